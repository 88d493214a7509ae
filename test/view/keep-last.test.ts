// Tests that a result is kept as long as its parts are the same.
import { expect } from '@open-wc/testing';
import { keepLast } from '../../src/view/keep-last.js';

describe('keepLast', () => {
  it('makes a new result only where a part has changed', () => {
    let made = 0;
    const keep = keepLast<number>();
    const make = () => (made += 1);
    const model = {};
    expect([keep([model, 1], make), keep([model, 1], make)]).to.deep.equal([1, 1]);
    expect(keep([model, 2], make)).to.equal(2);
    expect(keep([{}, 2], make)).to.equal(3);
    expect(keep([{}], make)).to.equal(4);
  });
  it('makes it again where making it has failed', () => {
    const keep = keepLast<number>();
    const fail = () => {
      throw new Error('no');
    };
    expect(() => keep([1], fail)).to.throw('no');
    expect(keep([1], () => 7)).to.equal(7);
  });
});
