// Withholds further figures of a scorecard where rows add up: all children, girls and boys of one area, or the
// areas of a county in rows of one name.
import { areaKey } from '../../core/data/area.js';
import { idOf } from '../../core/data/named.js';
import type { Problem } from '../../core/data/problem.js';
import { nameOf } from '../../core/data/text.js';
import { type Counted, figureId, nothingFound } from '../../core/indicator/counted.js';
import type { Withholding } from '../../core/indicator/protect.js';
import { hideInSums } from '../../core/indicator/protect.sums.js';
import type { VitalSign, VitalSigns } from './input.js';

interface AcrossRows {
  /** Places of the rows that are a part of a sum with a withheld figure. */
  readonly rows: ReadonlySet<number>;
  readonly notices: readonly Problem[];
}

/**
 * Adds to what is hidden in rows of the same measure and periods what must be withheld because they add up:
 * the leading series of rows of one area, and those of one name in several areas. It goes on until no row
 * hides more. Where it cannot be told whether rows add up, the author gets a notice.
 */
export function hideAcrossRows(signs: VitalSigns, rows: readonly Withholding[]): AcrossRows {
  const inSums = new Set<number>();
  const notices = new Map<string, Problem>();
  const groups = groupsOf(signs, rows);
  const foundIn = groups.map(nothingFound);
  /** How many figures each group hides since it was last looked at. */
  const done: number[] = [];
  for (let again = true; again;) {
    again = false;
    for (const [g, group] of groups.entries()) {
      const together = { ...countedTogether(signs, rows, group), found: foundIn[g]! };
      if (together.hidden.size === done[g]) continue;
      const found = hideInSums(together);
      done[g] = together.hidden.size;
      if (found.sums) group.forEach((row) => inSums.add(row));
      for (const { whole, parts } of found.untold)
        notices.set(
          [whole, ...parts]
            .map((part) => group[part]!)
            .sort()
            .join(),
          notice(signs, group, [whole, ...parts]),
        );
      group.forEach((row, i) => {
        const { counted } = rows[row]!;
        const before = counted.hidden.size;
        counted.periods.forEach((_, at) => {
          if (together.hidden.has(figureId(i, at))) counted.hidden.add(figureId(0, at));
          if (together.hidden.has(figureId(group.length, at)))
            counted.hidden.add(figureId(counted.series.length, at));
        });
        if (counted.hidden.size === before) return;
        again = true;
        if (hideInSums(counted).sums) inSums.add(row);
      });
    }
  }
  return { rows: inSums, notices: [...notices.values()] };
}

/** Rows that may add up and of which one withholds a figure, by their places; three at least in each group. */
function groupsOf(signs: VitalSigns, rows: readonly Withholding[]): readonly (readonly number[])[] {
  const mayAdd = rows.flatMap(({ found, counted }, row) =>
    found && counted.grids.length > 0 ? [row] : [],
  );
  if (!mayAdd.some((row) => rows[row]!.counted.hidden.size > 0)) return [];
  const groups = new Map<string, number[]>();
  for (const row of mayAdd) {
    const sign = signs.indicators[row]!;
    const measure = measureKey(sign, rows[row]!);
    const area = sign.area ?? signs.area;
    for (const key of [`area ${areaKey(area)}`, `name ${idOf(sign)}`])
      addTo(groups, key + measure, row);
  }
  return [...groups.values()].filter(
    (group) => group.length > 2 && group.some((row) => rows[row]!.counted.hidden.size > 0),
  );
}

function addTo(groups: Map<string, number[]>, key: string, place: number): void {
  const same = groups.get(key);
  if (same) same.push(place);
  else groups.set(key, [place]);
}

/** The same for rows whose figures can be added, whatever their units are called. */
const measureKey = (
  { indicator: { measure, periods }, disclosure }: VitalSign,
  { counted }: Withholding,
): string =>
  JSON.stringify([
    measure.kind,
    counted.averages,
    counted.grids.length,
    disclosure,
    periods.map(({ startDay, endDay }) => [startDay, endDay]),
  ]);

/** The leading series of several rows, as if they were series of one indicator. */
function countedTogether(
  signs: VitalSigns,
  rows: readonly Withholding[],
  group: readonly number[],
): Counted {
  const own = group.map((row) => rows[row]!.counted);
  const first = own[0]!;
  const byGroup = new Map<string, number[]>();
  group.forEach((row, i) => addTo(byGroup, nameOf(signs.indicators[row]!.group ?? ''), i));
  return {
    ...first,
    series: own.map(({ series }) => series[0]!),
    grids: first.grids.map((_, g) => own.map(({ grids }) => grids[g]![0]!)),
    hidden: new Set(
      own.flatMap(({ hidden, periods }, i) =>
        periods.flatMap((_, at) => (hidden.has(figureId(0, at)) ? [figureId(i, at)] : [])),
      ),
    ),
    sets: [[...group.keys()], ...byGroup.values()],
  };
}

function notice(
  { indicators }: VitalSigns,
  group: readonly number[],
  [whole, ...parts]: readonly number[],
): Problem {
  const rowAt = (place: number) => indicators[group[place]!]!;
  const nameAt = (place: number) => nameOf(rowAt(place).name);
  return {
    severity: 'warning',
    path: rowAt(whole! in group ? whole! : parts[0]!).path,
    code: 'series may add up',
    facts: { whole: whole! in group ? nameAt(whole!) : undefined, parts: parts.map(nameAt) },
  };
}
