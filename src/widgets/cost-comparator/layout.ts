// Places the costs of a comparison, for a year and for a week.
// What-ifs are placed where they are shown, by layout.occupancy and layout.mix.
import { FONT_PX, type Frame } from '../../core/chart/frame.js';
import type { Per } from './input.unit.js';
import { type CostsLayout, costsLayout } from './layout.costs.js';
import type { CostComparatorModel } from './model.js';
import type { CostComparatorWords } from './words.js';

interface PerLayout {
  /** Absent where there are only what-ifs. */
  readonly costs?: CostsLayout;
}

export interface CostComparatorLayout extends Readonly<Record<Per, PerLayout>> {
  /** For what-ifs, which are laid out when they are opened. */
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
    return costs ? { costs } : {};
  };
  return { frame, fontPx: FONT_PX[frame.density], year: at('year'), week: at('week') };
}
