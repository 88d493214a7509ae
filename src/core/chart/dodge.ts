// Moves labels on one line apart, each as little as the others allow.
import { cumsum } from 'd3-array';

/** A label that wants its centre at `centrePx` and takes `heightPx`, margins included. */
export interface LabelBox {
  readonly centrePx: number;
  readonly heightPx: number;
}

/**
 * The centres in px, in the order given, moved least (least squares) so that no two overlap, none
 * leaves `minPx` to `maxPx`, and none overtakes another; undefined where they do not fit. Of two that
 * want the same place, the one given first comes first.
 *
 * Method: with the heights before each taken off, "no overlap" is "never descending", which is isotonic
 * regression by pooling adjacent violators (Barlow and others, 1972); bounds are applied afterwards,
 * which keeps it optimal.
 *
 * @example dodge([{ centrePx: 50, heightPx: 20 }, { centrePx: 50, heightPx: 20 }], 0, 100) // [40, 60]
 */
export const dodge = (
  wanted: readonly LabelBox[],
  minPx: number,
  maxPx: number,
): readonly number[] | undefined => {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]!.centrePx - wanted[b]!.centrePx);
  const endsPx = cumsum(order, (i) => wanted[i]!.heightPx);
  /** How far each centre is from the first edge, if all labels are end to end. */
  const offsetsPx = order.map((i, k) => endsPx[k]! - wanted[i]!.heightPx / 2);
  const highestPx = maxPx - (endsPx.at(-1) ?? 0);
  if (highestPx < minPx) return undefined;
  const placedPx = pooled(order.map((i, k) => wanted[i]!.centrePx - offsetsPx[k]!));
  const centresPx: number[] = [];
  order.forEach((i, k) => {
    centresPx[i] = Math.min(Math.max(placedPx[k]!, minPx), highestPx) + offsetsPx[k]!;
  });
  return centresPx;
};

/** The never descending values nearest to `values` by least squares, as many and in order. */
const pooled = (values: readonly number[]): number[] => {
  const blocks: { sum: number; count: number }[] = [];
  for (const value of values) {
    let block = { sum: value, count: 1 };
    for (;;) {
      const before = blocks.at(-1);
      if (!before || before.sum / before.count <= block.sum / block.count) break;
      blocks.pop();
      block = { sum: before.sum + block.sum, count: before.count + block.count };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
};
