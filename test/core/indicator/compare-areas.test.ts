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
const indicatorOf = (...all: (readonly [Role, number | null])[]): Indicator => ({
  measure: { unit: 'percent', direction: 'high', counts: 'people' },
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
    expect(compareAreas(indicator, 0, 1)).to.eql([
      { role: 'national', name: '1', value: 0.1, difference: 0.2 },
      { role: 'other', name: '3', value: 0.5, difference: -0.2 },
    ]);
  });

  it('rounds the difference as the measure is shown', () => {
    expect(
      compareAreas(indicatorOf(['area', 75.26], ['national', 67]), 0, 0)[0]!.difference,
    ).to.equal(8);
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
          const range = neighbourRange(indicator)!;
          const middleHalf = all.length >= 5;
          expect(range).to.include({ members: all.length, middleHalf });
          expect(range.median).to.eql([middle]);
          if (!middleHalf) {
            expect(range.lower).to.eql([middle === null ? null : lower]);
            expect(range.upper).to.eql([middle === null ? null : upper]);
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
          expect(compareNeighbours(indicator, 0, 1)).to.eql(
            middle === null
              ? undefined
              : {
                  median: middle,
                  lower,
                  upper,
                  count: all.filter((n) => n !== null).length,
                  difference: own - middle,
                  higher: all.filter((n) => n !== null && n > own).length,
                  lowerThanArea: all.filter((n) => n !== null && n < own).length,
                },
          );
        },
      ),
      { seed: 12 },
    );
  });

  it('gives no comparison where the area has no figure', () => {
    const indicator = indicatorOf(['area', null], ['neighbours', 1], ['neighbours', 2]);
    expect([compareAreas(indicator, 0, 0), compareNeighbours(indicator, 0, 0)]).to.eql([
      [],
      undefined,
    ]);
  });
});
