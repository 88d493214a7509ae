// Withholds further figures where sums of series are linked: all is made up of two groups and one of these of others, or
// all is divided in two ways.
// Each is protected by itself, and a figure that is hidden in one may follow from what the other still shows.
import { isKnown } from '../data/value.js';
import { type Counted, figureId } from './counted.js';
import type { Place } from './seen-figures.js';

/** One sum in one period. */
interface Table {
  readonly whole: Place;
  readonly parts: readonly Place[];
}

/** In each period: where anything is hidden in linked sums, all that they have in it is. */
export function hideInLinked(tables: readonly Table[], counted: Counted): void {
  const { series, hidden } = counted;
  for (const [at, some] of byPeriod(tables)) {
    for (const linked of linkedSeries(some)) {
      if (!linked.some((s) => hidden.has(figureId(s, at)))) continue;
      for (const s of linked)
        if (!(s in series) || isKnown(series[s]!.values[at])) hidden.add(figureId(s, at));
    }
  }
}

function byPeriod(tables: readonly Table[]): ReadonlyMap<number, readonly Table[]> {
  const found = new Map<number, Table[]>();
  for (const table of tables) {
    const [, at] = table.whole;
    found.set(at, [...(found.get(at) ?? []), table]);
  }
  return found;
}

/** The series of each two sums or more that are linked, directly or by others. */
function linkedSeries(tables: readonly Table[]): readonly (readonly number[])[] {
  const left = new Set(tables);
  return tables.flatMap((table) => {
    if (!left.delete(table)) return [];
    const linked = [table];
    for (const one of linked) {
      for (const other of left) {
        if (!isLinked(one, other)) continue;
        left.delete(other);
        linked.push(other);
      }
    }
    return linked.length > 1 ? [[...new Set(linked.flatMap(seriesIn))]] : [];
  });
}

const seriesIn = ({ whole, parts }: Table): readonly number[] => [whole, ...parts].map(([s]) => s);

/** Whether they have a series in common; the same series in two orders are one sum. */
function isLinked(one: Table, other: Table): boolean {
  const [some, others] = [seriesIn(one), seriesIn(other)];
  const { length } = some.filter((s) => others.includes(s));
  return length > 0 && !(length === some.length && length === others.length);
}
