// Tests which periods are found to be made of others.
import { expect } from '@open-wc/testing';
import { comparePeriods, type Period } from '../../../src/core/data/period.js';
import { readPeriods } from '../../../src/core/data/read-period.js';
import { periodSums } from '../../../src/core/indicator/period-sums.js';

/** As texts: `2023-24 = 2023-24 Q1 + …`, with `…` where some of the days are in no part. */
function sumsOf(texts: readonly string[]): readonly string[] {
  const periods = readPeriods(texts, 'financial').map((period) => period as Period);
  periods.sort(comparePeriods);
  const text = (place: number) => periods[place]!.text;
  return periodSums(periods)!.map(
    ({ whole, parts, full }) =>
      `${text(whole)} = ${parts.map(text).join(' + ')}${full ? '' : ' …'}`,
  );
}

const quarters = ['2023-24 Q1', '2023-24 Q2', '2023-24 Q3', '2023-24 Q4'];

describe('periods that contain others', () => {
  it('are years of quarters, of halves and of months', () => {
    expect(sumsOf([...quarters, '2023-24'])).to.eql([`2023-24 = ${quarters.join(' + ')}`]);
    expect(sumsOf(['2023-24', '2023-24 H1', '2023-24 H2', ...quarters])).to.have.members([
      '2023-24 = 2023-24 H1 + 2023-24 H2',
      '2023-24 H1 = 2023-24 Q1 + 2023-24 Q2',
      '2023-24 H2 = 2023-24 Q3 + 2023-24 Q4',
    ]);
    const months = ['2023-04', '2023-05', '2023-06'];
    expect(sumsOf([...months, '2023-24 Q1'])).to.eql([`2023-24 Q1 = ${months.join(' + ')}`]);
  });

  it('may leave days that are in no part', () => {
    expect(sumsOf(['2023-24', '2023-24 Q1', '2023-24 Q4'])).to.eql([
      '2023-24 = 2023-24 Q1 + 2023-24 Q4 …',
    ]);
  });

  it('are of another year each', () => {
    expect(sumsOf(['2022-23', ...quarters, '2023-24', '2024-25 Q1'])).to.have.length(1);
    expect(sumsOf(['2021-22', '2022-23', '2023-24'])).to.eql([]);
    expect(sumsOf(quarters)).to.eql([]);
  });
});
