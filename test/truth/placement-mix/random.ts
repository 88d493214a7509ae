// Makes random mixes as an author may write them: with what is absent, marked, withheld, zero, equal; with groups and
// targets, earlier numbers, several areas or dates, and lists.
import type { Chance } from '../../attack/puzzle.js';

const PARTS = [
  'Own carers',
  'Our carers, family and friends',
  'Agency carers',
  'Children’s homes (external)',
  'Residential schools',
  'Placed for adoption',
  'With parents',
  'Secure homes',
  'Other',
];
const AGES = ['Under 1', '1 to 4', '5 to 9', '10 to 12', '13', '14', '15', '16', '17'];
const GROUPS = ['In-house', 'External', 'Elsewhere'];
const AREAS = ['Northshire', 'Southshire', 'Eastshire', 'Westshire', 'County', 'England'];
const PERIODS: readonly (readonly [string, string])[] = [
  ['31 March 2025', '31 March 2024'],
  ['31 March 2025', '31 December 2024'],
  ['2024-25', '2023-24'],
  ['2024-25 Q1', '2023-24 Q1'],
  ['2025', '2024'],
  ['2024-25 H1', '2023-24 H2'],
  // Of different length, in the wrong order, or overlapping.
  ['2024-04-01/P8M', '2023-24'],
  ['2024-25', '2024-25 Q1'],
  ['2024-25 Q2', '2023-24'],
  ['31 March 2024', '31 March 2025'],
];
const MARKS = ['b', 'p', 'r', 'e', 'f', 'u'];

type Cells = Record<string, unknown>;

interface Rates {
  readonly absent: number;
  readonly marked: number;
}

/**
 * A number, or why there is none; more often plain.
 *
 * @param share what may be published in place of the number: a share that fits the other numbers
 */
function cell(
  random: Chance,
  value: number,
  { absent, marked, share }: Rates & { readonly share: () => number },
): unknown {
  if (random.often(absent)) {
    const why = ['[c]', '[k]', '[x]', '[z]', '[u]', '[w]', 'c', 'low', ':', null][random.below(10)];
    if (why === '[x]' && random.often(40)) return { value: '[x]', share: share() };
    return random.often(20) ? { value: why, note: 'Not counted' } : why;
  }
  if (!random.often(marked)) return value;
  const mark = MARKS[random.below(MARKS.length)]!;
  return {
    value,
    marks: random.often(20)
      ? [mark, 'p'].filter((each, i, all) => all.indexOf(each) === i)
      : [mark],
    ...(mark === 'r' ? { was: value + random.below(9) } : {}),
    ...(random.often(20) ? { note: 'Counted anew' } : {}),
  };
}

function size(random: Chance, scale: number): number {
  const kind = random.below(12);
  if (kind === 0) return 0;
  if (kind < 3) return 1 + random.below(6);
  // Equal numbers come up often.
  if (kind < 5) return 10 * (1 + random.below(4));
  return random.below(scale);
}

export function randomMix(random: Chance): unknown {
  const count = 1 + random.below(random.often(30) ? 9 : 5);
  const names = PARTS.slice(0, count);
  const groups = random.often(60) ? GROUPS.slice(0, 1 + random.below(Math.min(3, count))) : [];
  const partGroups = names.map((_, i) =>
    groups.length === 0 || random.often(8)
      ? undefined
      : groups[i < groups.length ? i : random.below(groups.length)],
  );
  const used = groups.filter((group) => partGroups.includes(group));
  const isList = random.often(12);
  const several = isList || random.often(25);
  const isDates = several && random.often(25);
  // Two breakdowns of the same people.
  const isTwice = isList && !isDates && random.often(25);
  const areas = isTwice
    ? [AREAS[0]!, AREAS[0]!]
    : several
      ? AREAS.slice(0, 2 + random.below(5))
      : AREAS.slice(0, 1);
  const [period, previousPeriod] = PERIODS[random.below(random.often(70) ? 6 : PERIODS.length)]!;
  const dates = [
    '31 March 2025',
    '31 March 2024',
    '31 March 2023',
    '31 March 2022',
    '31 March 2021',
    '31 March 2020',
  ];
  const hasPrevious = random.often(60);
  const rates: Rates = random.often(40)
    ? { absent: 0, marked: 0 }
    : { absent: random.below(25), marked: random.below(20) };
  const people = random.often(60);
  const scale = [12, 60, 700, 90_000][random.below(4)]!;
  const measure = {
    ...(random.often(60) ? { unit: random.often(50) ? 'children' : 'foster carers' } : {}),
    kind: random.often(60) ? 'stock' : 'flow',
    counts: people ? 'people' : 'things',
    ...(random.often(30) ? { name: 'children in care' } : {}),
  };
  const isPlainStock = measure.kind === 'stock';
  const targets = random.often(60) ? used.map(() => random.below(101) / 100) : [];
  const targetSum = targets.reduce((sum, each) => sum + each, 0);
  const disclosure = {
    ...(random.often(15) && people ? { rounding: random.often(50) ? 5 : 10 } : {}),
    ...(random.often(20) ? { protected: true } : {}),
    ...(random.often(20) ? { threshold: 3 + random.below(4) } : {}),
  };
  const onlyShares = !several && random.often(4);
  const mixOf = (area: string, i: number): Cells => {
    const values = names.map(() => size(random, scale));
    const before = values.map((value) =>
      random.often(20) ? value : Math.max(0, value + random.below(21) - 10),
    );
    const shares = sharesOfHundred(random, count);
    // Of those of now, each has a tenth of the one after it.
    const sharesBefore = shares.map((share, p) => share * 9 + shares[(p + 1) % shares.length]!);
    const rest = random.often(12) ? random.below(30) : 0;
    const sum = values.reduce((all, each) => all + each, 0) + rest;
    const sumBefore = before.reduce((all, each) => all + each, 0);
    const cellOf = (value: number, whole: number): unknown =>
      cell(random, value, {
        ...rates,
        share: () => Math.round((100 * value) / (whole || 1)) / 100,
      });
    const previousOf = (p: number): unknown => {
      const previous = cellOf(before[p]!, sumBefore);
      // Published with a decimal of their per cents.
      return onlyShares ? { value: '[x]', share: sharesBefore[p]! / 1000 } : previous;
    };
    const isByAge = isTwice && i === 1;
    const parts = names.map((name, p) => ({
      name: isByAge ? AGES[p]! : name,
      ...(partGroups[p] && !isByAge ? { group: partGroups[p] } : {}),
      value: onlyShares ? { value: '[x]', share: shares[p]! / 100 } : cellOf(values[p]!, sum),
      ...(hasPrevious ? { previous: previousOf(p) } : {}),
    }));
    const isShort = (list: readonly { value: unknown }[]) =>
      list.some(
        ({ value }) => typeof value !== 'number' && typeof (value as Cells)?.value !== 'number',
      );
    const givesTotal = !onlyShares && (random.often(35) || (isShort(parts) && random.often(60)));
    return {
      ...(isDates ? { area: AREAS[0], period: dates[i] } : { area }),
      ...(isTwice ? { title: isByAge ? 'By age' : 'By kind' } : {}),
      parts,
      ...(several && !isList && disclosure.rounding && random.often(50)
        ? { disclosure: { rounding: disclosure.rounding === 5 ? 10 : 5 } }
        : {}),
      ...(givesTotal ? { total: random.often(6) ? '[c]' : random.often(6) ? '[x]' : sum } : {}),
      ...(hasPrevious &&
      random.often(30) &&
      isShort(parts.map(({ previous }) => ({ value: previous })))
        ? { totalPrevious: sumBefore }
        : {}),
    };
  };
  const mixes = areas.map(mixOf);
  const own = {
    ...(random.often(70) ? { title: 'Where children live' } : { title: undefined }),
    ...(random.often(20) ? { description: 'Counted each month.' } : {}),
    ...(random.often(20) ? { notes: ['A note of the author.'] } : {}),
    measure,
    ...(Object.keys(disclosure).length > 0 ? { disclosure } : {}),
    ...(isDates || random.often(10) ? {} : { period }),
    ...(hasPrevious && !isDates && random.often(80) ? { previousPeriod } : {}),
    ...(random.often(30) ? { source: { name: 'Made-up figures', status: 'estimate' } } : {}),
  };
  const measured =
    own.title === undefined ? { ...own, measure: { ...measure, name: 'children in care' } } : own;
  const grouped =
    used.length > 0
      ? {
          groups: used.map((name, g) => ({
            name,
            ...(targetSum <= 1 && targets[g] !== undefined ? { target: targets[g] } : {}),
          })),
        }
      : {};
  const safe =
    isDates && !isPlainStock
      ? { ...measured, measure: { ...measured.measure, kind: 'stock' } }
      : measured;
  if (isList) return mixes.map((mix) => ({ ...safe, ...grouped, ...mix }));
  if (several) return { ...safe, ...grouped, areas: mixes };
  return { ...safe, ...grouped, ...mixes[0] };
}

/** Whole numbers that add up to 100. */
function sharesOfHundred(random: Chance, count: number): readonly number[] {
  const cuts = Array.from({ length: count - 1 }, () => random.below(101)).sort((a, b) => a - b);
  return [...cuts, 100].map((cut, i) => cut - (i === 0 ? 0 : cuts[i - 1]!));
}
