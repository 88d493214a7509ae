// The comparison as Lit templates: what a layout placed, in markup.
// It computes nothing; colours and dashes are classes that `styles.ts` fills in.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { markerPath } from '../../core/chart/marker.js';
import type { Per } from './input.unit.js';
import type { CostsLayout, LegendEntry, HitBox } from './layout.costs.js';
import type { BarLayout, TextLayout } from './layout.rows.js';
import type { CostComparatorModel } from './model.js';
import type { CostComparatorWords } from './words.js';

/** Headline and summary: the picture in words, before it. */
export function headView(
  model: CostComparatorModel,
  words: CostComparatorWords,
  per: Per,
): TemplateResult {
  const { value, what, unit } = words.headline(model, per);
  return html`
    <div part="headline">
      <p class="figure">${value ? html`<strong>${value}</strong> ` : nothing}<span>${what}</span></p>
      ${unit ? html`<p class="quiet small">${unit}</p>` : nothing}
    </div>
    <div part="summary">${words.summary(model, per).map((each) => html`<p>${each}</p> `)}</div>
  `;
}

/** One button for a year and one for a week. */
export const switchView = (
  shown: Per,
  words: CostComparatorWords,
  choose: (per: Per) => void,
): TemplateResult => html`
  <div part="switch" role="group" aria-label=${words.labels.show}>
    ${(['year', 'week'] as const).map(
      (per) =>
        html`<button
          type="button"
          aria-pressed=${per === shown ? 'true' : 'false'}
          @click=${() => choose(per)}
        >
          ${words.per[per]}
        </button>`,
    )}
  </div>
`;

/** The bars and the packages; `at` is what a person is looking at. */
export const costsDrawing = (
  layout: CostsLayout,
  widthPx: number,
  at: HitBox | undefined,
): SVGTemplateResult => svg`
  <g class="values">
    ${layout.ticks.map(
      ({ x, label, anchor }, i) => svg`
        <line class=${i === 0 ? 'zero' : 'grid'} x1=${x} x2=${x} y1=${layout.gridTopPx} y2=${layout.axisPx}></line>
        <text x=${x} y=${layout.axisPx + 6} dy="0.8em" text-anchor=${anchor}>${label}</text>`,
    )}
  </g>
  ${layout.absent.map(({ y }) => svg`<path class="absent" d="M0,${y}h${widthPx}"></path>`)}
  ${layout.bars.map(barView)}
  ${layout.dots.map(({ x, y }) => svg`<circle class="dot slot-3" cx=${x} cy=${y} r="4"></circle>`)}
  ${
    layout.average
      ? svg`<path class="average" transform="translate(${layout.average.x} ${layout.average.y})" d=${markerPath(3, 15)}></path>`
      : nothing
  }
  ${layout.texts.map(textView)}
  ${
    at
      ? svg`<rect class="pointer" x="0.5" y=${at.y - 2} width=${widthPx - 1} height=${at.bottomPx - at.y + 4}></rect>`
      : nothing
  }`;

export const textView = ({ x, y, text, anchor, kind }: TextLayout): SVGTemplateResult =>
  svg`<text class=${kind} x=${x} y=${y} dy="0.35em" text-anchor=${anchor}>${text}</text>`;

/** A bar's line lies inside it, so that its length is that of its cost. */
export const barView = ({
  x,
  y,
  widthPx,
  heightPx,
  pattern,
  slot,
}: BarLayout): SVGTemplateResult => {
  const insetPx = pattern === 'actual' ? 0 : 1;
  return svg`<rect class="bar ${pattern.replace(' ', '-')} slot-${slot}" x=${x + insetPx} y=${y + insetPx}
    width=${Math.max(0.5, widthPx - 2 * insetPx)} height=${heightPx - 2 * insetPx}></rect>`;
};

/** Each thing as the drawing draws it. */
export const legendSample = ({ shape, slot }: LegendEntry): SVGTemplateResult =>
  shape === 'dot'
    ? svg`<circle class="dot slot-${slot}" cx="15" cy="8" r="4"></circle>`
    : shape === 'average'
      ? svg`<path class="average" transform="translate(15 8)" d=${markerPath(3, 13)}></path>`
      : barView({ x: 0, y: 1, widthPx: 30, heightPx: 14, pattern: shape, slot });
