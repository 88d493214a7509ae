// Makes random puzzles of a county divided in two ways: into its districts, and into its north and south.
import * as funnels from './funnel-puzzles.js';
import * as mixes from './mix-puzzles.js';
import type { Chance, Phrase, Puzzle, TrueCount } from './puzzle.js';
import { common, pathsOf } from './sum-puzzles.js';

const DISTRICTS = ['Ayton', 'Beeton'];
const [NORTH = '', SOUTH = '', COUNTY = ''] = mixes.AREAS;
const HALVES = [NORTH, SOUTH];
const AREAS = [...DISTRICTS, ...HALVES, COUNTY];

/** The areas that are written, in one of two orders; the county often is not. */
const written = (random: Chance): readonly string[] => {
  const areas = random.often(50) ? AREAS : AREAS.slice(0, -1);
  return random.often(50) ? areas : areas.toReversed();
};

/** A number of the county's, of which one division has `own` and the other is small, or 0, in one of its halves. */
function halvesOf(random: Chance, threshold: number, all: number): readonly [number, number] {
  const north = Math.min(all, random.often(60) ? random.count(threshold) : random.below(all + 1));
  return random.often(50) ? [north, all - north] : [all - north, north];
}

/** Counts of some names in each area, with all sums within and across areas. */
function countsOf(random: Chance, threshold: number, names: readonly string[], total: string) {
  const truth = new Map<string, number>();
  const id = (area: string, name: string) => `${area}|${name}|now`;
  for (const name of names) {
    const own = DISTRICTS.map(() => random.count(threshold, random.often(50) ? 40 : 200));
    const all = own[0]! + own[1]!;
    const each = [...own, ...halvesOf(random, threshold, all), all];
    AREAS.forEach((area, i) => truth.set(id(area, name), each[i]!));
  }
  for (const area of AREAS)
    truth.set(id(area, total), names.reduce((sum, name) => sum + truth.get(id(area, name))!, 0)); // prettier-ignore
  const all = [...names, total];
  return {
    at: (area: string, name: string) => truth.get(id(area, name))!,
    counts: (order: readonly string[]): readonly TrueCount[] =>
      [...truth].map(([of, count]) => ({
        ...{ id: of, truth: count },
        ...(order.includes(of.split('|')[0]!) ? {} : { free: true as const }),
      })),
    sums: [
      ...AREAS.map((area) => ({ whole: id(area, total), parts: names.map((n) => id(area, n)) })),
      ...[DISTRICTS, HALVES].flatMap((division) =>
        all.map((name) => ({
          whole: id(COUNTY, name),
          parts: division.map((area) => id(area, name)),
        })),
      ),
    ],
    // What one area withholds, all withhold: then nothing says in which of them it is small.
    tables: [
      ...AREAS.map((area) => all.map((name) => id(area, name))),
      ...all.map((name) => AREAS.map((area) => id(area, name))),
    ],
  };
}

/** Names of areas that are in no other puzzle. */
const phrasesOf = (order: readonly string[], from: number): readonly Phrase[] => [
  ...pathsOf(order, from),
  ...DISTRICTS.map((text): Phrase => ({ text, kind: 'area', key: text })),
];

/** A mix of the areas of a county that is divided in two ways. */
export function divisionsPuzzle(random: Chance): Puzzle {
  const threshold = 3 + random.below(4);
  const names = mixes.PARTS.slice(0, 2 + random.below(2));
  const { at, counts, sums, tables } = countsOf(random, threshold, names, 'Total');
  const order = written(random);
  const base = common(mixes.mixPuzzle(random), threshold);
  return {
    ...base,
    ...{ counts: counts(order), sums, tables },
    phrases: [...phrasesOf(order, 0), ...base.phrases],
    at: { area: order[0]!, when: 'now' },
    dataset: {
      title: 'Trees',
      measure: { unit: 'count', kind: 'stock', counts: 'people' },
      disclosure: { threshold },
      areas: order.map((area) => ({
        ...{ area, period: mixes.DATES.now },
        parts: names.map((name) => ({ name, value: at(area, name) })),
      })),
    },
  };
}

/** A funnel of the areas of a county that is divided in two ways. */
export function funnelDivisionsPuzzle(random: Chance): Puzzle {
  const threshold = 3 + random.below(4);
  const names = funnels.OUTCOMES.slice(0, 2 + random.below(2));
  const { at, counts, sums, tables } = countsOf(random, threshold, names, 'Contacts');
  const order = written(random);
  const base = common(funnels.funnelPuzzle(random), threshold);
  const [own, ...others] = order.map((area) => ({
    ...{ area, contacts: at(area, 'Contacts') },
    outcomes: names.map((name) => ({ name, value: at(area, name) })),
  }));
  return {
    ...base,
    ...{ counts: counts(order), sums, tables },
    phrases: [...phrasesOf(order, 1), ...base.phrases],
    at: { area: order[0]!, when: 'now' },
    slots: (data) => funnels.slotsOf(data, order),
    dataset: {
      ...{ title: 'Trees', period: '2024-25' },
      disclosure: { threshold },
      ...own,
      areas: others,
    },
  };
}
