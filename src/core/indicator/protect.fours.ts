// Withholds figures of four series of which any three may add up: one of them may have nothing to do with the others.
import { isKnown } from '../data/value.js';
import type { Range } from '../data/feasible-range.js';
import { evidenceOf, isBelieved, type SeenList, sumOf } from '../data/sum-evidence.js';
import type { FoundSum } from '../data/sums-among.js';
import { type Counted, figureId, withAnyThree } from './counted.js';
import { hasTwo, seenSeries } from './seen-figures.js';

type Set4 = readonly number[];

/** Whether a sum may hold, of series that are three of a set of four. */
type MayHold = (sum: Pick<FoundSum, 'whole' | 'parts'>, four: Set4) => boolean;

/** The sets of four series of which any three may add up. */
export function foursOf({ series, sets }: Counted): readonly Set4[] {
  const isSet = new Set(sets.map((set) => set.join()));
  const hasThrees = (set: Set4) => withAnyThree(set).every((three) => isSet.has(three.join()));
  return sets.filter((set) => set.length === 4 && set.every((s) => s in series) && hasThrees(set));
}

/**
 * Tells which sums of three of four may hold: by the periods in which all four are shown, if there are any. Elsewhere
 * it would be seen in a figure that is withheld in the end, and a reader who knows this rule would learn that figure:
 * there, each sum may hold that what is shown does not rule out.
 */
export function sumsOfFours(counted: Counted): MayHold {
  const seen = seenBySums(counted);
  const numbers = counted.grids.length;
  return ({ whole, parts }, four) => {
    const shown = shownRows(four, seen, counted);
    const rows = shown.length > 0 ? shown : [...seen[whole]!.seen.keys()];
    const only = (list: SeenList): SeenList => ({
      seen: rows.map((row) => list.seen[row]!),
      small: rows.map((row) => list.small[row]!),
    });
    const evidence = evidenceOf(only(seen[whole]!), sumOf(parts.map((s) => only(seen[s]!))), { numbers }); // prettier-ignore
    return shown.length > 0
      ? isBelieved(evidence, { ways: withAnyThree(four).length * 3, likely: true })
      : evidence.against === 0;
  };
}

/** What may be known of each figure, of those that other figures hide by what they leave in sums that are found. */
function seenBySums(counted: Counted): readonly SeenList[] {
  const { found, grids, hidden, primary } = counted;
  const lists = seenSeries(counted).map(({ seen, small }) => ({
    seen: [...seen],
    small: [...small],
  }));
  // Of a percentage it is not known which of its numbers is hidden.
  if (hasTwo(counted)) return lists;
  for (const { whole, parts, rows } of found.series.values())
    for (const at of rows) {
      const isLeft = (s: number) => hidden.has(figureId(s, at)) && !primary.has(figureId(s, at));
      const left = [whole, ...parts].filter(isLeft);
      if (left.length !== 1 || !(left[0]! in lists)) continue;
      const others = parts.filter((s) => !isLeft(s));
      for (const row of grids.map((_, g) => at * grids.length + g))
        for (const of of ['seen', 'small'] as const) {
          const [low, high] = others.reduce(
            ([least, most], s) => [least + lists[s]![of][row]![0], most + lists[s]![of][row]![1]],
            [0, 0] as Range,
          );
          const [from, to] = lists[whole]?.[of][row] ?? [0, Infinity];
          lists[left[0]!]![of][row] = isLeft(whole) ? [low, high] : [Math.max(0, from - high), to - low]; // prettier-ignore
        }
    }
  return lists;
}

/** The rows of the periods in which all of the four are shown. */
function shownRows(four: Set4, seen: readonly SeenList[], counted: Counted): readonly number[] {
  const { periods, grids, hidden } = counted;
  return [...periods.keys()].flatMap((at) => {
    const rows = grids.map((_, i) => at * grids.length + i);
    const isShown = four.every(
      (s) =>
        !hidden.has(figureId(s, at)) &&
        rows.every((row) => Number.isFinite(seen[s]!.seen[row]![1])),
    );
    return isShown ? rows : [];
  });
}

/** In each period in which one of the four is withheld: all that are in sums which may hold, where these are several. */
export function hideInFours(fours: readonly Set4[], mayHold: MayHold, counted: Counted): void {
  const { series, periods, hidden } = counted;
  for (const four of fours) {
    const open = [...periods.keys()].filter((at) => four.some((s) => hidden.has(figureId(s, at))));
    if (open.length === 0) continue;
    const possible = withAnyThree(four).filter((set) =>
      set.some((whole) => mayHold({ whole, parts: set.filter((s) => s !== whole) }, four)),
    );
    if (possible.length < 2) continue;
    for (const at of open)
      for (const s of new Set(possible.flat()))
        if (isKnown(series[s]!.values[at])) hidden.add(figureId(s, at));
  }
}
