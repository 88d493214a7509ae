// Withholds an average of several series where one of these is withheld, since it could be worked out.
import { sum } from 'd3-array';
import { candidateSets } from '../data/candidate-sums.js';
import { choose } from '../data/choose.js';
import type { Range } from '../data/feasible-range.js';
import { evidenceOf, isBelieved, type SeenList, sumOf } from '../data/sum-evidence.js';
import { type FoundSum, sumsAmong } from '../data/sums-among.js';
import { nameKey } from '../data/text.js';
import { poundsIn } from '../data/money-unit.js';
import { isOnlyAverage, perHowMany, saysAverage, saysMedian } from '../data/unit.js';
import { isKnown } from '../data/value.js';
import { decimalsOf } from '../statistics/decimals.js';
import { figureId, likelySets } from './counted.js';
import { growsWithArea, type Indicator, type Series } from './indicator.js';

/** Any number is possible. */
const ANY: Range = [-Infinity, Infinity];

/** Series of which one may be the average of others. */
export interface Averaged extends Pick<Indicator, 'measure' | 'series'> {
  /** Figures that are withheld. */
  readonly hidden: ReadonlySet<string>;
  /** Places of series that may well be an average and all that it is of. */
  readonly sets: readonly (readonly number[])[];
  /** For each series whether it is called an average, of others or of something else. */
  readonly isCalled: readonly boolean[];
  /** For each series whether it is called an average of others. */
  readonly isNamed: readonly boolean[];
  /** For each series whether it is called a median, which no period speaks against as a mean. */
  readonly isMedian: readonly boolean[];
}

export interface FoundAverages {
  /** What is taken to be an average, and of which series. */
  readonly averages: readonly FoundSum[];
  /** Places of series of which one may be the average of the others, and of which one could then be worked out. */
  readonly untold: readonly (readonly number[])[];
}

/** What is shown of a series, and how far its rounding may have moved each figure: counts are exact unless it is said. */
interface Figures extends SeenList {
  readonly half: number;
  readonly off: number;
}

/** The series of one indicator: of areas, so that an average among them is one of others. */
export function seriesAveraged(
  { measure, series }: Pick<Indicator, 'measure' | 'series'>,
  hidden: ReadonlySet<string>,
): Averaged {
  const keys = series.map(({ name }) => nameKey(name));
  const isCalled = keys.map(saysAverage);
  // Where nearly all are averages, it is one of the others only where it says no more.
  const isNamed = isCalled.filter((is) => !is).length < 2 ? keys.map(isOnlyAverage) : isCalled;
  const isMedian = keys.map(saysMedian);
  return { measure, series, hidden, sets: likelySets(series), isNamed, isCalled, isMedian };
}

/** Which series are averages of others, such as that of statistical neighbours: periods of which all is shown say so. */
export function averagesAmong(among: Averaged): FoundAverages {
  const { series, sets } = among;
  if (series.length < 3) return { averages: [], untold: [] };
  const lists = figuresOf(among);
  const isOpen = ({ whole, parts }: Averages) => !isAgainst(lists[whole]!, membersOf(parts, lists));
  const fitting = sumsAmong(lists, { sets, ways: 1 }).filter(({ average }) => average);
  const named = namedAverages(among, lists);
  const averages = [
    ...fitting.filter((each) => isSure(each, lists)),
    ...named.filter(({ believed }) => believed).map(({ found }) => found),
  ];
  const known = new Set(averages.map(keyOf));
  const untold = [...fitting, ...named.map(({ found }) => found)].filter(
    (each) => !known.has(keyOf(each)) && isOpen(each) && tellsOne(each, among, lists),
  );
  const places = untold.map(({ whole, parts }) => [whole, ...parts].sort((a, b) => a - b));
  return { averages, untold: smallest(places) };
}

type Averages = Pick<FoundSum, 'whole' | 'parts'>;

const keyOf = ({ whole, parts }: Averages): string => `${whole}=${parts.join('+')}`;

const membersOf = (parts: readonly number[], lists: readonly Figures[]): readonly Figures[] =>
  parts.map((part) => lists[part]!);

function figuresOf({ measure, series, hidden }: Averaged): readonly Figures[] {
  const isExact = growsWithArea({ measure, series }) && !poundsIn(measure.unit);
  return series.map(({ values, rounding }, s): Figures => {
    const seen = values.map((value, at): Range =>
      isKnown(value) && !hidden.has(figureId(s, at)) ? [value.value, value.value] : ANY,
    );
    const decimals = values.map((value) => (isKnown(value) ? decimalsOf(value.value) : 0));
    const last = 0.5 / 10 ** Math.max(0, ...decimals);
    const stated = (rounding ?? measure.rounding ?? 0) / 2;
    const half = Math.max(stated, last);
    return { seen, small: seen, half, off: isExact ? stated : half };
  });
}

/** Whether two periods fit, and all of them hardly by chance: figures of areas lie close together. */
function isSure({ whole, parts }: Averages, lists: readonly Figures[]): boolean {
  const size = parts.length;
  const ways = choose(lists.length, size + 1) * (size + 1);
  const evidence = evidenceOf(lists[whole]!, sumOf(membersOf(parts, lists)), { averageOf: size });
  return evidence.fitting > 1 && isBelieved(evidence, { ways, likely: false });
}

interface Named {
  readonly found: FoundSum;
  readonly believed: boolean;
}

/**
 * What is called an average, with each set of series that may be its members. Of all series, of all neighbours, and of
 * all but the leading one, no more is asked than that no period speaks against it; of others that two say so.
 */
function namedAverages(among: Averaged, lists: readonly Figures[]): readonly Named[] {
  const { series, isCalled, isNamed, isMedian } = among;
  const areas = [...series.keys()].filter((place) => isOfArea(series[place]!));
  return areas
    .filter((place) => isCalled[place])
    .flatMap((whole) => {
      const others = areas.filter((place) => place !== whole);
      const plain = others.filter((place) => !isCalled[place]);
      const members = plain.length > 1 ? plain : others.filter((place) => !isNamed[place]);
      if (members.length < 2) return [];
      const likely = likelyMembers(members, among);
      const keys = new Set(likely.map(String));
      const sets = [...candidateSets(members).filter((set) => !keys.has(String(set))), ...likely];
      return sets.flatMap((parts): readonly Named[] => {
        const averaged = membersOf(parts, lists);
        const isLikely = likely.includes(parts);
        const shape = { averageOf: parts.length };
        const { rows, told, telling } = evidenceOf(lists[whole]!, sumOf(averaged), shape);
        const found = { whole, parts, average: true, told };
        const every = [...lists[whole]!.seen.keys()];
        if (isLikely && isMedian[whole]) return [{ found: { ...found, rows: every }, believed: true }]; // prettier-ignore
        if (isAgainst(lists[whole]!, averaged)) return [];
        const believed = telling > 1 || (isLikely && isNamed[whole]!);
        return believed || isLikely || telling > 0 ? [{ found: { ...found, rows }, believed }] : [];
      });
    });
}

const isOfArea = ({ role }: Series): boolean => role !== 'national' && role !== 'region';

/** The sets of members that an average may well be of, each once. */
function likelyMembers(
  members: readonly number[],
  { series, sets }: Averaged,
): readonly (readonly number[])[] {
  const inRole = (isIn: (role: Series['role']) => boolean) =>
    members.filter((place) => isIn(series[place]!.role));
  const all = [
    members,
    inRole((role) => role !== 'area'),
    inRole((role) => role === 'neighbours'),
    ...sets.map((set) => members.filter((place) => set.includes(place))),
  ];
  const distinct = new Map(all.map((set) => [String(set), set]));
  return [...distinct.values()].filter(({ length }) => length > 1);
}

/** Decimal fractions are added with an error of this size at most. */
const EXACT = 1e-9;

/** How far rounding may have moved what so many parts come to from as many times their average. */
const looseness = ({ half }: Figures, parts: readonly Figures[]): number =>
  parts.length * half + sum(parts, ({ off }) => off) + EXACT;

/**
 * Whether a period of which all is shown says that a list is not the average of others, whatever rounding made of it
 * and of them: the average of rates shown as 11, 11 and 12 may be shown as 12.
 */
const isAgainst = (average: Figures, parts: readonly Figures[]): boolean => {
  const most = looseness(average, parts);
  return average.seen.some(([value], at) => {
    let off = -value * parts.length;
    for (const part of parts) off += part.seen[at]![0];
    return Number.isFinite(off) && Math.abs(off) > most;
  });
};

/**
 * Whether an average would tell the only one of its members that is withheld in a period. What its author knows of that
 * decides: a number that it is not shows that it is no average; of what the file withholds, one that it cannot be.
 */
function tellsOne(
  { whole, parts }: Averages,
  { hidden, measure, series }: Averaged,
  lists: readonly Figures[],
): boolean {
  const most = perHowMany(measure) === 100 ? 100 : Infinity;
  const loose = looseness(lists[whole]!, membersOf(parts, lists));
  const fits = lists[whole]!.seen.flatMap(([value], at) => {
    const lacking = parts.filter((part) => !Number.isFinite(lists[part]!.seen[at]![0]));
    const [one] = lacking;
    const others = parts.filter((part) => part !== one);
    const left = value * parts.length - sum(others, (part) => lists[part]!.seen[at]![0]);
    if (lacking.length !== 1 || !hidden.has(figureId(one!, at)) || !Number.isFinite(left))
      return [];
    const own = series[one!]!.values[at]!;
    const [low, high] = isKnown(own) ? [own.value, own.value] : [0, most];
    return [left >= low - loose && left <= high + loose];
  });
  return fits.length > 0 && fits.every(Boolean);
}

/** Sets of which none is a part of another: the smaller stands for the larger. */
function smallest(sets: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const distinct = [...new Map(sets.map((set) => [String(set), set])).values()];
  return distinct.filter(
    (set) => !distinct.some((one) => one !== set && one.every((place) => set.includes(place))),
  );
}

/** Adds to `hidden` the averages of which a member is hidden; whether it added any. */
export function hideAverages(averages: readonly FoundSum[], hidden: Set<string>): boolean {
  const { size } = hidden;
  for (const { whole, parts, rows } of averages)
    for (const at of rows)
      if (parts.some((part) => hidden.has(figureId(part, at)))) hidden.add(figureId(whole, at));
  return hidden.size > size;
}
