import { expect } from '@open-wc/testing';
import { endLabelRoomPx, endLabels } from '../../../src/core/chart/end-labels.js';
import type { Frame } from '../../../src/core/chart/frame.js';

/** Each letter 7 px, 8 in bold; a line is 17 px high at 14 px. */
const frame = (widthPx: number): Frame => ({
  widthPx,
  density: 'normal',
  measure: (text, _, bold) => text.length * (bold ? 8 : 7),
});
const names = (...texts: string[]) => texts.map((text) => ({ text }));

describe('the room for labels at lines’ ends', () => {
  it('is that of the widest line, bold ones wider', () => {
    expect(endLabelRoomPx(names('England', 'Wales'), frame(800))).to.equal(49);
    expect(endLabelRoomPx([{ text: 'England', bold: true }], frame(800))).to.equal(56);
    expect(endLabelRoomPx([], frame(800))).to.equal(0);
  });

  it('is that of wrapped lines: a fifth of the width, 96 px at the least', () => {
    expect(endLabelRoomPx(names('Statistical neighbours'), frame(520))).to.equal(77);
    expect(endLabelRoomPx(names('Statistical neighbours'), frame(800))).to.equal(154);
  });

  it('is none where the chart is narrow or a name is too long', () => {
    expect(endLabelRoomPx(names('England'), frame(519))).to.equal(0);
    expect(endLabelRoomPx(names('England'), frame(520))).to.equal(49);
    expect(endLabelRoomPx(names('x'.repeat(36)), frame(800))).to.equal(252);
    expect(endLabelRoomPx(names('x'.repeat(37)), frame(800))).to.equal(0);
  });
});

describe('labels at lines’ ends', () => {
  const at = (...ys: number[]) => ys.map((yPx, i) => ({ text: `Line ${i}`, yPx, bold: i === 0 }));

  it('are where their lines end, if they have room', () => {
    expect(endLabels(at(50, 100), frame(800), 0, 200)).to.eql([
      { lines: ['Line 0'], yPx: 50, bold: true },
      { lines: ['Line 1'], yPx: 100, bold: false },
    ]);
    expect(endLabels([{ text: 'A', yPx: 50 }], frame(800), 0, 200)![0]!.bold).to.equal(false);
  });

  it('move apart by a line and a gap', () => {
    // 17 + 4 apart around 100.
    expect(endLabels(at(100, 100), frame(800), 0, 200)!.map(({ yPx }) => yPx)).to.eql([
      89.5, 110.5,
    ]);
  });

  it('take as many lines as they need', () => {
    const wanted = [
      { text: 'Statistical neighbours, average', yPx: 100 },
      { text: 'England', yPx: 100 },
    ];
    const placed = endLabels(wanted, frame(520), 0, 200)!;
    expect(placed[0]!.lines).to.eql(['Statistical', 'neighbours,', 'average']);
    expect(placed[1]!.yPx - placed[0]!.yPx).to.equal((3 * 17 + 4 + 17 + 4) / 2);
  });

  it('are none where the height does not hold them all', () => {
    expect(endLabels(at(1, 2, 3), frame(800), 0, 63)).to.have.length(3);
    expect(endLabels(at(1, 2, 3), frame(800), 0, 62)).to.equal(undefined);
  });
});
