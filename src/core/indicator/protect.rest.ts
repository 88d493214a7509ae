// Finds what shares of one number may leave over of it: 28% and 50% of 18 children leave four.
import type { Range } from '../data/feasible-range.js';
import { type Counted, figureId, type Grid } from './counted.js';
import { isFew, type Place, seenSeries } from './seen-figures.js';

/** Shares in one period, what they are out of, and maybe something over. */
interface TableWithRest {
  readonly whole: Place;
  readonly parts: readonly Place[];
  readonly full: false;
}

/** Some shares, by their places, and the periods in which they come to more than what they are out of. */
interface Trial {
  readonly set: readonly number[];
  readonly against: readonly number[];
}

/** Of so many any two or more may belong together; of more, all. */
const ANY_OF = 4;

/**
 * Shares that may be parts, without overlap, of what they are out of, in each period: as the parts of a mix they leave
 * over whatever they do not come to. No period rules them out by coming to more. In this one they are not among others
 * that may be parts of it too, if these are shown, or two where three or four come to no more than it.
 *
 * @returns none for figures that are not shares: see `sharesOf`
 */
export function tablesWithRest(counted: Counted): readonly TableWithRest[] {
  const { whole, grids, hidden } = counted;
  if (whole === undefined) return [];
  const numbers = grids[0]!;
  const isShown = (s: number, at: number) =>
    typeof numbers[s]![at] === 'number' && !hidden.has(figureId(s, at));
  return trialsOf(counted, whole).flatMap((trials, at) => {
    const sets = trials.filter(({ against }) => against.length === 0).map(({ set }) => set);
    const isAmong = (set: readonly number[], other: readonly number[]) =>
      set.length < other.length &&
      isWithin(set, other) &&
      (other.every((s) => set.includes(s) || isShown(s, at)) ||
        (set.length === 2 && isNoMore(other, at, counted)));
    return sets
      .filter((set) => !sets.some((other) => isAmong(set, other)))
      .map((set): TableWithRest => ({
        whole: [whole, at],
        parts: set.map((s) => [s, at]),
        full: false,
      }));
  });
}

/**
 * Withholds three or more shares of so few people that each of them, and what they leave over, cannot be of the
 * threshold or more. Of one period that is not needed; of several each may tell whether they add up in another. Only
 * what they are out of decides. Call it before all else.
 */
export function hideOfFew({ whole, sets, grids, hidden, disclosure, periods }: Counted): void {
  if (whole === undefined || periods.length < 2) return;
  const numbers = grids[0]!;
  for (const at of periods.keys())
    for (const set of sets) {
      const all = numbers[whole]![at];
      const shares = set.filter((s) => s !== whole && numbers[s]![at] !== undefined);
      if (shares.length < 3 || typeof all !== 'number') continue;
      if (all >= (shares.length + 1) * disclosure.threshold) continue;
      for (const s of shares) if (Number(numbers[s]![at]) > 0) hidden.add(figureId(s, at));
    }
}

/** Whether shares come to no more than what they are out of, as far as they are known and whatever was rounded. */
function isNoMore(set: readonly number[], at: number, { grids, whole, errorOf }: Counted): boolean {
  const known = set.filter((s) => typeof grids[0]![s]![at] === 'number');
  const least = known.map((s) => Math.ceil(Number(grids[0]![s]![at]) - errorOf(0, [s, at])));
  return least.reduce((sum, each) => sum + each, 0) <= Number(grids[0]![whole!]![at]);
}

/**
 * Withholds shares that leave few over, together with others that come to nearly as much and have a withheld figure in
 * common with them: for which of the two it is withheld would tell how few. Call it after all else.
 */
export function hideNearRests(counted: Counted): void {
  const { whole, grids, hidden, disclosure } = counted;
  if (whole === undefined) return;
  const numbers = grids[0]!;
  for (const [at, trials] of trialsOf(counted, whole).entries()) {
    const sums = trials.map((trial): Sum => ({ ...trial, sum: sumAt(trial.set, numbers, at) }));
    for (const one of sums) {
      const isAmong = ({ set, against }: Sum) =>
        set.length > one.set.length &&
        against.length === 0 &&
        isWithin(one.set, set) &&
        isNoMore(set, at, counted);
      if (!leavesFew(one, at, counted) || sums.some(isAmong)) continue;
      const isNear = (other: Sum) =>
        other.against.every((period) => period === at) &&
        Math.abs(other.sum - one.sum) <= disclosure.threshold - 2 &&
        one.set.some((s) => other.set.includes(s) && hidden.has(figureId(s, at))) &&
        !isWithin(one.set, other.set) &&
        !isWithin(other.set, one.set);
      const near = sums.filter(isNear);
      if (near.length === 0) continue;
      for (const s of [one, ...near].flatMap(({ set }) => set))
        if (Number(numbers[s]![at]) > 0) hidden.add(figureId(s, at));
    }
  }
}

/** What shares come to in one period; NaN where one of them has no number. */
interface Sum extends Trial {
  readonly sum: number;
}

const sumAt = (set: readonly number[], numbers: Grid, at: number): number =>
  set.reduce((sum, s) => sum + Number(numbers[s]![at]), 0);

const isWithin = (set: readonly number[], other: readonly number[]): boolean =>
  set.every((s) => other.includes(s));

/** Whether shares leave few over of which none is withheld for itself. */
function leavesFew({ set, against, sum }: Sum, at: number, counted: Counted): boolean {
  const { grids, whole, primary, disclosure, errorOf } = counted;
  if (against.length > 0 || set.some((s) => primary.has(figureId(s, at)))) return false;
  const off = set.reduce((all, s) => all + Math.floor(errorOf(0, [s, at])), 0);
  return isFew(Number(grids[0]![whole!]![at]) - sum - off, disclosure);
}

/** For each period what is tried: none where what they are out of is not known. */
function trialsOf({ sets, ...counted }: Counted, whole: number): readonly (readonly Trial[])[] {
  const seen = seenSeries({ sets, ...counted });
  const numbers = counted.grids[0]!;
  const ranges = seen.map((list) => list.seen);
  const known = new Map<string, Trial>();
  const trialOf = (set: readonly number[]): Trial => {
    const key = set.join();
    const trial = known.get(key) ?? { set, against: periodsAgainst(set, whole, ranges) };
    known.set(key, trial);
    return trial;
  };
  return counted.periods.map((_, at) => {
    if (typeof numbers[whole]![at] !== 'number') return [];
    const some = sets.flatMap((set) =>
      someOf(set.filter((s) => s !== whole && numbers[s]![at] !== undefined)),
    );
    return [...new Map(some.map((set) => [set.join(), set])).values()].map(trialOf);
  });
}

/** The periods in which they come to more than the whole, whatever is withheld of them. */
const periodsAgainst = (
  set: readonly number[],
  whole: number,
  ranges: readonly (readonly Range[])[],
): readonly number[] =>
  [...ranges[whole]!.keys()].filter(
    (at) => set.reduce((sum, s) => sum + ranges[s]![at]![0], 0) > ranges[whole]![at]![1],
  );

/** A set, and of a small one each two of it or more. */
function someOf(set: readonly number[]): readonly (readonly number[])[] {
  if (set.length > ANY_OF) return [set];
  return Array.from({ length: 2 ** set.length }, (_, bits) =>
    set.filter((_place, i) => bits & (1 << i)),
  ).filter((some) => some.length > 1);
}
