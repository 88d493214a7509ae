// Holds figures before their last revision together, as the figures are: 60% and 38% of 100 children left two.
import { absent, isKnown, type Value } from '../data/value.js';
import type { Indicator } from './indicator.js';
import { type Withholding, withhold } from './protect.js';

/** The indicator as it was published before its last revision; undefined where no figure says what it was. */
function beforeRevision(indicator: Indicator): Indicator | undefined {
  let isRevised = false;
  const earlier = (value: Value): Value => {
    if (!isKnown(value)) return value;
    // It was revised, and nothing says from what.
    if (value.was === undefined) return value.marks.includes('r') ? absent('x') : value;
    isRevised = true;
    const { was, ...rest } = value;
    return { ...rest, value: was };
  };
  const series = indicator.series.map((each) => ({ ...each, values: each.values.map(earlier) }));
  return isRevised ? { ...indicator, series } : undefined;
}

/** What would be withheld of indicators before their last revision; none where no figure says what it was. */
export function withheldBefore(all: readonly Withholding[]): readonly Withholding[] {
  const earlier = all.map(({ indicator }) => beforeRevision(indicator));
  if (earlier.every((each) => each === undefined)) return [];
  return all.map(({ indicator, counted }, i) =>
    withhold(earlier[i] ?? indicator, counted.disclosure, counted.saysToDate),
  );
}

/** Whether a figure is withheld before a revision that is not now. Then no figure may say what it was. */
export const hidesMore = (before: readonly Withholding[], now: readonly Withholding[]): boolean =>
  before.some(({ counted: { hidden } }, i) =>
    [...hidden].some((id) => !now[i]!.counted.hidden.has(id)),
  );
