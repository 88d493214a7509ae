// Places the lines of a trend that are not its series: target, mean and limits, breaks, the projection.
import { decimate } from '../../core/chart/decimate.js';
import { linePath, roundToTenth } from '../../core/chart/path.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { shownLimits } from '../../core/indicator/shown-limits.js';
import { isUnjoined } from '../../core/statistics/comparability.js';
import type { ControlChart } from '../../core/statistics/control-limits.js';
import type { LayoutContext } from './layout.context.js';
import type { IndicatorTrendLayout, LineLayout } from './layout.types.js';

/** NaN where there is none. */
export const heightOf = (bound: number | null | undefined, yOf: LayoutContext['yOf']): number =>
  bound === null || bound === undefined ? NaN : yOf(bound);

/** At each period: whether it is of another length than the one before, so that no target runs on. */
export const lengthGaps = ({ apartBefore }: LayoutContext['model']): readonly boolean[] =>
  apartBefore.map(isUnjoined);

/** Its line, and where it is due; undefined without a target, and for a range, which is a band. */
export function targetOf({
  model,
  xs,
  dueX,
  yOf,
  plot,
}: LayoutContext): IndicatorTrendLayout['target'] {
  const { target } = model;
  if (!target || target.range) return undefined;
  const ys = target.values.map((value) => heightOf(value, yOf));
  const dueY = ys.findLast((y) => !Number.isNaN(y));
  const due =
    dueX !== undefined && dueY !== undefined
      ? { x: roundToTenth(dueX), y: roundToTenth(dueY) }
      : undefined;
  const gaps = lengthGaps(model);
  const points = decimate(xs, [ys], gaps).flatMap((i) => {
    const point = Number.isNaN(ys[i]) ? undefined : { x: xs[i]!, y: ys[i]! };
    return gaps[i] ? [undefined, point] : [point];
  });
  const level = target.constant && dueY !== undefined;
  const d = level
    ? linePath([plot.left, due?.x ?? plot.right].map((x) => ({ x, y: dueY })))
    : linePath(due ? [...points, due] : points);
  return d === '' && !due ? undefined : omitUndefined({ d, due });
}

/** The mean, or the median of a run chart, where there is one. */
export const middleOf = (chart: ControlChart): number | undefined =>
  chart.kind === 'run' ? chart.median : chart.mean;

/**
 * Mean and limits run from where they start to the end of the plot, or to the last period that is over; a run chart
 * has its median alone.
 */
export function controlOf({
  model,
  xs,
  yOf,
  plot,
}: LayoutContext): IndicatorTrendLayout['control'] {
  if (!model.control) return undefined;
  const { chart, start } = model.control;
  const middle = middleOf(chart);
  if (middle === undefined) return undefined;
  const end = model.unfinished ? xs.at(-2)! : plot.right;
  const level = (value: number) => linePath([xs[start]!, end].map((x) => ({ x, y: yOf(value) })));
  return { middle: level(middle), limits: (shownLimits(model) ?? []).map(level).join('') };
}

/** Half way between the two periods that are not comparable. */
export const breaksOf = ({ model, xs, plot }: LayoutContext): readonly number[] =>
  model.breakBefore.flatMap((broken, i) =>
    broken ? [roundToTenth(i === 0 ? plot.left : (xs[i]! + xs[i - 1]!) / 2)] : [],
  );

/** From the figure so far straight up to what it would come to, and from the year before where that is comparable. */
export function projectionOf(
  { model, yOf }: LayoutContext,
  lead: LineLayout,
): IndicatorTrendLayout['projection'] {
  const { projection } = model;
  if (!projection || projection.refused) return undefined;
  const { index, value } = projection;
  const point = lead.points[index]!;
  const end = { x: point.x, y: roundToTenth(yOf(value)) };
  const comparable =
    !model.breakBefore[index] && !model.missingBefore[index] && !model.apartBefore[index];
  const before = comparable ? lead.points[index - 1] : undefined;
  const way = [before?.marks && before, end, point];
  return { d: linePath(way.filter((each) => each !== undefined)), ...end };
}
