// Attacks with the rule itself two districts and their county, in a mix with groups and in two breakdowns of the
// same people: what one district shows must not tell which counts of the other are small.
import { expect } from '@open-wc/testing';
import { isKnown, type Value } from '../../src/core/data/value.js';
import { parsePlacementMix } from '../../src/widgets/placement-mix/input.js';
import { protectPlacementMix } from '../../src/widgets/placement-mix/protect.js';
import { type Counts, narrowedByRule } from './by-rule.js';

type Row = readonly number[];

const figureOf = (value: Value): string => (isKnown(value) ? String(value.value) : 'c');

/** For each mix its parts, groups and total. */
function published(input: unknown): readonly string[] {
  const { dataset } = parsePlacementMix(input);
  return protectPlacementMix(dataset!).publishable.mixes.map(({ now }) =>
    [...now.parts, ...now.groups, now.total].map(figureOf).join(' '),
  );
}

const added = (one: Row, other: Row): Row => one.map((value, i) => value + other[i]!);

interface Districts {
  readonly threshold: number;
  readonly north: readonly Row[];
  readonly south: readonly Row[];
}

const mixOf = (title: string, names: string, { threshold, north, south }: Districts) => ({
  ...{ title, period: '2024', disclosure: { threshold } },
  areas: Object.entries({ N: north[0]!, S: south[0]!, W: added(north[0]!, south[0]!) }).map(
    ([area, row]) => ({ area, parts: row.map((value, i) => ({ name: names[i]!, value })) }),
  ),
});

const withGroups = (districts: Districts): readonly string[] => {
  const { areas, ...about } = mixOf('T', 'ABC', districts);
  return published({
    ...about,
    groups: [{ name: 'G' }, { name: 'H' }],
    areas: areas.map(({ area, parts }) => ({
      area,
      parts: parts.map((part) => ({ ...part, group: part.name === 'C' ? 'H' : 'G' })),
    })),
  });
};

const twoBreakdowns = ({ north, south, ...rest }: Districts): readonly string[] =>
  published(
    ['GB', 'OU'].map((names, i) =>
      mixOf(`T${i}`, names, { ...rest, north: [north[i]!], south: [south[i]!] }),
    ),
  );

/** All rows of so many counts that add up to a total. */
function* rowsOf(length: number, total: number): Iterable<Row> {
  if (length === 1) yield [total];
  else
    for (let first = 0; first <= total; first += 1)
      for (const rest of rowsOf(length - 1, total - first)) yield [first, ...rest];
}

const pairsOf = (total: number): readonly (readonly Row[])[] =>
  [...rowsOf(2, total)].flatMap((one) => [...rowsOf(2, total)].map((other) => [one, other]));

/** What is published of districts of so many people, and all that they may be. */
interface Case {
  readonly threshold: number;
  readonly totals: readonly [north: number, south: number];
  readonly rowsOfTotal: (total: number) => readonly (readonly Row[])[];
  readonly publish: (districts: Districts) => readonly string[];
  /** Places of the mixes of north and south. */
  readonly places: readonly (readonly number[])[];
  readonly least: number;
}

const groupRows = (total: number) => [...rowsOf(3, total)].map((row) => [row]);
const inGroups = { rowsOfTotal: groupRows, publish: withGroups, places: [[0], [1]] };
const inBreakdowns = {
  ...{ rowsOfTotal: pairsOf, publish: twoBreakdowns },
  places: [
    [0, 3],
    [1, 4],
  ],
};
const CASES: readonly Case[] = [
  { threshold: 3, totals: [14, 7], ...inGroups, least: 300 },
  { threshold: 5, totals: [20, 13], ...inGroups, least: 400 },
  { threshold: 3, totals: [7, 4], ...inBreakdowns, least: 50 },
  { threshold: 4, totals: [12, 5], ...inBreakdowns, least: 150 },
];

/**
 * Tables of which both totals are shown: of the others some that look the same have other totals, and are not among
 * those that are tried.
 */
function* tablesOf({ totals, rowsOfTotal, ...of }: Case): Iterable<Counts> {
  for (const north of rowsOfTotal(totals[0]))
    for (const south of rowsOfTotal(totals[1])) {
      const texts = of.publish({ threshold: of.threshold, north, south });
      const tells = (area: number) =>
        of.places[area]!.some((place) => texts[place]!.endsWith(` ${totals[area]}`));
      if (tells(0) && tells(1)) yield countsOf([north, south]);
    }
}

/** Every count by its place, and every group: the sum of its first two. */
const countsOf = (areas: readonly (readonly Row[])[]): Counts =>
  Object.fromEntries(
    areas.flatMap((rows, area) =>
      rows.flatMap((row, r) => [
        ...row.map((count, i): [string, number] => [`${area}.${r}.${i}`, count]),
        ...(row.length === 3
          ? [[`${area}.${r}.group`, row[0]! + row[1]!] as [string, number]]
          : []),
      ]),
    ),
  );

const rowsIn = (counts: Counts, area: number): readonly Row[] =>
  [0, 1].flatMap((r) => {
    const row = [0, 1, 2].flatMap((i) => counts[`${area}.${r}.${i}`] ?? []);
    return row.length > 0 ? [row] : [];
  });

describe('the rule for districts that add up', function () {
  this.timeout(300_000);

  for (const one of CASES)
    it(`leaves every small number possible: ${one.publish.name} of ${one.totals.join(' and ')} people, threshold ${one.threshold}`, () => {
      const { leaks, attacked } = narrowedByRule({
        threshold: one.threshold,
        tables: tablesOf(one),
        publish: (counts) =>
          one
            .publish({
              threshold: one.threshold,
              north: rowsIn(counts, 0),
              south: rowsIn(counts, 1),
            })
            .join(' | '),
        isInside: () => true,
      });
      expect(leaks.slice(0, 4), `${leaks.length} of ${attacked}`).to.eql([]);
      expect(attacked).to.be.at.least(one.least);
    });

  it('hides the 0 of a district that would tell, and shows what the first breakdown has', () => {
    const north = [
      [9, 11],
      [0, 20],
    ];
    const south = [
      [0, 6],
      [5, 1],
    ];
    const texts = twoBreakdowns({ threshold: 5, north, south });
    expect(texts.map((text) => text.split(' ').at(-1))).to.eql(['20', '6', '26', '20', '6', '26']);
    expect(texts.slice(0, 3).map((text) => text.split(' ').slice(0, 2).join())).to.eql([
      '9,11',
      '0,6',
      '9,17',
    ]);
    expect(texts.slice(3).map((text) => text.split(' ').slice(2, 4).join())).to.eql([
      'c,c',
      'c,c',
      'c,c',
    ]);
  });
});
