// Reads how the Department for Education writes a period: digits, and an identifier that says what they are of.
import type { YearMeaning } from '../core/data/period.js';
import type { Category } from './cube.js';

interface DfePeriod extends Category {
  /** What its year means, where the identifier says so. */
  readonly year?: YearMeaning;
}

/** By the codes of the public API, what identifiers begin with in a file. */
const CODES: Readonly<Record<string, string>> = {
  AY: 'academic year', CY: 'calendar year', FY: 'financial year', RY: 'reporting year', TY: 'tax year',
  P1: 'part 1', P2: 'part 2',
}; // prettier-ignore

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/**
 * The period of `time_period` (`202425`, `2025`, in the API `2024/2025`) and `time_identifier`. Its label is as the
 * reader of periods takes it; of one that no dataset can have, such as a week, it is as it stands there.
 *
 * @example dfePeriod('202425', 'Financial year Q1') // { id: '202425 Financial year Q1', label: '2024-25 Q1', year: 'financial' }
 */
export function dfePeriod(digits: string, identifier: string): DfePeriod {
  const id = [digits.trim(), identifier.trim()].filter(Boolean).join(' ');
  const written = identifier.trim().toLowerCase();
  const kind =
    CODES[identifier.trim().toUpperCase().replace(/Q\d$/, '')] ?? written.replace(/ ?q\d$/, '');
  const quarter = /q(\d)$/.exec(written)?.[1];
  const found = /^((?:19|20)\d\d)\/?(\d\d|\d{4})?$/.exec(digits.trim());
  const first = found?.[1] ?? '';
  const last = found?.[2] ?? '';
  if (first === '') return { id, label: id };
  const year = last === '' ? first : `${first}-${last.slice(-2)}`;
  const month = MONTHS.indexOf(kind) + 1 || (/^m(\d\d?)$/.exec(kind)?.[1] ?? '');
  if (month) return { id, label: `${first}-${`0${month}`.slice(-2)}` };
  const part = /^part ([12])/.exec(kind)?.[1];
  if (part) return { id, label: `${year} H${part}`, year: 'financial' };
  const label = quarter ? `${year} Q${quarter}` : year;
  if (kind.startsWith('calendar')) return { id, label, year: 'calendar' };
  if (kind.startsWith('academic')) return { id, label, year: 'academic' };
  if (kind.startsWith('financial')) return { id, label, year: 'financial' };
  // A tax year begins on 6 April.
  if (kind.startsWith('tax') && !quarter) return { id, label: `${first}-04-06/P1Y` };
  return kind.startsWith('reporting') || kind === '' ? { id, label } : { id, label: id };
}
