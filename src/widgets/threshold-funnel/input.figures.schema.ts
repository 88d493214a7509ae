// How an author writes the counts of one area: contacts, sources, outcomes, levels, movements, stages.
import * as v from 'valibot';
import { nameSchema, textSchema } from '../../core/data/text.schema.js';
import { expects } from '../../core/data/validate.js';
import { valueSchema } from '../../core/data/value.schema.js';
import type { WrittenFor } from '../../core/data/written.js';
import type { ShapeCode } from '../../core/problems/facts.js';

const countEntries = {
  /** How many; "[x]" with a share where only that is known. */
  value: v.optional(valueSchema),
  /** How many in the previous period. */
  previous: v.optional(valueSchema),
};

/** A number is read as the text that it is written in: 2 is "2". */
const refSchema = (code: ShapeCode) => v.union([v.string(), v.number()], expects(code));

const nameEntries = {
  /** What references use, where names are not enough. */
  id: v.optional(refSchema('id')),
  name: nameSchema,
};

const movementSchema = v.object({
  /** The level they left: its id or its name. */
  from: refSchema('level left'),
  /** The level they came to. */
  to: refSchema('level reached'),
  ...countEntries,
  /** What it is called: "Step-down". */
  name: v.optional(textSchema),
});

const stageSchema = v.object({
  ...nameEntries,
  /** What is counted: one child may have several episodes, and a contact may lead to neither. */
  of: v.picklist(['contacts', 'episodes', 'children', 'families'], expects('stage unit')),
  /** A flow is counted in the period, a stock on its last day. */
  kind: v.picklist(['flow', 'stock'], expects('stage kind')),
  ...countEntries,
});

/** The counts of one area, to be spread into the dataset and into each further area. */
export const figuresEntries = {
  /** All contacts of the period: what the levels are shares of. */
  contacts: v.optional(valueSchema),
  /** All contacts of the previous period. */
  contactsPrevious: v.optional(valueSchema),
  /** Who made contact: police, schools, health. */
  sources: v.optional(
    v.array(
      v.object({
        ...nameEntries,
        ...countEntries,
        /** Says that the source is the largest, where its number is not known. */
        order: v.optional(v.picklist(['most'], expects('most'))),
      }),
    ),
  ),
  /** What became of the contacts; one without a level met no threshold. */
  outcomes: v.optional(
    v.array(
      v.object({
        ...nameEntries,
        ...countEntries,
        /** The level that these contacts met: its id or its name. */
        level: v.optional(refSchema('outcome level')),
      }),
    ),
  ),
  /** The threshold levels, lowest first; values are summed from outcomes where they are not given. */
  levels: v.optional(v.array(v.object({ ...nameEntries, ...countEntries }))),
  /** Steps up and down between levels. */
  movements: v.optional(v.array(movementSchema)),
  /** The stages, first to last. */
  journey: v.optional(v.array(stageSchema)),
};

export type FiguresInput = WrittenFor<v.ObjectSchema<typeof figuresEntries, undefined>>;

/** A list of an area as it is after its shape has been checked: faulty members are holes. */
export type ListInput<K extends 'sources' | 'outcomes' | 'levels' | 'movements' | 'journey'> =
  readonly (NonNullable<FiguresInput[K]>[number] | undefined)[] | undefined;

/** An id, or a reference to one. */
export type Ref = string | number;
