// Reads the list of periods of an indicator: each once, in order of time.
import type { Path } from '../data/path.js';
import type { PeriodInput, PeriodReader } from '../data/period-field.js';
import { comparePeriods, type Period, periodKey } from '../data/period.js';
import type { Report } from '../data/problem.js';

/** Which periods of the input are drawn, in order of time. */
export interface PeriodOrder {
  /** How many the input has, faulty ones included: other lists must have the same length. Absent where there is no list. */
  readonly count?: number;
  /** Places in the input. */
  readonly order: readonly number[];
  readonly periods: readonly Period[];
}

/** The periods in order of time. Two that are the same are both left out: it is not clear which figure is right. */
export function readPeriodOrder(
  inputs: readonly (PeriodInput | undefined)[] | undefined,
  readPeriod: PeriodReader,
  path: Path,
  report: Report,
): PeriodOrder {
  if (!inputs) return { order: [], periods: [] };
  const order: number[] = [];
  const periods: Period[] = [];
  /** The place of the first period of the same days. In order of time, as most lists are, none is repeated, and it is not filled. */
  let firsts: Map<string, number> | undefined;
  const repeated = new Set<string>();
  const reportRepeated = repeatedReporter(path, report);
  inputs.forEach((input, index) => {
    const period = readPeriod(input, path, index);
    if (!period) return;
    const last = periods.at(-1);
    if (firsts || (last && comparePeriods(last, period) >= 0)) {
      firsts ??= new Map(periods.map((each, i) => [periodKey(each), order[i]!]));
      const days = periodKey(period);
      const first = firsts.get(days);
      if (first === undefined) firsts.set(days, index);
      else {
        repeated.add(days);
        reportRepeated(index, first, period.text);
      }
    }
    order.push(index);
    periods.push(period);
  });
  if (!firsts) return { count: inputs.length, order, periods };
  const places = [...order.keys()]
    .filter((i) => !repeated.has(periodKey(periods[i]!)))
    .sort((a, b) => comparePeriods(periods[a]!, periods[b]!));
  return {
    count: inputs.length,
    order: places.map((i) => order[i]!),
    periods: places.map((i) => periods[i]!),
  };
}

/** How many further places are named. */
const MOST_NAMED = 3;

/** Reports one problem for all periods that are repeated, in the place of the first; it counts the others. */
function repeatedReporter(path: Path, report: Report) {
  const at: Path[] = [];
  let facts: { text: string; first: Path; others: number; at: readonly Path[] } | undefined;
  return (index: number, first: number, text: string) => {
    if (facts) {
      facts.others += 1;
      if (at.length < MOST_NAMED) at.push([...path, index]);
      return;
    }
    facts = { text, first: [...path, first], others: 0, at };
    report([...path, index], 'period repeated', facts);
  };
}

/** The members of a list, one per period of the input, in order of time. */
export const inOrder = <T>(list: readonly T[], { order }: PeriodOrder): readonly T[] =>
  order.map((index) => list[index]!);
