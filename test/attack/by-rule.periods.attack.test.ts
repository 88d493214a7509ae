// Attacks with the rule itself a year of which not every part is given, over every small table: the part that is
// missing is what the others leave over, of each series.
import { expect } from '@open-wc/testing';
import { parseIndicatorTrend } from '../../src/widgets/indicator-trend/input.js';
import { protectIndicatorTrend } from '../../src/widgets/indicator-trend/protect.js';
import { type Counts, lists, narrowedByRule } from './by-rule.js';

const T = 3;

interface Trend {
  readonly threshold?: number;
  readonly kind?: string;
  readonly unit?: string;
  readonly periods: readonly string[];
  /** By the name of the series. */
  readonly values: Readonly<Record<string, readonly unknown[]>>;
}

function publish({ kind, unit = 'count', threshold = T, periods, values }: Trend): string {
  const { dataset } = parseIndicatorTrend({
    ...{ title: 'T', area: 'X', disclosure: { threshold }, periods },
    measure: kind ? { unit, kind } : { unit },
    series: Object.entries(values).map(([name, own]) => ({ name, role: 'area', values: own })),
  });
  return protectIndicatorTrend(dataset!)
    .publishable.indicator.series.map((each) => each.values.map(({ value }) => value).join(' '))
    .join(' | ');
}

/** Of girls and boys what is given of the year, and what is left over. */
function* years(most: number): Iterable<Counts> {
  for (const [girls = 0, laterGirls = 0, boys = 0, laterBoys = 0] of lists(4, most))
    yield {
      ...{ girls, laterGirls, boys, laterBoys, all: girls + boys, later: laterGirls + laterBoys },
      ...{ yearOfGirls: girls + laterGirls, yearOfBoys: boys + laterBoys },
    };
}

const ADDED_UP: Trend['values'] = { All: [50, 60, 110], Girls: [20, 25, 45], Boys: [30, 35, 65] };

type PublishYear = (counts: Counts) => string;

/** All, girls and boys of the first half, and what stands in place of the second. */
const halves =
  (kind: string | undefined, second: readonly unknown[], isAfter: boolean): PublishYear =>
  ({ girls = 0, boys = 0, all = 0, later = 0, yearOfGirls = 0, yearOfBoys = 0 }) => {
    const own = { All: [all, all + later], Girls: [girls, yearOfGirls], Boys: [boys, yearOfBoys] };
    const periods = ['2024-25 H1', ...second.map(() => '2024-25 H2'), '2024-25'];
    const values = Object.entries(own).map(([name, [half, year]]) => {
      return [name, [...(isAfter ? ADDED_UP[name]! : []), half, ...second, year]] as const;
    });
    return publish({
      ...(kind ? { kind } : {}),
      periods: [...(isAfter ? ['2022-23 H1', '2022-23 H2', '2022-23'] : []), ...periods],
      values: Object.fromEntries(values),
    });
  };

describe('the rule for a year of which not every part is given', function () {
  this.timeout(120_000);

  const trials: Readonly<Record<string, PublishYear>> = {
    'the second half is not available': halves('flow', ['[x]'], false),
    'the second half is not listed': halves('flow', [], false),
    'it is not said that they add up, but a year before shows it': halves(undefined, ['[x]'], true),
    'the same, and the second half is not listed': halves(undefined, [], true),
  };
  for (const [name, publishYear] of Object.entries(trials))
    it(`tells nothing of a small count of all, girls and boys: ${name}`, () => {
      const { leaks, attacked, published } = narrowedByRule({
        threshold: T,
        tables: years(7),
        publish: publishYear,
        isInside: ({ girls = 0, boys = 0, laterGirls = 0, laterBoys = 0 }) =>
          Math.max(girls, boys, laterGirls, laterBoys) <= 4,
      });
      expect(leaks.slice(0, 4), `${leaks.length} of ${attacked}`).to.eql([]);
      expect(attacked).to.be.greaterThan(20);
      expect(published).to.be.greaterThan(4000);
    });

  for (const kind of ['flow', undefined])
    for (const unit of ['count', 'referrals'])
      it(`tells nothing of what two quarters leave over: ${kind ?? 'of no kind'}, in ${unit}`, () => {
        const { leaks, attacked } = narrowedByRule({
          threshold: T,
          tables: [...lists(3, 9)].map(([a = 0, b = 0, rest = 0]) => ({ a, b, rest, year: a + b + rest })), // prettier-ignore
          publish: ({ a, b, year }) =>
            publish({
              ...(kind ? { kind } : {}),
              ...{ unit, periods: ['2024-25 Q1', '2024-25 Q2', '2024-25'] },
              values: { All: [a, b, year] },
            }),
          isInside: ({ a = 0, b = 0, rest = 0 }) => Math.max(a, b, rest) <= 5,
        });
        expect(leaks.slice(0, 4), `${leaks.length} of ${attacked}`).to.eql([]);
        expect(attacked).to.be.greaterThan(20);
      });

  for (const kind of ['flow', undefined])
    for (const [threshold, most] of [
      [3, 10],
      [5, 13],
    ] as const)
      it(`tells nothing of a year of halves, one of them of quarters: ${kind ?? 'of no kind'}, under ${threshold}`, () => {
        const periods = ['2024-25 Q1', '2024-25 Q2', '2024-25 H1', '2024-25 H2', '2024-25'];
        const { leaks, attacked, published } = narrowedByRule({
          threshold,
          tables: [...lists(3, most)].map(([a = 0, b = 0, later = 0]) => ({ a, b, later })),
          publish: ({ a = 0, b = 0, later = 0 }) =>
            publish({
              ...(kind ? { kind } : {}),
              ...{ threshold, periods },
              values: { All: [a, b, a + b, later, a + b + later] },
            }),
          isInside: (counts) => Object.values(counts).every((each) => each < most - threshold),
        });
        expect(leaks.slice(0, 4), `${leaks.length} of ${attacked}`).to.eql([]);
        // All with a small number look the same.
        expect(attacked).to.be.at.least(3);
        expect(published).to.be.greaterThan(1000);
      });

  it('shows a stock, whose year is no more than two of its quarters', () => {
    const values = { All: [120, 110, 111, 113] };
    const periods = ['2024-25 Q1', '2024-25 Q2', '2024-25 Q3', '2024-25'];
    expect(publish({ periods, values })).to.equal('120 110 111 113');
  });
});
