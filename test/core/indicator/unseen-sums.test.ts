// Tests that an author is asked about a small figure that two of many series may leave over.
import { expect } from '@open-wc/testing';
import { parseIndicatorTrend } from '../../../src/widgets/indicator-trend/input.js';
import { protectIndicatorTrend } from '../../../src/widgets/indicator-trend/protect.js';

type Rows = Readonly<Record<string, readonly number[]>>;

function noticesOf(rows: Rows): readonly string[] {
  const series = Object.entries(rows).map(([name, values], i) => ({
    ...{ name, values, role: name === 'England' ? 'national' : i === 0 ? 'area' : 'other' },
  }));
  const periods = ['2024', '2025'].slice(-series[0]!.values.length);
  const measure = { unit: 'children', kind: 'stock' };
  const { dataset } = parseIndicatorTrend({ title: 'T', area: 'X', measure, periods, series });
  const { notices = [] } = protectIndicatorTrend(dataset!);
  return notices.flatMap(({ code, facts }) =>
    code === 'series may leave few' ? [JSON.stringify((facts as { among: unknown }).among)] : [],
  );
}

const ALL: Rows = { All: [40], Girls: [3], Boys: [37], 'Under 10': [18], Disabled: [12] };
const FOUND = ['["All","Girls","Boys"]'];

describe('a small figure that two of many series may leave over', () => {
  it('is asked about, once, by the names of the three', () => {
    expect(noticesOf(ALL)).to.eql(FOUND);
    expect(noticesOf({ ...ALL, England: [4000] })).to.eql(FOUND);
  });

  it('is not where two lie further apart than a small number, or another year says otherwise', () => {
    expect(noticesOf({ ...ALL, Boys: [30] })).to.eql([]);
    const before = { All: [50], Girls: [10], Boys: [30], 'Under 10': [20], Disabled: [15] };
    const both = (rows: Rows) =>
      Object.fromEntries(
        Object.entries(ALL).map(([name, now]) => [name, [...rows[name]!, ...now]]),
      );
    expect(noticesOf(both(before))).to.eql([]);
  });

  it('is not where none is small', () => {
    expect(noticesOf({ ...ALL, Girls: [13], All: [50] })).to.eql([]);
  });
});
