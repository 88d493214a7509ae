// Reads the CSV of PxStat, which the statistics offices of Northern Ireland and Ireland use: beside each column of names
// stands one of their codes, and periods are coded.
import type { PlainTable } from '../core/data/plain-table.js';
import { isAreaCode } from './area-kind.js';
import type { ReadCube } from './cube.js';
import { readTidy, type TidyOptions } from './tidy.js';
import type { ColumnRole } from '../core/table/column-role.js';

const TIME = /^TLIST\(([AHQM])1\)$/;
/** Before its names: the codes of what is measured, of the periods, of a classification. */
const isCoded = (head: string): boolean =>
  head === 'STATISTIC' || TIME.test(head) || /^[A-Z]\d{5}V\d{5}$/.test(head);

/** @example isPxStat({ heads: [['STATISTIC', 'Statistic Label', 'TLIST(A1)', 'Year', 'UNIT', 'VALUE']], … }) // true */
export const isPxStat = ({ heads: [heads = []] }: PlainTable): boolean =>
  ['STATISTIC', 'UNIT', 'VALUE'].every((head) => heads.includes(head)) &&
  heads.some((head) => TIME.test(head));

/** As a tidy table: periods by their codes, which are the same in every language, all else by its name. */
export function readPxStat(table: PlainTable, { roles = {}, ...options }: TidyOptions): ReadCube {
  const heads = table.heads[0]!;
  const time = heads.findIndex((head) => TIME.test(head));
  const step = TIME.exec(heads[time]!)?.[1] ?? '';
  const rows = table.rows.map((row) => row.with(time, periodText(row[time]!, step)));
  const isOpen = ![heads[time]!, heads[time + 1] ?? ''].some((head) => Object.hasOwn(roles, head));
  const own = heads.flatMap((head, at): [string, ColumnRole][] => {
    if (!isOpen && (at === time || at === time + 1)) return [];
    if (at === time) return [[head, 'period']];
    if (at === time + 1) return [[head, 'ignore']];
    const hasCodes = rows.every((row) => row[at] === '' || isAreaCode(row[at]!));
    return isCoded(head) ? [[head, hasCodes ? 'code' : 'ignore']] : [];
  });
  return readTidy(
    { ...table, rows },
    {
      ...options,
      roles: { ...Object.fromEntries(own), ...roles },
      // As in its JSON-stat, a period of a year is one of the calendar.
      ...(step === 'A' ? { year: 'calendar' as const } : {}),
    },
  );
}

/** `202301` is `2023M01`, `20231` is `2023Q1`; a year is as it is. */
const periodText = (code: string, step: string): string =>
  step === 'A' ? code : code.replace(/^(\d{4})(\d{1,2})$/, `$1${step}$2`);
