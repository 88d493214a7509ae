// Defines which numbers of children are too few to show.
import type { Disclosure } from '../../core/data/disclosure-settings.js';
import { isSmall } from '../../core/data/small-count.js';

/** Half a child is rounded up, though 5 × (1 − 0.9) is a little under it in binary fractions. */
const EXACT = 1e-9;

/**
 * Whether a number of children, packages, places or beds is from 1 to one under the threshold. Products of
 * shares are rounded.
 *
 * @example isFew(6 * 0.5, { threshold: 5, protected: false }) // true
 */
export const isFew = (
  count: number | undefined,
  { threshold }: Pick<Disclosure, 'threshold'>,
): boolean => count !== undefined && isSmall(Math.round(count + EXACT), threshold);
