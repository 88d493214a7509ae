// Tests which series are about the same area as the leading one.
import { expect } from '@open-wc/testing';
import { ownSeries } from '../../../src/core/indicator/own-series.js';
import { trendModel } from '../../support/trend.js';

type Role = 'area' | 'national' | 'region' | 'other';

const namesOf = (
  unit: string,
  ...written: readonly (readonly [name: string, role: Role, values: readonly number[]])[]
): readonly unknown[] => {
  const series = written.map(([name, role, values], i) => ({
    id: `${i}`,
    name,
    role,
    values: [...values],
  }));
  const measure = { unit, kind: 'stock', direction: 'low', counts: 'things' } as const;
  return ownSeries(trendModel(series[0]!.values, { measure, series })).map(({ name }) => name);
};

describe('series of the same area', () => {
  it('say so by their role or by their name', () => {
    const girls = ['Girls', 'area', [22, 20]] as const;
    const same = ['All', 'other', [37, 41]] as const;
    const elsewhere = ['Sampleton', 'other', [30, 31]] as const;
    expect(namesOf('per 10,000', ['All', 'area', [40, 37]], girls, same, elsewhere)).to.eql([
      'Girls',
      'All',
    ]);
  });
  it('are those that add up, whichever of them leads', () => {
    const [all, girls, boys] = [
      ['All', 'other', [40, 37]],
      ['Girls', 'other', [20, 22]],
      ['Boys', 'other', [20, 15]],
    ] as const;
    expect(namesOf('count', all, girls, boys)).to.eql(['Girls', 'Boys']);
    expect(namesOf('count', girls, all, boys)).to.eql(['All', 'Boys']);
  });
  it('are not other areas, whose figures do not add up, nor rates, which never do', () => {
    const rest = [
      ['Sampleton', 'other', [20, 22]],
      ['Mockford', 'other', [20, 16]],
    ] as const;
    expect(namesOf('count', ['Exampleshire', 'area', [40, 37]], ...rest)).to.eql([]);
    expect(namesOf('per 10,000', ['Exampleshire', 'area', [40, 38]], ...rest)).to.eql([]);
    expect(namesOf('count', ['Exampleshire', 'area', [0, 0]], ['A', 'other', [0, 0]])).to.eql([]);
  });
});
