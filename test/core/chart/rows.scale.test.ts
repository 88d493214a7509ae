// Tests that all rows have one scale from zero, on which every value has room after its bar.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { rowWriter } from '../../../src/core/chart/rows.js';
import { type RowFigure, rowScale, sizeOf } from '../../../src/core/chart/rows.scale.js';
import { frame } from './rows.support.js';

const row = (
  size: number | undefined,
  value: string,
  more: Partial<RowFigure> = {},
): RowFigure => ({
  parts: size === undefined ? undefined : [{ size, pattern: 'solid', slot: 1 }],
  value,
  ...more,
});
const scaleAt = (widthPx: number, ...rows: RowFigure[]) =>
  rowScale(rowWriter(frame(widthPx)), rows);

describe('the scale of rows', () => {
  it('has a gutter from 560 px on, and the whole width below', () => {
    expect(scaleAt(560, row(1, '1')).zeroPx).to.equal(189);
    expect(scaleAt(559, row(1, '1')).zeroPx).to.equal(0);
    expect(scaleAt(559, row(4, 'a long value')).lengthOf(4)).to.equal(558);
  });

  it('leaves room for the value of the longest bar', () => {
    // 400 less the gap of 7 and 50 for five letters.
    expect(scaleAt(590, row(10, '£500k')).lengthOf(10)).to.equal(343);
  });

  it('is ruled by a shorter bar whose value is longer', () => {
    const { lengthOf } = scaleAt(590, row(10, '1'), row(8, 'x'.repeat(20)));
    // 400 − 207 for a size of 8.
    expect(lengthOf(8)).to.equal(193);
  });

  it('puts remarks beneath the names where they would take half of the width', () => {
    expect(scaleAt(590, row(1, '1', { remark: 'up 2' })).remarksBeside).to.equal(true);
    const long = scaleAt(590, row(1, '1', { remark: 'x'.repeat(20) }));
    expect(long.remarksBeside).to.equal(false);
    expect(long.lengthOf(1)).to.equal(383);
  });

  it('holds the period before, targets and other marks', () => {
    expect(scaleAt(590, row(1, '', { before: 4 })).lengthOf(4)).to.equal(400);
    expect(scaleAt(590, row(1, '£1', { target: 4 })).lengthOf(4)).to.equal(373);
    expect(rowScale(rowWriter(frame(590)), [row(1, '')], [8]).lengthOf(8)).to.equal(392);
  });

  it('has no length where nothing is known', () => {
    expect(scaleAt(590, row(undefined, '[c]'), row(0, '0')).lengthOf(5)).to.equal(0);
    expect(scaleAt(590).lengthOf(5)).to.equal(0);
  });

  it('ends every value within the width, whatever the sizes', () => {
    const rows = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 14 })),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(rows, fc.integer({ min: 560, max: 1200 }), (all, widthPx) => {
        const figures = all.map(([size, letters]) => row(size, 'x'.repeat(letters)));
        const { zeroPx, lengthOf } = scaleAt(widthPx, ...figures);
        for (const each of figures)
          expect(zeroPx + lengthOf(sizeOf(each)) + 7 + each.value.length * 10).to.be.at.most(
            widthPx + 1e-6,
          );
      }),
      { seed: 5 },
    );
  });
});
