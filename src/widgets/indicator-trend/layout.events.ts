// Places the events of a trend above the plot: all in words, or all as numbers that the notes explain.
import { max } from 'd3-array';
import { dodge } from '../../core/chart/dodge.js';
import { roundToTenth } from '../../core/chart/path.js';
import { placeAnnotations } from '../../core/chart/place-annotations.js';
import { textIn } from '../../core/data/text.js';
import { GAP_PX, type LayoutContext } from './layout.context.js';
import type { EventLayout } from './layout.types.js';
import type { IndicatorTrendModel } from './model.js';

export interface PlacedEvents {
  /** Of text. */
  readonly rows: number;
  readonly placed: readonly EventLayout[];
  /** Whether every break has words beside it. */
  readonly breaksNamed: boolean;
}

/** Labels where all of them find room, else numbers. */
export function eventsOf(context: LayoutContext): PlacedEvents {
  const { model, words, frame, fontPx, linePx } = context;
  if (model.events.length === 0) return { rows: 0, placed: [], breaksNamed: false };
  const places = model.events.map((event, i) => ({
    event,
    number: i + 1,
    x: roundToTenth(eventX(event, context)),
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
  const rows = fits ? max(placed, (place) => place.row)! + 1 : 1;
  const breaks = model.breakBefore.filter(Boolean).length;
  return {
    rows,
    breaksNamed: fits && places.filter(({ event }) => event.break).length >= breaks,
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
