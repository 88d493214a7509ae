// How an author writes a mix.
import * as v from 'valibot';
import { areaSchema } from '../../core/data/area.js';
import { envelopeEntries, measureNameEntry } from '../../core/data/dataset.js';
import { periodSchema } from '../../core/data/period-field.js';
import { shareSchema } from '../../core/data/share.schema.js';
import { nameSchema, textSchema } from '../../core/data/text.schema.js';
import { expects } from '../../core/data/validate.js';
import { valueSchema } from '../../core/data/value.schema.js';
import type { WrittenFor } from '../../core/data/written.js';

const partSchema = v.object({
  /** What references use, where names are not enough. */
  id: v.optional(v.string()),
  /** Where the children live, or with whose carers. */
  name: nameSchema,
  /** The group that it belongs to: its id, or its name where it has none. */
  group: v.optional(v.string(expects('part group'))),
  /** How many; a part of one name in several areas is one part. */
  value: v.optional(valueSchema),
  /** How many at the previous period. */
  previous: v.optional(valueSchema),
});

const groupSchema = v.object({
  /** What parts name it by, where its name is not enough. */
  id: v.optional(v.string()),
  /** In-house, external. */
  name: nameSchema,
  /** Where its share should be, 0 to 1. */
  target: v.optional(shareSchema),
  /** How many, where it can be said although one of its parts cannot; else summed from its parts. */
  value: v.optional(valueSchema),
  /** The same at the previous period. */
  previous: v.optional(valueSchema),
});

const mixEntries = {
  /** The day or the time that the numbers are of. */
  period: v.optional(periodSchema),
  /** The period that changes are counted from. */
  previousPeriod: v.optional(periodSchema),
  /** In any order; left out where only targets are known. */
  parts: v.optional(v.array(partSchema, expects('parts'))),
  /** What the parts add up to; left out, they are summed. */
  total: v.optional(valueSchema),
  /** The total of the previous period. */
  totalPrevious: v.optional(valueSchema),
};

const countSchema = v.object({
  /** How many, where it can be said although one of its parts cannot. */
  value: v.optional(valueSchema),
  /** The same at the previous period. */
  previous: v.optional(valueSchema),
});

const oneOfSeveralSchema = v.object({
  /** Whose numbers they are. */
  area: v.optional(areaSchema),
  ...mixEntries,
  /** Numbers of groups, in the order of the groups of the dataset. */
  groups: v.optional(v.array(countSchema)),
  /** How the counts of this area are protected, where that is not as for the others. */
  disclosure: envelopeEntries.disclosure,
});

const measureSchema = v.object({
  ...measureNameEntry,
  /** What is counted, in words: "foster carers", "children". */
  unit: v.optional(textSchema),
  /** A stock is counted on a day, a flow in a period; "stock" where nothing is said. */
  kind: v.optional(v.picklist(['flow', 'stock'], expects('flow or stock'))),
  /** Whether people are counted, so that small numbers are protected; people where nothing is said. */
  counts: v.optional(v.picklist(['people', 'things'], expects('people or things'))),
});

/** The one source of the mix's dataset: types, run-time checks, JSON Schema and reference come from it. */
export const placementMixSchema = v.object(
  {
    ...envelopeEntries,
    /** What is counted. */
    measure: v.optional(measureSchema),
    /** Of the parts, such as in-house and external; in the order in which they are drawn. */
    groups: v.optional(v.array(groupSchema)),
    ...mixEntries,
    /** Several areas or several dates side by side, in place of parts and total; periods hold for all. */
    areas: v.optional(v.array(oneOfSeveralSchema, expects('mix areas'))),
  },
  expects('mix'),
);

export type PartInput = WrittenFor<typeof partSchema>;
export type GroupInput = WrittenFor<typeof groupSchema>;
export type CountInput = WrittenFor<typeof countSchema>;

/** A mix as an author writes it; several are a list of these, or one with `areas`. */
export interface PlacementMixDataset extends WrittenFor<typeof placementMixSchema> {}
