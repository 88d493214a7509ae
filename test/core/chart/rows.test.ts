// Tests that rows are written from top to bottom, and that the output of several writers is joined.
import { expect } from '@open-wc/testing';
import { hitBoxSince, rowsLayout, rowWriter } from '../../../src/core/chart/rows.js';
import { putBar } from '../../../src/core/chart/rows.bars.js';
import { writeText } from '../../../src/core/chart/rows.texts.js';
import { frame } from './rows.support.js';

describe('a writer of rows', () => {
  it('is as wide as its frame by default, and begins at the top', () => {
    const { xPx, yPx, widthPx, fontPx, linePx } = rowWriter(frame(300));
    expect({ xPx, yPx, widthPx, fontPx, linePx }).to.deep.equal({
      ...{ xPx: 0, yPx: 0, widthPx: 300, fontPx: 14, linePx: 17 },
    });
  });

  it('gives a hit box around what was written, as wide as the writer', () => {
    const writer = rowWriter<string>(frame(300), { xPx: 40, yPx: 5, widthPx: 100 });
    writeText(writer, 'Name', 'name');
    const piece = { x: 1, widthPx: 2, topPx: 3, bottomPx: 4 };
    expect(hitBoxSince(writer, 5, 'a', piece)).to.deep.equal({
      ...{ of: 'a', x: 40, widthPx: 100, topPx: 5, bottomPx: 22, piece },
    });
  });

  it('is joined with others to the height of the longest, with a list of hit boxes for each', () => {
    const [left, right] = [0, 150].map((xPx) =>
      rowWriter<string>(frame(300), { xPx, widthPx: 150 }),
    );
    writeText(left!, 'Left', 'name');
    putBar(right!, {
      ...{ x: 150, y: 2, widthPx: 75, heightPx: 16 },
      ...{ pattern: 'solid', slot: 2, tint: 0 },
    });
    right!.yPx = 20;
    left!.hitBoxes.push(hitBoxSince(left!, 0, 'left'));
    expect(rowsLayout([left!, right!])).to.deep.equal({
      heightPx: 20,
      texts: [{ x: 0, y: 8.5, text: 'Left', anchor: 'start', kind: 'name' }],
      bars: [{ x: 150, y: 2, widthPx: 75, heightPx: 16, pattern: 'solid', slot: 2, tint: 0 }],
      paths: [],
      hitBoxes: [
        [{ of: 'left', x: 0, widthPx: 150, topPx: 0, bottomPx: 17, piece: undefined }],
        [],
      ],
    });
  });

  it('has no height where nothing was written', () => {
    expect(rowsLayout([]).heightPx).to.equal(0);
  });
});
