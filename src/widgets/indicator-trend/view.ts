// Writes the trend as Lit templates: what the layout placed, in markup.
// Colours and dashes are classes that `styles.ts` fills in.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { markerPath } from '../../core/chart/marker.js';
import { lineHeightPx } from '../../core/chart/frame.js';
import { periodAxisView, valueAxisView } from '../../view/axis.js';
import { ratingKind, ratingSign } from '../../view/rating.js';
import type { Cursor } from '../../view/explore.js';
import type {
  BarLayout,
  IndicatorTrendLayout,
  LabelLayout,
  LegendEntry,
  LineLayout,
  PointLayout,
  Slot,
} from './layout.types.js';
import type { IndicatorTrendModel } from './model.js';
import type { IndicatorTrendWords } from './words.js';

type Svg = SVGTemplateResult | typeof nothing;

const MARKER_PX = 8;
const NEIGHBOUR_PX = 6;

/** A circle for the lead and for neighbours; each other slot has a shape of its own. */
const SHAPES: Readonly<Partial<Record<Slot, number>>> = { 2: 1, 3: 2, 1: 3, 5: 4, 6: 5 };

const markerOf = (slot: Slot): string =>
  markerPath(SHAPES[slot] ?? 0, slot === 'neighbours' ? NEIGHBOUR_PX : MARKER_PX);

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
  const { plot, values, periods, fontPx, bands, lines, control, bandLabel } = layout;
  const linePx = lineHeightPx(fontPx);
  return svg`
    <text x="0" y=${fontPx - layout.topPx} class="unit">${layout.axisTitle}</text>
    ${bands.map(({ kind, slot, d }) => svg`<path class="band ${kind} slot-${slot}" d=${d}></path>`)}
    ${valueAxisView(values, plot)}
    ${layout.axisBreak ? svg`<path class="axis-break" d=${layout.axisBreak}></path>` : nothing}
    ${periods.length > 0 ? periodAxisView(periods, plot, linePx) : nothing}
    ${layout.breaks.map((x) => svg`<line class="break" x1=${x} x2=${x} y1=${plot.top} y2=${plot.bottom}></line>`)}
    ${eventsView(layout)}
    ${control ? svg`<path class="mean" d=${control.middle}></path><path class="limits" d=${control.limits}></path>` : nothing}
    ${layout.bars.map((bar) => barView(bar))}
    ${targetView(layout.target)}
    ${layout.bars.length > 0 ? nothing : [...lines].reverse().map(lineView)}
    ${projectionView(layout)}
    ${bandLabel ? svg`<text class="band-label" x=${bandLabel.x} y=${bandLabel.y} dy="0.35em">${bandLabel.text}</text>` : nothing}
    ${layout.absences.map(
      ({ x, y, fromX, toX, text, slot }) => svg`
        <g class="absence slot-${slot}">
          <line x1=${fromX} x2=${toX} y1=${y} y2=${y}></line>
          <text x=${x} y=${y} dy="0.35em" text-anchor="middle">${text}</text>
        </g>`,
    )}
    ${layout.labels.map((label) => labelView(label, linePx))}
    ${at ? pointer(layout, at) : nothing}`;
}

function labelView({ lines, yPx, x, slot, bold, leader }: LabelLayout, linePx: number): Svg {
  const top = yPx - ((lines.length - 1) * linePx) / 2;
  return svg`
    ${leader ? svg`<path class="leader slot-${slot}" d=${leader}></path>` : nothing}
    <text class="label slot-${slot ?? 'target'} ${bold ? 'bold' : ''}">${lines.map(
      (text, i) => svg`<tspan x=${x} y=${top + i * linePx} dy="0.35em">${text}</tspan>`,
    )}</text>`;
}

const lineView = ({ slot, d, markers, lead }: LineLayout): SVGTemplateResult => svg`
  <g class="series slot-${slot} ${lead ? 'lead' : ''}">
    <path class="line" d=${d}></path>
    ${markers.map((point) => (point.toY === undefined ? pointView(point, slot) : joinedView(point, point.toY)))}
  </g>`;

function pointView(point: PointLayout, slot: Slot): SVGTemplateResult {
  const { x, y, marks = [], signal, unfinished, wasY } = point;
  const kind = [...marks.map((mark) => `mark-${mark}`), unfinished ? 'hollow' : ''].join(' ');
  return svg`
    ${wasY === undefined ? nothing : svg`<path class="was" d=${`M${x},${y}V${wasY}m-4,0h8`}></path>`}
    <path class="marker ${kind}" transform="translate(${x} ${y})" d=${markerOf(slot)}></path>
    ${marks.includes('r') ? svg`<circle class="core" cx=${x} cy=${y} r="1.5"></circle>` : nothing}
    ${signal ? svg`<circle class="signal" cx=${x} cy=${y} r="9"></circle>` : nothing}`;
}

/** Markers of a long series that overlap, as one. */
function joinedView({ x, y, marks = [], signal }: PointLayout, toY: number): SVGTemplateResult {
  const box = (kind: string, sizePx: number) => svg`
    <rect class=${kind} x=${x - sizePx / 2} y=${y - sizePx / 2} width=${sizePx} height=${toY - y + sizePx} rx=${sizePx / 2}></rect>`;
  return svg`${box(`marker ${marks.map((mark) => `mark-${mark}`).join(' ')}`, MARKER_PX)}${signal ? box('signal', 18) : nothing}`;
}

function barView({ slot, name, value, textY, bold, bar, interval, projected }: BarLayout): Svg {
  return svg`
    <g class="series slot-${slot}">
      <text y=${textY} dy="0.35em" class=${bold ? 'bold' : ''}>${name} <tspan class="bold">${value}</tspan></text>
      ${
        bar
          ? svg`<rect class="marker ${bar.marks.map((mark) => `mark-${mark}`).join(' ')}" x=${bar.x} y=${bar.y} width=${bar.widthPx} height=${bar.heightPx}></rect>`
          : nothing
      }
      ${interval ? svg`<path class="whisker" d=${interval}></path>` : nothing}
      ${
        projected
          ? svg`<path class="projection" d=${projected.d}></path>
            <text class="bold" x=${projected.x} y=${projected.y} dy="0.35em" text-anchor=${projected.anchor}>${projected.text}</text>`
          : nothing
      }
    </g>`;
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

const projectionView = ({ projection }: IndicatorTrendLayout): Svg =>
  projection
    ? svg`
    <path class="projection" d=${projection.d}></path>
    <path class="marker projected" transform="translate(${projection.x} ${projection.y})" d=${markerPath(0, MARKER_PX)}></path>`
    : nothing;

function pointer(layout: IndicatorTrendLayout, { row, column }: Cursor): Svg {
  const { lines, plot, bars } = layout;
  const point = lines[row]?.points[column];
  if (!point) return nothing;
  return svg`
    ${
      bars.length > 0
        ? nothing
        : svg`<line class="pointer" x1=${point.x} x2=${point.x} y1=${plot.top} y2=${plot.bottom}></line>`
    }
    <circle class="pointer" cx=${point.x} cy=${point.y} r="8"></circle>`;
}

/** Each kind of thing as the drawing draws it. */
export function legendSample({ kind, slot = 'lead' }: LegendEntry): SVGTemplateResult {
  const lead = slot === 'lead' ? 'lead' : '';
  const sample: Readonly<Record<string, SVGTemplateResult>> = {
    line: svg`<g class="series slot-${slot} ${lead}"><path class="line" d="M0,8H24"></path><path class="marker" transform="translate(24 8)" d=${markerOf(slot)}></path></g>`,
    target: svg`<path class="target" d="M0,8H30"></path>`,
    mean: svg`<path class="mean" d="M0,8H30"></path>`,
    projection: svg`<path class="projection" d="M0,8H24"></path><circle class="marker projected" cx="25" cy="8" r="4"></circle>`,
    break: svg`<g class="series slot-lead lead"><path class="line" d="M0,11H11M19,5H30"></path></g><path class="break" d="M15,0V16"></path>`,
    signal: svg`<circle class="signal" cx="15" cy="8" r="7"></circle><circle class="dot" cx="15" cy="8" r="3"></circle>`,
    limits: svg`<path class="limits" d="M0,3H30M0,13H30"></path>`,
    r: svg`<g class="series slot-lead"><circle class="marker" cx="15" cy="8" r="4"></circle><circle class="core" cx="15" cy="8" r="1.5"></circle></g>`,
  };
  const mark = svg`<g class="series slot-lead"><circle class="marker mark-${kind}" cx="15" cy="8" r="4"></circle></g>`;
  const band = svg`<rect class="band ${kind} slot-${slot}" x="0" y="2" width="30" height="12"></rect>`;
  return sample[kind] ?? (kind.length === 1 ? mark : band);
}
