// Places the prices beside the curve of occupancy: a line for each, its label, and where it meets the curve.
import { group } from 'd3-array';
import { dodge, type LabelBox } from '../../core/chart/dodge.js';
import { type Point, roundToTenth } from '../../core/chart/path.js';
import { wrapText } from '../../core/chart/wrap-text.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { OccupancyContext } from './layout.types.js';
import type { OccupancyFacts } from './model.js';

export interface PriceLine {
  readonly y: number;
  readonly slot: number;
  readonly labelX: number;
  readonly anchor: 'start' | 'end';
  /** Lines of its label, each with the middle of its line. */
  readonly label: readonly { readonly text: string; readonly y: number }[];
  /** Where it meets the curve, and where from on it costs no more; absent where it does not. */
  readonly meets?: Point;
}

const LABEL_GAP_PX = 4;
/** From the ends of the axis: at the last step stands the line of the slider. */
const CLEAR_PX = 6;
/** Between a label and the line that it must not reach. */
const MARGIN_PX = 12;

/** A line whose label has no place yet. */
interface Wanted extends Pick<PriceLine, 'y' | 'slot'> {
  readonly onLeft: boolean;
  readonly lines: readonly string[];
  readonly box: LabelBox;
  readonly meets: Point | undefined;
}

/** A line for each price, in order; labels of one side are moved apart where lines are close. */
export function priceLines(context: OccupancyContext): readonly PriceLine[] {
  const { facts, linePx, plot } = context;
  const wanted = facts.prices.map((price) => wantedOf(context, price));
  const middles = new Map<Wanted, number>();
  for (const side of group(wanted, ({ onLeft }) => onLeft).values())
    dodge(
      side.map(({ box }) => box),
      plot.top - linePx / 2,
      plot.bottom,
    )?.forEach((middle, i) => middles.set(side[i]!, middle));
  return wanted.map((each) => {
    const { y, slot, onLeft, lines, meets } = each;
    const middle = middles.get(each);
    const first = (middle ?? 0) - ((lines.length - 1) * linePx) / 2;
    return omitUndefined({
      ...{ y, slot, meets },
      labelX: roundToTenth(onLeft ? plot.left + CLEAR_PX : plot.right - CLEAR_PX),
      anchor: onLeft ? ('start' as const) : ('end' as const),
      // Without room for all of them the sentences below say the same.
      label:
        middle === undefined
          ? []
          : lines.map((text, i) => ({ text, y: roundToTenth(first + i * linePx) })),
    });
  });
}

/**
 * A label stands where the curve is not: left of where they meet the curve is above the line, so it
 * stands below; right of it above. Whichever side has more room.
 */
function wantedOf(
  { facts, words, per, plot, linePx, widthOf }: OccupancyContext,
  price: OccupancyFacts['prices'][number],
): Wanted {
  const { breakEven, pounds, bar } = price;
  const { left, right, x, y } = plot;
  const at = breakEven && (breakEven.beds ?? breakEven.share * facts.steps);
  const crossing = breakEven ? x(breakEven.share * facts.steps) : right;
  const onLeft = crossing - left > right - crossing;
  const roomPx = (onLeft ? crossing - left : right - crossing) - MARGIN_PX;
  const long = words.occupancy.price(facts, price, per);
  // Where a line meets the curve is drawn, and stated below.
  const text = widthOf(long) <= roomPx ? long : words.occupancy.priceShort(price, per);
  const lines = wrapText(text, roomPx, widthOf);
  const heightPx = lines.length * linePx + LABEL_GAP_PX;
  const lineY = y(pounds[per]);
  return {
    ...{ y: roundToTenth(lineY), slot: bar.kind === 'external' ? 2 : 4, onLeft, lines },
    box: { centrePx: lineY + (onLeft ? heightPx / 2 + 2 : -heightPx / 2 - 1), heightPx },
    meets: at
      ? { x: roundToTenth(x(at)), y: roundToTenth(y((facts.full[per] * facts.steps) / at)) }
      : undefined,
  };
}
