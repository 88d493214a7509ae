// Draws a table: with columns where there is room for them, else its rows as cards below each other.
import { node } from '../nodes.js';
import {
  type Block,
  type Drawing,
  drawingBlock,
  linesBlock,
  padded,
  placed,
  ruleBlock,
  type RuledRoom,
  stacked,
  type TextRoom,
  together,
} from './block.js';
import { type Column, tableColumns } from './table-columns.js';
import type { TableCell, TableContent } from './table-content.js';
import { stackedTable } from './table-stacked.js';

/** Above and below what stands in a row, and above the head of a group. */
const [PAD_PX, ABOVE_GROUP_PX] = [4, 10];

/** As in a page: the width from which rows have columns, and the width over which eyes lose their row. */
const [COLUMNS_FROM_PX, MOST_PX] = [600, 924];

/** The table in a room. */
export function tableDrawing(
  table: TableContent,
  { measure, colours, ...whole }: RuledRoom,
): Drawing {
  const widthPx = Math.min(whole.widthPx, MOST_PX);
  const room = { widthPx, measure, colours };
  const columns = widthPx < COLUMNS_FROM_PX ? undefined : tableColumns(table, widthPx, measure);
  const block = columns ? columnsTable(table, columns, room) : stackedTable(table, room);
  return {
    ...{ x: 0, y: 0, widthPx, heightPx: block.heightPx },
    at: (transform) => node('g', { transform }, placed(block, 0, 0)),
  };
}

function columnsTable(
  { heads, rows }: TableContent,
  columns: readonly Column[],
  room: RuledRoom,
): Block {
  const { widthPx, colours } = room;
  const ruled = (block: Block, colour: string, strokePx: number): Block =>
    stacked([padded(block, PAD_PX), ruleBlock(widthPx, colour, strokePx)]);
  return stacked([
    ruled(lineOf(heads, columns, room), colours.ink, 2),
    ...rows.map(({ isGroup, cells }) =>
      isGroup
        ? ruled(padded(linesBlock(cells[0]!.pieces, room), ABOVE_GROUP_PX, 0), colours.quiet, 1)
        : ruled(lineOf(cells, columns, room), colours.line, 1),
    ),
  ]);
}

/** Cells side by side; a small drawing stands in the middle of its row. */
function lineOf(
  cells: readonly TableCell[],
  columns: readonly Column[],
  { measure }: TextRoom,
): Block {
  const blocks = cells.map(({ pieces, drawing }, i) =>
    drawing ? drawingBlock(drawing) : linesBlock(pieces, { ...columns[i]!, measure }),
  );
  const heightPx = Math.max(...blocks.map((block) => block.heightPx));
  return together(
    blocks.map((block, i) => {
      const down = cells[i]!.drawing ? (heightPx - block.heightPx) / 2 : 0;
      return [block, columns[i]!.leftPx, down];
    }),
  );
}
