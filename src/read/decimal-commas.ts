// Finds columns of numbers that are written as on the Continent, with a comma before the decimals.
import type { PlainTable } from '../core/data/plain-table.js';
import { plainText, readCell } from '../core/table/cell.js';

/** `81,5` or `1.085,25`: no thousands, which have three digits after the comma. */
const DECIMAL_COMMA = /^[-+]?[£€]? ?(?:\d{1,3}(?:\.\d{3})+|\d+),\d+ ?%?(?: ?€)?$/;

/**
 * The heads of columns with more such numbers than other texts. Beside them `1,085` may be a thousand or one, so that
 * nothing of the column is read.
 *
 * @example decimalCommas({ caption: '', heads: [['Area', 'Rate']], rows: [['Ayton', '81,5']] }) // ['Rate']
 */
export function decimalCommas({ heads, rows }: PlainTable): readonly string[] {
  return (heads[0] ?? []).filter((_, at) => {
    const cells = [...new Set(rows.map((row) => row[at] ?? ''))];
    const texts = cells.filter((cell) => readCell(cell).kind === 'text');
    return 2 * texts.filter((cell) => DECIMAL_COMMA.test(plainText(cell))).length > texts.length;
  });
}
