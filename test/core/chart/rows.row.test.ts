// Tests that a row has its name in the gutter, its bar at the zero rule and its value after the end; or a line above.
import { expect } from '@open-wc/testing';
import { rowWriter, type RowWriter } from '../../../src/core/chart/rows.js';
import { type Row, writeRow, writeRows } from '../../../src/core/chart/rows.row.js';
import { rowScale } from '../../../src/core/chart/rows.scale.js';
import { frame } from './rows.support.js';

const placed = ({ texts }: RowWriter<unknown>) =>
  texts.map(({ x, y, text, kind }) => `${kind} ${x} ${y} ${text}`);
const row: Row = {
  name: 'External',
  note: 'forecast',
  parts: [{ size: 10, pattern: 'solid', slot: 2 }],
  value: '£136k',
};
const written = (widthPx: number, ...rows: Row[]) => {
  const writer = rowWriter(frame(widthPx));
  const places = writeRows(writer, rows, rowScale(writer, rows));
  return { writer, places };
};
const bar = { pattern: 'solid', slot: 2, tint: 0 };

describe('a row with a gutter', () => {
  it('has its name, its note beneath, its bar and its value', () => {
    const { writer, places } = written(590, row);
    expect(placed(writer)).to.deep.equal([
      'name 0 12.5 External',
      'quiet 0 29.5 forecast',
      'figure 539 21 £136k',
    ]);
    expect(writer.bars).to.deep.equal([{ x: 189, y: 10.5, widthPx: 343, heightPx: 21, ...bar }]);
    expect(places[0]!.end).to.deep.equal({ x: 532, y: 21 });
    expect(places[0]!.box).to.deep.include({ x: 0, widthPx: 590, topPx: 0, bottomPx: 42 });
    expect(writer.yPx).to.equal(42);
  });

  it('has its change before its note, which may be of a part of it', () => {
    const { writer } = written(590, { ...row, remark: 'up 2 (12%), was 38 per cent' });
    expect(placed(writer)).to.deep.equal([
      'name 0 12.5 External',
      'quiet 0 29.5 up 2 (12%), was',
      'quiet 0 46.5 38 per cent',
      'quiet 0 63.5 forecast',
      'figure 539 38 £136k',
    ]);
  });

  it('stands 42 px below the one before, with one rule along all bars', () => {
    const { writer } = written(590, row, row, row);
    expect(writer.bars.map(({ y }) => y)).to.deep.equal([10.5, 52.5, 94.5]);
    expect(writer.paths).to.deep.equal([{ d: 'M188.5,6.5V119.5', kind: 'zero', slot: 0 }]);
  });

  it('grows with a name of many lines, and none of them leaves the gutter', () => {
    const { writer } = written(590, { ...row, name: 'one two three four five six seven eight' });
    const names = writer.texts.filter(({ kind }) => kind !== 'figure');
    expect(names.map(({ text }) => text)).to.deep.equal([
      'one two three',
      'four five six',
      'seven eight',
      'forecast',
    ]);
    expect(writer.yPx).to.equal(76);
    expect(writer.bars[0]!.y + 10.5).to.equal(38);
  });

  it('has its value in place of a bar that is not known or is 0', () => {
    for (const parts of [undefined, [{ ...row.parts![0]!, size: 0 }]]) {
      const { writer } = written(590, { ...row, parts, value: '[c]' });
      expect(writer.bars).to.deep.equal([]);
      expect(placed(writer).at(-1)).to.equal('figure 196 21 [c]');
    }
  });

  it('puts its parts end to end, each in its own tint', () => {
    const parts = [
      { size: 3, pattern: 'solid', slot: 1 },
      { size: 0, pattern: 'solid', slot: 1 },
      { size: 1, pattern: 'solid', slot: 1, tint: 3 },
    ];
    const { writer } = written(590, { ...row, parts, value: '' });
    expect(writer.bars.map(({ x, widthPx, tint }) => [x, widthPx, tint])).to.deep.equal([
      [189, 300, 0],
      [489, 100, 3],
    ]);
  });

  it('has a thin bar of the period before beneath, and keeps its value clear of a target', () => {
    const { writer } = written(590, { ...row, before: 5, target: 12, value: '' });
    expect(writer.bars.map(({ y, heightPx, pattern }) => [y, heightPx, pattern])).to.deep.equal([
      [7, 21, 'solid'],
      [30, 5, 'before'],
    ]);
    const target = written(590, { ...row, target: 12 });
    const [line] = target.writer.paths;
    expect(line!.kind).to.equal('target');
    const x = Number(/^M([\d.]+),/.exec(line!.d)![1]);
    expect(target.writer.texts.at(-1)!.x).to.be.closeTo(x + 7, 0.1);
  });

  it('is hatched by lines that lie within its bar', () => {
    const parts = [{ size: 1, pattern: 'hatched', slot: 4 }];
    const { writer } = written(590, { ...row, parts, value: '' });
    const hatch = writer.paths.find(({ kind }) => kind === 'hatch')!;
    const numbers = hatch.d.match(/[\d.]+/g)!.map(Number);
    const [{ x, y, widthPx, heightPx }] = [writer.bars[0]!];
    numbers.forEach((each, i) => {
      const [from, roomPx] = i % 2 ? [y, heightPx] : [x, widthPx];
      expect(each).to.be.within(from, from + roomPx);
    });
    expect(numbers.length).to.be.above(200);
  });
});

describe('a row without a gutter', () => {
  it('has one line of text above its bar, and no rule through it', () => {
    const { writer, places } = written(320, row);
    expect(placed(writer)).to.deep.equal([
      'name 0 8.5 External',
      'quiet 90 8.5 · forecast',
      'figure 200 8.5 £136k',
    ]);
    expect(writer.bars).to.deep.equal([{ x: 0, y: 19, widthPx: 319, heightPx: 16, ...bar }]);
    expect(writer.paths).to.deep.equal([]);
    expect(places[0]!.box.bottomPx).to.equal(35);
  });

  it('keeps its text clear of the line of a target', () => {
    const { writer } = written(320, { ...row, target: 0.5 });
    const [line] = writer.paths;
    const topPx = Number(/,([\d.]+)V/.exec(line!.d)![1]);
    expect(topPx).to.be.at.least(17);
  });

  it('wraps its line where it is too long', () => {
    const { writer } = written(150, { ...row, remark: 'up 2' });
    expect(placed(writer)).to.deep.equal([
      'name 0 8.5 External',
      'quiet 90 8.5 ·',
      'quiet 0 25.5 forecast',
      'figure 90 25.5 £136k',
      'quiet 0 42.5 up 2',
    ]);
  });

  it('is its line alone where no length is known', () => {
    const writer = rowWriter(frame(320));
    const rows = [{ ...row, parts: undefined, value: '[c]' }];
    writeRow(writer, rows[0]!, rowScale(writer, rows));
    expect(writer.yPx).to.equal(29);
  });
});
