// Tests that columns are side by side where they fit, and that their sections begin at one height.
import { expect } from '@open-wc/testing';
import { type SectionWriter, writeSideBySide } from '../../../src/core/chart/rows.side-by-side.js';
import { writeText } from '../../../src/core/chart/rows.texts.js';
import { frame } from './rows.support.js';

const lines =
  (count: number): SectionWriter<never> =>
  (writer) => {
    for (let i = 0; i < count; i += 1) writeText(writer, 'Line', 'name');
  };
const one = [lines(1)];
const columns = (count: number, widthPx: number) =>
  writeSideBySide<never>(Array<typeof one>(count).fill(one), frame(widthPx)).map(
    ({ xPx, widthPx: width, texts }) => [xPx, width, texts[0]!.y],
  );

describe('writeSideBySide', () => {
  it('puts columns side by side where each has 260 px', () => {
    expect(columns(2, 552)).to.deep.equal([
      [0, 260, 8.5],
      [292, 260, 8.5],
    ]);
  });

  it('puts them below each other where they have less', () => {
    expect(columns(2, 551)).to.deep.equal([
      [0, 551, 8.5],
      [0, 551, 49.5],
    ]);
  });

  it('puts four in two rows of two where three would leave one alone', () => {
    expect(columns(4, 900).map(([x, , y]) => [x, y])).to.deep.equal([
      [0, 8.5],
      [466, 8.5],
      [0, 49.5],
      [466, 49.5],
    ]);
  });

  it('begins each section of one row of columns at one height', () => {
    const writers = writeSideBySide<never>(
      [
        [lines(1), lines(1)],
        [lines(3), lines(1)],
      ],
      frame(600),
    );
    expect(writers.map(({ texts }) => texts.at(-1)!.y)).to.deep.equal([59.5, 59.5]);
    expect(writers.map(({ yPx }) => yPx)).to.deep.equal([68, 68]);
  });

  it('gives no writers where there are no columns', () => {
    expect(writeSideBySide<never>([], frame(600))).to.deep.equal([]);
  });
});
