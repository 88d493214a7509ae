// Withholds further figures where sums are linked: all is made up of two groups and one of these of others, or all is
// divided in two ways; a year of halves and these of quarters.
// Each is protected by itself, and a figure that is hidden in one may follow from what the other still shows. So may one
// that is hidden for what no sum tells: a rate beside the count that it is of.
import { group } from 'd3-array';
import { isKnown } from '../data/value.js';
import type { Counted } from './counted.js';
import { idOf, type Place } from './seen-figures.js';

/** One sum in one period. */
interface Table {
  readonly whole: Place;
  readonly parts: readonly Place[];
}

/** In each period: where anything is hidden in linked sums of series, all that they have in it is. */
export const hideInLinked = (tables: readonly Table[], counted: Counted): void =>
  hideAllLinked(group(tables, ({ whole: [, at] }) => at).values(), counted);

/** In each series: where anything is hidden in linked sums of periods, all that it has in them is. */
export const hideInLinkedPeriods = (tables: readonly Table[], counted: Counted): void =>
  hideAllLinked(group(tables, ({ whole: [s] }) => s).values(), counted);

function hideAllLinked(groups: Iterable<readonly Table[]>, counted: Counted): void {
  const { series, hidden, outside } = counted;
  for (const tables of groups) {
    const sums = tables.map((table) => placesIn(table).map(idOf));
    const places = new Map(tables.flatMap(placesIn).map((place) => [idOf(place), place]));
    const told = sums.filter((sum) => sum.some((id) => outside.has(id)));
    for (const linked of [...linkedIn(sums), ...told]) {
      if (!linked.some((id) => hidden.has(id))) continue;
      for (const id of linked) {
        const [s, at] = places.get(id)!;
        if (!(s in series) || isKnown(series[s]!.values[at])) hidden.add(id);
      }
    }
  }
}

/**
 * What each two sums or more hold that have a figure in common, directly or by others, by the ids of figures. The same
 * figures in two orders are one sum.
 */
export function linkedIn(sums: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    if (root !== id) parents.set(id, root);
    return root;
  };
  for (const [first, ...others] of sums)
    for (const other of others) {
      const [one, root] = [rootOf(first!), rootOf(other)];
      if (one !== root) parents.set(root, one);
    }
  const linked = group(sums, ([first]) => rootOf(first!));
  return [...linked.values()].flatMap((some) => {
    const all = new Set(some.flat());
    return all.size > some[0]!.length ? [[...all]] : [];
  });
}

const placesIn = ({ whole, parts }: Table): readonly Place[] => [whole, ...parts];
