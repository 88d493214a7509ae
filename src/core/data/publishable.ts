// Defines the brand of data that may be shown.
// Only a `protect.ts` may give it; an architecture test checks that.
import type { Path } from './path.js';
import type { Problem } from './problem.js';

declare const protectedBrand: unique symbol;

/** Data in which every number that could identify a person has been withheld. */
export type Publishable<T> = T & { readonly [protectedBrand]: true };

/** A number that was withheld here, and is therefore still in the file. */
export interface WithheldNumber {
  readonly path: Path;
  /**
   * Whether it tells of few people, by itself or beside what else is in the file; otherwise one that is withheld
   * could be worked out from it.
   */
  readonly few: boolean;
}

/** What a `protect` stage returns. */
export interface Protection<T> {
  readonly publishable: Publishable<T>;
  /** The numbers that were withheld here, and are therefore still in the file. */
  readonly withheld: readonly WithheldNumber[];
  /** Problems that only the author needs to see: the page shows nothing wrong. */
  readonly notices?: readonly Problem[];
}

/** Gives data the brand, once `protect` has withheld what must be withheld. */
export const publishable = <T>(data: T): Publishable<T> => data as Publishable<T>;
