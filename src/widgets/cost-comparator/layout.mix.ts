// Two bars on one scale: what all places cost today, and at another share in-house.
// The scale holds both ends of the slider, so that moving it moves only the second bar.
import { FONT_PX, type Frame, lineHeightPx } from '../../core/chart/frame.js';
import { tenth } from '../../core/chart/path.js';
import {
  type BarLayout,
  type Sheet,
  type TextLayout,
  writeNameAndFigure,
  writeText,
} from './layout.rows.js';
import type { Per } from './input.unit.js';
import { type AtMix, atMix, type MixFacts } from './model.js';
import type { CostComparatorWords } from './words.js';

export interface MixLayout {
  readonly heightPx: number;
  readonly texts: readonly TextLayout[];
  readonly bars: readonly BarLayout[];
}

const BETWEEN_PX = 2;
const GAP_PX = 10;

export function mixLayout(
  facts: MixFacts,
  at: AtMix,
  words: CostComparatorWords,
  frame: Frame,
  per: Per,
): MixLayout {
  const fontPx = FONT_PX[frame.density];
  const sheet: Sheet = {
    ...{ frame, fontPx, linePx: lineHeightPx(fontPx), yPx: 0 },
    ...{ texts: [], bars: [] },
  };
  const today = atMix(facts, facts.today);
  const ends = [today, atMix(facts, facts.target)].map(({ costs }) => costs[per].total);
  const perPound = (frame.widthPx - BETWEEN_PX) / Math.max(...ends);
  for (const row of at.share === facts.today ? [today] : [today, at]) {
    const { inHouse, external, total } = row.costs[per];
    writeNameAndFigure(sheet, words.mix.row(facts, row), words.money(total));
    writeBar(sheet, inHouse * perPound, external * perPound);
    writeText(sheet, words.mix.parts(row, per), 'quiet');
    sheet.yPx += GAP_PX;
  }
  const { texts, bars, yPx } = sheet;
  return { heightPx: Math.ceil(yPx), texts, bars };
}

/** In-house, then external; nothing is drawn for none. */
function writeBar(sheet: Sheet, inHousePx: number, externalPx: number): void {
  const heightPx = sheet.fontPx + 8;
  const parts = [
    { x: 0, widthPx: inHousePx, slot: 1 },
    { x: inHousePx > 0 ? inHousePx + BETWEEN_PX : 0, widthPx: externalPx, slot: 2 },
  ];
  for (const { x, widthPx, slot } of parts) {
    if (widthPx <= 0) continue;
    const px = { x: tenth(x), y: tenth(sheet.yPx + 2), widthPx: tenth(Math.max(1, widthPx)) };
    sheet.bars.push({ ...px, heightPx, pattern: 'actual', slot });
  }
  sheet.yPx += heightPx + 4;
}
