// How an author writes the counts of one area: contacts, sources, outcomes, levels, movements, stages.
import { MOST_PARTS, MOST_STEPS } from '../../core/data/limits.js';
import * as s from '../../core/data/schema.js';
import { nameSchema, wordsSchema } from '../../core/data/text.schema.js';
import { valueSchema } from '../../core/data/value.schema.js';
import type { ShapeCode } from '../../core/problems/facts.js';

const countEntries = {
  /** How many; "[x]" with a share where only that is known. */
  value: s.optional(valueSchema),
  /** How many in the previous period. */
  previous: s.optional(valueSchema),
};

/** A number is read as the text that it is written in: 2 is "2". */
const refSchema = (code: ShapeCode) => s.union([s.string(), s.number()], code);

const nameEntries = {
  /** What references use, where names are not enough. */
  id: s.optional(refSchema('id')),
  name: nameSchema,
};

const movementSchema = s.object({
  /** The level they left: its id or its name. */
  from: refSchema('level left'),
  /** The level they came to. */
  to: refSchema('level reached'),
  ...countEntries,
  /** What it is called: "Step-down". */
  name: s.optional(wordsSchema),
});

const stageSchema = s.object({
  ...nameEntries,
  /** What is counted: one child may have several episodes, and a contact may lead to neither. */
  of: s.oneOf(['contacts', 'episodes', 'children', 'families'], 'stage unit'),
  /** A flow is counted in the period, a stock on its last day. */
  kind: s.oneOf(['flow', 'stock'], 'stage kind'),
  ...countEntries,
});

/** The counts of one area, to be spread into the dataset and into each further area. */
export const figuresEntries = {
  /** All contacts of the period: what the levels are shares of. */
  contacts: s.optional(valueSchema),
  /** All contacts of the previous period. */
  contactsPrevious: s.optional(valueSchema),
  /** False where the parts do not claim to make up the contacts, or outcomes their level: some may be named nowhere. */
  whole: s.optional(s.boolean),
  /** Who made contact: police, schools, health. */
  sources: s.optional(
    s.upTo(
      MOST_PARTS,
      s.list(
        s.object({
          ...nameEntries,
          ...countEntries,
          /** Says that the source is the largest, where its number is not known. */
          order: s.optional(s.oneOf(['most'], 'most')),
        }),
      ),
    ),
  ),
  /** What became of the contacts; one without a level met no threshold. */
  outcomes: s.optional(
    s.upTo(
      MOST_PARTS,
      s.list(
        s.object({
          ...nameEntries,
          ...countEntries,
          /** The level that these contacts met: its id or its name. */
          level: s.optional(refSchema('outcome level')),
        }),
      ),
    ),
  ),
  /** The threshold levels, lowest first; values are summed from outcomes where they are not given. */
  levels: s.optional(s.upTo(MOST_STEPS, s.list(s.object({ ...nameEntries, ...countEntries })))),
  /** Steps up and down between levels. */
  movements: s.optional(s.upTo(MOST_STEPS, s.list(movementSchema))),
  /** The stages, first to last. */
  journey: s.optional(s.upTo(MOST_STEPS, s.list(stageSchema))),
};

export type FiguresInput = s.WrittenMembers<typeof figuresEntries>;

/** A list of an area as it is after its shape has been checked: faulty members are holes. */
export type ListInput<K extends 'sources' | 'outcomes' | 'levels' | 'movements' | 'journey'> =
  readonly (NonNullable<FiguresInput[K]>[number] | undefined)[] | undefined;

/** An id, or a reference to one. */
export type Ref = string | number;
