// Makes random funnels as an author may write them: levels, journey or both, in one area or several.
import type { Chance } from '../../attack/puzzle.js';

const SOURCES = ['Police', 'Schools', 'Health', 'Families and neighbours', 'Others'];
const LOOSE = ['Advice and guidance', 'Redirected elsewhere', 'No further action'];
const LEVELS = ['Universal', 'Level 2, enhanced', 'Level 3, enhanced', 'Level 4, statutory'];
const OUTCOMES = [
  'Universal services',
  'Early help',
  'Targeted support',
  'Referral to social care',
  'Family group conference',
];
const STAGES = [
  'Contacts received',
  'Referrals',
  'Assessments',
  'Enquiries',
  'Plans begun',
  'Looked after',
];
const AREAS = ['Northshire', 'Southshire', 'Eastshire', 'Westshire'];
const PERIODS: readonly (readonly [string, string])[] = [
  ['2021-22 Q1', '2020-21 Q1'],
  ['2024-25', '2023-24'],
  ['2025', '2024'],
  ['2024-25 H1', '2023-24 H1'],
  ['Dec 2024', 'Nov 2024'],
  ['2024-25 Q2', '2024-25 Q1'],
  ['2024-04-01/P8M', '2023-24'],
  ['2024-25', '2024-25 Q1'],
  ['2024-25 Q2', '2023-24'],
];
const MARKS = ['b', 'p', 'r', 'e', 'f', 'u'];

interface Rates {
  readonly absent: number;
  readonly marked: number;
}

function cell(random: Chance, value: number, { absent, marked }: Rates): unknown {
  if (random.often(absent)) {
    const why = ['[c]', '[k]', '[x]', '[z]', '[u]', '[w]', 'c', ':', null][random.below(9)];
    return random.often(20) ? { value: why, note: 'Not counted' } : why;
  }
  if (!random.often(marked)) return value;
  const mark = MARKS[random.below(MARKS.length)]!;
  return {
    value,
    marks: [mark],
    ...(mark === 'r' ? { was: value + random.below(9) } : {}),
    ...(random.often(20) ? { note: 'Counted anew' } : {}),
  };
}

function size(random: Chance, scale: number): number {
  const kind = random.below(12);
  if (kind === 0) return 0;
  if (kind < 3) return 1 + random.below(6);
  if (kind < 5) return 10 * (1 + random.below(4));
  return random.below(scale);
}

/** Earlier numbers, often near the present ones. */
const earlier = (random: Chance, value: number): number =>
  random.often(20) ? value : Math.max(0, value + random.below(41) - 20);

interface Settings {
  readonly random: Chance;
  readonly rates: Rates;
  readonly hasPrevious: boolean;
  readonly scale: number;
  readonly sources: number;
  readonly loose: number;
  readonly levels: number;
  /** What is written of levels: their outcomes, numbers, only names, or nothing but outcomes without a level. */
  readonly form: 'outcomes' | 'numbers' | 'names' | 'none';
  readonly onlyShares: boolean;
}

function counts(
  settings: Settings,
  area: { readonly name: string; readonly code?: string },
): Record<string, unknown> {
  const { random, rates, hasPrevious, scale, form, onlyShares } = settings;
  const sized = (names: readonly string[]) =>
    names.map((name) => ({ name, now: size(random, scale) }));
  const levels = LEVELS.slice(0, settings.levels);
  const [sources, loose] = [
    sized(SOURCES.slice(0, settings.sources)),
    sized(LOOSE.slice(0, settings.loose)),
  ];
  const met = form === 'outcomes' ? OUTCOMES.slice(0, settings.levels + (random.often(40) ? 1 : 0)).map((name, i) => ({ name, now: size(random, scale), level: `${Math.min(i, settings.levels - 1)}` })) : []; // prettier-ignore
  const own = form === 'numbers' ? sized(levels) : [];
  const ends = [...loose, ...met, ...own].reduce((sum, { now }) => sum + now, 0);
  const from = sources.reduce((sum, { now }) => sum + now, 0);
  const isShort = random.often(35);
  const contacts = Math.max(ends, from) + (isShort ? random.below(scale) : 0);
  // The sources make up the contacts more often than not.
  if (sources.length > 0 && !isShort && from < contacts) sources[0]!.now += contacts - from;
  if (loose.length > 0 && !isShort && ends < contacts) loose[0]!.now += contacts - ends;
  const written = ({
    name,
    now,
    ...more
  }: {
    readonly name: string;
    readonly now: number;
    readonly level?: string;
  }) => ({
    name,
    ...more,
    value: onlyShares ? { value: '[x]', share: random.below(20) / 100 } : cell(random, now, rates),
    ...(hasPrevious ? { previous: cell(random, earlier(random, now), rates) } : {}),
  });
  const hasMost = random.often(10);
  const saysSources = sources.map((each, i) => ({
    ...written(each),
    ...(hasMost && i === 0 ? { value: '[x]', order: 'most' } : {}),
  }));
  const movements = random.often(25) && settings.levels > 1 ? movementsOf(settings) : [];
  return {
    ...(area.name ? { area } : {}),
    ...(random.often(90) && !onlyShares
      ? { contacts: cell(random, contacts, { ...rates, absent: rates.absent / 2 }) }
      : {}),
    ...(hasPrevious && random.often(80) ? { contactsPrevious: Math.max(contacts * 2, 50) } : {}),
    ...(sources.length > 0 ? { sources: saysSources } : {}),
    ...(loose.length + met.length > 0 ? { outcomes: [...loose, ...met].map(written) } : {}),
    ...(levels.length > 0 && form !== 'none'
      ? {
          levels: levels.map((name, i) =>
            form === 'numbers' ? { id: `${i}`, ...written(own[i]!) } : { id: `${i}`, name },
          ),
        }
      : {}),
    ...(movements.length > 0 ? { movements } : {}),
  };
}

const movementsOf = ({ random, rates, levels, hasPrevious }: Settings) => {
  const [from, to] = random.often(50) ? [levels - 1, 0] : [0, levels - 1];
  return [
    {
      from: `${from}`,
      to: `${to}`,
      value: cell(random, size(random, 90), rates),
      ...(hasPrevious ? { previous: size(random, 90) } : {}),
      ...(random.often(50) ? { name: 'Transfers' } : {}),
    },
  ];
};

function journey(
  random: Chance,
  { rates, hasPrevious, scale }: Settings,
  count: number,
): unknown[] {
  const ofs = ['contacts', 'episodes', 'children', 'families'];
  let of = ofs[random.below(4)]!;
  let kind = random.often(80) ? 'flow' : 'stock';
  let now = scale + random.below(scale);
  return STAGES.slice(0, count).map((name) => {
    if (random.often(25)) of = ofs[random.below(4)]!;
    if (random.often(25)) kind = kind === 'flow' ? 'stock' : 'flow';
    now = random.often(20)
      ? now + random.below(20)
      : random.often(10)
        ? Math.max(0, now - random.below(3))
        : random.below(now + 1);
    const value = now;
    return {
      ...{ name, of, kind },
      value: cell(random, value, rates),
      ...(hasPrevious ? { previous: cell(random, earlier(random, value), rates) } : {}),
    };
  });
}

export function randomFunnel(random: Chance): unknown {
  const rates = random.often(40)
    ? { absent: 0, marked: 0 }
    : { absent: random.below(25), marked: random.below(20) };
  const [period, previousPeriod] = PERIODS[random.below(random.often(70) ? 6 : PERIODS.length)]!;
  const forms = ['outcomes', 'numbers', 'names', 'none'] as const;
  const form = forms[random.below(random.often(70) ? 2 : 4)]!;
  const settings: Settings = {
    random,
    rates,
    form,
    hasPrevious: random.often(55),
    scale: [15, 60, 700, 90_000][random.below(4)]!,
    sources: random.often(20) ? 0 : 1 + random.below(5),
    loose: random.below(4),
    levels: form === 'none' ? 0 : 1 + random.below(4),
    onlyShares: random.often(4),
  };
  const isBoth = random.often(25);
  const isJourney = !isBoth && random.often(40);
  const stages = 2 + random.below(5);
  const several = random.often(30);
  const areas = AREAS.slice(0, several ? 2 + random.below(3) : 1);
  const figures = areas.map((name) => ({
    ...(isJourney ? { area: { name } } : counts(settings, { name })),
    ...(isJourney || isBoth ? { journey: journey(random, settings, stages) } : {}),
  }));
  const [own, ...others] = figures;
  const hasTitle = random.often(70);
  const disclosure = {
    ...(random.often(15) ? { rounding: random.often(50) ? 5 : 10 } : {}),
    ...(random.often(35) ? { protected: true } : {}),
    ...(random.often(20) ? { threshold: 3 + random.below(4) } : {}),
  };
  return {
    ...(hasTitle ? { title: 'Our front door' } : { measure: { name: 'front door' } }),
    ...(random.often(20) ? { description: 'Counted each month.' } : {}),
    ...(random.often(20) ? { notes: ['A note of the author.'] } : {}),
    ...(Object.keys(disclosure).length > 0 ? { disclosure } : {}),
    ...(random.often(10) ? {} : { period }),
    ...(settings.hasPrevious && random.often(85) ? { previousPeriod } : {}),
    ...(random.often(30) ? { source: { name: 'Made-up figures', status: 'estimate' } } : {}),
    ...own,
    ...(others.length > 0 ? { areas: others } : {}),
  };
}
