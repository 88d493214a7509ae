// Finds how wide the columns of a table are, so that no word is broken.
import type { MeasureText } from '../../core/chart/frame.js';
import type { TableCell, TableContent } from './table-content.js';
import { pieceWidthPx } from './block.js';

export interface Column {
  readonly leftPx: number;
  readonly widthPx: number;
}

/** Between two columns. */
const GAP_PX = 14;
/** No column but the first is wider than that many px of a usual text, and the first is not narrower. */
const [MOST_PX, LEAST_FIRST_PX] = [150, 150];

/** What columns may be. */
interface Limits {
  readonly leastPx: number;
  readonly wantedPx: number;
}

/** From the first to the last; undefined where there is no room for them. */
export function tableColumns(
  { heads, rows }: TableContent,
  widthPx: number,
  measure: MeasureText,
): readonly Column[] | undefined {
  const limits = heads.map((head, i) => {
    const own = rows.filter(({ isGroup }) => !isGroup).map(({ cells }) => cells[i]);
    return limitsOf([head, ...own.filter((cell) => cell !== undefined)], measure);
  });
  const [first, ...others] = limits;
  if (!first) return undefined;
  const roomPx = widthPx - GAP_PX * others.length;
  const leastFirstPx = Math.max(first.leastPx, Math.min(first.wantedPx, LEAST_FIRST_PX));
  const leastPx = sumOf(others.map((each) => each.leastPx));
  if (leastFirstPx + leastPx > roomPx) return undefined;
  const wantedPx = sumOf(others.map((each) => each.wantedPx));
  // What is left above the least is shared by what each wants.
  const share = Math.min(1, (roomPx - leastFirstPx - leastPx) / Math.max(1, wantedPx - leastPx));
  const widths = others.map((each) => each.leastPx + share * (each.wantedPx - each.leastPx));
  let leftPx = 0;
  return [roomPx - sumOf(widths), ...widths].map((each) => {
    const column = { leftPx, widthPx: each };
    leftPx += each + GAP_PX;
    return column;
  });
}

function limitsOf(cells: readonly TableCell[], measure: MeasureText): Limits {
  const drawnPx = Math.max(0, ...cells.map(({ drawing }) => drawing?.widthPx ?? 0));
  const pieces = cells.flatMap((cell) => cell.pieces);
  const widest = (of: readonly number[]): number => Math.ceil(Math.max(drawnPx, ...of));
  const leastPx = widest(
    pieces.flatMap((piece) =>
      piece.text.split(' ').map((text) => pieceWidthPx({ ...piece, text }, measure)),
    ),
  );
  const linePx = widest(pieces.map((piece) => pieceWidthPx(piece, measure)));
  return { leastPx, wantedPx: Math.max(leastPx, Math.min(linePx, MOST_PX)) };
}

const sumOf = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0);
