// Describes the figures behind a picture as a plain table.
import { type DataTable, inPieces, inShortPieces } from '../core/data/table.js';
import { type Described, node } from './nodes.js';

/** The room that row heads and a column take on paper, in letters that can be read. */
const HEAD_PX = 130;
const COLUMN_PX = 85;

/** What stands on one page together: a quarter of it, or half where names take two lines. */
const MOST_ROWS = 15;

/**
 * A table in a group that can be scrolled by keyboard, because many columns are wider than a phone. A region would be a
 * landmark of the page, one for each table of it.
 *
 * @param paperPx the width of paper, which cannot be scrolled: a wider table is turned or drawn in pieces, and a longer one
 * in pieces that have its heads, since Chromium prints rows on one another where heads are repeated by the browser
 */
export const dataTable = (table: DataTable, paperPx?: number): readonly Described[] => {
  if (!paperPx) return [tableView(table)];
  const mostCells = Math.max(2, Math.floor((paperPx - HEAD_PX) / COLUMN_PX));
  return inPieces(table, mostCells)
    .flatMap((piece) => inShortPieces(piece, MOST_ROWS))
    .map(tableView);
};

/** Its words in one text, in the order of the table. */
export const tableText = ({ caption, columns, rows }: DataTable): string =>
  [caption, columns.join(' '), ...rows.map(({ head, cells }) => `${head} ${cells.join(' ')}`)].join(
    '\n',
  );

const tableView = ({ caption, columns, rows }: DataTable): Described =>
  node('div', { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': caption }, [
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
