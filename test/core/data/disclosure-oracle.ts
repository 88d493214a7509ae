// Finds whether a table is safe and which cells must be hidden, by writing out every table that is
// possible for a reader. It shares no code with what it tests, and is for small tables only.
import type { Cell } from '../../../src/core/data/additive-table.js';
import type { Hidden, Role } from '../../../src/core/data/disclosure.js';
import { randomFrom } from '../../support/random-from.mjs';

export interface Rules {
  readonly threshold: number;
  readonly rounding?: 5 | 10;
  readonly protected: boolean;
}

/** The same whole numbers every time, from 0 to one less than `below`. */
export function wholesFrom(seed: number): (below: number) => number {
  const random = randomFrom(seed);
  return (below) => Math.floor(random() * below);
}

/** A table of one of four shapes with every count in it; about a third of the parts are small. */
export function randomTable(random: (below: number) => number, threshold: number, most = 5): Cell {
  let made = 0;
  const count = () => {
    const kind = random(10);
    if (kind < 2) return 0;
    return kind < 5 ? 1 + random(threshold - 1) : threshold + random(6);
  };
  const part = (): Cell => ({ id: `p${made++}`, value: count() });
  const parts = (n: number) => Array.from({ length: n }, part);
  const sum = (id: string, ...partitions: (readonly Cell[])[]): Cell => ({
    id,
    value: partitions[0]!.reduce((total, each) => total + Number(each.value), 0),
    partitions,
  });
  const shape = random(4);
  if (shape === 0) return sum('all', parts(2 + random(most - 1)));
  const [a, b] = [1 + random(Math.ceil(most / 2)), 1 + random(Math.floor(most / 2))];
  if (shape === 1) return sum('all', [sum('g', parts(a)), sum('h', parts(b))]);
  if (shape === 2) return sum('all', [sum('g', parts(a + 1)), ...parts(b)]);
  const first = parts(a + 1);
  let left = first.reduce((total, each) => total + Number(each.value), 0);
  const second = parts(b).map((each, at) => {
    const value = at === b - 1 ? left : Math.min(left, Number(each.value));
    left -= value;
    return { ...each, value };
  });
  return sum('all', first, second);
}

export const flatten = (cell: Cell): readonly Cell[] => [
  ...(cell.partitions ?? []).flat().flatMap(flatten),
  cell,
];

/** Whether `count` is possible for a reader who sees `truth` rounded, or a role in its place. */
function isPossible(count: number, truth: number, role: Role | undefined, rules: Rules): boolean {
  const { threshold, rounding } = rules;
  const isSmall = count > 0 && count < threshold;
  if (role === 'withheld') return true;
  if (role) return role === 'primary' ? isSmall : count >= threshold;
  if (!rounding) return count === truth;
  return !isSmall && Math.floor(count / rounding + 0.5) === Math.floor(truth / rounding + 0.5);
}

/**
 * For each cell, its values in the tables that are possible for a reader. `truth` has a count
 * in every cell; each count is tried up to `margin` above it. Where roles are those of the truth, one
 * count moves another by no more than it moves itself, so a small margin finds all small counts.
 */
export function possibleValues(
  truth: Cell,
  roles: Hidden,
  rules: Rules,
  margin = 2 * rules.threshold + (rules.rounding ?? 0),
): ReadonlyMap<string, ReadonlySet<number>> {
  const cells = flatten(truth);
  const leaves = cells.filter((cell) => !cell.partitions);
  const choices = leaves.map((leaf) =>
    Array.from({ length: Number(leaf.value) + margin }, (_, count) => count).filter((count) =>
      isPossible(count, Number(leaf.value), roles.get(leaf.id), rules),
    ),
  );
  const found = new Map(cells.map(({ id }) => [id, new Set<number>()]));
  const counts = new Map<string, number>();
  const fits = (cell: Cell): boolean => {
    if (!cell.partitions) return true;
    if (!cell.partitions.flat().every(fits)) return false;
    const sums = cell.partitions.map((parts) =>
      parts.reduce((total, part) => total + counts.get(part.id)!, 0),
    );
    counts.set(cell.id, sums[0]!);
    return (
      sums.every((each) => each === sums[0]) &&
      isPossible(sums[0]!, Number(cell.value), roles.get(cell.id), rules)
    );
  };
  const writeOut = (at: number): void => {
    if (at === leaves.length) {
      if (fits(truth)) for (const [id, count] of counts) found.get(id)!.add(count);
      return;
    }
    for (const count of choices[at]!) {
      counts.set(leaves[at]!.id, count);
      writeOut(at + 1);
    }
  };
  writeOut(0);
  return found;
}

/** The cells that are primary and have fewer candidates than every number under the threshold. */
export function givenAway(truth: Cell, roles: Hidden, rules: Rules): readonly string[] {
  const values = possibleValues(truth, roles, rules);
  return [...roles.keys()].filter((id) => {
    if (roles.get(id) !== 'primary') return false;
    for (let count = 1; count < rules.threshold; count += 1) {
      if (!values.get(id)!.has(count)) return true;
    }
    return false;
  });
}

/** Fewest, then smallest sum, then first in order: every set of cells in turn. */
export function bestHidden(truth: Cell, rules: Rules): Hidden | undefined {
  const cells = flatten(truth);
  const small = cells.filter(({ value }) => Number(value) > 0 && Number(value) < rules.threshold);
  const others = cells.filter(({ value }) => Number(value) >= rules.threshold);
  const sumOf = (set: readonly Cell[]) => set.reduce((sum, { value }) => sum + Number(value), 0);
  const placesOf = (set: readonly Cell[]) => set.map((cell) => others.indexOf(cell));
  const sets = Array.from({ length: 2 ** others.length }, (_, bits) =>
    others.filter((_each, at) => bits & (1 << at)),
  ).sort((a, b) => {
    if (a.length !== b.length) return a.length - b.length;
    if (sumOf(a) !== sumOf(b)) return sumOf(a) - sumOf(b);
    const [left, right] = [placesOf(a), placesOf(b)];
    const at = left.findIndex((place, index) => place !== right[index]);
    return left[at]! - right[at]!;
  });
  for (const set of sets) {
    const roles = new Map<string, Role>();
    for (const cell of cells) {
      if (small.includes(cell)) roles.set(cell.id, 'primary');
      if (set.includes(cell)) roles.set(cell.id, 'secondary');
    }
    if (givenAway(truth, roles, rules).length === 0) return roles;
  }
  return undefined;
}
