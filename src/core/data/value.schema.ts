// How an author writes a value: a number, shorthand, or an object with more about it. `readValue` reads it.
import * as v from 'valibot';
import { shareOfPeopleSchema } from './share.schema.js';
import { textSchema } from './text.schema.js';
import { expects } from './validate.js';

export const valueSchema = v.union(
  [
    v.number(),
    v.string(),
    v.null(),
    v.object({
      /** The number, or the reason there is none as shorthand. */
      value: v.union([v.number(), v.string(), v.null()], expects('number or shorthand')),
      /** What holds of it: "p" provisional, "r" revised, "e" estimated. */
      marks: v.optional(
        v.union([v.string(), v.array(v.string(expects('mark')))], expects('marks')),
      ),
      /** Said below the chart. */
      note: v.optional(textSchema),
      /** The number before it was revised. */
      was: v.optional(v.number()),
      /** The share (0 to 1), where only that is known. */
      share: v.optional(shareOfPeopleSchema),
      /** The change, where only that is known. */
      change: v.optional(v.number()),
    }),
  ],
  expects('value'),
);
