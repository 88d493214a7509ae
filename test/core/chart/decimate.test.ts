// Tests that a long line keeps what pixels can show, by literals and against every column looked at by itself.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decimate } from '../../../src/core/chart/decimate.js';

const GAP = NaN;

describe('decimating a line', () => {
  it('keeps the first, the least, the greatest and the last point of a column of pixels', () => {
    const xs = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 1, 1.5];
    expect(decimate(xs, [[5, 6, 9, 5, 1, 4, 5, 5, 5]])).to.eql([0, 2, 4, 6, 7, 8]);
  });

  it('keeps all points of a column that has at most four', () => {
    expect(decimate([0, 0.2, 0.4, 0.6, 7, 7.1], [[1, 2, 3, 4, 5, 6]])).to.eql([0, 1, 2, 3, 4, 5]);
    expect(decimate([0, 0.2, 0.4, 0.6, 0.8], [[1, 2, 3, 4, 5]])).to.eql([0, 4]);
  });

  it('keeps one gap of a row, and the points on both sides of it', () => {
    const xs = Array.from({ length: 12 }, (_, i) => i / 12);
    const ys = [1, 1, 1, 1, 1, 1, GAP, GAP, GAP, 1, 1, 1];
    expect(decimate(xs, [ys])).to.eql([0, 5, 6, 9, 10, 11]);
    expect(decimate([0, 0.1, 0.2], [[GAP, GAP, 3]])).to.eql([0, 2]);
  });

  it('keeps both sides of a break', () => {
    const xs = Array.from({ length: 12 }, (_, i) => i / 12);
    const breaks = xs.map((_, i) => i === 6);
    const ys = xs.map(() => 1);
    expect(decimate(xs, [ys])).to.eql([0, 11]);
    expect(decimate(xs, [ys], breaks)).to.eql([0, 5, 6, 11]);
  });

  it('keeps the extremes of both edges of a band', () => {
    const xs = Array.from({ length: 8 }, (_, i) => i / 10);
    const lower = [9, 9, 9, 12, 9, 7, 9, 9];
    const upper = [3, 1, 3, 3, 3, 3, 5, 3];
    expect(decimate(xs, [lower, upper])).to.eql([0, 1, 3, 5, 6, 7]);
  });

  it('has nothing to keep of nothing', () => {
    expect(decimate([], [[]])).to.eql([]);
  });

  it('covers the same pixels as all points: by column the same first, last, least and greatest', () => {
    const points = fc.array(
      fc.record({
        x: fc.double({ min: 0, max: 6, noNaN: true }),
        y: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: -9, max: 9 }) }, fc.constant(GAP)),
        broken: fc.integer({ min: 0, max: 20 }).map((n) => n === 0),
      }),
      { maxLength: 90 },
    );
    /** Points that are joined and in one column, by hand: a text for each such row. */
    const rows = (
      places: readonly number[],
      all: readonly { x: number; y: number; broken: boolean }[],
    ) => {
      const found: string[] = [];
      let row: number[] = [];
      const end = () => {
        const ys = row.map((i) => all[i]!.y);
        if (row.length > 0)
          found.push(
            [
              row[0],
              row.at(-1),
              Math.min(...ys),
              Math.max(...ys),
              Math.floor(all[row[0]!]!.x),
            ].join(),
          );
        row = [];
      };
      for (const i of places) {
        const { x, y, broken } = all[i]!;
        if (Number.isNaN(y)) {
          end();
          if (found.at(-1) !== 'gap') found.push('gap');
          continue;
        }
        if (broken || (row.length > 0 && Math.floor(all[row[0]!]!.x) !== Math.floor(x))) end();
        row.push(i);
      }
      end();
      return found;
    };
    fc.assert(
      fc.property(points, (unordered) => {
        const all = [...unordered].sort((a, b) => a.x - b.x);
        const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
        const kept = decimate(
          xs,
          [ys],
          all.map(({ broken }) => broken),
        );
        expect(rows(kept, all)).to.eql(rows([...all.keys()], all));
        expect([...kept].sort((a, b) => a - b)).to.eql([...new Set(kept)]);
      }),
      { seed: 11 },
    );
  });

  it('keeps at most four points a column, however many there are', () => {
    const count = 70_000;
    const xs = Array.from({ length: count }, (_, i) => (i * 400) / count);
    const ys = xs.map((_, i) => (i * 7919) % 251);
    expect(decimate(xs, [ys]).length).to.be.at.most(4 * 400);
  });
});
