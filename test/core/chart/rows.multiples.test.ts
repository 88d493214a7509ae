// Tests that small multiples have a row for each part and a column for each area, on one scale, within their width.
import { expect } from '@open-wc/testing';
import { rowWriter } from '../../../src/core/chart/rows.js';
import { writeMultiples } from '../../../src/core/chart/rows.multiples.js';
import { frame } from './rows.support.js';

const cell = (size: number, value = `${size}%`) => ({
  parts: [{ size, pattern: 'solid', slot: 1 }],
  value,
});
const rows = [
  { name: 'Foster care', cells: [cell(60), cell(50), cell(66), cell(67)] },
  { name: 'Homes', cells: [cell(20), cell(25), undefined, cell(15)] },
];
const columns = ['Doncaster', 'Rotherham', 'Bradford', 'England'];

describe('small multiples', () => {
  it('have names in the gutter and areas beside one another where there is room', () => {
    const writer = rowWriter(frame(700));
    const places = writeMultiples(writer, { columns, rows });
    const heads = writer.texts.filter(({ kind }) => kind === 'heading');
    expect(heads.map(({ x, y, text }) => `${x} ${y} ${text}`)).to.deep.equal([
      '189 8.5 Doncaster',
      '320 8.5 Rotherham',
      '451 8.5 Bradford',
      '582 8.5 England',
    ]);
    const names = writer.texts.filter(({ kind }) => kind === 'name');
    expect(names.map(({ x, y }) => [x, y])).to.deep.equal([
      [0, 38],
      [0, 66],
    ]);
    expect(writer.paths.map(({ kind }) => kind)).to.deep.equal(Array(4).fill('zero'));
    expect(places[1]![2]).to.equal(undefined);
    expect(places[0]![1]!.box).to.deep.equal({ x: 320, widthPx: 115, topPx: 24, bottomPx: 52 });
  });

  it('are on one scale, or each on its own', () => {
    const widths = (ownScales: boolean) => {
      const writer = rowWriter(frame(700));
      writeMultiples(writer, { columns, rows, ownScales });
      return writer.bars.map(({ widthPx }) => widthPx);
    };
    const shared = widths(false);
    [60, 50, 66, 67, 20, 25, 15].forEach((size, i) =>
      expect(shared[i]! / size).to.be.closeTo(shared[0]! / 60, 0.005),
    );
    const [first, second] = widths(true);
    expect(first).to.equal(second);
  });

  it('have names above their bars where there is no room for a gutter', () => {
    const writer = rowWriter(frame(520));
    writeMultiples(writer, { columns, rows });
    const [bar] = writer.bars;
    const [name] = writer.texts.filter(({ kind }) => kind === 'name');
    expect(name!.y).to.be.below(bar!.y);
    expect(bar!.x).to.equal(0);
    expect(writer.paths).to.deep.equal([]);
  });

  it('go on below where not all areas fit side by side', () => {
    const writer = rowWriter(frame(320));
    const places = writeMultiples(writer, { columns, rows });
    const [first, , third] = writer.texts.filter(({ kind }) => kind === 'heading');
    expect(third!.x).to.equal(0);
    expect(third!.y).to.be.above(first!.y + 60);
    expect(places[1]![3]!.box.x).to.equal(168);
  });

  it('keep every value within its column', () => {
    for (const widthPx of [280, 320, 560, 700, 1100]) {
      const writer = rowWriter(frame(widthPx));
      const places = writeMultiples(writer, { columns, rows });
      const boxes = places.flat().flatMap((place) => place?.box ?? []);
      for (const { x, y, text } of writer.texts.filter(({ kind }) => kind === 'plain')) {
        const own = boxes.find(
          (box) => y > box.topPx && y < box.bottomPx && x >= box.x && x <= box.x + box.widthPx,
        )!;
        expect(x + text.length * 10).to.be.at.most(own.x + own.widthPx);
      }
    }
  });
});
