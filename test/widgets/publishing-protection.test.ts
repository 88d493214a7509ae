// Holds the cases that docs/publishing.md gives of what is protected, and of what is not, to what is shown.
import { expect } from '@open-wc/testing';
import { problemText } from '../support/problem-text.js';
import { says } from '../support/guide.js';
import { parseIndicatorTrend } from '../../src/widgets/indicator-trend/input.js';
import { protectIndicatorTrend } from '../../src/widgets/indicator-trend/protect.js';
import { parsePlacementMix } from '../../src/widgets/placement-mix/input.js';
import { protectPlacementMix } from '../../src/widgets/placement-mix/protect.js';

type Fields = Readonly<Record<string, unknown>>;
type Values = readonly unknown[];
interface Shown {
  readonly values: readonly Values[];
  readonly told: string;
  readonly text: string;
}

/** Series by their names, of counts of children over years that do not add up over time. */
function trend(series: Readonly<Record<string, Values | Fields>>, more: Fields = {}): Shown {
  const isList = (of: Values | Fields): of is Values => Array.isArray(of);
  const fields = Object.entries(series).map(([name, of]) => ({
    name,
    ...(isList(of) ? { values: of } : (of as { readonly values: Values })),
  }));
  const length = Math.max(...fields.map(({ values }) => values.length));
  const { dataset, problems } = parseIndicatorTrend({
    ...{ title: 'Plans', area: 'Ayton', measure: { unit: 'children', kind: 'stock' } },
    ...{ periods: Array.from({ length }, (_, i) => `${2015 + i}-${16 + i}`), ...more },
    series: fields,
  });
  const { publishable, notices = [] } = protectIndicatorTrend(dataset!);
  return {
    values: publishable.indicator.series.map(({ values }) => values.map(({ value }) => value)),
    told: [...problems, ...notices].map(problemText).join('\n'),
    text: JSON.stringify(publishable),
  };
}
const of = (unit: string) => ({ measure: { unit, kind: 'flow' } });
const shownOf = (unit: string, value: number, denominator?: number) =>
  trend(
    { Ayton: { values: [value], ...(denominator ? { denominator: [denominator] } : {}) } },
    of(unit),
  ).values[0]![0];

/** Of each part its number, and the total. */
function mix(parts: Readonly<Record<string, unknown>>, more: Fields = {}): Values {
  const { dataset } = parsePlacementMix({
    ...{ title: 'Homes', area: 'Ayton', period: '31 March 2025', ...more },
    parts: Object.entries(parts).map(([name, value]) => ({ name, value })),
  });
  const { now } = protectPlacementMix(dataset!).publishable.mixes[0]!;
  return [...now.parts, now.total].map(({ value }) => value);
}
/** Of each area its parts and its total. */
function areas(numbers: Readonly<Record<string, Values>>, codes: Fields = {}): readonly Values[] {
  const { dataset } = parsePlacementMix({
    ...{ title: 'Homes', period: '31 March 2025' },
    areas: Object.entries(numbers).map(([name, values]) => ({
      area: codes[name] ? { name, code: codes[name] } : name,
      parts: values.map((value, i) => ({ name: `P${i}`, value })),
    })),
  });
  return protectPlacementMix(dataset!).publishable.mixes.map(({ now }) =>
    [...now.parts, now.total].map(({ value }) => value),
  );
}

describe('what docs/publishing.md says of small numbers', () => {
  says(
    'Where a measure counts people, counts from 1 to one below the threshold are withheld. The threshold is 5 unless `disclosure.threshold` says otherwise',
    () => {
      const [values] = trend({ Ayton: [0, 1, 4, 5] }).values;
      expect(values).to.eql([0, '[c]', '[c]', 5]);
      const ten = trend({ Ayton: [0, 1, 9, 10] }, { disclosure: { threshold: 10 } });
      expect(ten.values[0]).to.eql([0, '[c]', '[c]', 10]);
    },
  );
  says(
    'A percentage or a rate is withheld if such a count is the number of people behind it, the number behind the rest (85% of 20 leaves three), or the whole group',
    () => {
      expect(shownOf('percent', 50, 20)).to.equal(50);
      expect(shownOf('percent', 85, 20)).to.equal('[c]');
      expect(shownOf('percent', 15, 20)).to.equal('[c]');
      expect(shownOf('percent', 50, 4)).to.equal('[c]');
      expect(shownOf('per 1,000', 150, 20)).to.equal('[c]');
      expect(shownOf('per 1,000', 500, 20)).to.equal(500);
    },
  );
  says('An average is withheld if it is about so few', () => {
    expect(shownOf('days', 50, 4)).to.equal('[c]');
    expect(shownOf('days', 50, 5)).to.equal(50);
  });
  says('“% of children”, “per thousand”, “referrals per head”, “y cant”', () => {
    for (const unit of ['% of children', 'y cant']) {
      expect(shownOf(unit, 85, 20), unit).to.equal('[c]');
      expect(shownOf(unit, 50, 20), unit).to.equal(50);
    }
    expect(shownOf('per thousand', 850, 20)).to.equal('[c]');
    expect(shownOf('referrals per head', 0.15, 20)).to.equal('[c]');
  });
  says('Without it you are told that they cannot be checked; so are shares and proportions', () => {
    for (const unit of ['percent', 'per 10,000', 'share of children', 'proportion of plans'])
      expect(trend({ Ayton: [40] }, of(unit)).told, unit).to.contain('"denominator"');
    expect(trend({ Ayton: { values: [40], denominator: [200] } }, of('percent')).told).to.equal('');
  });
  says('An interval that shows that a group is small is withheld too', () => {
    const kept = (lower: number, upper: number) =>
      /"lower":\{?[^}]*\d/.test(
        trend(
          { Ayton: { values: [25], interval: { lower: [lower], upper: [upper] } } },
          of('percent'),
        ).text,
      );
    expect([kept(1, 80), kept(24, 26)]).to.eql([false, true]);
  });
  says('its interval, its denominator, its note and its value before revision', () => {
    const value = { value: 85, was: 71, note: 'Sibling group', marks: ['r'] };
    const series = { values: [value], denominator: [20], interval: { lower: [62], upper: [97] } };
    const { text } = trend({ Ayton: series }, of('percent'));
    for (const told of ['71', 'Sibling', '"denominator":[20', '62', '97'])
      expect(text, told).not.to.contain(told);
  });

  says(
    'Over several periods, three shares or more of so few people that not all of them and what they leave over can reach the threshold are withheld (31.6%, 31.6% and 36.8% of 19 where it is 5)',
    () => {
      const shares = (people: number, periods: number) =>
        trend(
          Object.fromEntries(
            [31.6, 31.6, 36.8].map((share, i) => [
              `Kind ${i}`,
              {
                values: Array.from({ length: periods }, () => share),
                denominator: Array.from({ length: periods }, () => people),
              },
            ]),
          ),
          of('percent'),
        ).values;
      expect(shares(19, 2).flat()).to.deep.equal(Array.from({ length: 6 }, () => '[c]'));
      expect(shares(19, 1).flat()).to.deep.equal([31.6, 31.6, 36.8]);
      expect(shares(190, 2).flat()).to.deep.equal([31.6, 31.6, 31.6, 31.6, 36.8, 36.8]);
    },
  );
});

describe('what docs/publishing.md says of sums', () => {
  says('parts are withheld from the last in your dataset to the first', () => {
    expect(mix({ A: 40, B: 3, C: 30, D: 20 })).to.eql([40, '[c]', 30, '[c]', 93]);
    expect(mix({ D: 20, C: 30, B: 3, A: 40 })).to.eql([20, 30, '[c]', '[c]', 93]);
  });
  says('where a sum is itself small, all of it is withheld, zeros too', () => {
    expect(mix({ A: 3, B: 0 })).to.eql(['[c]', '[c]', '[c]']);
  });
  says(
    'So is a part that is not available (`[x]`) or could not be read, and whatever a total leaves over',
    () => {
      for (const gap of ['[x]', '[!]'])
        expect(mix({ A: 40, B: gap, C: 30 }, { total: 73 })).to.include('[c]');
      expect(mix({ A: 40, B: '[x]', C: 30 }, { total: 79 })).to.eql([40, '[x]', 30, 79]);
      expect(mix({ A: 40, C: 30 }, { total: 73 })).to.include('[c]');
      expect(mix({ A: 40, C: 30 }, { total: 79 })).to.eql([40, 30, 79]);
    },
  );
  says('the sum shows a number only where each of its areas shows it', () => {
    const shown = areas({ County: [43, 60], North: [40, 30], South: [3, 30] });
    expect(shown.map(([first]) => first)).to.eql(['[c]', 40, '[c]']);
  });
  says('No London borough, metropolitan district or Welsh authority is made up of others', () => {
    const boroughs = { A: 'E08000017', B: 'E09000002', C: 'W06000001' };
    const numbers = { A: [43, 60], B: [40, 30], C: [3, 30] };
    expect(areas(numbers)[0]![0]).to.equal('[c]');
    expect(areas(numbers, boroughs)[0]![0]).to.equal(43);
  });
  says('all, girls and boys; a year and its quarters, halves or months', () => {
    expect(
      trend({ All: [25], Girls: [22], Boys: [3] }).values.filter(([value]) => value === '[c]'),
    ).to.have.lengthOf(2);
    const quarters = ['2023-24 Q1', '2023-24 Q2', '2023-24 Q3', '2023-24 Q4', '2023-24'];
    const year = (kind: string) =>
      trend(
        { Ayton: [12, 3, 10, 11, 36] },
        { measure: { unit: 'children', kind }, periods: quarters },
      ).values[0]!.filter((value) => value === '[c]').length;
    expect(year('flow')).to.be.above(1);
    expect(year('stock')).to.equal(1);
  });
  says('(28% and 50% of 18 leave four)', () => {
    const share = (value: number, denominator = 18) => ({
      values: [value],
      denominator: [denominator],
    });
    const shown = (...two: readonly Fields[]) =>
      trend({ A: two[0]!, B: two[1]! }, of('percent')).values.flat();
    expect(shown(share(28), share(50))).to.include('[c]');
    expect(shown(share(28, 180), share(50, 180))).to.eql([28, 50]);
  });
  says('(25% and 56% of 16 leave three, also where a third takes them above 100)', () => {
    const shown = (of: number, ...shares: readonly number[]) =>
      trend(
        Object.fromEntries(
          shares.map((value, i) => [`Group ${i}`, { values: [value], denominator: [of] }]),
        ),
        { measure: { unit: 'percent', kind: 'flow' } },
      ).values.flat();
    expect(shown(16, 25, 56, 50)).to.include('[c]');
    expect(shown(16, 50, 56, 50)).to.eql([50, 56, 50]);
    expect(shown(1600, 25, 56, 50)).to.eql([25, 56, 50]);
  });
  says('£36,000 in all and £12,000 for each are three children', () => {
    const pounds = (each: number) =>
      trend({ 'Total spend': [36000], 'Average per child': [each] }, of('pounds')).values.flat();
    expect(pounds(12000)).to.eql([36000, '[c]']);
    expect(pounds(1200)).to.eql([36000, 1200]);
  });
  says('Alone it is withheld where few were added', () => {
    const months = ['2024-04', '2024-05', '2024-06'];
    const named = (name: string) =>
      trend(
        { [name]: [20, 23, 40] },
        { periods: months, measure: { unit: 'children', kind: 'flow' } },
      ).values[0];
    expect(named('Plans, year to date')).to.include('[c]');
    expect(named('Plans')).to.eql([20, 23, 40]);
  });
  says('the numbers of the shorter are withheld, and you are told', () => {
    const list = (period: string, value: number) => ({
      ...{ title: period, area: 'Ayton', measure: { kind: 'flow' }, period },
      parts: [
        { name: 'Own', value },
        { name: 'Agency', value: value + 20 },
      ],
    });
    const shown = (first: string) => {
      const { dataset } = parsePlacementMix([list(first, 40), list('2024-25', 160)]);
      const { publishable, notices = [] } = protectPlacementMix(dataset!);
      const numbers = publishable.mixes.map(({ now }) => now.parts.map(({ value }) => value));
      return { numbers, told: notices.map(problemText).join() };
    };
    const { numbers, told } = shown('2024-25 Q1');
    expect(numbers).to.eql([
      ['[c]', '[c]'],
      [160, 180],
    ]);
    expect(told).to.contain('"2024-25 Q1" within "2024-25"');
    expect(shown('2023-24').numbers[0]).to.eql([40, 60]);
  });
});

describe('what docs/publishing.md says is out of sight', () => {
  says(
    'It does not see that one area or series is a part of another if the rest is missing (all children and girls, without boys)',
    () => {
      expect(trend({ All: [40], Girls: [37] }).values.flat()).to.eql([40, 37]);
    },
  );
  says('(all 40, girls 3 and boys 37 beside children under 10 and disabled children)', () => {
    const { values, told } = trend({
      All: [40],
      Girls: [3],
      Boys: [37],
      'Under 10': [21],
      Disabled: [9],
    });
    expect(values.flat()).to.eql([40, '[c]', 37, 21, 9]);
    expect(told).to.contain('draw them in a dataset of their own');
  });
  says('show nothing of a period in which one of them is withheld (girls 61, boys 39', () => {
    const sexes = { Girls: [61], Boys: [39] };
    const few = trend({ ...sexes, 'Under 10s': [97], Others: [3] });
    expect(few.values.flat()).to.eql(['[c]', '[c]', '[c]', '[c]']);
    const none = trend({ ...sexes, 'Under 10s': [80], Others: [20] });
    expect(none.values.flat()).to.eql([61, 39, 80, 20]);
  });
  says('a second of those three is withheld in its place', () => {
    const { values } = trend({ Girls: [21], Boys: [19], 'Under 10s': [37], Others: [3] });
    expect(values.flat()).to.eql([21, '[c]', 37, '[c]']);
  });
  says(
    '`"counts": "things"` says that they do not count people; they are then shown as they are',
    () => {
      const measure = { unit: 'homes', kind: 'stock' };
      expect(trend({ Ayton: [3, 12] }, { measure }).values[0]).to.eql(['[c]', 12]);
      const things = trend({ Ayton: [3, 12] }, { measure: { ...measure, counts: 'things' } });
      expect(things.values[0]).to.eql([3, 12]);
    },
  );
  says(
    'is taken for one of all series of areas, of all but the leading one, and of all neighbours, unless a period speaks against that by more than rounding can make',
    () => {
      const last = (average: Values, b: Values = [60, '[c]']) =>
        trend({ Ayton: [40, 44], Byton: b, Average: average }, of('percent')).values[2]!.at(-1);
      expect(last([50, 53])).to.equal('[c]');
      expect(last([51, 53])).to.equal('[c]');
      expect(last([52, 53])).to.equal(53);
      expect(last([50, 53], [60, 62])).to.equal(53);
    },
  );
  says('is known by its numbers, where two periods or more show all of them', () => {
    const rates = { Ayton: [40, 71, 44], Byton: [60, 35, '[c]'], Middle: [50, 53, 53] };
    expect(trend(rates, of('percent')).values[2]!.at(-1)).to.equal('[c]');
  });
  says('Where only one period shows it', () => {
    const rates = { Ayton: [40, 44], Byton: [60, '[c]'], Middle: [50, 53] };
    const { values, told } = trend(rates, of('percent'));
    expect(values[2]).to.eql([50, 53]);
    expect(told).to.contain('one of "Ayton", "Byton" and "Middle" is the average of the others');
  });
  says('In a mix or a funnel it does not look for an average among areas', () => {
    const areas = [[44, 30], [40, '[c]'], [42, 25]].map(([own, kin], i) => ({
      ...{ area: ['Ayton', 'Byton', 'Average'][i], period: '31 March 2025' },
      parts: [{ name: 'Own', value: own }, { name: 'Kin', value: kin }],
    })); // prettier-ignore
    const { dataset } = parsePlacementMix({ title: 'Homes', areas });
    const { mixes } = protectPlacementMix(dataset!).publishable;
    expect(mixes[2]!.now.parts[1]!.value).to.equal(25);
  });
  says('The denominator of an average counts people all the same', () => {
    const measure = { unit: 'days', kind: 'stock', counts: 'things' };
    const series = { values: [50], denominator: [3] };
    expect(trend({ Ayton: series }, { measure }).text).not.to.contain('"denominator":[3]');
  });
  says('Only where the unit can be nothing but one of averages', () => {
    const shown = (unit: string) => trend({ Ayton: [3, 12.5] }, of(unit)).values[0];
    for (const unit of ['visits per child', 'weeks to a decision'])
      expect(shown(unit)).to.eql([3, 12.5]);
    expect(shown('children per month')![0]).to.equal('[c]');
    const asked = trend({ Ayton: [3, 12.5] }, of('caseload'));
    expect(asked.values[0]![0]).to.equal('[c]');
    expect(asked.told).to.contain('say which');
  });
  says(
    'Two breakdowns of the same people in which nothing is small may give a small number by subtraction (in-house 43, own 40)',
    () => {
      const one = (title: string, parts: Readonly<Record<string, number>>) => ({
        ...{ title, area: 'Ayton', period: '31 March 2025' },
        parts: Object.entries(parts).map(([name, value]) => ({ name, value })),
      });
      const list = [one('A', { 'In-house': 43, Other: 20 }), one('B', { Own: 40, Rest: 23 })];
      const { mixes } = protectPlacementMix(parsePlacementMix(list).dataset!).publishable;
      expect(JSON.stringify(mixes)).not.to.contain('[c]');
    },
  );
  says(
    'They are shown as they are. No remainder is worked out, printed or drawn, and you are told where a withheld number has fewer than five candidates left (or fewer than the threshold, if that is lower; one alone is always too few)',
    () => {
      const protect = (total: number, threshold = 5) => {
        const disclosure = { protected: true, threshold };
        const { dataset } = parsePlacementMix({
          ...{ title: 'Homes', period: '31 March 2025', disclosure, total },
          parts: [40, 3, '[c]', '[c]'].map((value, i) => ({ name: `P${i}`, value })),
        });
        const { publishable, notices = [] } = protectPlacementMix(dataset!);
        const { parts, total: sum } = publishable.mixes[0]!.now;
        return { shown: [...parts, sum].map(({ value }) => value), notices };
      };
      const few = protect(45);
      expect(few.shown).to.eql([40, 3, '[c]', '[c]', 45]);
      expect(few.notices.map(problemText).join()).to.contain('fewer than 5 possible numbers');
      expect(protect(45, 3).notices).to.eql([]);
      expect(protect(44, 3).notices.map(problemText).join()).to.contain('fewer than 3 possible');
      expect(protect(43, 1).notices.map(problemText).join()).to.contain('fewer than 2 possible');
      expect(protect(63)).to.eql({ shown: [40, 3, '[c]', '[c]', 63], notices: [] });
    },
  );
});
