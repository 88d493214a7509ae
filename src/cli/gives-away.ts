// Says which problems of a dataset give a withheld figure away.
import type { Problem } from '../core/data/problem.js';

/** Wholly or nearly. */
export const givesAway = ({ severity, code }: Pick<Problem, 'severity' | 'code'>): boolean =>
  severity === 'danger' || code === 'few candidates';
