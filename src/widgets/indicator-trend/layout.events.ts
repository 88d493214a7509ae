// Where the events of a trend are told: above the plot in words, or as numbers that the notes explain.
// All in words or all in numbers: a mixture would have to be read twice.
import { dodge } from '../../core/chart/dodge.js';
import { tenth } from '../../core/chart/path.js';
import { placeAnnotations } from '../../core/chart/place-annotations.js';
import { textIn } from '../../core/data/text.js';
import type { EventLayout } from './layout.js';
import { GAP_PX, type LayoutContext } from './layout.context.js';
import type { IndicatorTrendModel } from './model.js';

/** Labels above the plot where all find room; else each becomes a number, told in the notes. */
export function eventsOf(scene: LayoutContext): {
  readonly rows: number;
  readonly placed: readonly EventLayout[];
} {
  const { model, words, frame, fontPx, linePx } = scene;
  if (model.events.length === 0) return { rows: 0, placed: [] };
  const places = model.events.map((event, i) => ({
    event,
    number: i + 1,
    x: tenth(eventX(event, scene)),
    text: textIn(event.label, words.core.lang),
  }));
  const wanted = places.map(({ x, text }) => ({ xPx: x, widthPx: frame.measure(text, fontPx) }));
  const placed = placeAnnotations(wanted, { widthPx: frame.widthPx, rows: 2, gapPx: GAP_PX });
  const fits = placed.every((place) => place !== undefined);
  const heightPx = frame.measure('00', fontPx, true);
  const numbers = dodge(
    places.map(({ x }) => ({ centrePx: x, heightPx })),
    0,
    frame.widthPx,
  );
  const rows = fits ? Math.max(...placed.map((place) => place.row)) + 1 : 1;
  return {
    rows,
    placed: places.map(({ event, number, x, text }, i): EventLayout => {
      const place = fits ? placed[i] : undefined;
      const y = -GAP_PX - ((place?.row ?? 0) + 0.5) * linePx;
      const label = place && { x: place.xPx, anchor: place.anchor, text };
      const numbered = { x: numbers?.[i] ?? x, anchor: 'middle', text: String(number) } as const;
      return { x, break: event.break, label: { y, bold: !place, ...(label ?? numbered) } };
    }),
  };
}

function eventX(
  { index, break: breaks }: IndicatorTrendModel['events'][number],
  { xs, plot }: LayoutContext,
): number {
  if (index === 'before') return plot.left;
  if (index === 'after') return plot.right;
  return breaks && index > 0 ? (xs[index]! + xs[index - 1]!) / 2 : xs[index]!;
}
