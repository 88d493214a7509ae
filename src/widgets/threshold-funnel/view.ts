// The funnel as Lit templates: what a layout placed, in markup.
// It computes nothing; colours and dashes are classes that `styles.ts` fills in.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { markerPath } from '../../core/chart/marker.js';
import type { View } from './input.js';
import type { BarLayout, Box, LegendEntry, HitBox, ViewLayout } from './layout.js';
import type { ThresholdFunnelModel } from './model.js';
import type { ThresholdFunnelWords } from './words.js';

/** Headline and summary: the picture in words, before it. */
export function headView(
  model: ThresholdFunnelModel,
  words: ThresholdFunnelWords,
  view: View,
): TemplateResult {
  const { value, period, change } = words.headline(model, view);
  return html`
    <div part="headline">
      <p class="figure">
        ${value ? html`<strong>${value}</strong> ` : nothing}<span>${period}</span>
      </p>
      ${change ? html`<p class="change">${change}</p>` : nothing}
    </div>
    <p part="summary">${words.summary(model, view)}</p>
  `;
}

/** One button for each view; nothing where there is only one. */
export function switchView(
  views: readonly View[],
  shown: View,
  words: ThresholdFunnelWords,
  choose: (view: View) => void,
): TemplateResult | typeof nothing {
  if (views.length < 2) return nothing;
  return html`<div part="switch" role="group" aria-label=${words.labels.show}>
    ${views.map(
      (view) =>
        html`<button
          type="button"
          aria-pressed=${view === shown ? 'true' : 'false'}
          @click=${() => choose(view)}
        >
          ${words.views[view]}
        </button>`,
    )}
  </div>`;
}

/** The drawing; `at` is what a person is looking at. */
export const drawing = (
  { bars, paths, texts, widthPx }: ViewLayout,
  at: HitBox | undefined,
): SVGTemplateResult => svg`
  ${paths.map(({ d, kind, slot }) => svg`<path class="${kind} slot-${slot}" d=${d}></path>`)}
  ${bars.map(barView)}
  ${texts.map(
    ({ x, y, text, anchor, kind }) =>
      svg`<text class=${kind} x=${x} y=${y} dy="0.35em" text-anchor=${anchor}>${text}</text>`,
  )}
  ${at ? pointer(at, widthPx) : nothing}`;

/** A hollow bar's line lies inside it, so that its length is that of its number. */
const barView = (bar: BarLayout): SVGTemplateResult => {
  const { kind, tint } = bar;
  const insetPx = kind === 'solid' ? 0 : kind === 'hollow' ? 1.25 : 0.5;
  return svg`${rectView(bar, insetPx, `bar ${kind} tint-${tint}`)}
    ${tint > 0 && kind === 'solid' ? rectView(bar, 0.5, 'edge') : nothing}`;
};

const rectView = (
  { x, y, widthPx, heightPx, slot }: Omit<BarLayout, 'kind' | 'tint'>,
  insetPx: number,
  kind: string,
): SVGTemplateResult => svg`<rect class="${kind} slot-${slot}" x=${x + insetPx} y=${y + insetPx}
  width=${Math.max(0.5, widthPx - 2 * insetPx)} height=${heightPx - 2 * insetPx}></rect>`;

const pointer = ({ cut, ...mark }: HitBox, allPx: number): SVGTemplateResult =>
  svg`${frameView(mark, allPx)}${cut ? frameView(cut, allPx) : nothing}`;

const frameView = ({ topPx, bottomPx, boxX, widthPx }: Box, allPx: number): SVGTemplateResult =>
  svg`<rect class="pointer" x=${Math.max(0.5, boxX - 3)} y=${topPx - 2}
    width=${Math.min(allPx - 1, widthPx + 6)} height=${bottomPx - topPx + 4}></rect>`;

/** Each kind of thing as the drawing draws it. */
export const legendSample = ({ kind, slot }: LegendEntry): SVGTemplateResult =>
  kind === 'marker'
    ? svg`<path class="marker slot-${slot}" transform="translate(15 8)" d=${markerPath(slot - 1, 10)}></path>`
    : kind === 'unit-break'
      ? svg`<path class="unit-break" d="M0,8H30"></path>`
      : barView({
          x: 0,
          y: kind === 'before' ? 5 : 2,
          widthPx: 30,
          heightPx: kind === 'before' ? 5 : 12,
          kind,
          slot,
          tint: 0,
        });
