// Places periods along an axis, spaced in time, and chooses which of them have labels.
// Labels stand in two tiers, the year under its first part. They never overlap and are never turned.
import { extent } from 'd3-array';
import type { Period } from '../data/period.js';
import type { PeriodTick, PeriodWords } from '../words/period.js';
import { FONT_PX, type Frame } from './frame.js';
import { linearScale } from './linear-scale.js';
import { thinLabels } from './thin.js';

export interface AxisTick {
  readonly xPx: number;
  readonly main: string;
  /** `''` where the tick before it has the same, or there is no room. */
  readonly sub: string;
}

/**
 * The x of each period in px, between the two ends, in the order given; one period alone stands in the middle.
 * Where a year stands beside its own quarters, time would put it among them: then periods stand in equal steps.
 *
 * @param asOf whether values are of the last day of a period, else of its middle
 */
export function periodPositions(
  periods: readonly Period[],
  asOf: boolean,
  [fromPx, toPx]: readonly [number, number],
): readonly number[] {
  const days = periods.map(({ startDay, endDay }) => (asOf ? endDay : (startDay + endDay) / 2));
  const isInOrder = days.every((day, i) => i === 0 || day > days[i - 1]!);
  const places = isInOrder ? days : [...days.keys()];
  const [first = 0, last = 0] = extent(places);
  return places.map(linearScale([first, last], [fromPx, toPx]));
}

const GAP_PX = 10;

/** The labelled ticks, in order of time; the last period always has one. */
export function periodTicks(
  periods: readonly Period[],
  positionsPx: readonly number[],
  words: PeriodWords,
  { measure, density }: Frame,
): readonly AxisTick[] {
  const tickOf = (i: number) => words.tick(periods[i]!);
  const widthOf = (text: string) => measure(text, FONT_PX[density]);
  const shown = thinLabels((i) => widthOf(tickOf(i).main), positionsPx, GAP_PX, keepsStep(periods));
  const kept = shown.map((i) => ({ ...tickOf(i), xPx: positionsPx[i]! }));
  const subs = subTier(kept, widthOf);
  return kept.map(({ xPx, main }, i) => ({ xPx, main, sub: subs.has(i) ? kept[i]!.sub : '' }));
}

const PARTS_OF_YEAR: Readonly<Partial<Record<Period['kind'], number>>> = {
  half: 2,
  quarter: 4,
  month: 12,
};

/** Whether every n-th label falls on the same parts of each year, or of every other, where periods are parts of a year. */
function keepsStep([first]: readonly Period[]): (every: number) => boolean {
  const parts = first && PARTS_OF_YEAR[first.kind];
  return (every) => !parts || parts % every === 0 || every % parts === 0;
}

/** Which ticks carry the lower tier: the first of each year, thinned like the upper. */
function subTier(
  ticks: readonly (PeriodTick & { readonly xPx: number })[],
  widthOf: (text: string) => number,
): ReadonlySet<number> {
  const firsts = ticks.flatMap(({ sub }, i) =>
    sub !== '' && sub !== ticks[i - 1]?.sub ? [i] : [],
  );
  const shown = thinLabels(
    (place) => widthOf(ticks[firsts[place]!]!.sub),
    firsts.map((i) => ticks[i]!.xPx),
    GAP_PX,
  );
  return new Set(shown.map((place) => firsts[place]!));
}
