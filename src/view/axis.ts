// Draws axes as SVG: value ticks with their grid lines, period ticks in two tiers.
import { svg, type SVGTemplateResult } from 'lit';
import type { AxisTick } from '../core/chart/period-axis.js';
import type { PlotBox } from '../core/chart/plot-box.js';
import type { ValueTick } from '../core/chart/value-axis.js';

/** From the axis to the labels of periods, clear of the lowest value. */
const LABEL_PX = 11;

export const valueAxisView = (
  ticks: readonly ValueTick[],
  { left, right }: Pick<PlotBox, 'left' | 'right'>,
): SVGTemplateResult => svg`
  <g class="values">
    ${ticks.map(
      ({ y, label, zero }) => svg`
        <line class=${zero ? 'zero' : 'grid'} x1=${left} x2=${right} y1=${y} y2=${y}></line>
        <text x=${left - 8} y=${y} dy="0.35em" text-anchor="end">${label}</text>`,
    )}
  </g>`;

export const periodAxisView = (
  ticks: readonly AxisTick[],
  { bottom }: Pick<PlotBox, 'bottom'>,
  linePx: number,
): SVGTemplateResult => svg`
  <g class="periods">
    ${ticks.map(
      ({ xPx, main, sub }) => svg`
        <line class="tick" x1=${xPx} x2=${xPx} y1=${bottom} y2=${bottom + 5}></line>
        <text x=${xPx} y=${bottom + LABEL_PX} dy="0.8em" text-anchor="middle">${main}</text>
        ${sub === '' ? '' : svg`<text x=${xPx} y=${bottom + LABEL_PX + linePx} dy="0.8em" text-anchor="middle" class="sub">${sub}</text>`}`,
    )}
  </g>`;
