// Reads what the builder hands out as a page would, and tells what of the dataset is not in it.
import type { YearMeaning } from '../../src/core/data/period.js';
import { readPeriod } from '../../src/core/data/read-period.js';
import type { TextTable } from '../../src/core/table/table-lines.js';
import { isObject, type Written } from './written.js';
import type { Stages } from './widget-stages.js';

/** Without these the picture would show other figures. */
const FIGURES = ['periods', 'series', 'target', 'parts', 'groups', 'total', 'totalPrevious', 'areas', 'provisions', 'indicators', 'unit', 'measure', 'disclosure', 'title', 'period', 'previousPeriod']; // prettier-ignore

export interface ReadBack {
  /** Whether a page shows the same figures. */
  readonly isSame: boolean;
  /** Fields of the dataset that no table can say, such as `events`. Notes stand below it. */
  readonly lost: readonly string[];
}

/** What a page makes of a table with these options, beside what may be published. */
export function readBack(
  written: Written,
  { caption, columns, rows }: TextTable,
  options: string,
  { fromTable, parse, protect, write }: Stages,
): ReadBack {
  const { dataset } = parse(fromTable?.({ caption, heads: [columns], rows }, options).input);
  if (dataset === undefined) return { isSame: false, lost: [] };
  const again = write(protect(dataset).publishable);
  const year = (written.year ?? 'financial') as YearMeaning;
  const differing = Object.keys(written).filter(
    (name) => text({ [name]: written[name] }, year) !== text({ [name]: again[name] }, year),
  );
  return {
    isSame: !differing.some((name) => FIGURES.includes(name)),
    lost: differing.filter((name) => !FIGURES.includes(name) && name !== 'notes'),
  };
}

/** Ids are of a dataset's own, an empty list says no more than none, and a period may be written in several ways. */
const text = (value: unknown, year: YearMeaning): string =>
  JSON.stringify(plain(value, year)) ?? '';

const OF_PERIODS = ['periods', 'period', 'previousPeriod', 'by', 'due'];

function plain(value: unknown, year: YearMeaning, name = ''): unknown {
  if (typeof value === 'string' && OF_PERIODS.includes(name)) return daysOf(value, year);
  if (Array.isArray(value))
    return value.length === 0 ? undefined : value.map((each) => plain(each, year, name));
  if (!isObject(value)) return value;
  const kept = Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([key, each]) => [key, plain(each, year, key)] as const)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(kept);
}

/** The text itself where it is no period. */
function daysOf(period: string, year: YearMeaning): unknown {
  const read = readPeriod(period, year);
  return typeof read === 'object' ? [read.startDay, read.endDay] : period;
}
