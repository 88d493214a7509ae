// Checks a sparkline: its corners stand at their figures, and it joins what may be joined, and all of it.
import { compare, type Exact, toNumber } from '../shared/exact.js';
import type { Figures } from './figures.js';
import { isKnown, leadOf } from './findings.js';
import { joins } from './lines.js';
import type { Sparkline } from './signs-gather.js';
import { runsIn } from '../shared/drawing.js';

const [WIDTH, HEIGHT, INSET] = [84, 20, 3];
const PX = 0.15;

export function sparklineFaults(
  figures: Figures,
  { line, alone, last, targetY }: Sparkline,
): readonly string[] {
  const { spans } = figures;
  const cells = leadOf(figures).cells;
  const [first, end] = [spans[0]!.last, spans.at(-1)!.last];
  const xs = spans.map(
    (span) => INSET + ((span.last - first) / (end - first || 1)) * (WIDTH - 2 * INSET),
  );
  // Periods that end on one day stand at one place.
  if (xs.some((x, i) => i > 0 && x - xs[i - 1]! < PX * 2)) return [];
  const at = (x: number): number => xs.findIndex((each) => Math.abs(each - x) < PX);
  const runs = runsIn(line);
  const dots = [...alone.matchAll(/M([\d.]+),([\d.]+)/g)].map(([, x, y]): [number, number] => [
    Number(x),
    Number(y),
  ]);
  const places = [...runs.flat(), ...dots, ...(last ? [last] : [])];
  const heights = places.flatMap(([x, y]) => {
    const value = cells[at(x)]?.value;
    return value ? [{ value, y }] : [];
  });
  const pairs = runs.flatMap((run) =>
    run.slice(1).map(([x], k) => [at(run[k]![0]), at(x)] as const),
  );
  const lead = leadOf(figures);
  return [
    ...places.flatMap(([x]) =>
      cells[at(x)]?.value ? [] : ['the sparkline has a corner where there is no figure'],
    ),
    ...pairs.flatMap(([from, to]) =>
      to === from + 1 && joins(figures, lead, to).may
        ? []
        : [`the sparkline joins ${spans[from]?.text} and ${spans[to]?.text}`],
    ),
    ...spans.flatMap(({ text }, i) =>
      i > 0 && joins(figures, lead, i).must && !pairs.some(([, to]) => to === i)
        ? [`the sparkline does not join ${text}, although it may`]
        : [],
    ),
    ...cells.flatMap((cell, i) =>
      isKnown(cell) && !places.some(([x]) => at(x) === i)
        ? [`the sparkline has no point at ${spans[i]!.text}`]
        : [],
    ),
    ...orderFaults(heights),
    ...targetFaults(figures, heights, targetY),
    ...(last && at(last[0]) !== cells.findLastIndex(isKnown)
      ? ['the last point is not the last figure']
      : []),
  ];
}

interface Height {
  readonly value: Exact;
  readonly y: number;
}

/** The higher the figure, the higher the point, in proportion. */
function orderFaults(heights: readonly Height[]): readonly string[] {
  const inOrder = [...heights].sort((a, b) => compare(a.value, b.value));
  const [low, high] = [inOrder[0], inOrder.at(-1)];
  if (!low || !high || compare(low.value, high.value) === 0) return [];
  const perPx = (toNumber(high.value) - toNumber(low.value)) / (low.y - high.y);
  return heights.flatMap(({ value, y }) => {
    const right = low.y - (toNumber(value) - toNumber(low.value)) / perPx;
    return Math.abs(right - y) > 0.2
      ? [`${toNumber(value)} stands at ${y} px in place of ${right}`]
      : [];
  });
}

/** On the side of each figure on which the target is. */
function targetFaults(
  { target, direction }: Figures,
  heights: readonly Height[],
  targetY: number | undefined,
): readonly string[] {
  if (targetY === undefined) return [];
  const value = target?.values.find((each) => each !== undefined);
  if (!value || typeof direction === 'object')
    return ['the sparkline has a target where there is none'];
  if (target!.values.some((each) => !each || compare(each, value) !== 0))
    return ['a target that changes is drawn as one line'];
  const wrong = heights.some(({ value: figure, y }) => {
    const side = compare(figure, value);
    return side > 0
      ? y > targetY + 0.2
      : side < 0
        ? y < targetY - 0.2
        : Math.abs(y - targetY) > 0.2;
  });
  return [
    ...(wrong ? ['the target is on the wrong side of a figure'] : []),
    ...(targetY > HEIGHT ? ['it is outside'] : []),
  ];
}
