// Describes a scorecard as a table of rows: aligned columns where there is room, else two lines a row.
import { textIn } from '../../core/data/text.js';
import { type Content, type Described, node } from '../../view/nodes.js';
import type { ColumnKey } from './layout.js';
import { type Group, SORTS } from './model.select.js';
import type { Row } from './model.js';
import { openedRows, second, unseen } from './view.cells.js';
import type { KeptBody, KeptRow } from './view.kept-rows.js';
import { rowCells } from './view.row.js';
import type { Shown } from './view.shown.js';
import { moveInRow } from './view.moves.js';

/** Of which there is room for all from 600 px. */
const MOST_COLUMNS = 6;

/** More rows than these are divided into bodies, each of which is laid out only when it nears the window. */
const MOST_LAID_OUT = 200;
const ROWS_OF_BODY = 30;

/** All rows in their order, of which those that a filter leaves out are hidden. */
export function rowsView(groups: readonly Group[], shown: Shown): Described {
  const { layout } = shown;
  const classes = [
    'rows',
    isLong(shown) ? 'many' : '',
    layout.hasLongFigures ? 'long' : '',
    layout.columns.length > MOST_COLUMNS ? 'full' : '',
    layout.heads.comparisons ? '' : 'named',
  ];
  return tableView(
    {
      className: classes.filter(Boolean).join(' '),
      widths: layout.columns,
      heads: layout.columns.map((key) => columnView(key, shown)),
      bodies: groups.flatMap((group) => bodiesOf(group, shown)),
    },
    shown,
  );
}

const isLong = ({ model }: Shown): boolean => model.rows.length > MOST_LAID_OUT;

interface Table {
  readonly className: string;
  /** Of its columns, as the styles name them. */
  readonly widths: readonly string[];
  readonly heads: readonly Described[];
  readonly bodies: readonly KeptBody[];
}

/** A table whose rows are kept, and which hears their buttons. */
export function tableView({ className, widths, heads, bodies }: Table, shown: Shown): Described {
  const attributes = {
    ...{ role: 'table', class: className, 'aria-describedby': 'instructions' },
    ...{ '@click': shown.act.press, '@keydown': moveInRow },
  };
  const head = [
    captionView(shown),
    // Firefox takes no width from a group that has no columns.
    node(
      'colgroup',
      {},
      widths.map((width) => node('col', { class: `w-${width}` })),
    ),
    node('thead', { role: 'rowgroup' }, [node('tr', { role: 'row' }, heads)]),
  ];
  return shown.rows.table(attributes, head, bodies);
}

function bodiesOf({ name, rows }: Group, shown: Shown): readonly KeptBody[] {
  const { layout, words, version } = shown;
  const isHidden = !rows.some((row) => shown.chosen.has(row));
  const title = textIn(name, words.core.lang);
  const head = groupHead(title, layout.columns.length, { version, isHidden });
  const size = isLong(shown) ? ROWS_OF_BODY : rows.length;
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, i) => ({
    key: `${i} ${JSON.stringify(name ?? null)}`,
    rows: [
      ...(i === 0 ? head : []),
      ...rows.slice(i * size, (i + 1) * size).flatMap((row) => keptRows(row, shown)),
    ],
  }));
}

function keptRows(row: Row, shown: Shown): readonly KeptRow[] {
  const { layout, version, act, chosen } = shown;
  const { index } = row;
  const isOpen = act.opened(row) !== undefined;
  const hidden = !chosen.has(row);
  const kept: KeptRow = {
    key: row.key,
    of: [version, isOpen],
    cells: () => rowCells(layout.rowAt(index), isOpen, shown),
    hidden,
  };
  if (!isOpen) return [kept];
  const below = openedRows(layout.rowAt(index), layout.columns.length, shown);
  return [kept, ...below.map((opened) => ({ ...opened, hidden }))];
}

/** The row that heads a group; empty where it has no name. */
export const groupHead = (
  name: string,
  columns: number,
  { version, isHidden = false }: Pick<Shown, 'version'> & { readonly isHidden?: boolean },
): readonly KeptRow[] =>
  name === ''
    ? []
    : [
        {
          key: `group ${name}`,
          className: 'group',
          of: [version, columns],
          hidden: isHidden,
          cells: () => [
            node('th', { role: 'rowheader', scope: 'rowgroup', colspan: columns }, name),
          ],
        },
      ];

/** Where the heads are not seen, the caption says what they say of all rows. */
function captionView({ model, words, layout, matrix }: Shown): Described {
  const { under } = layout;
  const heads = (['latest', 'change'] as const).flatMap((key) =>
    under[key] && !matrix ? [`${words.columns[key]}: ${under[key]}`] : [],
  );
  return node('caption', {}, [
    unseen(words.core.title(model.envelope)),
    node('span', { class: 'narrow', 'aria-hidden': 'true' }, heads.join('; ')),
  ]);
}

function columnView(key: ColumnKey, shown: Shown): Described {
  const { layout, words } = shown;
  const text = layout.heads[key] ?? words.columns[key];
  const under = [layout.under[key] ?? ''].filter(Boolean);
  const by = SORTS.find((each) => each === key && layout.sorts.includes(each));
  const className = `col-${key}`;
  return by
    ? sortHead({ by, text, under, className }, shown)
    : columnHead(className, [text, ...belowView(under)]);
}

const belowView = (under: readonly string[]): readonly Content[] =>
  under.flatMap((each) => [' ', second(each)]);

export const columnHead = (className: string, content: readonly Content[]): Described =>
  node('th', { role: 'columnheader', scope: 'col', class: className }, content);

interface SortHead {
  readonly by: (typeof SORTS)[number];
  readonly of?: string;
  readonly text: string;
  /** Quiet lines below it. */
  readonly under: readonly string[];
  readonly className: string;
}

/** The head of a column with a button that sorts by it. Its name stays where rows are stacked, without the button. */
export function sortHead(
  { by, of, text, under, className }: SortHead,
  { choice: { sort }, act }: Shown,
): Described {
  const isSorted = sort?.by === by && (of === undefined || sort.of === of);
  const order = isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none';
  const head = {
    ...{ role: 'columnheader', scope: 'col', class: className },
    ...{ 'aria-sort': order, 'aria-label': [text, ...under].join(', ') },
  };
  const button = { type: 'button', class: 'sort', '@click': () => act.sort(by, of) };
  return node('th', head, [
    node('button', button, [
      text,
      node('span', { class: 'order', 'aria-hidden': 'true' }, ORDER[order]),
    ]),
    ...belowView(under),
  ]);
}

const ORDER = { none: '↕', ascending: '▲', descending: '▼' } as const;
