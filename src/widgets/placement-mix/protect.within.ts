// Withholds the numbers of a mix that are of a period within another: what the longer one has more is a number of people.
import { type Period, liesWithin } from '../../core/data/period.js';
import { periodWithin } from '../../core/data/periods-within.js';
import type { Problem } from '../../core/data/problem.js';
import { withheldValue } from '../../core/data/shown-value.js';
import { isKnown } from '../../core/data/value.js';
import type { PlacementMix } from './input.js';
import { mapCounts, type Table } from './protect.tables.js';

/**
 * The tables, those of a shorter period without their numbers, and those of a period before that is longer. Only dates
 * decide, so that nothing is told by what is withheld. Where people are counted on a day, nothing is left over.
 */
export function withheldWithin(
  { measure }: PlacementMix,
  tables: readonly Table[],
): { readonly tables: readonly Table[]; readonly notices: readonly Problem[] } {
  if (measure.kind === 'stock') return { tables, notices: [] };
  const notices: Problem[] = [];
  const kept = tables.map((table): Table => {
    const other = table.one.disclosure.protected ? undefined : besideWhich(table, tables);
    if (!other) return table;
    const field = table.field === 'value' ? 'period' : 'previousPeriod';
    notices.push(periodWithin([...table.one.path, field], table.period!, other));
    return {
      ...table,
      counts: mapCounts(table.counts, (value) => (isKnown(value) ? withheldValue(value) : value)),
    };
  });
  return { tables: kept, notices };
}

/** The period of another table, beside which a table must not show its numbers. */
function besideWhich({ period, field }: Table, tables: readonly Table[]): Period | undefined {
  if (!period) return undefined;
  const isBeside = (other: Table) =>
    other.period !== undefined &&
    (liesWithin(period, other.period)
      ? field === 'previous' || other.field === 'value'
      : field === 'previous' && other.field === 'value' && liesWithin(other.period, period));
  return tables.find(isBeside)?.period;
}
