// The notice to an author whose withheld numbers can nearly be worked out. The page shows the same either way.
import type { Path } from './path.js';
import type { ProblemOf } from './problem.js';

/** With fewer possibilities left, a withheld number can nearly be told. */
const FEW = 5;

/** One notice where the withheld number with the fewest possibilities has too few; none otherwise. */
export const fewCandidatesNotice = (
  candidates: number,
  path: Path,
  field: 'value' | 'previous',
): readonly ProblemOf<'few candidates'>[] =>
  candidates < FEW
    ? [{ severity: 'warning', path, code: 'few candidates', facts: { field, limit: FEW } }]
    : [];
