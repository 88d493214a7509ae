// Finds the tables of a mix that count the same people, and whether they divide them in the same way.
import { sum } from 'd3-array';
import { sameArea } from '../../core/data/area.js';
import { countOf } from '../../core/data/count.js';
import { samePeriod } from '../../core/data/period.js';
import { isKnown, type Value } from '../../core/data/value.js';
import type { PlacementMix } from './input.js';
import { isSmall, type Table } from './protect.tables.js';

/** Two tables of the same people. */
export interface SamePeople {
  /** Places of the two, ascending. */
  readonly tables: readonly [number, number];
  /** Whether all their counts may be those of one table, each by its name. */
  readonly isOneTable: boolean;
}

export const samePeople = (mix: PlacementMix, tables: readonly Table[]): readonly SamePeople[] =>
  tables.flatMap((b, j) =>
    tables
      .slice(0, j)
      .flatMap((a, i): SamePeople[] =>
        isSamePeople(a, b, mix) ? [{ tables: [i, j], isOneTable: isOneTable(a, b) }] : [],
      ),
  );

/** Whether two tables count the same people, or may do so because an area or a date is missing. */
function isSamePeople(a: Table, b: Table, mix: PlacementMix): boolean {
  const [one, other] = [a.one.area ?? mix.area, b.one.area ?? mix.area];
  // The two periods of one mix are never the same, even where a date is missing.
  if (a.one === b.one && !(a.period && b.period)) return false;
  return (
    (!one || !other || sameArea(one, other)) && (!a.period || !b.period || isSameDate(a, b, mix))
  );
}

/** A stock is counted on the last day, whatever period the author names. */
const isSameDate = (
  { period: a }: Table,
  { period: b }: Table,
  { measure }: PlacementMix,
): boolean => (measure.kind === 'stock' ? a!.endDay === b!.endDay : samePeriod(a!, b!));

/**
 * Whether what is in either table fits into one: all parts of one are in the other, or the parts of both
 * together are no more than the total. Otherwise the two divide the same people in different ways, and a
 * difference between their parts may be a small count.
 */
function isOneTable(a: Table, b: Table): boolean {
  const [one, other] = [a, b].map(({ counts }) =>
    counts.parts.flatMap((value, p) => (value.value === '[x]' ? [] : [p])),
  );
  if (one!.every((p) => other!.includes(p)) || other!.every((p) => one!.includes(p))) return true;
  const totals = [a, b].flatMap(({ counts: { total } }) => (isKnown(total) ? [total.value] : []));
  const least = a.counts.parts.map((value, p) =>
    Math.max(leastOf(value, a), leastOf(b.counts.parts[p]!, b)),
  );
  return totals.length > 0 && sum(least) <= Math.min(...totals);
}

/** The least that a count can be for all that is shown of it. */
const leastOf = (value: Value, { one: { disclosure } }: Table): number =>
  isSmall(value, disclosure) ? 1 : (countOf(value) ?? 0);
