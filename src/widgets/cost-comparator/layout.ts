// Places everything of a comparison, for a year and for a week.
// Its parts are beside this file: layout.costs, layout.packages, layout.occupancy, layout.mix.
import { FONT_PX, type Frame } from '../../core/chart/frame.js';
import type { Per } from './input.unit.js';
import { type CostsLayout, costsLayout } from './layout.costs.js';
import { type OccupancyLayout, occupancyLayout } from './layout.occupancy.js';
import type { CostComparatorModel } from './model.js';
import type { CostComparatorWords } from './words.js';

interface PerLayout {
  readonly costs?: CostsLayout;
  readonly occupancy?: OccupancyLayout;
}

export interface CostComparatorLayout extends Readonly<Record<Per, PerLayout>> {
  /** The mix is laid out for each share that is tried out: two bars. */
  readonly frame: Frame;
  readonly fontPx: number;
}

export function costComparatorLayout(
  model: CostComparatorModel,
  words: CostComparatorWords,
  frame: Frame,
): CostComparatorLayout {
  const at = (per: Per): PerLayout => {
    const costs = costsLayout(model, words, frame, per);
    const { occupancy } = model;
    return {
      ...(costs ? { costs } : {}),
      ...(occupancy ? { occupancy: occupancyLayout(occupancy, words, frame, per) } : {}),
    };
  };
  return { frame, fontPx: FONT_PX[frame.density], year: at('year'), week: at('week') };
}
