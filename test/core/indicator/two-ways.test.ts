// Tests that series which divide the same people in two ways, without their total, give no small count away.
import { expect } from '@open-wc/testing';
import { parseIndicatorTrend } from '../../../src/widgets/indicator-trend/input.js';
import { protectIndicatorTrend } from '../../../src/widgets/indicator-trend/protect.js';
import { parseVitalSigns } from '../../../src/widgets/vital-signs/input.js';
import { protectVitalSigns } from '../../../src/widgets/vital-signs/protect.js';
import { problemText } from '../../support/problem-text.js';

type Numbers = readonly (number | string)[];
type Rows = Readonly<Record<string, Numbers>>;

const measure = { unit: 'children', kind: 'stock' } as const;

function protect(rows: Rows) {
  const series = Object.entries(rows).map(([name, values]) => ({ name, values }));
  const periods = series[0]!.values.map((_, i) => `31 March ${2020 + i}`);
  const { dataset } = parseIndicatorTrend({ title: 'T', measure, periods, series });
  return protectIndicatorTrend(dataset!);
}

/** What is shown of each series. */
const shown = (rows: Rows) =>
  protect(rows).publishable.indicator.series.map(({ values }) => values.map(({ value }) => value));

/** What is shown in the last period. */
const last = (rows: Rows) => shown(rows).map((values) => values.at(-1));

const c = '[c]';
const SEXES: Rows = { Girls: [61], Boys: [39] };
const AGES: Rows = { 'Under 10': [97], '10 and over': [3] };

describe('the same people divided in two ways without their total', () => {
  it('show nothing of a period in which one is small, of four series', () => {
    expect(last({ ...SEXES, ...AGES })).to.eql([c, c, c, c]);
    expect(last({ ...AGES, ...SEXES })).to.eql([c, c, c, c]);
  });

  it('are left alone where no two of four can come to the same, and where nothing is small', () => {
    expect(last({ Girls: [91], Boys: [82], Cars: [3], Homes: [30] }).flat()).to.include(91);
    expect(last({ Girls: [61], Boys: [39], 'Under 10': [80], '10 and over': [20] })).to.eql([
      ...[61, 39, 80, 20],
    ]);
  });

  it('are found by earlier periods, of more series', () => {
    const more = {
      ...{ Girls: [60, 54], Boys: [71, 66] },
      ...{ 'Under 5': [33, 31], '5 to 9': [48, 43], '10 to 15': [39, 43], '16 and over': [11, 3] },
    };
    expect(shown(more).map(([first]) => first)).to.eql([60, 71, 33, 48, 39, 11]);
    expect(last(more)).to.eql(Array(6).fill(c));
    // In another year these do not come to the same.
    expect(last({ ...more, Girls: [90, 54] }).filter((value) => value === c).length).to.be.below(6);
  });

  it('leave no figure that is not given to be worked out', () => {
    expect(last({ Girls: [50, 61], Boys: [40, 39], 'Under 10': [80, 97], '10 and over': [10, '[x]'] }).slice(0, 3)).to.eql([c, c, c]); // prettier-ignore
    expect(last({ Girls: [50, 61], Boys: [40, 39], 'Under 10': [80, 50], '10 and over': [10, '[x]'] }).slice(0, 3)).to.eql([61, 39, 50]); // prettier-ignore
  });

  it('are not taken for one where each is a sum by itself', () => {
    const apart = {
      ...{ All: [90, 80, 60], Girls: [50, 43, 33], Boys: [40, 37, 27] },
      ...{ Homes: [77, 66, 40], Own: [52, 40, 37], Other: [25, 26, 3] },
    };
    expect(last(apart)).to.eql([60, 33, 27, 40, c, c]);
  });

  it('are protected among the rows of a scorecard', () => {
    const indicators = Object.entries({ ...SEXES, ...AGES }).map(([name, values]) => ({
      ...{ name, measure, periods: ['31 March 2025'], series: [{ name: 'X', values }] },
    }));
    const { dataset } = parseVitalSigns({ title: 'S', area: 'X', indicators });
    const signs = protectVitalSigns(dataset!).publishable.indicators;
    const shownOf = signs.map(({ indicator }) => indicator.series[0]!.values[0]!.value);
    expect(shownOf).to.eql([c, c, c, c]);
  });

  it('are told to their author', () => {
    expect((protect({ ...SEXES, ...AGES }).notices ?? []).map(problemText).join('\n')).to.contain(
      'expected figures that show whether "Girls", "Boys", "Under 10" … divide the same people in two ways, received none that do',
    );
  });
});
