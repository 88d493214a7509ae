// Places the bands of a trend: neighbours, the good range, the tolerance of the target, confidence intervals.
import { bandPath } from '../../core/chart/band-path.js';
import { decimate } from '../../core/chart/decimate.js';
import type { LayoutContext } from './layout.context.js';
import { heightOf, lengthGaps } from './layout.rules.js';
import { toleranceOf, type Bounds } from './layout.tolerance.js';
import type { BandLayout } from './layout.types.js';

/** Those that have a height, in the order in which they are drawn. */
export function bandsOf(context: LayoutContext): readonly BandLayout[] {
  const { model, yOf, plot, slots } = context;
  const { neighbourRange: range, target, lines } = model;
  const tolerated = toleranceOf(model);
  const good = target?.range?.map(yOf);
  const bands: readonly (BandLayout | false | undefined)[] = [
    range?.middleHalf && {
      kind: 'neighbours',
      slot: 'neighbours',
      d: between(context, range.lower, range.upper, model.gapBefore),
    },
    good && { kind: 'range', slot: 'lead', d: across([plot.left, plot.right], good[0]!, good[1]!) },
    tolerated && { kind: 'tolerance', slot: 'lead', d: toleranceBand(context, tolerated) },
    ...lines.map(
      ({ interval, gapBefore, member }, i): BandLayout | false | undefined =>
        !member &&
        interval && {
          kind: 'interval',
          slot: slots[i]!,
          line: i,
          d: between(context, interval.lower, interval.upper, gapBefore),
        },
    ),
  ];
  return bands.filter((band) => band && band.d !== '') as readonly BandLayout[];
}

function between(
  { xs, yOf }: LayoutContext,
  lower: Bounds,
  upper: Bounds,
  gaps?: readonly boolean[],
): string {
  const heights = (bounds: Bounds, others: Bounds) =>
    xs.map((_, i) => ((others[i] ?? null) === null ? NaN : heightOf(bounds[i], yOf)));
  const [lowerYs, upperYs] = [heights(lower, upper), heights(upper, lower)];
  return bandPath(
    decimate(xs, [lowerYs, upperYs], gaps).flatMap((i) => {
      const [lowerY, upperY] = [lowerYs[i]!, upperYs[i]!];
      const interval = Number.isNaN(lowerY) ? undefined : { x: xs[i]!, lowerY, upperY };
      return gaps?.[i] ? [undefined, interval] : [interval];
    }),
  );
}

const across = (xs: readonly number[], lowerY: number, upperY: number): string =>
  bandPath(xs.map((x) => ({ x, lowerY, upperY })));

/** As long as the line of the target. A constant one runs across the plot, or to the day it is due. */
function toleranceBand(context: LayoutContext, [lower, upper]: readonly [Bounds, Bounds]): string {
  const { model, plot, dueX, yOf } = context;
  const [low, high] = [lower[0] ?? null, upper[0] ?? null];
  return model.target!.constant && low !== null && high !== null
    ? across([plot.left, dueX ?? plot.right], yOf(low), yOf(high))
    : between(context, lower, upper, lengthGaps(model));
}
