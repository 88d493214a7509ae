// Makes the notices to an author whose file has numbers that must not be in it.
import type { Problem } from './problem.js';
import type { WithheldNumber } from './publishable.js';

/** How many places a notice names. */
const PLACES_NAMED = 5;

/**
 * The dangers that numbers of few people are in the file, and that others are from which a withheld one could
 * be worked out. Only the author can take them out, or say that the publisher has protected the figures. None
 * where nothing was withheld.
 *
 * @example withheldNotices([{ path: ['parts', 0, 'value'], few: true }]).length // 1
 */
export function withheldNotices(withheld: readonly WithheldNumber[]): readonly Problem[] {
  const notice = (isFew: boolean): readonly Problem[] => {
    const found = withheld.filter(({ few }) => few === isFew);
    const at = found.slice(0, PLACES_NAMED).map(({ path }) => path);
    const code = isFew ? 'small counts in the file' : 'telling numbers in the file';
    return found.length === 0
      ? []
      : [{ severity: 'danger', path: [], code, facts: { count: found.length, at } }];
  };
  return [...notice(true), ...notice(false)];
}
