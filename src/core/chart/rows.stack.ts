// Divides a bar into parts as long as their shares of the whole, with a gap between each two.
import { stack, stackOffsetExpand } from 'd3-shape';

interface StackPiece {
  readonly from: number;
  readonly to: number;
}

interface StackPieces {
  /** One for each weight, in order. */
  readonly pieces: readonly StackPiece[];
  /** Where a share of the whole (0 to 1) ends, in px; the middle of a gap where a piece ends there. */
  readonly placeOf: (share: number) => number;
}

/** Shares that differ by less are the same: sums of floating-point numbers are not exact. */
const SAME = 1e-9;

/**
 * Divides what the gaps leave of `lengthPx` in proportion to the weights; no lengths where all are 0.
 *
 * @example stackPieces([3, 1], 102, 2).pieces // [{ from: 0, to: 75 }, { from: 77, to: 102 }]
 */
export function stackPieces(
  weights: readonly number[],
  lengthPx: number,
  gapPx: number,
): StackPieces {
  const roomPx = lengthPx - gapPx * Math.max(0, weights.length - 1);
  const shares = stack<readonly number[], number>()
    .keys(weights.keys())
    .value((row, key) => row[key]!)
    .offset(stackOffsetExpand)([weights])
    .map(([ends]) => ends!);
  const placeOf = (share: number) => {
    const passed = shares.filter(([, end]) => end < share - SAME).length;
    const endsHere = shares.slice(0, -1).some(([, end]) => Math.abs(end - share) < SAME);
    return share * roomPx + (passed + (endsHere ? 0.5 : 0)) * gapPx;
  };
  return {
    pieces: shares.map(([start, end], i) => ({
      from: start * roomPx + i * gapPx,
      to: end * roomPx + i * gapPx,
    })),
    placeOf,
  };
}
