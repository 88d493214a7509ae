// Tests what an author is told of numbers in the file that must not be in it, in every widget that withholds.
import { expect } from '@open-wc/testing';
import type { Parsed } from '../../../src/core/data/problem.js';
import type { Protection } from '../../../src/core/data/publishable.js';
import { withheldNotices } from '../../../src/core/data/withheld-notices.js';
import { parseCostComparator } from '../../../src/widgets/cost-comparator/input.js';
import { protectCostComparator } from '../../../src/widgets/cost-comparator/protect.js';
import { parseIndicatorTrend } from '../../../src/widgets/indicator-trend/input.js';
import { protectIndicatorTrend } from '../../../src/widgets/indicator-trend/protect.js';
import { parsePlacementMix } from '../../../src/widgets/placement-mix/input.js';
import { protectPlacementMix } from '../../../src/widgets/placement-mix/protect.js';
import { parseThresholdFunnel } from '../../../src/widgets/threshold-funnel/input.js';
import { protectThresholdFunnel } from '../../../src/widgets/threshold-funnel/protect.js';
import { parseVitalSigns } from '../../../src/widgets/vital-signs/input.js';
import { protectVitalSigns } from '../../../src/widgets/vital-signs/protect.js';
import { problemText } from '../../support/problem-text.js';

const told = <T>(
  parsed: Parsed<T>,
  protect: (data: T) => Protection<unknown>,
): readonly string[] => {
  expect(parsed.problems.map(problemText)).to.eql([]);
  const { dataset } = parsed;
  return withheldNotices(protect(dataset!).withheld, dataset).map(problemText);
};

/** What every notice says of these places, of small counts and of those that tell one. */
const small = (count: number, ...at: string[]) => [
  `no number in the file that tells of fewer people than the threshold, by itself or beside others, received ${count} of them, which ${count === 1 ? 'is' : 'are'} not shown: ${at.join(', ')};`,
];
const telling = (count: number, ...at: string[]) => [
  `no number in the file from which a withheld one can be worked out, received ${count} of them, which ${count === 1 ? 'is' : 'are'} not shown: ${at.join(', ')};`,
];
const expectLines = (lines: readonly string[], ...wanted: string[]) => {
  expect(lines.length, lines.join('\n')).to.equal(wanted.length);
  wanted.forEach((text, i) => expect(lines[i]).to.include(text));
};

describe('an author is told which numbers the file gives away', () => {
  it('in a mix, with "protected" where only withheld ones can be worked out', () => {
    const mix = (value: unknown) =>
      told(
        parsePlacementMix({
          title: 'T',
          parts: [
            { name: 'Own', value: 30 },
            { name: 'Kin', value },
            { name: 'Agency', value: 20 },
          ],
          total: 53,
        }),
        protectPlacementMix,
      );
    const published = mix('[c]');
    expectLines(published, ...telling(1, 'parts[2].value'));
    expect(published[0]).to.include('"disclosure": { "protected": true }');
    expectLines(mix(3), ...small(2, 'parts[1].value', 'parts[2].value'));
  });

  it('in a funnel', () => {
    const funnel = told(
      parseThresholdFunnel({
        title: 'T',
        contacts: 53,
        sources: [
          { name: 'Police', value: 30 },
          { name: 'Schools', value: '[c]' },
          { name: 'Others', value: 20 },
        ],
      }),
      protectThresholdFunnel,
    );
    expectLines(funnel, ...telling(1, 'sources[2].value'));
  });

  it('in a funnel whose author withholds nothing, without "protected": it would publish a few', () => {
    const stage = (name: string, value: number) => ({
      ...{ name, of: 'children', kind: 'flow', value },
    });
    const funnel = told(
      parseThresholdFunnel({
        title: 'T',
        journey: [stage('Assessments', 20), stage('Plans', 17)],
      }),
      protectThresholdFunnel,
    );
    expectLines(funnel, ...small(1, 'journey[1].value'));
    expect(funnel[0]).not.to.include('protected');
  });

  it('in a comparison of costs', () => {
    const costs = told(
      parseCostComparator({
        title: 'T',
        unit: 'pounds per bed per year',
        provisions: [{ name: 'Ours', kind: 'in-house', cost: 100_000 }],
        packages: { count: 3, average: 4000, unit: 'pounds per week' },
      }),
      protectCostComparator,
    );
    expectLines(costs, ...small(2, 'packages.count', 'packages.average'));
  });

  it('in a trend, by the places that its author wrote', () => {
    const trend = told(
      parseIndicatorTrend({
        title: 'T',
        measure: { unit: 'count', kind: 'stock' },
        periods: ['2024', '2023'],
        series: [
          { name: 'Boys', values: ['[c]', 12] },
          { name: 'Girls', values: [22, 12] },
          { name: 'All', role: 'area', values: [25, 24] },
        ],
      }),
      protectIndicatorTrend,
    );
    expectLines(trend, ...telling(1, 'series[1].values[0]'));
  });

  it('in a scorecard, also of quality', () => {
    const row = (name: string, value: unknown, quality: object = {}) => ({
      ...{ name, measure: { unit: 'count', kind: 'stock' }, periods: ['2024'], ...quality },
      series: [{ name: 'Exampleshire', role: 'area', values: [value] }],
    });
    const signs = told(
      parseVitalSigns({
        title: 'T',
        indicators: [
          row('Plans', 3),
          row('Visits', 40, { quality: { name: 'Asked', value: 2, unit: 'count' } }),
        ],
      }),
      protectVitalSigns,
    );
    expectLines(signs, ...small(2, 'indicators[0].series[0].values[0]', 'indicators[1].quality.value')); // prettier-ignore
  });

  it('without a word where nothing is withheld', () => {
    expect(withheldNotices([], { value: '[c]' })).to.eql([]);
  });
});

/** Nothing is withheld in these files, and no number in them is small: others would tell one that nobody wrote. */
describe('an author who withholds nothing is not told to write "protected"', () => {
  const expectNoOffer = (lines: readonly string[], ...places: string[]) => {
    expectLines(lines, ...small(places.length, places.join(', ')));
    expect(lines[0]).not.to.include('protected');
  };

  it('in a mix: 97 of 100', () => {
    const dataset = {
      title: 'T',
      parts: [
        { name: 'Own', value: 97 },
        { name: 'Kin', value: '[x]' },
      ],
      total: 100,
    };
    expectNoOffer(told(parsePlacementMix(dataset), protectPlacementMix), 'parts[0].value');
  });

  const measure = { unit: 'count', kind: 'flow' };
  const periods = ['2023-24 Q1', '2023-24 Q2', '2023-24 Q3', '2023-24 Q4', '2023-24'];
  const series = [{ name: 'Exampleshire', role: 'area', values: [12, '[x]', 11, 10, 36] }];

  it('in a trend: quarters that leave three of their year', () => {
    const dataset = { title: 'T', measure, periods, series };
    expectNoOffer(told(parseIndicatorTrend(dataset), protectIndicatorTrend), 'series[0].values[3]');
  });

  it('in a scorecard', () => {
    const dataset = { title: 'T', indicators: [{ name: 'Plans', measure, periods, series }] };
    expectNoOffer(
      told(parseVitalSigns(dataset), protectVitalSigns),
      'indicators[0].series[0].values[3]',
    );
  });

  it('in a comparison of costs: two costs of a bed that tell that few of six are in use', () => {
    const dataset = {
      title: 'T',
      unit: 'pounds per bed per year',
      provisions: [
        { name: 'Ours, full', kind: 'in-house', cost: 100_000, basis: 'full occupancy' },
        { name: 'Ours', kind: 'in-house', cost: 150_000, basis: 'actual' },
      ],
      whatIf: { occupancy: { beds: 6, costAtFull: 100_000 } },
    };
    expectNoOffer(
      told(parseCostComparator(dataset), protectCostComparator),
      'whatIf.occupancy.beds',
      'provisions[0].cost',
    );
  });

  it('but one who withholds a figure is', () => {
    const dataset = { title: 'T', measure, periods, series };
    const withheld = structuredClone(dataset);
    withheld.series[0]!.values[1] = '[c]';
    const [line] = told(parseIndicatorTrend(withheld), protectIndicatorTrend);
    expect(line).to.include('"protected": true');
  });
});
