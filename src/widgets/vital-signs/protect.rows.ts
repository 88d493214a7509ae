// Withholds further figures of a scorecard where rows add up: all children, girls and boys of one area, or the
// areas of a county in rows of one name.
import { group } from 'd3-array';
import { areaKey } from '../../core/data/area.js';
import { periodKey } from '../../core/data/period.js';
import type { Problem } from '../../core/data/problem.js';
import { nameKey, nameOf } from '../../core/data/text.js';
import {
  type Counted,
  figureId,
  nothingFound,
  withAnyThree,
} from '../../core/indicator/counted.js';
import { mayAddUp } from '../../core/indicator/protect.notices.js';
import { hideFurther, type Withholding } from '../../core/indicator/protect.js';
import { hideQuotients } from '../../core/indicator/protect.quotients.js';
import { hideToDate, saysToDate } from '../../core/indicator/protect.to-date.js';
import { type HiddenInSums, hideInSums } from '../../core/indicator/protect.sums.js';
import { hiddenWholes, wholePlace } from '../../core/indicator/shares-of-one.js';
import { keyOf, type VitalSign, type VitalSigns } from './input.js';
import { type AveragesOfRows, averagesOfRows } from './protect.averages.js';
import { ratesOfRows } from './protect.rates.js';

interface AcrossRows {
  /** Places of the rows that are a part of a sum with a withheld figure. */
  readonly rows: ReadonlySet<number>;
  readonly notices: readonly Problem[];
}

/**
 * Adds to what is hidden in rows what must be withheld because they add up: the leading series of rows of one
 * area, and those of one name in several areas, in the periods that they share. It goes on until no row
 * hides more. Where it cannot be told whether rows add up, the author gets a notice.
 */
export function hideAcrossRows(signs: VitalSigns, rows: readonly Withholding[]): AcrossRows {
  const touched = new Set<number>();
  let averages: AveragesOfRows | undefined;
  let hideRates: (() => readonly number[]) | undefined;
  for (;;) {
    const across = hideInGroups(signs, rows);
    // Found once: what is hidden later speaks neither for an average nor against it.
    averages ??= averagesOfRows(signs, rows);
    hideRates ??= ratesOfRows(signs, rows);
    const more = [...averagesThatTell(signs, rows), ...averages.hide(), ...hideRates()];
    if (more.length === 0)
      return {
        rows: new Set([...across.rows, ...touched]),
        notices: [...across.notices, ...averages.notices],
      };
    more.forEach((row) => touched.add(row));
  }
}

/**
 * Hides averages that tell, with a total in another row of their area, of how many people they are.
 *
 * @returns the places of the rows of each area in which it hid any
 */
function averagesThatTell(signs: VitalSigns, rows: readonly Withholding[]): readonly number[] {
  const byArea = group(rows.keys(), (row) => areaKey(signs.indicators[row]!.area ?? signs.area));
  return [...byArea.values()].flatMap((own) => {
    const withheld = new Set(own.flatMap((row) => withheldPeriods(rows[row]!)));
    const amounts = own.map((row) => ({
      ...{ of: rows[row]!, series: 0 },
      names: [signs.indicators[row]!.name],
    }));
    return hideQuotients(amounts, withheld) ? own : [];
  });
}

/** The keys of the periods in which a row's leading series has a count of people that is withheld. */
const withheldPeriods = ({ counted, rules }: Withholding): readonly string[] =>
  rules.people
    ? counted.periods.filter((_, at) => counted.hidden.has(figureId(0, at))).map(periodKey)
    : [];

function hideInGroups(signs: VitalSigns, rows: readonly Withholding[]): AcrossRows {
  const inSums = new Set<number>();
  const notices = new Map<string, Problem>();
  const groups = groupsOf(signs, rows);
  const foundIn = groups.map(nothingFound);
  /** How many figures each group had hidden when it was last looked at. */
  const done: number[] = [];
  for (let again = true; again;) {
    again = false;
    for (const [g, group] of groups.entries()) {
      const { counted: all, places } = together(signs, rows, group, foundIn[g]!);
      if (all.hidden.size === done[g]) continue;
      const found = hideTogether(all);
      done[g] = all.hidden.size;
      if (found.sums) group.forEach((row) => inSums.add(row));
      const isHiddenWhole = hiddenWholes(all.series, all.hidden);
      const named = namesOf(group, signs);
      for (const sum of found.untold) {
        const places = sum.among.map((part) => group[part]!).sort();
        notices.set(places.join(), mayAddUp(sum, named));
      }
      group.forEach((row, i) => {
        const { counted } = rows[row]!;
        const before = counted.hidden.size;
        places[i]!.forEach((place, at) => {
          if (all.hidden.has(figureId(i, place))) counted.hidden.add(figureId(0, at));
          if (isHiddenWhole(i, place))
            counted.hidden.add(figureId(wholePlace(counted.series.length, 0), at));
        });
        if (counted.hidden.size === before) return;
        again = true;
        if (hideFurther(rows[row]!)) inSums.add(row);
      });
    }
  }
  return { rows: inSums, notices: [...notices.values()] };
}

/** Hides until neither sums nor a year to date hide more. */
function hideTogether(all: Counted): HiddenInSums {
  for (;;) {
    const found = hideInSums(all);
    const { size } = all.hidden;
    const sums = hideToDate(all) || found.sums;
    if (all.hidden.size === size) return { ...found, sums };
  }
}

/** Whether all rows are of one name, in several areas. */
const areOfOneName = (group: readonly number[], { indicators }: VitalSigns): boolean =>
  group.length > 1 && new Set(group.map((row) => keyOf(indicators[row]!))).size === 1;

/** For each row whether its name says that it is added up from the start of a year: among rows of one area. */
function toDateIn(
  group: readonly number[],
  signs: VitalSigns,
  rows: readonly Withholding[],
): readonly boolean[] {
  const isOfAreas = areOfOneName(group, signs);
  return group.map(
    (row) =>
      !isOfAreas && (saysToDate(signs.indicators[row]!.name) || rows[row]!.counted.saysToDate[0]!),
  );
}

/** The rows of a group by name, or by area where they have one name. */
function namesOf(group: readonly number[], all: VitalSigns) {
  const { indicators, area: ofAll } = all;
  const signs = group.map((row) => indicators[row]!);
  const hasOneName = areOfOneName(group, all);
  return signs.map(({ name, area = ofAll, path }) => ({
    name: nameOf(hasOneName && area ? area.name : name),
    path,
  }));
}

/**
 * Rows that may add up, by their places: two at least of which one lacks a figure that the others may leave, or that
 * may be shares of one number, of which they may leave few over; or any that are of a year to date.
 */
function groupsOf(signs: VitalSigns, rows: readonly Withholding[]): readonly (readonly number[])[] {
  const mayAdd = rows.flatMap(({ found, counted }, row) =>
    found && counted.grids.length > 0 ? [row] : [],
  );
  const groups = new Map<string, number[]>();
  for (const row of mayAdd) {
    const sign = signs.indicators[row]!;
    const measure = measureKey(sign, rows[row]!);
    const area = sign.area ?? signs.area;
    for (const key of [`area ${areaKey(area)}`, `name ${keyOf(sign)}`])
      addTo(groups, key + measure, row);
  }
  return [...groups.values()].filter(
    (group) =>
      (group.length > 1 && lackFigures(group.map((row) => rows[row]!.counted))) ||
      toDateIn(group, signs, rows).some(Boolean) ||
      group.filter((row) => hasDenominator(rows[row]!)).length > 1,
  );
}

/** Whether a figure is withheld, not given, or of a period that only other rows have. */
function lackFigures(rows: readonly Counted[]): boolean {
  const periods = new Set(rows.flatMap((row) => row.periods.map(periodKey)));
  return rows.some(
    ({ hidden, grids, periods: own }) =>
      hidden.size > 0 ||
      own.length < periods.size ||
      grids.some(([lead]) => lead!.some((value) => typeof value !== 'number')),
  );
}

const hasDenominator = ({ counted: { series } }: Withholding): boolean =>
  series[0]?.denominator !== undefined;

function addTo(groups: Map<string, number[]>, key: string, place: number): void {
  const same = groups.get(key);
  if (same) same.push(place);
  else groups.set(key, [place]);
}

/** The same for rows whose figures can be added, whatever their units are called. */
const measureKey = ({ disclosure }: VitalSign, { counted }: Withholding): string =>
  JSON.stringify([counted.people, counted.grids.length, disclosure]);

/** The leading series of several rows, as if they were series of one indicator, with the periods of all. */
interface Together {
  readonly counted: Counted;
  /** For each row the places of its own periods among those of all. */
  readonly places: readonly (readonly number[])[];
}

function together(
  signs: VitalSigns,
  rows: readonly Withholding[],
  group: readonly number[],
  found: Counted['found'],
): Together {
  const own = group.map((row) => rows[row]!.counted);
  const periods = [
    ...new Map(own.flatMap((each) => each.periods).map((each) => [periodKey(each), each])).values(),
  ].sort((a, b) => a.endDay - b.endDay || a.startDay - b.startDay);
  const placeOf = new Map(periods.map((period, place) => [periodKey(period), place]));
  const places = own.map((each) => each.periods.map((period) => placeOf.get(periodKey(period))!));
  const spread = <T>(i: number, list: readonly T[]): readonly (T | undefined)[] => {
    const all = periods.map((): T | undefined => undefined);
    places[i]!.forEach((place, at) => (all[place] = list[at]));
    return all;
  };
  const byGroup = new Map<string, number[]>();
  group.forEach((row, i) => addTo(byGroup, nameKey(signs.indicators[row]!.group ?? ''), i));
  const kinds = new Set(own.flatMap(({ kind }) => kind ?? []));
  const counted: Counted = {
    ...own[0]!,
    found,
    periods,
    // Rows of which some are stocks do not add up over time.
    kind: kinds.size > 1 ? 'stock' : [...kinds][0],
    series: own.map(({ series: [lead] }, i) => ({
      ...lead!,
      denominator: spread(i, lead!.denominator ?? []).map((of) => of ?? null),
    })),
    errorOf: (grid, [i, place]) => own[i]!.errorOf(grid, [0, places[i]!.indexOf(place)]),
    // In a period that a row does not have, the others may leave its number.
    grids: own[0]!.grids.map((_, g) =>
      own.map(({ grids }, i) => spread(i, grids[g]![0]!).map((value) => value ?? 'x')),
    ),
    hidden: spreadIds(
      own.map(({ hidden }) => hidden),
      places,
    ),
    primary: spreadIds(
      own.map(({ primary }) => primary),
      places,
    ),
    sets: [[...group.keys()], ...byGroup.values()].flatMap(withAnyThree),
    saysToDate: toDateIn(group, signs, rows),
  };
  return { counted, places };
}

/** The ids of figures of each row's leading series, as of a series of one indicator. */
const spreadIds = (ids: readonly ReadonlySet<string>[], places: Together['places']): Set<string> =>
  new Set(
    ids.flatMap((of, i) =>
      places[i]!.flatMap((place, at) => (of.has(figureId(0, at)) ? [figureId(i, place)] : [])),
    ),
  );
