// Reads the table of a mix: which numbers are shown, and whether each is the one in the dataset.
// What stands elsewhere is held against what is shown here.
import { type Cell, type Shown, shownIn } from '../shared/cells.js';
import { Exact, sumOf } from '../shared/exact.js';
import { isTarget } from '../shared/figures.js';
import type { Page } from '../shared/page.js';
import type { MixTruth, OneMix } from './dataset.js';

/** A cell of the dataset together with what of it is shown. */
export interface Figure {
  readonly cell: Cell;
  /** Undefined where the table has none. */
  readonly shown: Shown | undefined;
  /** The number that a reader gets. */
  readonly value: Exact | undefined;
  /** What it was at the period before; undefined where none is shown. */
  readonly before: { readonly cell: Cell; readonly value: Exact | undefined } | undefined;
  /** As the table has it. */
  readonly share: string;
  /** The share that is published at the period before; `''` where the table has none. */
  readonly shareBefore: string;
  readonly change: string;
  /** Whether the table says that it is drawn with others. */
  readonly joined: boolean;
  /** Whether it is some of a part. */
  readonly isSome?: boolean;
}

export interface ShownMix {
  readonly one: OneMix;
  readonly parts: readonly Figure[];
  readonly groups: readonly Figure[];
  readonly total: Figure;
  /** What the parts leave of the total, where they do not claim to make it up. */
  readonly rest: Figure | undefined;
  /** Every way in which it is named; empty where there is only one. */
  readonly names: readonly string[];
}

export interface ShownTruth {
  readonly truth: MixTruth;
  readonly mixes: readonly ShownMix[];
  readonly complaints: readonly string[];
}

export const roundedTo = (number: Exact, rounding: number | undefined): Exact =>
  rounding === undefined ? number : number.toNearest(rounding);

/** Every way in which one of several mixes can be told from the others. */
export function namesOf(truth: MixTruth, i: number): readonly string[] {
  const { mixes, kind } = truth;
  if (mixes.length === 1) return [];
  const all = mixes.map(({ area, code, period, breakdown = '' }, at) => {
    const dates = !period ? [] : kind === 'stock' ? period.stock : period.flow;
    return [
      area,
      `${area}, ${code}`,
      ...dates.flatMap((date) => [date, `${area}, ${date}`, `${area}, ${code}, ${date}`]),
      ...(breakdown ? [breakdown, `${area}, ${breakdown}`] : []),
      `${at + 1}`,
      ...dates.map((date) => `${area}, ${date} (${at + 1})`),
      `${area} (${at + 1})`,
    ].filter((name) => name !== '' && !name.startsWith(', '));
  });
  return all[i]!.filter((name) => all.every((names, at) => at === i || !names.includes(name)));
}

/** What the parts leave of the total. */
export const REST = 'Not broken down';

export const NOTHING: Figure = {
  ...{ cell: { marks: [] }, shown: undefined, value: undefined, before: undefined },
  ...{ share: '', shareBefore: '', change: '', joined: false },
};

const restIn = (figure: Figure): Figure | undefined => (figure === NOTHING ? undefined : figure);

function restCell({ total, parts }: OneMix['now'], truth: MixTruth): Cell {
  const numbers = parts.flatMap((cell, p) => (truth.parts[p]!.of < 0 ? [cell.number] : []));
  if (!total.number || numbers.includes(undefined)) return { why: 'x', marks: [] };
  const marks = [...new Set([total, ...parts].flatMap((cell) => cell.marks))];
  return { number: total.number.minus(sumOf(numbers as Exact[])), marks };
}

/** What its row is called: a part, or some of another. */
function headOf(truth: MixTruth, p: number): string {
  const { name, of } = truth.parts[p]!;
  return of < 0 ? name : `${truth.parts[of]!.name}, of which ${name}`;
}

interface Row {
  readonly head: string;
  readonly joined: boolean;
  readonly cells: readonly string[];
}

const PLAIN = /^(.*?)( \(in All other[^)]*\))?$/;

/** @throws nothing: what is missing or wrong is a complaint */
export function shownOf(truth: MixTruth, page: Page): ShownTruth {
  const complaints: string[] = [];
  const { table } = page;
  const rows = table.rows.map(({ head, cells }): Row => ({ head, cells, joined: false }));
  const used = new Set<Row>();
  const dates = (which: 'period' | 'previousPeriod') =>
    truth.mixes.flatMap((mix) => {
      const period = mix[which];
      return !period ? [] : truth.kind === 'stock' ? period.stock : period.flow;
    });
  const column = (...heads: readonly string[]) =>
    table.columns.findIndex((head) =>
      heads.some((each) => each.toLowerCase() === head.toLowerCase()),
    );
  const at = {
    now: column('Number', ...dates('period')),
    share: column('Share'),
    before: column('Previous', ...dates('previousPeriod')),
    shareBefore: column('Share before', ...dates('previousPeriod').map((date) => `Share, ${date}`)),
    change: column('Change'),
    group: column('Group'),
    target: column('Target'),
  };
  // The same date at both places is told apart by its order.
  if (at.before === at.now)
    complaints.push(`the table has one column for two dates: ${table.columns.join('; ')}`);
  const known = new Set(Object.values(at));
  table.columns.forEach((head, i) => {
    if (!known.has(i)) complaints.push(`a column of the table that is not understood: ${head}`);
  });
  const rowOf = (name: string, i: number): Row | undefined => {
    const names = truth.mixes.length === 1 ? [''] : namesOf(truth, i).map((each) => `, ${each}`);
    const dated = names.flatMap((each) => [
      each,
      ...dates('period').map((date) => (each.includes(date) ? each : `${each}, ${date}`)),
    ]);
    const found = rows.find((row) => {
      if (used.has(row)) return false;
      return dated.some((suffix) => {
        if (!row.head.endsWith(suffix)) return false;
        const [, plain] = PLAIN.exec(row.head.slice(0, row.head.length - suffix.length))!;
        return plain!.toLowerCase() === name.toLowerCase();
      });
    });
    if (!found) return undefined;
    used.add(found);
    return { ...found, joined: found.head.includes('(in All other') };
  };
  const figure = (
    name: string,
    one: OneMix,
    i: number,
    {
      pick,
      has = true,
    }: { readonly pick: (counts: OneMix['now']) => Cell; readonly has?: boolean | undefined },
  ): Figure => {
    const row = rowOf(name, i);
    if (!row && name === REST) return NOTHING;
    if (!row) complaints.push(`the table has no row for ${name}`);
    const cell = pick(one.now);
    if (!has) {
      const texts = [at.now, at.share, at.before, at.shareBefore, at.change].map(
        (c) => row?.cells[c] ?? '',
      );
      if (texts.some(Boolean)) complaints.push(`${name}: ${texts.join(' ')}, where there is none`);
      return { ...NOTHING, cell };
    }
    const text = row?.cells[at.now] ?? '';
    const shown = text ? shownIn(text) : undefined;
    const previous = one.before && pick(one.before);
    const textBefore = at.before < 0 ? '' : (row?.cells[at.before] ?? '');
    const shownBefore = textBefore ? shownIn(textBefore) : undefined;
    complaints.push(
      ...cellComplaints(`${name}: ${text}`, cell, shown, { one, truth }),
      ...(shownBefore && previous
        ? cellComplaints(`${name} before: ${textBefore}`, previous, shownBefore, { one, truth })
        : []),
    );
    if (shownBefore && !previous)
      complaints.push(`${name}: a number before that is not in the data: ${textBefore}`);
    return {
      cell,
      shown,
      value: shown?.number,
      before: previous && shownBefore ? { cell: previous, value: shownBefore.number } : undefined,
      share: at.share < 0 ? '' : (row?.cells[at.share] ?? ''),
      shareBefore: at.shareBefore < 0 ? '' : (row?.cells[at.shareBefore] ?? ''),
      change: at.change < 0 ? '' : (row?.cells[at.change] ?? ''),
      joined: row?.joined ?? false,
    };
  };
  const mixes = truth.mixes.map((one, i): ShownMix => ({
    one,
    parts: truth.parts.map(({ of }, p) => ({
      ...figure(headOf(truth, p), one, i, {
        pick: (counts) => counts.parts[p]!,
        has: one.has.parts[p],
      }),
      isSome: of >= 0,
    })),
    groups: truth.groups.map(({ name }, g) =>
      figure(`${name}, all`, one, i, {
        pick: (counts) => counts.groups[g]!,
        has: one.has.groups[g],
      }),
    ),
    total: figure('Total', one, i, { pick: (counts) => counts.total }),
    rest: one.whole
      ? undefined
      : restIn(figure(REST, one, i, { pick: (counts) => restCell(counts, truth) })),
    names: namesOf(truth, i),
  }));
  for (const row of rows)
    if (!used.has(row)) complaints.push(`a row of the table that is not understood: ${row.head}`);
  for (const row of rows) complaints.push(...groupCellComplaints(row, at, truth));
  return { truth, mixes, complaints };
}

interface Context {
  readonly one: OneMix;
  readonly truth: MixTruth;
}

/** Whether what is shown of a cell is what its author wrote, or a lawful withholding of it. */
function cellComplaints(
  where: string,
  cell: Cell,
  shown: Shown | undefined,
  { one, truth }: Context,
): readonly string[] {
  if (!shown) return [`${where}: nothing is shown`];
  const complaints: string[] = [];
  const protects = truth.people && !one.protected;
  if (shown.number) {
    if (!cell.number) return [`${where} where the data have no number (${cell.why})`];
    const truly = protects ? roundedTo(cell.number, one.rounding) : cell.number;
    if (!shown.number.is(truly)) complaints.push(`${where} is ${truly}`);
    const marks = shown.codes.join();
    const written = cell.marks.join();
    if ([...shown.codes].sort().join() !== [...cell.marks].sort().join())
      complaints.push(`${where} has the marks ${marks || 'none'}, not ${written || 'none'}`);
    return complaints;
  }
  const [why] = shown.codes;
  if (why === cell.why) return complaints;
  // A number, or what could be worked out, may be withheld where people are counted; a sum is as its parts are.
  const mayWithhold = why === 'c' && (protects || cell.why !== undefined);
  const isOfOthers = cell.why === 'x' && ['c', '!', 'x'].includes(why ?? '');
  if (!mayWithhold && !isOfOthers)
    complaints.push(`${where} where the data have ${cell.number ?? cell.why}`);
  return complaints;
}

function groupCellComplaints(
  { head, cells }: Row,
  at: Readonly<Record<string, number>>,
  truth: MixTruth,
): readonly string[] {
  const complaints: string[] = [];
  const named = (name: string) =>
    head === name || head.startsWith(`${name},`) || head.startsWith(`${name} (`);
  const part = [...truth.parts]
    .sort((a, b) => b.name.length - a.name.length)
    .find(({ name }) => named(name));
  const group = truth.groups.find(({ name }) => named(`${name}, all`));
  const written = at.group! < 0 ? undefined : cells[at.group!];
  const right = group ? group.name : part && part.group >= 0 ? truth.groups[part.group]!.name : '';
  if (written !== undefined && written !== right)
    complaints.push(`${head} is in the group “${written}”, not “${right}”`);
  const target = at.target! < 0 ? '' : cells[at.target!]!;
  if (target && !group?.target)
    complaints.push(`${head}: a target, ${target}, that is not in the data`);
  if (target && group?.target) {
    const complaint = isTarget(target, group.target);
    if (complaint) complaints.push(`${head}: target ${complaint}`);
  }
  return complaints;
}

/** The sum of what is shown of some figures; undefined where one of them is not. */
export const sumShown = (figures: readonly Figure[]): Exact | undefined => {
  const values = figures.map(
    ({ value, cell }) => value ?? (cell.why === 'z' || cell.why === 'w' ? Exact.of(0) : undefined),
  );
  return values.some((value) => !value) ? undefined : sumOf(values as Exact[]);
};
