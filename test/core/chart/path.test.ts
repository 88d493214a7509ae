import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { bandPath } from '../../../src/core/chart/band-path.js';
import { linePath, roundToTenth } from '../../../src/core/chart/path.js';

describe('paths', () => {
  it('interrupts a line at a gap', () => {
    const points = [{ x: 0, y: 5 }, { x: 10, y: 4 }, undefined, { x: 30, y: 1 }, { x: 40, y: 2 }];
    expect(linePath(points)).to.equal('M0,5L10,4M30,1L40,2');
  });

  it('draws nothing for a point between two gaps', () => {
    expect(linePath([{ x: 0, y: 5 }, undefined, { x: 30, y: 1 }])).to.equal('');
    expect(linePath([])).to.equal('');
  });

  it('draws every point that is next to another, and no other', () => {
    const items = fc.array(
      fc.option(fc.record({ x: fc.integer(), y: fc.integer() }), { nil: undefined }),
    );
    fc.assert(
      fc.property(items, (points) => {
        // By hand: the points between two gaps, joined if there are two or more.
        const text = points.map((point) => (point ? `${point.x},${point.y}` : '|')).join(' ');
        const stretches = text.split('|').map((stretch) => stretch.trim().split(' '));
        const lines = stretches.filter(({ length }) => length > 1);
        expect(linePath(points)).to.equal(lines.map((line) => `M${line.join('L')}`).join(''));
      }),
      { seed: 4 },
    );
  });

  it('rounds to a tenth, and a negative zero to zero', () => {
    expect(
      linePath([
        { x: 1.26, y: -0.04 },
        { x: 1 / 3, y: 99.99 },
      ]),
    ).to.equal('M1.3,0L0.3,100');
    expect(roundToTenth(12.349)).to.equal(12.3);
  });

  it('closes a band around its intervals, one for each stretch', () => {
    const at = (x: number) => ({ x, upperY: x + 1, lowerY: x + 3 });
    expect(bandPath([at(0), at(9), undefined, at(20), undefined, at(30), at(40)])).to.equal(
      'M0,1L9,10L9,12L0,3ZM30,31L40,41L40,43L30,33Z',
    );
    expect(bandPath([undefined, at(1)])).to.equal('');
  });
});
