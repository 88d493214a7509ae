// Says how the counts of an area add up: contacts to sources, levels and outcomes, a level to its outcomes, and
// each stage of a journey to the next and to what was left out on the way.
import { type Cell, cellValue, sumCell } from '../../core/data/additive-table.js';
import type { Disclosure } from '../../core/data/disclosure-settings.js';
import { protectTable } from '../../core/data/disclosure.js';
import type { Range } from '../../core/data/feasible-range.js';
import { isKnown } from '../../core/data/value.js';
import { type Count, endsOf, type Figures, type Part, type Stage } from './input.figures.js';
import { idsOf, knownRange, sumRange, type When } from './protect.counts.js';

/** What is needed to find the tables of an area. */
export interface Reading {
  readonly figures: Figures;
  readonly when: When;
  readonly disclosure: Disclosure;
  /** Ids of counts that may be 0 though they are hidden as small. */
  readonly doubtful: ReadonlySet<string>;
}

/**
 * The tables of an area. Where the number of contacts is not known, sources and levels share one table only if
 * both may come to the same number. Each stage of contacts may be the sum of the parts. Which tables there are
 * depends only on what a reader sees: a small count is taken for any small number.
 */
export function tablesOf(reading: Reading): readonly Cell[] {
  const { figures, when } = reading;
  const { contacts, movements, journey } = figures;
  const ids = idsOf(figures);
  const whole = contacts?.[when];
  const cell = (count: Count): Cell => ({ id: ids.get(count)!, value: cellValue(count[when]) });
  const partitions = partitionsOf(reading);
  const apart = !isKnown(whole) && !mayAgree(reading);
  const chains = chainCells(reading);
  const inContacts = chains.within ? [[chains.within, restOf('contacts')]] : [];
  const root = sumCell('contacts', whole, [...partitions, ...inContacts]);
  return [
    ...stageTables(reading, partitions),
    ...(apart
      ? [
          { id: root.id, value: root.value! },
          ...partitions.map((parts, i): Cell => ({ id: `${i}`, value: 'x', partitions: [parts] })),
        ]
      : [root]),
    ...(apart && chains.within ? [chains.within] : []),
    ...chains.apart,
    ...[...movements, ...journey].map(cell),
  ];
}

/**
 * Stages of contacts with the parts that may add up to them. Where contacts are known, a stage is another table
 * only if parts may come to its number and it differs from the contacts; where not, only if the parts are no more
 * than it.
 */
function stageTables(reading: Reading, partitions: readonly (readonly Cell[])[]): readonly Cell[] {
  const { figures, when, disclosure } = reading;
  const whole = figures.contacts?.[when];
  const sums = waysOf(figures).map((way) =>
    sumRange(
      way.map((part) => part[when]),
      disclosure,
    ),
  );
  return contactStages(figures, when).flatMap((stage): Cell[] => {
    const number = Number(stage[when]!.value);
    const own = partitions.filter((_, i) => {
      const [low, high] = sums[i]!;
      return low <= number && (isKnown(whole) ? number !== whole.value && number <= high : true);
    });
    if (own.every((parts) => parts.length === 0)) return [];
    const table = sumCell(idsOf(figures).get(stage)!, stage[when], own);
    // That a stage is the sum is a guess, and a wrong one where published numbers speak against it.
    const isWrong = disclosure.protected && protectTable(table, disclosure).fewestCandidates === 0;
    return isWrong ? [] : [table];
  });
}

/** The cells that contacts are divided into: where they came from, and what became of them. */
function partitionsOf({ figures, when, disclosure }: Reading): readonly (readonly Cell[])[] {
  const { sources, outcomes, movements } = figures;
  const { levels, loose } = endsOf(figures);
  const ids = idsOf(figures);
  const cell = (count: Count): Cell => ({ id: ids.get(count)!, value: cellValue(count[when]) });
  const levelCell = (level: Part): Cell => {
    const own = outcomes.filter((outcome) => outcome.level === level.id);
    const left = movements.filter(({ from }) => from === level.id);
    // Who moved is taken for some of those at the level, as far as they can be.
    const values = left.map((each) => each[when]);
    const isWithin =
      isKnown(level[when]) &&
      values.every(isKnown) &&
      sumRange(values, disclosure)[0] <= knownRange(level[when], disclosure)[1];
    const id = ids.get(level)!;
    const moved = isWithin && left.length > 0 ? [...left.map(cell), restOf(id)] : [];
    return sumCell(id, level[when], [own.map(cell), moved]);
  };
  return [sources.map(cell), [...levels.map(levelCell), ...loose.map(cell)]];
}

/** What is left over, which is given nowhere. */
const restOf = (id: string): Cell => ({ id: `${id} left`, value: 'x' });

/** The two ways in which contacts are divided, without what levels are made of. */
export function waysOf(figures: Figures): readonly (readonly Part[])[] {
  const { levels, loose } = endsOf(figures);
  return [figures.sources, [...levels, ...loose]];
}

/** Whether sources and outcomes may be of the same contacts. */
const mayAgree = (reading: Reading): boolean => {
  const [least, most] = contactRange(reading);
  return least <= most;
};

/** Stages that count contacts and have a number: each may count all contacts again. */
export const contactStages = ({ journey }: Figures, when: When): readonly Stage[] =>
  journey.filter(
    (stage) => stage.of === 'contacts' && stage.kind === 'flow' && isKnown(stage[when]),
  );

/** Stages with a number of which each may count some of the people of any before it, most first. */
export type Chain = readonly Stage[];

/**
 * The stages with a number, by the people they count: all that count over a period, whatever they count, and those
 * that count the same on the last day. Each chain is in order of size, since a stage may hold people of any other:
 * the difference between two of them is how many were left out, or joined on the way.
 */
export function chainsOf({ figures: { journey }, when }: Reading): readonly Chain[] {
  const chains = new Map<string, Stage[]>();
  for (const stage of journey) {
    if (!isKnown(stage[when])) continue;
    const people = stage.kind === 'flow' ? stage.kind : stage.of;
    chains.set(people, [...(chains.get(people) ?? []), stage]);
  }
  const numberOf = (stage: Stage) => Number(stage[when]!.value);
  return [...chains.values()].map((chain) => chain.sort((a, b) => numberOf(b) - numberOf(a)));
}

/** The cells of chains, each of which has the next stage as a part; `within` is a part of the contacts. */
function chainCells(reading: Reading): { readonly within?: Cell; readonly apart: readonly Cell[] } {
  const { figures, when } = reading;
  const ids = idsOf(figures);
  const numberOf = (stage: Stage) => Number(stage[when]!.value);
  const contacts = figures.contacts?.[when];
  const [least, most] = contactRange(reading);
  const all = contactStages(figures, when).filter((stage) => numberOf(stage) === contacts?.value);
  const chains = chainsOf(reading).flatMap((chain) => {
    // A stage of all contacts is the contacts.
    const others = chain.filter((stage) => !all.includes(stage));
    const [first] = others;
    if (!first) return [];
    const cell = others.reduceRight<Cell | undefined>((next, stage) => {
      const id = ids.get(stage)!;
      return sumCell(id, stage[when], next ? [[next, restOf(id)]] : []);
    }, undefined)!;
    const isWithin = first.kind === 'flow' && least === most && numberOf(first) <= least;
    return [{ cell, isWithin }];
  });
  const within = chains.find(({ isWithin }) => isWithin)?.cell;
  return {
    ...(within ? { within } : {}),
    apart: chains.flatMap(({ cell, isWithin }) => (isWithin ? [] : [cell])),
  };
}

/** How many contacts there may be, by their number or by the parts that they are divided into. */
export function contactRange({ figures, when, disclosure }: Reading): Range {
  const contacts = figures.contacts?.[when];
  if (isKnown(contacts)) return [contacts.value, contacts.value];
  const ways = waysOf(figures).flatMap((way) =>
    way.length > 0
      ? [
          sumRange(
            way.map((part) => part[when]),
            disclosure,
          ),
        ]
      : [],
  );
  return [Math.max(...ways.map(([low]) => low), 0), Math.min(...ways.map(([, high]) => high))];
}
