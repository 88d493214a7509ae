// Places two bars on one scale: what all places cost today, and at another share in-house.
// The scale holds both ends of the slider, so that moving it moves only the second bar.
import type { Frame } from '../../core/chart/frame.js';
import { type RowsLayout, rowsLayout, rowWriter } from '../../core/chart/rows.js';
import { type Row, writeRows } from '../../core/chart/rows.row.js';
import { rowScale } from '../../core/chart/rows.scale.js';
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
  const today = atMix(facts, facts.today);
  const rowAt = (row: AtMix): Row => {
    const { inHouse, external, total } = row.costs[per];
    const part = (size: number, slot: number) => ({ size, pattern: 'solid', slot });
    return {
      name: words.mix.row(facts, row),
      note: words.mix.parts(row, per),
      parts: [part(inHouse, 1), part(external, 2)],
      value: words.moneyBeside(total, today.costs[per].total, at.costs[per].total),
    };
  };
  const scale = rowScale(writer, [today, atMix(facts, facts.target)].map(rowAt));
  writeRows(writer, (at.share === facts.today ? [today] : [today, at]).map(rowAt), scale);
  return rowsLayout([writer]);
}
