// Draws a series small enough for a cell of a table: a line, its last point and its target, no axis.
import { extent } from 'd3-array';
import { linearScale } from './linear-scale.js';
import { linePath, type Point } from './path.js';

/** The values to draw, and the room for them. */
export interface SparklineNeeds {
  /** In order of time; undefined is a gap. */
  readonly values: readonly (number | undefined)[];
  /** Each value's share of the way from the first to the last period, ascending, 0 to 1. */
  readonly positions: readonly number[];
  readonly widthPx: number;
  readonly heightPx: number;
  /** Kept free on all sides for the dot at the end; 2 if left out. */
  readonly insetPx?: number;
  readonly target?: number;
  /** Counts: zero is in the picture. */
  readonly fromZero?: boolean;
  /** The last value is of a period that is not over: where it is known, its point is hollow. */
  readonly unfinished?: boolean;
}

/** A sparkline in px. */
interface Sparkline {
  /** `d` of the line; '' where no two values stand together. */
  readonly line: string;
  /** The known points with no known neighbour, which the line leaves out. */
  readonly alone: readonly Point[];
  /** The last known point, also where gaps follow it; undefined where nothing is known. */
  readonly last: Point | undefined;
  readonly hollow: boolean;
  readonly targetY: number | undefined;
}

/**
 * The drawing of a series in a box. Where all values and the target are equal, the line is in the middle.
 *
 * @example sparkline({ values: [1, 3], positions: [0, 1], widthPx: 64, heightPx: 20 }) // { line: 'M2,18L62,2', alone: [], last: { x: 62, y: 2 }, hollow: false, targetY: undefined }
 */
export const sparkline = ({
  values,
  positions,
  widthPx,
  heightPx,
  insetPx = 2,
  target,
  fromZero,
  unfinished,
}: SparklineNeeds): Sparkline => {
  const [least = 0, most = 0] = extent([...values, target, fromZero ? 0 : undefined], Number);
  const x = linearScale([0, 1], [insetPx, widthPx - insetPx]);
  const y = linearScale([least, most], [heightPx - insetPx, insetPx]);
  const points = values.map((value, i) =>
    value === undefined ? value : { x: x(positions[i]!), y: y(value) },
  );
  const last = points.findLast((point) => point !== undefined);
  const hollow = unfinished === true && last !== undefined && last === points.at(-1);
  return {
    line: linePath(points),
    alone: points.filter(
      (point, i) => point && !points[i - 1] && !points[i + 1] && !(hollow && point === last),
    ) as Point[],
    last,
    hollow,
    targetY: target === undefined ? target : y(target),
  };
};
