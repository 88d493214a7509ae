// Finds the period that an author chooses, and the one before it.
import type { YearMeaning } from '../core/data/period.js';
import type { Report } from '../core/data/problem.js';
import { type Choices, chosenIn, dimensionOf, inOrderOfTime } from './choose.js';
import type { Cube } from './cube.js';

export interface ChosenPeriods {
  /** Undefined of a cube without periods. */
  readonly now: number | undefined;
  /** Undefined where there is none before. */
  readonly before: number | undefined;
}

/** The chosen period, else the latest, and the one before it; undefined where one that is named is not there. */
export function chosenPeriods(
  cube: Cube,
  { period, previousPeriod }: Choices,
  year: YearMeaning,
  report: Report,
): ChosenPeriods | undefined {
  const dimension = cube.dimensions[dimensionOf(cube, 'period')];
  if (!dimension) return { now: undefined, before: undefined };
  const order = inOrderOfTime(dimension, year);
  const now = period === undefined ? order.at(-1) : chosenIn(dimension, period, 'period', report);
  if (now === undefined) return undefined;
  const own = order.indexOf(now);
  const before =
    previousPeriod === undefined
      ? order[own - 1]
      : chosenIn(dimension, previousPeriod, 'period', report);
  return previousPeriod !== undefined && before === undefined ? undefined : { now, before };
}
