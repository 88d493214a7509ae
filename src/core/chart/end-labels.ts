// Places the names of lines with their values at the lines' ends, beside the plot.
import { max, sum } from 'd3-array';
import { dodge } from './dodge.js';
import { type Frame, textMeasures } from './frame.js';
import { wrapText } from './wrap-text.js';

export interface EndLabelText {
  /** `''` where the value says enough. */
  readonly name: string;
  /** Follows the name, on its last line where there is room. */
  readonly value: string;
  readonly bold?: boolean;
}

/** A label broken into lines. */
export type WrappedLabel = readonly string[];

export interface EndLabels {
  /** The room that they need beside the plot, in px. */
  readonly roomPx: number;
  /** One for each text, in order. */
  readonly wrapped: readonly WrappedLabel[];
}

/** The most of the width that labels may take: the plot needs the rest. */
const MOST_SHARE = 0.36;
/** How wide they are where that is enough. */
const USUAL_SHARE = 0.2;
const USUAL_PX = 112;
/** Between two labels. */
const GAP_PX = 4;

/**
 * The labels broken into lines for a plot of `heightPx`: narrow where all fit below one another, else as
 * wide as a third of the frame; undefined where they do not fit either way. No text needs no room.
 */
export function wrapEndLabels(
  texts: readonly EndLabelText[],
  frame: Frame,
  heightPx: number,
): EndLabels | undefined {
  const mostPx = frame.widthPx * MOST_SHARE;
  const { linePx, widthOf } = textMeasures(frame);
  const usualPx = Math.max(USUAL_PX, frame.widthPx * USUAL_SHARE);
  for (const widthPx of [Math.min(usualPx, mostPx), mostPx]) {
    const wrapped = texts.map((text) => wrapLabel(text, widthPx, frame));
    const roomPx = Math.ceil(
      max(wrapped, (lines, i) => max(lines, (line) => widthOf(line, texts[i]!.bold))) ?? 0,
    );
    const neededPx = sum(wrapped, (lines) => lines.length * linePx + GAP_PX);
    if (roomPx <= mostPx && neededPx <= heightPx) return { roomPx, wrapped };
  }
  return undefined;
}

function wrapLabel(
  { name, value, bold }: EndLabelText,
  widthPx: number,
  frame: Frame,
): WrappedLabel {
  const { widthOf } = textMeasures(frame);
  const lines = name === '' ? [] : wrapText(name, widthPx, (line) => widthOf(line, bold));
  if (value === '') return lines;
  const last = [lines.at(-1), value].filter(Boolean).join(' ');
  return widthOf(last, bold) <= widthPx || lines.length === 0
    ? [...lines.slice(0, -1), last]
    : [...lines, value];
}

/** The middle of each label in px, without overlap; undefined where they do not fit. */
export function placeEndLabels(
  wanted: readonly { readonly lines: WrappedLabel; readonly yPx: number }[],
  frame: Frame,
  [topPx, bottomPx]: readonly [number, number],
): readonly number[] | undefined {
  const { linePx } = textMeasures(frame);
  const boxes = wanted.map(({ yPx, lines }) => ({
    centrePx: yPx,
    heightPx: lines.length * linePx + GAP_PX,
  }));
  return dodge(boxes, topPx, bottomPx);
}
