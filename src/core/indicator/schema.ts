// How an author writes one measure over periods; used by the trend and by each row of the scorecard.
// It says what shape each field has, and leaves what the fields mean together to `read.ts`.
import * as v from 'valibot';
import { textSchema, valueSchema } from '../data/dataset.js';

const directionSchema = v.union(
  [
    v.picklist(['high', 'low', 'neutral']),
    v.object({ between: v.tuple([v.number(), v.number()]) }),
  ],
  'a direction; write "high", "low", "neutral" or { "between": [4, 6] }',
);

export const measureSchema = v.object({
  unit: v.optional(textSchema),
  kind: v.optional(v.picklist(['flow', 'stock'], '"flow" (in a period) or "stock" (on a day)')),
  direction: v.optional(directionSchema),
  counts: v.optional(v.picklist(['people', 'things'], '"people" or "things"')),
  decimals: v.optional(
    v.pipe(
      v.number(),
      v.integer('a whole number'),
      v.minValue(0, 'a whole number from 0 to 6'),
      v.maxValue(6, 'a whole number from 0 to 6'),
    ),
  ),
});

const periodSchema = v.union(
  [v.string(), v.number()],
  'a period; write "2024-25", "2021-22 Q1" or "31 March 2025"',
);

const numbersSchema = v.array(v.nullable(v.number('a number; write null where there is none')));

const seriesSchema = v.object({
  id: v.optional(v.string()),
  name: textSchema,
  role: v.optional(v.picklist(['area', 'national', 'region', 'neighbours', 'other'])),
  values: v.array(valueSchema),
  interval: v.optional(v.object({ lower: numbersSchema, upper: numbersSchema })),
  denominator: v.optional(numbersSchema),
});

const targetSchema = v.object({
  value: v.union(
    [v.number(), numbersSchema],
    'a number, or one per period; write 75 or [75, 76, …]',
  ),
  tolerance: v.optional(
    v.pipe(v.number(), v.minValue(0, 'a tolerance of 0 or more; write how far short still counts')),
  ),
  by: v.optional(periodSchema),
});

const eventSchema = v.object({
  period: periodSchema,
  label: textSchema,
  break: v.optional(v.boolean()),
});

export const indicatorEntries = {
  measure: v.optional(measureSchema),
  periods: v.array(periodSchema, 'a list of periods; write ["2023-24", "2024-25"]'),
  series: v.array(seriesSchema, 'a list of series; write [{ "name": "…", "values": […] }]'),
  target: v.optional(targetSchema),
  events: v.optional(v.array(eventSchema)),
  projection: v.optional(
    v.object({
      monthsElapsed: v.pipe(
        v.number(),
        v.minValue(0, 'months from 0 to 12; write how many are over'),
        v.maxValue(12, 'months from 0 to 12; write how many are over'),
      ),
    }),
  ),
  control: v.optional(
    v.union(
      [v.boolean(), v.object({ from: periodSchema })],
      'true, or a start; write true or { "from": "2020-21" }',
    ),
  ),
};

export type IndicatorInput = v.InferInput<v.ObjectSchema<typeof indicatorEntries, undefined>>;
