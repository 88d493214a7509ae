// Labels the parts of a donut on both sides of it, each with a line to its arc, where they fit.
import { dodge } from '../../core/chart/dodge.js';
import { FONT_PX, type Frame, lineHeightPx } from '../../core/chart/frame.js';
import { roundToTenth } from '../../core/chart/path.js';
import { wrapText } from '../../core/chart/wrap-text.js';
import { type Circle, placeAt } from './layout.circle.js';
import type { LayoutContext, LabelLayout } from './layout.types.js';

/** What is to be named at an angle. */
export interface Callout {
  readonly name: string;
  readonly figure: string;
  readonly angleRad: number;
  /** Its entry's column, or `mark` or `aim` and its group: tells the legend what has no label. */
  readonly key: string;
  readonly bold?: boolean;
}

interface PlacedCallouts {
  readonly texts: readonly LabelLayout[];
  readonly leaders: readonly string[];
  /** Keys of what has a label. */
  readonly labelled: ReadonlySet<string>;
}

/** Those of both sides that fit; none where the circle has no room beside it. */
export function calloutsOf(
  context: LayoutContext,
  circle: Circle,
  callouts: readonly Callout[],
): PlacedCallouts {
  const sides = (circle.labelled ? ([1, -1] as const) : []).map((side) => {
    const own = callouts.filter(({ angleRad }) => Math.sin(angleRad) >= 0 === (side === 1));
    const written = own.flatMap((callout) => writtenOf(context, circle, callout));
    return sideOf(written, side, circle, context.frame);
  });
  return {
    texts: sides.flatMap(({ texts }) => texts),
    leaders: sides.flatMap(({ leaders }) => leaders),
    labelled: new Set(sides.flatMap(({ keys }) => keys)),
  };
}

const ELBOW_PX = 12;

/** A callout in lines that fit beside the circle, and the height at which it wants to stand. */
interface Written extends Callout {
  readonly lines: readonly string[];
  readonly y: number;
}

/** In one line where it fits, else the figure on a line of its own; none where a word is too long. */
function writtenOf(
  { frame, words }: LayoutContext,
  circle: Circle,
  callout: Callout,
): readonly Written[] {
  const { name, figure, angleRad, bold } = callout;
  const roomPx = Math.min(frame.widthPx / 2 - circle.outerPx - 2 * ELBOW_PX - 4, 300);
  const widthOf = (line: string) => frame.measure(line, FONT_PX[frame.density], bold);
  const one = words.labelled(name, figure);
  const lines =
    widthOf(one) <= roomPx ? [one] : [...wrapText(name, roomPx, widthOf), figure].filter(Boolean);
  if (lines.some((line) => widthOf(line) > roomPx)) return [];
  return [{ ...callout, lines, y: circle.y - (circle.outerPx + ELBOW_PX) * Math.cos(angleRad) }];
}

/** The labels of one side: as many as fit, the last given left out first. */
function sideOf(
  written: readonly Written[],
  side: 1 | -1,
  circle: Circle,
  frame: Frame,
): { texts: LabelLayout[]; leaders: string[]; keys: string[] } {
  const linePx = lineHeightPx(FONT_PX[frame.density]);
  const x = roundToTenth(circle.x + side * (circle.outerPx + 2 * ELBOW_PX));
  for (let count = written.length; count > 0; count -= 1) {
    const kept = written.slice(0, count);
    const boxes = kept.map(({ y, lines }) => ({
      centrePx: y,
      heightPx: lines.length * linePx + 4,
    }));
    const centres = dodge(boxes, 0, circle.heightPx);
    if (!centres) continue;
    return {
      keys: kept.map(({ key }) => key),
      texts: kept.map(({ lines, bold }, i) => ({
        x,
        y: roundToTenth(centres[i]! - ((lines.length - 1) * linePx) / 2),
        lines,
        anchor: side === 1 ? 'start' : 'end',
        kind: bold ? 'heading' : 'name',
      })),
      leaders: kept.map(({ angleRad }, i) => {
        const from = placeAt(circle, circle.outerPx + 2, angleRad);
        const elbow = placeAt(circle, circle.outerPx + ELBOW_PX - 2, angleRad);
        return `M${from.x},${from.y}L${elbow.x},${elbow.y}L${roundToTenth(x - side * 4)},${roundToTenth(centres[i]!)}`;
      }),
    };
  }
  return { texts: [], leaders: [], keys: [] };
}
