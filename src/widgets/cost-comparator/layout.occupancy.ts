// Places what a bed in use costs against how many are in use: a curve, and a line for each price beside it.
// All steps of the slider are placed at once, so that moving it lays nothing out again.
import { chartHeightPx, type Frame, textMeasures } from '../../core/chart/frame.js';
import { linearScale } from '../../core/chart/linear-scale.js';
import { linePath, type Point, roundToTenth } from '../../core/chart/path.js';
import { placedValueAxis } from '../../core/chart/placed-value-axis.js';
import type { PlotBox } from '../../core/chart/plot-box.js';
import type { ValueTick } from '../../core/chart/value-axis.js';
import type { Per } from './input.unit.js';
import { type PriceLine, priceLines } from './layout.prices.js';
import type { OccupancyContext, Plot, Tick } from './layout.types.js';
import { atOccupancy, type OccupancyFacts } from './model.js';
import type { CostComparatorWords } from './words.js';

export interface OccupancyLayout extends PlotBox {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly curve: string;
  /** Of the first step that is drawn to all beds. */
  readonly steps: readonly Point[];
  /** Whether each step has a dot of its own: beds are whole. */
  readonly dots: boolean;
  readonly prices: readonly PriceLine[];
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly ValueTick[];
  readonly axisTitle: string;
  /** The room before the axis in em, which the slider keeps free too. */
  readonly axisEm: number;
}

/** After the axis, for half of the last label; the slider keeps it free too. */
const RIGHT_EM = 1.5;
const AXIS_GAP_PX = 10;
const MOST_DOTS = 40;
const CURVE_PIECES = 48;

export function occupancyLayout(
  facts: OccupancyFacts,
  words: CostComparatorWords,
  frame: Frame,
  per: Per,
): OccupancyLayout {
  const { full, least, steps, prices, beds } = facts;
  const { fontPx, linePx, widthOf } = textMeasures(frame);
  const heightPx = chartHeightPx(frame);
  const top = linePx / 2;
  const bottom = heightPx - 2 * linePx - 10;
  const all = Array.from({ length: steps - least + 1 }, (_, i) => atOccupancy(facts, least + i));
  const max = Math.max(all[0]!.pounds[per], ...prices.map(({ pounds }) => pounds[per]));
  const needs = { min: 0, max, fromZero: true, topPx: top, bottomPx: bottom, minGapPx: 40 };
  const axis = placedValueAxis(needs, frame, (tick) => words.money(tick));
  const axisEm = Math.ceil((axis.labelPx + AXIS_GAP_PX) / fontPx);
  const [left, right] = [axisEm * fontPx, frame.widthPx - RIGHT_EM * fontPx];
  // Of a single bed the curve is drawn as far as half of it.
  const from = least < steps ? least : steps / 2;
  const x = linearScale([from, steps], [left, right]);
  const y = axis.yOf;
  const plot: Plot = { left, right, top, bottom, x, y };
  const context: OccupancyContext = { facts, words, per, plot, linePx, widthOf };
  const { widthPx } = frame;
  return {
    ...{ widthPx, heightPx, left, right, top, bottom, axisEm },
    curve: curveOf(
      full[per] * steps,
      [Math.max(from, (full[per] * steps) / axis.domain[1]), steps],
      plot,
    ),
    steps: all.map(({ step, pounds }) => ({
      x: roundToTenth(x(step)),
      y: roundToTenth(y(pounds[per])),
    })),
    dots: beds !== undefined && steps <= MOST_DOTS,
    prices: priceLines(context),
    xTicks: stepTicks(context, widthPx),
    yTicks: axis.ticks,
    axisTitle: beds ? words.occupancy.axis.beds : words.occupancy.axis.percent,
  };
}

/** Smooth, though only whole beds can be lived in. */
function curveOf(pounds: number, [from, to]: readonly [number, number], { x, y }: Plot): string {
  const points = Array.from({ length: CURVE_PIECES + 1 }, (_, i) => {
    const step = from + ((to - from) * i) / CURVE_PIECES;
    return { x: x(step), y: y(pounds / step) };
  });
  return linePath(points);
}

/**
 * As many as fit: all beds, the first step, and between them whole numbers of beds or tens of per cent. A last label for
 * which the room after the axis is too little stands to the left of its tick.
 */
function stepTicks(
  { facts, words, plot, widthOf }: OccupancyContext,
  widthPx: number,
): readonly Tick[] {
  const { least, steps, beds } = facts;
  const label = (step: number) => words.occupancy.step(beds ? { beds, steps } : { steps }, step);
  const lastPx = widthOf(label(steps));
  const gapPx = lastPx + 12;
  const middle = (step: number) => Math.min(plot.x(step), widthPx - lastPx / 2);
  const isFree = (step: number, others: readonly number[]) =>
    others.every((other) => Math.abs(middle(step) - middle(other)) >= gapPx);
  const every = (beds ? [1, 2, 5, 10, 20, 50, 100, 200, 500] : [10, 20, 50]).find(
    (each) => Math.abs(plot.x(each) - plot.x(0)) >= gapPx,
  );
  const ends = [steps, least].filter((step, i) => i === 0 || isFree(step, [steps]));
  const regular = Array.from(
    { length: every ? Math.floor(steps / every) : 0 },
    (_, i) => (i + 1) * every!,
  );
  return [...ends, ...regular.filter((step) => step > least && isFree(step, ends))]
    .sort((a, b) => a - b)
    .map((step) => ({
      x: roundToTenth(plot.x(step)),
      labelX: roundToTenth(middle(step)),
      label: label(step),
    }));
}
