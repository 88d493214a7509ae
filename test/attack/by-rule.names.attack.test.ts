// Attacks with the rule itself names that are spelt in two ways, over every small table: a reader knows that "Girls" of
// a district and "girls" of its county are the same.
import { expect } from '@open-wc/testing';
import { parsePlacementMix } from '../../src/widgets/placement-mix/input.js';
import { protectPlacementMix } from '../../src/widgets/placement-mix/protect.js';
import { parseThresholdFunnel } from '../../src/widgets/threshold-funnel/input.js';
import { protectThresholdFunnel } from '../../src/widgets/threshold-funnel/protect.js';
import { parseVitalSigns } from '../../src/widgets/vital-signs/input.js';
import { protectVitalSigns } from '../../src/widgets/vital-signs/protect.js';
import { type Counts, lists, narrowedByRule } from './by-rule.js';

const T = 4;
const disclosure = { threshold: T };

/** How North, South and the county write the name of what is counted. */
const NAMES = ['Girls', 'girls ', 'GIRLS'] as const;

interface Figure {
  readonly area: string;
  readonly name: string;
  readonly value: number;
}

/** North's girls and boys, South's, and those of the county. */
const figuresOf = ({ north = 0, south = 0, county = 0 }: Counts): readonly (readonly Figure[])[] =>
  [
    [north, 31],
    [south, 22],
    [county, 53],
  ].map(([girls = 0, boys = 0], i) => {
    const area = ['North', 'South', 'County'][i]!;
    return [
      { area, name: NAMES[i]!, value: girls },
      { area, name: 'Boys', value: boys },
    ];
  });

const ofAreas = (counts: Counts, list: string) =>
  figuresOf(counts).map((own) => ({
    area: own[0]!.area,
    [list]: own.map(({ name, value }) => ({ name, value })),
  }));

const PUBLISH: Readonly<Record<string, (counts: Counts) => string>> = {
  'areas of a mix': (counts) => {
    const areas = ofAreas(counts, 'parts');
    const { dataset } = parsePlacementMix({ title: 'T', disclosure, whole: false, areas });
    const { mixes } = protectPlacementMix(dataset!).publishable;
    return JSON.stringify(mixes.map(({ now }) => [now.parts, now.total].flat().map(({ value }) => value))); // prettier-ignore
  },
  'areas of a funnel': (counts) => {
    const [north, ...areas] = ofAreas(counts, 'levels');
    const about = { title: 'T', period: '2024-25', disclosure };
    const { dataset } = parseThresholdFunnel({ ...about, ...north, areas });
    const { figures } = protectThresholdFunnel(dataset!).publishable;
    return JSON.stringify(figures.map(({ levels, contacts }) => [...levels, contacts].map((each) => each?.value.value))); // prettier-ignore
  },
  'rows of a scorecard': (counts) => {
    const measure = { unit: 'count', kind: 'stock' };
    const indicators = figuresOf(counts)
      .flat()
      .map(({ area, name, value }) => ({
        ...{ name, area, measure, disclosure, periods: ['2024', '2025'] },
        series: [{ name: area, role: 'area', values: [{ North: 12, South: 15, County: 27 }[area], value] }], // prettier-ignore
      }));
    const { dataset } = parseVitalSigns({ title: 'T', indicators });
    const rows = protectVitalSigns(dataset!).publishable.indicators;
    return JSON.stringify(rows.map(({ indicator }) => indicator.series[0]!.values[1]!.value));
  },
};

describe('the rule for names that are spelt in two ways', () => {
  for (const [name, publish] of Object.entries(PUBLISH))
    it(`tells nothing of a part of a sum: ${name}`, () => {
      const { leaks, attacked } = narrowedByRule({
        threshold: T,
        tables: [...lists(2, 12)].map(([north = 0, south = 0]) => ({ north, south, county: north + south })), // prettier-ignore
        publish,
        isInside: ({ north = 0, south = 0 }) => Math.max(north, south) < 9,
      });
      expect(leaks.slice(0, 4), `${leaks.length} of ${attacked}`).to.eql([]);
      expect(attacked).to.be.at.least(3);
    });
});
