import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Value } from '../../../src/core/data/value.js';
import {
  compareAreas,
  compareNeighbours,
  neighbourMembers,
  neighbourRange,
} from '../../../src/core/indicator/compare-areas.js';
import type { Indicator, Role } from '../../../src/core/indicator/indicator.js';

/** One period; null where there is no number. */
type Compared = Indicator & { readonly measure: { readonly decimals: number } };
const indicatorOf = (...all: (readonly [Role, number | null])[]): Compared => ({
  measure: { unit: 'percent', direction: 'high', counts: 'people', decimals: 0 },
  periods: [{ text: '2024-25', kind: 'year', startDay: 0, endDay: 364 }],
  series: all.map(([role, number], i) => {
    const value: Value =
      number === null ? { value: '[x]', marks: [] } : { value: number, marks: [] };
    return { id: `${i}`, name: `${i}`, role, values: [value] };
  }),
  events: [],
});

describe('comparing with other areas', () => {
  it('takes every other series that has a value, in their order, free of floating tails', () => {
    const indicator = indicatorOf(
      ['area', 0.3],
      ['national', 0.1],
      ['region', null],
      ['other', 0.5],
    );
    expect(compareAreas(indicator, 0)).to.eql([
      { role: 'national', name: '1', value: 0.1, difference: 0.2, decimals: 1, valueDecimals: 1 },
      { role: 'other', name: '3', value: 0.5, difference: -0.2, decimals: 1, valueDecimals: 1 },
    ]);
  });

  it('keeps the difference exact, with the places that tell the two apart', () => {
    const of = (own: number, other: number) => {
      const [found] = compareAreas(indicatorOf(['area', own], ['national', other]), 0);
      return [found!.difference, found!.decimals];
    };
    expect(of(75.26, 67)).to.eql([8.26, 0]);
    expect(of(67.4, 66.6)).to.eql([0.8, 1]);
    expect(of(67, 67)).to.eql([0, 0]);
  });

  it('sets no totals against those of a nation or a region', () => {
    const compared = (
      unit: Indicator['measure']['unit'],
      counts: 'people' | 'things' = 'things',
      numbers: readonly number[] = [300, 12_000, 900, 310],
    ) => {
      const roles = ['area', 'national', 'region', 'other'] as const;
      const indicator = indicatorOf(...roles.map((role, i) => [role, numbers[i]!] as const));
      return compareAreas({ ...indicator, measure: { ...indicator.measure, unit, counts } }, 0).map(
        ({ role }) => role,
      );
    };
    const all = ['national', 'region', 'other'];
    const totals = [
      'count',
      'children',
      'referrals',
      'contacts per week',
      'pounds',
      'pounds million',
    ];
    for (const unit of totals) expect(compared(unit), unit).to.eql(['other']);
    expect(compared('children', 'people')).to.eql(['other']);
    expect(compared('index (2015 = 100)', 'people')).to.eql(all);
    const averages = [
      'percent',
      'per 10,000',
      'days',
      'weeks',
      'pounds per week',
      'visits per child',
      'average caseload',
      'index (2015 = 100)',
    ];
    for (const unit of averages) expect(compared(unit), unit).to.eql(all);
    expect(compared('score', 'things', [46.2, 50.1, 49, 48])).to.eql(all);
  });

  it('compares totals of regions with each other', () => {
    const counts = indicatorOf(['region', 300], ['region', 200], ['national', 900]);
    const measure = { ...counts.measure, unit: 'count' };
    expect(compareAreas({ ...counts, measure }, 0).map(({ name }) => name)).to.eql(['1']);
  });

  it('says what rounding the two have, and where that decides', () => {
    const of = (own: number, other: number, rounding: number) => {
      const indicator = indicatorOf(['area', own], ['other', other]);
      const [lead, second] = indicator.series;
      const [found] = compareAreas({ ...indicator, series: [lead!, { ...second!, rounding }] }, 0);
      return [found!.rounding, found!.withinRounding];
    };
    expect([of(67, 70, 10), of(64, 70, 10), of(65, 70, 10), of(70, 70, 10), of(67, 70, 0)]).to.eql([
      [10, true],
      [10, undefined],
      [10, undefined],
      [10, true],
      [undefined, undefined],
    ]);
  });

  it('treats one series of neighbours as an average and several as members, and never the leading one', () => {
    const ids = (...roles: Role[]) =>
      neighbourMembers(indicatorOf(...roles.map((role) => [role, 1] as const))).map(({ id }) => id);
    expect(ids('area', 'neighbours')).to.eql([]);
    expect(ids('area', 'neighbours', 'national', 'neighbours')).to.eql(['1', '3']);
    expect(ids('neighbours', 'neighbours')).to.eql([]);
    expect(ids('neighbours', 'neighbours', 'neighbours')).to.eql(['1', '2']);
  });

  it('finds median, range and position as counting by hand does', () => {
    const number = fc.option(fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20 }),
        fc.array(number, { minLength: 2, maxLength: 10 }),
        (own, all) => {
          const indicator = indicatorOf(
            ['area', own],
            ...all.map((n) => ['neighbours', n] as const),
          );
          const left = all.filter((n) => n !== null).sort((a, b) => a - b);
          const [lower, upper] = [Math.min(...left), Math.max(...left)];
          const sortedAll = [...left];
          // Removes values from both ends until one or two are left.
          while (left.length > 2) (left.splice(-1, 1), left.shift());
          const middle = left.length > 0 ? (left[0]! + left.at(-1)!) / 2 : null;
          const isShown = sortedAll.length >= Math.min(all.length, 5);
          const range = neighbourRange(indicator)!;
          const middleHalf = all.length >= 5;
          expect(range).to.include({ members: all.length, middleHalf });
          expect(range.median).to.eql([isShown ? middle : null]);
          if (!middleHalf) {
            expect(range.lower).to.eql([isShown ? lower : null]);
            expect(range.upper).to.eql([isShown ? upper : null]);
          } else if (sortedAll.length < 5) {
            expect([range.lower, range.upper]).to.eql([[null], [null]]);
          } else {
            const steps = sortedAll.length - 1;
            const beyond = (side: 1 | -1, bound: number) =>
              sortedAll.filter((n) => (n - bound) * side > 0).length;
            expect(beyond(-1, range.lower[0]!)).to.be.at.most(Math.ceil(steps * 0.25));
            expect(beyond(1, range.lower[0]!)).to.be.at.most(Math.ceil(steps * 0.75));
            expect(beyond(-1, range.upper[0]!)).to.be.at.most(Math.ceil(steps * 0.75));
            expect(beyond(1, range.upper[0]!)).to.be.at.most(Math.ceil(steps * 0.25));
            expect(range.lower[0]).to.be.at.most(middle!);
            expect(range.upper[0]).to.be.at.least(middle!);
          }
          const found = compareNeighbours(indicator, 0);
          if (middle === null) {
            expect(found).to.equal(undefined);
            return;
          }
          const known = all.filter((n) => n !== null);
          expect(found).to.include({ members: all.length, count: known.length, lower, upper });
          expect(found).to.include({ withheld: 0, higher: known.filter((n) => n > own).length });
          if (known.length === all.length)
            expect(found!.toMedian).to.include({ value: middle, difference: own - middle });
        },
      ),
      { seed: 12 },
    );
  });

  it('says on which side of the median it is only where no value of the others would turn it', () => {
    const figure = fc.integer({ min: 0, max: 9 });
    const member = fc.oneof(figure, fc.constantFrom('[c]', '[x]'));
    const middle = (numbers: readonly number[]) => {
      const sorted = [...numbers].sort((a, b) => a - b);
      const half = sorted.length / 2;
      return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
    };
    /** Every list that the members may be: a withheld one 0 or more; what is missing, far below to far above. */
    const possible = (members: readonly (number | string)[]): readonly (readonly number[])[] =>
      members.reduce<readonly (readonly number[])[]>(
        (lists, each) => {
          const values =
            typeof each === 'number' ? [each] : each === '[c]' ? [0, 3, 5, 99] : [-99, 3, 5, 99];
          return lists.flatMap((list) => values.map((value) => [...list, value]));
        },
        [[]],
      );
    const seen = new Set<number | undefined>();
    fc.assert(
      fc.property(figure, fc.array(member, { minLength: 2, maxLength: 5 }), (own, members) => {
        const indicator = indicatorOf(
          ['area', own],
          ...members.map(() => ['neighbours', 0] as const),
        );
        const series = indicator.series.map((each, i) => {
          const value = i === 0 ? own : members[i - 1]!;
          return { ...each, values: [{ value, marks: [] }] };
        });
        const counts = { ...indicator, measure: { ...indicator.measure, unit: 'count' }, series };
        const found = compareNeighbours(counts, 0, { threshold: 5, protected: false });
        const known = members.filter((each) => typeof each === 'number');
        if (known.length === 0 && !members.includes('[c]')) {
          expect(found).to.equal(undefined);
          return;
        }
        const sides = new Set(possible(members).map((list) => Math.sign(own - middle(list))));
        const [side] = sides.size === 1 ? sides : [];
        expect(found!.side).to.equal(side);
        const ofKnown = known.length > 0 ? Math.sign(own - middle(known)) : undefined;
        if (known.length < members.length) seen.add(side);
        expect(found!.toMedian !== undefined).to.equal(known.length > 0 && side === ofKnown);
        expect(found!.withheld).to.equal(members.filter((each) => each === '[c]').length);
      }),
      { seed: 13, numRuns: 2000 },
    );
    expect([...seen]).to.have.members([-1, 1, undefined]);
  });

  it('gives no comparison where the area has no figure', () => {
    const indicator = indicatorOf(['area', null], ['neighbours', 1], ['neighbours', 2]);
    expect([compareAreas(indicator, 0), compareNeighbours(indicator, 0)]).to.eql([[], undefined]);
  });
});
