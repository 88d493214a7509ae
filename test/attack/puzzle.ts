// A dataset whose every count is known to the test, and what a reader of the page may know of it beforehand:
// which counts there are, what they are called, and how they add up. Knows no widget's code.

export interface Count {
  /** `area|what|when`. */
  readonly id: string;
  readonly truth: number;
  /** Nobody here knows it, its author neither: a reader may think of any number, and it is not attacked. */
  readonly free?: true;
}

/** Words on the page that say which count is meant. An empty key: words that mean no count at all. */
export interface Phrase {
  readonly text: string;
  readonly kind: 'area' | 'what' | 'when';
  readonly key: string;
}

/** A number, shorthand, or an object with either, at `key` of `holder`. */
export interface Slot {
  readonly id: string;
  readonly holder: object;
  readonly key: string | number;
}

export const writtenIn = ({ holder, key }: Slot): unknown =>
  (holder as Readonly<Record<string | number, unknown>>)[key];

/** What stands in the place of a value, be it bare or with marks. */
export const bare = (written: unknown): unknown =>
  typeof written === 'object' && written !== null
    ? (written as { value?: unknown }).value
    : written;

/** The dataset with other counts in the place of its numbers. */
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
  readonly counts: readonly Count[];
  /** Each whole is the sum of its parts, exactly. */
  readonly sums: readonly { readonly whole: string; readonly parts: readonly string[] }[];
  /** Counts that are one table: as a last resort all of them are hidden, and then nothing tells which is which. */
  readonly tables: readonly (readonly string[])[];
  readonly phrases: readonly Phrase[];
  /** What a number belongs to where nothing around it says so. */
  readonly at: { readonly area: string; readonly when: string; readonly what?: string };
  /** What a change is from, where nothing says so. */
  readonly before?: (when: string) => string;
  /** What a count's share is of. */
  readonly wholeOf: (id: string) => string | undefined;
  /** Percentages are of this count; else numbers are counts. */
  readonly percentOf?: (id: string) => string;
  /** Where a dataset, written or read back, holds which count. */
  readonly slots: (data: unknown) => readonly Slot[];
  /** Lists that a widget ranks by size: parts of one group, in the order of the dataset. */
  readonly ranked: readonly (readonly string[])[];
}

/** The same numbers every time: Marsaglia's xorshift of 32 bits. */
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
    /** About a third small, some none. */
    count: (threshold: number, large = 40): number => {
      const kind = below(10);
      if (kind === 0) return 0;
      return kind < 4 ? 1 + below(threshold - 1) : threshold + below(below(3) === 0 ? 4 : large);
    },
  };
}
export type Chance = ReturnType<typeof chance>;
