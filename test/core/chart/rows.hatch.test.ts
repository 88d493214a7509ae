// Tests that hatching is made of slanted lines that end at the edges of their box.
import { expect } from '@open-wc/testing';
import { hatchPath } from '../../../src/core/chart/rows.hatch.js';

describe('hatchPath', () => {
  it('draws lines every 6 px, clipped to the box', () => {
    expect(hatchPath({ x: 0, y: 0, widthPx: 6, heightPx: 6 })).to.equal('M0,6L6,0');
    expect(hatchPath({ x: 10, y: 20, widthPx: 12, heightPx: 6 })).to.equal(
      'M10,26L16,20M16,26L22,20',
    );
  });

  it('draws nothing without extent', () => {
    expect(hatchPath({ x: 0, y: 0, widthPx: 0, heightPx: 0 })).to.equal('');
  });
});
