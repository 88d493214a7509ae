// How an author writes how many beds are in use, and what share, or that it is withheld.
import type { ShapeCode } from '../../core/problems/facts.js';
import * as s from '../../core/data/schema.js';
import { absenceOf, isKnown, readValue } from '../../core/data/value.js';

/** Shorthand in place of a number, such as "[c]": what is withheld must not follow from the costs either. */
const shorthandSchema = (code: ShapeCode) =>
  s.where(s.string(), { code, test: (text) => absenceIn(text) !== '!', unquoted: true });

function absenceIn(text: string) {
  const value = readValue(text, [], () => {});
  return isKnown(value) ? '!' : absenceOf(value);
}

/** Whether shorthand says that a number is withheld, or too small to be given. */
export const isWithheldIn = (input: number | string | undefined): boolean =>
  typeof input === 'string' && 'ck'.includes(absenceIn(input));

/** The number, where there is one. */
export const numberIn = (input: number | string | undefined): number | undefined =>
  typeof input === 'number' ? input : undefined;

/**
 * Over 0: where no bed is in use there is no cost of a bed in use. Of few beds it is a number of children, so
 * that messages never repeat it.
 */
export const occupancySchema = s.union(
  [
    s.where(s.number('occupancy'), {
      code: 'occupancy',
      test: (share) => share > 0 && share <= 1,
      unquoted: true,
    }),
    shorthandSchema('occupancy'),
  ],
  'occupancy',
);

const MOST_BEDS = 1000;

/** How many beds there are. */
export const bedsSchema = s.union(
  [
    s.where(s.number('number of beds'), {
      code: 'beds',
      test: (beds) => Number.isInteger(beds) && beds > 0 && beds <= MOST_BEDS,
    }),
    shorthandSchema('number of beds'),
  ],
  'number of beds',
);

/** How many of them are in use. */
export const occupiedSchema = s.union(
  [s.number('number of beds'), shorthandSchema('number of beds')],
  'number of beds',
);
