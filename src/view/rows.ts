// Describes rows as SVG: bars, paths and texts where a layout has placed them, and an outline around the selected one.
import type { BarLayout, PathLayout, RowsLayout, Slot, TextLayout } from '../core/chart/rows.js';
import type { Box, HitBox } from '../core/chart/rows.hit-test.js';
import { type Content, type Described, node } from './nodes.js';

/** How far the outline of a bar lies inside it, so that a bar is as long as its number. */
const insetOf = ({ pattern }: BarLayout): number =>
  pattern === 'hollow' ? 1 : pattern === 'hatched' ? 0.5 : 0;

/** There are six colours; from the seventh slot on they are used again. */
export const slotClass = (slot: Slot): string =>
  `slot-${typeof slot === 'number' ? ((slot - 1) % 6) + 1 : slot}`;

/** Where a shape that is drawn around 0,0 stands. */
export const placeAt = ({ x, y }: { readonly x: number; readonly y: number }): string =>
  `translate(${x} ${y})`;

export const textView = ({ x, y, text, anchor, kind }: TextLayout<string>): Described =>
  node('text', { class: kind, x, y, dy: '0.35em', 'text-anchor': anchor }, text);

export const pathView = ({ d, kind, slot, x, y }: PathLayout): Described =>
  node('path', {
    class: `${kind} ${slotClass(slot)}`,
    transform: x === undefined || y === undefined ? undefined : placeAt({ x, y }),
    d,
  });

/** Lighter parts of one whole, and the period before, have an edge of the full colour. */
export const barView = (bar: BarLayout): readonly Described[] => {
  const { pattern, tint } = bar;
  const kind = `bar ${pattern.replace(' ', '-')}${tint > 0 ? ` tint-${tint}` : ''}`;
  const isLight = pattern === 'before' || (tint > 0 && pattern === 'solid');
  const edge = isLight ? [rectView(bar, 0.5, 'edge')] : [];
  return [rectView(bar, insetOf(bar), kind), ...edge];
};

/** Bars in order. One that begins where the one before it ends has an edge of ground around it. */
export const barsView = (bars: readonly BarLayout[]): readonly Described[] =>
  bars.flatMap((bar, i) => {
    const [inside, ...edge] = barView(bar);
    return follows(bars[i - 1], bar) ? [apart(inside!), ...edge] : [inside!, ...edge];
  });

const follows = (before: BarLayout | undefined, { x, y }: BarLayout): boolean =>
  before !== undefined && before.y === y && Math.abs(before.x + before.widthPx - x) < 1;

const apart = ({ name, attributes, content }: Described): Described =>
  node(name, { ...attributes, class: `${String(attributes.class)} apart` }, content);

const rectView = (
  { x, y, widthPx, heightPx, slot }: BarLayout,
  insetPx: number,
  kind: string,
): Described =>
  node('rect', {
    class: `${kind} ${slotClass(slot)}`,
    x: x + insetPx,
    y: y + insetPx,
    width: Math.max(0.5, widthPx - 2 * insetPx),
    height: heightPx - 2 * insetPx,
  });

/** The outline of a thing and of its piece of a divided bar, kept within the drawing's width; nothing without a thing. */
export const outlineView = (at: HitBox<unknown> | undefined, allPx: number): readonly Described[] =>
  [at, at?.piece].flatMap((box: Box | undefined) => (box ? [boxView(box, allPx)] : []));

const boxView = ({ x, widthPx, topPx, bottomPx }: Box, allPx: number): Described =>
  node('rect', {
    class: 'outline',
    x: Math.max(0.5, x - 3),
    y: topPx - 2,
    width: Math.min(allPx - 1, widthPx + 6),
    height: bottomPx - topPx + 4,
  });

/** @param overlay what is drawn over the bars and under the texts */
export const rowsView = (
  { paths, bars, texts }: Pick<RowsLayout<unknown>, 'paths' | 'bars' | 'texts'>,
  overlay: readonly Content[] = [],
): readonly Content[] => [
  ...paths.map(pathView),
  ...barsView(bars),
  ...overlay,
  ...texts.map(textView),
];
