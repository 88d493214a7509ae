// Draws the rows of a table as cards below each other, where there is no room for columns.
import {
  type Block,
  drawingBlock,
  flowBlock,
  linesBlock,
  padded,
  type Piece,
  pieceBlock,
  pieceWidthPx,
  ruleBlock,
  type RuledRoom,
  stacked,
  type TextRoom,
  together,
} from './block.js';
import type { TableCell, TableContent, TableRow } from './table-content.js';

/** Above and below a card, above the head of a group, between two lines of a card, and between two things in one. */
const [PAD_PX, ABOVE_GROUP_PX, LINES_PX, BETWEEN_PX] = [6, 12, 2, 12];

/** Between two texts in one line. */
const FLOW = { betweenPx: 8 };

export function stackedTable({ under, rows }: TableContent, room: RuledRoom): Block {
  const { widthPx, colours } = room;
  const cardOf = ({ isGroup, cells }: TableRow): Block =>
    isGroup
      ? stacked([
          padded(linesBlock(cells[0]!.pieces, room), ABOVE_GROUP_PX, PAD_PX / 2),
          ruleBlock(widthPx, colours.quiet, 1),
        ])
      : stacked([padded(rowCard(cells, room), PAD_PX), ruleBlock(widthPx, colours.line, 1)]);
  return stacked([...(under ? [pieceBlock(under, room)] : []), ...rows.map(cardOf)]);
}

function rowCard(cells: readonly TableCell[], room: TextRoom): Block {
  const [head, ...others] = cells;
  const shown = others.filter(({ isEmpty }) => !isEmpty);
  const isOfAreas = others.some(({ column }) => column === FIGURES);
  return stacked(
    [topOf(head!, shown, room), isOfAreas ? figuresOf(shown, room) : bodyOf(shown, room)],
    LINES_PX,
  );
}

/** The column of a figure where areas have figures side by side. */
const FIGURES = 'col-cell';
const RATING = 'col-rating';

/** The name, with the rating at the other end of its line. */
function topOf(head: TableCell, cells: readonly TableCell[], room: TextRoom): Block {
  const rating = cells.find(({ column }) => column === RATING);
  if (!rating) return linesBlock(head.pieces, room);
  const { widthPx, measure } = room;
  const widest = Math.max(...rating.pieces.map((piece) => pieceWidthPx(piece, measure)));
  const ratingPx = Math.min(Math.ceil(widest), widthPx / 2);
  const headPx = widthPx - ratingPx - BETWEEN_PX;
  return together([
    [linesBlock(head.pieces, { widthPx: headPx, measure }), 0, 0],
    [linesBlock(rating.pieces, { widthPx: ratingPx, measure }), widthPx - ratingPx, 0],
  ]);
}

/** Figure and change in one line, what they are measured against below, and the small drawing beside all of it. */
function bodyOf(cells: readonly TableCell[], { widthPx, measure }: TextRoom): Block {
  const drawing = cells.find((cell) => cell.drawing)?.drawing;
  const textPx = drawing ? widthPx - drawing.widthPx - BETWEEN_PX : widthPx;
  const isBeside = ({ column }: TableCell): boolean => /^col-(latest|change)$/.test(column);
  const below = cells.filter((cell) => !isBeside(cell) && cell.column !== RATING && !cell.drawing);
  const lines = [cells.filter(isBeside).flatMap(labelled), ...below.map(labelled)];
  const texts = stacked(
    lines.map((pieces) => flowBlock(pieces, { widthPx: textPx, measure }, FLOW)),
    LINES_PX,
  );
  if (!drawing) return texts;
  const down = Math.max(0, (texts.heightPx - drawing.heightPx) / 2);
  return together([
    [texts, 0, 0],
    [drawingBlock(drawing), widthPx - drawing.widthPx, down],
  ]);
}

/** Heads are not seen. */
const labelled = ({ label, look, pieces }: TableCell): readonly Piece[] =>
  label === '' ? pieces : [{ text: label, look, sample: undefined }, ...pieces];

/** No narrower is a figure with the name of its column. */
const LEAST_FIGURE_PX = 270;

/** Each with the name of its column before it, in as many columns as there is room for. */
function figuresOf(cells: readonly TableCell[], { widthPx, measure }: TextRoom): Block {
  const count = Math.max(1, Math.floor(widthPx / LEAST_FIGURE_PX));
  const ownPx = (widthPx - BETWEEN_PX * (count - 1)) / count;
  const half = { widthPx: (ownPx - BETWEEN_PX) / 2, measure };
  const blocks = cells.map(({ label, look, pieces }) =>
    together([
      [pieceBlock({ text: label, look, sample: undefined }, half), 0, 0],
      [flowBlock(pieces, half, FLOW), half.widthPx + BETWEEN_PX, 0],
    ]),
  );
  const lines = Array.from({ length: Math.ceil(blocks.length / count) }, (_, i) =>
    together(
      blocks
        .slice(i * count, (i + 1) * count)
        .map((block, at) => [block, at * (ownPx + BETWEEN_PX), 0]),
    ),
  );
  return stacked(lines, LINES_PX);
}
