// The brand that tells data which may be shown from data which has not been looked at yet.
// Only a `protect.ts` may make it; an architecture test holds that.
import type { Problem } from './problem.js';

declare const protectedBrand: unique symbol;

/** Data in which every number that would give a person away has been withheld. */
export type Publishable<T> = T & { readonly [protectedBrand]: true };

/** What a `protect` stage returns. */
export interface Protection<T> {
  readonly publishable: Publishable<T>;
  /** How many values had to be withheld here, which is how many the file itself gives away. */
  readonly withheldHere: number;
  /** For the author alone: what the page shows is as it should be, and still worth a word. */
  readonly notices?: readonly Problem[];
}

export const publishable = <T>(data: T): Publishable<T> => data as Publishable<T>;
