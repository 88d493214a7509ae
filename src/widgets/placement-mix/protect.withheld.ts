// Lists what of a mix is withheld and is therefore still in its file.
import type { Path } from '../../core/data/path.js';
import type { ProtectedValue } from '../../core/data/shown-value.js';
import type { Counts, PlacementMix } from './input.js';
import { countsById, type Table } from './protect.tables.js';

/** The numbers of one table, as its author wrote them and in `kept`, without those of groups that are summed. */
export function protectedIn(
  { one, counts, field }: Table,
  kept: Counts,
  { parts }: PlacementMix,
): readonly ProtectedValue[] {
  const placeOf = (id: string): number => counts.groupPlaces?.[Number(id.slice(1))] ?? -1;
  const pathOf = (id: string): Path => {
    if (id === 'total') return [...one.path, field === 'value' ? 'total' : 'totalPrevious'];
    if (id.startsWith('g')) return [...one.path, 'groups', placeOf(id), field];
    const i = Number(id.slice(1)) + (id.startsWith('s') ? parts.length : 0);
    return [...one.path, 'parts', one.places?.[i] ?? i, field];
  };
  const after = countsById(kept);
  return [...countsById(counts)].flatMap(([id, before]) =>
    id.startsWith('g') && placeOf(id) < 0
      ? []
      : [{ before, after: after.get(id)!, path: pathOf(id) }],
  );
}
