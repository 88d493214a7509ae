// What do the sums of a table leave for each cell, when each is known only to lie in a range?
// It knows ranges and sums; it refuses to know why a cell is hidden.
import type { SummedCell as Cell } from './additive-table.js';

/** Whole numbers from `low` to `high`, both included; `high` may be `Infinity`. */
export type Range = readonly [low: number, high: number];

const both = (a: Range, b: Range): Range => [Math.max(a[0], b[0]), Math.min(a[1], b[1])];

/**
 * What all other cells leave for each cell, by id, before its own range is applied; `undefined`
 * where no table of whole numbers fits the ranges.
 *
 * Exact, not an estimate: a cell is a part of one sum only, so the sums and cells form a tree. There
 * one pass from the parts up and one from the total down find the ends of every range, and a sum of
 * ranges of whole numbers leaves none out; so each number between the ends has a table that shows it.
 * (The audit of a suppression pattern: Willenborg and de Waal, Elements of Statistical Disclosure
 * Control, Springer 2001; in tables that are no tree it takes an integer programme for each cell.)
 *
 * A range may be turned round, low above high: then it stands for a cell of which the worst is
 * assumed at both ends. Each test compares a low end with another's high end, so it holds for these too.
 *
 * @example
 * // total 10 = hidden + 7 shown
 * roomIn(total, ownRange)?.get('hidden') // [3, 3]
 */
export function feasibleRanges(
  root: Cell,
  ownRange: (cell: Cell) => Range,
): ReadonlyMap<string, Range> | undefined {
  const inside = new Map<Cell, Range>();
  const room = new Map<string, Range>();
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
      range = both(range, total);
    }
    inside.set(cell, range);
    return true;
  };

  const down = (cell: Cell, outside: Range): void => {
    const totals = cell.partitions.map((parts) => sum(parts));
    room.set(cell.id, totals.reduce(both, outside));
    cell.partitions.forEach((parts, at) => {
      const [low, high] = totals.toSpliced(at, 1).reduce(both, both(ownRange(cell), outside));
      for (const part of parts) {
        const others = sum(parts, part);
        down(part, [low - others[1], high - others[0]]);
      }
    });
  };

  if (!up(root)) return undefined;
  down(root, [0, Infinity]);
  return room;
}
