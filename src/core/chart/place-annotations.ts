// Places the labels of events above the plot, in a few rows, each with a line down to its place.
import { maxIndex, range } from 'd3-array';

/** A label `widthPx` wide for an event at `xPx`. */
export interface AnnotationLabel {
  readonly xPx: number;
  readonly widthPx: number;
}

/** A place for a label: its text is anchored at `xPx`, in row 0 nearest the plot or in one above it. */
interface PlacedAnnotation {
  readonly xPx: number;
  readonly row: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The room above the plot, which runs from 0 to `widthPx`. */
interface AnnotationArea {
  readonly widthPx: number;
  readonly rows: number;
  /** Kept between two labels of a row, and between a label and another's line. */
  readonly gapPx: number;
}

/**
 * A place for every label, in the order given; undefined for those that do not fit. No two labels
 * overlap, none leaves the frame, and no line runs through a label of a row below.
 *
 * It uses as few rows as possible. A label is centred over its event where that fits, or else shifted to
 * the side that leaves most room. Of two events at the same place, only one has a label.
 *
 * @example placeAnnotations([{ xPx: 10, widthPx: 80 }], { widthPx: 300, rows: 2, gapPx: 8 }) // [{ xPx: 10, row: 0, anchor: 'start' }]
 */
export const placeAnnotations = (
  labels: readonly AnnotationLabel[],
  frame: AnnotationArea,
): readonly (PlacedAnnotation | undefined)[] => {
  const attempts = range(1, frame.rows + 1).flatMap((rows) =>
    PREFERENCES.map((anchors) => place(labels, { ...frame, rows }, anchors)),
  );
  // The first of several equally good, so the one with the fewest rows.
  const best = maxIndex(attempts, (placed) => placed.filter(Boolean).length);
  return attempts[best] ?? labels.map(() => undefined);
};

/** Which side of its place a label is tried on first. */
const PREFERENCES = [
  ['middle', 'start', 'end'],
  ['end', 'middle', 'start'],
] as const;

/** The share of a label's width that lies left of its anchor. */
const LEFT = { start: 0, middle: 0.5, end: 1 } as const;

const place = (
  labels: readonly AnnotationLabel[],
  { widthPx: framePx, rows, gapPx }: AnnotationArea,
  anchors: readonly PlacedAnnotation['anchor'][],
): readonly (PlacedAnnotation | undefined)[] => {
  // From left to right, so that only the right end of the last label or line in each row matters.
  const usedToPx = Array<number>(rows).fill(-Infinity);
  // From the top: a label takes no room in the rows below it except for its line.
  const options = usedToPx.flatMap((_, row) =>
    anchors.map((anchor) => ({ row: rows - 1 - row, anchor })),
  );
  const placed = Array<PlacedAnnotation | undefined>(labels.length).fill(undefined);
  const order = labels.map((_, i) => i).sort((a, b) => labels[a]!.xPx - labels[b]!.xPx);
  for (const i of order) {
    const { xPx, widthPx } = labels[i]!;
    const leftPx = (anchor: PlacedAnnotation['anchor']) => xPx - widthPx * LEFT[anchor];
    const choice = options.find(
      ({ row, anchor }) =>
        leftPx(anchor) >= Math.max(0, usedToPx[row]! + gapPx) &&
        leftPx(anchor) + widthPx <= framePx &&
        usedToPx.every((px, below) => below >= row || px + gapPx <= xPx),
    );
    if (!choice) continue;
    placed[i] = { xPx, ...choice };
    usedToPx.fill(xPx, 0, choice.row);
    usedToPx[choice.row] = leftPx(choice.anchor) + widthPx;
  }
  return placed;
};
