// Checks the rounding and the comparison of paths.
import { expect } from '@open-wc/testing';
import { placesOf, roundedPath, samePath } from './paths.js';

describe('paths', () => {
  it('are rounded number by number, without negative zero', () => {
    expect(roundedPath('M-0.04,1.26L10.55,2', 1)).to.equal('M0,1.3L10.6,2');
    expect(roundedPath('M1e-7,1.5h-3.4', 0)).to.equal('M0,2h-3');
  });
  it('are the same within half a unit', () => {
    expect(samePath('M0,1L2,3', 'M0.4,1.4L2,3')).to.be.true;
    expect(samePath('M0,1L2,3', 'M0.6,1L2,3')).to.be.false;
  });
  it('differ if a letter or a place differs', () => {
    expect(samePath('M0,1L2,3', 'M0,1M2,3')).to.be.false;
    expect(samePath('M0,1L2,3', 'M0,1L2,3L4,5')).to.be.false;
    expect(samePath('M0,1L2,3L4,5', 'M0,1L2,3')).to.be.false;
  });
  it('return their places', () => {
    expect(placesOf('M0,1L2.5,-3M4,5Z')).to.deep.equal([
      { x: 0, y: 1 },
      { x: 2.5, y: -3 },
      { x: 4, y: 5 },
    ]);
  });
});
