// Finds the earlier period of an indicator that a figure is compared with.
import type { Period } from '../data/period.js';
import { isKnown, type Value } from '../data/value.js';
import { type Incomparable, whyIncomparable } from '../statistics/comparability.js';
import type { IndicatorFacts } from './model.facts.js';

/** The period that a figure is compared with, or the nearest that it is not compared with. */
export interface Earlier {
  readonly from: number;
  /** Why the two are not compared. */
  readonly apart?: Incomparable | undefined;
  /** Whether periods between the two have no figure, so that it is the last figure and not the period before. */
  readonly lastFigure?: true;
}

/** Nobody has the figure, as in the years between those of a survey; any other absence stands for one. */
const isNoFigure = (value: Value): boolean =>
  !isKnown(value) && (value.value === '[x]' || value.value === '[z]') && value.change === undefined;

/**
 * The nearest earlier period of the leading series that is as long and shares no day, or, where it is not
 * available, the last figure before it. Where there is none, the period before; −1 at the first.
 */
export function earlierOf({ periods, lead, measure }: EarlierFacts, index: number): Earlier {
  let absent = -1;
  let nearest: Incomparable | undefined;
  for (let from = index - 1; from >= 0; from -= 1) {
    const apart = whyIncomparable({
      period: periods[index],
      previousPeriod: periods[from],
      kind: measure.kind,
    });
    nearest ??= apart;
    if (apart) continue;
    if (!isNoFigure(lead.values[from]!)) return absent < 0 ? { from } : { from, lastFigure: true };
    if (absent < 0) absent = from;
  }
  return absent < 0 ? { from: index - 1, apart: nearest } : { from: absent };
}

type EarlierFacts = Pick<IndicatorFacts, 'lead' | 'measure'> & {
  readonly periods: readonly Period[];
};
