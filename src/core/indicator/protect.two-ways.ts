// Withholds figures of series that divide the same people in two ways and do not give their total: girls and boys, and
// those under 10 and over. Each figure is what the others leave.
import { type FoundTwoWays, placesOf, type TwoWays, twoWaysAmong } from '../data/two-ways-among.js';
import { isKnown } from '../data/value.js';
import { type Counted, figureId } from './counted.js';
import { isFew, seenSeries } from './seen-figures.js';

/**
 * Where anything of such series is withheld in a period, or left out and small, all that they have in it is.
 *
 * @param looksFor whether there is a number that a reader may look for
 */
export function hideInTwoWays(counted: Counted, looksFor: boolean): void {
  const { series, hidden, found } = counted;
  if (looksFor) findTwoWays(counted);
  for (const pair of found.twoWays.values())
    for (const at of pair.rows) {
      if (!isWithheld(pair, at, counted) && !leavesFew(pair, at, counted)) continue;
      for (const s of placesOf(pair))
        if (isKnown(series[s]?.values[at])) hidden.add(figureId(s, at));
    }
}

/** Those that have a withheld figure in any period. */
export const withheldInTwoWays = (counted: Counted): readonly FoundTwoWays[] =>
  [...counted.found.twoWays.values()].filter((pair) =>
    pair.rows.some((at) => isWithheld(pair, at, counted)),
  );

const isWithheld = (pair: TwoWays, at: number, { hidden }: Counted): boolean =>
  placesOf(pair).some((s) => hidden.has(figureId(s, at)));

/** Adds to what is found. What is hidden since speaks neither for it nor against it. */
function findTwoWays(counted: Counted): void {
  const { found, grids, sets } = counted;
  const sums = [...found.series.values()].map(({ whole, parts, rows }) => ({
    one: [whole],
    other: parts,
    rows,
  }));
  const known = [...sums, ...found.twoWays.values()];
  for (const pair of twoWaysAmong(seenSeries(counted), { sets, numbers: grids.length, known })) {
    const key = `${pair.one.join()}=${pair.other.join()}`;
    const told = pair.told || (found.twoWays.get(key)?.told ?? false);
    found.twoWays.set(key, { ...pair, told });
  }
}

/** Whether one figure is not given, and the others leave a small number for it. */
function leavesFew({ one, other }: TwoWays, at: number, counted: Counted): boolean {
  return counted.grids.some((grid) => {
    const numberOf = (s: number) => grid[s]![at];
    const [none, more] = [...one, ...other].filter((s) => typeof numberOf(s) !== 'number');
    if (none === undefined || more !== undefined) return false;
    const add = (set: readonly number[]) =>
      set.reduce((sum, s) => sum + (Number(numberOf(s)) || 0), 0);
    return isFew(Math.abs(add(one) - add(other)), counted.disclosure);
  });
}
