// Which numbers of a mix count people, and how they add up: parts to groups, groups to a total.
// The only way to what the model accepts.
import type { Cell } from '../../core/data/additive-table.js';
import { type ProtectedTable, protectTable } from '../../core/data/disclosure.js';
import type { Problem } from '../../core/data/problem.js';
import { type Protection, publishable } from '../../core/data/publishable.js';
import { absent, absenceOf, isKnown, type Value } from '../../core/data/value.js';
import type { Counts, Mix, PlacementMix } from './input.js';

/** With fewer, a withheld number of a publisher can nearly be told; its author is. */
const FEW = 5;

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
  const protect = (counts: Counts, one: Mix, field: string): Counts => {
    const table = protectTable(tableOf(counts, mix, one), one.disclosure);
    const kept = shownOf(counts, table, one);
    withheldHere += countHidden(counts, kept);
    if (one.disclosure.protected && table.fewestCandidates < FEW)
      notices.push(noticeOf(one, field));
    return kept;
  };
  const mixes = mix.mixes.map((one) => ({
    ...one,
    now: protect(one.now, one, 'value'),
    ...(one.previous ? { previous: protect(one.previous, one, 'previous') } : {}),
  }));
  return { publishable: publishable({ ...mix, mixes }), withheldHere, notices };
}

const noticeOf = (one: Mix, field: string): Problem => ({
  severity: 'warning',
  where: `${one.at}parts`,
  expected: `withheld numbers ("${field}") that nobody can narrow down`,
  received: `one that the others leave fewer than ${FEW} possibilities`,
  remedy: 'tell its publisher, or withhold a further number',
});

/** How the numbers of one area at one date add up. */
function tableOf({ parts, groups, total }: Counts, mix: PlacementMix, one: Mix): Cell {
  const cells = parts.map((value, i): Cell => ({ id: `p${i}`, value: cellValue(value) }));
  const inGroup = (g: number) => cells.filter((_, i) => mix.parts[i]!.group === g);
  const grouped = groups.map((value, g): Cell => ({
    id: `g${g}`,
    value: cellValue(value),
    partitions: [inGroup(g)],
  }));
  const first = [...grouped.filter((_, g) => inGroup(g).length > 0), ...inGroup(-1)];
  const rest = one.disclosure.protected ? 0 : restOf(parts, total);
  const all = rest > 0 ? [...first, { id: 'rest', value: rest }] : first;
  return { id: 'total', value: cellValue(total), ...(all.length > 0 ? { partitions: [all] } : {}) };
}

/** What a given total holds that no part names: it can be worked out, so it is a count like others. */
function restOf(parts: readonly Value[], total: Value): number {
  const counts = parts.map(cellValue).filter((count) => typeof count === 'number');
  if (!isKnown(total) || counts.length < parts.length) return 0;
  return total.value - counts.reduce((sum, count) => sum + count, 0);
}

function cellValue(value: Value): number | 'c' | 'x' {
  if (isKnown(value)) return value.value;
  const why = absenceOf(value);
  // What could not be read is somebody's number too, and a sum would tell it.
  if (why === 'c' || why === 'k' || why === '!') return 'c';
  return why === 'z' || why === 'w' ? 0 : 'x';
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
    const unread = absenceOf(value) === '!';
    if (absenceOf(value) === 'c' || (table.hidden.has(id) && !unread)) return withheld;
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
