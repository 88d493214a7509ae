// Withholds small counts of people in a mix, where parts add up to groups and groups to a total.
import { areasAddUp } from '../../core/data/areas-add-up.js';
import { fewCandidatesNotice } from '../../core/data/few-candidates.js';
import type { Problem } from '../../core/data/problem.js';
import { type Protection, publishable, type WithheldNumber } from '../../core/data/publishable.js';
import { revisionsLeftOut, sharesLeftOut } from '../../core/data/shares-left-out.js';
import {
  type ProtectedValue,
  shownValue,
  withheldAmong,
  withheldValue,
  withoutShareOrChange,
} from '../../core/data/shown-value.js';
import { absenceOf, isKnown } from '../../core/data/value.js';
import type { Counts, Mix, PlacementMix } from './input.js';
import type { Found } from './protect.breakdowns.js';
import { countsById, isHiddenAsSmall, mapCounts, type Table, tablesOf } from './protect.tables.js';
import { protectTogether, type Together } from './protect.together.js';
import { protectedIn } from './protect.withheld.js';
import { withheldWithin } from './protect.within.js';

/**
 * The mix with every small count of people withheld, and every count that would give a small one away.
 *
 * Each area and each date is a table of its own: parts add up to their group, groups and parts without one
 * to the total, and the residual of a given total is a count too. Tables of the same people, and areas that
 * add up to another, are protected together. Everything that belongs to a withheld count (note, share,
 * change, value before revision) is withheld with it.
 */
export function protectPlacementMix(mix: PlacementMix): Protection<PlacementMix> {
  if (mix.measure.counts === 'things') return { publishable: publishable(mix), withheld: [] };
  const given = tablesOf(mix);
  const { tables, notices: within } = withheldWithin(mix, given);
  const together = protectTogether(mix, tables);
  const numbers: ProtectedValue[] = [];
  const withheld: WithheldNumber[] = [];
  const notices: Problem[] = [...within];
  const protect = (one: Mix, field: 'value' | 'previous'): Counts => {
    const at = tables.findIndex((table) => table.one === one && table.field === field);
    const found = together.found[at]!;
    const { counts } = tables[at]!;
    const kept = shownOf(counts, found, one, showsCounts(at, tables, together));
    const own = protectedIn(given[at]!, kept, mix);
    numbers.push(...own);
    withheld.push(...withheldAmong(own, (value) => isHiddenAsSmall(value, one.disclosure)));
    if (one.disclosure.protected)
      notices.push(
        ...fewCandidatesNotice(found.fewestCandidates, [...one.path, 'parts'], {
          field,
          threshold: one.disclosure.threshold,
        }),
      );
    return kept;
  };
  const leavesRest = (one: Mix, field: Table['field']) =>
    tables.some(
      (each, i) => each.one === one && each.field === field && together.found[i]!.leavesRest,
    );
  const mixes = mix.mixes.map((one) => ({
    ...one,
    now: protect(one, 'value'),
    ...(one.previous ? { previous: protect(one, 'previous') } : {}),
    // A reader cannot see that its parts do not make it up where some are withheld.
    whole: one.whole && !leavesRest(one, 'value'),
    wholePrevious: one.wholePrevious && !leavesRest(one, 'previous'),
  }));
  if (together.areAreasBound) notices.push(areasAddUp(together.areas.names, together.areas));
  return {
    publishable: publishable({ ...mix, mixes }),
    withheld,
    notices: [...notices, ...sharesLeftOut(numbers), ...revisionsLeftOut(numbers)],
  };
}

/** Whether a reader sees any count beside this table: in the same mix, of the same people, or of areas that add up. */
const showsCounts = (
  at: number,
  tables: readonly Table[],
  { people, areas }: Together,
): boolean => {
  const { one } = tables[at]!;
  const isSame = (other: Mix) =>
    people.some(
      ({ tables: pair }) => pair.includes(at) && pair.some((k) => tables[k]!.one === other),
    );
  return tables.some(
    (table) =>
      (table.one === one || areas.sums.length + areas.ways.length > 0 || isSame(table.one)) &&
      [...countsById(table.counts).values()].some(isKnown),
  );
};

/** @param showsCounts whether the tables that a reader sees together show any count */
const shownOf = (counts: Counts, found: Found, one: Mix, isCounted: boolean): Counts =>
  mapCounts(counts, (value, id) => {
    if (one.disclosure.protected)
      return (isKnown(value) ? found.because.has(id) : absenceOf(value) === 'c')
        ? withheldValue(value)
        : value;
    const kept = shownValue(value, id, found);
    if (!isKnown(kept)) return isCounted ? withoutShareOrChange(kept) : kept;
    // Values before revision would be a table of their own, so they are not published.
    const { was: _, ...rest } = kept;
    return rest;
  });
