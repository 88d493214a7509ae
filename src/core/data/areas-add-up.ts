// Warns an author that some areas are the sum of others, or come to as much, or may, so that more of them is withheld.
import type { Area } from './area.js';
import type { Problem } from './problem.js';
import { nameOf } from './text.js';
import type { TwoWays } from './two-ways-among.js';

type Areas = readonly (Area | undefined)[];

/** The warning, with the names of the areas that are sums; one without a name is not named. */
export const areasAddUp = (sums: Areas): Problem => ({
  severity: 'warning',
  path: [],
  code: 'areas add up',
  facts: { sums: [...new Set(namesOf(sums))] },
});

/** The warning that areas divide another in two ways, with the names of the first of them; none for none. */
export function areasInTwoWays(areas: Areas, ways: readonly TwoWays[]): readonly Problem[] {
  const [first, ...others] = ways;
  if (!first) return [];
  const [one, other] = [first.one, first.other].map((places) =>
    namesOf(places.map((place) => areas[place])),
  );
  const facts = { one: one!, other: other!, more: others.length };
  return [{ severity: 'warning', path: [], code: 'areas in two ways', facts }];
}

const namesOf = (areas: Areas): readonly string[] =>
  areas.flatMap((area) => (area ? nameOf(area.name) : []));
