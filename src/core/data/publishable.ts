// The brand that tells data which may be shown from data which has not been looked at yet.
// Only a `protect.ts` may make it; an architecture test holds that.

declare const protectedBrand: unique symbol;

/** Data in which every number that would give a person away has been withheld. */
export type Publishable<T> = T & { readonly [protectedBrand]: true };

/** What a `protect` stage returns. */
export interface Protection<T> {
  readonly publishable: Publishable<T>;
  /** How many values had to be withheld here, which is how many the file itself gives away. */
  readonly withheldHere: number;
}

export const publishable = <T>(data: T): Publishable<T> => data as Publishable<T>;
