// How an author writes one measure over periods; used by the trend and by each row of the scorecard.
// It says what shape each field has, and leaves what the fields mean together to `read.ts`.
import * as v from 'valibot';
import { nameSchema, textSchema, valueSchema } from '../data/dataset.js';

const directionSchema = v.union(
  [
    v.picklist(['high', 'low', 'neutral']),
    v.object({
      between: v.pipe(
        v.tuple([v.number(), v.number()], 'two numbers; write [4, 6]'),
        v.check(([low, high]) => low <= high, 'the lower end first; write [4, 6]'),
      ),
    }),
  ],
  'a direction; write "high", "low", "neutral" or { "between": [4, 6] }',
);

export const measureSchema = v.object({
  /** "count", "percent", "per 10,000", "pounds", "days", or any text. */
  unit: v.optional(textSchema),
  /** A flow is counted in a period, a stock on a day. */
  kind: v.optional(v.picklist(['flow', 'stock'], '"flow" (in a period) or "stock" (on a day)')),
  /** Which way is good; a range where neither end is. */
  direction: v.optional(directionSchema),
  /** Whether a count is of people, so that it is protected; people where nothing is said. */
  counts: v.optional(v.picklist(['people', 'things'], '"people" or "things"')),
  /** How many decimals are shown. */
  decimals: v.optional(
    v.pipe(
      v.number(),
      v.integer('a whole number'),
      v.minValue(0, 'a whole number from 0 to 6'),
      v.maxValue(6, 'a whole number from 0 to 6'),
    ),
  ),
});

/** A period as an author writes it; `readPeriods` reads it. */
export const periodSchema = v.union(
  [v.string(), v.number()],
  'a period; write "2024-25", "2021-22 Q1" or "31 March 2025"',
);

const numbersSchema = v.array(v.nullable(v.number('a number; write null where there is none')));

const seriesSchema = v.object({
  /** What references use, where names are not enough. */
  id: v.optional(v.string()),
  /** Shown at the end of the line and in the legend. */
  name: nameSchema,
  /** Whose figures they are; the first series leads where none is "area". */
  role: v.optional(v.picklist(['area', 'national', 'region', 'neighbours', 'other'])),
  /** One for each period, in their order. */
  values: v.array(valueSchema),
  /** Confidence interval: lower and upper bounds, one for each period. */
  interval: v.optional(v.object({ lower: numbersSchema, upper: numbersSchema })),
  /** What a percentage or rate is of, one for each period; needed to check disclosure. */
  denominator: v.optional(numbersSchema),
});

const targetSchema = v.object({
  /** The target, or one for each period. */
  value: v.union(
    [v.number(), numbersSchema],
    'a number, or one per period; write 75 or [75, 76, …]',
  ),
  /** How far short still counts as near, in the measure's own units. */
  tolerance: v.optional(
    v.pipe(v.number(), v.minValue(0, 'a tolerance of 0 or more; write how far short still counts')),
  ),
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
  periods: v.array(periodSchema, 'a list of periods; write ["2023-24", "2024-25"]'),
  /** One for each area or group of areas. */
  series: v.array(seriesSchema, 'a list of series; write [{ "name": "…", "values": […] }]'),
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
        v.minValue(0, 'months from 0 to 12; write how many are over'),
        v.maxValue(12, 'months from 0 to 12; write how many are over'),
      ),
    }),
  ),
  /** Control limits; `from` says with which period they start. */
  control: v.optional(
    v.union(
      [v.boolean(), v.object({ from: periodSchema })],
      'true, or a start; write true or { "from": "2020-21" }',
    ),
  ),
};

export type IndicatorInput = v.InferInput<v.ObjectSchema<typeof indicatorEntries, undefined>>;
