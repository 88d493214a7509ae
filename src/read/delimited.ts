// Reads a text of separated values, from a file or pasted from a spreadsheet, as a plain table.
import { dsvFormat } from 'd3-dsv';
import { TABLE_PLACE } from '../core/data/path.js';
import { type Problem, reportInto } from '../core/data/problem.js';
import { type Separator, separatorOf, strayQuote } from './separator.js';
import { type RowsRead, tableOfRows } from './table-rows.js';

export interface DelimitedText extends RowsRead {
  readonly problems: readonly Problem[];
}

/**
 * The table of a text, as `tableOfRows` finds it among its lines.
 *
 * @param separator where the text does not tell it
 * @example readDelimited('Year,Ayton\n2024,"1,085"\n').table
 * // { caption: '', heads: [['Year', 'Ayton']], rows: [['2024', '1,085']] }
 */
export function readDelimited(text: string, separator?: Separator): DelimitedText {
  const problems: Problem[] = [];
  const report = reportInto(problems);
  const body = text.replace(/^\ufeff/, '');
  const found = separator ?? separatorOf(body);
  if (typeof found === 'object') {
    report([TABLE_PLACE], 'unclear separator', { choices: found });
    return { notes: [], problems };
  }
  const stray = strayQuote(body, found);
  if (stray) {
    report([TABLE_PLACE], 'stray quote', stray);
    return { notes: [], problems };
  }
  return { ...tableOfRows(dsvFormat(found).parseRows(body), report), problems };
}
