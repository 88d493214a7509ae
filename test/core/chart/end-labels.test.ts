import { expect } from '@open-wc/testing';
import { placeEndLabels, wrapEndLabels } from '../../../src/core/chart/end-labels.js';
import type { Frame } from '../../../src/core/chart/frame.js';

/** Each letter 7 px, 8 in bold; a line is 17 px high at 14 px. */
const frame = (widthPx: number): Frame => ({
  widthPx,
  density: 'normal',
  measure: (text, _, bold) => text.length * (bold ? 8 : 7),
});
const texts = (...names: string[]) => names.map((name) => ({ name, value: '96' }));

describe('labels at the ends of lines', () => {
  it('hold name and value, and need the room of the widest line, bold ones wider', () => {
    expect(wrapEndLabels(texts('England', 'Wales'), frame(800), 400)).to.eql({
      roomPx: 70,
      wrapped: [['England 96'], ['Wales 96']],
    });
    expect(
      wrapEndLabels([{ name: 'England', value: '67', bold: true }], frame(800), 400)!.roomPx,
    ).to.equal(80);
    expect(wrapEndLabels([], frame(800), 400)).to.eql({ roomPx: 0, wrapped: [] });
  });

  it('are the value alone where there is no name, and the name where there is no value', () => {
    expect(
      wrapEndLabels(
        [
          { name: '', value: '96' },
          { name: '222 projected', value: '' },
        ],
        frame(800),
        400,
      )!.wrapped,
    ).to.eql([['96'], ['222 projected']]);
  });

  it('are wrapped, with the value on a line of its own where it does not fit beside the last word', () => {
    // 112 px, which is 16 letters.
    const { wrapped } = wrapEndLabels(
      texts('Statistical neighbours', 'Metropolitan Sixteen letters on'),
      frame(320),
      220,
    )!;
    expect(wrapped).to.eql([
      ['Statistical', 'neighbours 96'],
      ['Metropolitan', 'Sixteen letters', 'on 96'],
    ]);
    expect(wrapEndLabels(texts('Sixteen-letters-'), frame(320), 220)!.wrapped).to.eql([
      ['Sixteen-letters-', '96'],
    ]);
  });

  it('are wider where they are too many to be narrow', () => {
    const many = texts(...Array<string>(6).fill('Statistical neighbours, average'));
    expect(wrapEndLabels(many, frame(800), 400)!.wrapped[0]).to.have.length(2);
    expect(wrapEndLabels(many, frame(800), 130)!.wrapped[0]).to.have.length(1);
  });

  it('stand beside the plot on a phone too', () => {
    expect(wrapEndLabels(texts('Doncaster', 'England'), frame(304), 220)!.roomPx).to.equal(84);
  });

  it('are none where a word is too wide or the height too small', () => {
    expect(wrapEndLabels(texts('x'.repeat(17)), frame(320), 220)).to.equal(undefined);
    expect(wrapEndLabels(texts('A', 'B', 'C'), frame(320), 62)).to.equal(undefined);
    expect(wrapEndLabels(texts('A', 'B', 'C'), frame(320), 63)).not.to.equal(undefined);
  });
});

describe('the places of labels at the ends of lines', () => {
  const at = (...ys: number[]) => ys.map((yPx, i) => ({ lines: [`Line ${i}`], yPx }));

  it('are where their lines end, if they have room', () => {
    expect(placeEndLabels(at(50, 100), frame(800), [0, 200])).to.eql([50, 100]);
  });

  it('move apart by a line and a gap', () => {
    // 17 + 4 apart around 100.
    expect(placeEndLabels(at(100, 100), frame(800), [0, 200])).to.eql([89.5, 110.5]);
  });

  it('take as many lines as they need', () => {
    const wanted = [{ lines: ['a', 'b', 'c'], yPx: 100 }, ...at(100)];
    const [first, second] = placeEndLabels(wanted, frame(520), [0, 200])!;
    expect(second! - first!).to.equal((3 * 17 + 4 + 17 + 4) / 2);
  });

  it('are none where the height does not hold them all', () => {
    expect(placeEndLabels(at(1, 2, 3), frame(800), [0, 63])).to.have.length(3);
    expect(placeEndLabels(at(1, 2, 3), frame(800), [0, 62])).to.equal(undefined);
  });
});
