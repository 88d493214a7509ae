// Makes the notice to an author whose withheld numbers can nearly be worked out. The picture is the same.
import type { Path } from './path.js';
import type { ProblemOf } from './problem.js';

/** With fewer candidates than this, a withheld number can nearly be worked out; one alone is always too few. */
const FEW = { least: 2, most: 5 };

/**
 * One notice where `candidates`, the fewest that any withheld number has, are too few; otherwise none. A threshold
 * below five is enough by itself: what was withheld may then be 0 or any number under it.
 */
export const fewCandidatesNotice = (
  candidates: number,
  path: Path,
  { field, threshold }: { readonly field: 'value' | 'previous'; readonly threshold: number },
): readonly ProblemOf<'few candidates'>[] => {
  const limit = Math.max(FEW.least, Math.min(FEW.most, threshold));
  return candidates < limit
    ? [{ severity: 'warning', path, code: 'few candidates', facts: { field, limit } }]
    : [];
};
