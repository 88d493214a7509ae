// Places two bars on one scale: what all places cost today, and at another share in-house.
// The scale holds both ends of the slider, so that moving it moves only the second bar.
import type { Frame } from '../../core/chart/frame.js';
import { type RowsLayout, rowsLayout, rowWriter } from '../../core/chart/rows.js';
import { writeStack } from '../../core/chart/rows.bars.js';
import { writeText, writeTexts } from '../../core/chart/rows.texts.js';
import type { Per } from './input.unit.js';
import { type AtMix, atMix, type MixFacts } from './model.js';
import type { CostComparatorWords } from './words.js';

interface MixNeeds {
  readonly facts: MixFacts;
  /** Where the slider stands. */
  readonly at: AtMix;
  readonly words: CostComparatorWords;
  readonly per: Per;
}

export function mixLayout({ facts, at, words, per }: MixNeeds, frame: Frame): RowsLayout<never> {
  const writer = rowWriter<never>(frame);
  const { airPx, cutPx, pieceGapPx, stackGapPx } = writer.measures;
  const today = atMix(facts, facts.today);
  const ends = [today, atMix(facts, facts.target)].map(({ costs }) => costs[per].total);
  const perPound = (frame.widthPx - pieceGapPx) / Math.max(...ends);
  for (const row of at.share === facts.today ? [today] : [today, at]) {
    const { inHouse, external, total } = row.costs[per];
    writeTexts(writer, { name: words.mix.row(facts, row), value: words.money(total) });
    writer.yPx += airPx;
    const parts = [
      { weight: inHouse, slot: 1 },
      { weight: external, slot: 2 },
    ].filter(({ weight }) => weight > 0);
    const lengthPx = total * perPound + (parts.length - 1) * pieceGapPx;
    writeStack(writer, parts, { pattern: 'actual', lengthPx, heightPx: cutPx });
    writer.yPx += airPx;
    writeText(writer, words.mix.parts(row, per), 'quiet');
    writer.yPx += stackGapPx;
  }
  return rowsLayout([writer]);
}
