// Writes small multiples: a row for each part, a column of bars for each area, all on one scale or each on its own.
import { max, min } from 'd3-array';
import type { Box } from './rows.hit-test.js';
import type { RowWriter, TextKind } from './rows.js';
import { putFigure, type RowPlace, writeZeroRule } from './rows.row.js';
import { type RowFigure, sizeOf, tailWidthPx } from './rows.scale.js';
import { linesOf, putText, writeText } from './rows.texts.js';

interface MultipleRow {
  readonly name: string;
  readonly note?: string;
  /** Of the name: `heading` for a row that begins a group. */
  readonly kind?: TextKind;
  /** One for each column, in order; undefined where the area has no such part. */
  readonly cells: readonly (RowFigure | undefined)[];
}

interface Multiples {
  /** The heading of each column, in order. */
  readonly columns: readonly string[];
  readonly rows: readonly MultipleRow[];
  /** Whether columns are too unlike in size for one scale. */
  readonly ownScales?: boolean;
}

/** Where a cell was written; its box is the column's width of its row. */
type CellPlace = RowPlace;

/** Columns that stand side by side. */
interface Block {
  readonly from: number;
  readonly to: number;
  readonly firstPx: number;
  readonly columnPx: number;
  readonly beside: boolean;
}

/**
 * Writes all cells and returns the place of each: a list for each row, undefined where there is no cell. Names stand
 * in the gutter where all columns fit beside it, else above their bars; what does not fit side by side stands below.
 */
export function writeMultiples(
  writer: RowWriter<unknown>,
  multiples: Multiples,
): readonly (readonly (CellPlace | undefined)[])[] {
  const { columns, rows } = multiples;
  const lengthOf = scaleOf(writer, multiples);
  const places = rows.map((): (CellPlace | undefined)[] => columns.map(() => undefined));
  blocksOf(writer, multiples).forEach((block, b) => {
    if (b > 0) writer.yPx += writer.measures.groupGapPx;
    writeBlock(writer, multiples, block, lengthOf(block.columnPx)).forEach((row, i) =>
      row.forEach((place, c) => (places[i]![block.from + c] = place)),
    );
  });
  return places;
}

/** For a width of columns: the length of a size in a column. */
function scaleOf(
  writer: RowWriter<unknown>,
  { columns, rows, ownScales = false }: Multiples,
): (columnPx: number) => (column: number) => (size: number) => number {
  const figuresOf = (column: number) => rows.flatMap(({ cells }) => cells[column] ?? []);
  const perSize = (figures: readonly RowFigure[], columnPx: number) =>
    min(figures, (figure) => {
      const reach = Math.max(sizeOf(figure), figure.target ?? 0, figure.before ?? 0);
      const roomPx = columnPx - 1 - tailWidthPx(writer, figure, false);
      return reach > 0 ? roomPx / reach : undefined;
    }) ?? 0;
  return (columnPx) => {
    const own = columns.map((_, column) => perSize(figuresOf(column), columnPx));
    const shared = min(own.filter((each) => each > 0)) ?? 0;
    return (column) => (size) => size * (ownScales ? own[column]! : shared);
  };
}

function blocksOf(writer: RowWriter<unknown>, { columns, rows }: Multiples): readonly Block[] {
  const { widthPx, xPx, measures, frame, fontPx } = writer;
  const { gutterPx, wideFromPx, splitRoomPx, gapPx } = measures;
  const tailPx = max(rows, ({ cells }) =>
    max(cells, (cell) => (cell ? tailWidthPx(writer, cell, false) : 0)),
  );
  const wordPx = max(columns, (column) =>
    max(column.split(' '), (word) => frame.measure(word, fontPx, true)),
  );
  const leastPx = Math.max(wordPx ?? 0, splitRoomPx + (tailPx ?? 0));
  const betweenPx = 2 * gapPx;
  const fitting = (roomPx: number) => Math.floor((roomPx + betweenPx) / (leastPx + betweenPx));
  const beside = widthPx >= wideFromPx && fitting(widthPx - gutterPx) >= columns.length;
  const roomPx = beside ? widthPx - gutterPx : widthPx;
  const count = Math.ceil(columns.length / Math.max(1, fitting(roomPx)));
  const each = Math.ceil(columns.length / Math.max(1, count));
  const columnPx = Math.floor((roomPx - betweenPx * (each - 1)) / each);
  return Array.from({ length: count }, (_, i) => ({
    ...{ from: i * each, to: Math.min(columns.length, (i + 1) * each), columnPx, beside },
    firstPx: xPx + (beside ? gutterPx : 0),
  }));
}

/** Writes the headings of its columns and its rows; returns the places of its cells. */
function writeBlock(
  writer: RowWriter<unknown>,
  { columns, rows }: Multiples,
  block: Block,
  lengthOf: (column: number) => (size: number) => number,
): readonly (readonly (CellPlace | undefined)[])[] {
  const { gapPx, headingGapPx } = writer.measures;
  const xOf = (c: number) => block.firstPx + c * (block.columnPx + 2 * gapPx);
  writeColumnHeads(writer, columns.slice(block.from, block.to), block.columnPx, xOf);
  writer.yPx += headingGapPx;
  const places = rows.map((row) => {
    const { lanePx, heightPx } = writeName(writer, row, block);
    const topPx = writer.yPx;
    const cells = row.cells.slice(block.from, block.to).map((cell, c) => {
      const scale = { lengthOf: lengthOf(block.from + c) };
      const box = { x: xOf(c), widthPx: block.columnPx, topPx, bottomPx: topPx + heightPx };
      return cell && writeCell(writer, cell, { box, lanePx, scale });
    });
    writer.yPx += heightPx;
    return cells;
  });
  for (let c = 0; block.beside && c < block.to - block.from; c += 1)
    writeZeroRule(
      writer,
      xOf(c),
      places.flatMap((row) => row[c] ?? []),
    );
  return places;
}

/** The headings of columns, which end at one height. */
function writeColumnHeads(
  writer: RowWriter<unknown>,
  heads: readonly string[],
  columnPx: number,
  xOf: (column: number) => number,
): void {
  const { linePx, yPx } = writer;
  const wrapped = heads.map((head) => linesOf(writer, head, 'heading', columnPx));
  const most = max(wrapped, ({ length }) => length) ?? 0;
  wrapped.forEach((lines, c) =>
    lines.forEach((text, i) => {
      const middlePx = yPx + (most - lines.length + i + 0.5) * linePx;
      putText(writer, { x: xOf(c), middlePx, text, kind: 'heading' });
    }),
  );
  writer.yPx += most * linePx;
}

/** Writes the name beside or above the bars of its row; says where their middle is and how much room the row takes. */
function writeName(
  writer: RowWriter<unknown>,
  { name, note = '', kind: nameKind = 'name', cells }: MultipleRow,
  { beside }: Block,
): { readonly lanePx: number; readonly heightPx: number } {
  const { measures, linePx, xPx, yPx } = writer;
  const { gapPx, gutterPx, headingGapPx, overhangPx, splitBarPx, splitPitchPx } = measures;
  if (!beside) {
    const isHeading = !cells.some(Boolean);
    if (isHeading) writer.yPx += gapPx;
    writeText(writer, [name, note].filter(Boolean).join(' · '), nameKind);
    // The line of a target reaches above its bar, and not into the name.
    if (cells.some((cell) => cell?.target !== undefined)) writer.yPx += 1.5 * overhangPx;
    return { lanePx: splitBarPx / 2, heightPx: isHeading ? headingGapPx : splitBarPx + gapPx };
  }
  const lines = ([nameKind, 'quiet'] as const).flatMap((kind, i) =>
    linesOf(writer, i === 0 ? name : note, kind, gutterPx - 1.5 * gapPx).map((text) => ({
      text,
      kind,
    })),
  );
  const heightPx = Math.max(splitPitchPx, lines.length * linePx + gapPx);
  lines.forEach(({ text, kind }, i) => {
    const middlePx = yPx + heightPx / 2 + (i - (lines.length - 1) / 2) * linePx;
    putText(writer, { x: xPx, middlePx, text, kind });
  });
  return { lanePx: heightPx / 2, heightPx };
}

interface Cell {
  readonly box: Box;
  /** The middle of its bar, from the top of its box. */
  readonly lanePx: number;
  readonly scale: { readonly lengthOf: (size: number) => number };
}

function writeCell(
  writer: RowWriter<unknown>,
  cell: RowFigure,
  { box, lanePx, scale }: Cell,
): CellPlace {
  const { splitBarPx, airPx, beforePx } = writer.measures;
  // A thin bar of the period before takes its room from the bar.
  const heightPx = cell.before === undefined ? splitBarPx : splitBarPx - airPx - beforePx;
  const topPx = box.topPx + lanePx - splitBarPx / 2;
  const placed = putFigure(writer, cell, scale, { xPx: box.x, topPx, heightPx });
  const { clearPx, end } = placed;
  putText(writer, { x: clearPx, middlePx: end.y, text: cell.value, kind: 'plain' });
  return { ...placed, box };
}
