import { expect } from '@open-wc/testing';
import type { Frame } from '../../../src/core/chart/frame.js';
import { periodPositions, periodTicks } from '../../../src/core/chart/period-axis.js';
import type { Period } from '../../../src/core/data/period.js';
import { readPeriods } from '../../../src/core/data/read-period.js';
import { periodEn } from '../../../src/core/words/period.en.js';

const read = (...texts: string[]) => readPeriods(texts, 'financial') as readonly Period[];
const frame: Frame = { widthPx: 400, density: 'normal', measure: (text) => text.length * 7 };
const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'];
const quarters = read(
  ...['2021-22', '2022-23'].flatMap((year) => QUARTERS.map((quarter) => `${year} ${quarter}`)),
);
const ticks = (periods: readonly Period[], xs: readonly number[]) =>
  periodTicks(periods, xs, periodEn, frame).map(({ xPx, main, sub }) =>
    `${xPx} ${main} ${sub}`.trim(),
  );

describe('the position of a period', () => {
  it('is in proportion to time, at its last day or its middle', () => {
    const days = read('1 April 2021', '11 April 2021', '21 April 2021', '21 May 2021');
    expect(periodPositions(days, true, [0, 500])).to.eql([0, 100, 200, 500]);
    // Quarter 1 has 91 days and the year 365: middles 137 days apart, ends 274.
    const mixed = read('2021-22 Q1', '2021-22');
    expect(periodPositions(mixed, true, [0, 274])).to.eql([0, 274]);
    expect(periodPositions([...mixed, ...read('2022-23')], false, [0, 502])).to.eql([0, 137, 502]);
  });

  it('is the middle for a single period', () => {
    expect(periodPositions(read('2021-22'), false, [100, 300])).to.eql([200]);
  });

  it('leaves room for missing periods', () => {
    const days = read('1 April 2021', '2 April 2021', '5 April 2021');
    expect(periodPositions(days, true, [0, 400])).to.eql([0, 100, 400]);
  });
});

describe('the labels of periods', () => {
  it('are in two tiers, the year under its first part', () => {
    expect(ticks(quarters, [0, 50, 100, 150, 200, 250, 300, 350])).to.eql([
      '0 Q1 2021-22',
      '50 Q2',
      '100 Q3',
      '150 Q4',
      '200 Q1 2022-23',
      '250 Q2',
      '300 Q3',
      '350 Q4',
    ]);
  });

  it('are thinned, counted from the last, where they would touch, and the year moves to the first shown', () => {
    expect(ticks(quarters, [0, 15, 30, 45, 60, 75, 90, 105])).to.eql([
      '15 Q2 2021-22',
      '45 Q4',
      '75 Q2 2022-23',
      '105 Q4',
    ]);
  });

  it('leave out a year where years would touch, but not the last', () => {
    expect(ticks(quarters, [0, 14, 28, 42, 56, 70, 84, 98])).to.eql([
      '14 Q2',
      '42 Q4',
      '70 Q2 2022-23',
      '98 Q4',
    ]);
  });

  it('are one line where there are only years', () => {
    expect(ticks(read('2021-22', '2022-23'), [0, 100])).to.eql(['0 2021-22', '100 2022-23']);
  });

  it('always name the last', () => {
    expect(ticks(read('2021-22', '2022-23', '2023-24'), [0, 1, 2])).to.eql(['2 2023-24']);
  });

  it('keep step with the years where periods are parts of one', () => {
    const months = read(
      ...Array.from(
        { length: 40 },
        (_, i) => `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
      ),
    );
    const shown = (pitchPx: number) =>
      ticks(
        months,
        months.map((_, i) => i * pitchPx),
      ).map((tick) => tick.split(' ')[1]);
    // Five months apart would fit at 7 px: a label and its gap are 31.
    expect(shown(7)).to.eql(['Apr', 'Oct', 'Apr', 'Oct', 'Apr', 'Oct', 'Apr']);
    expect(shown(3)).to.eql(['Apr', 'Apr', 'Apr', 'Apr']);
  });
});
