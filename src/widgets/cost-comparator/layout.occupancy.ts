// Places what a bed in use costs against how many are in use: a curve, and a line for each price beside it.
// All steps of the slider are placed at once, so that moving it lays nothing out again.
import { chartHeightPx, type Frame, textMeasures } from '../../core/chart/frame.js';
import { linearScale } from '../../core/chart/linear-scale.js';
import { linePath, roundToTenth } from '../../core/chart/path.js';
import { placedValueAxis } from '../../core/chart/placed-value-axis.js';
import type { PlotBox } from '../../core/chart/plot-box.js';
import type { ValueTick } from '../../core/chart/value-axis.js';
import type { Per } from './input.unit.js';
import { type PriceLine, priceLines } from './layout.prices.js';
import type { OccupancyContext, Plot, Tick } from './layout.types.js';
import { atOccupancy, type OccupancyFacts } from './model.js';
import type { CostComparatorWords } from './words.js';

interface StepLayout {
  readonly x: number;
  readonly y: number;
  /** Costs more than the scale holds: it stands at its upper end. */
  readonly beyond: boolean;
}

export interface OccupancyLayout extends PlotBox {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly curve: string;
  /** Of step 1 to all. */
  readonly steps: readonly StepLayout[];
  /** Whether each step has a dot of its own: beds are whole. */
  readonly dots: boolean;
  readonly prices: readonly PriceLine[];
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly ValueTick[];
  readonly axisTitle: string;
}

/** Half as much again as the dearest of what matters: a single bed in use would flatten all else. */
const HEADROOM = 1.6;
const MOST_DOTS = 40;
const CURVE_PIECES = 48;

export function occupancyLayout(
  facts: OccupancyFacts,
  words: CostComparatorWords,
  frame: Frame,
  per: Per,
): OccupancyLayout {
  const { full, steps, prices, beds } = facts;
  const { linePx, widthOf } = textMeasures(frame);
  const heightPx = chartHeightPx(frame);
  const top = linePx / 2;
  const bottom = heightPx - 2 * linePx - 10;
  const dearest = Math.max(full[per], ...prices.map(({ pounds }) => pounds[per]));
  const all = Array.from({ length: steps }, (_, i) => atOccupancy(facts, i + 1));
  const max = Math.min(dearest * HEADROOM, all[0]!.pounds[per]);
  const needs = { min: 0, max, fromZero: true, topPx: top, bottomPx: bottom, minGapPx: 40 };
  const axis = placedValueAxis(needs, frame, (tick) => words.money(tick));
  const left = Math.ceil(axis.labelPx) + 10;
  const right = frame.widthPx - 8;
  const x = linearScale([0, steps], [left, right]);
  const y = axis.yOf;
  const most = axis.domain[1];
  const plot: Plot = { left, right, top, bottom, x, y };
  const context: OccupancyContext = { facts, words, per, plot, linePx, widthOf };
  return {
    ...{ widthPx: frame.widthPx, heightPx, left, right, top, bottom },
    curve: curveOf(full[per], steps, most, plot),
    steps: all.map(({ step, pounds }): StepLayout => {
      const beyond = pounds[per] > most;
      return { x: roundToTenth(x(step)), y: roundToTenth(y(Math.min(most, pounds[per]))), beyond };
    }),
    dots: beds !== undefined && steps <= MOST_DOTS,
    prices: priceLines(context),
    xTicks: stepTicks(context),
    yTicks: axis.ticks,
    axisTitle: beds ? words.occupancy.axis.beds : words.occupancy.axis.percent,
  };
}

/** From where it enters the scale to all beds; smooth, though only whole beds can be lived in. */
function curveOf(full: number, steps: number, most: number, { x, y }: Plot): string {
  const from = Math.max((full * steps) / most, steps > 1 ? Math.min(1, steps) : 0.5);
  const points = Array.from({ length: CURVE_PIECES + 1 }, (_, i) => {
    const step = from + ((steps - from) * i) / CURVE_PIECES;
    return { x: x(step), y: y((full * steps) / step) };
  });
  return linePath(points);
}

/** As many as fit, the last always; each a whole number of beds, or of tens of per cent. */
function stepTicks({ facts, words, plot, widthOf }: OccupancyContext): readonly Tick[] {
  const { steps, beds } = facts;
  const { x, left, right } = plot;
  const stepPx = (right - left) / steps;
  const label = (step: number) => words.occupancy.step(beds ? { beds, steps } : { steps }, step);
  const labelPx = widthOf(label(steps)) + 12;
  const every = (beds ? [1, 2, 5, 10, 20, 50, 100, 200, 500] : [10, 20, 25, 50]).find(
    (each) => each * stepPx >= labelPx,
  );
  const shown = Array.from({ length: Math.floor(steps / (every ?? steps)) + 1 }, (_, i) =>
    Math.min(steps, i * (every ?? steps)),
  );
  const last = shown.at(-1)!;
  // What does not divide keeps its last tick, unless the two would overlap.
  const ends = last === steps || (steps - last) * stepPx < labelPx ? shown : [...shown, steps];
  return ends.map((step) => ({
    x: roundToTenth(x(step)),
    label: label(step),
    anchor: step === steps && widthOf(label(steps)) > 16 ? 'end' : 'middle',
  }));
}
