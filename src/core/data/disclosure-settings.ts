// Reads an author's settings for protecting counts of people, and fills in the defaults.
import * as s from './schema.js';
import { omitUndefined } from './omit-undefined.js';

export interface Disclosure {
  /** Counts of people from 1 to one under this are withheld; 0 withholds none. */
  readonly threshold: number;
  readonly rounding?: 5 | 10;
  /** The publisher has protected the figures already: they stand as they are. */
  readonly protected: boolean;
}

export const disclosureSchema = s.object({
  /** Counts of people from 1 to one under this are withheld; 5 where nothing is said. */
  threshold: s.optional(s.where(s.number(), s.whole, s.inRange('threshold', 0))),
  /** Counts of people are rounded to the nearest of these. */
  rounding: s.optional(s.oneOf([5, 10])),
  /** The publisher has protected the figures already: they stand as they are. */
  protected: s.optional(s.boolean),
});

type DisclosureInput = s.WrittenFor<typeof disclosureSchema>;

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
