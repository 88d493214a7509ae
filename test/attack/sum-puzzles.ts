// Makes random puzzles whose sums lie across tables: areas that add up to another, the same people in another
// breakdown, and journeys in which each stage is a part of the one before.
import * as funnels from './funnel-puzzles.js';
import * as mixes from './mix-puzzles.js';
import type { Chance, Phrase, Puzzle, TrueCount } from './puzzle.js';

type Sums = Puzzle['sums'][number][];

/** What is the same in all puzzles of one widget. */
export const common = (base: Puzzle, threshold: number): Puzzle => {
  const { rounding: _, ...rest } = base;
  return { ...rest, threshold, counts: [], sums: [], tables: [], ranked: [] };
};

/** The three areas, the sum of the other two last, and the order in which they are written. */
const [NORTH = '', SOUTH = '', COUNTY = ''] = mixes.AREAS;
const written = (random: Chance): readonly string[] =>
  [
    [NORTH, SOUTH, COUNTY],
    [COUNTY, NORTH, SOUTH],
    [SOUTH, COUNTY, NORTH],
  ][random.below(3)]!;

/** How an area writes a name: the last one sometimes in capitals, with a space at the end. Readers see the first spelling. */
const speltIn = (order: readonly string[], random: Chance) => {
  const isOther = random.often(40);
  return (name: string, area: string): string =>
    isOther && area === order.at(-1) ? `${name.toUpperCase()} ` : name;
};

/** Counts of some names in each area at each date, with all sums within and across areas. */
function areaCounts(random: Chance, threshold: number, names: readonly string[], total: string) {
  const counts: TrueCount[] = [];
  const sums: Sums = [];
  const dates = random.often(25) ? ['now', 'previous'] : ['now'];
  const truth = new Map<string, number>();
  const add = (id: string, value: number) => {
    truth.set(id, value);
    counts.push({ id, truth: value });
  };
  for (const when of dates) {
    for (const name of names) {
      const own = [NORTH, SOUTH].map((area) => {
        const value = random.count(threshold);
        add(`${area}|${name}|${when}`, value);
        return value;
      });
      add(`${COUNTY}|${name}|${when}`, own[0]! + own[1]!);
    }
    for (const area of [NORTH, SOUTH, COUNTY]) {
      const ids = names.map((name) => `${area}|${name}|${when}`);
      const whole = `${area}|${total}|${when}`;
      add(
        whole,
        ids.reduce((sum, id) => sum + truth.get(id)!, 0),
      );
      sums.push({ whole, parts: ids });
    }
    for (const name of [...names, total])
      sums.push({
        whole: `${COUNTY}|${name}|${when}`,
        parts: [NORTH, SOUTH].map((area) => `${area}|${name}|${when}`),
      });
  }
  const tables = dates.flatMap((when) =>
    [NORTH, SOUTH, COUNTY].map((area) =>
      [...names, total].map((name) => `${area}|${name}|${when}`),
    ),
  );
  return { counts, sums, tables, dates, at: (id: string) => truth.get(id)! };
}

/** A mix of three areas, one of which is the sum of the others. */
export function areasPuzzle(random: Chance): Puzzle {
  const threshold = 3 + random.below(4);
  const names = mixes.PARTS.slice(0, 2 + random.below(2));
  const { counts, sums, tables, dates, at } = areaCounts(random, threshold, names, 'Total');
  const hasPrevious = dates.length > 1;
  const order = written(random);
  const spelt = speltIn(order, random);
  const base = common(mixes.mixPuzzle(random), threshold);
  return {
    ...base,
    ...{ counts, sums, tables },
    phrases: [...pathsOf(order), ...base.phrases],
    at: { area: order[0]!, when: 'now' },
    dataset: {
      title: 'Trees',
      measure: { unit: 'count', kind: 'stock', counts: 'people' },
      disclosure: { threshold },
      areas: order.map((area) => ({
        area,
        period: mixes.DATES.now,
        ...(hasPrevious ? { previousPeriod: mixes.DATES.previous } : {}),
        parts: names.map((name) => ({
          name: spelt(name, area),
          value: at(`${area}|${name}|now`),
          ...(hasPrevious ? { previous: at(`${area}|${name}|previous`) } : {}),
        })),
      })),
    },
  };
}

/** Messages name an area by its place. */
export const pathsOf = (order: readonly string[], from = 0): readonly Phrase[] =>
  order.slice(from).map((key, i): Phrase => ({ text: `areas[${i}]`, kind: 'area', key }));

/** A mix of the same people in two breakdowns: the fourth part is the first two together. */
export function breakdownPuzzle(random: Chance): Puzzle {
  const threshold = 3 + random.below(4);
  const [a = '', b = '', c = '', both = ''] = mixes.PARTS;
  const id = (name: string) => `${NORTH}|${name}|now`;
  const [own, kin, agency] = [0, 1, 2].map(() => random.count(threshold)) as [
    number,
    number,
    number,
  ];
  const isFirst = random.often(50);
  const base = common(mixes.mixPuzzle(random), threshold);
  const numbers = { [a]: own, [b]: kin, [c]: agency, Total: own + kin + agency };
  const part = (name: string, value: number) => ({ name, value });
  const one = {
    ...{ area: NORTH, period: mixes.DATES.now, total: own + kin + agency },
    parts: [part(a, own), part(b, kin), part(c, agency)],
  };
  const other = { ...one, parts: [part(both, own + kin), part(c, agency)] };
  return {
    ...base,
    counts: [
      ...Object.entries(numbers).map(([name, truth]) => ({ id: id(name), truth })),
      { id: id(both), truth: own + kin },
    ],
    sums: [
      { whole: id('Total'), parts: [a, b, c].map(id) },
      { whole: id('Total'), parts: [both, c].map(id) },
      { whole: id(both), parts: [a, b].map(id) },
    ],
    // Of the finer breakdown all is hidden, whatever it is: nothing says which counts are small.
    tables: [[a, b].map(id)],
    at: { area: NORTH, when: 'now' },
    dataset: {
      title: 'Trees',
      disclosure: { threshold },
      areas: isFirst ? [one, other] : [other, one],
    },
  };
}

/** A funnel of three areas, one of which is the sum of the others. */
export function funnelAreasPuzzle(random: Chance): Puzzle {
  const threshold = 3 + random.below(4);
  const names = funnels.OUTCOMES.slice(0, 2 + random.below(2));
  const { counts, sums, tables, dates, at } = areaCounts(random, threshold, names, 'Contacts');
  const hasPrevious = dates.length > 1;
  const order = written(random);
  const spelt = speltIn(order, random);
  const base = common(funnels.funnelPuzzle(random), threshold);
  const [own, ...others] = order.map((area) => ({
    area,
    contacts: at(`${area}|Contacts|now`),
    ...(hasPrevious ? { contactsPrevious: at(`${area}|Contacts|previous`) } : {}),
    outcomes: names.map((name) => ({
      name: spelt(name, area),
      value: at(`${area}|${name}|now`),
      ...(hasPrevious ? { previous: at(`${area}|${name}|previous`) } : {}),
    })),
  }));
  return {
    ...base,
    ...{ counts, sums, tables },
    phrases: [...pathsOf(order, 1), ...base.phrases],
    at: { area: order[0]!, when: 'now' },
    slots: (data) => funnels.slotsOf(data, order),
    dataset: {
      ...{ title: 'Trees', period: '2024-25', previousPeriod: '2023-24' },
      disclosure: { threshold },
      ...own,
      areas: others,
    },
  };
}

/** A journey in which each stage is a part of the one before; who was left out is a count too. */
export function journeyPuzzle(random: Chance): Puzzle {
  const threshold = 3 + random.below(4);
  const id = (name: string) => `${NORTH}|${name}|now`;
  const names = funnels.STAGES.slice(0, 2 + random.below(3));
  const left = names.map(() => random.count(threshold, 15));
  const values = names.map((_, i) => left.slice(i).reduce((sum, each) => sum + each, 0));
  const last = names.length - 1;
  const base = common(funnels.funnelPuzzle(random), threshold);
  const lefts = names.slice(0, last).map((name) => `left after ${name}`);
  return {
    ...base,
    counts: [
      ...names.map((name, i) => ({ id: id(name), truth: values[i]! })),
      ...lefts.map((name, i) => ({ id: id(name), truth: left[i]! })),
    ],
    sums: lefts.map((name, i) => ({
      whole: id(names[i]!),
      parts: [id(names[i + 1]!), id(name)],
    })),
    tables: [[...names, ...lefts].map(id)],
    wholeOf: () => undefined,
    at: { area: NORTH, when: 'now' },
    dataset: {
      ...{ title: 'Trees', area: NORTH, period: '2024-25' },
      disclosure: { threshold },
      journey: names.map((name, i) => ({ name, of: 'children', kind: 'flow', value: values[i] })),
    },
  };
}
