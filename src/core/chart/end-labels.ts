// Places the names of lines at their ends, beside the plot, where there is room for all of them.
import { max } from 'd3-array';
import { dodge } from './dodge.js';
import { FONT_PX, type Frame, lineHeightPx } from './frame.js';
import { wrapText } from './wrap-text.js';

interface EndLabelWanted {
  readonly text: string;
  /** Where its line ends. */
  readonly yPx: number;
  readonly bold?: boolean;
}

export interface EndLabel {
  readonly lines: readonly string[];
  /** Middle of the label. */
  readonly yPx: number;
  readonly bold: boolean;
}

/** Where the chart is narrower than this, the plot needs all the room. */
const NARROW_PX = 520;
const GAP_PX = 4;

/** The room beside the plot that labels need in px; 0 where they do not fit there. */
export function endLabelRoomPx(
  texts: readonly Omit<EndLabelWanted, 'yPx'>[],
  frame: Frame,
): number {
  if (frame.widthPx < NARROW_PX) return 0;
  const widest = Math.ceil(
    max(texts, (text) => max(wrapLabel(text, frame), widthOf(frame, text.bold))) ?? 0,
  );
  return widest > frame.widthPx * 0.32 ? 0 : widest;
}

/**
 * A label for each, in order, without overlap; undefined where the height is too small for all.
 */
export function endLabels(
  wanted: readonly EndLabelWanted[],
  frame: Frame,
  topPx: number,
  bottomPx: number,
): readonly EndLabel[] | undefined {
  const heightPx = lineHeightPx(FONT_PX[frame.density]);
  const wrapped = wanted.map((label) => wrapLabel(label, frame));
  const centres = dodge(
    wanted.map(({ yPx }, i) => ({
      centrePx: yPx,
      heightPx: wrapped[i]!.length * heightPx + GAP_PX,
    })),
    topPx,
    bottomPx,
  );
  return centres?.map((yPx, i) => ({ lines: wrapped[i]!, yPx, bold: wanted[i]!.bold ?? false }));
}

const widthOf =
  (frame: Frame, bold = false) =>
  (line: string) =>
    frame.measure(line, FONT_PX[frame.density], bold);

const wrapLabel = ({ text, bold }: Omit<EndLabelWanted, 'yPx'>, frame: Frame) =>
  wrapText(text, Math.max(96, frame.widthPx * 0.2), widthOf(frame, bold));
