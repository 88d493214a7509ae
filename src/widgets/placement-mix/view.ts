// The mix as Lit templates: what a layout placed, in markup.
// It computes nothing; colours and outlines are classes that `styles.ts` fills in.
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { lineHeightPx } from '../../core/chart/frame.js';
import type { Cursor } from '../../view/explore.js';
import type { LegendEntry, PictureLayout, TextLayout } from './layout.js';
import type { PlacementMixModel } from './model.js';
import type { PlacementMixWords } from './words.js';

/** Headline, summary and groups: the picture in words, before it. */
export function headView(model: PlacementMixModel, words: PlacementMixWords): TemplateResult {
  const { value, about } = words.headline(model);
  const groups = words.groups(model);
  return html`
    ${
      value || about
        ? html`<div part="headline">
          <p class="figure">${value ? html`<strong>${value}</strong> ` : nothing}<span>${about}</span></p>
        </div>`
        : nothing
    }
    <p part="summary">${words.summary(model)}</p>
    ${
      groups.length > 0
        ? html`<ul class="groups">
          ${groups.map((group) => html`<li>${group}</li>`)}
        </ul>`
        : nothing
    }
  `;
}

/** The drawing; `at` is the entry that a person is looking at. */
export const drawing = (
  picture: PictureLayout,
  fontPx: number,
  at: Cursor | undefined,
): SVGTemplateResult => svg`
  ${picture.rings.map(({ d, group, aim }) => svg`<path class="${aim ? 'aim aim' : 'ring ring'}-${group % 3}" d=${d}></path>`)}
  ${picture.shapes.map(
    ({ d, slot, row, column }) => svg`<path
      class="shape slot-${((slot - 1) % 6) + 1} ${at?.row === row && at.column === column ? 'at' : ''}"
      data-row=${row}
      data-column=${column}
      d=${d}
    ></path>`,
  )}
  ${picture.marks.map((d) => svg`<path class="halo" d=${d}></path><path class="mark" d=${d}></path>`)}
  ${picture.leaders.map((d) => svg`<path class="leader" d=${d}></path>`)}
  ${picture.texts.map((text) => textView(text, lineHeightPx(fontPx)))}`;

const textView = (
  { x, y, lines, anchor, kind }: TextLayout,
  linePx: number,
): SVGTemplateResult => svg`
  <text class=${kind} text-anchor=${anchor}>${lines.map(
    (line, i) => svg`<tspan x=${x} y=${y + i * linePx} dy="0.35em">${line}</tspan>`,
  )}</text>`;

/** A part by its colour and number, a group by its fill and outline, the target by its line. */
export const legendSample = ({ kind, slot }: LegendEntry): SVGTemplateResult =>
  kind === 'part'
    ? svg`<rect class="shape slot-${((slot - 1) % 6) + 1}" x="0" y="1" width="14" height="14"></rect>
      <text class="bold" x="19" y="8" dy="0.35em">${slot}</text>`
    : kind !== 'mark'
      ? svg`<rect class="${kind} ${kind}-${slot % 3}" x="1" y="5" width="28" height="7"></rect>`
      : svg`<path class="mark" d="M15,0V16"></path>`;
