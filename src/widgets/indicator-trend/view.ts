// Writes the trend as Lit templates: what the layout placed, in markup.
// Colours and dashes are classes that `styles.ts` fills in.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { markerPath } from '../../core/chart/marker.js';
import { lineHeightPx } from '../../core/chart/frame.js';
import { periodAxisView, valueAxisView } from '../../view/axis.js';
import { ratingKind, ratingSign } from '../../view/rating.js';
import type { Cursor } from '../../view/explore.js';
import type {
  IndicatorTrendLayout,
  LegendEntry,
  LineLayout,
  PointLayout,
  Slot,
} from './layout.types.js';
import type { IndicatorTrendModel } from './model.js';
import type { IndicatorTrendWords } from './words.js';

type Svg = SVGTemplateResult | typeof nothing;

const MARKER_PX = 8;

/** Whether the target is met; nothing where there is none. */
export function ratingView(
  model: IndicatorTrendModel,
  words: IndicatorTrendWords,
): TemplateResult | typeof nothing {
  const judged = model.target?.rating;
  const rating = words.rating(model);
  return rating && judged
    ? html`<p part="rating" class="rating ${ratingKind(judged)}">
        ${ratingSign(judged)}<strong>${rating.label}</strong>
      </p>`
    : nothing;
}

/** The drawing; `at` is the point that a person is looking at. */
export function drawing(layout: IndicatorTrendLayout, at: Cursor | undefined): SVGTemplateResult {
  const { plot, values, periods, fontPx, unit, bands, lines, target, control } = layout;
  const linePx = lineHeightPx(fontPx);
  return svg`
    <text x="0" y=${fontPx - layout.topPx} class="unit">${unit}</text>
    ${bands.map(({ kind, slot, d }) => svg`<path class="band ${kind} slot-${slot}" d=${d}></path>`)}
    ${valueAxisView(values, plot)}
    ${periodAxisView(periods, plot, linePx)}
    ${layout.breaks.map((x) => svg`<line class="break" x1=${x} x2=${x} y1=${plot.top} y2=${plot.bottom}></line>`)}
    ${eventsView(layout)}
    ${control ? svg`<path class="mean" d=${control.middle}></path><path class="limits" d=${control.limits}></path>` : nothing}
    ${targetView(target)}
    ${[...lines].reverse().map(lineView)}
    ${projectionView(layout)}
    ${layout.absences.map(
      ({ x, y, fromX, toX, text, slot }) => svg`
        <g class="absence slot-${slot}">
          <line x1=${fromX} x2=${toX} y1=${y} y2=${y}></line>
          <text x=${x} y=${y} dy="0.35em" text-anchor="middle">${text}</text>
        </g>`,
    )}
    ${layout.labels.map(({ lines: texts, yPx, x, slot, bold }) => {
      const top = yPx - ((texts.length - 1) * linePx) / 2;
      return svg`<text class="label slot-${slot ?? 'target'} ${bold ? 'bold' : ''}">${texts.map(
        (text, i) => svg`<tspan x=${x} y=${top + i * linePx} dy="0.35em">${text}</tspan>`,
      )}</text>`;
    })}
    ${at ? pointer(layout, at) : nothing}`;
}

const lineView = ({ slot, d, points }: LineLayout): SVGTemplateResult => svg`
  <g class="series slot-${slot}">
    <path class="line" d=${d}></path>
    ${points.filter(({ drawn }) => drawn).map((point) => pointView(point, slot))}
  </g>`;

function pointView({ x, y, marks = [], signal, wasY }: PointLayout, slot: Slot): SVGTemplateResult {
  const kind = marks.map((mark) => `mark-${mark}`).join(' ');
  return svg`
    ${wasY === undefined ? nothing : svg`<path class="was" d=${`M${x},${y}V${wasY}m-4,0h8`}></path>`}
    <path class="marker ${kind}" transform="translate(${x} ${y})" d=${markerPath(slot - 1, MARKER_PX)}></path>
    ${marks.includes('r') ? svg`<circle class="core" cx=${x} cy=${y} r="1.5"></circle>` : nothing}
    ${signal ? svg`<circle class="signal" cx=${x} cy=${y} r="9"></circle>` : nothing}`;
}

const targetView = (target: IndicatorTrendLayout['target']): Svg =>
  target
    ? svg`<path class="target" d=${target.d}></path>
      ${
        target.due
          ? svg`<path class="due" transform="translate(${target.due.x} ${target.due.y})" d=${markerPath(3, 10)}></path>`
          : nothing
      }`
    : nothing;

const eventsView = ({ events, plot, fontPx }: IndicatorTrendLayout): SVGTemplateResult =>
  svg`${events.map(
    ({ x, label }) => svg`
      <line class="event" x1=${x} x2=${x} y1=${label.y + lineHeightPx(fontPx) / 2} y2=${plot.bottom}></line>
      <text class=${label.bold ? 'bold' : ''} x=${label.x} y=${label.y} dy="0.35em" text-anchor=${label.anchor}>${label.text}</text>`,
  )}`;

function projectionView({ projection, widthPx }: IndicatorTrendLayout): Svg {
  if (!projection) return nothing;
  const { d, x, y, text } = projection;
  const end = x > widthPx / 2;
  return svg`
    <path class="projection" d=${d}></path>
    <path class="marker projected" transform="translate(${x} ${y})" d=${markerPath(0, MARKER_PX)}></path>
    <text class="bold" x=${end ? x - 10 : x + 10} y=${y} dy="0.35em" text-anchor=${end ? 'end' : 'start'}>${text}</text>`;
}

function pointer({ lines, plot }: IndicatorTrendLayout, { row, column }: Cursor): Svg {
  const point = lines[row]?.points[column];
  if (!point) return nothing;
  return svg`
    <line class="pointer" x1=${point.x} x2=${point.x} y1=${plot.top} y2=${plot.bottom}></line>
    <circle class="pointer" cx=${point.x} cy=${point.y} r="8"></circle>`;
}

/** Each kind of thing as the drawing draws it. */
export function legendSample({ kind, slot }: LegendEntry): SVGTemplateResult {
  const at = slot ?? 1;
  const sample: Readonly<Record<string, SVGTemplateResult>> = {
    line: svg`<g class="series slot-${at}"><path class="line" d="M0,8H30"></path><path class="marker" transform="translate(15 8)" d=${markerPath(at - 1, MARKER_PX)}></path></g>`,
    target: svg`<path class="target" d="M0,8H30"></path>`,
    mean: svg`<path class="mean" d="M0,8H30"></path>`,
    projection: svg`<path class="projection" d="M0,8H24"></path><circle class="marker projected" cx="25" cy="8" r="4"></circle>`,
    break: svg`<g class="series slot-1"><path class="line" d="M0,11H11M19,5H30"></path></g><path class="break" d="M15,0V16"></path>`,
    signal: svg`<circle class="signal" cx="15" cy="8" r="7"></circle><circle class="dot" cx="15" cy="8" r="3"></circle>`,
    limits: svg`<path class="limits" d="M0,8H30"></path>`,
    r: svg`<g class="series slot-1"><circle class="marker" cx="15" cy="8" r="4"></circle><circle class="core" cx="15" cy="8" r="1.5"></circle></g>`,
  };
  const mark = svg`<g class="series slot-1"><circle class="marker mark-${kind}" cx="15" cy="8" r="4"></circle></g>`;
  const band = svg`<rect class="band ${kind} slot-${at}" x="0" y="2" width="30" height="12"></rect>`;
  return sample[kind] ?? (kind.length === 1 ? mark : band);
}
