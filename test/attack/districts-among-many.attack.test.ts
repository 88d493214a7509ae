// Attacks by subtraction a county and its districts among five areas and more: readers know which are its districts.
import { expect } from '@open-wc/testing';
import { isKnown, type Value } from '../../src/core/data/value.js';
import { parsePlacementMix } from '../../src/widgets/placement-mix/input.js';
import { protectPlacementMix } from '../../src/widgets/placement-mix/protect.js';
import { parseThresholdFunnel } from '../../src/widgets/threshold-funnel/input.js';
import { protectThresholdFunnel } from '../../src/widgets/threshold-funnel/protect.js';
import { type Chance, chance } from './puzzle.js';

type Row = readonly number[];

const THRESHOLD = 5;
/** From what number on, and below what, the counts of an area are. */
const SIZES = [
  { from: 0, below: 5 },
  { from: 0, below: 13 },
  { from: 3, below: 31 },
  { from: 20, below: 91 },
] as const;

const names = (row: Row) => row.map((value, i) => ({ name: 'abcde'[i]!, value }));
const areaNames = (rows: readonly Row[]) => rows.map((_, i) => `Area ${i}`);

/** What is shown of each row and its total; undefined where nothing is. */
type Shown = readonly (readonly (number | undefined)[])[];
const numberOf = (value: Value): number | undefined => (isKnown(value) ? value.value : undefined);

const publish: Readonly<Record<string, (rows: readonly Row[]) => Shown>> = {
  'placement-mix': (rows) => {
    const areas = areaNames(rows).map((area, i) => ({ area, parts: names(rows[i]!) }));
    const { dataset } = parsePlacementMix({ title: 'Made up', period: '2024', disclosure, areas });
    return protectPlacementMix(dataset!).publishable.mixes.map(({ now }) =>
      [...now.parts, now.total].map(numberOf),
    );
  },
  'threshold-funnel': (rows) => {
    const [first, ...areas] = areaNames(rows).map((area, i) => ({
      area,
      contacts: sum(rows[i]!),
      sources: names(rows[i]!),
    }));
    const input = { title: 'Made up', period: '2024', disclosure, ...first, areas };
    const { dataset } = parseThresholdFunnel(input);
    return protectThresholdFunnel(dataset!).publishable.figures.map(({ sources, contacts }) =>
      [...sources, contacts!].map(({ value }) => numberOf(value)),
    );
  },
};
const disclosure = { threshold: THRESHOLD };
const sum = (row: Row): number => row.reduce((all, one) => all + one, 0);

/** So many districts, the county that they make up, and others. */
function made(random: Chance, districts: number): readonly Row[] {
  const length = 1 + random.below(5);
  const rowOf = (sizes: readonly (typeof SIZES)[number][]): Row => {
    const { from, below } = sizes[random.below(sizes.length)]!;
    return Array.from({ length }, () => from + random.below(below - from));
  };
  const parts = [rowOf(SIZES.slice(0, 2)), ...Array.from({ length: districts - 1 }, () => rowOf(SIZES))]; // prettier-ignore
  const county = parts[0]!.map((_, i) => sum(parts.map((part) => part[i]!)));
  const others = Array.from({ length: 2 + random.below(12) }, () => rowOf(SIZES.slice(2)));
  return [...parts, county, ...others];
}

/** The small counts of a district that the county leaves, and what is shown of it otherwise. */
function told(rows: readonly Row[], shown: Shown, districts: number): readonly string[] {
  const whole = rows.map((row) => [...row, sum(row)]);
  return whole[0]!.flatMap((_, i) => {
    const places = [...Array.from({ length: districts + 1 }).keys()];
    const [only, ...more] = places.filter((place) => shown[place]![i] === undefined);
    if (only === undefined || more.length > 0) return [];
    const count = whole[only]![i]!;
    return count > 0 && count < THRESHOLD ? [`${count} of area ${only} in ${JSON.stringify(rows)}`] : []; // prettier-ignore
  });
}

for (const [widget, published] of Object.entries(publish))
  describe(`districts of a county among many areas of a ${widget}`, function () {
    this.timeout(300_000);

    for (const districts of [2, 3])
      it(`are not told by their county: ${districts}`, () => {
        const random = chance(districts);
        let tables = 0;
        while (tables < 1000) {
          const rows = made(random, districts);
          if (rows.some((row) => sum(row) === 0)) continue;
          tables += 1;
          expect(told(rows, published(rows), districts)).to.eql([]);
        }
      });
  });
