// Warns an author that some areas are the sum of others, or come to as much, or may, so that more of them is withheld.
import type { AreaSum, AreaWays } from './area-sums.js';
import type { Area } from './area.js';
import type { Problem } from './problem.js';
import { nameOf } from './text.js';
import { placesOf } from './two-ways-among.js';

interface Bonds {
  readonly sums: readonly AreaSum[];
  readonly ways: readonly AreaWays[];
}

/**
 * The warning, with the names of all areas that any of the sums and ways has; one without a name is not named. Which of
 * them are the sum of which may depend on what is withheld, so it is not said.
 */
export function areasAddUp(areas: readonly (Area | undefined)[], { sums, ways }: Bonds): Problem {
  const ofSums = sums.flatMap(({ whole, parts }) => [whole, ...parts]);
  const places = new Set([...ofSums, ...ways.flatMap(placesOf)]);
  const named = areas.filter((_, place) => places.has(place));
  const names = named.flatMap((area) => (area ? nameOf(area.name) : []));
  return {
    severity: 'warning',
    path: [],
    code: 'areas add up',
    facts: { among: [...new Set(names)] },
  };
}
