// Draws rows as SVG: bars, paths and texts where a layout has placed them, and an outline around the selected one.
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { LegendEntry } from '../core/chart/legend-entry.js';
import type { BarLayout, PathLayout, RowsLayout, Slot, TextLayout } from '../core/chart/rows.js';
import type { Box, HitBox } from '../core/chart/rows.hit-test.js';

/** How far the outline of a pattern lies inside its bar, so that a bar is as long as its number. */
export type InsetOf = (pattern: string) => number;

/** Of the patterns that every widget can use; all others have no outline. */
export const insetOf: InsetOf = (pattern) =>
  pattern === 'hollow' ? 1 : pattern === 'hatched' ? 0.5 : 0;

/** There are six colours; from the seventh slot on they are used again. */
export const slotClass = (slot: Slot): string =>
  `slot-${typeof slot === 'number' ? ((slot - 1) % 6) + 1 : slot}`;

export const textView = ({ x, y, text, anchor, kind }: TextLayout<string>): SVGTemplateResult =>
  svg`<text class=${kind} x=${x} y=${y} dy="0.35em" text-anchor=${anchor}>${text}</text>`;

export const pathView = ({ d, kind, slot, x, y }: PathLayout): SVGTemplateResult =>
  svg`<path class="${kind} ${slotClass(slot)}" transform=${x === undefined ? nothing : `translate(${x} ${y})`} d=${d}></path>`;

/** Lighter parts of one whole have an edge of the full colour. */
export const barView = (bar: BarLayout, insetPx = 0): SVGTemplateResult => {
  const { pattern, tint } = bar;
  return svg`${rectView(bar, insetPx, `bar ${pattern.replace(' ', '-')}${tint > 0 ? ` tint-${tint}` : ''}`)}
    ${tint > 0 && pattern === 'solid' ? rectView(bar, 0.5, 'edge') : nothing}`;
};

const rectView = (
  { x, y, widthPx, heightPx, slot }: BarLayout,
  insetPx: number,
  kind: string,
): SVGTemplateResult => svg`<rect class="${kind} ${slotClass(slot)}" x=${x + insetPx} y=${y + insetPx}
  width=${Math.max(0.5, widthPx - 2 * insetPx)} height=${heightPx - 2 * insetPx}></rect>`;

/** How a bar is drawn in a legend: 30 px long, at the height of its text. */
interface BarSample {
  readonly insetOf: InsetOf;
  readonly y: number;
  readonly heightPx: number;
}

/** Draws the sample of a legend entry: the one in `samples` for its kind, or else a bar of that pattern. */
export const sampleOf =
  <K extends string>(
    samples: Readonly<Partial<Record<K, (slot: number) => SVGTemplateResult>>>,
    { insetOf, y, heightPx }: BarSample,
  ) =>
  ({ kind, slot }: LegendEntry): SVGTemplateResult =>
    samples[kind as K]?.(slot) ??
    barView({ x: 0, y, widthPx: 30, heightPx, pattern: kind, slot, tint: 0 }, insetOf(kind));

/** The outline of a thing and of its piece of a divided bar, kept within the drawing's width; nothing without a thing. */
export const outlineView = (at: HitBox<unknown> | undefined, allPx: number): SVGTemplateResult =>
  svg`${at ? boxView(at, allPx) : nothing}${at?.piece ? boxView(at.piece, allPx) : nothing}`;

const boxView = ({ x, widthPx, topPx, bottomPx }: Box, allPx: number): SVGTemplateResult =>
  svg`<rect class="outline" x=${Math.max(0.5, x - 3)} y=${topPx - 2}
    width=${Math.min(allPx - 1, widthPx + 6)} height=${bottomPx - topPx + 4}></rect>`;

/** @param overlay what is drawn over the bars and under the texts */
export const rowsView = (
  { paths, bars, texts }: Pick<RowsLayout<unknown>, 'paths' | 'bars' | 'texts'>,
  insetOf: InsetOf,
  overlay: SVGTemplateResult | typeof nothing = nothing,
): SVGTemplateResult => svg`
  ${paths.map(pathView)}
  ${bars.map((bar) => barView(bar, insetOf(bar.pattern)))}
  ${overlay}
  ${texts.map(textView)}`;
