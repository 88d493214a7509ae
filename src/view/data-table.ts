// Describes the figures behind a picture as a plain table.
import { type DataTable, inPieces } from '../core/data/table.js';
import { type Described, node } from './nodes.js';

/** The room that row heads and a column take on paper, in letters that can be read. */
const HEAD_PX = 130;
const COLUMN_PX = 85;

/**
 * A table in a region that can be scrolled by keyboard, because many columns are wider than a phone.
 *
 * @param paperPx the width of paper, which cannot be scrolled: a wider table is turned or drawn in pieces
 */
export const dataTable = (table: DataTable, paperPx?: number): readonly Described[] => {
  const mostCells = paperPx ? Math.max(2, Math.floor((paperPx - HEAD_PX) / COLUMN_PX)) : Infinity;
  return inPieces(table, mostCells).map(tableView);
};

/** Its words in one text, in the order of the table. */
export const tableText = ({ caption, columns, rows }: DataTable): string =>
  [caption, columns.join(' '), ...rows.map(({ head, cells }) => `${head} ${cells.join(' ')}`)].join(
    '\n',
  );

const tableView = ({ caption, columns, rows }: DataTable): Described =>
  node('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption }, [
    node('table', { part: 'table' }, [
      node('caption', {}, caption),
      node('thead', {}, [
        node(
          'tr',
          {},
          columns.map((column) => node('th', { scope: 'col' }, column)),
        ),
      ]),
      node(
        'tbody',
        {},
        rows.map(({ head, cells }) =>
          node('tr', {}, [
            node('th', { scope: 'row' }, head),
            ...cells.map((cell) => node('td', {}, cell)),
          ]),
        ),
      ),
    ]),
  ]);
