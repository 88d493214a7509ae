// Makes random funnels with known counts: contacts by source, level and outcome, movements, a journey.
import {
  bare,
  type Chance,
  type TrueCount,
  type Phrase,
  type Puzzle,
  type Slot,
} from './puzzle.js';

export const SOURCES = ['Alder', 'Birch', 'Cedar', 'Dogwood'];
const LEVELS = ['Kestrel', 'Linnet', 'Magpie'];
export const OUTCOMES = ['Elm', 'Fir', 'Gorse', 'Hazel', 'Ivy'];
export const STAGES = ['Maple', 'Nutmeg', 'Oak', 'Poplar'];
const STEP = 'Step-down';
/** After the name of a level: it and those above it. */
const OVER = ' and over';
export const AREAS = ['Northshire', 'Southshire', 'Midshire'];
const REST = { sources: 'From others, or not stated', ends: 'Outcome not stated' };

interface Shape {
  readonly random: Chance;
  readonly threshold: number;
  readonly counts: TrueCount[];
  readonly sums: Puzzle['sums'][number][];
  readonly tables: string[][];
  readonly levels: readonly string[];
  /** Level of each outcome; undefined if it met none. */
  readonly outcomes: readonly (string | undefined)[];
  readonly sources: readonly string[];
  readonly stages: number;
  readonly steps: boolean;
  /** Places of the entries that are written twice. */
  readonly twice: { readonly source?: number; readonly outcome?: number; readonly level?: number };
  /** Place of the outcome that names an unknown level. */
  readonly unknownLevel: number | undefined;
}

/** Why a part that is not withheld has no number: written as absent, or not readable. */
type Gap = 'absent' | 'unreadable';

export function funnelPuzzle(random: Chance): Puzzle {
  const threshold = 3 + random.below(4);
  const rounding = random.often(12) ? ([5, 10] as const)[random.below(2)]! : undefined;
  const levels = LEVELS.slice(0, random.below(4));
  const outcomes = Array.from({ length: (levels.length === 0 ? 1 : 0) + random.below(5) }, () =>
    levels.length > 0 && random.often(60) ? levels[random.below(levels.length)] : undefined,
  );
  const sources = SOURCES.slice(0, random.below(5));
  // The names are as many as the phrases: one more would have none.
  const oneOf = (list: readonly unknown[], most: number, percent = 4) =>
    list.length > 0 && list.length < most && random.often(percent)
      ? random.below(list.length)
      : undefined;
  const unknownLevel = oneOf(outcomes, 99, 3);
  if (unknownLevel !== undefined) outcomes[unknownLevel] = undefined;
  const shape: Shape = {
    random,
    threshold,
    counts: [],
    sums: [],
    tables: [],
    levels,
    outcomes,
    sources,
    twice: {
      source: oneOf(sources, SOURCES.length),
      outcome: oneOf(outcomes, OUTCOMES.length),
      level: oneOf(levels, LEVELS.length),
    },
    unknownLevel,
    stages: random.often(50) ? 1 + random.below(4) : 0,
    steps: levels.length > 1 && random.often(40),
  };
  const hasPrevious = random.often(45);
  const areas = AREAS.slice(0, random.often(12) ? 2 : 1);
  const written = areas.map((area) => {
    const now = periodOf(shape, area, 'now');
    return merge(now, hasPrevious ? periodOf(shape, area, 'previous') : undefined);
  });
  const [own, other] = written;
  const view = shape.stages > 0 && random.often(50) ? 'journey' : 'levels';
  return {
    widget: 'threshold-funnel',
    dataset: {
      ...(random.often(70) ? { title: 'Trees' } : { measure: { name: 'trees' } }),
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
    partsOf: (id) => {
      const [, what = ''] = id.split('|');
      const level = LEVELS.indexOf(what.replace(OVER, ''));
      return what.endsWith(OVER) ? levels.length - level : 1;
    },
    namesPeriods: false,
    slots: (data) => slotsOf(data),
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

/**
 * The counts of one area in one period, and how an author writes them.
 *
 * Some parts have no number: it is absent (`[x]`), or it cannot be read (`[!]`, a number in quotes, two
 * of one name, an unknown level). Where the whole is given, or the contacts can be summed in the other
 * way, a reader can work one such part out, and it is attacked like any other. Of several, with what the
 * whole leaves over, a reader can work out only the sum, the residual: then that is attacked. A part
 * of 0 is not attacked, since it is not shown as 0.
 */
function periodOf(shape: Shape, area: string, when: string): Period {
  const {
    random,
    threshold,
    counts,
    sums,
    tables,
    levels,
    outcomes,
    sources,
    twice,
    unknownLevel,
  } = shape;
  const id = (name: string) => `${area}|${name}|${when}`;
  const add = (name: string, truth: number, free = false) =>
    counts.push({ id: id(name), truth, ...(free ? { free: true as const } : {}) });
  const sum = (list: readonly number[]) => list.reduce((all, each) => all + each, 0);
  const withholds = random.often(18);
  const leavesOut = random.often(25);
  const isGiven = random.often(70);
  const gapOf = (): Gap | undefined =>
    leavesOut && random.often(30) ? (random.often(60) ? 'absent' : 'unreadable') : undefined;
  /** Cells whose share is filled in once the contacts are known. */
  const shared: { value: string; share: number; of: number }[] = [];
  const write = (value: number, gap?: Gap): unknown => {
    if (gap === 'unreadable') return random.often(50) ? '[!]' : `${value}`;
    if (gap === 'absent') {
      if (random.often(60)) return random.often(50) ? '[x]' : null;
      const cell = { value: '[x]', share: 0, of: value };
      shared.push(cell);
      return cell;
    }
    if (withholds && value > 0 && random.often(25))
      return random.often(50) ? '[c]' : { value: '[c]', share: 0.2, change: random.below(5) };
    return random.often(8) ? { value, marks: ['r'], was: value + random.below(3) } : value;
  };
  const isKnown = (cell: unknown) => typeof bare(cell) === 'number';
  const out = outcomes.map(() => random.count(threshold));
  const outGap = outcomes.map((_, i) =>
    i === twice.outcome || i === unknownLevel ? 'unreadable' : gapOf(),
  );
  // Two entries of one name are both written, and neither is read.
  const outWritten = out.map((value, i) =>
    write(value, i === twice.outcome || i === unknownLevel ? undefined : outGap[i]),
  );
  const isRead = (i: number) => outGap[i] === undefined && isKnown(outWritten[i]);
  const ownOf = (l: number) => outcomes.flatMap((level, i) => (level === levels[l] ? [i] : []));
  const given = levels.map((_, l) => ownOf(l).length === 0 || random.often(leavesOut ? 35 : 15));
  const levelGap = levels.map((_, l) =>
    l === twice.level ? 'unreadable' : given[l] ? gapOf() : undefined,
  );
  const levelRests = levels.map((_, l) =>
    ownOf(l).length > 0 && given[l] && !levelGap[l] && !withholds && random.often(30)
      ? random.count(threshold, 9)
      : 0,
  );
  const levelCounts = levels.map((_, l) =>
    ownOf(l).length === 0
      ? random.count(threshold)
      : sum(ownOf(l).map((i) => out[i]!)) + levelRests[l]!,
  );
  const levelWritten = levelCounts.map((value, l) =>
    write(value, l === twice.level ? undefined : levelGap[l]),
  );
  const loose = outcomes.flatMap((level, i) => (level === undefined ? [i] : []));
  const hasEnds = levels.length + loose.length > 0;
  const restEnds =
    isGiven && !withholds && hasEnds && random.often(25) ? random.count(threshold, 12) : 0;
  const all = hasEnds
    ? sum(levelCounts) + sum(loose.map((i) => out[i]!)) + restEnds
    : sum(sources.map(() => random.count(threshold)));
  const sourceGap = sources.map((_, i) => (i === twice.source ? 'unreadable' : gapOf()));
  const from = split(
    random,
    all,
    sources.length + (isGiven && !withholds && random.often(25) ? 1 : 0),
    threshold,
  );
  const sourceWritten = sources.map((_, i) =>
    write(from[i]!, i === twice.source ? undefined : sourceGap[i]),
  );
  const restSources = from[sources.length] ?? 0;
  const isContactsGiven = isGiven || (!hasEnds && sources.length === 0);

  const isLevelRead = (l: number) => given[l]! && !levelGap[l] && isKnown(levelWritten[l]);
  const isLevelWithheld = (l: number) => given[l]! && !levelGap[l] && !isKnown(levelWritten[l]);
  const sourcesTell =
    sources.length > 0 && sourceGap.every((gap, i) => !gap && isKnown(sourceWritten[i]));
  const endsTell =
    hasEnds &&
    loose.every(isRead) &&
    levels.every((_, l) => isLevelRead(l) || (!given[l] && ownOf(l).every(isRead)));
  interface Whole {
    readonly name: string;
    readonly tells: boolean;
    readonly parts: readonly (readonly [name: string, truth: number, gap: Gap | undefined])[];
    readonly rest: readonly [name: string, truth: number];
  }
  const outcomePart = (i: number) => [OUTCOMES[i]!, out[i]!, outGap[i]] as const;
  const wholes: readonly Whole[] = [
    {
      name: 'sources',
      tells: isContactsGiven || endsTell,
      parts: sources.map((name, i) => [name, from[i]!, sourceGap[i]] as const),
      rest: [REST.sources, restSources],
    },
    {
      name: 'ends',
      tells: isContactsGiven || sourcesTell,
      parts: [
        ...loose.map(outcomePart),
        ...levels.flatMap((name, l) =>
          ownOf(l).length === 0
            ? [[name, levelCounts[l]!, levelGap[l]] as const]
            : isLevelRead(l) || isLevelWithheld(l)
              ? []
              : ownOf(l).map(outcomePart),
        ),
      ],
      rest: [REST.ends, restEnds],
    },
    ...levels.flatMap((name, l): readonly Whole[] =>
      ownOf(l).length > 0 && (isLevelRead(l) || isLevelWithheld(l))
        ? [
            {
              name,
              tells: isLevelRead(l),
              parts: ownOf(l).map(outcomePart),
              rest: [`rest of ${name}`, levelRests[l]!],
            },
          ]
        : [],
    ),
  ];
  for (const { name, tells, parts, rest } of wholes) {
    const missing = parts.filter(([, , gap]) => gap !== undefined);
    const together = missing.length + (rest[1] > 0 ? 1 : 0) > 1;
    for (const [part, truth, gap] of parts) {
      const isWorkedOut = tells && !together && truth > 0;
      add(part, truth, gap !== undefined && !isWorkedOut);
    }
    if (rest[1] > 0) add(...rest, together);
    if (!together || !tells) continue;
    const truth = sum(missing.map(([, each]) => each)) + rest[1];
    add(`residual of ${name}`, truth, truth === 0);
    sums.push({
      whole: id(`residual of ${name}`),
      parts: [...missing.map(([part]) => part), ...(rest[1] > 0 ? [rest[0]] : [])].map(id),
    });
  }
  levels.forEach((name, l) => {
    const own = ownOf(l);
    if (own.length === 0) return;
    const isSummed =
      !given[l] && own.every(isRead) && unknownLevel === undefined && twice.level !== l;
    // A sum that the author neither wrote nor left to be worked out is not attacked.
    add(name, levelCounts[l]!, !isLevelRead(l) && !isLevelWithheld(l) && !isSummed);
    sums.push({
      whole: id(name),
      parts: [
        ...own.map((i) => id(OUTCOMES[i]!)),
        ...(levelRests[l]! > 0 ? [id(`rest of ${name}`)] : []),
      ],
    });
  });
  // Each level with those above it is a sum of levels; one that can be worked out is attacked in its parts.
  levels.forEach((name, l) => {
    add(`${name}${OVER}`, sum(levelCounts.slice(l)), true);
    sums.push({ whole: id(`${name}${OVER}`), parts: levels.slice(l).map(id) });
  });
  add('Contacts', all, !isContactsGiven && !withholds);
  for (const cell of shared) {
    cell.share = Math.round((100 * cell.of) / Math.max(1, all)) / 100;
    Reflect.deleteProperty(cell, 'of');
  }
  if (sources.length > 0) {
    sums.push({
      whole: id('Contacts'),
      parts: [...sources.map(id), ...(restSources > 0 ? [id(REST.sources)] : [])],
    });
  }
  if (hasEnds) {
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
  // The first stage counts all contacts again.
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
      ...wholes.map(({ name }) => `residual of ${name}`),
    ]
      .map(id)
      .filter((each) => counts.some((count) => count.id === each)),
  );
  const list = (
    names: readonly string[],
    values: readonly unknown[],
    more: (i: number) => Written = () => ({}),
  ) => names.slice(0, values.length).map((name, i) => ({ name, ...more(i), value: values[i] }));
  const doubled = (each: readonly Written[], i: number | undefined) =>
    i === undefined
      ? each
      : [...each, { ...each[i], ...('value' in each[i]! ? { value: 0 } : {}) }];
  return {
    lists: {
      sources: doubled(list(sources, sourceWritten), twice.source),
      outcomes: doubled(
        list(OUTCOMES, outWritten, (i) =>
          i === unknownLevel
            ? { level: 'Nowhere' }
            : outcomes[i] === undefined
              ? {}
              : { level: outcomes[i] },
        ),
        twice.outcome,
      ),
      levels: doubled(
        levels.map((name, l) => ({ name, ...(given[l] ? { value: levelWritten[l] } : {}) })),
        twice.level,
      ),
      movements: steps.map((value) => ({
        from: levels[1]!,
        to: levels[0]!,
        name: STEP,
        value: write(value),
      })),
      journey: list(
        STAGES,
        stages.map((truth) => write(truth)),
        (i) => ({
          of: i === 0 ? 'contacts' : 'children',
          kind: i === 3 ? 'stock' : 'flow',
        }),
      ),
    },
    ...(isContactsGiven
      ? { contacts: all }
      : withholds
        ? { contacts: '[c]' }
        : leavesOut && random.often(40)
          ? { contacts: random.often(50) ? '[x]' : `${all}` }
          : {}),
  };
}

/** Divides a number into so many parts, some of them small. */
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

export const PHRASES: readonly Phrase[] = [
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
  { text: 'areas[0]', kind: 'area', key: AREAS[1]! },
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
  ...LEVELS.map((name): Phrase => ({
    text: `${name}${OVER}`,
    kind: 'what',
    key: `${name}${OVER}`,
  })),
  { text: 'Any level', kind: 'what', key: `${LEVELS[0]}${OVER}` },
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

export function slotsOf(data: unknown, areas: readonly string[] = AREAS): readonly Slot[] {
  const whole = (data ?? {}) as WrittenFigures;
  return [whole, ...(whole.areas ?? [])].flatMap((one, a) => {
    const both = (name: string, holder: object, keys = ['value', 'previous']) =>
      keys.flatMap((key, i) =>
        key in holder
          ? [{ id: `${areas[a]}|${name}|${i === 0 ? 'now' : 'previous'}`, holder, key }]
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
