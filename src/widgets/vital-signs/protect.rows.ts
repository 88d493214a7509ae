// Withholds further figures of a scorecard where rows add up: all children, girls and boys of one area, or the
// areas of a county in rows of one name.
import { group } from 'd3-array';
import { areaKey } from '../../core/data/area.js';
import { periodKey } from '../../core/data/period.js';
import type { Problem } from '../../core/data/problem.js';
import { type Counted, figureId } from '../../core/indicator/counted.js';
import { mayAddUp } from '../../core/indicator/protect.notices.js';
import { hideFurther, type Withholding } from '../../core/indicator/protect.js';
import { hideQuotients } from '../../core/indicator/protect.quotients.js';
import { hideToDate } from '../../core/indicator/protect.to-date.js';
import { type HiddenInSums, hideInSums } from '../../core/indicator/protect.sums.js';
import { hiddenWholes, wholePlace } from '../../core/indicator/shares-of-one.js';
import type { VitalSigns } from './input.js';
import { type AveragesOfRows, averagesOfRows } from './protect.averages.js';
import { groupsOf, mayTell, namesOf, type RowGroup, together } from './protect.groups.js';
import { hideInLinkedRows } from './protect.linked.js';
import { ratesOfRows } from './protect.rates.js';

/** The rows, and what was found of them so far. */
interface Rows {
  readonly signs: VitalSigns;
  readonly rows: readonly Withholding[];
  readonly groups: readonly RowGroup[];
  /** Those that are a part of a sum with a withheld figure. */
  readonly inSums: Set<number>;
  readonly notices: Map<string, Problem>;
}

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
  const all: Rows = { signs, rows, groups: groupsOf(signs, rows), inSums: new Set(), notices: new Map() }; // prettier-ignore
  let averages: AveragesOfRows | undefined;
  let hideRates: (() => readonly number[]) | undefined;
  for (;;) {
    hideInGroups(all);
    // Found once: what is hidden later speaks neither for an average nor against it.
    averages ??= averagesOfRows(signs, rows);
    hideRates ??= ratesOfRows(signs, rows);
    const more = [...averagesThatTell(signs, rows), ...averages.hide(), ...hideRates()];
    if (more.length === 0)
      return { rows: all.inSums, notices: [...all.notices.values(), ...averages.notices.values()] };
    for (const row of more) {
      all.inSums.add(row);
      hideFurther(rows[row]!);
    }
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

/** Hides until no group of rows hides more, and no sums that are linked do. */
function hideInGroups(all: Rows): void {
  const { signs, rows, groups } = all;
  for (let again = true; again;) {
    again = false;
    for (const group of groups)
      if (mayTell(group, signs, rows) && hideInGroup(group, all)) again = true;
    for (const row of hideInLinkedRows(groups, rows)) {
      again = true;
      all.inSums.add(row);
      hideFurther(rows[row]!);
    }
  }
}

/** Whether it hid any figure of the rows of a group. */
function hideInGroup(group: RowGroup, { signs, rows, inSums, notices }: Rows): boolean {
  const { counted: all, places } = together(group, signs, rows);
  if (all.hidden.size === group.done) return false;
  const before = all.hidden.size;
  const found = hideTogether(all);
  group.done = all.hidden.size;
  [...all.hidden].slice(before).forEach((id) => group.own.add(id));
  if (found.sums) group.rows.forEach((row) => inSums.add(row));
  const isHiddenWhole = hiddenWholes(all.series, all.hidden);
  const named = namesOf(group.rows, signs);
  for (const sum of found.untold) {
    const among = sum.among.map((part) => group.rows[part]!).sort();
    notices.set(among.join(), mayAddUp(sum, named));
  }
  const touched = group.rows.filter((row, i) => {
    const { counted } = rows[row]!;
    const { size } = counted.hidden;
    places[i]!.forEach((place, at) => {
      if (all.hidden.has(figureId(i, place))) counted.hidden.add(figureId(0, at));
      if (isHiddenWhole(i, place))
        counted.hidden.add(figureId(wholePlace(counted.series.length, 0), at));
    });
    return counted.hidden.size > size;
  });
  for (const row of touched) if (hideFurther(rows[row]!)) inSums.add(row);
  return touched.length > 0;
}

/** Hides until neither sums nor a year to date hide more. */
function hideTogether(all: Counted): HiddenInSums {
  for (;;) {
    const found = hideInSums(all);
    const { size } = all.hidden;
    const sums = hideToDate(all) || found.sums;
    [...all.hidden].slice(size).forEach((id) => all.outside.add(id));
    if (all.hidden.size === size) return { ...found, sums };
  }
}
