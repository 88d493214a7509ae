// What a bed in use costs against how many are in use: a curve, and a line for each price beside it.
// All steps of the slider are placed at once, so that moving it lays nothing out again.
import { dodge } from '../../core/chart/dodge.js';
import { chartHeightPx, FONT_PX, type Frame, lineHeightPx } from '../../core/chart/frame.js';
import { linearScale } from '../../core/chart/linear-scale.js';
import { linePath, tenth } from '../../core/chart/path.js';
import { valueAxis } from '../../core/chart/value-axis.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { wrapText } from '../../core/chart/wrap-text.js';

import type { Per } from './input.unit.js';
import type { Tick } from './layout.shapes.js';
import { atOccupancy, type OccupancyFacts } from './model.js';
import type { CostComparatorWords } from './words.js';

export interface StepLayout {
  readonly x: number;
  readonly y: number;
  /** Costs more than the scale holds: it stands at its upper end. */
  readonly beyond: boolean;
}

export interface PriceLine {
  readonly y: number;
  readonly slot: number;
  readonly labelX: number;
  readonly anchor: 'start' | 'end';
  /** Lines of its label, each with the middle of its line. */
  readonly label: readonly { readonly text: string; readonly y: number }[];
  /** Where it meets the curve, and where from on it costs no more; absent where it does not. */
  readonly meets?: { readonly x: number; readonly y: number };
}

export interface OccupancyLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly curve: string;
  /** Of step 1 to all. */
  readonly steps: readonly StepLayout[];
  /** Whether each step has a dot of its own: beds are whole. */
  readonly dots: boolean;
  readonly prices: readonly PriceLine[];
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly { readonly y: number; readonly label: string }[];
  readonly axisTitle: string;
}

/** Half as much again as the dearest of what matters: a single bed in use would flatten all else. */
const HEADROOM = 1.6;
const MOST_DOTS = 40;
const LABEL_GAP_PX = 4;

export function occupancyLayout(
  facts: OccupancyFacts,
  words: CostComparatorWords,
  frame: Frame,
  per: Per,
): OccupancyLayout {
  const { full, steps, prices, beds } = facts;
  const fontPx = FONT_PX[frame.density];
  const linePx = lineHeightPx(fontPx);
  const heightPx = chartHeightPx(frame);
  const width = (text: string) => frame.measure(text, fontPx);
  const top = linePx / 2;
  const bottom = heightPx - 2 * linePx - 10;
  const dearest = Math.max(full[per], ...prices.map(({ pounds }) => pounds[per]));
  const all = Array.from({ length: steps }, (_, i) => atOccupancy(facts, i + 1));
  const max = Math.min(dearest * HEADROOM, all[0]!.pounds[per]);
  const axis = valueAxis({ min: 0, max, fromZero: true, heightPx: bottom - top, minGapPx: 40 });
  const left = Math.ceil(Math.max(...axis.ticks.map((tick) => width(words.money(tick))))) + 10;
  const right = frame.widthPx - 8;
  const x = linearScale([0, steps], [left, right]);
  const y = linearScale(axis.domain, [bottom, top]);
  const most = axis.domain[1];
  const placed = all.map(({ step, pounds }): StepLayout => {
    const beyond = pounds[per] > most;
    return { x: tenth(x(step)), y: tenth(y(Math.min(most, pounds[per]))), beyond };
  });
  return {
    widthPx: frame.widthPx,
    heightPx,
    left,
    right,
    top,
    bottom,
    curve: curveOf(full[per], steps, most, x, y),
    steps: placed,
    dots: beds !== undefined && steps <= MOST_DOTS,
    prices: priceLines(facts, words, frame, per, { left, right, top, bottom, x, y }),
    xTicks: stepTicks(facts, words, x, (right - left) / steps, width),
    yTicks: axis.ticks.map((tick) => ({ y: tenth(y(tick)), label: words.money(tick) })),
    axisTitle: beds ? words.occupancy.axis.beds : words.occupancy.axis.percent,
  };
}

type Place = (value: number) => number;

/** From where it enters the scale to all beds; smooth, though only whole beds can be lived in. */
function curveOf(full: number, steps: number, most: number, x: Place, y: Place): string {
  const from = Math.max((full * steps) / most, steps > 1 ? Math.min(1, steps) : 0.5);
  const pieces = 48;
  const points = Array.from({ length: pieces + 1 }, (_, i) => {
    const step = from + ((steps - from) * i) / pieces;
    return { x: x(step), y: y((full * steps) / step) };
  });
  return linePath(points);
}

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: Place;
  readonly y: Place;
}

/**
 * A label stands where the curve is not: left of where they meet the curve is above the line, so it
 * stands below; right of it above. Whichever side has more room; moved apart where lines are close.
 */
function priceLines(
  facts: OccupancyFacts,
  words: CostComparatorWords,
  { measure, density }: Frame,
  per: Per,
  { left, right, top, bottom, x, y }: Plot,
): readonly PriceLine[] {
  const fontPx = FONT_PX[density];
  const linePx = lineHeightPx(fontPx);
  const lines = facts.prices.map((price) => {
    const { breakEven, pounds, bar } = price;
    const at = breakEven && (breakEven.beds ?? breakEven.share * facts.steps);
    const crossing = breakEven ? x(breakEven.share * facts.steps) : right;
    const onLeft = crossing - left > right - crossing;
    const roomPx = (onLeft ? crossing - left : right - crossing) - 12;
    const widthOf = (line: string) => measure(line, fontPx);
    const long = words.occupancy.price(facts, price, per);
    const fits = widthOf(long) <= roomPx;
    // Where a line meets the curve is drawn, and said below.
    const label = wrapText(fits ? long : words.occupancy.priceShort(price, per), roomPx, widthOf);
    const heightPx = label.length * linePx + LABEL_GAP_PX;
    const lineY = y(pounds[per]);
    return {
      y: tenth(lineY),
      slot: bar.kind === 'external' ? 2 : 4,
      onLeft,
      label,
      wanted: { centrePx: lineY + (onLeft ? heightPx / 2 + 2 : -heightPx / 2 - 1), heightPx },
      meets: at
        ? { x: tenth(x(at)), y: tenth(y((facts.full[per] * facts.steps) / at)) }
        : undefined,
    };
  });
  const centres = [true, false].map((side) =>
    dodge(
      lines.filter(({ onLeft }) => onLeft === side).map(({ wanted }) => wanted),
      top - linePx / 2,
      bottom,
    ),
  );
  const next = [0, 0];
  return lines.map(({ label, wanted: _, onLeft, ...line }) => {
    const side = onLeft ? 0 : 1;
    const centre = centres[side]?.[next[side]!++];
    const first = (centre ?? 0) - ((label.length - 1) * linePx) / 2;
    return omitUndefined({
      ...line,
      labelX: tenth(onLeft ? left + 6 : right),
      anchor: onLeft ? ('start' as const) : ('end' as const),
      // Without room for all of them the sentences below say the same.
      label:
        centre === undefined
          ? []
          : label.map((text, k) => ({ text, y: tenth(first + k * linePx) })),
    });
  });
}

/** As many as fit, the last always; each a whole number of beds, or of tens of per cent. */
function stepTicks(
  { steps, beds }: OccupancyFacts,
  words: CostComparatorWords,
  x: Place,
  stepPx: number,
  width: (text: string) => number,
): readonly Tick[] {
  const label = (step: number) => words.occupancy.step(beds ? { beds, steps } : { steps }, step);
  const room = width(label(steps)) + 12;
  const every = (beds ? [1, 2, 5, 10, 20, 50, 100, 200, 500] : [10, 20, 25, 50]).find(
    (each) => each * stepPx >= room,
  );
  const shown = Array.from({ length: Math.floor(steps / (every ?? steps)) + 1 }, (_, i) =>
    Math.min(steps, i * (every ?? steps)),
  );
  const last = shown.at(-1)!;
  // What does not divide keeps its last tick, unless the two would overlap.
  const ends = last === steps || (steps - last) * stepPx < room ? shown : [...shown, steps];
  return ends.map((step) => ({
    x: tenth(x(step)),
    label: label(step),
    anchor: step === steps && width(label(steps)) > 16 ? 'end' : 'middle',
  }));
}
