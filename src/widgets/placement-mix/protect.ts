// Which numbers of a mix count people, and how they add up: parts to groups, groups to a total.
// The only way to what the model accepts.
import { type Cell, cellValue, sumCell } from '../../core/data/additive-table.js';
import { type ProtectedTable, protectTable } from '../../core/data/disclosure.js';
import { fewNotice } from '../../core/data/few.js';
import type { Problem } from '../../core/data/problem.js';
import { type Protection, publishable } from '../../core/data/publishable.js';
import { absent, absenceOf, isKnown, type Value } from '../../core/data/value.js';
import type { Counts, Mix, PlacementMix } from './input.js';

/**
 * The mix with every count of people withheld that is small, or that would give a small one away.
 *
 * Each area and each date is a table by itself: parts add up to their group, groups and parts without
 * one to the total, and what they leave over of a given total is a count too. What is said beside a
 * withheld count (its note, its share, its change, what it was) goes with it.
 */
export function protectPlacementMix(mix: PlacementMix): Protection<PlacementMix> {
  if (mix.measure.counts === 'things') return { publishable: publishable(mix), withheldHere: 0 };
  let withheldHere = 0;
  const notices: Problem[] = [];
  const protect = (counts: Counts, one: Mix, field: 'value' | 'previous'): Counts => {
    const table = protectTable(tableOf(counts, mix), one.disclosure);
    const kept = shownOf(counts, table, one);
    withheldHere += countHidden(counts, kept);
    if (one.disclosure.protected)
      notices.push(...fewNotice(table.fewestCandidates, `${one.at}parts`, field));
    return kept;
  };
  const mixes = mix.mixes.map((one) => ({
    ...one,
    now: protect(one.now, one, 'value'),
    ...(one.previous ? { previous: protect(one.previous, one, 'previous') } : {}),
  }));
  return { publishable: publishable({ ...mix, mixes }), withheldHere, notices };
}

/** How the numbers of one area at one date add up. */
function tableOf({ parts, groups, total }: Counts, mix: PlacementMix): Cell {
  const cells = parts.map((value, i): Cell => ({ id: `p${i}`, value: cellValue(value) }));
  const inGroup = (g: number) => cells.filter((_, i) => mix.parts[i]!.group === g);
  const grouped = groups.flatMap((value, g) =>
    inGroup(g).length > 0 ? [sumCell(`g${g}`, value, [inGroup(g)])] : [],
  );
  return sumCell('total', total, [[...grouped, ...inGroup(-1)]]);
}

function shownOf(counts: Counts, table: ProtectedTable, one: Mix): Counts {
  const someCount = [one.now, one.previous].some((each) => each && allOf(each).some(isKnown));
  const shown = (value: Value, id: string): Value => {
    const withheld = { ...absent('c'), marks: value.marks };
    if (one.disclosure.protected)
      return !isKnown(value) && absenceOf(value) === 'c' ? withheld : value;
    if (isKnown(value)) {
      const { marks, note } = value;
      const count = table.shown.get(id);
      if (count === undefined) return withheld;
      // What a number was before it was revised is a table of its own, and is not published.
      return { value: count, marks, ...(note === undefined ? {} : { note }) };
    }
    const hidden = table.hidden.has(id);
    // What nobody has withheld keeps its own reason, though it can be worked out to a small count.
    if (hidden && '!x'.includes(absenceOf(value)))
      return { value: value.value, marks: value.marks };
    if (hidden || absenceOf(value) === 'c') return withheld;
    // Beside any count, a share or a change can be turned into a number of people.
    if (!someCount) return value;
    const { share: _share, change: _change, ...rest } = value;
    return rest;
  };
  return {
    parts: counts.parts.map((value, i) => shown(value, `p${i}`)),
    groups: counts.groups.map((value, g) => shown(value, `g${g}`)),
    total: shown(counts.total, 'total'),
  };
}

const allOf = ({ parts, groups, total }: Counts): readonly Value[] => [...parts, ...groups, total];

const countHidden = (before: Counts, after: Counts): number =>
  [
    ...before.parts.map((value, i) => [value, after.parts[i]] as const),
    [before.total, after.total] as const,
  ].filter(([was, is]) => isKnown(was) && !isKnown(is)).length;
