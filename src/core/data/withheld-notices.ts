// Makes the notices to an author whose file has numbers that must not be in it.
import type { Problem } from './problem.js';
import type { WithheldNumber } from './publishable.js';

/** How many places a notice names. */
export const PLACES_NAMED = 5;

/**
 * The danger that numbers are in the file which tell of few people, by themselves or beside others. Only the
 * author can take them out. Where none of them is of few people itself, and the author withholds a figure, it
 * may be a file that its publisher has protected, and the notice says how to say so. None where nothing was
 * withheld.
 *
 * It does not say which are of few people: what is hidden must look the same to whoever reads the console.
 *
 * @param dataset as it was read, before anything was withheld
 * @example withheldNotices([{ path: ['parts', 0, 'value'], few: true }], mix).length // 1
 */
export function withheldNotices(
  withheld: readonly WithheldNumber[],
  dataset: unknown,
): readonly Problem[] {
  if (withheld.length === 0) return [];
  const isSmall = withheld.some(({ few }) => few) || !holdsWithheld(dataset);
  return [
    {
      severity: 'danger',
      path: [],
      code: isSmall ? 'small counts in the file' : 'telling numbers in the file',
      facts: {
        count: withheld.length,
        at: withheld.slice(0, PLACES_NAMED).map(({ path }) => path),
      },
    },
  ];
}

/** Whether any value in it is withheld, `[c]`, or low, `[k]`, as in figures that their publisher has protected. */
const holdsWithheld = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  (('value' in data && (data.value === '[c]' || data.value === '[k]')) ||
    Object.values(data).some(holdsWithheld));
