// Says whether a difference may be chance, by the confidence intervals of the two figures.
import { isKnown } from '../data/value.js';
import type { Series } from './indicator.js';

type Interval = readonly [number, number];

/** The interval of a figure; of one that has none, the figure itself as both ends; undefined without a figure. */
export function intervalAt({ values, interval }: Series, index: number): Interval | undefined {
  const value = values[index];
  if (!isKnown(value)) return undefined;
  const [lower, upper] = [interval?.lower[index], interval?.upper[index]];
  return [lower ?? value.value, upper ?? value.value];
}

/**
 * Whether two intervals have a number in common: one includes the other figure, or they overlap. Equal figures do not
 * differ, by chance or otherwise.
 *
 * @example mayBeChance([70, 78], [67, 71]) // true
 */
export const mayBeChance = (a: Interval | undefined, b: Interval | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] <= b[1] && b[0] <= a[1];
