// Describes axes as SVG: value ticks with their grid lines, period ticks in two tiers.
import type { AxisTick } from '../core/chart/period-axis.js';
import type { PlotBox } from '../core/chart/plot-box.js';
import type { ValueTick } from '../core/chart/value-axis.js';
import { type Described, node } from './nodes.js';

/** From the axis to the labels of periods, clear of the lowest value. */
const LABEL_PX = 11;
/** How far a tick reaches below the axis. */
const TICK_PX = 5;

/** One path for all grid lines. */
export const valueAxisView = (
  ticks: readonly ValueTick[],
  { left, right }: Pick<PlotBox, 'left' | 'right'>,
): Described => {
  const lines = (isZero: boolean) =>
    ticks
      .filter(({ zero }) => zero === isZero)
      .map(({ y }) => `M${left},${y}H${right}`)
      .join('');
  const [grid, zero] = [lines(false), lines(true)];
  return node('g', { class: 'values' }, [
    grid ? node('path', { class: 'grid', d: grid }) : undefined,
    zero ? node('path', { class: 'zero', d: zero }) : undefined,
    ...ticks.map(({ y, label }) =>
      node('text', { x: left - 8, y, dy: '0.35em', 'text-anchor': 'end' }, label),
    ),
  ]);
};

export const periodAxisView = (
  ticks: readonly AxisTick[],
  { bottom }: Pick<PlotBox, 'bottom'>,
  linePx: number,
): Described => {
  const at = { y: bottom + LABEL_PX, dy: '0.8em', 'text-anchor': 'middle' };
  return node('g', { class: 'periods' }, [
    ...ticksView(
      ticks.map(({ xPx }) => xPx),
      bottom,
    ),
    ...ticks.map(({ xPx, main }) => node('text', { x: xPx, ...at }, main)),
    ...ticks
      .filter(({ sub }) => sub !== '')
      .map(({ xPx, sub }) => node('text', { x: xPx, ...at, y: at.y + linePx, class: 'sub' }, sub)),
  ]);
};

/** A line for each tick below an axis. */
export const ticksView = (xs: readonly number[], bottom: number): readonly Described[] =>
  xs.map((x) => node('line', { class: 'tick', x1: x, x2: x, y1: bottom, y2: bottom + TICK_PX }));
