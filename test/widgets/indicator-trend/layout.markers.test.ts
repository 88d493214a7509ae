// Tests that no marker of a long series is lost and few are drawn, by literals and against each marker by itself.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { joinMarkers } from '../../../src/widgets/indicator-trend/layout.markers.js';
import type { PointLayout } from '../../../src/widgets/indicator-trend/layout.types.js';

const point = (
  index: number,
  x: number,
  y: number,
  more: Partial<PointLayout> = {},
): PointLayout => ({
  ...{ index, x, y, marks: [], drawn: true, signal: false },
  ...more,
});

describe('markers that fall on one another', () => {
  it('stay as they are where a column has at most four', () => {
    const few = [
      point(0, 5, 1),
      point(1, 5.2, 2),
      point(2, 5.4, 3),
      point(3, 5.6, 4),
      point(4, 8, 5),
    ];
    expect(joinMarkers(few)).to.eql(few);
    expect(joinMarkers([])).to.eql([]);
  });

  it('are one from the uppermost down to the lowest, and apart where there is room between', () => {
    const many = [40, 10, 14, 20, 44, 90].map((y, index) => point(index, 5.1, y));
    expect(joinMarkers(many)).to.eql([
      point(0, 5.1, 40, { toY: 44 }),
      point(1, 5.1, 10, { toY: 20 }),
      point(5, 5.1, 90),
    ]);
  });

  it('stay apart where they look different', () => {
    const many = [1, 2, 3, 4, 5, 6].map((y, index) =>
      point(index, 5, y, index < 5 ? { signal: true } : { marks: ['p'] }),
    );
    expect(joinMarkers(many)).to.eql([
      point(0, 5, 1, { signal: true, toY: 5 }),
      point(5, 5, 6, { marks: ['p'] }),
    ]);
  });

  it('cover the place of every marker, each with its look', () => {
    const places = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 120 }).map((tenths) => tenths / 10),
        y: fc.integer({ min: 0, max: 60 }),
        signal: fc.boolean(),
      }),
      { maxLength: 120 },
    );
    fc.assert(
      fc.property(places, (all) => {
        const points = all.map(({ x, y, signal }, index) => point(index, x, y, { signal }));
        const markers = joinMarkers(points);
        for (const { x, y, signal } of points) {
          const covering = markers.filter(
            (each) =>
              Math.floor(each.x / 4) === Math.floor(x / 4) &&
              each.signal === signal &&
              each.y <= y &&
              (each.toY ?? each.y) >= y,
          );
          expect(covering.length).to.be.at.least(1);
        }
        expect(markers.map(({ index }) => index)).to.eql(
          markers.map(({ index }) => index).sort((a, b) => a - b),
        );
      }),
      { seed: 11 },
    );
  });
});
