// Withholds what a year to date tells beside its quarters or months, and a year beside quarters in another series: each
// figure is read as that of the longer period that it is, and the two series as one.
import { group } from 'd3-array';
import { comparePeriods, FIRST_MONTH, type Period, periodKey } from '../data/period.js';
import { dateOf, dayOf } from '../data/day.js';
import { evidenceOf, isBelieved } from '../data/sum-evidence.js';
import type { Text } from '../data/text.js';
import { type Counted, nothingFound, type ReadInTime } from './counted.js';
import { periodSums } from './period-sums.js';
import { hasGaps, hideInTime } from './protect.sums.js';
import { idOf, type Place, seenSums } from './seen-figures.js';

const TO_DATE = /\b(?:to date|ytd|cumulative|so far|running total)\b|\bhyd yma\b|\bcronn\p{L}*/iu;

/** Whether a name says, in any of its languages, that figures are added up from the start of a year. */
export const saysToDate = (name: Text): boolean =>
  (typeof name === 'string' ? [name] : Object.values(name)).some((text) => TO_DATE.test(text));

/** Among more series none is looked for that says nothing of it. */
const MOST = 12;

/** Figures of one series or two, read as those of one over all of their periods. */
interface Line {
  readonly counted: Counted;
  /** For each of its periods the figures of it, which are the same number. */
  readonly places: readonly (readonly Place[])[];
}

/**
 * Adds to `hidden` what must be withheld too. A year to date is known by its name, or by its numbers beside those of
 * its quarters or months; a year in another series than its quarters by its numbers.
 *
 * @returns whether any of these has a withheld figure, so that nothing may hint at it
 */
export function hideToDate(counted: Counted): boolean {
  if (counted.kind === 'stock' || counted.grids.length === 0) return false;
  const { hidden, found } = counted;
  findToDate(counted);
  let isHidden = false;
  for (const readings of found.toDate.values()) {
    const line = lineOf(readings, counted);
    hideInTime(line.counted);
    for (const [i, same] of line.places.entries())
      if (line.counted.hidden.has(idOf([0, i]))) for (const place of same) hidden.add(idOf(place));
    isHidden ||= line.counted.hidden.size > 0;
  }
  return isHidden;
}

/** Adds to what is found. What is hidden since speaks neither for it nor against it. */
function findToDate(counted: Counted): void {
  const { found, grids, saysToDate: says } = counted;
  const series = [...grids[0]!.keys()];
  const named = series.filter((s) => says[s]);
  const longs = series.length > MOST ? named : series;
  const pairs = hasGaps(counted) ? longs.flatMap((long) => pairsOf(long, series, counted)) : [];
  const key = (readings: readonly ReadInTime[]) => JSON.stringify(readings);
  for (const pair of pairs)
    if (mayBeOne(pair, counted, pairs.length)) found.toDate.set(key(pair), pair);
  const inPairs = new Set([...found.toDate.values()].map((readings) => readings.at(-1)!.series));
  for (const s of named) {
    const alone = [{ series: s, toDate: true }];
    if (!inPairs.has(s)) found.toDate.set(key(alone), alone);
  }
}

/** Each other series with one that may be made up of it, as a year to date or as longer periods. */
const pairsOf = (
  long: number,
  series: readonly number[],
  { saysToDate: says }: Counted,
): readonly (readonly ReadInTime[])[] =>
  series
    .filter((short) => short !== long && !says[short])
    .flatMap((short) =>
      (says[long] ? [true] : [true, false]).map((toDate) => [
        { series: short, toDate: false },
        { series: long, toDate },
      ]),
    );

/** Whether the numbers of two series say that one is made up of the other, or its name does and they do not gainsay it. */
function mayBeOne(readings: readonly ReadInTime[], counted: Counted, ways: number): boolean {
  const line = lineOf(readings, counted);
  const { places, counted: own } = line;
  const isOf = (at: number) => new Set(places[at]!.map(([s]) => s));
  // A sum of one series alone says nothing of the other.
  const isOfBoth = (all: readonly number[]) =>
    readings.every(({ series }) => all.some((at) => isOf(at).size === 1 && isOf(at).has(series)));
  const sums = (periodSums(own.periods) ?? []).filter(
    ({ whole, parts, full }) => full && isOfBoth([whole, ...parts]),
  );
  if (sums.length === 0) return false;
  const placesIn = (periods: readonly number[]): readonly Place[] => periods.map((at) => [0, at]);
  const wholes = seenSums(
    sums.map(({ whole }) => placesIn([whole])),
    own,
  );
  const parts = seenSums(
    sums.map((sum) => placesIn(sum.parts)),
    own,
  );
  const evidence = evidenceOf(wholes, parts, { numbers: own.grids.length });
  const likely = counted.saysToDate[readings.at(-1)!.series] ?? false;
  const isSilent = evidence.fitting + evidence.against === 0;
  return (likely && isSilent) || isBelieved(evidence, { ways: likely ? 1 : ways, likely });
}

function lineOf(readings: readonly ReadInTime[], counted: Counted): Line {
  const { series, periods, grids, hidden, primary, outside, errorOf } = counted;
  const firstMonth = FIRST_MONTH[periods.find(({ year }) => year)?.year ?? 'financial'];
  const all = readings.flatMap(({ series: s, toDate }) =>
    periods.flatMap((period, at) =>
      isGiven(grids[0]![s]![at])
        ? [{ place: [s, at] as Place, period: toDate ? upTo(period, firstMonth) : period }]
        : [],
    ),
  );
  const byPeriod = [...group(all, ({ period }) => periodKey(period)).values()].sort(([a], [b]) =>
    comparePeriods(a!.period, b!.period),
  );
  const places = byPeriod.map((same) => same.map(({ place }) => place));
  const isNumber = ([s, at]: Place) => typeof grids[0]![s]![at] === 'number';
  const leads = places.map((same) => same.find(isNumber) ?? same[0]!);
  const idsIn = (ids: ReadonlySet<string>) =>
    new Set(
      places.flatMap((same, i) =>
        same.some((place) => ids.has(idOf(place))) ? [idOf([0, i])] : [],
      ),
    );
  return {
    places,
    counted: {
      ...counted,
      periods: byPeriod.map(([first]) => first!.period),
      kind: 'flow',
      series: [
        {
          ...series[readings[0]!.series]!,
          values: leads.map(([s, at]) => series[s]!.values[at]!),
          denominator: leads.map(([s, at]) => series[s]!.denominator?.[at] ?? null),
        },
      ],
      grids: grids.map((grid) => [leads.map(([s, at]) => grid[s]![at])]),
      errorOf: (grid, [, i]) => errorOf(grid, leads[i]!),
      hidden: idsIn(hidden),
      primary: idsIn(primary),
      outside: idsIn(outside),
      found: nothingFound(),
      sets: [],
      saysToDate: [false],
    },
  };
}

const isGiven = (value: Counted['grids'][number][number][number]): boolean =>
  value !== undefined && value !== 'x';

/** All of its year until the end of a period. */
function upTo(period: Period, firstMonth: number): Period {
  const { year, month } = dateOf(period.startDay);
  return { ...period, startDay: dayOf(month < firstMonth ? year - 1 : year, firstMonth, 1) };
}
