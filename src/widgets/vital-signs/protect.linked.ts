// Withholds further figures where sums of rows are linked: girls of all areas, and all children of one. Each is protected
// by itself, and a figure that is hidden in one may follow from what the other still shows.
import { periodKey } from '../../core/data/period.js';
import type { FoundSum } from '../../core/data/sums-among.js';
import { isKnown } from '../../core/data/value.js';
import { figureId } from '../../core/indicator/counted.js';
import type { Withholding } from '../../core/indicator/protect.js';
import { linkedIn } from '../../core/indicator/protect.linked.js';
import type { RowGroup } from './protect.groups.js';

/** A figure of a row, by its series and its period. */
interface Place {
  readonly row: number;
  readonly series: number;
  readonly at: number;
}

const idOf = ({ row, series, at }: Place): string => `${row} ${figureId(series, at)}`;

/**
 * Where anything is hidden in sums that have a figure in common, of rows or of the series of one, hides all that they
 * have in the period.
 *
 * @returns the places of the rows in which it hid any
 */
export function hideInLinkedRows(
  groups: readonly RowGroup[],
  rows: readonly Withholding[],
): readonly number[] {
  if (rows.every(({ counted }) => counted.hidden.size === 0)) return [];
  const sums = [
    ...groups.flatMap((group) => sumsOfGroup(group, rows)),
    ...rows.flatMap(({ counted }, row) => sumsOf(counted.found.series.values(), (series, at) => [{ row, series, at }])), // prettier-ignore
  ];
  const places = new Map(sums.flat().map((place) => [idOf(place), place]));
  const isHidden = ({ row, series, at }: Place) =>
    rows[row]!.counted.hidden.has(figureId(series, at));
  const touched = new Set<number>();
  for (const ids of linkedIn(sums.map((sum) => sum.map(idOf)))) {
    const linked = ids.map((id) => places.get(id)!);
    if (!linked.some(isHidden)) continue;
    for (const place of linked) {
      const { row, series, at } = place;
      const { counted } = rows[row]!;
      if (isHidden(place) || !isKnown(counted.series[series]!.values[at])) continue;
      counted.hidden.add(figureId(series, at));
      touched.add(row);
    }
  }
  return [...touched];
}

/** Each sum of the leading series of rows in each period; what a row does not have in it is left out. */
function sumsOfGroup(
  { rows: own, periods, found }: RowGroup,
  rows: readonly Withholding[],
): readonly (readonly Place[])[] {
  if (found.series.size === 0) return [];
  const placesOf = own.map((row) => new Map(rows[row]!.counted.periods.map((period, at) => [periodKey(period), at]))); // prettier-ignore
  return sumsOf(found.series.values(), (i, period) => {
    const at = placesOf[i]!.get(periods[period]!);
    return at === undefined ? [] : [{ row: own[i]!, series: 0, at }];
  });
}

const sumsOf = (
  found: Iterable<FoundSum>,
  placeOf: (series: number, at: number) => readonly Place[],
): readonly (readonly Place[])[] =>
  [...found].flatMap(({ whole, parts, rows }) =>
    rows
      .map((at) => [whole, ...parts].flatMap((series) => placeOf(series, at)))
      .filter((places) => places.length > 0),
  );
