// Withholds figures of four series of which any three may add up: one of them may have nothing to do with the others.
import { isKnown } from '../data/value.js';
import { evidenceOf, isBelieved, type SeenList, sumOf } from '../data/sum-evidence.js';
import type { FoundSum } from '../data/sums-among.js';
import { type Counted, figureId, withAnyThree } from './counted.js';
import { seenSeries } from './seen-figures.js';

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
 * it would be seen in a figure that is withheld in the end, and a reader who knows this rule would learn that figure.
 */
export function sumsOfFours(counted: Counted): MayHold {
  const seen = seenSeries(counted);
  return ({ whole, parts }, four) => {
    const shown = shownRows(four, seen, counted);
    if (shown.length === 0) return true;
    const only = (list: SeenList): SeenList => {
      const numbers = shown.map((row) => list.seen[row]!);
      return { seen: numbers, small: numbers };
    };
    const sum = sumOf(parts.map((s) => only(seen[s]!)));
    const evidence = evidenceOf(only(seen[whole]!), sum, { numbers: counted.grids.length });
    return isBelieved(evidence, { ways: withAnyThree(four).length * 3, likely: true });
  };
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
