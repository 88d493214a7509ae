// Warns an author that some areas are the sum of others, or come to as much, or may, so that more of them is withheld.
import type { Area } from './area.js';
import type { Problem } from './problem.js';
import { nameOf } from './text.js';
import { placesOf, type TwoWays } from './two-ways-among.js';

type Areas = readonly (Area | undefined)[];

/** The warning, with the names of the areas that are sums; one without a name is not named. */
export const areasAddUp = (sums: Areas): Problem => ({
  severity: 'warning',
  path: [],
  code: 'areas add up',
  facts: { sums: [...new Set(namesOf(sums))] },
});

/**
 * The warning that areas divide another in two ways, with the names of all of them; none for none. Which of them come
 * to as much as which may depend on what is withheld, so it is not said.
 */
export function areasInTwoWays(areas: Areas, ways: readonly TwoWays[]): readonly Problem[] {
  if (ways.length === 0) return [];
  const places = new Set(ways.flatMap(placesOf));
  const among = namesOf(areas.filter((_, place) => places.has(place)));
  return [{ severity: 'warning', path: [], code: 'areas in two ways', facts: { among } }];
}

const namesOf = (areas: Areas): readonly string[] =>
  areas.flatMap((area) => (area ? nameOf(area.name) : []));
