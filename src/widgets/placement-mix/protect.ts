// Which numbers of a mix count people, and how they add up: parts to groups, groups to a total.
// The only way to what the model accepts.
import { type Cell, cellValue, sumCell } from '../../core/data/additive-table.js';
import { type ProtectedTable, protectTable } from '../../core/data/disclosure.js';
import type { Area } from '../../core/data/dataset.js';
import { fewCandidatesNotice } from '../../core/data/few-candidates.js';
import { type Period, samePeriod } from '../../core/data/period.js';
import type { Problem } from '../../core/data/problem.js';
import { type Protection, publishable } from '../../core/data/publishable.js';
import { nameOf } from '../../core/data/text.js';
import { absent, absenceOf, isKnown, type Known, type Value } from '../../core/data/value.js';
import type { Counts, Mix, PlacementMix } from './input.js';

/** The numbers of one area at one date: of a mix those of now, and those of the period before. */
interface Table {
  readonly one: Mix;
  readonly counts: Counts;
  readonly field: 'value' | 'previous';
  readonly period: Period | undefined;
}

/**
 * The mix with every count of people withheld that is small, or that would give a small one away.
 *
 * Each area and each date is a table by itself: parts add up to their group, groups and parts without
 * one to the total, and what they leave over of a given total is a count too. Where two tables are of
 * the same people, or may be, what is hidden in one is hidden in the other: what is now in one mix is
 * what was before in another. What is said beside a withheld count (its note, its share, its change,
 * what it was) goes with it.
 */
export function protectPlacementMix(mix: PlacementMix): Protection<PlacementMix> {
  if (mix.measure.counts === 'things') return { publishable: publishable(mix), withheldHere: 0 };
  const tables = mix.mixes.flatMap((one): Table[] => [
    { one, counts: one.now, field: 'value', period: one.period },
    ...(one.previous
      ? [{ one, counts: one.previous, field: 'previous', period: one.previousPeriod } as const]
      : []),
  ]);
  const twins = tables.map((a) => tables.filter((b) => a !== b && isSame(a, b, mix)));
  const found = protectTogether(tables, twins, mix);
  let withheldHere = 0;
  const notices: Problem[] = [];
  const protect = (one: Mix, field: 'value' | 'previous'): Counts => {
    const at = tables.findIndex((table) => table.one === one && table.field === field);
    const { counts } = tables[at]!;
    const beside = tables.filter((t, i) => t.one === one || twins[i]!.some((b) => b.one === one));
    const someCount = beside.some((table) => allOf(table.counts).some(isKnown));
    const kept = shownOf(counts, found[at]!, one, someCount);
    withheldHere += countHidden(counts, kept);
    if (one.disclosure.protected)
      notices.push(
        ...fewCandidatesNotice(found[at]!.fewestCandidates, [...one.path, 'parts'], field),
      );
    return kept;
  };
  const mixes = mix.mixes.map((one) => ({
    ...one,
    now: protect(one, 'value'),
    ...(one.previous ? { previous: protect(one, 'previous') } : {}),
  }));
  return { publishable: publishable({ ...mix, mixes }), withheldHere, notices };
}

/**
 * Each table protected, and again with what is hidden in its twins withheld, until nothing more is. What one
 * lacks and a twin says can be read there: it is protected as if it stood in both.
 */
function protectTogether(
  tables: readonly Table[],
  twins: readonly (readonly Table[])[],
  mix: PlacementMix,
): readonly ProtectedTable[] {
  const withheld = tables.map(() => new Set<string>());
  const protectAt = (i: number) => {
    const { one, counts } = tables[i]!;
    // What may be of other people is no number of these.
    const same = twins[i]!.filter((b) => b.period && tables[i]!.period);
    const told = (pick: (of: Counts) => Value, id: string): Value => {
      const value = pick(counts);
      if (one.disclosure.protected) return value;
      const other = same.map((b) => pick(b.counts)).find(isKnown);
      if (isKnown(value) && withheld[i]!.has(id) && !isSmall(value, one)) return absent('c');
      const isOpen = !isKnown(value) && absenceOf(value) === 'x' && !withheld[i]!.has(id);
      return isOpen && other ? other : value;
    };
    const all: Counts = {
      parts: counts.parts.map((_, p) => told((of) => of.parts[p]!, `p${p}`)),
      groups: counts.groups.map((_, g) => told((of) => of.groups[g]!, `g${g}`)),
      total: told((of) => of.total, 'total'),
    };
    return protectTable(tableOf(all, mix), one.disclosure);
  };
  const found = tables.map((_, i) => protectAt(i));
  for (let again = true; again;) {
    again = false;
    for (const [i, own] of twins.entries()) {
      const hidden = own.flatMap((b) => [...found[tables.indexOf(b)]!.hidden.keys()]);
      if (hidden.every((id) => withheld[i]!.has(id))) continue;
      hidden.forEach((id) => withheld[i]!.add(id));
      found[i] = protectAt(i);
      again = true;
    }
  }
  return found;
}

/** Hidden for a reason of its own, which tells more than that it is withheld. */
const isSmall = ({ value }: Known, { disclosure: { threshold } }: Mix): boolean =>
  value > 0 && value < threshold;

/** Whether two tables are of the same people, or it cannot be ruled out since an area or a date is missing. */
function isSame(a: Table, b: Table, mix: PlacementMix): boolean {
  const [one, other] = [a.one.area ?? mix.area, b.one.area ?? mix.area];
  // Whatever is missing, what was before is not what is now.
  if (a.one === b.one && !(a.period && b.period)) return false;
  return (
    (!one || !other || isOneArea(one, other)) && (!a.period || !b.period || isOneDate(a, b, mix))
  );
}

const isOneArea = (a: Area, b: Area): boolean =>
  a.code !== undefined && b.code !== undefined
    ? a.code === b.code
    : nameOf(a.name).trim().toLowerCase() === nameOf(b.name).trim().toLowerCase();

/** A stock is counted on the last day, however the time before it is called. */
const isOneDate = (
  { period: a }: Table,
  { period: b }: Table,
  { measure }: PlacementMix,
): boolean => (measure.kind === 'stock' ? a!.endDay === b!.endDay : samePeriod(a!, b!));

/** How the numbers of one area at one date add up. */
function tableOf({ parts, groups, total }: Counts, mix: PlacementMix): Cell {
  const cells = parts.map((value, i): Cell => ({ id: `p${i}`, value: cellValue(value) }));
  const inGroup = (g: number) => cells.filter((_, i) => mix.parts[i]!.group === g);
  const grouped = groups.flatMap((value, g) =>
    inGroup(g).length > 0 ? [sumCell(`g${g}`, value, [inGroup(g)])] : [],
  );
  return sumCell('total', total, [[...grouped, ...inGroup(-1)]]);
}

function shownOf(counts: Counts, table: ProtectedTable, one: Mix, someCount: boolean): Counts {
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
