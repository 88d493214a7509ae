// What an author writes in a cell of a dataset, read as docs/publishing.md defines it.
import { Exact } from './exact.js';

export type Code = 'c' | 'k' | 'u' | 'w' | 'x' | 'z' | '!';

export interface Cell {
  /** Absent where there is no number. */
  readonly number?: Exact;
  /** Why there is no number. */
  readonly why?: Code;
  readonly marks: readonly string[];
  readonly note?: string;
  readonly was?: Exact;
  /** Where only that is published. */
  readonly share?: Exact;
  readonly change?: Exact;
}

/** Why there is none, as a reader reads it. */
export const REASONS: Readonly<Record<string, string>> = {
  c: 'confidential',
  k: 'rounds to zero, but is not zero',
  u: 'low reliability',
  w: 'none recorded in the survey',
  x: 'not available',
  z: 'not applicable',
  '!': 'could not be read from the data',
  b: 'break in series',
  e: 'estimated',
  f: 'forecast',
  p: 'provisional',
  r: 'revised',
};

/** What notes add to a reason. */
export const EXPLAINED: Readonly<Record<string, string>> = {
  c: 'confidential: withheld so that nobody can be identified',
  b: 'break in series: not comparable with earlier periods',
};

const ABSENT: Readonly<Record<string, Code>> = {
  c: 'c', '*': 'c', k: 'k', low: 'k', '~': 'k', u: 'u', w: 'w',
  x: 'x', ':': 'x', '..': 'x', '-': 'x', n: 'x', m: 'x', z: 'z', y: 'z', '!': '!',
}; // prettier-ignore

interface Written {
  readonly value?: number | string | null;
  readonly marks?: string | readonly string[];
  readonly note?: unknown;
  readonly was?: number;
  readonly share?: number;
  readonly change?: number;
}

export const textOf = (text: unknown): string =>
  typeof text === 'string' ? text : ((text as { en?: string } | undefined)?.en ?? '');

/** What a cell says; a cell that is left out is not available. */
export function cellOf(written: unknown): Cell {
  const {
    value,
    marks = [],
    note,
    was,
    share,
    change,
  } = (typeof written === 'object' && written !== null ? written : { value: written }) as Written;
  const beside = (typeof marks === 'string' ? (marks.match(/[a-z]/gi) ?? []) : marks).map((mark) =>
    mark.replace(/[[\]]/g, '').toLowerCase(),
  );
  const noted = textOf(note) ? { note: textOf(note) } : {};
  if (typeof value === 'number') {
    const number = Exact.of(value);
    return {
      number,
      marks: beside,
      ...noted,
      ...(was === undefined ? {} : { was: Exact.of(was) }),
    };
  }
  const codes = (value ?? 'x')
    .toLowerCase()
    .split(/[[\]\s]+/)
    .filter(Boolean);
  const known = codes.every((code) => code in ABSENT || 'bepfru'.includes(code));
  const why = codes.map((code) => ABSENT[code]).find((code) => code !== undefined);
  if (!known || !why) return { why: '!', marks: beside, ...noted };
  const rest = codes.filter((code) => ABSENT[code] !== why);
  return {
    why,
    marks: [...rest, ...beside],
    ...noted,
    ...(share === undefined ? {} : { share: Exact.of(share) }),
    ...(change === undefined ? {} : { change: Exact.of(change) }),
  };
}

/** What stands in a table: `168 [p]`, `[c]`. */
export interface Shown {
  readonly number?: Exact;
  readonly text: string;
  readonly codes: readonly string[];
}

export function shownIn(text: string): Shown {
  const codes = [...text.matchAll(/\[(.)\]/g)].map(([, code]) => code!);
  const number = /^[−-]?£?([\d,]+(?:\.\d+)?)/.exec(text)?.[1];
  const sign = /^[−-]/.test(text) ? Exact.of(-1) : Exact.of(1);
  return { text, codes, ...(number ? { number: Exact.of(number).times(sign) } : {}) };
}
