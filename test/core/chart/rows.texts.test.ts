// Tests that names are on the left, values on the right and remarks beside or below, all within their writer.
import { expect } from '@open-wc/testing';
import { rowWriter, type RowWriter } from '../../../src/core/chart/rows.js';
import {
  fitsBeside,
  putText,
  writeGroupHeading,
  writeHeading,
  writeRuns,
  writeText,
  writeTexts,
} from '../../../src/core/chart/rows.texts.js';
import { frame } from './rows.support.js';

const placed = ({ texts }: RowWriter<unknown>) =>
  texts.map(({ x, y, text, anchor, kind }) => `${kind} ${x} ${y} ${anchor} ${text}`);

describe('texts of rows', () => {
  it('wrap at the width of the writer, less what is kept free and the indent', () => {
    const writer = rowWriter(frame(100), { xPx: 10, widthPx: 90, insetPx: 8 });
    writeText(writer, 'one two', 'quiet', 10);
    expect(placed(writer)).to.deep.equal(['quiet 28 8.5 start one', 'quiet 28 25.5 start two']);
    expect(writer.yPx).to.equal(34);
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

  it('have air above the heading of a group, unless it is the first thing', () => {
    const writer = rowWriter(frame(300));
    writeGroupHeading(writer, 'Lincolnshire', 'actual');
    writeGroupHeading(writer, '');
    writeGroupHeading(writer, 'England', 'price');
    expect(placed(writer)).to.deep.equal([
      'heading 0 8.5 start Lincolnshire',
      'quiet 130 8.5 start actual',
      'heading 0 43.5 start England',
      'quiet 80 43.5 start price',
    ]);
    expect(writer.yPx).to.equal(56);
  });

  it('have a gap above a heading', () => {
    const writer = rowWriter(frame(100));
    writeHeading(writer, 'Levels');
    expect(placed(writer)).to.deep.equal(['heading 0 16.5 start Levels']);
  });

  it('are left and right where name and value fit on a line', () => {
    const writer = rowWriter(frame(76));
    writeTexts(writer, { name: 'Name', value: '12' });
    expect(placed(writer)).to.deep.equal(['name 0 8.5 start Name', 'figure 76 8.5 end 12']);
    expect(writer.yPx).to.equal(17);
  });

  it('are one below the other where they do not', () => {
    const writer = rowWriter(frame(75));
    writeTexts(writer, { name: 'Name', value: '12', remark: 'up 2' });
    expect(placed(writer)).to.deep.equal([
      'name 0 8.5 start Name',
      'figure 0 25.5 start 12',
      'quiet 0 42.5 start up 2',
    ]);
  });

  it('keep clear of the lines of an axis at both sides', () => {
    const writer = rowWriter(frame(200), { insetPx: 8 });
    writeTexts(writer, { name: 'Name', value: '12' });
    expect(placed(writer)).to.deep.equal(['name 8 8.5 start Name', 'figure 192 8.5 end 12']);
  });

  it('have a remark on the line of the name, or below it', () => {
    const texts = { name: 'Name', value: '12', remark: 'up 2' };
    const beside = rowWriter(frame(200));
    writeTexts(beside, texts, { beside: true, indentPx: 18 });
    expect(placed(beside)).to.deep.equal([
      'name 18 8.5 start Name',
      'figure 200 8.5 end 12',
      'quiet 70 8.5 start up 2',
    ]);
    const below = rowWriter(frame(200));
    writeTexts(below, texts);
    expect(placed(below).at(-1)).to.equal('quiet 0 25.5 start up 2');
  });

  it('have all remarks beside their names or none', () => {
    const writer = rowWriter(frame(200));
    // 40 for the name, 20 for the value, 16 between them, and 16 with the remark.
    const row = (letters: number) => ({ name: 'Name', value: '12', remark: 'x'.repeat(letters) });
    expect(fitsBeside(writer, [row(4), row(10)])).to.equal(true);
    expect(fitsBeside(writer, [row(4), row(11)])).to.equal(false);
    expect(fitsBeside(writer, [row(10)], { indentPx: 18 })).to.equal(false);
    expect(fitsBeside(writer, [row(10)], { widthPx: 191 })).to.equal(false);
    // A long name alone does not move the remarks of others.
    expect(fitsBeside(writer, [{ name: 'x'.repeat(40), value: '1', remark: '' }])).to.equal(true);
  });
});
