// Finds rows of a scorecard that are an average of others, and withholds them where one of these is withheld.
import { group } from 'd3-array';
import { areaKey } from '../../core/data/area.js';
import { type Period, periodKey } from '../../core/data/period.js';
import type { Problem } from '../../core/data/problem.js';
import type { FoundSum } from '../../core/data/sums-among.js';
import { nameKey, nameOf } from '../../core/data/text.js';
import { hasAverageWord, isOnlyAverage, saysAverage, saysMedian } from '../../core/data/unit.js';
import { absent, type Value } from '../../core/data/value.js';
import { figureId } from '../../core/indicator/counted.js';
import type { Series } from '../../core/indicator/indicator.js';
import {
  type Averaged,
  averagesAmong,
  hideAverages,
} from '../../core/indicator/protect.averages.js';
import { mayBeAverage } from '../../core/indicator/protect.notices.js';
import type { Withholding } from '../../core/indicator/protect.js';
import { keyOf, type VitalSigns } from './input.js';
import { spreadIds } from './protect.groups.js';

export interface AveragesOfRows {
  /** Hides averages of which a member is hidden by now; the places of the rows in which it hid any. */
  readonly hide: () => readonly number[];
  /** For the author: which rows may be averages of others. */
  readonly notices: ReadonlyMap<string, Problem>;
}

/** Rows of one unit and one area, of one name, or under one heading; and what each is called among them. */
interface Group {
  readonly rows: readonly number[];
  readonly names: readonly string[];
  /** Whether they are of one name, and told apart by their areas. */
  readonly areAreas: boolean;
}

/** Their leading series, as those of one indicator with the periods of all. */
interface Together extends Group {
  /** For each row the places of its own periods among those of all. */
  readonly places: readonly (readonly number[])[];
  readonly length: number;
}

/**
 * Which rows are averages of others, by their figures or by a name that says no more: rows of one unit that are of one
 * area, of one name, or under one heading. Where it cannot be told whether one is, the author gets a notice.
 */
export function averagesOfRows(signs: VitalSigns, rows: readonly Withholding[]): AveragesOfRows {
  const notices = new Map<string, Problem>();
  const found: { readonly of: Together; readonly averages: readonly FoundSum[] }[] = [];
  let waiting = groupsOf(signs, rows).filter((each) => each.rows.length > 2);
  // Of rows of which nothing is hidden at first, all that they showed then says whether one is an average.
  const look = (isFirst: boolean) => {
    const isHidden = (row: number) => rows[row]!.counted.hidden.size > 0;
    const now = waiting.filter((each) => each.rows.some(isHidden));
    waiting = waiting.filter((each) => !now.includes(each));
    for (const each of now) {
      const of = together(each, rows);
      const among = averaged(of, signs, rows);
      const own = averagesAmong(among);
      const before = isFirst ? [] : averagesAmong({ ...among, hidden: new Set() }).averages;
      found.push({ of, averages: [...own.averages, ...before] });
      if (before.length === 0) own.untold.forEach((one) => notice(one, each));
    }
  };
  const notice = (among: readonly number[], { rows: own, names }: Group) => {
    const named = own.map((row, i) => ({ name: names[i]!, path: signs.indicators[row]!.path }));
    notices.set(String(among.map((i) => own[i])), mayBeAverage(among, named));
  };
  look(true);
  const hide = () => {
    look(false);
    return found.flatMap(({ of, averages }) => hideIn(of, averages, rows));
  };
  return { hide, notices };
}

function hideIn(
  of: Together,
  averages: readonly FoundSum[],
  rows: readonly Withholding[],
): readonly number[] {
  if (averages.length === 0) return [];
  const hidden = hiddenOf(of, rows);
  if (!hideAverages(averages, hidden)) return [];
  return of.rows.filter((row, i) => {
    const own = rows[row]!.counted.hidden;
    const { size } = own;
    of.places[i]!.forEach((place, at) => {
      if (hidden.has(figureId(i, place))) own.add(figureId(0, at));
    });
    return own.size > size;
  });
}

function groupsOf(signs: VitalSigns, rows: readonly Withholding[]): readonly Group[] {
  const own = rows.flatMap(({ found, indicator }, row) =>
    found && indicator.series[0] ? [row] : [],
  );
  const by = (keyAmong: (row: number) => string | undefined, areAreas: boolean): readonly Group[] =>
    [
      ...group(
        own.filter((row) => keyAmong(row) !== undefined),
        (row) => `${nameKey(rows[row]!.indicator.measure.unit)} ${keyAmong(row)!}`,
      ).values(),
    ].map((of) => ({ rows: of, names: of.map((row) => calledAmong(row, areAreas)), areAreas }));
  const calledAmong = (row: number, areAreas: boolean): string => {
    const { name, area = signs.area } = signs.indicators[row]!;
    return nameOf(areAreas && area ? area.name : name);
  };
  const heading = (row: number) => signs.indicators[row]!.group;
  return [
    ...by((row) => areaKey(signs.indicators[row]!.area ?? signs.area), false),
    ...by((row) => keyOf(signs.indicators[row]!), true),
    ...by((row) => heading(row) && nameKey(heading(row)!), false),
  ];
}

function together(of: Group, rows: readonly Withholding[]): Together {
  const places = new Map<string, number>();
  const placeOf = (period: Period): number => {
    const key = periodKey(period);
    if (!places.has(key)) places.set(key, places.size);
    return places.get(key)!;
  };
  const own = of.rows.map((row) => rows[row]!.counted.periods.map(placeOf));
  return { ...of, places: own, length: places.size };
}

function averaged(of: Together, signs: VitalSigns, rows: readonly Withholding[]): Averaged {
  const { measure } = rows[of.rows[0]!]!.indicator;
  const keys = of.names.map(nameKey);
  const headings = group(of.rows.keys(), (i) =>
    nameKey(signs.indicators[of.rows[i]!]!.group ?? ''),
  );
  return {
    measure,
    series: of.rows.map((row, i): Series => {
      const { series, measure: own } = rows[row]!.indicator;
      const values = Array.from({ length: of.length }, (): Value => absent('x'));
      of.places[i]!.forEach((place, at) => (values[place] = series[0]!.values[at]!));
      const rounding = series[0]!.rounding ?? own.rounding;
      return { ...series[0]!, values, ...(rounding === undefined ? {} : { rounding }) };
    }),
    hidden: hiddenOf(of, rows),
    sets: [[...of.rows.keys()], ...headings.values()],
    isCalled: keys.map(of.areAreas ? saysAverage : hasAverageWord),
    isNamed: keys.map(of.areAreas ? saysAverage : isOnlyAverage),
    isMedian: keys.map((key) => saysMedian(key) && (of.areAreas || isOnlyAverage(key))),
  };
}

/** The ids of what is hidden of their leading series, as of the series of one indicator. */
const hiddenOf = ({ rows: own, places }: Together, rows: readonly Withholding[]): Set<string> =>
  spreadIds(
    own.map((row) => rows[row]!.counted.hidden),
    places,
  );
