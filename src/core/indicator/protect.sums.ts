// Withholds further figures of a measure where a withheld one could be worked out as what its sum leaves over:
// sums of series (girls and boys) and of periods (quarters and their year).
import type { CellValue } from '../data/additive-table.js';
import { protectTable } from '../data/disclosure.js';
import type { Disclosure } from '../data/disclosure-settings.js';
import { isKnown } from '../data/value.js';
import { evidenceOf, isBelieved } from '../data/sum-evidence.js';
import { type FoundSum, sumsAmong } from '../data/sums-among.js';
import { type FoundTwoWays, placesOf as placesInBoth } from '../data/two-ways-among.js';
import { type Counted, figureId, type FoundSums, type Grid } from './counted.js';
import { type PeriodSum, periodSums } from './period-sums.js';
import { foursOf, hideInFours, sumsOfFours } from './protect.fours.js';
import { hideInLinked, hideInLinkedPeriods } from './protect.linked.js';
import { hideNearRests, hideOfFew, tablesWithRest } from './protect.rest.js';
import { hideInTwoWays, withheldInTwoWays } from './protect.two-ways.js';
import { hasTwo, idOf, isFew, type Place, seenSeries, seenSums } from './seen-figures.js';
import { idsOfShares, type Shares, sharesOf } from './shares-of-one.js';

export interface HiddenInSums {
  /** Whether a sum has a figure that is withheld, so that nothing may hint at it. */
  readonly sums: boolean;
  /** Sums of series with a withheld figure of which it cannot be told whether they hold, or leave something over. */
  readonly untold: readonly UntoldSum[];
  /** Whether periods were taken to add up only because the measure does not say that it is a stock. */
  readonly untoldPeriods: boolean;
}

/** Series that may add up. */
export interface UntoldSum {
  /** Their places, in ascending order; last may come that of what they are all out of, see `figureId`. */
  readonly among: readonly number[];
  /** Whether some of them may come to as much as the others; else one of them to all others. */
  readonly inTwoWays: boolean;
}

type Sum = Pick<FoundSum, 'whole' | 'parts'>;

/** One sum of figures. */
interface Table {
  readonly whole: Place;
  readonly parts: readonly Place[];
  /** Whether the parts are all of the whole. */
  readonly full: boolean;
}

const NOTHING: HiddenInSums = { sums: false, untold: [], untoldPeriods: false };

/**
 * Adds to `hidden` what must be withheld too.
 *
 * Series that add up are protected in each period. Where no series add up, a period that contains others is
 * protected with them, series by series; a stock never adds up over time. Where both is the case, a longer
 * period shows a figure only where each period in it does: then it adds nothing to what these tell.
 *
 * The figures of a sum are withheld as those of a table are: see `protectTable`. A percentage has three
 * tables, of denominators, of those counted and of those left over, and is withheld for any of them.
 * Shares of one number are protected in it, as parts of it: see `sharesOf`.
 */
export function hideInSums(counted: Counted): HiddenInSums {
  const all = sharesOf(counted);
  let found: readonly HiddenInSums[] = [];
  for (let size = -1; size < counted.hidden.size;) {
    size = counted.hidden.size;
    found = [hideInTables(counted), ...all.map((one) => hideInShares(one, counted.hidden))];
    if (all.length === 0) break;
  }
  return {
    sums: found.some(({ sums }) => sums),
    untold: found.flatMap(({ untold }) => untold),
    untoldPeriods: found[0]!.untoldPeriods,
  };
}

/** The same of shares of one number, for what is hidden among all by now. */
function hideInShares({ counted, places }: Shares, hidden: Set<string>): HiddenInSums {
  const { periods } = counted;
  const own = { ...counted, hidden: idsOfShares(hidden, places, periods.length) };
  hideOfFew(own);
  const { untold, ...found } = hideInTables(own);
  for (const [i, place] of places.entries())
    for (const at of periods.keys())
      if (own.hidden.has(figureId(i, at))) hidden.add(figureId(place, at));
  const amongAll = ({ among, ...sum }: UntoldSum): UntoldSum => ({
    ...sum,
    among: ascending(among.map((place) => places[place]!)),
  });
  return { ...found, untold: untold.map(amongAll) };
}

/** More sums than series are weighed in tables of so many at most; where there are more, all figures are withheld. */
const MOST_TABLES = 20_000;

/** The last resort: whatever is hidden may follow from so much else that nothing is shown. */
function hideAll({ series, hidden, found }: Counted): HiddenInSums {
  series.forEach(({ values }, s) =>
    values.forEach((value, at) => isKnown(value) && hidden.add(figureId(s, at))),
  );
  const untold = [...found.series.values()].filter(({ told }) => !told).slice(0, 1);
  return { sums: true, untold: untold.map(asUntold), untoldPeriods: false };
}

/** The same of the figures alone, or of what `sharesOf` adds to them. */
function hideInTables(counted: Counted): HiddenInSums {
  const [first] = counted.grids;
  if (!first || counted.disclosure.threshold < 2) return NOTHING;
  const all = counted.kind === 'stock' ? [] : periodSums(counted.periods);
  if (!all) return hasGaps(counted) ? hideAll(counted) : NOTHING;
  const isGiven = (table: Table) => placesOf(table).every((place) => numberAt(first, place) !== undefined); // prettier-ignore
  const inTime = tablesOfPeriods(all, first.length).filter(isGiven);
  // What a longer period leaves over is a number that a reader does not see, too.
  const isOpen = inTime.some(({ full }) => !full);
  const { series: sums } = counted.found;
  const decide = deciding(counted.disclosure);
  const fours = foursOf(counted);
  const most = Math.max(first.length, MOST_TABLES / counted.periods.length);
  let tables: readonly Table[] = [];
  let rests: readonly Table[] = [];
  let periods: readonly Table[] = [];
  for (let size = -1; size < counted.hidden.size;) {
    size = counted.hidden.size;
    if (sums.size <= most && (isOpen || hasGaps(counted)))
      for (const sum of sumsOfSeries({ counted, first, fours }, most)) keep(sum, sums);
    if (sums.size > most) return hideAll(counted);
    periods = holding(inTime, counted);
    tables = [...sums.values()].flatMap(tablesOfSeries).filter(isGiven);
    // Those that may leave something over come first, since they withhold more.
    rests = tablesWithRest(counted);
    for (const table of [...rests, ...tables]) hideInTable(table, counted, decide);
    if (counted.whole === undefined) hideInTwoWays(counted, hasGaps(counted));
    hideInLinked(tables, counted);
    if (fours.length > 0) hideInFours(fours, sumsOfFours(counted), counted);
    const apart: Table[] = [];
    for (const table of periods) {
      const related = relatedTo(table.whole[0], sums);
      const isTold = placesOf(table).some((place) => counted.outside.has(idOf(place)));
      if (related.length > 0 || isTold) hideLonger(table, related, counted);
      else apart.push(table);
    }
    for (const table of apart) hideInTable(table, counted, decide);
    hideInLinkedPeriods(apart, counted);
    if (size === counted.hidden.size) hideNearRests(counted);
  }
  const touched = (some: readonly Table[]) => some.some((table) => touches(table, counted));
  const isTouched = (sum: FoundSum) => touched(tablesOfSeries(sum));
  const open = [...sumsWithRest(rests, counted), ...[...sums.values()].filter((sum) => !sum.told && isTouched(sum))]; // prettier-ignore
  const inTwoWays = withheldInTwoWays(counted);
  return {
    sums: touched([...tables, ...rests, ...periods]) || inTwoWays.length > 0,
    untold: oneOfEach([...open.map(asUntold), ...untoldTwoWays(inTwoWays)]),
    untoldPeriods: !counted.kind && touched(periods),
  };
}

/**
 * The same of one series alone, of which each figure may have been given in a series of its own. Where all periods are
 * given in which a longer one is divided, it is withheld with any of these, and tells nothing new.
 */
export function hideInTime(counted: Counted): void {
  const { periods, hidden } = counted;
  const sums = periodSums(periods);
  if (!sums?.every(({ full }) => full)) {
    hideInTables(counted);
    return;
  }
  const tables = tablesOfPeriods(sums, 1);
  for (let size = -1; size < hidden.size;) {
    size = hidden.size;
    for (const table of tables) hideLonger(table, [0], counted);
  }
}

const untoldTwoWays = (pairs: readonly FoundTwoWays[]): readonly UntoldSum[] =>
  pairs
    .filter(({ told }) => !told)
    .map((pair): UntoldSum => ({ among: placesInBoth(pair), inTwoWays: true }));

/** Whether there is a number that a reader does not see, and may look for. */
export const hasGaps = ({ hidden, grids }: Counted): boolean =>
  hidden.size > 0 || grids[0]!.some((row) => row.includes('x'));

/** The sums of series, for a reader who sees none of what is withheld so far. */
function sumsOfSeries(
  {
    counted,
    first,
    fours,
  }: {
    readonly counted: Counted;
    readonly first: Grid;
    readonly fours: readonly (readonly number[])[];
  },
  most: number,
): readonly FoundSum[] {
  if (first.length < 3) return [];
  const numbers = counted.grids.length;
  // Of shares of one number it is known what they are out of: also where other sums withhold so much that no row fits.
  const given = { open: counted.whole !== undefined, few: 0, numbers, most };
  const found = sumsAmong(seenSeries(counted), { sets: counted.sets, ...given });
  const mayHold = fours.length > 0 ? sumsOfFours(counted) : undefined;
  return found.filter((sum) => {
    const all = [sum.whole, ...sum.parts];
    const four = all.length === 3 && fours.find((set) => all.every((s) => set.includes(s)));
    return sum.whole === (counted.whole ?? sum.whole) && (!four || !mayHold || mayHold(sum, four));
  });
}

/** One sum of each set of series, in an order that does not depend on what is withheld, as the whole of a set may. */
const oneOfEach = (sums: readonly UntoldSum[]): readonly UntoldSum[] => {
  const sets = new Map(sums.map((sum) => [sum.among.join(), sum]));
  return [...sets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum);
};

const asUntold = ({ whole, parts }: Sum): UntoldSum => ({
  among: ascending([whole, ...parts]),
  inTwoWays: false,
});

const ascending = (places: readonly number[]): readonly number[] =>
  [...places].sort((a, b) => a - b);

/** Those that may leave something over and have more withheld than one figure, unless they are known to make up the whole. */
const sumsWithRest = (rests: readonly Table[], { found, hidden }: Counted): readonly Sum[] =>
  rests
    .filter((table) => placesOf(table).filter((place) => hidden.has(idOf(place))).length > 1)
    .map(({ whole: [whole], parts }): Sum => ({ whole, parts: parts.map(([part]) => part) }))
    .filter((sum) => !found.series.get(keyOf(sum))?.told);

const keyOf = ({ whole, parts }: Sum): string => `${whole} ${parts.join()}`;

/** What is hidden since a sum was found does not speak against it, nor in its favour. */
function keep(sum: FoundSum, sums: FoundSums['series']): void {
  const key = keyOf(sum);
  sums.set(key, { ...sum, told: sum.told || (sums.get(key)?.told ?? false) });
}

/**
 * Which sums of periods may hold: those that are not ruled out. Where the kind is not stated, the figures may be
 * a stock, and all sums of periods together must be believed; where none is given with all of its parts, see
 * `isFlow`.
 */
function holding(inTime: readonly Table[], counted: Counted): readonly Table[] {
  const full = inTime.filter((table) => table.full);
  const { wholes, parts } = seenIn(full, counted);
  const evidence = evidenceOf(wholes, parts, { numbers: counted.grids.length });
  const isSilent = evidence.fitting + evidence.against === 0;
  counted.found.inTime ||=
    isBelieved(evidence, { ways: 1, likely: true }) || (isSilent && isFlow(inTime, counted));
  if (!counted.kind && !counted.found.inTime) return [];
  const possible = new Set(evidence.rows.map((row) => full[row]));
  return inTime.filter((table) => !table.full || possible.has(table));
}

const seenIn = (tables: readonly Table[], counted: Counted) => ({
  wholes: seenSums(tables.map(({ whole }) => [whole]), counted),
  parts: seenSums(tables.map((table) => table.parts), counted),
}); // prettier-ignore

/** Whether every period may come to as much as its parts, of which two are given, or to more: of a stock few do. */
function isFlow(inTime: readonly Table[], { grids, ...counted }: Counted): boolean {
  const isGiven = (place: Place) => numberAt(grids[0]!, place) !== 'x';
  const tables = inTime.filter(({ parts }) => parts.filter(isGiven).length > 1);
  const { wholes, parts } = seenIn(tables, { ...counted, grids });
  return tables.length > 0 && parts.seen.every(([least], row) => least <= wholes.seen[row]![1]);
}

/** The series that are in any sum with one, itself among them; none where it is in none. */
const relatedTo = (series: number, sums: FoundSums['series']): readonly number[] => {
  const related = [...sums.values()].flatMap(({ whole, parts }) => {
    const all = [whole, ...parts];
    return all.includes(series) ? all : [];
  });
  return [...new Set(related)];
};

const tablesOfSeries = ({ whole, parts, rows }: FoundSum): readonly Table[] =>
  rows.map((at): Table => ({
    whole: [whole, at],
    parts: parts.map((part) => [part, at]),
    full: true,
  }));

const tablesOfPeriods = (sums: readonly PeriodSum[], series: number): readonly Table[] =>
  sums.flatMap(({ whole, parts, full }) =>
    Array.from({ length: series }, (_, each): Table => ({
      whole: [each, whole],
      parts: parts.map((part) => [each, part]),
      full,
    })),
  );

const numberAt = (grid: Grid, [series, period]: Place): CellValue => grid[series]![period]!;
const isNumber = (value: CellValue): value is number => typeof value === 'number';
const sumOf = (numbers: readonly CellValue[]): number =>
  numbers.reduce<number>((sum, each) => sum + Number(each), 0);

const placesOf = ({ whole, parts }: Table): readonly Place[] => [whole, ...parts];

const touches = (table: Table, { hidden }: Counted): boolean =>
  placesOf(table).some((place) => hidden.has(idOf(place)));

/** Hides what `protectTable` hides, in each grid. */
function hideInTable(table: Table, counted: Counted, decide: Decide): void {
  const { hidden, grids } = counted;
  const places = placesOf(table);
  for (const grid of grids) {
    const numbers = table.parts.map((place) => numberAt(grid, place));
    if (table.full && !touches(table, counted) && !numbers.includes('x')) continue;
    const [whole, ...parts] = places.map((place) => valueOf(place, grid, counted));
    const off = counted.whole === undefined ? undefined : offBy(table.parts, counted);
    const found = decide([wholeOf(whole!, numbers, table, off), ...parts]);
    places.forEach((place, i) => {
      if (found[i] && isNumber(numberAt(grid, place))) hidden.add(idOf(place));
    });
  }
  hideUnderWhole(table, counted);
}

/** Whether `protectTable` hides each of a whole and its parts. */
type Decide = (values: readonly CellValue[]) => readonly boolean[];

/** Of thousands of rows most have the numbers of another: they are looked at once. */
function deciding(disclosure: Disclosure): Decide {
  const known = new Map<string, readonly boolean[]>();
  return (values) => {
    const key = values.join();
    const before = known.get(key);
    if (before) return before;
    const [whole, ...parts] = values.map((value, i) => ({ id: `${i}`, value }));
    const { hidden } = protectTable({ ...whole!, partitions: [parts] }, disclosure);
    const found = values.map((_, i) => hidden.has(`${i}`));
    known.set(key, found);
    return found;
  };
}

/**
 * A figure that is withheld because another is has no role that a reader knows, and nor has either number of a
 * percentage. A 0 that is withheld beside small ones is protected as they are.
 */
function valueOf(place: Place, grid: Grid, counted: Counted): CellValue {
  const { hidden, disclosure } = counted;
  const number = numberAt(grid, place);
  if (!isNumber(number) || !hidden.has(idOf(place))) return number;
  if (hasTwo(counted)) return 'c';
  return number < disclosure.threshold ? number || 1 : 'c';
}

/**
 * What the parts add up to. Rounded percentages do not add up exactly, so the parts are added where all are known. Those
 * that are out of one number leave over what they must, whatever was rounded, also where they are taken to make it up.
 */
function wholeOf(
  value: CellValue,
  parts: readonly CellValue[],
  { full }: Table,
  off: number | undefined,
): CellValue {
  if (!isNumber(value) || !parts.every(isNumber) || (!full && off === undefined)) return value;
  const sum = sumOf(parts);
  return off === undefined ? sum : sum + Math.max(0, value - sum - off);
}

/** How far rounding may put what shares add up to. */
const offBy = (parts: readonly Place[], { errorOf }: Counted): number =>
  parts.reduce((sum, place) => sum + Math.floor(errorOf(0, place)), 0);

/** Where a whole is withheld, and all of its parts are shown, the last of them that is not 0 is withheld. */
function hideUnderWhole({ whole, parts, full }: Table, { hidden, grids }: Counted): void {
  if (!full || !hidden.has(idOf(whole)) || parts.some((part) => hidden.has(idOf(part)))) return;
  const numbers = parts.map((part) => numberAt(grids[0]!, part));
  const last = numbers.findLastIndex((number) => Number(number) > 0);
  if (numbers.every(isNumber) && last >= 0) hidden.add(idOf(parts[last]!));
}

/**
 * A longer period shows a figure only where each period in it does. Where it leaves a small number over, no series that
 * is in a sum with it shows that period, since the others would tell its figure.
 *
 * @param related series that are in a sum with it
 */
function hideLonger(table: Table, related: readonly number[], counted: Counted): void {
  const { hidden, grids, disclosure } = counted;
  const { whole, parts } = table;
  const isHere = hidden.has(idOf(whole));
  // Two hidden parts beside a zero would show that a small whole is not 1.
  if (isHere && grids.some((grid) => Number(numberAt(grid, whole)) < disclosure.threshold))
    for (const part of parts) if (isNumber(numberAt(grids[0]!, part))) hidden.add(idOf(part));
  const isOpen = !table.full || parts.some((part) => !isNumber(numberAt(grids[0]!, part)));
  const leavesFew = grids.some((grid) => {
    const known = parts.map((part) => numberAt(grid, part)).filter(isNumber);
    const left = Number(numberAt(grid, whole)) - sumOf(known);
    return isOpen && isFew(left, disclosure);
  });
  const isHidden = parts.some((part) => hidden.has(idOf(part)));
  const more: readonly Place[] = leavesFew ? related.map((series) => [series, whole[1]]) : [];
  for (const place of [...(isHidden ? [whole] : []), ...more])
    if (isNumber(numberAt(grids[0]!, place))) hidden.add(idOf(place));
  hideUnderWhole(table, counted);
}
