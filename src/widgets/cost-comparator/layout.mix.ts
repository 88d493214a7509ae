// Two bars on one scale: what all places cost today, and at another share in-house.
// The scale holds both ends of the slider, so that moving it moves only the second bar.
import { FONT_PX, type Frame, lineHeightPx } from '../../core/chart/frame.js';
import { tenth } from '../../core/chart/path.js';
import { wrapText } from '../../core/chart/wrap-text.js';
import type { BarLayout, TextLayout } from './layout.costs.js';
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
  const linePx = lineHeightPx(fontPx);
  const ends = [facts.today, facts.target].map((share) => atMix(facts, share).costs[per].total);
  const most = Math.max(...ends);
  const texts: TextLayout[] = [];
  const bars: BarLayout[] = [];
  let yPx = 0;
  const put = (text: string, kind: TextLayout['kind'], anchor: TextLayout['anchor']) => {
    const x = anchor === 'start' ? 0 : frame.widthPx;
    texts.push({ x, y: tenth(yPx + linePx / 2), text, anchor, kind });
  };
  const write = (text: string, kind: TextLayout['kind']) => {
    const widthOf = (line: string) => frame.measure(line, fontPx, kind === 'figure');
    for (const line of wrapText(text, frame.widthPx, widthOf)) {
      put(line, kind, 'start');
      yPx += linePx;
    }
  };
  const today = atMix(facts, facts.today);
  for (const row of at.share === facts.today ? [today] : [today, at]) {
    const { inHouse, external, total } = row.costs[per];
    const [name, figure] = [words.mix.row(facts, row), words.money(total)];
    const needed = frame.measure(name, fontPx) + frame.measure(figure, fontPx, true) + 2 * GAP_PX;
    if (needed > frame.widthPx) {
      write(name, 'name');
      write(figure, 'figure');
    } else {
      put(name, 'name', 'start');
      put(figure, 'figure', 'end');
      yPx += linePx;
    }
    yPx += 2;
    const px = (pounds: number) => (pounds / most) * (frame.widthPx - BETWEEN_PX);
    const heightPx = fontPx + 8;
    const put2 = (x: number, pounds: number, slot: number) => {
      if (pounds <= 0) return;
      const widthPx = tenth(Math.max(1, px(pounds)));
      bars.push({ x: tenth(x), y: tenth(yPx), widthPx, heightPx, pattern: 'actual', slot });
    };
    put2(0, inHouse, 1);
    put2(inHouse > 0 ? px(inHouse) + BETWEEN_PX : 0, external, 2);
    yPx += heightPx + 2;
    write(words.mix.parts(row, per), 'quiet');
    yPx += GAP_PX;
  }
  return { heightPx: Math.ceil(yPx), texts, bars };
}
