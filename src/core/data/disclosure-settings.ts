// Reads an author's settings for protecting counts of people, and fills in the defaults.
import * as v from 'valibot';
import { omitUndefined } from './omit-undefined.js';
import { expects } from './validate.js';
import type { WrittenFor } from './written.js';

export interface Disclosure {
  /** Counts of people from 1 to one under this are withheld; 0 withholds none. */
  readonly threshold: number;
  readonly rounding?: 5 | 10;
  /** The publisher has protected the figures already: they stand as they are. */
  readonly protected: boolean;
}

export const disclosureSchema = v.object({
  /** Counts of people from 1 to one under this are withheld; 5 where nothing is said. */
  threshold: v.optional(
    v.pipe(v.number(), v.integer(expects('whole number')), v.minValue(0, expects('threshold'))),
  ),
  /** Counts of people are rounded to the nearest of these. */
  rounding: v.optional(v.picklist([5, 10])),
  /** The publisher has protected the figures already: they stand as they are. */
  protected: v.optional(v.boolean()),
});

type DisclosureInput = WrittenFor<typeof disclosureSchema>;

/** DfE and most councils withhold counts under five. */
const DEFAULTS: Disclosure = { threshold: 5, protected: false };

/**
 * The settings of one part of a dataset: those of the part, then of the dataset, then the defaults.
 *
 * @example readDisclosure({ threshold: 6 }, { rounding: 5 }) // { threshold: 6, rounding: 5, protected: false }
 */
export const readDisclosure = (
  part: DisclosureInput | undefined,
  dataset?: DisclosureInput,
): Disclosure => omitUndefined<Disclosure>({ ...DEFAULTS, ...dataset, ...part });
