// Attacks the rule by which counts are hidden: whoever knows it can publish other numbers and compare. For each
// small count that is hidden, and each other small number, it looks for a dataset of which the same is published.
import { bare, type Chance, chance, type Puzzle, rewritten, writtenIn } from './puzzle.js';
import { type Answer, type Fact, solve, type Unknown } from './solver.js';

/** What a widget publishes of a dataset: that which `.data` reads back. */
export type Publish = (dataset: unknown) => unknown;

export interface Findings {
  /** Small counts and other numbers tried in their place. */
  readonly tried: number;
  /** Empty if every number was found in a dataset of which the same is published. */
  readonly told: readonly string[];
}

/** How many tables with a number are tried before the number counts as ruled out. */
const TRIES = 400;

/** `tables` random tables, the same for the same seed. Stops at the third count that is told. */
export function attackRule(
  publish: Publish,
  make: (random: Chance) => Puzzle,
  seed: number,
  tables: number,
): Findings {
  const random = chance(seed);
  const told: string[] = [];
  let tried = 0;
  for (let i = 0; i < tables && told.length < 3; i += 1) {
    const puzzle = make(random);
    // A percentage does not say which count is written.
    if (puzzle.percentOf) continue;
    const published = publish(puzzle.dataset);
    const shown = shownIn(puzzle, published);
    const text = JSON.stringify(published);
    for (const { id, truth, free } of puzzle.counts) {
      if (free || truth === 0 || truth >= puzzle.threshold || shown.has(id)) continue;
      for (let value = 1; value < puzzle.threshold; value += 1) {
        tried += 1;
        const isSame = (counts: Answer) =>
          JSON.stringify(publish(rewritten(puzzle, counts))) === text;
        if (value !== truth && !isFound(alternatives(puzzle, shown, [id, value], random), isSame))
          told.push(`Table ${i} of seed ${seed}: ${id} is not ${value}. ${describe(puzzle, text)}`);
      }
    }
  }
  return { tried, told };
}

const describe = ({ counts, dataset }: Puzzle, published: string): string =>
  [
    counts.map(({ id, truth }) => `${id}: ${truth}`).join('; '),
    `Dataset: ${JSON.stringify(dataset)}`,
    `Published: ${published}`,
  ].join('\n');

/** Ids of the counts that are published as numbers. */
function shownIn(puzzle: Puzzle, published: unknown): ReadonlySet<string> {
  const slots = puzzle.slots(published);
  return new Set(
    slots.filter((slot) => typeof bare(writtenIn(slot)) === 'number').map(({ id }) => id),
  );
}

const isFound = (answers: Iterable<Answer>, isSame: (counts: Answer) => boolean): boolean => {
  for (const answer of answers) if (isSame(answer)) return true;
  return false;
};

/** Tables in which the sums hold, the shown counts are the same, and one count has the given value. */
function* alternatives(
  puzzle: Puzzle,
  shown: ReadonlySet<string>,
  [id, value]: readonly [string, number],
  random: Chance,
): Generator<Answer> {
  const sums = puzzle.sums.map(({ whole, parts }): Fact => ({
    from: whole,
    terms: [[1, whole], ...parts.map((part) => [-1, part] as const)],
    low: 0,
    high: 0,
  }));
  const truths = new Map(puzzle.counts.map((count) => [count.id, count.truth]));
  const isSmall = (of: string) => truths.get(of)! > 0 && truths.get(of)! < puzzle.threshold;
  const inSmall = new Set(
    sums.flatMap(({ from, terms }) =>
      isSmall(from) ? terms.slice(1).map(([, part]) => part) : [],
    ),
  );
  for (let i = 0; i < TRIES; i += 1) {
    // In a table that is hidden as a whole, roles are not known.
    const keepsRoles = i % 3 < 2;
    const start = startOf(i, puzzle.threshold, random);
    const unknowns = puzzle.counts.map((count): Unknown => {
      const { truth } = count;
      if (count.id === id) return { id, low: value, high: value, near: value };
      const isAny = Boolean(count.free) || !keepsRoles || inSmall.has(count.id);
      const [low, high] = shown.has(count.id)
        ? [truth, truth]
        : isAny
          ? [0, Infinity]
          : withRole(truth, puzzle.threshold);
      return { id: count.id, low, high, near: start(truth) };
    });
    try {
      const answer = solve(shuffled(unknowns, random), sums);
      if (answer) yield answer;
    } catch {
      // Too many tables to try from here: another start follows.
    }
  }
}

/** A small count stays small, a large one large, and a 0 is shown. */
const withRole = (truth: number, threshold: number): readonly [number, number] =>
  truth === 0 ? [0, 0] : truth < threshold ? [1, threshold - 1] : [threshold, Infinity];

/** Where a count is looked for first: near its truth, or small ones all at one end and large ones at the threshold. */
function startOf(attempt: number, threshold: number, random: Chance): (truth: number) => number {
  const small = [1, threshold - 1, 1 + random.below(threshold - 1)][random.below(3)]!;
  const sometimes = [0, 20, 50, 80][attempt % 4]!;
  return (truth) => {
    if (attempt === 0 || random.often(sometimes)) return truth;
    return truth < threshold
      ? small
      : random.often(70)
        ? threshold
        : threshold + random.below(truth);
  };
}

/** In a random order, since the solver decides on the first count first. */
const shuffled = <T>(list: readonly T[], random: Chance): readonly T[] =>
  list
    .map((each) => ({ each, key: random.below(1 << 30) }))
    .sort((a, b) => a.key - b.key)
    .map(({ each }) => each);
