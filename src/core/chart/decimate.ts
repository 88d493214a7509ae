// Chooses the points of a long line or band that pixels can show, before any path is built.

/** The width of a column of pixels. */
const COLUMN_PX = 1;

/**
 * The places of the points to draw, ascending. Of the points in one column of pixels these are the first,
 * the last, and of each edge the least and the greatest; a path through them covers the same pixels. Of
 * gaps in a row the first stays. Where a column has no more than four points, all stay.
 *
 * Method: M4 (Jugel and others, "M4: A Visualization-Oriented Time Series Data Aggregation", 2014).
 *
 * @param xs in px
 * @param edges the heights of a line in px, or of both edges of a band; NaN in the first is a gap
 * @param breaks whether nothing may be joined to the point before
 * @example decimate([0, 0.1, 0.2, 0.3, 0.4, 5], [[7, 9, 8, 8, 6, 7]]) // [0, 1, 4, 5]
 */
export function decimate(
  xs: readonly number[],
  edges: readonly (readonly number[])[],
  breaks?: readonly boolean[],
): readonly number[] {
  const kept: number[] = [];
  const [line = []] = edges;
  let start = 0;
  let column = NaN;
  const close = (end: number) => {
    if (Number.isNaN(line[start])) kept.push(start);
    else pushExtremes(edges, [start, end], kept);
    start = end;
  };
  for (let i = 0; i < line.length; i += 1) {
    // A gap has no column, and is in one stretch with the gap before it.
    const own = Number.isNaN(line[i]) ? NaN : Math.floor(xs[i]! / COLUMN_PX);
    const isSame = Object.is(own, column) && !breaks?.[i];
    if (i > 0 && !isSame) close(i);
    column = own;
  }
  if (line.length > 0) close(line.length);
  return kept;
}

const FEW = 4;

function pushExtremes(
  edges: readonly (readonly number[])[],
  [start, end]: readonly [number, number],
  kept: number[],
): void {
  if (end - start <= FEW) {
    for (let i = start; i < end; i += 1) kept.push(i);
    return;
  }
  const places = [start, end - 1];
  for (const edge of edges) {
    let [least, greatest] = [start, start];
    for (let i = start; i < end; i += 1) {
      if (edge[i]! < edge[least]!) least = i;
      if (edge[i]! > edge[greatest]!) greatest = i;
    }
    places.push(least, greatest);
  }
  places.sort((a, b) => a - b);
  for (const place of places) if (place !== kept.at(-1)) kept.push(place);
}
