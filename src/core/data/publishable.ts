// Defines the brand of data that may be shown.
// Only a `protect.ts` may give it; an architecture test checks that.
import type { Problem } from './problem.js';

declare const protectedBrand: unique symbol;

/** Data in which every number that could identify a person has been withheld. */
export type Publishable<T> = T & { readonly [protectedBrand]: true };

/** What a `protect` stage returns. */
export interface Protection<T> {
  readonly publishable: Publishable<T>;
  /** How many values were withheld here, and are therefore still in the file. */
  readonly withheldHere: number;
  /** Problems that only the author needs to see: the page shows nothing wrong. */
  readonly notices?: readonly Problem[];
}

/** Gives data the brand, once `protect` has withheld what must be withheld. */
export const publishable = <T>(data: T): Publishable<T> => data as Publishable<T>;
