// Reads the dates of all lists, and leaves out people of whom it cannot be told when they were counted.
import { checkPrevious, periodReader } from '../../core/data/period-field.js';
import { type Period, samePeriod, type YearMeaning } from '../../core/data/period.js';
import type { Report } from '../../core/data/problem.js';
import type { Written } from './input.written.js';

/** One area or date with its periods. */
export interface Dated {
  readonly one: Written;
  readonly period: Period | undefined;
  readonly previousPeriod: Period | undefined;
  /** Whether any number of the period before is read. */
  readonly hasPrevious: boolean;
}

interface DatesInput {
  readonly written: readonly Written[];
  readonly year: YearMeaning;
  readonly counts: 'people' | 'things';
  readonly report: Report;
}

/**
 * In their order. Where the lists are of several dates, numbers of people without a date may be those of any: what
 * they tell of a small count in another list could not be found. They are left out and reported.
 */
export function readDates({ written, year, counts, report }: DatesInput): readonly Dated[] {
  const fields = written.flatMap((one) => [one.period, one.previousPeriod]);
  const readPeriod = periodReader(fields, year, report);
  const dated = written.map((one): Dated => {
    const path = [...one.path, 'previousPeriod'];
    const period = readPeriod(one.period, [...one.path, 'period']);
    const previousPeriod = readPeriod(one.previousPeriod, path);
    checkPrevious(previousPeriod, period, path, report);
    return { one, period, previousPeriod, hasPrevious: hasPrevious(one) };
  });
  if (counts === 'things') return dated;
  const unclear = unclearDates(dated);
  return dated.flatMap((each): Dated[] => {
    const { one, period, previousPeriod } = each;
    if (!period && unclear.now) {
      report([...one.path, 'period'], 'no date among several', { of: 'numbers' });
      return [];
    }
    if (previousPeriod || !each.hasPrevious || !unclear.before) return [each];
    report([...one.path, 'previousPeriod'], 'no date among several', { of: 'previous' });
    return [{ ...each, hasPrevious: false }];
  });
}

/** Whether numbers without a date may be of several: those of now, and those before. */
function unclearDates(dated: readonly Dated[]): Readonly<Record<'now' | 'before', boolean>> {
  const now = dated.flatMap(({ period }) => period ?? []);
  const before = dated.flatMap((each) => (each.hasPrevious && each.previousPeriod) || []);
  const differ = (dates: readonly Period[]) => dates.some((date) => !samePeriod(date, dates[0]!));
  const isUnclear =
    differ(now) || now.some((date) => before.some((other) => samePeriod(date, other)));
  return { now: isUnclear, before: isUnclear || differ(before) };
}

const hasPrevious = ({ parts, totalPrevious, groups }: Written): boolean =>
  totalPrevious !== undefined ||
  [...(parts ?? []), ...(groups ?? [])].some((each) => each?.previous !== undefined);
