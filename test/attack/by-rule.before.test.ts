// Attacks with the rule itself what figures were before their revision, over every small table: these leave over, and add
// up to, numbers of people as the figures do.
import { expect } from '@open-wc/testing';
import { isKnown, type Value } from '../../src/core/data/value.js';
import { parseIndicatorTrend } from '../../src/widgets/indicator-trend/input.js';
import { protectIndicatorTrend } from '../../src/widgets/indicator-trend/protect.js';
import { parseVitalSigns } from '../../src/widgets/vital-signs/input.js';
import { protectVitalSigns } from '../../src/widgets/vital-signs/protect.js';
import type { Indicator } from '../../src/core/indicator/indicator.js';
import { lists, narrowedByRule } from './by-rule.js';

/** One figure, what it was, and what it is out of. */
interface Revised {
  readonly name: string;
  readonly value: number;
  readonly was: number;
  readonly of?: number;
}

const figure = (value: Value): string =>
  isKnown(value) ? `${value.value} (${value.was ?? ''})` : value.value;

const shown = (indicators: readonly Indicator[]): string =>
  indicators
    .flatMap(({ series }) => series)
    .map(({ values }) => values.map(figure).join(' '))
    .join(' | ');

const seriesOf = ({ name, value, was, of }: Revised) => ({
  name,
  values: [{ value, was, marks: ['r'] }],
  ...(of === undefined ? {} : { denominator: [of] }),
});

type Publish = (figures: readonly Revised[], unit: string, threshold: number) => string;

const PUBLISH: Readonly<Record<string, Publish>> = {
  'a trend': (figures, unit, threshold) => {
    const { dataset } = parseIndicatorTrend({
      ...{ title: 'T', area: 'X', periods: ['2024'], disclosure: { threshold } },
      measure: { unit, kind: 'stock' },
      series: figures.map((each) => ({ ...seriesOf(each), role: 'area' })),
    });
    return shown([protectIndicatorTrend(dataset!).publishable.indicator]);
  },
  'the rows of a scorecard': (figures, unit, threshold) => {
    const { dataset } = parseVitalSigns({
      ...{ title: 'T', area: 'X', disclosure: { threshold } },
      indicators: figures.map((each) => ({
        ...{ name: each.name, measure: { unit, kind: 'stock' }, periods: ['2024'] },
        series: [{ ...seriesOf(each), name: 'X', role: 'area' }],
      })),
    });
    return shown(protectVitalSigns(dataset!).publishable.indicators.map((row) => row.indicator));
  },
};

const percent = (count: number, of: number) => Math.round((100 * count) / of);

describe('the rule for figures before their revision', function () {
  this.timeout(120_000);

  for (const [name, publish] of Object.entries(PUBLISH)) {
    for (const threshold of [3, 5])
      it(`tells nothing of what shares of one number left over: ${name}, threshold ${threshold}`, () => {
        const of = 40;
        const { leaks, attacked, published } = narrowedByRule({
          threshold,
          tables: [...lists(2, of)].flatMap(([a = 0, b = 0]) =>
            a + b <= of ? [{ a, b, rest: of - a - b }] : [],
          ),
          publish: ({ a = 0, b = 0 }) =>
            publish(
              [
                { name: 'A', value: 25, was: percent(a, of), of },
                { name: 'B', value: 50, was: percent(b, of), of },
              ],
              'percent',
              threshold,
            ),
          isInside: () => true,
        });
        expect(leaks.slice(0, 4), `${leaks.length} of ${attacked}`).to.eql([]);
        expect(attacked).to.be.at.least(3);
        expect(published).to.equal(861);
      });

    it(`tells nothing of counts that added up: ${name}`, () => {
      const { leaks, attacked } = narrowedByRule({
        threshold: 3,
        tables: [...lists(2, 12)].map(([girls = 0, boys = 0]) => ({ girls, boys })),
        publish: ({ girls = 0, boys = 0 }) =>
          publish(
            [
              { name: 'All', value: 40, was: girls + boys },
              { name: 'Girls', value: 19, was: girls },
              { name: 'Boys', value: 21, was: boys },
            ],
            'count',
            3,
          ),
        isInside: () => true,
      });
      expect(leaks.slice(0, 4), `${leaks.length} of ${attacked}`).to.eql([]);
      expect(attacked).to.be.at.least(2);
    });

    it(`shows what they were where that left over as many as the threshold: ${name}`, () => {
      const was = (a: number, b: number) =>
        publish(
          [
            { name: 'A', value: 55, was: a, of: 100 },
            { name: 'B', value: 35, was: b, of: 100 },
          ],
          'percent',
          5,
        );
      expect(was(60, 35)).to.equal('55 (60) | 35 (35)');
      expect(was(60, 38)).to.equal('55 () | 35 ()');
    });
  }
});
