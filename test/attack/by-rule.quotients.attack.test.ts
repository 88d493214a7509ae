// Attacks with the rule itself a total and its average, in two series or two rows, for every small number of children:
// dividing one by the other tells how many there are.
import { expect } from '@open-wc/testing';
import { parseIndicatorTrend } from '../../src/widgets/indicator-trend/input.js';
import { protectIndicatorTrend } from '../../src/widgets/indicator-trend/protect.js';
import { parseVitalSigns } from '../../src/widgets/vital-signs/input.js';
import { protectVitalSigns } from '../../src/widgets/vital-signs/protect.js';

const T = 5;
const disclosure = { threshold: T };
const periods = ['2024-25'];

/** By name, with their units. */
type Figures = Readonly<Record<string, readonly [value: unknown, unit: string]>>;

function publishTrend(figures: Figures): string {
  const unit = Object.values(figures)[0]![1];
  const series = Object.entries(figures).map(([name, [value]]) => ({ name, role: 'area', values: [value] })); // prettier-ignore
  const about = { title: 'T', area: 'X', measure: { unit, kind: 'flow' }, disclosure, periods };
  const { indicator } = protectIndicatorTrend(parseIndicatorTrend({ ...about, series }).dataset!).publishable; // prettier-ignore
  return indicator.series.map(({ values }) => values[0]!.value).join(' ');
}

function publishRows(figures: Figures): string {
  const indicators = Object.entries(figures).map(([name, [value, unit]]) => ({
    ...{ name, measure: { unit, kind: 'flow' }, disclosure, periods },
    series: [{ name: 'X', role: 'area', values: [value] }],
  }));
  const { dataset } = parseVitalSigns({ title: 'T', area: 'X', indicators });
  return protectVitalSigns(dataset!)
    .publishable.indicators.map(({ indicator }) => indicator.series[0]!.values[0]!.value)
    .join(' ');
}

const COST = 12_345;
const cost = (children: number, unit = 'pounds'): Figures => ({
  'Total cost of placements': [children * COST, unit],
  'Average cost per placement': [COST, unit],
});

describe('the rule for a total and its average', () => {
  const trials: Readonly<Record<string, (children: number) => string>> = {
    'pounds in a trend': (children) => publishTrend(cost(children)),
    'pounds in a scorecard': (children) => publishRows(cost(children)),
    'thousands of pounds and pounds for each': (children) =>
      publishRows({
        'Spent on placements': [Math.round((children * COST) / 10) / 100, 'pounds thousand'],
        Placements: [COST, 'pounds per placement'],
      }),
    'days in a trend': (children) =>
      publishTrend({ 'Total days': [children * 41, 'days'], 'Average days': [41, 'days'] }),
    'days in a scorecard': (children) =>
      publishRows({ 'Days in care, total': [children * 41, 'days'], 'Days in care': [41, 'days per child'] }), // prettier-ignore
  };
  for (const [name, publish] of Object.entries(trials))
    it(`tells nothing of few children: ${name}`, () => {
      const tell = (children: number) => publish(children).split(' ')[1];
      expect([1, 2, 3, 4].map(tell)).to.eql(Array(4).fill('[c]'));
      expect([5, 6, 40].map(tell)).not.to.include('[c]');
    });

  it('tells nothing of a count that is withheld because another is', () => {
    const shown = (own: number) =>
      publishRows({
        ...{ All: [own + 3, 'count'], Own: [own, 'count'], Kin: [3, 'count'] },
        ...cost(own),
      });
    expect(shown(8)).to.equal('11 [c] [c] 98760 [c]');
  });

  it('shows averages that have nothing to do with a total, and those of other areas', () => {
    expect(publishRows({ 'Spent in all': [98_765, 'pounds'], 'Cost per bed': [20_001, 'pounds per bed'] })).not.to.contain('c'); // prettier-ignore
    const series = [
      { name: 'X', role: 'area', values: [2 * COST] },
      { name: 'Average of neighbours', role: 'neighbours', values: [COST] },
    ];
    const about = { title: 'T', area: 'X', measure: { unit: 'pounds', kind: 'flow' }, periods };
    const { indicator } = protectIndicatorTrend(parseIndicatorTrend({ ...about, series }).dataset!).publishable; // prettier-ignore
    expect(indicator.series[1]!.values[0]!.value).to.equal(COST);
  });
});
