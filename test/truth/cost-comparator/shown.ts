// Reads the table of costs: which numbers are shown, and whether each is the one in the dataset.
import { type Cell, type Shown, shownIn, textOf } from '../shared/cells.js';
import { Exact } from '../shared/exact.js';
import type { Complaint } from '../shared/figures.js';
import type { Page } from '../shared/page.js';
import { unless } from '../shared/sentences.js';
import {
  type Bar,
  type CostTruth,
  type Packages,
  type Per,
  type Pounds,
  poundsOf,
} from './dataset.js';
import { isApart, isMoney } from './money.js';
import { areFewInUse, isOfBeds, leaks, tellsFew } from './withheld.js';
import { basisTexts, KINDS } from './words.js';

export interface ShownBar extends Bar {
  readonly shown: Shown;
  /** What other costs come to: its own amount must tell it from them. */
  readonly others: readonly Pounds[];
}

export interface ShownPackages extends Packages {
  /** How many, as the table says: a number, or why there is none. */
  readonly number: Shown | undefined;
  readonly isListed: boolean;
  readonly underCount: Shown | undefined;
  readonly averageShown: Shown | undefined;
}

export interface ShownTruth {
  readonly truth: CostTruth;
  readonly bars: readonly ShownBar[];
  readonly packages: ShownPackages | undefined;
  readonly complaints: readonly string[];
}

interface Row {
  readonly head: string;
  readonly at: (column: string) => string;
}

export function shownOf(truth: CostTruth, page: Page): ShownTruth {
  const { columns, rows } = page.table;
  const complaints: string[] = [];
  const unit = (per: Per) => `Pounds ${truth.of ? `per ${truth.of} ` : ''}per ${per}`;
  const known = [
    'Area',
    'Setting',
    'Kind',
    unit('year'),
    unit('week'),
    'Basis',
    'Number',
    'Before revision',
    'Source',
  ];
  columns.forEach((column) => {
    if (!known.includes(column))
      complaints.push(`a column of the table that is not understood: ${column}`);
  });
  const read = rows.map(({ head, cells }): Row => ({
    head,
    at: (column) => cells[columns.indexOf(column)] ?? '',
  }));
  const used = new Set<Row>();
  const find = (fits: (row: Row) => boolean): Row | undefined => {
    const row = read.find((each) => !used.has(each) && fits(each));
    if (row) used.add(row);
    return row;
  };
  const found = truth.bars.map((bar) => {
    const row = find(
      ({ head, at }) =>
        head === bar.name && at('Area') === bar.area && at('Setting') === bar.setting,
    );
    if (!row) complaints.push(`the table has no row for ${bar.name}`);
    return { bar, row, shown: shownIn(row?.at(unit(bar.per)) ?? '') };
  });
  const told = found.flatMap(({ bar, shown }) => (shown.number && bar.pounds ? [bar.pounds] : []));
  const bars = found.map(({ bar, row, shown }): ShownBar => {
    // A cost that is withheld is nowhere else either.
    const isWithheld = row !== undefined && !shown.number && bar.pounds !== undefined;
    const others = told.filter(({ year }) => bar.pounds && !year.is(bar.pounds.year));
    const seen = row ? asSeen(bar, row.at('Basis'), truth) : bar;
    if (row) complaints.push(...rowComplaints(row, { ...seen, shown, others }, { truth, unit }));
    return { ...seen, shown, others, ...(isWithheld ? { pounds: undefined } : {}) };
  });
  complaints.push(...leaks(truth, bars, page));
  const packages = truth.packages && packagesIn(truth.packages, find, unit, complaints);
  read.forEach((row) => {
    if (!used.has(row)) complaints.push(`a row of the table that is not understood: ${row.head}`);
  });
  return { truth, bars, packages, complaints };
}

/** A cost as a reader has it: without an occupancy that is not said, since it would tell that few beds are in use. */
function asSeen(bar: Bar, basis: string, truth: CostTruth): Bar {
  if (!tellsFew(bar, truth) || basisTexts(bar, truth).some((text) => isSameText(text, basis)))
    return bar;
  const kept = bar.basis === 'stated occupancy' ? '' : bar.basis;
  return { ...bar, basis: kept, occupancy: undefined };
}

const isSameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const named = (name: string, all: readonly Complaint[]): readonly string[] =>
  all.flatMap((each) => (each ? [`table, ${name}: ${each}`] : []));

function rowComplaints(
  { at, head }: Row,
  { shown, others, ...bar }: ShownBar,
  { truth, unit }: { readonly truth: CostTruth; readonly unit: (per: Per) => string },
): readonly string[] {
  const { cell, pounds } = bar;
  const amount = (per: Per): Complaint => {
    const text = at(unit(per)).replace(/ ?\[.+$/, '');
    if (!pounds) return unless(text === '', `${text} where the data have no cost`);
    if (mayBeWithheld) return unless(text === '', `${text} of a cost that is withheld`);
    if (!text) return 'no amount is shown';
    return isMoney(text, pounds[per]) ?? isApart(text, others, per);
  };
  // What is converted is no more certain than what was given.
  const marksOf = (per: Per): Complaint => {
    const text = at(unit(per));
    const said = shownIn(text);
    return unless(
      !said.number || [...said.codes].sort().join() === [...shown.codes].sort().join(),
      `${text} has not the marks of ${shown.text}`,
    );
  };
  const mayBeWithheld = shown.codes[0] === 'c' && !truth.written.disclosure?.protected;
  const was = /^(£[\d,.]+) \(per (year|week)\)$/.exec(at('Before revision'));
  const isHidden = shown.codes[0] === 'c' && tellsWithheld(bar, truth);
  const why = isHidden ? ['c'] : cell.number ? [] : [cell.why!];
  const codes = [...why, ...cell.marks];
  return named(head, [
    amount('year'),
    amount('week'),
    marksOf('year'),
    marksOf('week'),
    unless([...shown.codes].sort().join() === [...codes].sort().join(), `${shown.text} has the marks of ${codes.join()}`),
    unless(!at('Kind') || at('Kind') === KINDS[bar.kind], `${at('Kind')} is ${KINDS[bar.kind]}`),
    unless(!at('Basis') || basisTexts(bar, truth).some((text) => text.toLowerCase() === at('Basis').toLowerCase()), `the basis “${at('Basis')}” is ${basisTexts(bar, truth)[0]}`),
    unless(!at('Source') || at('Source') === (typeof bar.source === 'string' ? bar.source : textOf((bar.source as { name?: unknown } | undefined)?.name)), `another source: ${at('Source')}`),
    at('Before revision') === ''
      ? undefined
      : was && cell.was
        ? isMoney(was[1]!, cell.was) ?? unless(was[2] === bar.per, `per ${was[2]}`)
        : `${at('Before revision')} is not in the data`,
  ]); // prettier-ignore
}

/** A cost at full occupancy beside another tells few beds in use; an average beside a cost that is withheld and the share of a mix tells that cost: it is withheld too. */
function tellsWithheld(bar: Bar, truth: CostTruth): boolean {
  const isHidden = (each: Bar) => areFewInUse(truth) && isOfBeds(each, truth);
  if (isHidden(bar)) return true;
  return (
    bar.kind === 'all' &&
    truth.mix !== undefined &&
    truth.bars.some(
      (each) =>
        each.kind !== 'all' &&
        each.area === bar.area &&
        each.setting === bar.setting &&
        (isHidden(each) || ['c', 'k', '!'].includes(each.cell.why ?? '')),
    )
  );
}

function packagesIn(
  packages: Packages,
  find: (fits: (row: Row) => boolean) => Row | undefined,
  unit: (per: Per) => string,
  complaints: string[],
): ShownPackages {
  const { name, per, listed, count, average, under } = packages;
  const amounts = (row: Row, cell: Cell | undefined): readonly Complaint[] =>
    (['year', 'week'] as const).map((each) => {
      const text = row.at(unit(each)).replace(/ ?\[.+$/, '');
      if (text === '') return unless(!cell?.number, 'no amount is shown');
      return cell?.number
        ? isMoney(text, poundsOf(cell.number, per)[each])
        : `${text} is not in the data`;
    });
  const number = find(({ head }) => head === name);
  const averageRow = find(({ head }) => head === `${name}: average`);
  const underRow = find(({ head }) => head.startsWith(`${name}: under `));
  const shownNumber = number && shownIn(number.at('Number'));
  const right = count?.number ?? (listed && Exact.of(listed.length));
  complaints.push(
    ...named(name, [
      shownNumber?.number ? unless(right?.is(shownNumber.number) ?? false, `${shownNumber.text} is ${right}`) : undefined,
      ...(averageRow ? amounts(averageRow, average) : []),
      underRow && under ? isMoney(underRow.head.slice(name.length + 8), under.value) : undefined,
    ]),
  ); // prettier-ignore
  const underCount = underRow && shownIn(underRow.at('Number'));
  if (underCount?.number && !(under?.count.number?.is(underCount.number) ?? false))
    complaints.push(`table, ${underRow!.head}: ${underCount.text} is ${under?.count.number}`);
  let isListed = false;
  listed?.forEach((cell, i) => {
    const row = find(({ head }) => head === `${name}: ${i + 1}`);
    if (!row) return;
    isListed = true;
    complaints.push(...named(row.head, amounts(row, cell)));
  });
  return {
    ...packages,
    number: shownNumber,
    isListed,
    underCount,
    averageShown: averageRow && shownIn(averageRow.at(unit(per))),
  };
}
