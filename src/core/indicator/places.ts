// Keeps where an author wrote series and periods that are read in another order.
import type { Path } from '../data/path.js';
import type { Indicator } from './indicator.js';

/** The path of a series within its indicator. */
export const seriesPath = ({ places }: Indicator, series: number): Path => [
  'series',
  places?.series[series] ?? series,
];

/** The path of a value within its indicator. */
export const valuePath = (indicator: Indicator, series: number, period: number): Path => [
  ...seriesPath(indicator, series),
  'values',
  indicator.places?.periods[period] ?? period,
];
