// Tests that bars have the given lengths, with a track, the period before, parts, a value and a target.
import { expect } from '@open-wc/testing';
import { rowWriter } from '../../../src/core/chart/rows.js';
import {
  type BarLineNeeds,
  putBar,
  writeBar,
  writeBarLine,
  writeStack,
  writeTargetLine,
} from '../../../src/core/chart/rows.bars.js';
import { frame } from './rows.support.js';

const solid = { pattern: 'solid', slot: 1 } as const;

describe('writeBar', () => {
  it('draws the whole behind the bar, and the period before below it', () => {
    const writer = rowWriter(frame(200), { yPx: 10 });
    writeBar(writer, {
      ...solid,
      lengthPx: 80,
      beforePx: 60,
      longestPx: 200,
      track: true,
      tint: 2,
    });
    expect(writer.bars).to.deep.equal([
      { x: 0, y: 12, widthPx: 200, heightPx: 16, pattern: 'track', slot: 1, tint: 0 },
      { x: 0, y: 12, widthPx: 80, heightPx: 16, pattern: 'solid', slot: 1, tint: 2 },
      { x: 0, y: 30, widthPx: 60, heightPx: 5, pattern: 'before', slot: 1, tint: 0 },
    ]);
    expect(writer.yPx).to.equal(37);
  });

  it('draws a dotted line where no length is known, and takes the same room', () => {
    const writer = rowWriter(frame(200), { xPx: 20 });
    writeBar(writer, { ...solid, lengthPx: undefined, longestPx: 150 });
    expect(writer.bars).to.deep.equal([]);
    expect(writer.paths).to.deep.equal([{ d: 'M20,10h150', kind: 'absent', slot: 1 }]);
    expect(writer.yPx).to.equal(20);
  });

  it('draws nothing for 0, and what is too small to see as 1 px', () => {
    const writer = rowWriter(frame(200));
    writeBar(writer, { ...solid, lengthPx: 0, longestPx: 200 });
    writeBar(writer, { ...solid, lengthPx: 0.01, longestPx: 200 });
    expect(writer.bars.map(({ y, widthPx }) => [y, widthPx])).to.deep.equal([[22, 1]]);
  });
});

describe('putBar', () => {
  it('returns the bar in tenths of a px, and leaves the writer where it is', () => {
    const writer = rowWriter(frame(200));
    const bar = { x: 0.123, y: 4.56, widthPx: 7.89, heightPx: 5, tint: 0, ...solid };
    expect(putBar(writer, bar)).to.deep.equal({ ...bar, x: 0.1, y: 4.6, widthPx: 7.9 });
    expect(putBar(writer, { ...bar, widthPx: 0 })).to.equal(undefined);
    expect([writer.bars.length, writer.yPx]).to.deep.equal([1, 0]);
  });
});

describe('writeStack', () => {
  const parts = [
    { weight: 3, slot: 1, label: 'three' },
    { weight: 0, slot: 2, label: 'none' },
    { weight: 1, slot: 3, tint: 1, label: 'a label too long' },
  ];
  const needs = { pattern: 'solid', lengthPx: 104, heightPx: 22 };

  it('divides a bar into parts with gaps, and leaves out parts without length', () => {
    const writer = rowWriter(frame(104), { yPx: 5 });
    const boxes = writeStack(writer, parts, needs);
    expect(writer.bars).to.deep.equal([
      { x: 0, y: 5, widthPx: 75, heightPx: 22, pattern: 'solid', slot: 1, tint: 0 },
      { x: 79, y: 5, widthPx: 25, heightPx: 22, pattern: 'solid', slot: 3, tint: 1 },
    ]);
    expect(boxes.map(({ x, widthPx, topPx, bottomPx }) => [x, widthPx, topPx, bottomPx])).to.eql([
      [0, 75, 5, 27],
      [77, 0, 5, 27],
      [79, 25, 5, 27],
    ]);
    expect(boxes.map(({ bar }) => bar)).to.deep.equal([writer.bars[0], undefined, writer.bars[1]]);
    expect([writer.texts.length, writer.yPx]).to.deep.equal([0, 27]);
  });

  it('draws a part that is too small to see as 1 px', () => {
    const writer = rowWriter(frame(104));
    writeStack(writer, [parts[0]!, { weight: 0.0001, slot: 2 }], needs);
    expect(writer.bars.map(({ widthPx }) => widthPx)).to.deep.equal([102, 1]);
  });

  it('writes the labels that fit their parts, above the bar or below it', () => {
    const above = rowWriter(frame(104));
    writeStack(above, parts, { ...needs, labels: { side: 'above', kind: 'quiet' } });
    expect(above.texts).to.deep.equal([
      { x: 37.5, y: 8.5, text: 'three', anchor: 'middle', kind: 'quiet' },
    ]);
    expect([above.bars[0]!.y, above.yPx]).to.deep.equal([17, 39]);
    const below = rowWriter(frame(104));
    writeStack(below, parts, { ...needs, labels: { side: 'below', kind: 'plain' } });
    expect(below.texts).to.deep.equal([
      { x: 37.5, y: 32.5, text: 'three', anchor: 'middle', kind: 'plain' },
    ]);
    expect([below.bars[0]!.y, below.yPx]).to.deep.equal([0, 41]);
  });
});

describe('writeBarLine', () => {
  const line: BarLineNeeds = {
    ...{ name: 'Exampleshire', value: '60%', valueKind: 'plain', heightPx: 18 },
    ...{ lengthPx: 50, gutterPx: 128, ...solid },
  };

  it('puts the name before the bar and the value after it', () => {
    const writer = rowWriter(frame(300));
    const { bar, end } = writeBarLine(writer, line);
    expect(bar).to.deep.equal({ x: 128, y: 0, widthPx: 50, heightPx: 18, tint: 0, ...solid });
    expect(end).to.deep.equal({ x: 178, y: 9 });
    expect(writer.texts).to.deep.equal([
      { x: 0, y: 9, text: 'Exampleshire', anchor: 'start', kind: 'name' },
      { x: 186, y: 9, text: '60%', anchor: 'start', kind: 'plain' },
    ]);
    expect(writer.yPx).to.equal(21);
  });

  it('keeps the value clear of a target beyond the bar', () => {
    const writer = rowWriter(frame(300));
    writeBarLine(writer, { ...line, heightPx: 8, targetPx: 70 });
    expect(writer.paths).to.deep.equal([{ d: 'M198,0.5V16.5', kind: 'target', slot: 0 }]);
    expect(writer.texts[1]!.x).to.equal(206);
  });

  it('begins the value where the bar would begin, if there is no bar', () => {
    const writer = rowWriter(frame(300));
    const { bar, end } = writeBarLine(writer, { ...line, lengthPx: 0 });
    expect(bar).to.equal(undefined);
    expect([end.x, writer.texts[1]!.x]).to.deep.equal([128, 128]);
  });

  it('puts name and value above the bar where there is no gutter', () => {
    const writer = rowWriter(frame(300));
    writeBarLine(writer, { ...line, gutterPx: undefined });
    expect(writer.texts.map(({ x, y, text }) => [x, y, text])).to.deep.equal([
      [0, 8.5, 'Exampleshire 60%'],
    ]);
    expect([writer.bars[0]!.x, writer.bars[0]!.y, writer.yPx]).to.deep.equal([0, 17, 38]);
  });

  it('keeps the line above a bar free even where there is no text', () => {
    const writer = rowWriter(frame(300));
    writeBarLine(writer, { ...line, name: '', value: '', gutterPx: undefined });
    expect([writer.texts.length, writer.bars[0]!.y]).to.deep.equal([0, 17]);
  });
});

describe('writeTargetLine', () => {
  it('reaches beyond its bar at both sides', () => {
    const writer = rowWriter(frame(300));
    writeTargetLine(writer, 60.04, { topPx: 10, heightPx: 28, overhangPx: 3 });
    expect(writer.paths).to.deep.equal([{ d: 'M60,7V41', kind: 'target', slot: 0 }]);
  });
});
