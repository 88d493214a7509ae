import { expect } from '@open-wc/testing';
import { linearScale } from '../../../src/core/chart/linear-scale.js';

describe('linear scale', () => {
  it('maps the domain to the range and continues beyond it', () => {
    const y = linearScale([0, 50], [200, 0]);
    expect([0, 25, 50, 75, -25].map(y)).to.eql([200, 100, 0, -100, 300]);
  });

  it('puts everything in the middle when the domain has no extent', () => {
    expect(linearScale([7, 7], [0, 60])(7)).to.equal(30);
    expect(linearScale([0, 0], [20, 40])(0)).to.equal(30);
  });
});
