// What a measure over periods shows, by definition: latest figure, changes, ratings, comparisons, projections.
import {
  compare,
  exact,
  hasOnly,
  type Exact,
  medianOf,
  minus,
  over,
  plus,
  signOf,
  size,
  times,
} from '../shared/exact.js';
import type { Cell, Figures, Line } from './figures.js';
import { isAlike, isAsLong, isYearLater, monthsBetween, type Span } from './spans.js';

export const leadOf = ({ lines }: Figures): Line => lines[0]!;
export const lastIndex = ({ spans }: Figures): number => spans.length - 1;

/** The last period of the leading series that has a number; −1 where none has. */
export const latestIndex = (figures: Figures): number =>
  leadOf(figures).cells.findLastIndex(({ value }) => value !== undefined);

/** Months of a period, to the nearest. */
const monthsOf = ({ first, last }: Span): number => monthsBetween(first, last + 1);

/**
 * Whether the last period is not over, as far as its author says: then its figure, in whatever unit, is of a part of
 * it, or of a day before its end.
 */
export const partYear = ({ months, spans }: Figures): boolean =>
  months !== undefined && months < monthsOf(spans.at(-1)!);

/** The same of the latest figure, which may be of an earlier period. */
export const latestIsPart = (figures: Figures): boolean =>
  latestIndex(figures) === lastIndex(figures) && partYear(figures);

/** The index of the first period that is not over when something happens; −1 before, the count after all. */
export function eventIndex(spans: readonly Span[], at: Span): number {
  if (at.last < spans[0]!.first) return -1;
  const index = spans.findIndex(({ last }) => last >= at.first);
  return index < 0 ? spans.length : index;
}

/** Whether a line breaks just before a period: by its own mark, and the leading one by an event. */
export function breaksBefore(figures: Figures, line: Line, index: number): boolean {
  if (line.cells[index]!.marks.includes('b')) return true;
  if (line !== leadOf(figures) || index === 0) return false;
  return figures.events.some(
    ({ span, breaks }) => breaks && eventIndex(figures.spans, span) === index,
  );
}

/** Whether periods that their author would have are missing just before one: twice the usual step or more. */
export function isMissingBefore(spans: readonly Span[], index: number): boolean {
  if (index === 0) return false;
  const [before, here] = [spans[index - 1]!, spans[index]!];
  if (before.kind !== here.kind) return here.first > before.last + 1;
  const steps = spans.flatMap((span, i) => {
    const earlier = spans[i - 1];
    if (!earlier || earlier.kind !== span.kind || span.kind !== here.kind) return [];
    const months = monthsBetween(earlier.last, span.last);
    const isWhole = months > 0 && Math.abs(span.last - earlier.last - months * 30.436875) <= 4;
    return [isWhole ? months : NaN];
  });
  return monthsBetween(before.last, here.last) >= 2 * Math.min(...steps);
}

/** Whether figures of two periods may be set against each other, as far as time goes; `perhaps` of counts on days. */
export function comparable(figures: Figures, from: number, to: number): boolean | 'perhaps' {
  const [earlier, later] = [figures.spans[from]!, figures.spans[to]!];
  if (isAlike(earlier, later)) return true;
  return figures.stock && earlier.last < later.last ? 'perhaps' : false;
}

/** What stands in the way of a change between two periods of the leading series. */
export function obstacle(figures: Figures, from: number, to: number): string {
  const lead = leadOf(figures);
  const [before, now] = [lead.cells[from]!, lead.cells[to]!];
  const between = figures.spans.map((_, i) => i).filter((i) => i > from && i <= to);
  if (to === lastIndex(figures) && partYear(figures)) return 'part year';
  if (between.some((i) => breaksBefore(figures, lead, i))) return 'break';
  if (comparable(figures, from, to) === false) return 'other length';
  if (!before.value || !now.value) return 'absent';
  return '';
}

/**
 * The period that a figure is compared with: the nearest before it that is as long and shares no day; the last figure
 * before it where nobody has that one. Where there is none such, the period before.
 */
export function earlierOf(figures: Figures, to: number): number {
  let nobodys = -1;
  for (let from = to - 1; from >= 0; from -= 1) {
    if (comparable(figures, from, to) === false) continue;
    const { value, why, change } = leadOf(figures).cells[from]!;
    if (value || (why !== 'x' && why !== 'z') || change) return from;
    nobodys = nobodys < 0 ? from : nobodys;
  }
  return nobodys < 0 ? to - 1 : nobodys;
}

export type Rating = 'met' | 'within tolerance' | 'missed' | 'not yet due' | 'not rated';

/** Whether periods are not equally long, so that one number cannot be the target of all of what grows with them. */
const areUnlike = ({ spans, stock, unit }: Figures): boolean =>
  !stock && unit.grows && spans.some((span) => !isAsLong(span, spans[0]!));

/**
 * The target of a period. One that is the same throughout is that of periods as long as the one that it is due by,
 * where figures grow with their periods and these differ in length.
 */
export function targetAt(figures: Figures, index: number): Exact | undefined {
  const { target, spans } = figures;
  const value = target?.values[index];
  if (!value || !target?.isConstant || !areUnlike(figures)) return value;
  return target.by && isAsLong(target.by, spans[index]!) ? value : undefined;
}

/** The good range, as far as it is bounded. */
function goal(
  figures: Figures,
  index: number,
): readonly [Exact | undefined, Exact | undefined] | undefined {
  const { direction } = figures;
  if (typeof direction === 'object') return direction;
  const value = targetAt(figures, index);
  if (direction === 'neutral' || !value) return undefined;
  return direction === 'high' ? [value, undefined] : [undefined, value];
}

/** Why the last figure is held against no target; `''` where it is. */
export function whyUnrated(figures: Figures): string {
  const index = lastIndex(figures);
  const cell = leadOf(figures).cells[index]!;
  if (!cell.value) return 'no figure';
  if (partYear(figures)) return 'part year';
  if (cell.marks.includes('f')) return 'forecast';
  if (cell.marks.includes('u')) return 'unreliable';
  if (typeof figures.direction === 'object' || targetAt(figures, index)) return '';
  return figures.target?.values[index] ? 'length' : 'no target';
}

/** The rating that may be given, one of several where definitions leave a choice; none where there is nothing to rate. */
export function ratingsOf(figures: Figures, rounding: Exact): readonly Rating[] {
  const { target, direction } = figures;
  if (direction === 'neutral' || (!target && typeof direction !== 'object')) return [];
  const index = lastIndex(figures);
  const cell = leadOf(figures).cells[index]!;
  if (whyUnrated(figures) !== '') return ['not rated'];
  const [low, high] = goal(figures, index)!;
  const isLater = target?.by && target.by.last > figures.spans[index]!.last;
  const slack = target?.tolerance ?? exact(0);
  const ratingAt = (value: Exact): Rating => {
    const isInside = (by: Exact) =>
      (!low || compare(value, minus(low, by)) >= 0) &&
      (!high || compare(value, plus(high, by)) <= 0);
    return isInside(exact(0)) ? 'met' : isInside(slack) ? 'within tolerance' : 'missed';
  };
  const rating = ratingAt(cell.value!);
  if (isLater) return ['not yet due'];
  // The figure before it was rounded is less than half of the rounding away, or as much.
  const half = over(rounding, exact(2));
  const bounds = [low && [low, minus(low, slack)], high && [high, plus(high, slack)]];
  const nearness = bounds
    .flatMap((each) => each ?? [])
    .map((bound) => compare(size(minus(cell.value!, bound)), half));
  if (nearness.includes(-1)) return ['not rated'];
  // Halves are rounded away from zero, so the smallest that it may be is that much nearer to it.
  const smallest = signOf(cell.value!) < 0 ? plus(cell.value!, half) : minus(cell.value!, half);
  return nearness.includes(0) && ratingAt(smallest) !== rating ? ['not rated'] : [rating];
}

/** How far a figure is above (more than 0) or below its target, or the nearer end of its range. */
export function distanceOf(figures: Figures, index: number, value: Exact): Exact | undefined {
  const { direction } = figures;
  const at = targetAt(figures, index);
  const [low, high] = typeof direction === 'object' ? direction : [at, at];
  if (!low || !high) return undefined;
  const near = compare(value, low) < 0 ? low : compare(value, high) > 0 ? high : value;
  return minus(value, near);
}

/** Several neighbours; none where there is one, which is an average. */
export function neighboursOf({ lines }: Figures): readonly Line[] {
  const members = lines.slice(1).filter(({ role }) => role === 'neighbours');
  return members.length > 1 ? members : [];
}

export const valuesAt = (lines: readonly Line[], index: number): readonly Exact[] =>
  lines.flatMap(({ cells }) => cells[index]!.value ?? []);

export const medianAt = (lines: readonly Line[], index: number): Exact | undefined => {
  const values = valuesAt(lines, index);
  return values.length > 0 ? medianOf(values) : undefined;
};

/** The confidence interval of a figure, or the figure where it has none. */
export function intervalOf(line: Line, index: number): readonly [Exact, Exact] | undefined {
  const { value } = line.cells[index] ?? {};
  return value && [line.lower[index] ?? value, line.upper[index] ?? value];
}

/** Whether the intervals of two figures that differ have a number in common, so that the difference may be chance. */
export const overlap = (
  a: readonly [Exact, Exact] | undefined,
  b: readonly [Exact, Exact] | undefined,
): boolean => Boolean(a && b && compare(a[0], b[1]) <= 0 && compare(b[0], a[1]) <= 0);

/** A straight line: so much in so many months comes to this in twelve. */
export const projected = (soFar: Exact, months: number): Exact =>
  over(times(soFar, exact(12)), exact(months));

/** Why no year may be projected; `''` where it may. */
export function refusalOf(figures: Figures): string {
  const { months, stock, unit, spans } = figures;
  const index = lastIndex(figures);
  const lead = leadOf(figures);
  if (stock) return 'stock';
  const value = lead.cells[index]!.value;
  const isWhole = !value || unit.sign === 'pounds' || hasOnly(value, 0);
  if (!unit.adds || !(isWhole || /thousand|million/i.test(unit.words))) return 'unit';
  if (spans[index]!.kind !== 'year') return 'not a year';
  if (!value) return 'no value';
  if (breaksBefore(figures, lead, index) && index > 0) return 'break';
  if ((months ?? 0) < 3) return 'under three months';
  return (months ?? 0) >= 12 ? 'not needed' : '';
}

/** A change of few is no percentage: either count under 20, or from nothing. Percentages change by points. */
export function mayBeRelative({ unit }: Figures, before: Exact, now: Exact): boolean {
  if (unit.sign === 'percent' || signOf(before) <= 0) return false;
  return !unit.counts || (compare(before, exact(20)) >= 0 && compare(now, exact(20)) >= 0);
}

export const yearBefore = ({ spans }: Figures, index: number): number =>
  spans.findIndex((span, i) => i < index && isYearLater(spans[index]!, span));

export const isKnown = (cell: Cell | undefined): cell is Cell & { readonly value: Exact } =>
  cell?.value !== undefined;
