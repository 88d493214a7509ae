// Says how the counts of an area add up: contacts to sources, levels and outcomes, a level to its outcomes, and
// each stage of a journey to the next and to what was left out on the way.
import { type Cell, cellValue, sumCell } from '../../core/data/additive-table.js';
import type { Disclosure } from '../../core/data/disclosure-settings.js';
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
  const root = sumCell('contacts', whole, partitions);
  return [
    ...stageTables(reading, partitions),
    ...(apart
      ? [
          { id: root.id, value: root.value! },
          ...partitions.map((parts, i): Cell => ({ id: `${i}`, value: 'x', partitions: [parts] })),
        ]
      : [root]),
    ...chainsOf(reading).flatMap((chain) => (chain.length > 1 ? [chainCell(chain, reading)] : [])),
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
    return own.some((parts) => parts.length > 0)
      ? [sumCell(idsOf(figures).get(stage)!, stage[when], own)]
      : [];
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
function mayAgree({ figures, when, disclosure }: Reading): boolean {
  const ranges = waysOf(figures).flatMap((way) =>
    way.length > 0
      ? [
          sumRange(
            way.map((part) => part[when]),
            disclosure,
          ),
        ]
      : [],
  );
  return ranges.every(([low]) => ranges.every(([, high]) => low <= high));
}

/** Stages that count contacts and have a number: each may count all contacts again. */
export const contactStages = ({ journey }: Figures, when: When): readonly Stage[] =>
  journey.filter(
    (stage) => stage.of === 'contacts' && stage.kind === 'flow' && isKnown(stage[when]),
  );

/**
 * The stages with a number, in runs of those that count the same in the same way, each no more than the one
 * before: the rate between two of them tells how many were left out.
 */
export function chainsOf({
  figures: { journey },
  when,
  disclosure,
}: Reading): readonly (readonly Stage[])[] {
  const chains: Stage[][] = [];
  let before: Stage | undefined;
  for (const stage of journey) {
    const isSameUnit = before?.of === stage.of && before.kind === stage.kind;
    before = stage;
    const chain = isSameUnit ? chains.at(-1) : undefined;
    if (!isSameUnit) chains.push([]);
    if (!isKnown(stage[when])) continue;
    const last = chain?.at(-1);
    const rises =
      last && knownRange(stage[when], disclosure)[0] > knownRange(last[when], disclosure)[1];
    if (rises) chains.push([stage]);
    else chains.at(-1)!.push(stage);
  }
  return chains.filter(({ length }) => length > 0);
}

/** Each stage with the next as its part, and what was left out. A first stage of all contacts is the contacts. */
function chainCell(chain: readonly Stage[], { figures, when }: Reading): Cell {
  const ids = idsOf(figures);
  const contacts = figures.contacts?.[when];
  const isSame =
    isKnown(contacts) &&
    contactStages(figures, when).includes(chain[0]!) &&
    chain[0]![when]!.value === contacts.value;
  return chain.reduceRight<Cell | undefined>((next, stage, i) => {
    const id = i === 0 && isSame ? 'contacts' : ids.get(stage)!;
    return sumCell(id, stage[when], next ? [[...[next], restOf(id)]] : []);
  }, undefined)!;
}
