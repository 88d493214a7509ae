// Withholds further figures where sums are linked: all is made up of two groups and one of these of others, or all is
// divided in two ways; a year of halves and these of quarters.
// Each is protected by itself, and a figure that is hidden in one may follow from what the other still shows.
import { group } from 'd3-array';
import { isKnown } from '../data/value.js';
import { type Counted, figureId } from './counted.js';
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

function hideAllLinked(groups: Iterable<readonly Table[]>, { series, hidden }: Counted): void {
  for (const tables of groups)
    for (const linked of linkedIn(tables.map(placesIn))) {
      if (!linked.some((place) => hidden.has(idOf(place)))) continue;
      for (const [s, at] of linked)
        if (!(s in series) || isKnown(series[s]!.values[at])) hidden.add(figureId(s, at));
    }
}

/**
 * What each two sums or more hold that have a figure in common, directly or by others. The same figures in two orders
 * are one sum.
 */
function linkedIn(sums: readonly (readonly Place[])[]): readonly (readonly Place[])[] {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    if (root !== id) parents.set(id, root);
    return root;
  };
  for (const [first, ...others] of sums)
    for (const other of others) {
      const [one, root] = [rootOf(idOf(first!)), rootOf(idOf(other))];
      if (one !== root) parents.set(root, one);
    }
  const linked = group(sums, ([first]) => rootOf(idOf(first!)));
  return [...linked.values()].flatMap((some) => {
    const all = new Map(some.flat().map((place) => [idOf(place), place]));
    return all.size > some[0]!.length ? [[...all.values()]] : [];
  });
}

const placesIn = ({ whole, parts }: Table): readonly Place[] => [whole, ...parts];
