// Says how one value is shown once it is known which counts must be hidden.
import type { Path } from './path.js';
import type { WithheldNumber } from './publishable.js';
import { absent, type Absent, absenceOf, isKnown, type Value } from './value.js';

/** A protected table, or several that share counts. */
interface ShownTable {
  /** Counts by id, rounded where asked for. */
  readonly shown: ReadonlyMap<string, number>;
  /** Ids of the counts that are hidden. */
  readonly hidden: { has(id: string): boolean };
}

/**
 * The value of a cell as it may be shown: see `protectTable`.
 *
 * A number that is hidden, or that the table does not have, becomes `[c]`; any other is rounded as the
 * table is. A hidden absence loses all that would tell its number. One that its author did not withhold,
 * `[x]` or `[!]`, keeps its code, though a reader could work it out; any other becomes `[c]`. What is not
 * hidden keeps its share and its change: see `withoutShareOrChange`.
 *
 * @example shownValue({ value: 3, marks: ['p'] }, 'kin', protectTable(…)) // { value: '[c]', marks: ['p'] }
 */
export function shownValue(value: Value, id: string, { shown, hidden }: ShownTable): Value {
  const isHidden = hidden.has(id);
  if (isKnown(value)) {
    const count = isHidden ? undefined : shown.get(id);
    return count === undefined ? withheldValue(value) : { ...value, value: count };
  }
  const why = absenceOf(value);
  if (why === 'c') return withheldValue(value);
  if (!isHidden) return value;
  return '!x'.includes(why) ? bareAbsence(value) : withheldValue(value);
}

/** `[c]` with the marks of the value. Note, share, change and the value before revision go with the number. */
export const withheldValue = ({ marks }: Value): Absent => ({ ...absent('c'), marks });

/** The absence with its code and its marks. Its note, share and change would tell a hidden number. */
export const bareAbsence = ({ value, marks }: Absent): Absent => ({ value, marks });

/** The absence without what is published in place of its number: beside any count, that tells a number of people. */
export const withoutShareOrChange = ({ share: _, change: __, ...rest }: Absent): Absent => rest;

/** A value before and after it is protected, and its place in the dataset. */
export interface ProtectedValue {
  readonly before: Value;
  readonly after: Value;
  readonly path: Path;
}

/** Those that have a number before they are protected and none after; `isFew` says which are of few people. */
export const withheldAmong = (
  values: readonly ProtectedValue[],
  isFew: (value: Value) => boolean,
): readonly WithheldNumber[] =>
  values.flatMap(({ before, after, path }) =>
    isKnown(before) && !isKnown(after) ? [{ path, few: isFew(before) }] : [],
  );
