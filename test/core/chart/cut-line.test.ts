import { expect } from '@open-wc/testing';
import { cutLine } from '../../../src/core/chart/cut-line.js';

const at = (x: number, y: number) => ({ x, y });

describe('a line cut at the edges of the plot', () => {
  it('is unchanged where it stays inside, edges and gaps included', () => {
    const line = [at(0, 0), at(10, 100), undefined, at(30, 50)];
    expect(cutLine(line, 0, 100)).to.eql(line);
    expect(cutLine([], 0, 100)).to.eql([]);
  });

  it('ends on the edge where it leaves, and begins there where it comes back', () => {
    expect(cutLine([at(0, 10), at(10, -10), at(20, 10)], 0, 100)).to.eql([
      at(0, 10),
      at(5, 0),
      undefined,
      at(15, 0),
      at(20, 10),
    ]);
    expect(cutLine([at(0, 90), at(10, 110)], 0, 100)).to.eql([at(0, 90), at(5, 100), undefined]);
  });

  it('keeps only what is inside where it crosses both edges', () => {
    expect(cutLine([at(0, 150), at(20, -50)], 0, 100)).to.eql([
      undefined,
      at(5, 100),
      at(15, 0),
      undefined,
    ]);
  });

  it('is not drawn from a gap', () => {
    expect(cutLine([undefined, at(10, -10)], 0, 100)).to.eql([undefined, undefined]);
  });
});
