// Checks a drawing: each corner stands at its value, and lines join what may be joined, and all of it.
import { type Exact, toNumber } from '../shared/exact.js';
import { misplaced, perPxOf, scaleOf, type Tick } from '../shared/scale.js';
import type { Figures, Line } from './figures.js';
import { amountOf } from './language.js';
import { isKnown } from './findings.js';
import { joins, seriesDrawn } from './lines.js';
import type { Limits } from './limits.js';
import type { TrendGathered } from './trend-gather.js';

const PX = 0.8;

const valueOf = (label: string): number => toNumber(amountOf(label).value);

/** Ticks with their values. */
const ticksOf = (ticks: TrendGathered['ticks'], { unit }: Pick<Figures, 'unit'>): readonly Tick[] =>
  ticks.map(({ y, label }) => ({ y, value: valueOf(label) / unit.factor }));

/** Ticks that are not evenly spaced for their values. */
export const tickFaults = (figures: Figures, ticks: TrendGathered['ticks']): readonly string[] =>
  misplaced(ticksOf(ticks, figures), PX).map(
    ({ value, at }) => `the tick of ${value * figures.unit.factor} stands at ${at}`,
  );

interface Drawn {
  readonly figures: Figures;
  readonly gathered: TrendGathered;
  readonly limits?: Limits | undefined;
}

/** The place of each period, from the points of the first line. */
const xsOf = ({ points }: TrendGathered): readonly number[] =>
  points.filter(({ row }) => row === 0).map(({ x }) => x);

export function drawingFaults({ figures, gathered, limits }: Drawn): readonly string[] {
  const scale = scaleOf(ticksOf(gathered.ticks, figures));
  const xs = xsOf(gathered);
  // Periods that end on one day stand at one place.
  const isClear = xs.every((x, i) => i === 0 || x - xs[i - 1]! > 2 * PX);
  if (!scale || xs.length !== figures.spans.length || !isClear) return [];
  const perPx = perPxOf(scale);
  const at = (x: number): number => xs.findIndex((each) => Math.abs(each - x) < PX);
  const series = seriesDrawn(figures);
  const ys = gathered.ticks.map(({ y }) => y);
  const floor = Math.max(...ys);
  const ceiling = Math.min(...ys, 0);
  return gathered.lines.flatMap(({ row, runs, markers, ringed }) => {
    const { line } = series[row]!;
    const known = (i: number) => line.cells[i]?.value;
    const places = [...runs.flat(), ...markers];
    // A figure by itself that lies beyond the scale has no place, and it is said that its line leaves the picture.
    const saysSo = gathered.texts.some(
      ({ text }) => / leaves? the picture/.test(text) && text.includes(line.name),
    );
    const isLeaving = (i: number) => saysSo && toNumber(known(i)!) > scale(ceiling);
    const isCut = places.some(([, y]) => y <= ceiling + PX || y >= floor - PX);
    return [
      ...places.flatMap(([x, y]) => cornerFaults(line, { i: at(x), y }, { scale, perPx, isCut })),
      ...joinFaults(figures, line, { runs, at, isCut }),
      ...(row === 0 && limits
        ? ringFaults(
            line,
            ringed.map(([x]) => at(x)),
            limits,
          )
        : []),
      ...line.cells.flatMap((_, i) =>
        known(i) && !isCut && !isLeaving(i) && !isShown(i, { runs, markers, at })
          ? [`${line.name} has no point at ${figures.spans[i]!.text}`]
          : [],
      ),
    ];
  });
}

interface Scale {
  readonly scale: (y: number) => number;
  readonly perPx: number;
  readonly isCut: boolean;
}

function cornerFaults(
  line: Line,
  { i, y }: { readonly i: number; readonly y: number },
  { scale, perPx, isCut }: Scale,
): readonly string[] {
  if (i < 0) return isCut ? [] : [`${line.name} has a corner at no period`];
  const value = line.cells[i]?.value;
  if (!value) return [`${line.name} is drawn where it has no figure`];
  return Math.abs(scale(y) - toNumber(value)) > perPx * PX && !isCut
    ? [`${line.name} is drawn at ${scale(y).toFixed(2)} in place of ${toNumber(value)}`]
    : [];
}

interface Runs {
  readonly runs: readonly (readonly (readonly [number, number])[])[];
  readonly at: (x: number) => number;
  readonly isCut: boolean;
}

function joinFaults(figures: Figures, line: Line, { runs, at, isCut }: Runs): readonly string[] {
  const pairs = runs.flatMap((run) =>
    run.slice(1).map(([x], k): readonly [number, number] => [at(run[k]![0]), at(x)]),
  );
  const isJoined = (i: number) => pairs.some(([from, to]) => from === i - 1 && to === i);
  const wrong = pairs.flatMap(([from, to]) => {
    if (from < 0 || to < 0) return [];
    const isNext = to === from + 1;
    return isNext && joins(figures, line, to).may
      ? []
      : [`${line.name} is joined from ${figures.spans[from]!.text} to ${figures.spans[to]!.text}`];
  });
  const left = isCut
    ? []
    : figures.spans.flatMap(({ text }, i) =>
        i > 0 && joins(figures, line, i).must && !isJoined(i)
          ? [`${line.name} is not joined to ${text}, although it may be`]
          : [],
      );
  return [...wrong, ...left];
}

const isShown = (
  i: number,
  {
    runs,
    markers,
    at,
  }: Pick<Runs, 'runs' | 'at'> & { readonly markers: readonly (readonly [number, number])[] },
): boolean => [...runs.flat(), ...markers].some(([x]) => at(x) === i);

function ringFaults(line: Line, ringed: readonly number[], { signals }: Limits): readonly string[] {
  const right = signals.flatMap((each, i) =>
    each.length > 0 && isKnown(line.cells[i]) ? [i] : [],
  );
  const drawn = [...new Set(ringed)].sort((a, b) => a - b);
  return drawn.join() === right.join()
    ? []
    : [`rings are drawn at the places ${drawn.join()} in place of ${right.join()}`];
}

/** A projection ends at what the year comes to. */
export function projectionFaults(
  { figures, gathered }: Drawn,
  value: Exact | undefined,
): readonly string[] {
  const { projection, ticks } = gathered;
  if (projection.length === 0) return [];
  const scale = scaleOf(ticksOf(ticks, figures));
  if (!value) return ['a projection is drawn that must not be'];
  if (!scale) return [];
  const end = projection.at(-2)!;
  const perPx = perPxOf(scale);
  const faults =
    Math.abs(scale(end[1]) - toNumber(value)) > perPx * PX
      ? [`the projection ends at ${scale(end[1])} in place of ${toNumber(value)}`]
      : [];
  const xs = xsOf(gathered);
  const first = xs.findIndex((x) => Math.abs(x - projection[0]![0]) < PX);
  const last = figures.spans.length - 1;
  const lead = figures.lines[0]!;
  const isFromBefore = projection.length > 2;
  // As if the year were whole.
  const whole = { ...figures, months: undefined };
  return isFromBefore && (first !== last - 1 || !joins(whole, lead, last).may)
    ? [...faults, 'the projection begins at a figure that is not comparable']
    : faults;
}
