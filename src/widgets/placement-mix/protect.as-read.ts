// Says what a reader of all tables of a mix has of one.
import { absent, absenceOf, isKnown } from '../../core/data/value.js';
import type { Counts } from './input.js';
import { countsById, isHiddenAsSmall, isNone, mapCounts, type Table } from './protect.tables.js';

/** What other tables show, leave or require. */
export interface Elsewhere {
  /** Tables that are one with it. */
  readonly same: readonly Table[];
  /** What other areas leave for counts that are not given. */
  readonly left: ReadonlyMap<string, number>;
  readonly bySame: ReadonlySet<string>;
  readonly byAreas: ReadonlySet<string>;
}

/**
 * The counts of a table as a reader of all tables has them: withheld where another requires it, and filled in
 * where others show or leave what this one lacks.
 */
export function countsAsRead(table: Table, { same, left, bySame, byAreas }: Elsewhere): Counts {
  const { one, counts, period } = table;
  // Without a period a table may be of other people, so its numbers fill nothing in.
  const dated = same.flatMap((other) => (other.period && period ? [countsById(other.counts)] : []));
  return mapCounts(counts, (value, id) => {
    const isAbsent = !isKnown(value) && absenceOf(value) !== 'x' && absenceOf(value) !== '!';
    if (byAreas.has(id) && !isAbsent) return absent('c');
    if (one.disclosure.protected) return value;
    const isWithheld = bySame.has(id);
    if (isKnown(value))
      return isWithheld && !isHiddenAsSmall(value, one.disclosure) ? absent('c') : value;
    const isLacking = absenceOf(value) === 'x' || isNone(table, value);
    if ((isAbsent && !isLacking) || isWithheld) return value;
    const shown = isLacking ? dated.map((by) => by.get(id)).find(isKnown) : undefined;
    const rest = left.get(id);
    return shown ?? (rest === undefined ? value : { value: rest, marks: [] });
  });
}
