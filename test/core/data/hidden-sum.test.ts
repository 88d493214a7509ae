import { expect } from '@open-wc/testing';
import {
  type HiddenSum,
  isEnough,
  leastOf,
  stillPossible,
} from '../../../src/core/data/hidden-sum.js';

const small = [1, 4] as const;
const sum = (of: Partial<HiddenSum>): HiddenSum => ({
  whole: 60,
  shown: 0,
  sensitive: [small],
  withheld: 0,
  large: 0,
  least: 0,
  ...of,
});
const enough = (of: Partial<HiddenSum>) => isEnough(sum(of), 5);

describe('the hidden parts of a sum', () => {
  it('are enough where they come to more than each small one as 4 and each other as 5', () => {
    expect(enough({ shown: 50, large: 1, least: 5 })).to.equal(true);
    expect(enough({ shown: 51, large: 1, least: 5 })).to.equal(false);
    expect(enough({ shown: 45, large: 2, least: 10 })).to.equal(true);
    expect(enough({ shown: 46, large: 2, least: 10 })).to.equal(false);
    expect(enough({ shown: 46, large: 1, least: 5, sensitive: [small, small] })).to.equal(true);
    expect(enough({ shown: 47, large: 1, least: 5, sensitive: [small, small] })).to.equal(false);
  });

  it('are enough as small counts alone where each may be 1 and 4', () => {
    const alone = (whole: number, many: number, shown = 20) =>
      enough({ whole: whole + shown, shown, sensitive: Array.from({ length: many }, () => small) });
    expect([4, 5, 6].map((whole) => alone(whole, 2))).to.eql([false, true, false]);
    expect([5, 6, 9, 10].map((whole) => alone(whole, 3))).to.eql([false, true, true, false]);
    // Two small counts that are all there is: a sum of 5 would be enough, so 6 to 8 would rule out 1.
    expect(alone(5, 2, 0)).to.equal(false);
    expect(alone(6, 3, 0)).to.equal(true);
    expect(alone(3, 1)).to.equal(false);
  });

  it('are enough with parts that their author withheld where one of those must be 5 or more', () => {
    expect(enough({ shown: 50, withheld: 1 })).to.equal(true);
    expect(enough({ shown: 51, withheld: 1 })).to.equal(false);
    expect(enough({ shown: 50, withheld: 2, sensitive: [] })).to.equal(true);
    expect(enough({ shown: 51, withheld: 2, sensitive: [] })).to.equal(false);
  });

  it('are enough as one that its author withheld where it is not small', () => {
    const one = (hidden: number) => enough({ shown: 60 - hidden, withheld: 1, sensitive: [] });
    expect([0, 1, 4, 5].map(one)).to.eql([true, false, false, true]);
  });

  it('leave a sum that is hidden with them every number that they can come to', () => {
    expect(stillPossible(sum({ whole: 8, large: 1, least: 5 }), 5)).to.eql([6, 9]);
    expect(stillPossible(sum({ whole: 7, sensitive: [small, small] }), 5)).to.eql([5, 8]);
    expect(stillPossible(sum({ whole: NaN, shown: 40 }), 5)).to.eql([41, 44]);
  });

  it('let a sum grow if one of them may, and say from where', () => {
    expect(leastOf(sum({ shown: 50, large: 1, least: 5 }), 5)).to.equal(60);
    expect(leastOf(sum({ shown: 50, withheld: 1 }), 5)).to.equal(60);
    expect(leastOf(sum({ shown: 50, sensitive: [small, small] }), 5)).to.equal(undefined);
  });
});
