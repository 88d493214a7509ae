// Describes a scorecard of several areas as a table with a figure in each cell, which opens into its trend.
import { withStop } from '../../core/words/full-stop.js';
import { type Content, type Described, node } from '../../view/nodes.js';
import type { MatrixCell, MatrixLayout, MatrixLineLayout } from './layout.matrix.js';
import {
  openButton,
  openedRows,
  ratingView,
  second,
  seen,
  unseen,
  wholeView,
} from './view.cells.js';
import type { KeptRow } from './view.kept-rows.js';
import { columnHead, groupHead, sortHead, tableView } from './view.rows.js';
import type { Shown } from './view.shown.js';

/** With no more columns than these, the names of most councils fit a head. */
const FEW_COLUMNS = 4;

export function matrixView(matrix: MatrixLayout, shown: Shown): Described {
  const { columns, groups, across } = matrix;
  const first = across === 'areas' ? 'indicator' : 'area';
  const text = shown.words.columns[first];
  return tableView(
    {
      className: columns.length > FEW_COLUMNS ? 'matrix' : 'matrix few',
      widths: [first, ...columns.map(() => 'cell')],
      heads: [
        sortHead({ by: first, text, under: [], className: `col-${first}` }, shown),
        ...columns.map((column) => columnView(column, matrix, shown)),
      ],
      bodies: groups.map(({ name, lines }, i) => ({
        key: `matrix ${i}`,
        rows: [
          ...groupHead(name, columns.length + 1, shown),
          ...lines.flatMap((line) => keptLines(line, i, matrix, shown)),
        ],
      })),
    },
    shown,
  );
}

/** Only figures of one indicator can be put in order. */
function columnView(
  { id, name, under }: MatrixLayout['columns'][number],
  { across }: MatrixLayout,
  shown: Shown,
): Described {
  return across === 'areas'
    ? columnHead('col-cell', [name, ...under.map(second)])
    : sortHead({ by: 'latest', of: id, text: name, under, className: 'col-cell' }, shown);
}

/** A line is written again where a filter leaves out one of its figures. */
function keptLines(
  line: MatrixLineLayout,
  group: number,
  matrix: MatrixLayout,
  shown: Shown,
): readonly KeptRow[] {
  const { name, under, cells } = line;
  const { act, version } = shown;
  const texts = [name, ...under, ...cells.flatMap((cell) => cell?.second ?? [])].join('\n');
  const figures = cells.map((cell) => cell?.row);
  const open = figures.map((row) => row && act.opened(row.row) !== undefined);
  return [
    {
      key: `line ${group} ${line.id}`,
      of: [version, texts, ...figures, ...open],
      cells: () => lineCells(line, matrix, shown),
      hidden: false,
    },
    ...figures.flatMap((row) => (row ? openedRows(row, cells.length + 1, shown) : [])),
  ];
}

const lineCells = (
  { name, under, cells }: MatrixLineLayout,
  { columns }: MatrixLayout,
  shown: Shown,
): readonly Content[] => [
  node('th', { role: 'rowheader', scope: 'row' }, [
    node('span', { class: 'name' }, name),
    ...under.map(second),
  ]),
  ...cells.map((cell, i) =>
    cell
      ? node(
          'td',
          { role: 'cell', class: 'col-cell', 'data-label': columns[i]!.name },
          cellView(cell, i === cells.findIndex(Boolean), shown),
        )
      : node('td', { role: 'cell', class: 'col-cell nothing' }),
  ),
];

function cellView(
  { row, second: below }: MatrixCell,
  isFirst: boolean,
  { act }: Shown,
): readonly Content[] {
  const { latest, name, area, rating, change, comparisons } = row;
  const heard = [...(change?.whole ?? []), ...(comparisons?.whole ?? []), row.lineText];
  return [
    openButton(
      row.row.index,
      { isOpen: act.opened(row.row) !== undefined, isFirst },
      seen(latest.short),
      unseen(`${name}, ${area}: `, unseen(...wholeView(latest))),
    ),
    seen(...below.map(second)),
    rating && second(ratingView(rating)),
    unseen(['.', ...heard.filter(Boolean).map(withStop)].join(' ')),
  ];
}
