// Reads how publishers write a period in a file, where it is not as people write it.
import { periodHead } from '../core/table/heads.js';
import type { Category } from './cube.js';

/** Statistics offices that use PxStat: `2005M01`, `2024Q1`, `2024H1`. */
const CODED = /^((?:19|20)\d\d)([MQH])(\d\d?)$/;
const MONTHS_OF: Readonly<Record<string, number>> = { M: 1, Q: 3, H: 6 };

/**
 * The period of a cell; its label is as the reader of periods takes it. Marks are those that the cell says,
 * `2003-04(r)`; a note is what stands in brackets after it, `2016-17 (OT)`.
 *
 * @example periodCategory('2005M01') // { id: '2005M01', label: '2005-01' }
 */
export function periodCategory(cell: string): Category {
  const id = cell.trim();
  const coded = CODED.exec(id.toUpperCase());
  const year = coded?.[1];
  const kind = coded?.[2] ?? '';
  const part = coded?.[3] ?? '';
  if (year) {
    const months = MONTHS_OF[kind]!;
    const month = `0${(+part - 1) * months + 1}`.slice(-2);
    return { id, label: months === 1 ? `${year}-${month}` : `${year}-${month}-01/P${months}M` };
  }
  const interval = id.replace(/^(\d{4}-\d\d-\d\d)T00:00(?::00)?(?:\.0+)?Z?(?=\/|$)/i, '$1');
  const { text, marks } = periodHead(interval);
  const noted = /^(.*\d)\s*\(([^()\d]{1,40})\)$/.exec(text);
  const bare = noted?.[1];
  const note = noted?.[2];
  return {
    id,
    label: bare ?? text,
    ...(marks.length > 0 ? { marks } : {}),
    ...(note === undefined ? {} : { note }),
  };
}
