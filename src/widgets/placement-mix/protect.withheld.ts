// Lists the numbers of a mix that are withheld and are therefore still in its file.
import type { Path } from '../../core/data/path.js';
import type { WithheldNumber } from '../../core/data/publishable.js';
import { withheldAmong } from '../../core/data/shown-value.js';
import type { Counts, PlacementMix } from './input.js';
import { countsById, isHiddenAsSmall, type Table } from './protect.tables.js';

/** The numbers of one table that `kept` no longer has, without those of groups, which are sums. */
export function withheldIn(
  { one, counts, field }: Table,
  kept: Counts,
  { parts }: PlacementMix,
): readonly WithheldNumber[] {
  const pathOf = (id: string): Path => {
    if (id === 'total') return [...one.path, field === 'value' ? 'total' : 'totalPrevious'];
    const i = Number(id.slice(1)) + (id.startsWith('s') ? parts.length : 0);
    return [...one.path, 'parts', one.places?.[i] ?? i, field];
  };
  const after = countsById(kept);
  const numbers = [...countsById(counts)].flatMap(([id, before]) =>
    id.startsWith('g') ? [] : [{ before, after: after.get(id)!, path: pathOf(id) }],
  );
  return withheldAmong(numbers, (value) => isHiddenAsSmall(value, one.disclosure));
}
