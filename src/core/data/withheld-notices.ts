// Makes the notices to an author whose file has numbers that must not be in it.
import type { Problem } from './problem.js';
import type { Protection, WithheldNumber } from './publishable.js';

/** How many places a notice names. */
const PLACES_NAMED = 5;

/**
 * The dangers that numbers of few people are in the file, and that others are from which a withheld one could
 * be worked out. Only the author can take them out, or say that the publisher has protected the figures. None
 * where nothing was withheld.
 *
 * @example withheldNotices({ withheldHere: 1, withheld: [{ path: ['parts', 0, 'value'], few: true }] }).length // 1
 */
export function withheldNotices({
  withheldHere,
  withheld,
}: Pick<Protection<unknown>, 'withheldHere' | 'withheld'>): readonly Problem[] {
  const notice = (
    code: 'small counts in the file' | 'telling numbers in the file',
    found: readonly WithheldNumber[],
    count = found.length,
  ): readonly Problem[] => {
    const at = found.slice(0, PLACES_NAMED).map(({ path }) => path);
    return count === 0 ? [] : [{ severity: 'danger', path: [], code, facts: { count, at } }];
  };
  if (!withheld) return notice('small counts in the file', [], withheldHere);
  return [
    ...notice(
      'small counts in the file',
      withheld.filter(({ few }) => few),
    ),
    ...notice(
      'telling numbers in the file',
      withheld.filter(({ few }) => !few),
    ),
  ];
}
