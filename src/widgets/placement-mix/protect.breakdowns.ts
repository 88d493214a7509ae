// Finds tables of a mix that divide the same people in another way than a coarser one, or one before them, and leaves them their total.
import type { ProtectedTable } from '../../core/data/disclosure.js';
import { roundCount } from '../../core/data/round-count.js';
import { isKnown } from '../../core/data/value.js';
import type { SamePeople } from './protect.people.js';
import { countsById, isNone, type Table } from './protect.tables.js';

/** What is found of one table. */
export interface Found extends Pick<ProtectedTable, 'shown' | 'hidden' | 'fewestCandidates'> {
  /**
   * Whether something is hidden of a table whose parts come to less than a sum. Where its figures are written as
   * protected, this must be said: else what is left over would be taken for hidden parts.
   */
  readonly leavesRest: boolean;
  /** Ids that are hidden because of other tables, even where a publisher has protected the numbers. */
  readonly because: ReadonlySet<string>;
}

/** The tables that divide people in another way than one that comes first, see `firstToLast`, where any table of these people hides something. */
export function secondBreakdowns(
  tables: readonly Table[],
  people: readonly SamePeople[],
  found: readonly Found[],
): ReadonlySet<number> {
  const hiding = new Set([...tables.keys()].filter((i) => found[i]!.hidden.size > 0));
  const inPairs = people.flatMap(({ tables: pair, tellsTogether }) =>
    tellsTogether || pair.some((i) => hiding.has(i)) ? pair : [],
  );
  inPairs.forEach((i) => hiding.add(i));
  const stands = (i: number) => tables[i]!.one.disclosure.protected;
  const second = new Set<number>();
  // They come in the order of their second tables: what is found of a first one is known.
  for (const { tables: pair, isOneTable } of people) {
    const [first, other] = pair;
    if (isOneTable || second.has(first) || pair.every(stands)) continue;
    if (pair.some((i) => hiding.has(i))) second.add(other);
  }
  return second;
}

/** A second breakdown: nothing but its total, where another of the same people shows the same one. */
export function totalAtMost(
  i: number,
  { tables, people }: { readonly tables: readonly Table[]; readonly people: readonly SamePeople[] },
  found: readonly Found[],
  second: ReadonlySet<number>,
): Found {
  const { counts, one } = tables[i]!;
  const { total } = counts;
  const isOfSame = (k: number) =>
    people.some(({ tables: pair }) => pair.includes(i) && pair.includes(k));
  const isShown =
    isKnown(total) &&
    tables.some(
      ({ counts: other }, k) =>
        isOfSame(k) &&
        !second.has(k) &&
        found[k]!.shown.has('total') &&
        other.total.value === total.value,
    ) &&
    !found[i]!.because.has('total');
  const ids = [...countsById(counts)].flatMap(([id, value]) =>
    (id === 'total' && isShown) || value.value === '[x]' || isNone(tables[i]!, value) ? [] : [id],
  );
  const rounding = one.disclosure.protected ? undefined : one.disclosure.rounding;
  return {
    shown: new Map(isShown ? [['total', roundCount(Number(total.value), rounding)]] : []),
    hidden: new Map(ids.map((id) => [id, 'withheld'])),
    fewestCandidates: found[i]!.fewestCandidates,
    leavesRest: found[i]!.leavesRest,
    because: new Set(ids),
  };
}
