// Withholds further figures where sums are linked: all is made up of two groups and one of these of others, or all is
// divided in two ways; a year of halves and these of quarters.
// Each is protected by itself, and a figure that is hidden in one may follow from what the other still shows.
import { group } from 'd3-array';
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
  for (const [at, some] of group(tables, ({ whole: [, period] }) => period)) {
    for (const linked of linkedIn(some.map(seriesIn))) {
      if (!linked.some((s) => hidden.has(figureId(s, at)))) continue;
      for (const s of linked)
        if (!(s in series) || isKnown(series[s]!.values[at])) hidden.add(figureId(s, at));
    }
  }
}

/** In each series: where anything is hidden in linked sums of periods, all that it has in them is. */
export function hideInLinkedPeriods(tables: readonly Table[], { series, hidden }: Counted): void {
  for (const [s, some] of group(tables, ({ whole: [each] }) => each)) {
    for (const linked of linkedIn(some.map(periodsIn))) {
      if (!linked.some((at) => hidden.has(figureId(s, at)))) continue;
      for (const at of linked)
        if (!(s in series) || isKnown(series[s]!.values[at])) hidden.add(figureId(s, at));
    }
  }
}

/**
 * What each two sums or more hold that have a member in common, directly or by others. The same members in two orders
 * are one sum.
 */
function linkedIn(sums: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const parents = new Map<number, number>();
  const rootOf = (member: number): number => {
    let root = member;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    if (root !== member) parents.set(member, root);
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

const seriesIn = ({ whole, parts }: Table): readonly number[] => [whole, ...parts].map(([s]) => s);
const periodsIn = ({ whole, parts }: Table): readonly number[] =>
  [whole, ...parts].map(([, at]) => at);
