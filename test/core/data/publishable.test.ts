import { expect } from '@open-wc/testing';
import { type Publishable, publishable } from '../../../src/core/data/publishable.js';

describe('publishable data', () => {
  it('is the data itself: the brand is for the compiler, and costs nothing', () => {
    const data = { count: 12 };
    expect(publishable(data)).to.equal(data);
    expect(Object.keys(publishable(data))).to.eql(['count']);
  });

  it('cannot be had by writing it down', () => {
    // @ts-expect-error plain data lacks the brand, so a model cannot be given it by mistake
    const plain: Publishable<{ count: number }> = { count: 12 };
    expect(plain.count).to.equal(12);
  });
});
