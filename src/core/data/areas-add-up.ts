// Warns an author that some areas are the sum of others, or may be, so that more of them is withheld.
import type { Area } from './area.js';
import type { Problem } from './problem.js';
import { nameOf } from './text.js';

/** The warning, with the names of the areas that are sums; one without a name is not named. */
export const areasAddUp = (sums: readonly (Area | undefined)[]): Problem => ({
  severity: 'warning',
  path: [],
  code: 'areas add up',
  facts: { sums: [...new Set(sums.flatMap((area) => (area ? nameOf(area.name) : [])))] },
});
