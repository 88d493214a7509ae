// Warns an author whose numbers of people are of a period that lies within another: what the longer one has more is a
// number of people too, so those of the shorter are withheld.
import type { Path } from './path.js';
import { liesWithin, type Period } from './period.js';
import type { Problem } from './problem.js';

/** The warning about two periods of which one lies within the other, given in either order. */
export function periodWithin(path: Path, one: Period, other: Period): Problem {
  const [shorter, longer] = liesWithin(one, other) ? [one, other] : [other, one];
  return {
    severity: 'warning',
    path,
    code: 'period within another',
    facts: { text: shorter.text, longer: longer.text },
  };
}
