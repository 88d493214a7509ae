// Tells what each column of a tidy table is, by its head and by what its cells hold.
import { type Cell, readCell } from '../core/table/cell.js';
import { periodsAmong } from '../core/table/heads.js';
import { isAreaCode } from './area-kind.js';
import { columnKind } from './column-kinds.js';
import type { ColumnRole } from '../core/table/column-role.js';
import { spaced } from './measure-unit.js';
import { periodCategory } from './period-text.js';
import { isMark, marksIn, type Row } from './tidy-cube.js';

export interface Column {
  readonly head: string;
  readonly at: number;
  /** Undefined where it may be figures or codes. */
  readonly role: ColumnRole | undefined;
}

const AREA =
  /\b(areas?|areanm|localit(?:y|ies)|local authorit(?:y|ies)|authority|authorities|las?|councils?|boroughs?|districts?|l?ut?lad?s?|regions?|country|countries|nations?|geograph(?:y|ies)|awdurdod\w*|ardal\w*|cyngor)\b/i;
const CODE = /\b(codes?|cd|ids?|number|no|num|ecode|gss|areacd)\b|code$|cd$/i;
const PERIOD =
  /\b(years?|year ?code|periods?|dates?|quarters?|months?|time|blwyddyn|cyfnod)\b|^tlist/i;
const MEASURE =
  /^(measures?|indicators?|statistics?|statistic label|variables?|short desc|metric|dangosydd)$/i;
const VALUE = /^(values?|data|data values?|observations?|obs ?values?|figures?|amount|gwerth)$/i;
const LOWER = /\b(lower|lci)\b|^lci|lower ?ci/i;
const UPPER = /\b(upper|uci)\b|^uci|upper ?ci/i;
const UNIT = /^units?( of measure(ment)?)?$/i;
const MARKS = /^(obs ?)?(status|marks?|note ?codes?|flags?|shorthand|symbols?)$/i;
const NOTE = /^(notes?|comments?|footnotes?|nodiadau)$/i;
const IGNORE = /^(sources?|source url|url|web ?links?|links?|hyperlinks?|object ?id|row ?id)$/i;
/** Numbers under such a head may be codes. */
const MAYBE_CODE =
  /\b(codes?|cd|ids?|ref|row ?ref\w*|sort|order|rank|hierarchy|index|key)\b|code$|^rowref/i;

/** Each column with its role; those of `given`, by their heads, come first. */
export function columnRoles(
  heads: Row,
  rows: readonly Row[],
  given: Readonly<Record<string, ColumnRole>>,
): readonly Column[] {
  const hasValue = heads.some((head) => VALUE.test(spaced(head)));
  return heads.map((head, at) => {
    const own = Object.hasOwn(given, head) ? given[head] : undefined;
    return { head, at, role: own ?? roleOf(head, new Set(rows.map((row) => row[at]!)), hasValue) };
  });
}

/** By its head first; what the head leaves open, its cells tell. */
function roleOf(
  head: string,
  cells: ReadonlySet<string>,
  hasValue: boolean,
): ColumnRole | undefined {
  const name = spaced(head).replace(/([a-z])([A-Z])/g, '$1 $2');
  const filled = [...cells].filter((cell) => cell.trim() !== '');
  if (filled.length === 0) return 'ignore';
  const named = roleByHead(name, filled);
  if (named) return named;
  if (arePeriods(name, filled)) return 'period';
  const kind = columnKind(filled);
  const isFigures =
    kind === 'figures' || ((kind === 'mixed' || kind === 'absent') && VALUE.test(name));
  if (isAreaName(name) && !isFigures) return /\bregions?$/i.test(name) ? 'region' : 'area';
  if (VALUE.test(name) && kind !== 'text') return 'figures';
  if (!isFigures) return kind === 'mixed' && areMostlyNumbers(filled) ? undefined : 'filter';
  return hasValue || MAYBE_CODE.test(name) ? undefined : 'figures';
}

function roleByHead(name: string, filled: readonly string[]): ColumnRole | undefined {
  if (IGNORE.test(name)) return 'ignore';
  if (NOTE.test(name)) return 'note';
  if (MARKS.test(name)) return filled.every(areMarks) ? 'marks' : 'note';
  if (UNIT.test(name)) return 'unit';
  if (MEASURE.test(name)) return 'measure';
  if (LOWER.test(name)) return 'lower';
  if (UPPER.test(name)) return 'upper';
  if (filled.every(isAreaCode) || (CODE.test(name) && filled.some(isAreaCode))) return 'code';
  return CODE.test(name) && isAreaName(name) ? 'code' : undefined;
}

/** Of ages such as `16`, `17` and `All`, and of figures beside a slip, nobody can say which they are. */
const areMostlyNumbers = (filled: readonly string[]): boolean =>
  2 * filled.filter((cell) => isPlainNumber(readCell(cell))).length > filled.length;

const isPlainNumber = (cell: Cell): boolean => cell.kind === 'number' && cell.words === '';

const isAreaName = (name: string): boolean => AREA.test(name.replace(/\bcodes?$/i, ' '));

/** Whether a column has periods: bare years are some only under a head that says so. */
export const arePeriods = (head: string, filled: readonly string[]): boolean =>
  filled.length > 0 &&
  (PERIOD.test(spaced(head)) || !filled.every(isBareNumber)) &&
  arePeriodCells(filled);

/** `YearCode` has periods, `2024` alone may be a figure. */
const isBareNumber = (cell: string): boolean => /^\s*\d+\s*$/.test(cell);

const arePeriodCells = (filled: readonly string[]): boolean =>
  periodsAmong(filled.map((cell) => periodCategory(cell).label)).every(Boolean);

const areMarks = (cell: string): boolean => marksIn(cell).every(isMark);
