// Defines a value: a number, or the reason why there is none; and reads one from a cell of a dataset.
import { omitUndefined } from './omit-undefined.js';
import type { Path } from './path.js';
import type { Report } from './problem.js';
import { receivedOf } from './received.js';
import { type Text } from './text.js';

/** Marks beside a number, after the Government Statistical Service's shorthand. */
export type Mark = 'b' | 'e' | 'f' | 'p' | 'r' | 'u';

/**
 * Why there is no number: confidential, rounds to zero, low reliability, none recorded in survey,
 * unavailable, not applicable; `!` is ours for a cell of the dataset that could not be read.
 */
export type Absence = 'c' | 'k' | 'u' | 'w' | 'x' | 'z' | '!';

export type Shorthand = Mark | Absence;

interface Annotated {
  readonly marks: readonly Mark[];
  readonly note?: Text;
}
export interface Known extends Annotated {
  readonly value: number;
  /** What a revised value was before. */
  readonly was?: number;
}
export interface Absent extends Annotated {
  readonly value: `[${Absence}]`;
  /** 0 to 1: the share, where only that is published. */
  readonly share?: number;
  /** The change since the period before, in the measure's units, where only that is published. */
  readonly change?: number;
}

/** Absent is not zero: the type makes callers tell them apart. The shape is that of a dataset, so it can be read again. */
export type Value = Known | Absent;

/** What an author may write in a cell. */
export type ValueInput =
  | number
  | string
  | null
  | undefined
  | {
      readonly value: number | string | null;
      /** Undefined in the list, or as its only member: written, refused by the schema and reported. */
      readonly marks?: string | readonly (string | undefined)[] | undefined;
      readonly note?: Text | undefined;
      readonly was?: number | undefined;
      readonly share?: number | undefined;
      readonly change?: number | undefined;
    };

export const isKnown = (value: Value | undefined): value is Known =>
  typeof value?.value === 'number';

const NO_MARKS: readonly Mark[] = [];

/** A number without marks. `known(3)` is `{ value: 3, marks: [] }`. */
export const known = (value: number): Known => ({ value, marks: NO_MARKS });

export const absenceOf = (value: Absent): Absence => value.value[1] as Absence;

/** Whether there can be no such figure, so that it is neither 0 nor unknown. */
export const isNotApplicable = (value: Value | undefined): boolean => value?.value === '[z]';

/** A cell without a number. `absent('c')` is `{ value: '[c]', marks: [] }`. */
export const absent = (why: Absence): Absent => ({ value: `[${why}]`, marks: [] });

/** Every shorthand that a value shows, in the order of writing: `['c', 'r']`. */
export const shorthandOf = (value: Value): readonly Shorthand[] =>
  isKnown(value) ? value.marks : [absenceOf(value), ...value.marks];

/** The shorthand of a value as a table writes it: `[c]`, `[x][r]`. */
export const shorthandText = (value: Value): string =>
  shorthandOf(value)
    .map((code) => `[${code}]`)
    .join('');

// Symbols that departments used before the shared shorthand, and that spreadsheets still have.
// `*` means withheld in some sources and missing in others, so it is read as withheld.
const ABSENCES: ReadonlyMap<string, Absence> = new Map(Object.entries({
  c: 'c', '*': 'c', k: 'k', low: 'k', '~': 'k', u: 'u', w: 'w',
  x: 'x', ':': 'x', '..': 'x', '-': 'x', n: 'x', m: 'x', z: 'z', y: 'z', '!': '!',
} as const)); // prettier-ignore
const MARKS = [...'befpru'];

/**
 * Reads one cell; `[!]`, reported, where it cannot be read or is written so. A number in quotes is reported, not
 * guessed. A number marked `c` is reported and withheld. A number of which a mark could not be read is
 * left out, since that mark may withhold it.
 *
 * @example readValue('[c]', ['series', 0, 'values', 2], report) // { value: '[c]', marks: [] }
 */
export function readValue(input: ValueInput, path: Path, report: Report): Value {
  const cell = typeof input === 'object' && input !== null ? input : { value: input ?? null };
  const written = readNumberOrShorthand(cell.value);
  const beside = [cell.marks ?? []].flat();
  const isSlip = !written || String(cell.value).trim() === '!';
  // `[!]` is what we write for what could not be read: it is kept, but its author has a figure to look for.
  if (isSlip || written.absence === '!') {
    const received = receivedOf(cell.value);
    report(path, 'unreadable value', { received }, isSlip ? 'fault' : 'warning');
  }
  if (isSlip) return absent('!');
  const readable = beside.filter((mark) => mark !== undefined);
  const marks = [...written.marks, ...readable.flatMap(codes)];
  // A reason among the marks wins over the number: an author who wrote both meant to hide it.
  const reasons = marks.map((mark) => ABSENCES.get(mark)).filter((code) => code && code !== 'u');
  // Of several reasons `c` wins, so that a withheld value stays withheld: "[x][c]".
  const why = reasons.find((code) => code === 'c') ?? reasons[0];
  const contradicted = written.value !== undefined && why !== undefined;
  if (contradicted) report(path, 'marked number', { mark: why }, why === 'c' ? 'danger' : 'fault');
  const unknown = marks.filter((mark) => !MARKS.includes(mark) && !ABSENCES.has(mark));
  if (unknown.length > 0) {
    report([...path, 'marks'], 'unknown mark', { marks: MARKS, received: receivedOf(unknown[0]) });
    return absent('!');
  }
  // Refused and reported by the schema. A mark that cannot be read may withhold the number.
  if (readable.length < beside.length) return absent('!');
  const kept = [...new Set(marks)].filter((mark) => MARKS.includes(mark)) as Mark[];
  const { note, was, share, change } = cell;
  const annotated = { marks: kept, note };
  if (written.value === undefined || why) {
    // What a withheld number was before may tell it; where a number is given too, that is reported.
    if (was !== undefined && !contradicted) {
      const isWithheld = written.absence === 'c' || why === 'c';
      report([...path, 'was'], 'was without a number', {}, isWithheld ? 'danger' : 'warning');
    }
    return omitUndefined({
      value: `[${(why === 'c' ? why : written.absence) ?? why ?? 'x'}]`,
      ...annotated,
      ...(contradicted ? {} : { share, change }),
    } as const);
  }
  return omitUndefined({ value: written.value, ...annotated, was });
}

interface Written {
  readonly value?: number;
  readonly absence?: Absence;
  readonly marks: readonly string[];
}

function readNumberOrShorthand(input: number | string | null): Written | undefined {
  if (input === null) return { absence: 'x', marks: [] };
  if (typeof input === 'number') {
    return Number.isFinite(input) ? { value: input, marks: [] } : undefined;
  }
  const found = codes(input);
  const at = found.findIndex((code) => ABSENCES.has(code));
  // Every code must be known, or a word such as "confidential" would pass as shorthand.
  if (at < 0 || !found.every((code) => ABSENCES.has(code) || MARKS.includes(code)))
    return undefined;
  return { absence: ABSENCES.get(found[at]!)!, marks: found.filter((_, index) => index !== at) };
}

/** `"[c][r]"` → `['c', 'r']`; `"c"` → `['c']`. Letter case does not matter. */
const codes = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[[\]\s]+/)
    .filter((code) => code !== '');
