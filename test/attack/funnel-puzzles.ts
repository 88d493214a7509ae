// Funnels of which the test knows every count: contacts by source, by level and by what met none, steps, stages.
import type { Chance, Count, Phrase, Puzzle, Slot } from './puzzle.js';

const SOURCES = ['Alder', 'Birch', 'Cedar', 'Dogwood'];
const LEVELS = ['Kestrel', 'Linnet', 'Magpie'];
const OUTCOMES = ['Elm', 'Fir', 'Gorse', 'Hazel', 'Ivy'];
const STAGES = ['Maple', 'Nutmeg', 'Oak', 'Poplar'];
const STEP = 'Step-down';
const AREAS = ['Northshire', 'Southshire'];
const REST = { sources: 'From others, or not stated', ends: 'Outcome not stated' };

interface Shape {
  readonly random: Chance;
  readonly threshold: number;
  readonly counts: Count[];
  readonly sums: Puzzle['sums'][number][];
  readonly tables: string[][];
  readonly levels: readonly string[];
  /** Level of each outcome; undefined where it met none. */
  readonly outcomes: readonly (string | undefined)[];
  readonly sources: readonly string[];
  readonly stages: number;
  readonly steps: boolean;
}

export function funnelPuzzle(random: Chance): Puzzle {
  const threshold = 3 + random.below(4);
  const rounding = random.often(12) ? ([5, 10] as const)[random.below(2)]! : undefined;
  const levels = LEVELS.slice(0, random.below(4));
  const outcomes = Array.from({ length: (levels.length === 0 ? 1 : 0) + random.below(5) }, () =>
    levels.length > 0 && random.often(60) ? levels[random.below(levels.length)] : undefined,
  );
  const shape: Shape = {
    random,
    threshold,
    counts: [],
    sums: [],
    tables: [],
    levels,
    outcomes,
    sources: SOURCES.slice(0, random.below(5)),
    stages: random.often(50) ? 1 + random.below(4) : 0,
    steps: levels.length > 1 && random.often(40),
  };
  const hasPrevious = random.often(45);
  const areas = random.often(12) ? AREAS : AREAS.slice(0, 1);
  const written = areas.map((area) => {
    const now = periodOf(shape, area, 'now');
    return merge(now, hasPrevious ? periodOf(shape, area, 'previous') : undefined);
  });
  const [own, other] = written;
  const view = shape.stages > 0 && random.often(50) ? 'journey' : 'levels';
  return {
    widget: 'threshold-funnel',
    dataset: {
      title: 'Trees',
      area: AREAS[0],
      period: '2024-25',
      previousPeriod: '2023-24',
      view,
      disclosure: { threshold, ...(rounding ? { rounding } : {}) },
      ...own,
      ...(other ? { areas: [{ area: AREAS[1], ...other }] } : {}),
    },
    threshold,
    ...(rounding ? { rounding } : {}),
    counts: shape.counts,
    sums: shape.sums,
    tables: shape.tables,
    phrases: PHRASES,
    at: { area: AREAS[0]!, when: 'now' },
    wholeOf: (id) =>
      STAGES.concat(STEP).some((name) => id.includes(`|${name}|`))
        ? undefined
        : id.replace(/\|.*\|/, '|Contacts|'),
    slots: slotsOf,
    ranked: [
      shape.sources.map((name) => `${AREAS[0]}|${name}|now`),
      outcomes.flatMap((level, i) =>
        level === undefined ? [`${AREAS[0]}|${OUTCOMES[i]}|now`] : [],
      ),
    ],
  };
}

type Written = Readonly<Record<string, unknown>>;
type Lists = Readonly<Record<string, readonly Written[]>>;

interface Period {
  readonly lists: Lists;
  readonly contacts?: unknown;
}

/** The counts of one area in one period, and how an author writes them. */
function periodOf(shape: Shape, area: string, when: string): Period {
  const { random, threshold, counts, sums, tables, levels, outcomes, sources } = shape;
  const id = (name: string) => `${area}|${name}|${when}`;
  const add = (name: string, truth: number, free = false) =>
    counts.push({ id: id(name), truth, ...(free ? { free: true as const } : {}) });
  const sum = (list: readonly number[]) => list.reduce((all, each) => all + each, 0);
  const withholds = random.often(18);
  const isGiven = random.often(70);
  const write = (value: number): unknown => {
    if (withholds && value > 0 && random.often(25))
      return random.often(50) ? '[c]' : { value: '[c]', share: 0.2, change: random.below(5) };
    return random.often(8) ? { value, marks: ['r'], was: value + random.below(3) } : value;
  };
  const isKnown = (cell: unknown) =>
    typeof cell === 'number' || typeof (cell as { value: unknown }).value === 'number';
  const out = outcomes.map(() => random.count(threshold));
  const outWritten = out.map(write);
  out.forEach((truth, i) => add(OUTCOMES[i]!, truth));
  const given: boolean[] = [];
  const levelWritten: unknown[] = [];
  const levelCounts = levels.map((name, l) => {
    const own = outcomes.flatMap((level, i) => (level === name ? [i] : []));
    const none = own.length === 0;
    given[l] = none || random.often(15);
    const rest =
      !none && given[l] && !withholds && random.often(30) ? random.count(threshold, 9) : 0;
    const truth = none ? random.count(threshold) : sum(own.map((i) => out[i]!)) + rest;
    // A sum that its author has neither written nor left to be worked out is nobody's number.
    add(name, truth, !given[l] && !own.every((i) => isKnown(outWritten[i])));
    levelWritten[l] = write(truth);
    if (rest > 0) add(`rest of ${name}`, rest);
    if (!none)
      sums.push({
        whole: id(name),
        parts: [...own.map((i) => id(OUTCOMES[i]!)), ...(rest > 0 ? [id(`rest of ${name}`)] : [])],
      });
    return truth;
  });
  const loose = outcomes.flatMap((level, i) => (level === undefined ? [i] : []));
  const hasEnds = levels.length + loose.length > 0;
  const restEnds =
    isGiven && !withholds && hasEnds && random.often(25) ? random.count(threshold, 12) : 0;
  const all = hasEnds
    ? sum(levelCounts) + sum(loose.map((i) => out[i]!)) + restEnds
    : sum(sources.map(() => random.count(threshold)));
  const from = split(
    random,
    all,
    sources.length + (isGiven && !withholds && random.often(25) ? 1 : 0),
    threshold,
  );
  const isContactsGiven = isGiven || (!hasEnds && sources.length === 0);
  add('Contacts', all, !isContactsGiven && !withholds);
  sources.forEach((name, i) => add(name, from[i]!));
  const restSources = from[sources.length] ?? 0;
  if (sources.length > 0) {
    if (restSources > 0) add(REST.sources, restSources);
    sums.push({
      whole: id('Contacts'),
      parts: [...sources.map(id), ...(restSources > 0 ? [id(REST.sources)] : [])],
    });
  }
  if (hasEnds) {
    if (restEnds > 0) add(REST.ends, restEnds);
    sums.push({
      whole: id('Contacts'),
      parts: [
        ...levels.map(id),
        ...loose.map((i) => id(OUTCOMES[i]!)),
        ...(restEnds > 0 ? [id(REST.ends)] : []),
      ],
    });
  }
  const steps = shape.steps ? [random.count(threshold)] : [];
  steps.forEach((truth) => add(STEP, truth));
  const stages = Array.from({ length: shape.stages }, (_, i) =>
    i === 0 ? all : random.count(threshold),
  );
  stages.forEach((truth, i) => add(STAGES[i]!, truth));
  // A stage of all contacts counts them once more.
  if (shape.stages > 0) sums.push({ whole: id('Contacts'), parts: [id(STAGES[0]!)] });
  const nested = levels.map((name) => `rest of ${name}`);
  tables.push(
    [
      ...sources,
      ...levels,
      ...OUTCOMES.slice(0, out.length),
      'Contacts',
      ...(shape.stages > 0 ? [STAGES[0]!] : []),
      REST.sources,
      REST.ends,
      ...nested,
    ]
      .map(id)
      .filter((each) => counts.some((count) => count.id === each)),
  );
  const list = (
    names: readonly string[],
    values: readonly unknown[],
    more: (i: number) => Written = () => ({}),
  ) => names.slice(0, values.length).map((name, i) => ({ name, ...more(i), value: values[i] }));
  return {
    lists: {
      sources: list(sources, from.slice(0, sources.length).map(write)),
      outcomes: list(OUTCOMES, outWritten, (i) =>
        outcomes[i] === undefined ? {} : { level: outcomes[i] },
      ),
      levels: levels.map((name, l) => ({ name, ...(given[l] ? { value: levelWritten[l] } : {}) })),
      movements: steps.map((value) => ({
        from: levels[1]!,
        to: levels[0]!,
        name: STEP,
        value: write(value),
      })),
      journey: list(STAGES, stages.map(write), (i) => ({
        of: i === 0 ? 'contacts' : 'children',
        kind: i === 3 ? 'stock' : 'flow',
      })),
    },
    ...(isContactsGiven ? { contacts: all } : withholds ? { contacts: '[c]' } : {}),
  };
}

/** A number in so many parts, some of them small. */
function split(random: Chance, all: number, parts: number, threshold: number): readonly number[] {
  const found: number[] = [];
  let left = all;
  for (let i = 1; i < parts; i += 1) {
    const part = Math.min(left, random.count(threshold, 1 + Math.floor(all / parts)));
    found.push(part);
    left -= part;
  }
  return parts > 0 ? [...found, left] : [];
}

function merge({ lists, contacts }: Period, then: Period | undefined): Written {
  const both = Object.entries(lists).flatMap(([name, list]) =>
    list.length === 0
      ? []
      : [
          [
            name,
            list.map((each, i) =>
              then?.lists[name]?.[i] && 'value' in then.lists[name][i]
                ? { ...each, previous: then.lists[name][i].value }
                : each,
            ),
          ],
        ],
  );
  return {
    ...Object.fromEntries(both),
    ...(contacts === undefined ? {} : { contacts }),
    ...(then?.contacts === undefined ? {} : { contactsPrevious: then.contacts }),
  };
}

const PHRASES: readonly Phrase[] = [
  // Messages name a count by its path.
  ...Object.entries({
    sources: SOURCES,
    outcomes: OUTCOMES,
    levels: LEVELS,
    journey: STAGES,
  }).flatMap(([list, names]) =>
    names.map((key, i): Phrase => ({ text: `${list}[${i}]`, kind: 'what', key })),
  ),
  { text: 'movements[0]', kind: 'what', key: STEP },
  { text: 'areas[0].', kind: 'area', key: AREAS[1]! },
  { text: '.previous:', kind: 'when', key: 'previous' },
  { text: 'contactsPrevious:', kind: 'what', key: '' },
  ...[...SOURCES, ...LEVELS, ...OUTCOMES, ...STAGES, 'Contacts'].map((text): Phrase => ({
    text,
    kind: 'what',
    key: text,
  })),
  ...[`${STEP}: Linnet to Kestrel`, STEP].map((text): Phrase => ({
    text,
    kind: 'what',
    key: STEP,
  })),
  ...Object.values(REST).map((text): Phrase => ({ text, kind: 'what', key: text })),
  ...AREAS.map((text): Phrase => ({ text, kind: 'area', key: text })),
  ...[
    'Where contacts came from',
    'Most contacts came from',
    'contacts came from',
    'of all contacts',
    'Share of contacts',
    'number of contacts',
    'several contacts',
    'same contacts',
    'Threshold level met',
    'shares of the same contacts',
    'whole per cent of the contacts',
    'Contacts, in the period',
  ].map((text): Phrase => ({ text, kind: 'what', key: '' })),
  { text: '2024 to 2025', kind: 'when', key: 'now' },
  { text: '2023 to 2024', kind: 'when', key: 'previous' },
];

interface WrittenFigures extends Written {
  readonly areas?: readonly WrittenFigures[];
}

function slotsOf(data: unknown): readonly Slot[] {
  const whole = (data ?? {}) as WrittenFigures;
  return [whole, ...(whole.areas ?? [])].flatMap((one, a) => {
    const both = (name: string, holder: object, keys = ['value', 'previous']) =>
      keys.flatMap((key, i) =>
        key in holder
          ? [{ id: `${AREAS[a]}|${name}|${i === 0 ? 'now' : 'previous'}`, holder, key }]
          : [],
      );
    return [
      ...both('Contacts', one, ['contacts', 'contactsPrevious']),
      ...['sources', 'outcomes', 'levels', 'movements', 'journey'].flatMap((list) =>
        ((one[list] ?? []) as readonly Written[]).flatMap((each) => both(String(each.name), each)),
      ),
    ];
  });
}
