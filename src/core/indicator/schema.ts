// How an author writes one measure over periods: a trend, or a row of a scorecard. `read.ts` reads it.
import * as v from 'valibot';
import { colourSchema } from '../data/colour.js';
import { periodSchema } from '../data/period-field.js';
import { nameSchema, textSchema } from '../data/text.schema.js';
import { expects } from '../data/validate.js';
import { valueSchema } from '../data/value.schema.js';
import type { WrittenFor } from '../data/written.js';

const directionSchema = v.union(
  [
    v.picklist(['high', 'low', 'neutral']),
    v.object({
      between: v.pipe(
        v.tuple([v.number(), v.number()], expects('direction range')),
        v.check(([low, high]) => low <= high, expects('direction range order')),
      ),
    }),
  ],
  expects('direction'),
);

export const measureSchema = v.object({
  /** "count", "percent", "per 10,000", "pounds", "£ thousand", "£ million", "pounds per week", "days", or any text. Money is shown in pounds. */
  unit: v.optional(textSchema),
  /** A flow is counted in a period, a stock on a day. */
  kind: v.optional(v.picklist(['flow', 'stock'], expects('flow or stock'))),
  /** Which way is good; a range where neither end is. */
  direction: v.optional(directionSchema),
  /** Whether a count is of people, so that it is protected; people where nothing is said. */
  counts: v.optional(v.picklist(['people', 'things'], expects('people or things'))),
  /** How many decimals are shown. */
  decimals: v.optional(
    v.pipe(
      v.number(),
      v.integer(expects('whole number')),
      v.minValue(0, expects('decimals')),
      v.maxValue(6, expects('decimals')),
    ),
  ),
});

const numbersSchema = v.array(v.nullable(v.number(expects('number or null'))));

const seriesSchema = v.object({
  /** What references use, where names are not enough. */
  id: v.optional(v.string()),
  /** Shown at the end of the line and in the legend. */
  name: nameSchema,
  /** Whose figures they are; the first series leads where none is "area". */
  role: v.optional(v.picklist(['area', 'national', 'region', 'neighbours', 'other'])),
  /** Its colour wherever it is drawn; without one, its role or its name decides. */
  colour: v.optional(colourSchema),
  /** One for each period, in their order. */
  values: v.array(valueSchema),
  /** Confidence interval: lower and upper bounds, one for each period. */
  interval: v.optional(v.object({ lower: numbersSchema, upper: numbersSchema })),
  /** What a percentage or rate is of, one for each period; needed to check disclosure. */
  denominator: v.optional(numbersSchema),
});

const targetSchema = v.object({
  /** The target, or one for each period. */
  value: v.union([v.number(), numbersSchema], expects('target')),
  /** How far short still counts as near, in the measure's own units. */
  tolerance: v.optional(v.pipe(v.number(), v.minValue(0, expects('tolerance')))),
  /** The period by which it is due. */
  by: v.optional(periodSchema),
});

const eventSchema = v.object({
  /** When it happened. */
  period: periodSchema,
  /** What happened, in a few words. */
  label: textSchema,
  /** True where figures before and after cannot be compared. */
  break: v.optional(v.boolean()),
});

export const indicatorEntries = {
  /** What is measured and how it is to be read. */
  measure: v.optional(measureSchema),
  /** In the order of the values; any way of writing them that councils use. */
  periods: v.array(periodSchema, expects('periods')),
  /** One for each area or group of areas. */
  series: v.array(seriesSchema, expects('series')),
  /** Where we should be. */
  target: v.optional(targetSchema),
  /** What happened on the way. */
  events: v.optional(v.array(eventSchema)),
  /** Projects the last period, a part of a year, to its end. */
  projection: v.optional(
    v.object({
      /** How many months of the last period the figures cover. */
      monthsElapsed: v.pipe(
        v.number(),
        v.minValue(0, expects('months elapsed')),
        v.maxValue(12, expects('months elapsed')),
      ),
    }),
  ),
  /** Control limits; `from` says with which period they start. */
  control: v.optional(v.union([v.boolean(), v.object({ from: periodSchema })], expects('control'))),
};

export type IndicatorInput = WrittenFor<v.ObjectSchema<typeof indicatorEntries, undefined>>;
