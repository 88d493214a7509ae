// Makes a cube of a table that has a row for each figure or for a few figures of one area and period.
import { omitUndefined } from '../core/data/omit-undefined.js';
import { type Path, TABLE_PLACE } from '../core/data/path.js';
import type { PlainTable } from '../core/data/plain-table.js';
import type { Report } from '../core/data/problem.js';
import type { ValueInput } from '../core/data/value.js';
import { readFigures } from '../core/table/figures.js';
import { tablePlace } from '../core/table/from-table.js';
import { readCell } from '../core/table/cell.js';
import type { Category, Cube, CubeSource, DimensionRole, Observation, RowKey } from './cube.js';
import { measureUnit } from './measure-unit.js';
import {
  type DraftDimension,
  draftDimension,
  finished,
  placeOf,
  withoutRepeats,
} from './cube-draft.js';

export type Row = readonly string[];

/** What tells rows apart: how the category of a row is found. */
export interface KeyPlan extends RowKey {
  readonly id: string;
  readonly label: string;
  readonly role: DimensionRole;
}

/** A column of figures. */
export interface FigurePlan {
  readonly column: number;
  /** What the figures of the column are of; undefined where a key says what each row measures. */
  readonly measure?: Category;
  /** The period of its head, where the periods stand side by side. */
  readonly period?: Category;
  /** Places of the columns with the bounds of its interval. */
  readonly lower?: number;
  readonly upper?: number;
}

/** What each column of a table holds. */
export interface TidyPlan {
  readonly keys: readonly KeyPlan[];
  readonly figures: readonly FigurePlan[];
  /** Shorthand beside every figure of its row, and words on it. */
  readonly marks?: number;
  readonly note?: number;
  readonly label?: string;
  readonly notes?: readonly string[];
  readonly source?: CubeSource;
  readonly year?: Cube['year'];
}

/** So many are told: where a column is missing, every figure is a repeated one. */
const MOST_REPEATS = 20;

/** A key of its own for measures and for periods that stand in the heads. */
const MEASURE = 'measure';
const PERIOD = 'period';

/**
 * The cube of the table, a blank cell being no observation. Cells that cannot be read are `[!]` and reported, and so are
 * rows that differ in nothing but their figures, which are left out.
 */
export function tidyCube(table: PlainTable, plan: TidyPlan, report: Report): Cube {
  const { rows } = table;
  const keys = plan.keys.map(({ id, label, role }) => draftDimension(id, label, role));
  const places = rows.map((row) => placesOf(row, plan.keys, keys));
  const measures = draftDimension(MEASURE, 'Measure', 'measure');
  const periods = draftDimension(PERIOD, 'Period', 'period');
  const dimensions = [
    ...keys,
    ...(plan.figures.some(({ measure }) => measure) ? [measures] : []),
    ...(plan.figures.some(({ period }) => period) ? [periods] : []),
  ];
  const observed = plan.figures.flatMap((figure) => {
    const { values, unit } = valuesOf(figure, { table, plan, report });
    const more = [
      ...(figure.measure ? [placeOf(measures, withUnit(figure.measure, unit))] : []),
      ...(figure.period ? [placeOf(periods, figure.period)] : []),
    ];
    return values.flatMap((value, row) => {
      const at = places[row];
      if (value === null || at === undefined) return [];
      return [
        {
          row,
          figure,
          observation: observationOf(rows[row]!, [...at, ...more], { value, figure }),
        },
      ];
    });
  });
  let repeats = 0;
  const observations = withoutRepeats(
    observed.map(({ observation }) => observation),
    (first, second) => {
      repeats += 1;
      if (repeats > MOST_REPEATS) return;
      const [a, b] = [observed[first]!, observed[second]!];
      const head = table.heads[0]![b.figure.column]!;
      const telling = differing(table, b.figure.column, [a.row, b.row]);
      report(placeOfRow(rows[b.row]!, b.row, plan, head), 'repeated figure', { telling });
    },
  );
  return finished(dimensions, {
    label: plan.label ?? table.caption,
    observations,
    notes: plan.notes ?? [],
    ...omitUndefined({ source: plan.source, year: plan.year }),
  });
}

const withUnit = (measure: Category, unit: string | undefined): Category =>
  unit === undefined || measure.unit !== undefined ? measure : { ...measure, unit };

function placesOf(
  row: Row,
  plans: readonly KeyPlan[],
  keys: readonly DraftDimension[],
): readonly number[] | undefined {
  const categories = plans.map(({ of }) => of(row));
  if (categories.includes(undefined)) return undefined;
  return categories.map((category, i) => placeOf(keys[i]!, category!));
}

interface Reading {
  readonly table: PlainTable;
  readonly plan: TidyPlan;
  readonly report: Report;
}

/** Those of a column, with the marks and notes beside them; null for a blank cell. */
function valuesOf({ column }: FigurePlan, { table: { heads, rows }, plan, report }: Reading) {
  const head = heads[0]![column]!;
  const texts = rows.map((row, at) => ({
    text: row[column]!,
    // Only a cell that cannot be read asks for its place, which takes longer than reading it.
    get place(): Path {
      return placeOfRow(row, at, plan, head);
    },
  }));
  const { values, unit } = readFigures(texts, measureUnit(head), report);
  return { unit, values: values.map((value, at) => annotated(value, rows[at]!, plan)) };
}

function annotated(value: ValueInput, row: Row, { marks, note }: TidyPlan): ValueInput {
  const status = marks === undefined ? [] : marksIn(row[marks]!);
  const words = note === undefined ? '' : row[note]!.trim();
  // Without a figure, its status says why.
  if (value === null) return status.length === 0 ? null : noted(bracketed(status), words);
  const base = typeof value === 'object' && value !== undefined ? value : { value: value ?? null };
  const joined = [...new Set([...[base.marks ?? []].flat(), ...status])];
  const marked = joined.length > 0 ? { ...base, marks: joined } : base;
  return status.length === 0 && words === '' ? value : noted(marked, words);
}

const bracketed = (codes: readonly string[]): string => codes.map((code) => `[${code}]`).join('');

function noted(value: string | object, note: string): ValueInput {
  if (note === '') return value as ValueInput;
  return { ...(typeof value === 'string' ? { value } : value), note } as ValueInput;
}

/** Of StatsWales: an average, a total, how significant a change is. They say nothing of how reliable a figure is. */
const OTHER_CODES = /^(?:a|t|ns|s{1,3})$/;

/** `[c][r]` or `p, r`: one code or several. */
export const marksIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[[\]\s,;()]+/)
    .filter((code) => code !== '' && !OTHER_CODES.test(code));

/** Whether a code is shorthand that a dataset may have. */
export const isMark = (code: string): boolean => /^(?:[bcefkpruwxz]|low)$/.test(code);

function observationOf(
  row: Row,
  at: readonly number[],
  { value, figure }: { readonly value: ValueInput; readonly figure: FigurePlan },
): Observation {
  return omitUndefined({
    at,
    value,
    lower: bound(row, figure.lower),
    upper: bound(row, figure.upper),
  });
}

function bound(row: Row, column: number | undefined): number | undefined {
  const cell = column === undefined ? undefined : readCell(row[column]!);
  return cell?.kind === 'number' ? cell.value : undefined;
}

/** The row by what tells it apart, "Ayton, 2025", else by its number, that of the heads being 1. */
function placeOfRow(row: Row, at: number, { keys }: TidyPlan, head: string): Path {
  const names = keys
    .filter(({ role }) => role === 'area' || role === 'period')
    .map(({ of }) => of(row)?.label ?? '')
    .filter(Boolean);
  if (names.length > 0 && readCell(names.join(', ')).kind === 'text')
    return [TABLE_PLACE, names.join(', '), head];
  return tablePlace({ head: names[0] ?? '', at: at + 1 }, { head, at: 0 });
}

/** The most columns that a message names. */
const MOST_NAMED = 6;

/** Heads of the other columns in which two rows differ: one of them may tell them apart. */
const differing = (
  { heads, rows }: PlainTable,
  column: number,
  [a, b]: readonly [number, number],
) => heads[0]!.filter((_, i) => i !== column && rows[a]![i] !== rows[b]![i]).slice(0, MOST_NAMED);
