// Builds a cube: gives each category its place, and notices two figures for one place.
import type { Category, Cube, Dimension, DimensionRole, Observation } from './cube.js';

/** A dimension whose categories are added as they are met. */
export interface DraftDimension extends Dimension {
  readonly categories: Category[];
  readonly places: Map<string, number>;
}

export const draftDimension = (id: string, label: string, role: DimensionRole): DraftDimension => ({
  id,
  label,
  role,
  categories: [],
  places: new Map(),
});

/** The place of a category. The first that has its id is kept, with the codes that others of its id have besides. */
export function placeOf({ categories, places }: DraftDimension, category: Category): number {
  const place = places.get(category.id);
  if (place === undefined) {
    places.set(category.id, categories.length);
    return categories.push(category) - 1;
  }
  const { codes: known = [], ...first } = categories[place]!;
  const further = (category.codes ?? []).filter((code) => !known.includes(code));
  if (further.length > 0) categories[place] = { ...first, codes: [...known, ...further] };
  return place;
}

/**
 * The observations, each place once. Where a place has two that differ, neither can be told to be right: both are left
 * out, and `onRepeat` is given the numbers of the two in the list.
 */
export function withoutRepeats(
  observations: readonly Observation[],
  onRepeat: (first: number, second: number) => void,
): readonly Observation[] {
  const firsts = new Map<string, number>();
  const left = new Set<number>();
  for (const [index, observation] of observations.entries()) {
    const key = observation.at.join(' ');
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, index);
    else {
      left.add(index);
      if (isSame(observations[first]!, observation)) continue;
      left.add(first);
      onRepeat(first, index);
    }
  }
  return left.size === 0 ? observations : observations.filter((_, index) => !left.has(index));
}

const isSame = (a: Observation, b: Observation): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The dimensions without what only building needs. */
export const finished = (
  dimensions: readonly DraftDimension[],
  rest: Omit<Cube, 'dimensions'>,
): Cube => ({
  ...rest,
  dimensions: dimensions.map(({ places: _, ...dimension }) => dimension),
});
