// Reads the statistical neighbours of each authority, as the Department for Education publishes them: one row each.
import type { PlainTable } from '../core/data/plain-table.js';

/** For each authority its neighbours, nearest first; both by the Department's code of three digits. */
export type Neighbours = ReadonlyMap<string, readonly string[]>;

/** `SN_1` in the model of 2025, `SN1` in that of 2021. `SN1P` says how close it is. */
const NEIGHBOUR = /^SN[ _]?(\d+)$/i;

/** Whether a table is such a list. It holds codes and no figures. */
export const isNeighbours = ({ heads }: PlainTable): boolean =>
  (heads[0] ?? []).filter((head) => NEIGHBOUR.test(head.trim())).length > 1;

/**
 * The neighbours of each authority; a row without a code, and a cell without one, are passed over.
 *
 * @example readNeighbours({ caption: '', heads: [['LA num', 'SN1', 'SN2']], rows: [['371', '372', '384']] }).get('371') // ['372', '384']
 */
export function readNeighbours({ heads, rows }: PlainTable): Neighbours {
  const names = heads[0]!.map((head) => head.trim());
  const order = names
    .flatMap((head, at) => {
      const rank = NEIGHBOUR.exec(head)?.[1];
      return rank === undefined ? [] : [{ at, rank: +rank }];
    })
    .sort((a, b) => a.rank - b.rank);
  const own = names.findIndex((head) => /^(old_la_code|la ?(num|number|code))$/i.test(head));
  const isCode = (cell: string): boolean => /^\d{3}$/.test(cell);
  return new Map(
    rows.flatMap((row): [string, readonly string[]][] => {
      const code = row[own]?.trim() ?? '';
      if (!isCode(code)) return [];
      return [[code, order.map(({ at }) => row[at]!.trim()).filter(isCode)]];
    }),
  );
}
