// Attacks with the rule itself a year to date beside its quarters, alone, and a year beside its quarters in another
// series or row, over every small table: each difference is the count of a quarter.
import { expect } from '@open-wc/testing';
import { parseIndicatorTrend } from '../../src/widgets/indicator-trend/input.js';
import { protectIndicatorTrend } from '../../src/widgets/indicator-trend/protect.js';
import { parseVitalSigns } from '../../src/widgets/vital-signs/input.js';
import { protectVitalSigns } from '../../src/widgets/vital-signs/protect.js';
import { type Counts, lists, narrowedByRule } from './by-rule.js';

const T = 3;
const measure = { unit: 'count', kind: 'flow' };
const disclosure = { threshold: T };

/** Values by period, in the order of all periods. */
type Line = Readonly<Record<string, number>>;
/** By the name of the series or row. */
type Lines = Readonly<Record<string, Line>>;

const periodsOf = (lines: readonly Line[]) => [...new Set(lines.flatMap(Object.keys))];

function publishTrend(lines: Lines): string {
  const periods = periodsOf(Object.values(lines));
  const series = Object.entries(lines).map(([name, line], i) => ({
    ...{ name, role: i === 0 ? 'area' : 'other' },
    values: periods.map((period) => line[period] ?? '[x]'),
  }));
  const { dataset } = parseIndicatorTrend({ title: 'T', area: 'X', measure, disclosure, periods, series }); // prettier-ignore
  return protectIndicatorTrend(dataset!)
    .publishable.indicator.series.map(({ values }) => values.map(({ value }) => value).join(' '))
    .join(' | ');
}

function publishRows(lines: Lines): string {
  const indicators = Object.entries(lines).map(([name, line]) => ({
    ...{ name, measure, disclosure, periods: Object.keys(line) },
    series: [{ name: 'X', role: 'area', values: Object.values(line) }],
  }));
  const { dataset } = parseVitalSigns({ title: 'T', area: 'X', indicators });
  return protectVitalSigns(dataset!)
    .publishable.indicators.map(({ indicator }) =>
      indicator.series[0]!.values.map(({ value }) => value).join(' '),
    ) // prettier-ignore
    .join(' | ');
}

const QUARTERS = [1, 2, 3].map((part) => `2024-25 Q${part}`);
const BEFORE = [1, 2, 3, 4].map((part) => `2023-24 Q${part}`);
const LARGE = [41, 37, 52, 44];

const line = (periods: readonly string[], values: readonly number[]): Line =>
  Object.fromEntries(periods.map((period, i) => [period, values[i]!]));
const running = (values: readonly number[]): readonly number[] =>
  values.map((_, i) => values.slice(0, i + 1).reduce((sum, each) => sum + each, 0));

const quartersOf = ({ a = 0, b = 0, c = 0 }: Counts) => [a, b, c];

const LINES: Readonly<Record<string, (counts: Counts) => Lines>> = {
  'a year to date beside its quarters, by its name': (counts) => ({
    Adoptions: line(QUARTERS, quartersOf(counts)),
    'Adoptions, year to date': line(QUARTERS, running(quartersOf(counts))),
  }),
  'a year to date beside its quarters, by the year before': (counts) => ({
    Adoptions: line([...BEFORE, ...QUARTERS], [...LARGE, ...quartersOf(counts)]),
    'All of them': line(
      [...BEFORE, ...QUARTERS],
      [...running(LARGE), ...running(quartersOf(counts))],
    ),
  }),
  'a year to date alone': (counts) => ({
    'Adoptions, year to date': line(QUARTERS, running(quartersOf(counts))),
  }),
  'years beside quarters': (counts) => ({
    Adoptions: line([...BEFORE, ...QUARTERS, '2024-25 Q4'], [...LARGE, ...quartersOf(counts), 40]),
    'In the year': line(
      ['2023-24', '2024-25'],
      [174, running([...quartersOf(counts), 40]).at(-1)!],
    ),
  }),
};

describe('the rule for a year to date', function () {
  this.timeout(120_000);
  for (const [where, publish] of Object.entries({ trend: publishTrend, scorecard: publishRows }))
    for (const [name, linesOf] of Object.entries(LINES))
      it(`tells nothing of a quarter: ${name}, in a ${where}`, () => {
        const { leaks, attacked, published } = narrowedByRule({
          threshold: T,
          tables: [...lists(3, 9)].map(([a = 0, b = 0, c = 0]) => ({ a, b, c })),
          publish: (counts) => publish(linesOf(counts)),
          isInside: (counts) => Math.max(...quartersOf(counts)) <= 5,
        });
        expect(leaks.slice(0, 4), `${leaks.length} of ${attacked}`).to.eql([]);
        expect(attacked).to.be.at.least(3);
        expect(published).to.equal(1000);
      });
});
