// How an author writes one measure over periods: a trend, or a row of a scorecard. `read.ts` reads it.
import { MOST_AREAS, MOST_PERIODS } from '../data/limits.js';
import * as s from '../data/schema.js';
import { colourSchema } from '../data/colour.js';
import { periodSchema } from '../data/period-field.js';
import { nameSchema, wordsSchema } from '../data/text.schema.js';
import { valueSchema } from '../data/value.schema.js';

const directionSchema = s.union(
  [
    s.oneOf(['high', 'low', 'neutral']),
    s.object({
      between: s.where(s.pair(s.number(), 'direction range'), {
        code: 'direction range order',
        test: ([low, high]) => low <= high,
      }),
    }),
  ],
  'direction',
);

export const measureSchema = s.object({
  /** "count", "percent", "per 10,000", "pounds", "£ thousand", "£ million", "pounds per week", "days", or any text. Of thousands and millions of pounds every number of the indicator is in these. */
  unit: s.optional(wordsSchema),
  /** A flow is counted in a period, a stock on a day. */
  kind: s.optional(s.oneOf(['flow', 'stock'], 'flow or stock')),
  /** Which way is good; a range where neither end is. */
  direction: s.optional(directionSchema),
  /** Whether a count is of people, so that it is protected; people where nothing is said. */
  counts: s.optional(s.oneOf(['people', 'things'], 'people or things')),
  /** How many decimals are shown. */
  decimals: s.optional(s.where(s.number(), s.whole, s.inRange('decimals', 0, 6))),
  /** What the source rounds the figures to: 10 for the nearest 10. Said below the chart, and heeded in comparisons. */
  rounding: s.optional(s.where(s.number(), s.inRange('rounding', 0))),
  /** True for a value axis that starts at zero; else that of a percentage, a rate or an amount may start above it. */
  fromZero: s.optional(s.boolean),
});

const numbersSchema = s.upTo(
  MOST_PERIODS,
  s.list(s.union([s.number(), s.nothing], 'number or null')),
);

const seriesSchema = s.object({
  /** What references use, where names are not enough. */
  id: s.optional(s.string()),
  /** Shown at the end of the line and in the legend. */
  name: nameSchema,
  /** Whose figures they are; the first series leads where none is "area". */
  role: s.optional(s.oneOf(['area', 'national', 'region', 'neighbours', 'other'])),
  /** Its colour wherever it is drawn; without one, its role or its name decides. */
  colour: s.optional(colourSchema),
  /** One for each period, in their order. */
  values: s.upTo(MOST_PERIODS, s.list(valueSchema)),
  /** Confidence interval: lower and upper bounds, one for each period. */
  interval: s.optional(s.object({ lower: numbersSchema, upper: numbersSchema })),
  /** What a percentage or rate is of, one for each period; needed to check disclosure. */
  denominator: s.optional(numbersSchema),
  /** What the source rounds these figures to, where that differs from the others; 0 for not at all. */
  rounding: s.optional(s.where(s.number(), s.inRange('rounding', 0))),
});

const targetSchema = s.object({
  /** The target, or one for each period. Left out where the direction is a range, which is the target then. */
  value: s.optional(s.union([s.number(), numbersSchema], 'target')),
  /** How far short still counts as near, in the measure's own units. */
  tolerance: s.optional(s.where(s.number(), s.inRange('tolerance', 0))),
  /** The period by which it is due. */
  by: s.optional(periodSchema),
});

const eventSchema = s.object({
  /** When it happened. */
  period: periodSchema,
  /** What happened, in a few words. */
  label: wordsSchema,
  /** True where figures before and after cannot be compared. */
  break: s.optional(s.boolean),
});

export const indicatorEntries = {
  /** What is measured and how it is to be read. */
  measure: s.optional(measureSchema),
  /** In the order of the values; any way of writing them that councils use. */
  periods: s.upTo(MOST_PERIODS, s.list(periodSchema, 'periods')),
  /** One for each area or group of areas. */
  series: s.upTo(MOST_AREAS, s.list(seriesSchema, 'series')),
  /** Where we should be. */
  target: s.optional(targetSchema),
  /** What happened on the way. */
  events: s.optional(s.list(eventSchema)),
  /** Says that the last period is not over; counts and sums of a flow are projected to its end. */
  projection: s.optional(
    s.object({
      /** How many months of the last period the figures cover. */
      monthsElapsed: s.where(s.number(), s.inRange('months elapsed', 0, 12)),
    }),
  ),
  /** Control limits; `from` says with which period they start. */
  control: s.optional(s.union([s.boolean, s.object({ from: periodSchema })], 'control')),
};

export type IndicatorInput = s.WrittenMembers<typeof indicatorEntries>;
