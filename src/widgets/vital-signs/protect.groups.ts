// Gathers rows of a scorecard that may add up: those of one area, and those of one name in several areas.
import { type Period, periodKey } from '../../core/data/period.js';
import { nameKey, nameOf } from '../../core/data/text.js';
import { areaKey } from '../../core/data/area.js';
import {
  type Counted,
  figureId,
  nothingFound,
  withAnyThree,
} from '../../core/indicator/counted.js';
import type { Withholding } from '../../core/indicator/protect.js';
import { saysToDate } from '../../core/indicator/protect.to-date.js';
import { keyOf, type VitalSign, type VitalSigns } from './input.js';

/** Rows that may add up, by their places, and what is known of them by now. */
export interface RowGroup {
  readonly rows: readonly number[];
  /** The keys of their periods, the first first. */
  readonly periods: readonly string[];
  readonly found: Counted['found'];
  /** Those of the figures that it has hidden itself. */
  readonly own: Set<string>;
  /** How many figures it had hidden when it was last looked at. */
  done: number;
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
export function namesOf(group: readonly number[], all: VitalSigns) {
  const { indicators, area: ofAll } = all;
  const signs = group.map((row) => indicators[row]!);
  const hasOneName = areOfOneName(group, all);
  return signs.map(({ name, area = ofAll, path }) => ({
    name: nameOf(hasOneName && area ? area.name : name),
    path,
  }));
}

/** All rows that may add up, where they have what may be looked for: see `mayTell`. */
export function groupsOf(signs: VitalSigns, rows: readonly Withholding[]): readonly RowGroup[] {
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
  return [...groups.values()].map((own) => ({
    periods: periodsOf(own.map((row) => rows[row]!.counted)).map(periodKey),
    ...{ rows: own, found: nothingFound(), own: new Set(), done: -1 },
  }));
}

/**
 * Whether rows may tell of few people by now: two at least of which one lacks a figure that the others may leave, or
 * that may be shares of one number, of which they may leave few over; or any that are of a year to date.
 */
export const mayTell = (
  { rows: group }: RowGroup,
  signs: VitalSigns,
  rows: readonly Withholding[],
): boolean =>
  (group.length > 1 && lackFigures(group.map((row) => rows[row]!.counted))) ||
  toDateIn(group, signs, rows).some(Boolean) ||
  group.filter((row) => hasDenominator(rows[row]!)).length > 1;

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
export interface Together {
  readonly counted: Counted;
  /** For each row the places of its own periods among those of all. */
  readonly places: readonly (readonly number[])[];
}

export function together(
  { rows: group, found, own: hiddenHere }: RowGroup,
  signs: VitalSigns,
  rows: readonly Withholding[],
): Together {
  const own = group.map((row) => rows[row]!.counted);
  const periods = periodsOf(own);
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
  const hidden = spreadIds(
    own.map((each) => each.hidden),
    places,
  );
  const primary = spreadIds(
    own.map((each) => each.primary),
    places,
  );
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
    hidden,
    primary,
    outside: new Set([...hidden].filter((id) => !primary.has(id) && !hiddenHere.has(id))),
    sets: [[...group.keys()], ...byGroup.values()].flatMap(withAnyThree),
    saysToDate: toDateIn(group, signs, rows),
  };
  return { counted, places };
}

/** Those of all rows, the first first. */
const periodsOf = (rows: readonly Counted[]): readonly Period[] =>
  [...new Map(rows.flatMap(({ periods }) => periods).map((each) => [periodKey(each), each])).values()] // prettier-ignore
    .sort((a, b) => a.endDay - b.endDay || a.startDay - b.startDay);

/** The ids of figures of each row's leading series, as of a series of one indicator. */
export const spreadIds = (
  ids: readonly ReadonlySet<string>[],
  places: Together['places'],
): Set<string> =>
  new Set(
    ids.flatMap((of, i) =>
      places[i]!.flatMap((place, at) => (of.has(figureId(0, at)) ? [figureId(i, place)] : [])),
    ),
  );
