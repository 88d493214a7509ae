// The what-ifs as Lit templates: a slider, a field and two buttons for the same number, a drawing and a sentence.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { markerPath } from '../../core/chart/marker.js';
import type { RowsLayout } from '../../core/chart/rows.js';
import type { DataTable } from '../../core/data/table.js';
import { valueAxisView } from '../../view/axis.js';
import { dataTable } from '../../view/data-table.js';
import { foldedView } from '../../view/folded.js';
import { rowsView } from '../../view/rows.js';
import type { OccupancyLayout } from './layout.occupancy.js';

/** One number that a person moves: by dragging, by typing or step by step. */
interface Control {
  readonly id: string;
  readonly label: string;
  readonly min: number;
  readonly max: number;
  /** Of the slider and the field. */
  readonly step: number;
  /** Of the buttons. */
  readonly jump: number;
  readonly value: number;
  /** What the number means, for people who use a screen reader. */
  readonly valueText: string;
  readonly fewer: string;
  readonly more: string;
  /** `settled` where the person has stopped moving the slider. */
  readonly move: (value: number, settled: boolean) => void;
}

const numberOf = (event: Event): number => (event.target as HTMLInputElement).valueAsNumber;

function controlView(control: Control): TemplateResult {
  const { id, label, min, max, step, jump, value, fewer, more, move } = control;
  const within = (wanted: number) => Math.min(max, Math.max(min, wanted));
  const moveBy = (by: number) => () => {
    move(within(value + by), true);
  };
  const type = (event: Event) => {
    const typed = numberOf(event);
    const settled = Number.isFinite(typed) ? within(typed) : value;
    move(settled, true);
    // What was typed may be no number, or beyond the last: the field says what is shown.
    (event.target as HTMLInputElement).value = String(settled);
  };
  return html`
    <div part="control" class="controls">
      <span id="${id}-label">${label}</span>
      <div class="stepper">
      <button type="button" aria-label=${fewer} @click=${moveBy(-jump)}>−</button>
      <input
        type="number"
        aria-labelledby="${id}-label"
        min=${min}
        max=${max}
        step=${step}
        .value=${String(value)}
        @change=${type}
      />
      <button type="button" aria-label=${more} @click=${moveBy(jump)}>+</button>
      </div>
    </div>
  `;
}

/** As long as the axis below it, at whose values it stops. */
const sliderView = ({ id, min, max, step, value, valueText, move }: Control): TemplateResult =>
  html`<input
    part="slider"
    type="range"
    aria-labelledby="${id}-label"
    min=${min}
    max=${max}
    step=${step}
    .value=${String(value)}
    aria-valuetext=${valueText}
    @input=${(event: Event) => move(numberOf(event), false)}
    @change=${(event: Event) => move(numberOf(event), true)}
  />`;

export interface WhatIf {
  readonly heading: string;
  readonly control: Control | undefined;
  readonly sentence: string;
  /** What holds wherever the slider stands. */
  readonly further: string;
  readonly drawing: {
    readonly widthPx: number;
    readonly heightPx: number;
    /** The room before its axis; undefined where it has none. */
    readonly axisEm: number | undefined;
    readonly drawn: SVGTemplateResult;
  };
  readonly fontPx: number;
  /** Absent where the frame has it. */
  readonly table: (() => DataTable) | undefined;
  readonly tableLabel: string;
}

/** Closed until a person opens it. */
export const foldedWhatIf = (of: WhatIf): TemplateResult =>
  foldedView('what-if', of.heading, whatIfView(of));

export const whatIfView = (of: WhatIf): TemplateResult => html`
  <div role="group" aria-label=${of.heading}>
    ${of.control ? controlView(of.control) : nothing}
    <div class="tried font-${of.fontPx} ${of.drawing.axisEm ? `axis-${of.drawing.axisEm}` : ''}">
      ${of.control ? sliderView(of.control) : nothing}
      <svg
        part="chart"
        aria-hidden="true"
        width=${of.drawing.widthPx}
        height=${of.drawing.heightPx}
        viewBox="0 0 ${of.drawing.widthPx} ${of.drawing.heightPx}"
      >
        ${of.drawing.drawn}
      </svg>
    </div>
    <p part="outcome" role="status">${of.sentence}</p>
    ${of.further ? html`<p class="further">${of.further}</p>` : nothing}
    ${of.table ? foldedView('what-if-figures', of.tableLabel, dataTable(of.table())) : nothing}
  </div>
`;

/** @param step where the slider stands, from 0: the place among the steps that are drawn */
export function occupancyDrawing(layout: OccupancyLayout, step: number): SVGTemplateResult {
  const { left, right, top, bottom, steps, prices } = layout;
  const at = steps[step]!;
  return svg`
    ${valueAxisView(layout.yTicks, layout)}
    <g class="periods">
      ${layout.xTicks.map(
        ({ x, label }) => svg`
          <line class="tick" x1=${x} x2=${x} y1=${bottom} y2=${bottom + 5}></line>
          <text x=${x} y=${bottom + 8} dy="0.8em" text-anchor="middle">${label}</text>`,
      )}
      <text x=${right} y=${layout.heightPx - 4} text-anchor="end">${layout.axisTitle}</text>
    </g>
    ${prices.map(
      ({ y, slot }) =>
        svg`<line class="price-line slot-${slot}" x1=${left} x2=${right} y1=${y} y2=${y}></line>`,
    )}
    <path class="curve slot-1" d=${layout.curve}></path>
    ${
      layout.dots
        ? steps.map(({ x, y }) => svg`<circle class="bed slot-1" cx=${x} cy=${y} r="3"></circle>`)
        : nothing
    }
    ${prices.map(
      ({ meets }) =>
        meets &&
        svg`<path class="meets" transform="translate(${meets.x} ${meets.y})" d=${markerPath(3, 12)}></path>`,
    )}
    <line class="now" x1=${at.x} x2=${at.x} y1=${top} y2=${bottom}></line>
    ${prices.flatMap(({ label, labelX, anchor }) =>
      label.map(
        ({ text, y }) =>
          svg`<text class="price-label" x=${labelX} y=${y} dy="0.35em" text-anchor=${anchor}>${text}</text>`,
      ),
    )}
    <path class="here" transform="translate(${at.x} ${at.y})" d=${markerPath(0, 13)}></path>`;
}

export const mixDrawing = (layout: RowsLayout<never>): SVGTemplateResult => rowsView(layout);
