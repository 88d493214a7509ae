// How an author writes a mix.
import { MOST_AREAS, MOST_PARTS, MOST_STEPS } from '../../core/data/limits.js';
import * as s from '../../core/data/schema.js';
import { areaSchema } from '../../core/data/area.js';
import { envelopeEntries, measureNameEntry } from '../../core/data/dataset.js';
import { periodSchema } from '../../core/data/period-field.js';
import { shareSchema } from '../../core/data/share.schema.js';
import { nameSchema, wordsSchema } from '../../core/data/text.schema.js';
import { valueSchema } from '../../core/data/value.schema.js';

const partSchema = s.object({
  /** What references use, where names are not enough. */
  id: s.optional(s.string()),
  /** Where the children live, or with whose carers. */
  name: nameSchema,
  /** The group that it belongs to: its id, or its name where it has none. */
  group: s.optional(s.string('part group')),
  /** The part that this is some of ("of which"): its id, or its name where it has none. It is added to nothing. */
  of: s.optional(s.string('part of')),
  /** How many; a part of one name in several areas is one part. */
  value: s.optional(valueSchema),
  /** How many at the previous period. */
  previous: s.optional(valueSchema),
});

const groupSchema = s.object({
  /** What parts name it by, where its name is not enough. */
  id: s.optional(s.string()),
  /** In-house, external. */
  name: nameSchema,
  /** Where its share should be, 0 to 1. */
  target: s.optional(shareSchema),
  /** How many, where it can be said although one of its parts cannot; else summed from its parts. */
  value: s.optional(valueSchema),
  /** The same at the previous period. */
  previous: s.optional(valueSchema),
});

const mixEntries = {
  /** The day or the time that the numbers are of. */
  period: s.optional(periodSchema),
  /** The period that changes are counted from. */
  previousPeriod: s.optional(periodSchema),
  /** In any order; left out where only targets are known. */
  parts: s.optional(s.upTo(MOST_PARTS, s.list(partSchema, 'parts'))),
  /** What the parts add up to; left out, they are summed. */
  total: s.optional(valueSchema),
  /** The total of the previous period. */
  totalPrevious: s.optional(valueSchema),
  /** False where the parts do not claim to make up the total, nor those of a group its value; nothing is summed then, and what is left is named. */
  whole: s.optional(s.boolean),
  /** The same of the previous period, where it is not as for this one. */
  wholePrevious: s.optional(s.boolean),
};

const countSchema = s.object({
  /** How many, where it can be said although one of its parts cannot. */
  value: s.optional(valueSchema),
  /** The same at the previous period. */
  previous: s.optional(valueSchema),
});

const oneOfSeveralSchema = s.object({
  /** Names it where the same people are divided in another way too. */
  title: s.optional(wordsSchema),
  /** Whose numbers they are. */
  area: s.optional(areaSchema),
  ...mixEntries,
  /** Numbers of groups, in the order of the groups of the dataset. */
  groups: s.optional(s.upTo(MOST_STEPS, s.list(countSchema))),
  /** How the counts of this area are protected, where that is not as for the others. */
  disclosure: envelopeEntries.disclosure,
});

const measureSchema = s.object({
  ...measureNameEntry,
  /** What is counted, in words: "foster carers", "children". */
  unit: s.optional(wordsSchema),
  /** A stock is counted on a day, a flow in a period; "stock" where nothing is said. */
  kind: s.optional(s.oneOf(['flow', 'stock'], 'flow or stock')),
  /** Whether people are counted, so that small numbers are protected; people where nothing is said. */
  counts: s.optional(s.oneOf(['people', 'things'], 'people or things')),
});

/** The one source of the mix's dataset: types, run-time checks, JSON Schema and reference come from it. */
export const placementMixSchema = s.object(
  {
    ...envelopeEntries,
    /** What is counted. */
    measure: s.optional(measureSchema),
    /** Of the parts, such as in-house and external; in the order in which they are drawn. */
    groups: s.optional(s.upTo(MOST_STEPS, s.list(groupSchema))),
    ...mixEntries,
    /** Several areas or several dates side by side, in place of parts and total; periods hold for all. */
    areas: s.optional(s.upTo(MOST_AREAS, s.list(oneOfSeveralSchema, 'mix areas'))),
  },
  'mix',
);

export type PartInput = s.WrittenFor<typeof partSchema>;
export type GroupInput = s.WrittenFor<typeof groupSchema>;
export type CountInput = s.WrittenFor<typeof countSchema>;

/** A mix as an author writes it; several are a list of these, or one with `areas`. */
export interface PlacementMixDataset extends s.WrittenFor<typeof placementMixSchema> {}
