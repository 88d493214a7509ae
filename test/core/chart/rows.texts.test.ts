// Tests that texts follow one another on their lines and wrap within their writer.
import { expect } from '@open-wc/testing';
import { rowWriter, type RowWriter } from '../../../src/core/chart/rows.js';
import {
  putText,
  writeGroupHeading,
  writeRuns,
  writeText,
} from '../../../src/core/chart/rows.texts.js';
import { frame } from './rows.support.js';

const placed = ({ texts }: RowWriter<unknown>) =>
  texts.map(({ x, y, text, anchor, kind }) => `${kind} ${x} ${y} ${anchor} ${text}`);

describe('texts of rows', () => {
  it('wrap at the width of the writer', () => {
    const writer = rowWriter(frame(100), { xPx: 40, widthPx: 60 });
    writeText(writer, 'one two', 'quiet');
    expect(placed(writer)).to.deep.equal(['quiet 40 8.5 start one', 'quiet 40 25.5 start two']);
    expect(writer.yPx).to.equal(34);
  });

  it('break a word that is wider than the writer, where it would be cut off', () => {
    const writer = rowWriter(frame(100), { xPx: 40, widthPx: 60 });
    writeText(writer, 'a Llanfairpwllgwyngyll', 'quiet');
    const widthOf = (text: string) => frame(100).measure(text, 14, false);
    expect(writer.texts.map(({ text }) => text).join('')).to.equal('aLlanfairpwllgwyngyll');
    for (const { text } of writer.texts) expect(widthOf(text), text).to.be.at.most(60);
  });

  it('take no room where there is nothing to write', () => {
    const writer = rowWriter(frame(100));
    writeText(writer, '', 'name');
    putText(writer, { x: 0, text: '', kind: 'name' });
    expect([writer.texts.length, writer.yPx]).to.deep.equal([0, 0]);
  });

  it('do not part a value from its share where both have room on a line', () => {
    const writer = rowWriter(frame(100));
    writeRuns(writer, [
      { text: 'one', kind: 'name' },
      { text: '460 · 9%', kind: 'figure' },
    ]);
    expect(writer.texts.map(({ text }) => text)).to.deep.equal(['one', '460 · 9%']);
    expect(writer.yPx).to.equal(34);
  });

  it('follow one another on a line, each of its kind, and wrap between any two words', () => {
    const writer = rowWriter(frame(100));
    writeRuns(writer, [
      { text: 'one two', kind: 'heading' },
      { text: '', kind: 'figure' },
      { text: 'ab cd', kind: 'quiet' },
    ]);
    expect(placed(writer)).to.deep.equal([
      'heading 0 8.5 start one two',
      'quiet 80 8.5 start ab',
      'quiet 0 25.5 start cd',
    ]);
    expect(writer.yPx).to.equal(34);
  });

  it('do not part a value that fits on a line', () => {
    const writer = rowWriter(frame(100));
    writeRuns(writer, [
      { text: 'Name', kind: 'name' },
      { text: '12 (3%)', kind: 'figure' },
    ]);
    expect(placed(writer)).to.deep.equal(['name 0 8.5 start Name', 'figure 0 25.5 start 12 (3%)']);
  });

  it('have air above the heading of a group, unless it is the first thing', () => {
    const writer = rowWriter(frame(300));
    writeGroupHeading(writer, 'Lincolnshire', 'actual');
    writeGroupHeading(writer, '');
    writeGroupHeading(writer, 'England', 'price');
    expect(placed(writer)).to.deep.equal([
      'heading 0 8.5 start Lincolnshire',
      'quiet 130 8.5 start actual',
      'heading 0 58.5 start England',
      'quiet 80 58.5 start price',
    ]);
    expect(writer.yPx).to.equal(74);
  });
});
