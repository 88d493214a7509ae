// Defines a puzzle: a dataset with its true counts, and what a reader knows beforehand, which is what the counts
// are, what they are called and how they add up.

/** One count of a puzzle with its true number. */
export interface TrueCount {
  /** `area|what|when`. */
  readonly id: string;
  readonly truth: number;
  /** Not attacked: the author does not know it either, so it may be any number. */
  readonly free?: true;
}

/** Words on the page that name a count. An empty key: words that name none. */
export interface Phrase {
  readonly text: string;
  readonly kind: 'area' | 'what' | 'when';
  readonly key: string;
}

/** A place in a dataset: `holder[key]` is a number, shorthand, or an object with either. */
export interface Slot {
  readonly id: string;
  readonly holder: object;
  readonly key: string | number;
}

export const writtenIn = ({ holder, key }: Slot): unknown =>
  (holder as Readonly<Record<string | number, unknown>>)[key];

/** The number or shorthand of a value, with or without marks. */
export const bare = (written: unknown): unknown =>
  typeof written === 'object' && written !== null
    ? (written as { value?: unknown }).value
    : written;

/** A copy of the dataset with other counts as its numbers. */
export function rewritten(puzzle: Puzzle, counts: ReadonlyMap<string, number>): unknown {
  const copy: unknown = structuredClone(puzzle.dataset);
  for (const slot of puzzle.slots(copy)) {
    const written = writtenIn(slot);
    const count = counts.get(slot.id);
    if (count === undefined || typeof bare(written) !== 'number') continue;
    const holder = slot.holder as Record<string | number, unknown>;
    holder[slot.key] = typeof written === 'object' ? { ...written, value: count } : count;
  }
  return copy;
}

export interface Puzzle {
  readonly widget: string;
  readonly dataset: Readonly<Record<string, unknown>>;
  readonly threshold: number;
  readonly rounding?: 5 | 10;
  readonly counts: readonly TrueCount[];
  /** Each whole is exactly the sum of its parts. */
  readonly sums: readonly { readonly whole: string; readonly parts: readonly string[] }[];
  /** Counts of one table. If all of them are hidden, a reader cannot tell which are small. */
  readonly tables: readonly (readonly string[])[];
  readonly phrases: readonly Phrase[];
  /** What a number is about if nothing around it says so. */
  readonly at: { readonly area: string; readonly when: string; readonly what?: string };
  /** The period that a change is from if nothing says so. */
  readonly before?: (when: string) => string;
  /** The count that a share is of. */
  readonly wholeOf: (id: string) => string | undefined;
  /** Of how many rounded counts a shown number is the sum; of one if it is left out. */
  readonly partsOf?: (id: string) => number;
  /** The denominator, if the numbers are percentages; without it they are counts. */
  readonly percentOf?: (id: string) => string;
  /** Whether a number is followed by its period; otherwise it is followed by what it counts. */
  readonly namesPeriods: boolean;
  /** The places of the counts in a dataset, written or read back. */
  readonly slots: (data: unknown) => readonly Slot[];
  /** Lists that a widget ranks by size: parts of one group, in the order of the dataset. */
  readonly ranked: readonly (readonly string[])[];
}

/** Random numbers that are the same for the same seed: Marsaglia's xorshift of 32 bits. */
export function chance(seed: number) {
  let state = seed | 1;
  const below = (n: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % n;
  };
  return {
    below,
    often: (percent: number): boolean => below(100) < percent,
    /** A count: about a third of them are small, a tenth are 0. */
    count: (threshold: number, large = 40): number => {
      const kind = below(10);
      if (kind === 0) return 0;
      return kind < 4 ? 1 + below(threshold - 1) : threshold + below(below(3) === 0 ? 4 : large);
    },
  };
}
export type Chance = ReturnType<typeof chance>;
