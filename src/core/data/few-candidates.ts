// When is a number that its publisher withheld nearly told, and what is its author told then?
// It knows how many possibilities are left; the page shows the same either way.
import type { Problem } from './problem.js';

/** With fewer possibilities a withheld number of a publisher can nearly be told. */
const FEW = 5;

/** One notice where the withheld number with the fewest possibilities has too few; none else. */
export const fewCandidatesNotice = (
  candidates: number,
  where: string,
  field: 'value' | 'previous',
): readonly Problem[] =>
  candidates < FEW
    ? [
        {
          severity: 'warning',
          where: where || 'dataset',
          expected: `withheld numbers ("${field}") that nobody can narrow down`,
          received: `one that the others leave fewer than ${FEW} possibilities`,
          remedy: 'tell its publisher, or withhold a further number',
        },
      ]
    : [];
