// Tests how a table that is wider than paper is turned or cut.
import { expect } from '@open-wc/testing';
import { type DataTable, inPieces, inShortPieces } from '../../../src/core/data/table.js';

/** A table whose cells say where they stood. */
const table = (cellCount: number, rowCount: number): DataTable => ({
  caption: 'Rates',
  columns: ['Year', ...Array.from({ length: cellCount }, (_, at) => `c${at}`)],
  rows: Array.from({ length: rowCount }, (_, row) => ({
    head: `r${row}`,
    cells: Array.from({ length: cellCount }, (_, at) => `r${row}c${at}`),
  })),
});

describe('table in pieces', () => {
  it('is one piece where it fits', () => {
    const fits = table(6, 20);
    expect(inPieces(fits, 6)).to.deep.equal([fits]);
    expect(inPieces(table(0, 3), 2)).to.deep.equal([table(0, 3)]);
  });

  it('is turned where it has fewer rows than columns', () => {
    expect(inPieces(table(3, 2), 2)).to.deep.equal([
      {
        caption: 'Rates',
        columns: ['', 'r0', 'r1'],
        rows: [
          { head: 'c0', cells: ['r0c0', 'r1c0'] },
          { head: 'c1', cells: ['r0c1', 'r1c1'] },
          { head: 'c2', cells: ['r0c2', 'r1c2'] },
        ],
      },
    ]);
  });

  it('is cut into even pieces with the row heads where it is long and wide', () => {
    const pieces = inPieces(table(14, 20), 6);
    expect(pieces.map(({ columns }) => columns)).to.deep.equal([
      ['Year', 'c0', 'c1', 'c2', 'c3', 'c4'],
      ['Year', 'c5', 'c6', 'c7', 'c8', 'c9'],
      ['Year', 'c10', 'c11', 'c12', 'c13'],
    ]);
    expect(pieces[2]!.rows[19]).to.deep.equal({
      head: 'r19',
      cells: ['r19c10', 'r19c11', 'r19c12', 'r19c13'],
    });
  });

  it('keeps every cell once, turned and cut too', () => {
    for (const [cells, rows] of [
      [14, 20],
      [14, 9],
      [7, 7],
      [30, 0],
    ] as const) {
      const whole = table(cells, rows);
      const seen = inPieces(whole, 4).flatMap((piece) => {
        expect(piece.columns.length - 1).to.be.at.most(4);
        return piece.rows.flatMap((row) => row.cells);
      });
      const all = whole.rows.flatMap((row) => row.cells);
      expect([...seen].sort()).to.deep.equal([...all].sort());
    }
  });
});

describe('table in short pieces', () => {
  it('is one piece where it is short', () => {
    expect(inShortPieces(table(2, 15), 15)).to.deep.equal([table(2, 15)]);
    expect(inShortPieces(table(2, 0), 15)).to.deep.equal([table(2, 0)]);
  });

  it('is cut into even pieces, each with the caption and the heads, in the order of the rows', () => {
    const pieces = inShortPieces(table(2, 32), 15);
    expect(pieces.map(({ rows }) => rows.length)).to.deep.equal([11, 11, 10]);
    for (const { caption, columns } of pieces)
      expect([caption, ...columns]).to.deep.equal(['Rates', 'Year', 'c0', 'c1']);
    expect(pieces.flatMap(({ rows }) => rows)).to.deep.equal(table(2, 32).rows);
  });
});
