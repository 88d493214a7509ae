import { expect } from '@open-wc/testing';
import { sparkline } from '../../../src/core/chart/sparkline.js';

const size = { widthPx: 64, heightPx: 20 };

describe('sparkline', () => {
  it('draws a line, its last point and its target', () => {
    expect(sparkline({ values: [1, 3], positions: [0, 1], target: 2, ...size })).to.eql({
      line: 'M2,18L62,2',
      alone: [],
      last: { x: 62, y: 2 },
      hollow: false,
      targetY: 10,
    });
  });

  it('keeps a target outside the values in the picture', () => {
    const drawn = sparkline({ values: [1, 3], positions: [0, 1], target: 5, ...size });
    expect(drawn.targetY).to.equal(2);
    expect(drawn.line).to.equal('M2,18L62,10');
  });

  it('leaves gaps open and lists points between two gaps', () => {
    const values = [0, 1, undefined, 2, undefined, 4, 3, undefined];
    const positions = values.map((_, i) => i / 7);
    const drawn = sparkline({ values, positions, widthPx: 74, heightPx: 44 });
    expect(drawn.line).to.equal('M2,42L12,32M52,2L62,12');
    expect(drawn.alone).to.have.length(1);
    expect(drawn.alone[0]?.x).to.be.closeTo(32, 1e-9);
    expect(drawn.alone[0]?.y).to.be.closeTo(22, 1e-9);
    expect(drawn.last?.x).to.be.closeTo(62, 1e-9);
    expect(drawn.last?.y).to.be.closeTo(12, 1e-9);
  });

  it('starts counts at zero', () => {
    const drawn = sparkline({ values: [2, 4], positions: [0, 1], fromZero: true, ...size });
    expect(drawn.line).to.equal('M2,10L62,2');
  });

  it('runs through the middle when nothing changes', () => {
    expect(sparkline({ values: [0, 0], positions: [0, 1], ...size }).line).to.equal('M2,10L62,10');
  });

  it('is empty where no value is known', () => {
    expect(sparkline({ values: [undefined], positions: [0], ...size })).to.eql({
      line: '',
      alone: [],
      last: undefined,
      hollow: false,
      targetY: undefined,
    });
  });

  it('has a hollow point for a period that is not over, once, and none where its value is missing', () => {
    const of = (values: readonly (number | undefined)[]) =>
      sparkline({ values, positions: values.map((_, i) => i / 3), unfinished: true, ...size });
    const drawn = of([2, 4, undefined, 1]);
    expect(drawn).to.include({ line: 'M2,12.7L22,2', hollow: true });
    expect(drawn.alone).to.eql([]);
    expect(drawn.last).to.eql({ x: 62, y: 18 });
    expect(of([2, 4, undefined]).hollow).to.equal(false);
    expect(of([undefined]).hollow).to.equal(false);
  });

  it('takes a series of any length', () => {
    const values = Array.from({ length: 200_000 }, (_, i) => i % 2);
    const positions = values.map((_, i) => i / values.length);
    expect(sparkline({ values, positions, ...size }).last?.y).to.equal(2);
  });
});
