// How an author writes a value: a number, shorthand, or an object with more about it. `readValue` reads it.
import * as s from './schema.js';
import { shareOfPeopleSchema } from './share.schema.js';
import { textSchema } from './text.schema.js';

export const valueSchema = s.union(
  [
    s.number(),
    s.string(),
    s.nothing,
    s.object({
      /** The number, or the reason there is none as shorthand. */
      value: s.union([s.number(), s.string(), s.nothing], 'number or shorthand'),
      /** What holds of it: "p" provisional, "r" revised, "e" estimated. */
      marks: s.optional(s.union([s.string(), s.list(s.string('mark'))], 'marks')),
      /** Said below the chart. */
      note: s.optional(textSchema),
      /** The number before it was revised. */
      was: s.optional(s.number()),
      /** The share (0 to 1), where only that is known. */
      share: s.optional(shareOfPeopleSchema),
      /** The change, where only that is known. */
      change: s.optional(s.number()),
    }),
  ],
  'value',
);
