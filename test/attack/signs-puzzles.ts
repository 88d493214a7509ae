// Makes random scorecards with known counts: people by year, or percentages with their denominators, each
// with a figure of quality that counts people too. In some the first row is the sum of the others.
import type { Chance, TrueCount, Phrase, Puzzle, Slot } from './puzzle.js';

const SIGNS = [
  { name: 'Alder', quality: 'Hazel' },
  { name: 'Birch', quality: 'Ivy' },
  { name: 'Cedar', quality: 'Juniper' },
] as const;
/** A second series of the first indicator. */
const BESIDE = 'Dogwood';

const yearOf = (i: number) => `${2012 + i}-${13 + i}`;
const idOf = (name: string, i: number) => `|${name}|y${i}`;

type Written = number | string | object;

interface Making {
  readonly random: Chance;
  readonly threshold: number;
  readonly years: number;
  readonly percent: boolean;
  readonly counts: TrueCount[];
  readonly sums: { readonly whole: string; readonly parts: readonly string[] }[];
  /** For each year the counts of the rows, where the first is the sum of the others. */
  readonly added?: readonly (readonly number[])[] | undefined;
}

export function signsPuzzle(random: Chance): Puzzle {
  const threshold = 3 + random.below(4);
  const years = 2 + random.below(7);
  const percent = random.often(25);
  const rounding = !percent && random.often(20) ? ([5, 10] as const)[random.below(2)]! : undefined;
  const flow = random.often(60);
  const signs = SIGNS.slice(0, 1 + random.below(3));
  const adds = !percent && signs.length === 3 && random.often(50);
  const added = Array.from({ length: adds ? years : 0 }, () => {
    const [a, b] = [random.count(threshold), random.count(threshold)];
    return [a + b, a, b];
  });
  const making: Making = {
    random,
    threshold,
    years,
    percent,
    counts: [],
    sums: [],
    added: adds ? added : undefined,
  };
  making.sums.push(
    ...added.map((_, i) => ({
      whole: idOf('Alder', i),
      parts: [idOf('Birch', i), idOf('Cedar', i)],
    })),
  );
  const indicators = signs.map(({ name, quality }, at) => {
    const lead = {
      name,
      role: 'area',
      ...(adds ? addedSeries(name, at, making) : series(name, making)),
    };
    return {
      name,
      group: random.often(50) ? 'Wood' : undefined,
      measure: {
        unit: percent ? 'percent' : adds || random.often(80) ? 'count' : 'trees',
        kind: flow ? 'flow' : 'stock',
        direction: random.often(70) ? 'low' : 'neutral',
      },
      periods: Array.from({ length: years }, (_, i) => yearOf(i)),
      series:
        at === 0 && random.often(60)
          ? [lead, { name: BESIDE, role: 'national', ...series(BESIDE, making) }]
          : [lead],
      ...(random.often(60) ? { target: { value: 20, tolerance: 5 } } : {}),
      ...(random.often(50) ? { quality: { name: quality, ...judged(quality, making) } } : {}),
      ...(random.often(30) ? { due: '2014' } : {}),
    };
  });
  return {
    widget: 'vital-signs',
    dataset: {
      title: 'Trees',
      indicators,
      disclosure: { threshold, ...(rounding ? { rounding } : {}) },
    },
    threshold,
    ...(rounding ? { rounding } : {}),
    counts: making.counts,
    sums: making.sums,
    tables: making.sums.map(({ whole, parts }) => [whole, ...parts]),
    phrases: phrasesOf(years),
    at: { area: '', when: '', what: 'Alder' },
    before: (when) => `y${Number(when.slice(1)) - 1}`,
    wholeOf: () => undefined,
    ...(percent ? { percentOf: (id: string) => `${id}/of` } : {}),
    namesPeriods: true,
    slots: slotsOf,
    ranked: [],
  };
}

/** Counts that add up with those of the other rows. */
function addedSeries(name: string, at: number, { random, counts, added }: Making) {
  const values = added!.map((row, i): Written => {
    const truth = row[at]!;
    counts.push({ id: idOf(name, i), truth });
    return truth > 0 && random.often(8) ? '[c]' : truth;
  });
  return { values };
}

function series(name: string, making: Making): { values: Written[]; denominator?: number[] } {
  const { random, threshold, years, counts } = making;
  if (making.percent) {
    const cells = Array.from({ length: years }, (_, i) => percentage(idOf(name, i), making));
    return { values: cells.map(({ value }) => value), denominator: cells.map(({ of }) => of) };
  }
  let last = { truth: 0, known: true };
  const values = Array.from({ length: years }, (_, i): Written => {
    const id = idOf(name, i);
    const truth = random.count(threshold);
    const before = last;
    last = { truth, known: true };
    if (i > 0 && random.often(6)) {
      // The number is absent, but a reader can work it out from the one before and the change.
      last = { truth, known: before.known };
      counts.push({ id, truth, ...(before.known ? {} : { free: true as const }) });
      return { value: '[x]', change: truth - before.truth };
    }
    counts.push({ id, truth });
    if (truth > 0 && random.often(8)) {
      last = { truth, known: false };
      return '[c]';
    }
    if (random.often(15)) {
      const was = random.count(threshold);
      counts.push({ id: `${id}/was`, truth: was });
      return { value: truth, marks: ['r'], was, note: 'Counted again' };
    }
    return random.often(10) ? { value: truth, marks: [random.often(50) ? 'p' : 'b'] } : truth;
  });
  return { values };
}

/** A percentage to one decimal. It has three counts: numerator, remainder and denominator. */
function percentage(id: string, { random, threshold, counts, sums }: Making) {
  const [part, rest] = [random.count(threshold, 20), random.count(threshold, 20)];
  const of = part + rest || threshold;
  counts.push(
    { id, truth: part },
    { id: `${id}/of`, truth: of },
    { id: `${id}/not`, truth: of - part },
  );
  sums.push({ whole: `${id}/of`, parts: [id, `${id}/not`] });
  return { value: Math.round((1000 * part) / of) / 10, of };
}

/** A figure of quality, which is of the last year. */
function judged(name: string, making: Making): object {
  const id = idOf(name, making.years - 1);
  if (making.percent) {
    const { value, of } = percentage(id, making);
    return { value, denominator: of };
  }
  const truth = making.random.count(making.threshold);
  making.counts.push({ id, truth });
  return { value: truth, unit: 'count' };
}

const phrasesOf = (years: number): readonly Phrase[] => [
  ...[...SIGNS.flatMap(({ name, quality }) => [name, quality]), BESIDE].map((name): Phrase => ({
    text: name,
    kind: 'what',
    key: name,
  })),
  // Messages name a count by its path.
  ...SIGNS.flatMap(({ name, quality }, i): Phrase[] => [
    { text: `indicators[${i}]`, kind: 'what', key: name },
    { text: `indicators[${i}].quality`, kind: 'what', key: quality },
  ]),
  ...Array.from({ length: years }, (_, i) =>
    [
      `values[${i}]`,
      yearOf(i),
      `${2012 + i} to ${2013 + i}`,
      `31 March ${2013 + i}`,
      `year ending 31 March ${2013 + i}`,
    ].map((text): Phrase => ({ text, kind: 'when', key: `y${i}` })),
  ).flat(),
  ...['tolerance', 'the target', 'target', 'due before'].map((text): Phrase => ({
    text,
    kind: 'what',
    key: '',
  })),
];

interface Data {
  readonly indicators?: readonly {
    readonly series: readonly {
      readonly name: string;
      readonly values: readonly unknown[];
      readonly denominator?: readonly unknown[];
    }[];
    readonly quality?: { readonly name: string };
  }[];
}

function slotsOf(data: unknown): readonly Slot[] {
  const { indicators = [] } = (data ?? {}) as Data;
  return indicators.flatMap((sign) => {
    const years = sign.series[0]!.values.length;
    const id = sign.quality && idOf(sign.quality.name, years - 1);
    return [
      ...sign.series.flatMap(({ name, values, denominator = [] }) => [
        ...values.map((_, key) => ({ id: idOf(name, key), holder: values, key })),
        ...denominator.map((_, key) => ({ id: `${idOf(name, key)}/of`, holder: denominator, key })),
      ]),
      ...(id
        ? [
            { id, holder: sign.quality, key: 'value' },
            { id: `${id}/of`, holder: sign.quality, key: 'denominator' },
          ]
        : []),
    ];
  });
}
