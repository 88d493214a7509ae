// Finds the stages of a journey that would tell a hidden number, of contacts or of a part of them.
import type { Range } from '../../core/data/feasible-range.js';
import { isKnown } from '../../core/data/value.js';
import { type Count, type Stage } from './input.figures.js';
import { idsOf, knownRange } from './protect.counts.js';
import { type Chain, chainsOf, contactRange, type Reading, waysOf } from './protect.tables.js';

/** A hidden count and what a reader may think it to be. */
export type Possible = readonly [id: string, Range];

/** What is possible by all tables: what one leaves open counts only where no other bounds it. */
export function possibleByAll(tables: readonly (readonly Possible[])[]): readonly Possible[] {
  const open = tables.map(
    (table) => new Set(table.flatMap(([id, [, high]]) => (high === Infinity ? [id] : []))),
  );
  const bounded = new Set(
    tables.flatMap((table, i) => table.flatMap(([id]) => (open[i]!.has(id) ? [] : [id]))),
  );
  return tables.flatMap((table, i) =>
    table.filter(([id]) => !open[i]!.has(id) || !bounded.has(id)),
  );
}

/**
 * Stages whose number may be that of a hidden part or of hidden contacts, or whose difference from the contacts or
 * from a stage before may be that of a hidden part: they very likely count the same people. Whatever the part may be
 * goes, and not only what it is: otherwise a stage that is shown would say which it is not. Where nothing bounds the
 * part, that is every stage.
 */
export function stagesThatTell(
  reading: Reading,
  hidden: ReadonlySet<string>,
  ranges: readonly Possible[],
): readonly string[] {
  const ids = idsOf(reading.figures);
  const whole = shownWhole(reading, hidden);
  const tells = tellsOf(reading, ranges);
  const wholes = whole === undefined ? hiddenWholes(reading, hidden, ranges) : [];
  const kept: Compared[] = whole === undefined ? [] : [{ number: whole }];
  return chainsOf(reading).flatMap((chain) => {
    const near = nearContacts(reading, chain);
    return chain.flatMap((stage) => {
      const number = Number(stage[reading.when]!.value);
      const id = ids.get(stage)!;
      if (hidden.has(id) || (number === 0 && near >= 0)) return [];
      const isTold =
        number > near ||
        tells(number) ||
        // Stages of contacts are tables of their own.
        (stage.kind === 'flow' && stage.of !== 'contacts' && isWithin(number, wholes)) ||
        kept.some(
          (before) =>
            isOfSamePeople(before, stage, chain) &&
            before.number > number &&
            tells(before.number - number),
        );
      if (!isTold) kept.push({ number, chain });
      return isTold ? [id] : [];
    });
  });
}

/**
 * The number above which stages are withheld, because contacts whose number is not known may be few more than the
 * largest stage over a period: its number would show how few, and so would one that is near it.
 */
function nearContacts(reading: Reading, [most]: Chain): number {
  const { threshold } = reading.disclosure;
  const [low, high] = contactRange(reading);
  // A stage of contacts is compared with their parts: see `tablesOf`.
  if (most?.kind !== 'flow' || most.of === 'contacts' || low === high) return Infinity;
  const number = Number(most[reading.when]!.value);
  const isNear = number > low - threshold && number <= high && (number < low || high < Infinity);
  return isNear ? low - 2 * threshold : Infinity;
}

/** The contacts, which have no chain, or a stage that is shown, with which later stages are compared. */
interface Compared {
  readonly number: number;
  readonly chain?: Chain;
}

/** Whoever is counted over a period, as contacts or as children, very likely comes from the same contacts. */
const isOfSamePeople = (before: Compared, { kind }: Stage, chain: Chain): boolean =>
  before.chain ? before.chain === chain : kind === 'flow';

const isWithin = (number: number, ranges: readonly Range[]): boolean =>
  ranges.some(([low, high]) => low <= number && number <= high);

/** Whether a number may be that of hidden contacts or of a hidden part. */
function tellsOf({ figures, when, disclosure }: Reading, ranges: readonly Possible[]) {
  const ids = idsOf(figures);
  const { contacts, sources, outcomes, levels } = figures;
  const parts = [...sources, ...outcomes, ...levels];
  const rangesOf = (counts: readonly Count[]): readonly Range[] => {
    const own = new Set(counts.map((count) => ids.get(count)));
    return ranges.flatMap(([id, range]) => (own.has(id) ? [range] : []));
  };
  const small = rangesOf(parts);
  // What the author withheld has no number that a stage could repeat; but it may be a small difference.
  const large = rangesOf(
    [...(contacts ? [contacts] : []), ...parts].filter((count) => isKnown(count[when])),
  );
  return (number: number): boolean =>
    isWithin(number, number < disclosure.threshold ? small : large);
}

/** The number of contacts that a reader sees, or adds up. */
function shownWhole({ figures, when }: Reading, hidden: ReadonlySet<string>): number | undefined {
  const ids = idsOf(figures);
  const isShown = (count: Count): boolean => isKnown(count[when]) && !hidden.has(ids.get(count)!);
  const { contacts } = figures;
  if (contacts && isShown(contacts)) return Number(contacts[when]!.value);
  const way = waysOf(figures).find((parts) => parts.length > 0 && parts.every(isShown));
  return way?.reduce((total, part) => total + Number(part[when]!.value), 0);
}

/** What contacts that are not shown may come to, where hidden parts could be worked out from their number. */
function hiddenWholes(
  { figures, when, disclosure }: Reading,
  hidden: ReadonlySet<string>,
  ranges: readonly Possible[],
): readonly Range[] {
  const ids = idsOf(figures);
  const rangeOf = (part: Count): Range => {
    const id = ids.get(part)!;
    if (!hidden.has(id)) return knownRange(part[when], disclosure);
    // What its author withheld matters where it is small.
    if (!isKnown(part[when])) return [1, disclosure.threshold - 1];
    const own = ranges.filter(([of]) => of === id).map(([, range]) => range);
    return [Math.min(...own.map(([low]) => low)), Math.max(...own.map(([, high]) => high))];
  };
  return waysOf(figures).flatMap((way) => {
    if (!way.some((part) => hidden.has(ids.get(part)!))) return [];
    return [
      way
        .map(rangeOf)
        .reduce(([low, high], [least, most]): Range => [low + least, high + most], [0, 0]),
    ].filter(([, high]) => high < Infinity);
  });
}
