// What an author says about protecting counts of people, and what holds where nothing is said.
import * as v from 'valibot';
import { omitUndefined } from './omit-undefined.js';
import { expects } from './validate.js';

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

type DisclosureInput = v.InferInput<typeof disclosureSchema>;

/** DfE and most councils withhold counts under five. */
const DEFAULTS: Disclosure = { threshold: 5, protected: false };

/**
 * The settings of one part of a dataset: its own, then those of the whole, then the defaults.
 *
 * @example readDisclosure({ threshold: 6 }, { rounding: 5 }) // { threshold: 6, rounding: 5, protected: false }
 */
export const readDisclosure = (
  own: DisclosureInput | undefined,
  whole?: DisclosureInput,
): Disclosure => omitUndefined<Disclosure>({ ...DEFAULTS, ...whole, ...own });
