// Tests that bars and lines of targets stand where they are put, in tenths of a px.
import { expect } from '@open-wc/testing';
import { rowWriter } from '../../../src/core/chart/rows.js';
import { putBar, writeTargetLine } from '../../../src/core/chart/rows.bars.js';
import { frame } from './rows.support.js';

const solid = { pattern: 'solid', slot: 1 } as const;

describe('putBar', () => {
  it('returns the bar in tenths of a px, and leaves the writer where it is', () => {
    const writer = rowWriter(frame(200));
    const bar = { x: 0.123, y: 4.56, widthPx: 7.89, heightPx: 5, tint: 0, ...solid };
    expect(putBar(writer, bar)).to.deep.equal({ ...bar, x: 0.1, y: 4.6, widthPx: 7.9 });
    expect(putBar(writer, { ...bar, widthPx: 0 })).to.equal(undefined);
    expect([writer.bars.length, writer.yPx]).to.deep.equal([1, 0]);
  });

  it('draws what is too small to see as 1 px', () => {
    const writer = rowWriter(frame(200));
    const bar = { x: 0, y: 0, widthPx: 0.01, heightPx: 5, tint: 0, ...solid };
    expect(putBar(writer, bar)!.widthPx).to.equal(1);
  });
});

describe('writeTargetLine', () => {
  it('reaches beyond its bar at both sides', () => {
    const writer = rowWriter(frame(300));
    writeTargetLine(writer, 60.04, { topPx: 10, heightPx: 28, overhangPx: 3 });
    expect(writer.paths).to.deep.equal([{ d: 'M60,7V41', kind: 'target', slot: 0 }]);
  });
});
