// Draws rows as SVG: bars, paths and texts where a layout has placed them, and an outline around the selected one.
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { BarLayout, PathLayout, RowsLayout, Slot, TextLayout } from '../core/chart/rows.js';
import type { Box, HitBox } from '../core/chart/rows.hit-test.js';

/** How far the outline of a bar lies inside it, so that a bar is as long as its number. */
const insetOf = ({ pattern }: BarLayout): number =>
  pattern === 'hollow' ? 1 : pattern === 'hatched' ? 0.5 : 0;

/** There are six colours; from the seventh slot on they are used again. */
export const slotClass = (slot: Slot): string =>
  `slot-${typeof slot === 'number' ? ((slot - 1) % 6) + 1 : slot}`;

export const textView = ({ x, y, text, anchor, kind }: TextLayout<string>): SVGTemplateResult =>
  svg`<text class=${kind} x=${x} y=${y} dy="0.35em" text-anchor=${anchor}>${text}</text>`;

export const pathView = ({ d, kind, slot, x, y }: PathLayout): SVGTemplateResult =>
  svg`<path class="${kind} ${slotClass(slot)}" transform=${x === undefined ? nothing : `translate(${x} ${y})`} d=${d}></path>`;

/** Lighter parts of one whole have an edge of the full colour. */
export const barView = (bar: BarLayout): SVGTemplateResult => {
  const { pattern, tint } = bar;
  return svg`${rectView(bar, insetOf(bar), `bar ${pattern.replace(' ', '-')}${tint > 0 ? ` tint-${tint}` : ''}`)}
    ${tint > 0 && pattern === 'solid' ? rectView(bar, 0.5, 'edge') : nothing}`;
};

const rectView = (
  { x, y, widthPx, heightPx, slot }: BarLayout,
  insetPx: number,
  kind: string,
): SVGTemplateResult => svg`<rect class="${kind} ${slotClass(slot)}" x=${x + insetPx} y=${y + insetPx}
  width=${Math.max(0.5, widthPx - 2 * insetPx)} height=${heightPx - 2 * insetPx}></rect>`;

/** The outline of a thing and of its piece of a divided bar, kept within the drawing's width; nothing without a thing. */
export const outlineView = (at: HitBox<unknown> | undefined, allPx: number): SVGTemplateResult =>
  svg`${at ? boxView(at, allPx) : nothing}${at?.piece ? boxView(at.piece, allPx) : nothing}`;

const boxView = ({ x, widthPx, topPx, bottomPx }: Box, allPx: number): SVGTemplateResult =>
  svg`<rect class="outline" x=${Math.max(0.5, x - 3)} y=${topPx - 2}
    width=${Math.min(allPx - 1, widthPx + 6)} height=${bottomPx - topPx + 4}></rect>`;

/** @param overlay what is drawn over the bars and under the texts */
export const rowsView = (
  { paths, bars, texts }: Pick<RowsLayout<unknown>, 'paths' | 'bars' | 'texts'>,
  overlay: SVGTemplateResult | typeof nothing = nothing,
): SVGTemplateResult => svg`
  ${paths.map(pathView)}
  ${bars.map((bar) => barView(bar))}
  ${overlay}
  ${texts.map(textView)}`;
