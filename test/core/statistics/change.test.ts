import { expect } from '@open-wc/testing';
import { change } from '../../../src/core/statistics/change.js';

describe('change', () => {
  it('gives the difference and its share of the value before', () => {
    expect(change(168, 160, { unit: 'count' })).to.eql({ difference: 8, relative: 0.05 });
    expect(change(75, 100)).to.eql({ difference: -25, relative: -0.25 });
    expect(change(60, 60)).to.eql({ difference: 0, relative: 0 });
  });

  it('says that 2 to 4 is 2 more, not doubled', () => {
    expect(change(4, 2, { unit: 'count' })).to.eql({ difference: 2, relative: undefined });
    expect(change(38, 19, { unit: 'count' }).relative).to.equal(undefined);
    expect(change(30, 20, { unit: 'count' }).relative).to.equal(0.5);
  });

  it('limits shares of small counts only: a rate or a price may be small', () => {
    expect(change(4, 2).relative).to.equal(1);
  });

  it('limits them by the value now as well as the value before', () => {
    expect(change(12, 24, { unit: 'count' })).to.eql({ difference: -12, relative: undefined });
    expect(change(20, 25, { unit: 'count' })).to.eql({ difference: -5, relative: -0.2 });
  });

  it('has no share of zero or of a negative value', () => {
    expect(change(5, 0)).to.eql({ difference: 5, relative: undefined });
    expect(change(5, -5)).to.eql({ difference: 10, relative: undefined });
  });

  it('changes percentages by points', () => {
    expect(change(61.3, 60.8, { unit: 'percent' })).to.eql({
      difference: 0.5,
      relative: undefined,
    });
  });

  it('rounds to the places that the measure is shown with', () => {
    expect(change(61.25, 60, { decimals: 1 }).difference).to.equal(1.3);
    expect(change(61.4, 61, { decimals: 0 }).difference).to.equal(0);
  });
});
