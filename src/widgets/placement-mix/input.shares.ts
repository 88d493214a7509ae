// Warns an author whose published shares contradict the total and the numbers beside them.
import { sum } from 'd3-array';
import type { Path } from '../../core/data/path.js';
import type { Report } from '../../core/data/problem.js';
import { countOf } from '../../core/data/count.js';
import type { Value } from '../../core/data/value.js';
import type { Counts } from './input.types.js';

/** Shares are published in whole per cent or finer. */
const SHARE_OFF = 0.005;

/**
 * Reports, as a warning, numbers and shares that together come to more than their total, or to less where the
 * parts are all of it. Only for what does not count people: no share is shown beside counts of these, and the
 * message would tell of small ones.
 *
 * @param off how far the numbers may be apart because their publisher has rounded each
 * @example checkShares({ parts: [known(3), { ...absent('x'), share: 0.61 }], total: known(10) }, { … }) // reports: 91%
 */
export function checkShares(
  { parts, total }: Pick<Counts, 'parts' | 'total'>,
  at: {
    readonly path: Path;
    readonly off: number;
    readonly whole: boolean;
    readonly report: Report;
  },
): void {
  const all = countOf(total);
  const shareOf = (value: Value) => ('share' in value ? value.share : undefined);
  const published = parts.flatMap((value) => shareOf(value) ?? []);
  if (!all || published.length === 0) return;
  const sizes = parts.map((value) => {
    const count = countOf(value);
    return shareOf(value) ?? (count === undefined ? undefined : count / all);
  });
  const over = sum(sizes) - 1;
  const loose = published.length * SHARE_OFF + at.off / all + 1e-9;
  const isLess = at.whole && sizes.every((size) => size !== undefined) && over < -loose;
  if (over > loose || isLess) at.report(at.path, 'shares contradict the total', {}, 'warning');
}
