// Finds the series that are about the same area as the leading one, such as girls beside all children.
import { nameOf } from '../data/text.js';
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
    role === 'area' || nameOf(name) === nameOf(lead!.name);
  const open = openSeries(others);
  return wholeSeries(indicator) ? open : open.filter(isNamed);
}

const openSeries = (series: readonly Series[]): readonly Series[] =>
  series.filter(({ role }) => role === 'area' || role === 'other');

/**
 * The series that is the sum of two others or more, among the leading one and those of no other role, wherever all have
 * a figure, which is somewhere; undefined where none is.
 */
export function wholeSeries(indicator: Pick<Indicator, 'series' | 'measure'>): Series | undefined {
  const [lead, ...others] = indicator.series;
  const series = [lead!, ...openSeries(others)];
  if (series.length < 3 || !growsWithArea(indicator)) return undefined;
  const rows = lead!.values.flatMap((_, period) => {
    const values = series.map(({ values: { [period]: value } }) => value);
    return values.every(isKnown) ? [values.map(({ value }) => value)] : [];
  });
  if (rows.length === 0) return undefined;
  return series.find((_, whole) => rows.every((row) => isSum(row, whole)));
}

/** Nothing is the sum of nothing but zeros. */
const isSum = (row: readonly number[], whole: number): boolean => {
  const rest = row.reduce((sum, value, i) => (i === whole ? sum : sum + value), 0);
  return rest !== 0 && difference(row[whole]!, rest) === 0;
};
