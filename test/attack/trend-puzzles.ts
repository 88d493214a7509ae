// Makes random trends with known counts: people by year, or percentages with their denominators. Some of the counts
// add up: the first series is the sum of the others.
import type { Chance, TrueCount, Phrase, Puzzle, Slot } from './puzzle.js';

const SERIES = [
  { name: 'Alder', role: 'area', slot: 'lead' },
  { name: 'Birch', role: 'national', slot: 5 },
  { name: 'Cedar', role: 'region', slot: 3 },
] as const;

const yearOf = (i: number) => `${2012 + i}-${13 + i}`;

export function trendPuzzle(random: Chance): Puzzle {
  const threshold = 3 + random.below(4);
  const years = 2 + random.below(7);
  const series = SERIES.slice(0, 1 + random.below(3));
  const percent = random.often(25);
  const rounding = !percent && random.often(20) ? ([5, 10] as const)[random.below(2)]! : undefined;
  const counts: TrueCount[] = [];
  const sums: Puzzle['sums'][number][] = [];
  const idOf = (name: string, i: number) => `|${name}|y${i}`;
  const added =
    !percent && series.length === 3 && random.often(50)
      ? addedUp(years, random, threshold)
      : undefined;
  if (added)
    sums.push(
      ...added.map((_, i) => ({
        whole: idOf('Alder', i),
        parts: [idOf('Birch', i), idOf('Cedar', i)],
      })),
    );
  const written = series.map(({ name, role }, s) => {
    const denominator: number[] = [];
    let before = { truth: 0, known: true };
    const values = Array.from({ length: years }, (_, i) => {
      const id = idOf(name, i);
      if (percent) return percentCell(id, random, threshold, counts, sums, denominator);
      if (added) {
        const count = added[i]![s]!;
        counts.push({ id, truth: count });
        return count > 0 && random.often(8) ? '[c]' : count;
      }
      const truth = random.count(threshold);
      const last = before;
      before = { truth, known: true };
      if (i > 0 && random.often(6)) {
        // The number is absent, but a reader can work it out from the one before and the change.
        before = { truth, known: last.known };
        counts.push({ id, truth, ...(last.known ? {} : { free: true as const }) });
        return { value: '[x]', change: truth - last.truth };
      }
      counts.push({ id, truth });
      if (truth > 0 && random.often(8)) {
        before = { truth, known: false };
        return random.often(50) ? '[c]' : { value: '[c]', change: random.below(9) - 4, share: 0.1 };
      }
      if (random.often(20)) {
        const was = random.count(threshold);
        counts.push({ id: `${id}/was`, truth: was });
        return {
          value: truth,
          marks: ['r'],
          was,
          note: random.often(30) ? 'Counted again' : undefined,
        };
      }
      return random.often(10) ? { value: truth, marks: [random.often(50) ? 'p' : 'b'] } : truth;
    });
    const interval = !percent && !added && random.often(20);
    const bounds = (by: number) =>
      values.map((value) => (typeof value === 'number' ? Math.max(0, value + by) : null));
    return {
      name,
      role,
      values,
      ...(percent ? { denominator } : {}),
      ...(interval ? { interval: { lower: bounds(-2), upper: bounds(2) } } : {}),
    };
  });
  const flow = random.often(60);
  const dataset = {
    title: 'Trees',
    measure: {
      unit: percent ? 'percent' : 'count',
      kind: flow ? 'flow' : 'stock',
      direction: random.often(50) ? 'low' : 'neutral',
    },
    periods: Array.from({ length: years }, (_, i) => yearOf(i)),
    series: written,
    disclosure: { threshold, ...(rounding ? { rounding } : {}) },
    ...(random.often(40) ? { target: { value: 20, tolerance: 2 } } : {}),
    ...(random.often(30) ? { control: true } : {}),
    ...(flow && random.often(20) ? { projection: { monthsElapsed: 8 } } : {}),
  };
  // A reader cannot tell which of its three counts a percentage is withheld for, nor which counts are small where
  // a sum is hidden with all of its parts.
  const tables = sums.map(({ whole, parts }) => [whole, ...parts]);
  return {
    widget: 'indicator-trend',
    dataset,
    threshold,
    ...(rounding ? { rounding } : {}),
    counts,
    sums,
    tables,
    phrases: [
      ...phrasesOf(years),
      ...SERIES.flatMap(({ name, slot }): Phrase[] => [
        { text: name, kind: 'what', key: name },
        { text: `series slot-${slot}`, kind: 'what', key: name },
      ]),
    ],
    at: { area: '', when: '', what: 'Alder' },
    before: (when) => `y${Number(when.slice(1)) - 1}`,
    wholeOf: () => undefined,
    ...(percent ? { percentOf: (id: string) => `${id}/of` } : {}),
    namesPeriods: true,
    slots: (data) => slotsOf(data, idOf),
    ranked: [],
  };
}

/** For each year a whole and its two parts. */
const addedUp = (
  years: number,
  random: Chance,
  threshold: number,
): readonly (readonly [number, number, number])[] =>
  Array.from({ length: years }, () => {
    const [a, b] = [random.count(threshold), random.count(threshold)];
    return [a + b, a, b];
  });

/** A percentage to one decimal. It has three counts: numerator, remainder and denominator. */
function percentCell(
  id: string,
  random: Chance,
  threshold: number,
  counts: TrueCount[],
  sums: Puzzle['sums'][number][],
  denominator: number[],
): number {
  const [part, rest] = [random.count(threshold, 20), random.count(threshold, 20)];
  const of = part + rest || threshold;
  const not = part + rest ? rest : threshold;
  counts.push({ id, truth: part }, { id: `${id}/of`, truth: of }, { id: `${id}/not`, truth: not });
  sums.push({ whole: `${id}/of`, parts: [id, `${id}/not`] });
  denominator.push(of);
  return Math.round((1000 * part) / of) / 10;
}

const phrasesOf = (years: number): readonly Phrase[] => [
  // Messages name a count by its path.
  ...SERIES.map(({ name }, i): Phrase => ({ text: `series[${i}]`, kind: 'what', key: name })),
  ...Array.from({ length: years }, (_, i): Phrase => ({
    text: `values[${i}]`,
    kind: 'when',
    key: `y${i}`,
  })),
  ...Array.from({ length: years }, (_, i) =>
    [
      yearOf(i),
      `${2012 + i} to ${2013 + i}`,
      `31 March ${2013 + i}`,
      `year ending 31 March ${2013 + i}`,
    ].map((text): Phrase => ({ text, kind: 'when', key: `y${i}` })),
  ).flat(),
  ...[
    'statistical neighbours',
    'mean of',
    'mean',
    'median is',
    'worked out from',
    'straight line',
    'the target',
    'in months',
    'come to about',
    'target',
    'if it went on at the same pace',
    'control limits',
    'trial limits',
    'confidence interval',
  ].map((text): Phrase => ({ text, kind: 'what', key: '' })),
];

function slotsOf(data: unknown, idOf: (name: string, i: number) => string): readonly Slot[] {
  const { series = [] } = (data ?? {}) as {
    series?: readonly {
      name: string;
      values: readonly unknown[];
      denominator?: readonly unknown[];
    }[];
  };
  return series.flatMap(({ name, values, denominator = [] }) => [
    ...values.map((_, key) => ({ id: idOf(name, key), holder: values, key })),
    ...denominator.map((_, key) => ({ id: `${idOf(name, key)}/of`, holder: denominator, key })),
  ]);
}
