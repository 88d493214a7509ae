// Reads a described table as what is seen in its cells: lines of text with their samples, and small drawings.
import type { Drawing, Piece, TextLook } from './block.js';
import { elementsIn, hasClass, isNamed, lookOf, seenText, type Styled } from './styled.js';

export interface TableCell {
  /** The class that names its column, such as `col-target`. */
  readonly column: string;
  /** What its head says, where heads are not seen; `''` where it needs none. */
  readonly label: string;
  /** A line each; none where the cell is a drawing. */
  readonly pieces: readonly Piece[];
  readonly drawing: Drawing | undefined;
  /** Nothing is said in it but that. */
  readonly isEmpty: boolean;
  /** What its text looks like. */
  readonly look: TextLook;
}

export interface TableRow {
  /** It heads the rows below it, and has one cell. */
  readonly isGroup: boolean;
  readonly cells: readonly TableCell[];
}

export interface TableContent {
  /** What heads say of all rows, for where they are not seen. */
  readonly under: Piece | undefined;
  readonly heads: readonly TableCell[];
  readonly rows: readonly TableRow[];
}

/** How a small drawing is made. */
export type DrawingOf = (drawing: Styled) => Drawing;

export function tableContent(table: Styled, drawingOf: DrawingOf): TableContent {
  const [head] = elementsIn(table, isNamed('thead'));
  const [under] = elementsIn(table, hasClass('narrow'));
  const isShown = shownCells(table);
  const cellsOf = (row: Styled) =>
    elementsIn(row, (each) => isNamed('th')(each) || isNamed('td')(each))
      .map((cell) => cellOf(cell, drawingOf))
      .filter(isShown);
  return {
    under: under && seenText(under) !== '' ? pieceOf(under) : undefined,
    heads: head ? cellsOf(head) : [],
    rows: elementsIn(table, isNamed('tbody'))
      .flatMap((body) => elementsIn(body, isNamed('tr')))
      .filter((row) => isDisplayed(row) && !hasClass('opened')(row))
      .map((row) => ({ isGroup: hasClass('group')(row), cells: cellsOf(row) })),
  };
}

const pieceOf = (element: Styled): Piece => ({
  text: seenText(element),
  look: lookOf(element),
  sample: undefined,
});

/** Where there is no room for the column of comparisons, they stand below names. */
function shownCells(table: Styled): (cell: TableCell) => boolean {
  const isBelow = elementsIn(table, hasClass('against')).some(isDisplayed);
  return ({ column }) => !(isBelow && column === 'col-comparisons');
}

function cellOf(cell: Styled, drawingOf: DrawingOf): TableCell {
  const look = lookOf(cell);
  const [sparkline] = elementsIn(cell, hasClass('sparkline'));
  const { class: classes, 'data-label': label } = cell.described.attributes;
  return {
    column: /col-\w+/.exec(String(classes ?? ''))?.[0] ?? '',
    label: typeof label === 'string' ? label : '',
    pieces: sparkline ? [] : piecesOf(cell, look, drawingOf),
    drawing: sparkline && drawingOf(sparkline),
    isEmpty: hasClass('nothing')(cell),
    look,
  };
}

/** What begins a line of its own. */
const isLine = (element: Styled): boolean =>
  hasClass('second')(element) || hasClass('rating')(element);

/** For fingers and listeners, and what other rooms have in its place. */
const LEFT_OUT = ['unseen', 'sign', 'order'].map(hasClass);
const isLeftOut = (element: Styled): boolean =>
  !isDisplayed(element) || LEFT_OUT.some((test) => test(element));

const isDisplayed = ({ own }: Styled): boolean => own.get('display') !== 'none';

/** Few fonts have it, and some programs draw all of its line in another font then; words beside it say the same. */
const FLAG = '⚑';
export const withoutFlag = (text: string): string =>
  text.replace(FLAG, '').replace(/\s+/g, ' ').trim();

function piecesOf(cell: Styled, look: TextLook, drawingOf: DrawingOf): readonly Piece[] {
  const lines: Piece[] = [];
  let isOpen = false;
  const walk = (within: Styled, own: TextLook): void => {
    for (const each of within.content) {
      if (typeof each === 'string') {
        if (isOpen) lines.push(longer(lines.pop()!, each, own));
        else lines.push({ text: each, look: own, sample: undefined });
        isOpen = true;
      } else if (each.described.name === 'svg') {
        lines.push({ text: '', look: own, sample: drawingOf(each) });
        isOpen = true;
      } else if (!isLeftOut(each)) {
        if (isLine(each)) isOpen = false;
        walk(each, lookIn(each, own));
        if (isLine(each)) isOpen = false;
      }
    }
  };
  walk(cell, look);
  return lines
    .map((line) => ({ ...line, text: withoutFlag(line.text) }))
    .filter(({ text }) => text !== '');
}

/** The first text with letters says how a line looks. */
const longer = (line: Piece, text: string, look: TextLook): Piece => ({
  ...line,
  text: line.text + text,
  look: line.text.trim() === '' ? look : line.look,
});

/** Nothing in a file can be pressed, so the text of a button looks like that around it. */
const lookIn = (
  { described, own, fontPx, isBold, colour }: Styled,
  around: TextLook,
): TextLook => ({
  fontPx,
  isBold,
  colour: own.has('color') && described.name !== 'button' ? colour : around.colour,
});
