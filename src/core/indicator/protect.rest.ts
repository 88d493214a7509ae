// Finds what shares of one number may leave over of it: 28% and 50% of 18 children leave four.
import { sumOf } from '../data/sum-evidence.js';
import { type Counted, figureId } from './counted.js';
import { type Place, seenSeries } from './seen-figures.js';

/** Shares in one period, what they are out of, and maybe something over. */
interface TableWithRest {
  readonly whole: Place;
  readonly parts: readonly Place[];
  readonly full: false;
}

/**
 * Shares that may be parts, without overlap, of what they are out of, in each period: as the parts of a mix they leave
 * over whatever they do not come to. No period rules them out by coming to more, and in this one they are not among
 * others that are shown and may be parts of it too.
 *
 * @returns none for figures that are not shares: see `sharesOf`
 */
export function tablesWithRest(counted: Counted): readonly TableWithRest[] {
  const { whole, periods, grids, hidden } = counted;
  if (whole === undefined) return [];
  const numbers = grids[0]!;
  const sets = setsThatFit(counted, whole);
  const isShown = (s: number, at: number) =>
    typeof numbers[s]![at] === 'number' && !hidden.has(figureId(s, at));
  return [...periods.keys()].flatMap((at) => {
    if (typeof numbers[whole]![at] !== 'number') return [];
    const some = sets.map((set) => set.filter((s) => numbers[s]![at] !== undefined));
    const isAmong = (set: readonly number[], other: readonly number[]) =>
      set.length < other.length &&
      set.every((s) => other.includes(s)) &&
      other.every((s) => set.includes(s) || isShown(s, at));
    return some
      .filter((set) => set.length > 1 && !some.some((other) => isAmong(set, other)))
      .map((set): TableWithRest => ({
        whole: [whole, at],
        parts: set.map((s) => [s, at]),
        full: false,
      }));
  });
}

/** Without the whole, the likely sets that come to no more than it in any period. */
function setsThatFit({ sets, ...counted }: Counted, whole: number): readonly (readonly number[])[] {
  const seen = seenSeries({ sets, ...counted });
  const withoutWhole = sets.map((set) => set.filter((s) => s !== whole));
  return [...new Map(withoutWhole.map((set) => [set.join(), set])).values()].filter((set) => {
    if (set.length < 2) return false;
    const parts = sumOf(set.map((s) => seen[s]!));
    return parts.seen.every(([least], row) => least <= seen[whole]!.seen[row]![1]);
  });
}
