// Finds mixes of a list that divide the same people in different ways: each has only the parts that it lists.
import { type Area, sameArea } from '../../core/data/area.js';
import { type Period, samePeriod } from '../../core/data/period.js';
import type { Text } from '../../core/data/text.js';
import type { Breakdown, Mix } from './input.types.js';

/** What tells which people a mix divides, and how. */
interface Divided {
  readonly area: Area | undefined;
  readonly period: Period | undefined;
  /** The ids of the parts that it lists. */
  readonly ids: readonly string[];
  readonly title: Text | undefined;
}

/** For each mix its title among several breakdowns of the same people; undefined where it is no such breakdown. */
export const breakdownsOf = (all: readonly Divided[]): readonly (Breakdown | undefined)[] =>
  all.map((one) => {
    const isBreakdown = all.some(
      (other) => arePeopleOf(one, other) && dividesOtherwise(one, other),
    );
    return isBreakdown ? { ...(one.title === undefined ? {} : { title: one.title }) } : undefined;
  });

const arePeopleOf = (one: Divided, other: Divided): boolean =>
  isSame(one.area, other.area, sameArea) && isSame(one.period, other.period, samePeriod);

const isSame = <T>(a: T | undefined, b: T | undefined, same: (a: T, b: T) => boolean): boolean =>
  a && b ? same(a, b) : a === b;

/** Whether each has a part that the other does not have. */
const dividesOtherwise = ({ ids }: Divided, { ids: others }: Divided): boolean =>
  ids.some((id) => !others.includes(id)) && others.some((id) => !ids.includes(id));

/** Whether a mix has a part, or a subgroup after all parts; of areas that are compared, each may have any. */
export const hasPart = (
  { breakdown, places }: Pick<Mix, 'breakdown' | 'places'>,
  place: number,
): boolean => !breakdown || places?.[place] !== -1;

/** Where each stands among the ids, −1 where it is not; undefined where that is their order. */
export function placesOf(
  of: readonly { readonly id: string }[],
  ids: readonly string[],
): Mix['places'] {
  const places = of.map(({ id }) => ids.indexOf(id));
  return places.every((place, i) => place === i) ? undefined : places;
}
