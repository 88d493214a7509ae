// Sets several columns of rows side by side where there is room, and keeps what they write level.
import type { Frame } from './frame.js';
import { rowWriter, type RowWriter } from './rows.js';
import { rowMeasures } from './rows.measures.js';

/** Writes one section of a column; the sections of columns side by side begin at one height. */
export type SectionWriter<T> = (writer: RowWriter<T>) => void;

/**
 * A writer for each column, in order, with its sections written. As many columns as fit stand side by
 * side, and rows have about the same number. All columns have the same number of sections.
 */
export function writeSideBySide<T>(
  columns: readonly (readonly SectionWriter<T>[])[],
  frame: Frame,
): readonly RowWriter<T>[] {
  const { leastWidthPx, betweenPx, gapPx } = rowMeasures(frame.density);
  const fitting = Math.floor((frame.widthPx + betweenPx) / (leastWidthPx + betweenPx));
  const rows = Math.ceil(columns.length / Math.max(1, fitting));
  const perRow = Math.ceil(columns.length / rows);
  const widthPx = Math.floor((frame.widthPx - betweenPx * (perRow - 1)) / perRow);
  let yPx = 0;
  return Array.from({ length: rows }, (_, row) => {
    const beside = columns.slice(row * perRow, (row + 1) * perRow);
    const writers = beside.map((_sections, i) =>
      rowWriter<T>(frame, { xPx: i * (widthPx + betweenPx), yPx, widthPx }),
    );
    beside[0]!.forEach((_section, s) => {
      writers.forEach((writer, i) => beside[i]![s]!(writer));
      yPx = Math.max(...writers.map((writer) => writer.yPx));
      for (const writer of writers) writer.yPx = yPx;
    });
    yPx += 3 * gapPx;
    return writers;
  }).flat();
}
