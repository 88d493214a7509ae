// How costs are named: kinds, bases, and what tells one group from another.
import { Exact } from '../shared/exact.js';
import type { Bar, CostTruth, Per } from './dataset.js';

export const KINDS: Readonly<Record<string, string>> = {
  'in-house': 'In-house',
  external: 'External',
  'out-of-authority': 'Out of authority',
  all: 'In-house and external together',
};

export const PER: Readonly<Record<Per, string>> = { year: 'a year', week: 'a week' };

/** To two decimals at most: `85%`, `87.5%`. */
const percentOf = ({ occupancy }: Bar): string => `${occupancy!.times(Exact.of(100)).rounded(2)}%`;

/** `at full occupancy`, `forecast`, `forecast at 85% occupancy`. */
export function shortBasis(bar: Bar): string {
  const at = bar.occupancy ? `at ${percentOf(bar)} occupancy` : '';
  if (bar.basis === 'full occupancy') return 'at full occupancy';
  if (bar.basis === 'stated occupancy') return at || 'at an occupancy that is not known';
  return [bar.basis || 'basis not known', at].filter(Boolean).join(' ');
}

/** Of several costs: `prices`. */
export const sharedBasis = (bar: Bar): string => shortBasis(bar).replace(/^price\b/, 'prices');

/** With the author's note, and the period where the cost has its own. */
export function basisTexts(bar: Bar, _truth: CostTruth): readonly string[] {
  const periods = bar.period ? bar.period.flow : [''];
  return periods.flatMap((period) => [
    [shortBasis(bar), bar.basisNote, period].filter(Boolean).join(', '),
    [shortBasis(bar), period].filter(Boolean).join(', '),
  ]);
}

export const placeOf = ({ area, setting }: Bar): string =>
  [area, setting].filter(Boolean).join(', ');

/** Every way to say where a cost is. */
export const placesOf = (bar: Bar): readonly string[] =>
  [placeOf(bar), bar.area, bar.setting].filter(Boolean);
