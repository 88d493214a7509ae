// Holds sentences of docs/publishing.md to what the widgets do: each test quotes one, and fails where the page no
// longer says it.
import { expect } from '@open-wc/testing';
import { parseCostComparator } from '../../src/widgets/cost-comparator/input.js';
import { parseIndicatorTrend } from '../../src/widgets/indicator-trend/input.js';
import { protectIndicatorTrend } from '../../src/widgets/indicator-trend/protect.js';
import { parsePlacementMix } from '../../src/widgets/placement-mix/input.js';
import { protectPlacementMix } from '../../src/widgets/placement-mix/protect.js';
import { parseThresholdFunnel } from '../../src/widgets/threshold-funnel/input.js';
import { protectThresholdFunnel } from '../../src/widgets/threshold-funnel/protect.js';
import { parseVitalSigns } from '../../src/widgets/vital-signs/input.js';
import { says } from '../support/guide.js';
import { trendModel } from '../support/trend.js';

/** Of each stage its number or shorthand, and of the contacts. */
function stages(journey: readonly object[], more: object = {}): readonly unknown[] {
  const named = journey.map((stage, i) => ({ ...stage, name: `Stage ${i}` }));
  const input = { title: 'Trees', area: 'X', period: '2024-25', journey: named, ...more };
  const { publishable } = protectThresholdFunnel(parseThresholdFunnel(input).dataset!);
  return publishable.figures[0]!.journey.map(({ value }) => value.value);
}
const flow = (value: unknown, of = 'children') => ({ of, kind: 'flow', value }); // prettier-ignore
const stock = (value: unknown, of = 'children') => ({ ...flow(value, of), kind: 'stock' });

describe('what docs/publishing.md says of journeys', () => {
  says(
    'Stages that count over a period are taken for the same people, whatever they count and in whatever order they stand',
    () => {
      expect(stages([flow(20), flow(18, 'episodes')])).to.eql([20, '[c]']);
      expect(stages([flow(18, 'episodes'), flow(20)])).to.eql(['[c]', 20]);
    },
  );
  says('so are stages that count the same on a day', () => {
    expect(stages([stock(20), stock(18)])).to.eql([20, '[c]']);
    expect(stages([stock(20), stock(18, 'families')])).to.eql([20, 18]);
    expect(stages([flow(20), stock(18)])).to.eql([20, 18]);
  });
  says('Where two of them differ, but by fewer than the threshold, the smaller is withheld', () => {
    expect(stages([flow(20), flow(16)])).to.eql([20, '[c]']);
    expect(stages([flow(20), flow(15)])).to.eql([20, 15]);
    expect(stages([flow(20), flow(20)])).to.eql([20, 20]);
  });
  says(
    'The contacts, given or added up, are compared with them like a stage, unless a stage over a period has more',
    () => {
      const given = { contacts: 22, sources: [{ name: 'Police', value: 22 }] };
      expect(stages([flow(20)], given)).to.eql(['[c]']);
      expect(stages([flow(20)], { sources: [{ name: 'Police', value: 22 }] })).to.eql(['[c]']);
      expect(stages([flow(30), flow(20)], given)).to.eql([30, 20]);
    },
  );
  says(
    'Where they are not given, and may be few more than the largest such stage, it is withheld with those near it',
    () => {
      const sources = [
        { name: 'Police', value: 18 },
        { name: 'School', value: '[c]' },
      ];
      expect(stages([flow(18), flow(17), flow(7)], { sources })).to.eql(['[c]', '[c]', 7]);
    },
  );
  says('Where the contacts are withheld with all their parts, the whole journey is', () => {
    const few = { contacts: 3, sources: [{ name: 'Police', value: 3 }] };
    expect(stages([flow(40), flow(20)], few)).to.eql(['[c]', '[c]']);
  });
});

describe('what docs/publishing.md says of several breakdowns', () => {
  const one = (numbers: Readonly<Record<string, number>>, title: string) => ({
    ...{ title, area: 'X', period: '31 March 2025' },
    parts: Object.entries(numbers).map(([name, value]) => ({ name, value })),
  });
  /** Of each breakdown the numbers of the parts that it lists, and its total. */
  const shown = (...list: readonly object[]) =>
    protectPlacementMix(parsePlacementMix(list).dataset!).publishable.mixes.map(({ now }) =>
      [...now.parts, now.total].map(({ value }) => value).filter((value) => value !== '[z]'),
    );
  const finest = one({ Own: 40, Kin: 3, Agency: 20 }, 'By carer');
  const coarse = one({ 'In-house': 43, Other: 20 }, 'By provider');
  const alike = one({ Near: 33, Far: 30 }, 'By distance');
  says(
    'where anything is withheld, only the one with fewest parts shows its parts, of several such the first; the others show their total at most',
    () => {
      expect(shown(finest, coarse)).to.eql([
        ['[c]', '[c]', '[c]', 63],
        [43, 20, 63],
      ]);
      expect(shown(finest, alike, coarse)).to.eql([
        ['[c]', '[c]', '[c]', 63],
        [33, 30, 63],
        ['[c]', '[c]', 63],
      ]);
      expect(shown(alike, coarse)).to.eql([
        [33, 30, 63],
        [43, 20, 63],
      ]);
    },
  );
});

describe('what docs/publishing.md says of rounding', () => {
  const trend = (
    unit: string,
    values: readonly unknown[],
    more: object = {},
    disclosure: object = { rounding: 5 },
  ) => {
    const { counts, ...rest } = more as { counts?: 'people' };
    const input = {
      ...{ title: 'T', area: 'X', measure: { unit, ...(counts ? { counts } : {}) } },
      periods: values.map((_, i) => `${2020 + i}-${21 + i}`),
      disclosure,
      series: [{ name: 'X', values, ...rest }],
    };
    const { publishable } = protectIndicatorTrend(parseIndicatorTrend(input).dataset!);
    return publishable.indicator.series[0]!;
  };
  const numbers = (...of: Parameters<typeof trend>) =>
    trend(...of).values.map(({ value }) => value);

  says(
    'rounds counts of people where they are shown; in a unit of your own that has fractions too, only where you write `"counts": "people"`',
    () => {
      expect(numbers('count', [41, 43])).to.eql([40, 45]);
      expect(numbers('children', [41, 43])).to.eql([40, 45]);
      expect(numbers('caseload', [41, 43.5])).to.eql([41, 43.5]);
      expect(numbers('caseload', [41, 43.5], { counts: 'people' })[0]).to.equal(40);
    },
  );
  says(
    'Percentages, rates and averages then have no denominator, and percentages and rates no interval',
    () => {
      const more = { denominator: [200], interval: { lower: [33], upper: [47] } };
      const kept = (unit: string, disclosure: object) => {
        const text = JSON.stringify(trend(unit, [40], more, disclosure));
        return [/\b200\b/.test(text), /\b33\b/.test(text)];
      };
      for (const unit of ['percent', 'per 1,000', 'days'])
        expect(kept(unit, {}), unit).to.eql([true, true]);
      for (const unit of ['percent', 'per 1,000'])
        expect(kept(unit, { rounding: 5 }), unit).to.eql([false, false]);
      expect(kept('days', { rounding: 5 })).to.eql([false, true]);
    },
  );
  says('Where anything under `disclosure` cannot be read, nothing is drawn at all', () => {
    const readers = [
      ...[parseIndicatorTrend, parsePlacementMix, parseThresholdFunnel],
      ...[parseCostComparator, parseVitalSigns],
    ];
    const dataset = {
      ...{ title: 'T', area: 'X', period: '2024-25', periods: ['2024-25'], unit: 'pounds' },
      ...{ measure: { unit: 'pounds per week' }, series: [{ name: 'X', values: [41] }] },
      ...{ parts: [{ name: 'A', value: 41 }], sources: [{ name: 'A', value: 41 }] },
      costs: [{ name: 'A', kind: 'in-house', value: 41 }],
      rows: [{ name: 'A', periods: ['2024-25'], series: [{ name: 'X', values: [41] }] }],
    };
    for (const parse of readers) {
      const read = parse({ ...dataset, disclosure: { threshold: 'five' } });
      expect(read.dataset).to.equal(undefined);
      expect(read.problems.map(({ path }) => path[0])).to.include('disclosure');
    }
  });
});

describe('what docs/publishing.md says where there is no number', () => {
  const read = (...values: readonly unknown[]) => {
    const { dataset, problems } = parseIndicatorTrend({
      ...{ title: 'T', area: 'X', measure: { unit: 'days' } },
      periods: values.map((_, i) => `${2020 + i}-${21 + i}`),
      series: [{ name: 'X', values }],
    });
    return { values: dataset?.indicator.series[0]!.values.map(({ value }) => value), problems };
  };
  says('Letter case does not matter', () => {
    expect(read('[C]', 'C', 'LOW', '[X]').values).to.eql(['[c]', '[c]', '[k]', '[x]']);
  });
  says('where a file has it, it stays so, and you are warned', () => {
    const { values, problems } = read('[!]', 40);
    expect([values, problems.length]).to.eql([['[!]', 40], 1]);
  });
  says('it is read as withheld', () => {
    expect(read('*').values).to.eql(['[c]']);
  });
  says('An absent value is never shown as zero, and 0 is a value', () => {
    expect(read(0, null, '-').values).to.eql([0, '[x]', '[x]']);
  });
  says(
    'A number marked `c` is taken as withheld, a number in quotes and a number with marks that cannot be read are refused',
    () => {
      const refused = [{ value: 61, marks: ['c'] }, '61', { value: 61, marks: ['q'] }];
      const { values, problems } = read(40, ...refused);
      expect(values).to.eql([40, '[c]', '[!]', '[!]']);
      expect(problems).to.have.lengthOf(3);
    },
  );
});

describe('what docs/publishing.md says of periods', () => {
  const read = (periods: readonly string[], more: object = {}) =>
    parseIndicatorTrend({
      ...{ title: 'T', area: 'X', measure: { unit: 'days' }, periods, ...more },
      series: [{ name: 'X', values: periods.map((_, i) => 40 + i) }],
    });
  const kinds = (...periods: readonly string[]) =>
    read(periods).dataset?.indicator.periods.map(({ kind }) => kind);
  says('`2011-12` is a year, unless another period of the same list can only be a month', () => {
    expect(kinds('2010-11', '2011-12')).to.eql(['year', 'year']);
    expect(kinds('2011-09', '2011-12')).to.eql(['month', 'month']);
  });
  says('A text that may be years on end or a month is refused', () => {
    const { problems } = read(['2001-03', '2002-04', '2006-08']);
    expect(problems.map(({ code }) => code)).not.to.eql([]);
  });
  says('Periods are put in order of time', () => {
    const { dataset } = read(['2023-24', '2021-22']);
    expect(dataset!.indicator.series[0]!.values.map(({ value }) => value)).to.eql([41, 40]);
  });
  says('Two periods that cover the same days are a fault, and neither is drawn', () => {
    const { dataset, problems } = read(['2020-21', '2021-22', '2021/22']);
    expect(dataset!.indicator.periods.map(({ text }) => text)).to.eql(['2020-21']);
    expect(problems).not.to.eql([]);
  });
});

describe('what docs/publishing.md says that the picture does not say', () => {
  const values = (count: number) => Array.from({ length: count }, (_, i) => 40 + ((i * 7) % 5));
  const limits = (count: number) => trendModel(values(count), { control: true }).control;
  says('It draws no control limits from fewer than eight points', () => {
    const of = [7, 8, 11, 12].map((count) => JSON.stringify(limits(count) ?? {}));
    expect(of.map((text) => /"(?:upper|limits)"/.test(text))).to.eql([false, true, true, true]);
  });
  says('It gives no rating where the latest value is withheld or absent, is a forecast', () => {
    const rating = (latest: unknown) =>
      trendModel([40, latest as never], { target: { value: 38 } }).target?.rating;
    expect(rating(41)).to.equal('met');
    for (const latest of ['[c]', '[x]', '[k]', { value: 41, marks: ['f'] }])
      expect(rating(latest), JSON.stringify(latest)).not.to.equal('met');
  });
  says('Without a `direction` a measure is `"neutral"`', () => {
    const { dataset } = parseIndicatorTrend({
      ...{ title: 'T', area: 'X', measure: { unit: 'days' }, periods: ['2020-21'] },
      series: [{ name: 'X', values: [40] }],
    });
    expect(dataset!.indicator.measure.direction).to.equal('neutral');
  });
});
