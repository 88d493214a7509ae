// Places the lines of a trend, their marked points, and the reasons for gaps under the plot.
// Nothing is drawn across a gap, and a line that leaves the plot is cut at its edge.
import { cutLine } from '../../core/chart/cut-line.js';
import { decimate } from '../../core/chart/decimate.js';
import { linePath, roundToTenth } from '../../core/chart/path.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { absenceOf, isKnown } from '../../core/data/value.js';
import type { Line } from '../../core/indicator/model.js';
import { GAP_PX, type LayoutContext } from './layout.context.js';
import { joinMarkers } from './layout.markers.js';
import type { LineLayout, PointLayout } from './layout.types.js';
import type { IndicatorTrendModel } from './model.js';

/** Nearer than this, markers would run into each other. */
const CROWDED_PX = 11;

/** Its path, its markers, and a place for each period: where a value is missing, `absentY`. */
export function lineOf(context: LayoutContext, lineIndex: number, absentY: number): LineLayout {
  const { model, words, slots, plot, axis, xs } = context;
  const line = model.lines[lineIndex]!;
  const { values } = line;
  const ys = values.map((value) => (isKnown(value) ? axis.yOf(value.value) : NaN));
  const path = decimate(xs, [ys], line.gapBefore).flatMap((i) => {
    if (!isKnown(values[i])) return [undefined];
    const point = { x: roundToTenth(xs[i]!), y: ys[i]! };
    return line.gapBefore[i] ? [undefined, point] : [point];
  });
  const last = values.findLastIndex(isKnown);
  const isDrawn = drawnIn(context, lineIndex, last);
  const pointAt = pointsOf(context, lineIndex, { ys, absentY, isDrawn });
  const marked = [...values.keys()].filter(isDrawn).map(pointAt);
  let points: readonly PointLayout[] | undefined;
  const drawn = {
    slot: slots[lineIndex]!,
    name: words.lineName(line),
    lead: lineIndex === 0,
    d: linePath(cutLine(path, plot.top, plot.bottom)),
    markers: joinMarkers(marked.filter((point) => point.drawn)),
    end: last < 0 ? undefined : pointAt(last),
    outside: ys.some((y) => y < plot.top || y > plot.bottom),
  };
  return {
    ...omitUndefined(drawn),
    get points() {
      return (points ??= values.map((_, i) => pointAt(i)));
    },
  };
}

interface Places {
  /** One per period; NaN where a value is missing. */
  readonly ys: readonly number[];
  readonly absentY: number;
  readonly isDrawn: (index: number) => boolean;
}

/** The point of a period. It is made only where it is asked for, since a long series has thousands. */
function pointsOf(
  context: LayoutContext,
  lineIndex: number,
  { ys, absentY, isDrawn }: Places,
): (index: number) => PointLayout {
  const { model, xs, axis, plot } = context;
  const { values } = model.lines[lineIndex]!;
  const within = (px: number) => Math.min(Math.max(px, plot.top), plot.bottom);
  return (index) => {
    const value = values[index]!;
    const x = roundToTenth(xs[index]!);
    if (!isKnown(value)) return { index, x, y: absentY, drawn: false, signal: false };
    const inside = within(ys[index]!);
    const outside = ys[index] !== inside;
    const wasY = value.was === undefined || outside ? undefined : within(axis.yOf(value.was));
    return omitUndefined({
      index,
      x,
      y: roundToTenth(inside),
      marks: value.marks,
      drawn: !outside && isDrawn(index),
      signal: lineIndex === 0 && isSignal(model, index),
      unfinished: (model.unfinished && index === values.length - 1) || undefined,
      outside: outside || undefined,
      wasY: wasY === undefined ? undefined : roundToTenth(wasY),
    });
  };
}

const isSignal = ({ control }: IndicatorTrendModel, index: number): boolean =>
  (control?.signals[index]?.length ?? 0) > 0;

/**
 * Whether a number has a marker: the lead's at each point unless they are crowded, the others' at their last,
 * and each that is marked, is a signal, or is shown by no line.
 */
function drawnIn(
  { model, xs }: LayoutContext,
  lineIndex: number,
  last: number,
): (index: number) => boolean {
  const line = model.lines[lineIndex]!;
  const isLead = lineIndex === 0;
  const all = isLead && pitchOf(xs) >= CROWDED_PX;
  const alone = (index: number) => !joined(line, index) && !joined(line, index + 1);
  return (index) => {
    const value = line.values[index];
    if (!isKnown(value)) return false;
    if (all || index === last || value.marks.length > 0) return true;
    return (isLead && isSignal(model, index)) || alone(index);
  };
}

/** The mean distance between two periods. */
const pitchOf = (xs: readonly number[]): number =>
  xs.length > 1 ? (xs.at(-1)! - xs[0]!) / (xs.length - 1) : Infinity;

/** Whether the line runs from the period before to this one. */
const joined = (line: Line, index: number): boolean =>
  isKnown(line.values[index]) && isKnown(line.values[index - 1]) && !line.gapBefore[index];

/** A row under the plot for each line that has something missing; equal neighbours share one mark. */
export function absencesOf({ model, frame, fontPx, linePx, plot, xs, slots }: LayoutContext) {
  const rows = model.lines.map((line) => line.values.some((value) => !isKnown(value)));
  const rowOf = (line: number) => rows.slice(0, line).filter(Boolean).length;
  const yOf = (line: number) => plot.bottom + GAP_PX + (rowOf(line) + 0.5) * linePx;
  const marks = model.lines.flatMap((line, i) => {
    const stretches = joinedStretches(stretchesOf(line), xs);
    const middles = stretches.map(({ from, to }) => (xs[from]! + xs[to]!) / 2);
    const neededPx = frame.measure('[w]', fontPx);
    const bare = middles.some((x, k) => k > 0 && x - middles[k - 1]! < neededPx);
    return stretches.map(({ from, to, code }, k) => ({
      x: roundToTenth(middles[k]!),
      y: yOf(i),
      fromX: roundToTenth(xs[from]!),
      toX: roundToTenth(xs[to]!),
      text: bare ? code : `[${code}]`,
      slot: slots[i]!,
      line: i,
    }));
  });
  const count = rows.filter(Boolean).length;
  return {
    marks,
    ys: rows.map((_, i) => yOf(i)),
    heightPx: count > 0 ? GAP_PX + count * linePx : 0,
  };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly code: string;
}

/** Where periods are denser than pixels, stretches of one code that end and begin in one column of pixels are one. */
function joinedStretches(stretches: readonly Stretch[], xs: readonly number[]): readonly Stretch[] {
  if (pitchOf(xs) >= 1) return stretches;
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const before = joined.at(-1);
    const isNear = before && Math.floor(xs[before.to]!) === Math.floor(xs[stretch.from]!);
    if (isNear && before.code === stretch.code)
      joined[joined.length - 1] = { ...before, to: stretch.to };
    else joined.push(stretch);
  }
  return joined;
}

function stretchesOf(line: Line): readonly Stretch[] {
  const stretches: { from: number; to: number; code: string }[] = [];
  line.values.forEach((value, index) => {
    if (isKnown(value)) return;
    const code = absenceOf(value);
    const before = stretches.at(-1);
    if (before && before.to === index - 1 && before.code === code && !line.gapBefore[index])
      before.to = index;
    else stretches.push({ from: index, to: index, code });
  });
  return stretches;
}
