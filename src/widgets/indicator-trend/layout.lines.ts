// Places the lines of a trend, their marked points, and the reasons for gaps under the plot.
// Nothing is drawn across a gap.
import { linePath, roundToTenth } from '../../core/chart/path.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { absenceOf, isKnown } from '../../core/data/value.js';
import type { Line } from '../../core/indicator/model.js';
import { GAP_PX, type LayoutContext } from './layout.context.js';
import type { LineLayout, PointLayout, Slot, Slots } from './layout.types.js';

/** Nearer than this, markers would run into each other. */
const CROWDED_PX = 9;

/** The lead is 1, England 5, neighbours 2, a region 6; the others take what is free. */
export function slotsOf(lines: readonly Line[]): readonly Slot[] {
  const fixed = { national: 5, neighbours: 2, region: 6 } as const;
  const free: Slot[] = [3, 4, 2, 6, 5];
  return lines.map(({ role }, i) => {
    const wanted = i === 0 ? 1 : role in fixed ? fixed[role as 'national'] : undefined;
    const slot = wanted && (i === 0 || free.includes(wanted)) ? wanted : (free[0] ?? 4);
    const at = free.indexOf(slot);
    if (at >= 0) free.splice(at, 1);
    return slot;
  });
}

/** Its path, and a place for each period: where a value is missing, `absentY`. */
export function lineOf(
  { model, words, xs, yOf }: LayoutContext,
  lineIndex: number,
  slot: Slot,
  absentY: number,
): LineLayout {
  const line = model.lines[lineIndex]!;
  const signals = lineIndex === 0 ? model.control?.signals : undefined;
  const crowded = xs.length > 1 && (xs.at(-1)! - xs[0]!) / (xs.length - 1) < CROWDED_PX;
  const points = line.values.map((value, index): PointLayout => {
    const x = roundToTenth(xs[index]!);
    if (!isKnown(value)) return { index, x, y: absentY, drawn: false, signal: false };
    const signal = (signals?.[index]?.length ?? 0) > 0;
    const alone = !joined(line, index) && !joined(line, index + 1);
    const last = index === line.values.length - 1;
    return omitUndefined({
      index,
      x,
      y: roundToTenth(yOf(value.value)),
      marks: value.marks,
      drawn: !crowded || signal || alone || last || value.marks.length > 0,
      signal,
      wasY: value.was === undefined ? undefined : roundToTenth(yOf(value.was)),
    });
  });
  const partYear = lineIndex === 0 && model.projection && !model.projection.refused;
  const path = points.flatMap((point) => {
    if (!point.marks || (partYear && point.index === model.projection.index)) return [undefined];
    return line.gapBefore[point.index] ? [undefined, point] : [point];
  });
  return { slot, name: words.lineName(line), d: linePath(path), points };
}

/** Whether the line runs from the period before to this one. */
export const joined = (line: Line, index: number): boolean =>
  isKnown(line.values[index]) && isKnown(line.values[index - 1]) && !line.gapBefore[index];

/** A row under the plot for each line that has something missing; equal neighbours share one mark. */
export function absencesOf(
  { model, frame, fontPx, linePx, plot, xs }: LayoutContext,
  slots: Slots,
) {
  const rows = model.lines.map((line) => line.values.some((value) => !isKnown(value)));
  const rowOf = (line: number) => rows.slice(0, line).filter(Boolean).length;
  const yOf = (line: number) => plot.bottom + GAP_PX + (rowOf(line) + 0.5) * linePx;
  const marks = model.lines.flatMap((line, i) => {
    const stretches = stretchesOf(line);
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
    }));
  });
  const count = rows.filter(Boolean).length;
  return {
    marks,
    ys: rows.map((_, i) => yOf(i)),
    heightPx: count > 0 ? GAP_PX + count * linePx : 0,
  };
}

function stretchesOf(line: Line): readonly { from: number; to: number; code: string }[] {
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
