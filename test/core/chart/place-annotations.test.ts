import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  type AnnotationLabel,
  placeAnnotations,
} from '../../../src/core/chart/place-annotations.js';

const frame = { widthPx: 300, rows: 2, gapPx: 10 };
const label = (xPx: number, widthPx = 80): AnnotationLabel => ({ xPx, widthPx });
const boxOf = ({ widthPx }: AnnotationLabel, xPx: number, anchor: string) => {
  const leftPx = xPx - widthPx * (anchor === 'start' ? 0 : anchor === 'middle' ? 0.5 : 1);
  return [leftPx, leftPx + widthPx] as const;
};

describe('placing annotations', () => {
  it('centres labels over their place', () => {
    expect(placeAnnotations([label(60), label(200)], frame)).to.eql([
      { xPx: 60, row: 0, anchor: 'middle' },
      { xPx: 200, row: 0, anchor: 'middle' },
    ]);
    expect(placeAnnotations([], frame)).to.eql([]);
  });

  it('turns a label inwards at an edge', () => {
    expect(placeAnnotations([label(0), label(300)], frame)).to.eql([
      { xPx: 0, row: 0, anchor: 'start' },
      { xPx: 300, row: 0, anchor: 'end' },
    ]);
  });

  it('shifts labels sideways before it takes a second row', () => {
    expect(placeAnnotations([label(60), label(112)], frame)).to.eql([
      { xPx: 60, row: 0, anchor: 'middle' },
      { xPx: 112, row: 0, anchor: 'start' },
    ]);
    expect(placeAnnotations([label(90), label(120)], frame)).to.eql([
      { xPx: 90, row: 0, anchor: 'end' },
      { xPx: 120, row: 0, anchor: 'start' },
    ]);
  });

  it('puts the earlier label in the upper row, so that its line clears the later one', () => {
    expect(placeAnnotations([label(60), label(90)], frame)).to.eql([
      { xPx: 60, row: 1, anchor: 'middle' },
      { xPx: 90, row: 0, anchor: 'start' },
    ]);
  });

  it('answers in the order given', () => {
    expect(placeAnnotations([label(200), label(60)], frame)).to.eql([
      { xPx: 200, row: 0, anchor: 'middle' },
      { xPx: 60, row: 0, anchor: 'middle' },
    ]);
  });

  it('leaves out one of two at the same place, and one that is wider than the frame', () => {
    expect(placeAnnotations([label(100), label(100)], frame)[1]).to.equal(undefined);
    expect(placeAnnotations([label(100, 301)], frame)).to.eql([undefined]);
    expect(placeAnnotations([label(100)], { ...frame, rows: 0 })).to.eql([undefined]);
  });

  it('keeps labels apart and inside the frame, and runs no line through a label', () => {
    const labels = fc.array(
      fc.record({
        xPx: fc.integer({ min: 0, max: 300 }),
        widthPx: fc.integer({ min: 20, max: 150 }),
      }),
      { maxLength: 6, size: 'max' },
    );
    const met = new Set<string>();
    fc.assert(
      fc.property(labels, fc.integer({ min: 1, max: 3 }), (wanted, rows) => {
        const placed = placeAnnotations(wanted, { ...frame, rows });
        expect(placed).to.have.length(wanted.length);
        const boxes = placed.flatMap((place, i) => {
          if (!place) return [];
          met.add(`${place.row} ${place.anchor}`);
          const [leftPx, rightPx] = boxOf(wanted[i]!, place.xPx, place.anchor);
          expect(place.xPx).to.equal(wanted[i]!.xPx);
          expect(leftPx).to.be.at.least(0);
          expect(rightPx).to.be.at.most(300);
          return [{ ...place, leftPx, rightPx }];
        });
        if (wanted.some(({ widthPx }) => widthPx <= 100)) expect(boxes).to.have.length.above(0);
        for (const a of boxes)
          for (const b of boxes) {
            if (a === b) continue;
            const apart =
              a.row !== b.row || a.rightPx + 10 <= b.leftPx || b.rightPx + 10 <= a.leftPx;
            const clear = a.row <= b.row || a.xPx >= b.rightPx + 10 || a.xPx <= b.leftPx - 10;
            expect(apart && clear, JSON.stringify(boxes)).to.equal(true);
          }
      }),
      { numRuns: 400, seed: 11 },
    );
    // Every row and anchor has been tested.
    expect(met.size).to.equal(9);
  });
});
