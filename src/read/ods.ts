// Reads the sheets of an OpenDocument spreadsheet (.ods).
import { dateText, type NumberKind, sheetNumber } from './sheet-number.js';
import { type Sheet, SheetRows } from './sheet-rows.js';
import { type Mark, marksOf } from './xml.js';

export const CONTENT = 'content.xml';

/**
 * The sheets in the order of their tabs.
 *
 * @throws RangeError where there are more cells than are read
 */
export function odsSheets(xml: string): readonly Sheet[] {
  const sheets: { readonly name: string; readonly rows: SheetRows }[] = [];
  let place: Place = { row: 0, column: 0, repeated: 1 };
  let cell: { readonly mark: Mark; shown: readonly string[] } | undefined;
  let isParagraph = false;
  // A remark of an editor is no part of its cell.
  let isRemark = false;
  for (const mark of marksOf(xml)) {
    const { kind, name, text, attribute } = mark;
    const isOpen = kind === 'open';
    if (name === 'table' && isOpen) {
      sheets.push({ name: attribute('name') ?? '', rows: new SheetRows() });
      place = { row: 0, column: 0, repeated: 1 };
    } else if (name === 'table-row' && isOpen)
      place = { ...place, column: 0, repeated: timesOf(attribute('number-rows-repeated')) };
    else if (name === 'table-row') place = { ...place, row: place.row + place.repeated };
    else if (name === 'annotation') isRemark = isOpen;
    else if (isRemark) continue;
    else if (name === 'p') {
      isParagraph = isOpen;
      if (isOpen && cell) cell.shown = [...cell.shown, ''];
    } else if (name === 's' && isOpen && cell && isParagraph)
      cell.shown = withText(cell.shown, ' ');
    else if (kind === 'text' && isParagraph && cell) cell.shown = withText(cell.shown, text);
    else if (/^(covered-)?table-cell$/.test(name)) {
      if (isOpen) cell = { mark, shown: [] };
      else if (cell) {
        place = putCell(sheets.at(-1)?.rows, place, cell.mark, cell.shown.join(' ').trim());
        cell = undefined;
      }
    }
  }
  return sheets.map(({ name, rows }) => ({ name, rows: rows.all }));
}

interface Place {
  readonly row: number;
  readonly column: number;
  /** How many rows this one stands for. */
  readonly repeated: number;
}

const timesOf = (repeated: string | undefined): number => Math.max(1, Number(repeated ?? 1) || 1);

const withText = (shown: readonly string[], text: string): readonly string[] => [
  ...shown.slice(0, -1),
  `${shown.at(-1) ?? ''}${text}`,
];

/** Of blank cells and rows, however often they are repeated, none is put. */
function putCell(
  rows: SheetRows | undefined,
  place: Place,
  { attribute }: Mark,
  shown: string,
): Place {
  const times = timesOf(attribute('number-columns-repeated'));
  const text = textOf(attribute, shown);
  // The last one first: it may be beyond what is read.
  rows?.put(place.row + place.repeated - 1, place.column + times - 1, text);
  if (text !== '')
    for (let down = 0; down < place.repeated; down += 1)
      for (let across = 0; across < times; across += 1)
        rows?.put(place.row + down, place.column + across, text);
  return { ...place, column: place.column + times };
}

/** A month or a year alone, as it is shown. */
const shownKind = (shown: string): NumberKind => {
  if (/^\d{4}$/.test(shown)) return 'year';
  return /^\p{L}+[- ]\d{2,4}$/u.test(shown) ? 'month' : 'date';
};

/** What is shown may be rounded, so that the value is taken with its sign. */
function textOf(attribute: Mark['attribute'], shown: string): string {
  const type = attribute('value-type');
  if (type === 'date') return dateText(attribute('date-value') ?? '', shownKind(shown)) || shown;
  const value = Number(attribute('value') ?? NaN);
  if (!Number.isFinite(value)) return shown;
  if (type === 'percentage') return sheetNumber(value, 'percent');
  if (type === 'currency') return sheetNumber(value, shown.includes('£') ? 'pounds' : 'number');
  return type === 'float' ? sheetNumber(value, 'number') : shown;
}
