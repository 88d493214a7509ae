// Finds room for the name of the neighbours' band within the band, clear of every line.
import { max, min, range as steps } from 'd3-array';
import { decimate } from '../../core/chart/decimate.js';
import type { Point } from '../../core/chart/path.js';
import type { LayoutContext } from './layout.context.js';
import type { LineLayout } from './layout.types.js';

const STEP_PX = 6;
/** Kept free around the text. */
const AIR_PX = 3;
/** From the middle of a line to its edge, markers included. */
const LINE_PX = 5;

type Span = readonly [from: number, to: number];

/** The start of the text and the middle of its line; undefined without a band, or without room. */
export function bandLabelOf(
  { model, words, frame, fontPx, plot, xs, yOf, axis }: LayoutContext,
  lines: readonly LineLayout[],
  upright: readonly number[],
): (Point & { readonly text: string }) | undefined {
  const range = model.neighbourRange;
  if (!range?.middleHalf) return undefined;
  const text = words.middleHalf(range);
  const widthPx = frame.measure(text, fontPx);
  const edge = (bounds: readonly (number | null)[]): readonly Point[] =>
    drawnOf(bounds.flatMap((bound, i) => (bound === null ? [] : [{ x: xs[i]!, y: yOf(bound) }])));
  const [upper, lower] = [edge(range.upper), edge(range.lower)];
  if (range.upper.includes(null) || upper.length < 2) return undefined;
  const level = [...(model.target?.range ?? model.target?.values ?? [])].flatMap((value) =>
    value === null ? [] : [yOf(value)],
  );
  const obstacles: readonly (readonly Point[])[] = [
    ...lines.map(({ points }) => drawnOf(points.filter(({ marks }) => marks))),
    ...level.map((y) => [plot.left, plot.right].map((x) => ({ x, y }))),
    ...axis.ticks.map(({ y }) => [plot.left, plot.right].map((x) => ({ x, y }))),
  ];
  const found = steps(upper[0]!.x, upper.at(-1)!.x - widthPx, STEP_PX).flatMap((x) => {
    const span: Span = [x - AIR_PX, x + widthPx + AIR_PX];
    if (upright.some((at) => at > span[0] - AIR_PX && at < span[1] + AIR_PX)) return [];
    const free: Span = [max(ysOf(upper, span))!, min(ysOf(lower, span))!];
    const taken = obstacles.map((line): Span => {
      const ys = ysOf(line, span);
      return [min(ys)! - LINE_PX, max(ys)! + LINE_PX];
    });
    return [...gapsIn(free, taken)].map(([from, to]) => ({ x, y: (from + to) / 2, px: to - from }));
  });
  const best = found.reduce((a, b) => (b.px > (a?.px ?? 0) ? b : a), found[0]);
  return best && best.px >= fontPx ? { x: best.x, y: best.y, text } : undefined;
}

/** Without the points of a long line that pixels cannot show. */
const drawnOf = (points: readonly Point[]): readonly Point[] => {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return decimate(xs, [ys]).map((i) => points[i]!);
};

/** The heights of a line at both ends of a span and at its points between; none where it is elsewhere. */
function ysOf(line: readonly Point[], [from, to]: Span): readonly number[] {
  const between = line.filter(({ x }) => x >= from && x <= to).map(({ y }) => y);
  const at = (x: number) =>
    line.slice(1).flatMap((point, i) => {
      const before = line[i]!;
      if (x < before.x || x > point.x) return [];
      return [before.y + ((x - before.x) / (point.x - before.x)) * (point.y - before.y)];
    });
  return [...at(from), ...between, ...at(to)];
}

/** What is left of a span between those that are taken; unknown ones, NaN, take nothing. */
function gapsIn([from, to]: Span, taken: readonly Span[]): readonly Span[] {
  const inOrder = taken.filter(([start]) => !Number.isNaN(start)).sort((a, b) => a[0] - b[0]);
  const gaps: Span[] = [];
  let free = from;
  for (const [start, end] of inOrder) {
    if (start > free) gaps.push([free, Math.min(start, to)]);
    free = Math.max(free, end);
  }
  return [...gaps, [free, to] as const].filter(([start, end]) => end > start);
}
