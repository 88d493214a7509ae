// Tells the unit of a measure by its name, where the name says it.
import { unitSaid } from '../core/table/figures.js';

/** `children_count` as words. */
export const spaced = (head: string): string => head.replace(/_+/g, ' ').trim();

/** What departments end the names of counts with. */
const COUNT = /(?:^|\s)(?:count|number|headcount|no)$/i;

/**
 * The unit as `measure.unit` takes it; undefined where the name does not tell.
 *
 * @example measureUnit('rate_per_10000') // 'per 10,000'
 */
export function measureUnit(name: string): string | undefined {
  const words = spaced(name);
  return unitSaid(words) ?? (COUNT.test(words) ? 'count' : undefined);
}
