// Works out the feasible range of each cell of an additive table: the numbers that the sums leave for it.
import type { SummedCell as Cell } from './additive-table.js';

/** Whole numbers from `low` to `high`, both included; `high` may be `Infinity`. */
export type Range = readonly [low: number, high: number];

const intersection = (a: Range, b: Range): Range => [Math.max(a[0], b[0]), Math.min(a[1], b[1])];

/**
 * The range that all other cells leave for each cell, by id, before its own range is applied;
 * `undefined` where no table of whole numbers fits the ranges.
 *
 * Exact, not an estimate: a cell is a part of one sum only, so the sums and cells form a tree. There
 * one pass from the parts up and one from the total down find the ends of every range, and a sum of
 * ranges of whole numbers has no gaps. So for each number between the ends there is a table with it.
 * (The audit of a suppression pattern: Willenborg and de Waal, Elements of Statistical Disclosure
 * Control, Springer 2001. Tables whose sums form no tree need an integer programme for each cell.)
 *
 * A range may be reversed, with `low` above `high`, to assume the worst of a cell at both ends. The
 * comparisons still hold, because each is between the low end of one range and the high end of another.
 *
 * @example
 * // total 10 = hidden + 7 shown
 * feasibleRanges(total, ownRange)?.get('hidden') // [3, 3]
 */
export function feasibleRanges(
  root: Cell,
  ownRange: (cell: Cell) => Range,
): ReadonlyMap<string, Range> | undefined {
  const inside = new Map<Cell, Range>();
  const ranges = new Map<string, Range>();
  const sum = (parts: readonly Cell[], except?: Cell): Range =>
    parts.reduce<Range>(
      ([low, high], part) => {
        const range = inside.get(part)!;
        return part === except ? [low, high] : [low + range[0], high + range[1]];
      },
      [0, 0],
    );

  const up = (cell: Cell): boolean => {
    let range = ownRange(cell);
    for (const parts of cell.partitions) {
      if (!parts.every(up)) return false;
      const total = sum(parts);
      if (total[0] > range[1] || range[0] > total[1]) return false;
      range = intersection(range, total);
    }
    inside.set(cell, range);
    return true;
  };

  const down = (cell: Cell, outside: Range): void => {
    const totals = cell.partitions.map((parts) => sum(parts));
    ranges.set(cell.id, totals.reduce(intersection, outside));
    cell.partitions.forEach((parts, at) => {
      const [low, high] = totals
        .toSpliced(at, 1)
        .reduce(intersection, intersection(ownRange(cell), outside));
      for (const part of parts) {
        const others = sum(parts, part);
        down(part, [low - others[1], high - others[0]]);
      }
    });
  };

  if (!up(root)) return undefined;
  down(root, [0, Infinity]);
  return ranges;
}
