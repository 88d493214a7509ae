// Reads the list of periods of an indicator: each once, in order of time.
import type { Path } from '../data/path.js';
import type { PeriodInput, PeriodReader } from '../data/period-field.js';
import { comparePeriods, type Period } from '../data/period.js';
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
  const places = new Map<string, number[]>();
  const read = inputs.flatMap((input, index) => {
    const period = readPeriod(input, [...path, index]);
    if (!period) return [];
    const key = `${period.startDay} ${period.endDay}`;
    const same = places.get(key);
    if (same) {
      const facts = { text: period.text, first: [...path, same[0]!] };
      report([...path, index], 'period repeated', facts);
      same.push(index);
    } else places.set(key, [index]);
    return [{ period, index, key }];
  });
  const kept = read.filter(({ key }) => places.get(key)!.length === 1);
  kept.sort((a, b) => comparePeriods(a.period, b.period));
  return {
    count: inputs.length,
    order: kept.map(({ index }) => index),
    periods: kept.map(({ period }) => period),
  };
}

/** The members of a list, one per period of the input, in order of time. */
export const inOrder = <T>(list: readonly T[], { order }: PeriodOrder): readonly T[] =>
  order.map((index) => list[index]!);
