// Makes random trends of every kind, the same for the same seed. All figures are made up.
import { type Chance, chance } from '../../attack/puzzle.js';
import type { TrendInput } from './check-trend.js';
import type { CellInput, IndicatorInput, SeriesInput } from './figures.js';

export const pick = <T>(random: Chance, from: readonly T[]): T => from[random.below(from.length)]!;

const two = (number: number): string => `${number % 100}`.padStart(2, '0');
const year = (first: number): string => `${first}-${two(first + 1)}`;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Periods one after the other; each maker gives as many as are asked for. */
const PERIODS: Readonly<Record<string, (count: number) => readonly string[]>> = {
  years: (count) => Array.from({ length: count }, (_, i) => year(2005 + i)),
  bare: (count) => Array.from({ length: count }, (_, i) => `${2006 + i}`),
  quarters: (count) =>
    Array.from({ length: count }, (_, i) => `${year(2019 + Math.floor(i / 4))} Q${1 + (i % 4)}`),
  halves: (count) =>
    Array.from({ length: count }, (_, i) => `${year(2017 + Math.floor(i / 2))} H${1 + (i % 2)}`),
  months: (count) =>
    Array.from({ length: count }, (_, i) => `${MONTHS[i % 12]} ${2022 + Math.floor(i / 12)}`),
  numbered: (count) =>
    Array.from(
      { length: count },
      (_, i) => `${2022 + Math.floor((i + 8) / 12)}-${two(1 + ((i + 8) % 12))}`,
    ),
  days: (count) => Array.from({ length: count }, (_, i) => `31 March ${2006 + i}`),
  twoYears: (count) => Array.from({ length: count }, (_, i) => year(2001 + 2 * i)),
  /** Three years each, of which two are those of the one before. */
  overlapping: (count) =>
    Array.from({ length: count }, (_, i) => `${2005 + i}/${two(6 + i)}-${2007 + i}/${two(8 + i)}`),
  apart: (count) =>
    Array.from(
      { length: count },
      (_, i) => `${1980 + 3 * i}/${two(81 + 3 * i)}-${1982 + 3 * i}/${two(83 + 3 * i)}`,
    ),
  /** Twelve months from a day that no year of the period list begins on. */
  twelveMonths: (count) => Array.from({ length: count }, (_, i) => `${2009 + i}-07-01/P12M`),
  /** Years, and then quarters of the next. */
  mixed: (count) =>
    Array.from({ length: count }, (_, i) =>
      i < count - 2 ? year(2010 + i) : `${year(2010 + count - 2)} Q${i - count + 3}`,
    ),
  /** The quarters of a year, and the year itself. */
  summed: (count) =>
    Array.from({ length: Math.max(count, 5) }, (_, i) =>
      i % 5 === 4
        ? year(2012 + Math.floor(i / 5))
        : `${year(2012 + Math.floor(i / 5))} Q${1 + (i % 5)}`,
    ),
};

interface Kind {
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly counts?: 'people' | 'things';
  readonly isWhole?: boolean;
}

const KINDS: readonly Kind[] = [
  { unit: 'count', low: 0, high: 60, isWhole: true },
  { unit: 'count', low: 100, high: 9_000, isWhole: true, counts: 'things' },
  { unit: 'count', low: 500, high: 520, isWhole: true, counts: 'things' },
  { unit: 'percent', low: 0, high: 100 },
  { unit: 'percent', low: 86, high: 89 },
  { unit: 'per 10,000', low: 20, high: 120 },
  { unit: 'pounds', low: 1_000, high: 400_000, isWhole: true },
  { unit: 'pounds per week', low: 900, high: 5_000 },
  { unit: 'days', low: 0, high: 60 },
  { unit: 'referrals', low: 40, high: 800, isWhole: true },
  { unit: 'referrals', low: 40, high: 800, isWhole: true, counts: 'things' },
  { unit: 'cases per social worker', low: 8, high: 30, counts: 'things' },
  { unit: '% of children', low: 0, high: 100 },
  { unit: 'rate per 1,000', low: 2, high: 40 },
  { unit: 'pc', low: 20, high: 95 },
];

export interface Making {
  readonly random: Chance;
  readonly kind: Kind;
  readonly places: number;
  readonly absent: number;
}

const ABSENT = ['[c]', '[x]', '[k]', '[z]', '[u]', '[w]', 'c', ':', 'low'];
const MARKS = ['p', 'r', 'e', 'f', 'u', 'b'];

export function numberOf({ random, kind, places }: Making): number {
  const steps = 10 ** (kind.isWhole ? 0 : places);
  const span = Math.round((kind.high - kind.low) * steps);
  return Number(((Math.round(kind.low * steps) + random.below(span + 1)) / steps).toFixed(places));
}

/** A cell; sometimes the same as the one before, or nearly. */
function cellOf(making: Making, before: number | undefined): CellInput {
  const { random, kind, places, absent } = making;
  if (random.often(absent)) return pick(random, ABSENT);
  const step = kind.isWhole ? 1 : 10 ** -places;
  const near = before !== undefined && random.often(30);
  const moved = near ? before + (random.below(3) - 1) * step : numberOf(making);
  const value = Math.max(kind.low, Number(moved.toFixed(kind.isWhole ? 0 : places)));
  if (random.often(absent / 2))
    return {
      value: '[x]',
      ...(random.often(50) ? { change: random.below(9) - 4 } : { share: 0.25 }),
    };
  if (!random.often(15)) return value;
  const mark = pick(random, MARKS.slice(0, random.often(80) ? 5 : 6));
  return {
    value,
    marks: random.often(50) ? [mark] : mark,
    ...(random.often(40) ? { was: numberOf(making) } : {}),
    ...(random.often(30) ? { note: 'Counted in another way' } : {}),
  };
}

const numberIn = (cell: CellInput): number | undefined => {
  const value = typeof cell === 'object' && cell !== null ? cell.value : cell;
  return typeof value === 'number' ? value : undefined;
};

export function valuesOf(making: Making, count: number): readonly CellInput[] {
  let before: number | undefined;
  return Array.from({ length: count }, () => {
    const cell = cellOf(making, before);
    before = numberIn(cell) ?? before;
    return cell;
  });
}

function intervalOf(values: readonly CellInput[], { random, kind }: Making): Partial<SeriesInput> {
  if (!random.often(15)) return {};
  const by = kind.isWhole ? 3 : 1.25;
  const bounds = (sign: number) =>
    values.map((cell) => {
      const value = numberIn(cell);
      return value === undefined ? null : Math.max(0, Number((value + sign * by).toFixed(3)));
    });
  return { interval: { lower: bounds(-1), upper: bounds(1) } };
}

const ROLES = [
  { name: 'England', role: 'national' },
  { name: 'Sample region', role: 'region' },
  { name: 'Mockford', role: 'other' },
] as const;
const NEIGHBOURS = [
  'Alderton',
  'Birchley',
  'Cedarham',
  'Dogwell',
  'Elmsby',
  'Firwick',
  'Gorsebury',
];

export function seriesOf(making: Making, count: number): readonly SeriesInput[] {
  const { random } = making;
  const one = (name: string, role: string): SeriesInput => {
    const values = valuesOf(making, count);
    return { name, role, values, ...intervalOf(values, making) };
  };
  const others = ROLES.filter(() => random.often(35)).map(({ name, role }) => one(name, role));
  const neighbours = random.often(40) ? NEIGHBOURS.slice(0, 1 + random.below(7)) : [];
  return [
    one('Exampleshire', 'area'),
    ...others,
    ...neighbours.map((name) => one(name, 'neighbours')),
  ];
}

function targetOf(
  making: Making,
  count: number,
  periods: readonly string[],
): Partial<IndicatorInput> {
  const { random, places } = making;
  if (!random.often(45)) return {};
  const finer: Making = {
    ...making,
    places: Math.min(3, places + random.below(2)),
    kind: { ...making.kind, isWhole: false },
  };
  const value = random.often(80)
    ? numberOf(finer)
    : Array.from({ length: count }, () => (random.often(85) ? numberOf(finer) : null));
  const tolerance = pick(random, [undefined, 0.5, 1, 2.25, 5]);
  const by = pick(random, [undefined, undefined, periods.at(-1)!, '2031-32']);
  return {
    target: { value, ...(tolerance === undefined ? {} : { tolerance }), ...(by ? { by } : {}) },
  };
}

function eventsOf({ random }: Making, periods: readonly string[]): Partial<IndicatorInput> {
  if (!random.often(25)) return {};
  const events = Array.from({ length: 1 + random.below(2) }, (_, i) => ({
    period: pick(random, [...periods, '1971-72', '2041-42']),
    label: ['New case system', 'A new front door'][i]!,
    break: random.often(50),
  }));
  return { events };
}

export function makingOf(random: Chance): Making {
  const kind = pick(random, KINDS);
  return {
    random,
    kind,
    places: kind.isWhole ? 0 : random.below(4),
    absent: pick(random, [0, 0, 6, 25]),
  };
}

export function directionOf({ random, kind }: Making) {
  const way = pick(random, ['high', 'low', 'neutral', 'range'] as const);
  const middle = Math.round((kind.low + kind.high) / 2);
  return way === 'range' ? { between: [middle - 2, middle + 1.5] as const } : way;
}

/** Any periods, with now and then one left out. */
export function periodsOf(
  random: Chance,
  kind: keyof typeof PERIODS,
  count: number,
): readonly string[] {
  const all = PERIODS[kind]!(count);
  return all.length > 3 && random.often(15)
    ? all.filter((_, i) => i !== 1 + (all.length % 3))
    : all;
}

export const periodKinds = Object.keys(PERIODS);

/** One measure over periods. */
export function makeIndicator(random: Chance, isControlled: boolean): IndicatorInput {
  const making = makingOf(random);
  const { kind, places } = making;
  const wanted = isControlled ? 6 + random.below(16) : 1 + random.below(9);
  const periods = periodsOf(
    random,
    random.often(50)
      ? pick(random, ['years', 'bare', 'quarters', 'months'])
      : pick(random, periodKinds),
    wanted,
  );
  const count = periods.length;
  const flow = pick(random, ['flow', 'flow', 'stock', undefined] as const);
  const decimals = pick(random, [undefined, undefined, 0, 1, places]);
  return {
    measure: {
      unit: kind.unit,
      direction: directionOf(making),
      ...(flow ? { kind: flow } : {}),
      ...(kind.counts ? { counts: kind.counts } : {}),
      ...(decimals === undefined ? {} : { decimals }),
    },
    periods,
    series: seriesOf(making, count),
    ...targetOf(making, count, periods),
    ...eventsOf(making, periods),
    ...(random.often(15)
      ? { projection: { monthsElapsed: pick(random, [2, 3, 6, 8, 8, 11, 12]) } }
      : {}),
    ...(isControlled
      ? { control: random.often(80) ? true : { from: periods[random.below(count)]! } }
      : {}),
  };
}

export function makeTrend(seed: number): TrendInput {
  // An even seed gives the same as the odd one after it.
  const random = chance(2 * seed + 1);
  // The first numbers of seeds beside one another are alike.
  for (let i = 0; i < 8; i += 1) random.below(2);
  const indicator = makeIndicator(random, random.often(30));
  const isNamed = random.often(25);
  const name = pick(random, ['children in care', 'Visits in time', 'referrals to the front door']);
  const disclosure = pick(random, [
    { protected: true }, { protected: true }, {}, { rounding: 5 as const }, { rounding: 10 as const },
  ]); // prettier-ignore
  return {
    ...indicator,
    ...(isNamed
      ? { measure: { ...indicator.measure, name } }
      : { title: 'A measure of the checker' }),
    // The figures are of a part of Sampleton where that is the area.
    ...(random.often(70) ? { area: random.often(80) ? 'Exampleshire' : 'Sampleton' } : {}),
    ...(random.often(20) ? { subtitle: 'Of those who were asked' } : {}),
    ...(random.often(20) ? { description: 'What the author says of it.' } : {}),
    ...(random.often(20) ? { notes: ['A note of the author', 'Another one.'] } : {}),
    ...(random.often(10) ? { year: 'academic' as const } : {}),
    disclosure,
  };
}
