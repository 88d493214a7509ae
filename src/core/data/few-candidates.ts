// Makes the notice to an author whose withheld numbers can nearly be worked out. The picture is the same.
import type { Path } from './path.js';
import type { ProblemOf } from './problem.js';

/** With fewer candidates than this, a withheld number can nearly be worked out. */
const FEW = 5;

/** One notice where `candidates`, the fewest that any withheld number has, are too few; otherwise none. */
export const fewCandidatesNotice = (
  candidates: number,
  path: Path,
  field: 'value' | 'previous',
): readonly ProblemOf<'few candidates'>[] =>
  candidates < FEW
    ? [{ severity: 'warning', path, code: 'few candidates', facts: { field, limit: FEW } }]
    : [];
