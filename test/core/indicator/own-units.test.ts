// Tests how figures in a unit of the author's own are protected: whole numbers may count people, and fractions do not.
import { expect } from '@open-wc/testing';
import {
  parseIndicatorTrend,
  writeIndicatorTrend,
} from '../../../src/widgets/indicator-trend/input.js';
import { protectIndicatorTrend } from '../../../src/widgets/indicator-trend/protect.js';
import { parseVitalSigns } from '../../../src/widgets/vital-signs/input.js';
import { protectVitalSigns } from '../../../src/widgets/vital-signs/protect.js';
import { problemText } from '../../support/problem-text.js';

interface Line {
  readonly values: readonly unknown[];
  readonly role?: string;
}

const YEARS = ['2022', '2023', '2024'];

function published(unit: unknown, lines: readonly Line[], more: object = {}) {
  const { dataset, problems } = parseIndicatorTrend({
    title: 'T',
    measure: { unit, kind: 'stock', ...more },
    periods: YEARS.slice(0, lines[0]!.values.length),
    series: lines.map((line, i) => ({ name: `S${i}`, ...line })),
  });
  expect(problems.map(problemText)).to.eql([]);
  const { publishable, notices = [] } = protectIndicatorTrend(dataset!);
  return {
    values: publishable.indicator.series.map(({ values }) => values.map(({ value }) => value)),
    notices: notices.map(problemText),
    publishable,
  };
}

const unclear = (unit: string, path = '') =>
  `${path}measure.counts: expected "people" or "things", since the unit "${unit}" has whole numbers and fractions, received neither; say which; until then whole numbers are taken for counts of people: small ones are withheld, and none is rounded`;

const AVERAGE: Line = { values: [12.5], role: 'neighbours' };

describe("figures in a unit of the author's own", () => {
  it('are rates of people where they are for each of many', () => {
    const lead = { values: [0.02, 0.5], denominator: [150, 150] };
    expect(published('referrals per head', [lead]).values).to.eql([['[c]', 0.5]]);
    expect(published('£ per head', [lead]).values).to.eql([[0.02, 0.5]]);
  });

  for (const unit of ['children', 'referrals', 'plans', { en: 'children', cy: 'plant' }])
    it(`are withheld where they may count few people, beside averages: ${JSON.stringify(unit)}`, () => {
      const { values, notices } = published(unit, [{ values: [3] }, AVERAGE]);
      expect(values).to.eql([['[c]'], [12.5]]);
      expect(notices).to.eql([unclear(typeof unit === 'string' ? unit : unit.en)]);
    });

  it('are withheld where a fraction stands among them', () => {
    const { values, notices } = published('children', [{ values: [12.5, 3, 14] }]);
    expect(values).to.eql([[12.5, '[c]', 14]]);
    expect(notices).to.eql([unclear('children')]);
  });

  it('are withheld with what adds up', () => {
    const { values } = published('children', [
      { values: [30, 25] },
      { values: [20, 22] },
      { values: [10, 3] },
      { values: [12.5, 11.5], role: 'neighbours' },
    ]);
    expect(values).to.eql([
      [30, 25],
      [20, '[c]'],
      [10, '[c]'],
      [12.5, 11.5],
    ]);
  });

  it('are shown where they are of things', () => {
    const lines = [{ values: [3] }, AVERAGE];
    expect(published('referrals', lines, { counts: 'things' }).values).to.eql([[3], [12.5]]);
  });

  it('are withheld with fractions that would tell them', () => {
    const { values } = published('children', [
      { values: [25.5, 30] },
      { values: [3, 10] },
      { values: [12, 10] },
      { values: [10.5, 10] },
    ]);
    expect(
      values.map(([first]) => first).filter((value) => value === '[c]').length,
    ).to.be.greaterThan(1);
  });

  it('are not asked about where there is no whole number', () => {
    const { notices } = published('proportion', [
      { values: [0.15, 0.5], denominator: [20, 20] } as Line,
    ]);
    expect(notices.filter((text) => text.startsWith('measure.counts'))).to.eql([]);
  });

  it('are withheld where a time in the unit does not make averages of counts, or only another series has fractions', () => {
    for (const unit of [
      'children waiting over 26 weeks',
      'children per month',
      'children on plans for two years or more',
      'children each week',
      'year 11 children',
      'below average children',
      { en: 'visits per child', cy: 'plant' },
    ]) {
      const { values, notices } = published(unit, [{ values: [12.5, 3] }]);
      expect(values, JSON.stringify(unit)).to.eql([[12.5, '[c]']]);
      expect(notices).to.eql([unclear(typeof unit === 'string' ? unit : unit.en)]);
    }
    // The average of neighbours, of which nobody says what it is.
    const lines = [{ values: [3], role: 'area' }, { values: [12.5] }];
    for (const unit of ['visits per child', 'weeks', 'children'])
      for (const each of [lines, [lines[1]!, lines[0]!]])
        expect(published(unit, each).values, unit).to.deep.include(['[c]']);
  });

  it('are shown in units that can be nothing but averages, in each language', () => {
    for (const unit of [
      'cases per social worker',
      'weeks',
      'hours per week',
      'Working days to a decision',
      'average caseload',
      { en: 'visits per child', cy: 'ymweliadau fesul plentyn' },
      { en: 'weeks', cy: 'wythnosau' },
    ]) {
      const { values, notices } = published(unit, [{ values: [3.5, 3] }, { values: [4, 3] }]);
      expect(values, JSON.stringify(unit)).to.eql([
        [3.5, 3],
        [4, 3],
      ]);
      expect(notices).to.eql([]);
    }
  });

  it('bring no word to the author where nothing is withheld', () => {
    const { values, notices } = published('children', [{ values: [13] }, AVERAGE]);
    expect(values).to.eql([[13], [12.5]]);
    expect(notices).to.eql([]);
  });

  it('give the same once more when what was published is read again', () => {
    const { publishable } = published('children', [{ values: [12.5, 3, 14] }, { values: [3, 9.5, 2], role: 'national' }]); // prettier-ignore
    const written: unknown = JSON.parse(JSON.stringify(writeIndicatorTrend(publishable)));
    const again = protectIndicatorTrend(parseIndicatorTrend(written).dataset!);
    expect(again.publishable).to.eql(publishable);
    expect(again.withheld).to.eql([]);
  });

  it('are not rounded, and the author is told, until it is said that they count people', () => {
    const rounded = (counts?: string) => {
      const { dataset } = parseIndicatorTrend({
        title: 'T',
        measure: { unit: 'children', kind: 'stock', counts },
        periods: ['2024'],
        series: [
          { name: 'A', values: [13] },
          { name: 'N', ...AVERAGE },
        ],
        disclosure: { rounding: 5 },
      });
      const { publishable, notices = [] } = protectIndicatorTrend(dataset!);
      const shown = publishable.indicator.series.map(({ values: [value] }) => value!.value);
      return [...shown, ...notices.map(problemText)];
    };
    expect(rounded()).to.eql([13, 12.5, unclear('children')]);
    expect(rounded('people')).to.eql([15, 15]);
  });

  it('are withheld in a scorecard', () => {
    const row = (name: string, unit: string, lines: readonly Line[]) => ({
      name,
      measure: { unit, kind: 'stock' },
      periods: YEARS.slice(0, lines[0]!.values.length),
      series: lines.map((line, i) => ({ name: i === 0 ? 'X' : `S${i}`, ...line })),
    });
    const { dataset } = parseVitalSigns({
      title: 'T',
      area: 'X',
      indicators: [
        row('Stray', 'children', [{ values: [12.5, 3] }]),
        row('Beside', 'referrals', [{ values: [3] }, AVERAGE]),
      ],
    });
    const { publishable, notices = [] } = protectVitalSigns(dataset!);
    expect(
      publishable.indicators.map(({ indicator }) =>
        indicator.series[0]!.values.map(({ value }) => value),
      ),
    ).to.eql([[12.5, '[c]'], ['[c]']]);
    expect(notices.map(problemText)).to.eql([
      unclear('children', 'indicators[0].'),
      unclear('referrals', 'indicators[1].'),
    ]);
  });
});
