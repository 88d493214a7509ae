// Withholds small counts of people in a mix, where parts add up to groups and groups to a total.
import { type Cell, cellValue, sumCell } from '../../core/data/additive-table.js';
import { type ProtectedTable, protectTable } from '../../core/data/disclosure.js';
import { sameArea } from '../../core/data/area.js';
import { fewCandidatesNotice } from '../../core/data/few-candidates.js';
import { type Period, samePeriod } from '../../core/data/period.js';
import type { Problem } from '../../core/data/problem.js';
import { type Protection, publishable } from '../../core/data/publishable.js';
import {
  countWithheld,
  shownValue,
  withheldValue,
  withoutShareOrChange,
} from '../../core/data/shown-value.js';
import { absent, absenceOf, isKnown, type Known, type Value } from '../../core/data/value.js';
import type { Counts, Mix, PlacementMix } from './input.js';

/** The numbers of one area at one date; a mix has a table for now and one for the previous period. */
interface Table {
  readonly one: Mix;
  readonly counts: Counts;
  readonly field: 'value' | 'previous';
  readonly period: Period | undefined;
}

/**
 * The mix with every small count of people withheld, and every count that would give a small one away.
 *
 * Each area and each date is a table of its own: parts add up to their group, groups and parts without one
 * to the total, and the residual of a given total is a count too. Where two tables count the same people,
 * or may do so, what is hidden in one is hidden in the other: the current figures of one mix may be the
 * previous figures of another. Everything that belongs to a withheld count (note, share, change, value
 * before revision) is withheld with it.
 */
export function protectPlacementMix(mix: PlacementMix): Protection<PlacementMix> {
  if (mix.measure.counts === 'things') return { publishable: publishable(mix), withheldHere: 0 };
  const tables = mix.mixes.flatMap((one): Table[] => [
    { one, counts: one.now, field: 'value', period: one.period },
    ...(one.previous
      ? [{ one, counts: one.previous, field: 'previous', period: one.previousPeriod } as const]
      : []),
  ]);
  const samePeople = tables.map((a) => tables.filter((b) => a !== b && isSamePeople(a, b, mix)));
  const found = protectTogether(tables, samePeople, mix);
  let withheldHere = 0;
  const notices: Problem[] = [];
  const protect = (one: Mix, field: 'value' | 'previous'): Counts => {
    const at = tables.findIndex((table) => table.one === one && table.field === field);
    const { counts } = tables[at]!;
    const seenTogether = tables.filter(
      (table, i) => table.one === one || samePeople[i]!.some((other) => other.one === one),
    );
    const showsCounts = seenTogether.some((table) => allOf(table.counts).some(isKnown));
    const kept = shownOf(counts, found[at]!, one, showsCounts);
    withheldHere += countWithheld([...counts.parts, counts.total], [...kept.parts, kept.total]);
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
 * Protects each table, then again with everything withheld that is hidden in tables of the same people,
 * until no table hides more. A number that one table lacks and another of the same people shows can be read
 * there, so it is protected as if it were in both.
 *
 * @param samePeople for each table, the others of the same people
 */
function protectTogether(
  tables: readonly Table[],
  samePeople: readonly (readonly Table[])[],
  mix: PlacementMix,
): readonly ProtectedTable[] {
  const withheldElsewhere = tables.map(() => new Set<string>());
  const protectAt = (i: number) =>
    protectTable(
      tableOf(countsAsRead(tables[i]!, samePeople[i]!, withheldElsewhere[i]!), mix),
      tables[i]!.one.disclosure,
    );
  const found = tables.map((_, i) => protectAt(i));
  for (let again = true; again;) {
    again = false;
    for (const [i, others] of samePeople.entries()) {
      const hidden = others.flatMap((other) => [...found[tables.indexOf(other)]!.hidden.keys()]);
      if (hidden.every((id) => withheldElsewhere[i]!.has(id))) continue;
      hidden.forEach((id) => withheldElsewhere[i]!.add(id));
      found[i] = protectAt(i);
      again = true;
    }
  }
  return found;
}

/**
 * The counts of a table as a reader of all tables has them: withheld where another table of the same people
 * withholds them, and filled in where another shows what this one lacks.
 */
function countsAsRead(
  { one, counts, period }: Table,
  samePeople: readonly Table[],
  withheldElsewhere: ReadonlySet<string>,
): Counts {
  // Without a period a table may be of other people, so its numbers fill nothing in.
  const dated = samePeople.filter((other) => other.period && period);
  const asRead = (pick: (of: Counts) => Value, id: string): Value => {
    const value = pick(counts);
    if (one.disclosure.protected) return value;
    const shown = dated.map((other) => pick(other.counts)).find(isKnown);
    const isWithheld = withheldElsewhere.has(id);
    if (isKnown(value)) return isWithheld && !isSmall(value, one) ? absent('c') : value;
    const isOpen = absenceOf(value) === 'x' && !isWithheld;
    return isOpen && shown ? shown : value;
  };
  return {
    parts: counts.parts.map((_, p) => asRead((of) => of.parts[p]!, `p${p}`)),
    subgroups: counts.subgroups,
    groups: counts.groups.map((_, g) => asRead((of) => of.groups[g]!, `g${g}`)),
    total: asRead((of) => of.total, 'total'),
  };
}

/** Whether a count is under the threshold, and so hidden for a reason of its own. */
const isSmall = ({ value }: Known, { disclosure: { threshold } }: Mix): boolean =>
  value > 0 && value < threshold;

/** Whether two tables count the same people, or may do so because an area or a date is missing. */
function isSamePeople(a: Table, b: Table, mix: PlacementMix): boolean {
  const [one, other] = [a.one.area ?? mix.area, b.one.area ?? mix.area];
  // The two periods of one mix are never the same, even where a date is missing.
  if (a.one === b.one && !(a.period && b.period)) return false;
  return (
    (!one || !other || sameArea(one, other)) && (!a.period || !b.period || isSameDate(a, b, mix))
  );
}

/** A stock is counted on the last day, whatever period the author names. */
const isSameDate = (
  { period: a }: Table,
  { period: b }: Table,
  { measure }: PlacementMix,
): boolean => (measure.kind === 'stock' ? a!.endDay === b!.endDay : samePeriod(a!, b!));

/** Says how the numbers of one area at one date add up. */
function tableOf({ parts, groups, total }: Counts, mix: PlacementMix): Cell {
  const cells = parts.map((value, i): Cell => ({ id: `p${i}`, value: cellValue(value) }));
  const inGroup = (g: number) => cells.filter((_, i) => mix.parts[i]!.group === g);
  const grouped = groups.flatMap((value, g) =>
    inGroup(g).length > 0 ? [sumCell(`g${g}`, value, [inGroup(g)])] : [],
  );
  return sumCell('total', total, [[...grouped, ...inGroup(-1)]]);
}

/** @param showsCounts whether the tables that a reader sees together show any count */
function shownOf(counts: Counts, table: ProtectedTable, one: Mix, showsCounts: boolean): Counts {
  const shown = (value: Value, id: string): Value => {
    if (one.disclosure.protected)
      return !isKnown(value) && absenceOf(value) === 'c' ? withheldValue(value) : value;
    const kept = shownValue(value, id, table);
    if (!isKnown(kept)) return showsCounts ? withoutShareOrChange(kept) : kept;
    // Values before revision would be a table of their own, so they are not published.
    const { was: _, ...rest } = kept;
    return rest;
  };
  return {
    parts: counts.parts.map((value, i) => shown(value, `p${i}`)),
    subgroups: counts.subgroups.map((value, s) => shown(value, `s${s}`)),
    groups: counts.groups.map((value, g) => shown(value, `g${g}`)),
    total: shown(counts.total, 'total'),
  };
}

const allOf = ({ parts, groups, total }: Counts): readonly Value[] => [...parts, ...groups, total];
