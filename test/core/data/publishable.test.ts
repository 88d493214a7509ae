import { expect } from '@open-wc/testing';
import { type Publishable, publishable } from '../../../src/core/data/publishable.js';

describe('publishable data', () => {
  it('is the same object, because the brand exists only for the compiler', () => {
    const data = { count: 12 };
    expect(publishable(data)).to.equal(data);
    expect(Object.keys(publishable(data))).to.eql(['count']);
  });

  it('cannot be replaced by plain data', () => {
    // @ts-expect-error plain data lacks the brand, so it cannot be passed to a model by mistake
    const plain: Publishable<{ count: number }> = { count: 12 };
    expect(plain.count).to.equal(12);
  });
});
