// Proves a rule of suppression by writing out every small table of a shape: of each small count that is
// hidden, every number under the threshold must be found in a table of which the same is published.
import type { Cell, CellValue } from '../../../src/core/data/additive-table.js';
import { protectTable } from '../../../src/core/data/disclosure.js';

/** A number of parts, or the shapes of the groups; several lists divide one total in several ways. */
export type Shape = readonly (readonly Part[])[];
type Part = 'part' | readonly Part[];

export const flat = (parts: number): Shape => [Array.from({ length: parts }, () => 'part')];

/** How many leaves there are, in all partitions. */
const leavesOf = (part: Part): number =>
  part === 'part' ? 1 : part.reduce((sum, each) => sum + leavesOf(each), 0);

/** What is published of a table, for one value of each of its counts. */
export interface Published {
  /** The true counts, by id. */
  readonly truth: ReadonlyMap<string, number>;
  /** Everything that a reader sees and knows: the shown counts, and the role of each hidden one. */
  readonly seen: string;
  /** Ids of the counts that are hidden. */
  readonly hidden: ReadonlySet<string>;
  /** What of it is hidden. */
  readonly all: boolean;
}

interface Options {
  readonly threshold: number;
  readonly rounding?: 5 | 10;
  /** What the author wrote in place of the numbers of some leaves, by their place. */
  readonly written?: ReadonlyMap<number, 'c' | 'x'>;
  /** Where the author gave no total. */
  readonly noTotal?: 'c' | 'x';
}

/** Each table of the shape whose total is no more than `most`. */
export function everyTable(shape: Shape, most: number, options: Options): readonly Published[] {
  const [first = [], ...others] = shape;
  const tables: Published[] = [];
  const firstLeaves = leavesOf(first);
  for (const leaves of sumsUpTo(firstLeaves, most)) {
    const total = leaves.reduce((sum, each) => sum + each, 0);
    for (const rest of everyWay(others.map(leavesOf), total))
      tables.push(publish(shape, [...leaves, ...rest], options));
  }
  return tables;
}

function* sumsUpTo(count: number, most: number): Generator<readonly number[]> {
  if (count === 0) return yield [];
  for (let value = 0; value <= most; value += 1)
    for (const rest of sumsUpTo(count - 1, most - value)) yield [value, ...rest];
}

function* sumsTo(count: number, total: number): Generator<readonly number[]> {
  for (const rest of sumsUpTo(count - 1, total))
    yield [...rest, total - rest.reduce((sum, each) => sum + each, 0)];
}

function* everyWay(counts: readonly number[], total: number): Generator<readonly number[]> {
  const [count, ...others] = counts;
  if (count === undefined) return yield [];
  for (const one of sumsTo(count, total))
    for (const rest of everyWay(others, total)) yield [...one, ...rest];
}

function publish(shape: Shape, leaves: readonly number[], options: Options): Published {
  const truth = new Map<string, number>();
  let at = 0;
  const cell = (part: Part, id: string): Cell => {
    if (part !== 'part') return sum([part], id);
    truth.set(id, leaves[at]!);
    const value: CellValue = options.written?.get(at) ?? leaves[at]!;
    at += 1;
    return { id, value };
  };
  const sum = (ways: Shape, id: string): Cell => {
    const partitions = ways.map((parts, way) =>
      parts.map((part, place) => cell(part, `${id}.${way}${place}`)),
    );
    const value = partitions[0]!.reduce((total, part) => total + truth.get(part.id)!, 0);
    truth.set(id, value);
    return { id, value: id === 'all' && options.noTotal ? options.noTotal : value, partitions };
  };
  const { threshold, rounding } = options;
  const { shown, hidden, all } = protectTable(sum(shape, 'all'), {
    threshold,
    protected: false,
    ...(rounding && { rounding }),
  });
  return {
    truth,
    seen: JSON.stringify([...shown, ...hidden]),
    hidden: new Set(hidden.keys()),
    all,
  };
}

export interface Leak {
  readonly truth: readonly (readonly [string, number])[];
  readonly seen: string;
  readonly id: string;
  readonly possible: readonly number[];
}

/** The small counts that are hidden and that a reader who knows the rule can narrow down. */
export function leaks(
  tables: readonly Published[],
  threshold: number,
  upTo = Infinity,
): readonly Leak[] {
  const possible = new Map<string, Map<string, Set<number>>>();
  for (const { truth, seen } of tables) {
    const of = possible.get(seen) ?? new Map<string, Set<number>>();
    possible.set(seen, of);
    for (const [id, value] of truth) of.set(id, (of.get(id) ?? new Set()).add(value));
  }
  const found: Leak[] = [];
  for (const { truth, seen } of tables)
    for (const [id, value] of truth) {
      if (truth.get('all')! > upTo) continue;
      if (value === 0 || value >= threshold) continue;
      const values = possible.get(seen)!.get(id)!;
      const missing = Array.from({ length: threshold - 1 }, (_, i) => i + 1).some(
        (each) => !values.has(each),
      );
      if (missing)
        found.push({ truth: [...truth], seen, id, possible: [...values].sort((a, b) => a - b) });
    }
  return found;
}
