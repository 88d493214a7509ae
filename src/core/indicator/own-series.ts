// Finds the series that are about the same area as the leading one, such as girls beside all children.
import { nameKey } from '../data/text.js';
import { isKnown } from '../data/value.js';
import { difference } from '../statistics/decimals.js';
import { growsWithArea, type Indicator, type Series } from './indicator.js';

/**
 * Those that say so by their role or by the name of the leading series; and all that have no other role, where
 * the largest of them and of the leading series is the sum of the others, in each period that shows all.
 */
export function ownSeries(indicator: Pick<Indicator, 'series' | 'measure'>): readonly Series[] {
  const [lead, ...others] = indicator.series;
  const isNamed = ({ role, name }: Series) =>
    role === 'area' || nameKey(name) === nameKey(lead!.name);
  const open = others.filter(({ role }) => role === 'area' || role === 'other');
  return growsWithArea(indicator) && addUp([lead!, ...open]) ? open : open.filter(isNamed);
}

/** Whether one series is the sum of two others or more wherever all have a figure, which is somewhere. */
function addUp(series: readonly Series[]): boolean {
  if (series.length < 3) return false;
  const rows = series[0]!.values.flatMap((_, period) => {
    const values = series.map(({ values: { [period]: value } }) => value);
    return values.every(isKnown) ? [values.map(({ value }) => value)] : [];
  });
  return rows.length > 0 && series.some((_, whole) => rows.every((row) => isSum(row, whole)));
}

/** Nothing is the sum of nothing but zeros. */
const isSum = (row: readonly number[], whole: number): boolean => {
  const rest = row.reduce((sum, value, i) => (i === whole ? sum : sum + value), 0);
  return rest !== 0 && difference(row[whole]!, rest) === 0;
};
