// Projects a part-year figure to the end of its year, or gives the reason why not.
import { omitUndefined } from '../data/omit-undefined.js';
import { nameOf } from '../data/text.js';
import { isKnown, type Value } from '../data/value.js';
import {
  type ProjectionRefusal,
  projectionRefusal,
  projectPartYear,
} from '../statistics/projection.js';
import { growsWithMonths } from './grows-with-months.js';
import type { Measure } from './indicator.js';
import type { IndicatorFacts } from './model.facts.js';
import { roundingOf } from './rounding.js';

export type Projection =
  | {
      readonly index: number;
      readonly value: number;
      readonly soFar: number;
      readonly monthsElapsed: number;
      /** What the figure so far is rounded to, where it is: the projection is off by more. */
      readonly rounding?: number;
      readonly refused?: never;
    }
  | {
      readonly index: number;
      readonly monthsElapsed: number;
      readonly refused: ProjectionRefusal | 'kind not given';
    };

/** Undefined where the author does not ask for one. */
export function projectionOf(facts: IndicatorFacts): Projection | undefined {
  const { indicator, lead, breaks, disclosure } = facts;
  const { monthsElapsed, measure, periods } = indicator;
  if (monthsElapsed === undefined) return undefined;
  const index = periods.length - 1;
  const value = lead.values[index];
  if (!measure.kind) return { index, monthsElapsed, refused: 'kind not given' };
  const refused = projectionRefusal({
    kind: measure.kind,
    unitIsCountOrPounds: growsWithMonths(measure) && isWhole(value, measure),
    monthsElapsed,
    periodIsYear: periods[index]!.kind === 'year',
    valueKnown: isKnown(value),
    breakInPeriod: index > 0 && breaks[index]!,
  });
  if (refused || !isKnown(value)) {
    return { index, monthsElapsed, refused: refused ?? 'no value' };
  }
  const soFar = value.value;
  const projected = projectPartYear({ value: soFar, monthsElapsed });
  const rounding = roundingOf(lead, measure, disclosure) || undefined;
  return omitUndefined({ index, monthsElapsed, soFar, value: projected, rounding });
}

/** A fraction of something counted is an average of it, unless it is of thousands or of money. */
const isWhole = (value: Value | undefined, { unit }: Measure): boolean =>
  !isKnown(value) ||
  Number.isInteger(value.value) ||
  /\b(pounds|thousands?|millions?)\b|£/i.test(nameOf(unit));
