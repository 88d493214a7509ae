// Warns an author whose numbers of people are of a period that lies within another: what the longer one has more is a
// number of people too, so those of the shorter are withheld.
import type { Path } from './path.js';
import type { Period } from './period.js';
import type { Problem } from './problem.js';

export const periodWithin = (path: Path, period: Period, longer: Period): Problem => ({
  severity: 'warning',
  path,
  code: 'period within another',
  facts: { text: period.text, longer: longer.text },
});
