// Tests that a part is loaded once, is at hand from then on, and is tried again after a failure.
import { expect } from '@open-wc/testing';
import { lazy } from '../../src/core/lazy.js';

describe('a part', () => {
  it('is loaded once, however often it is asked for', async () => {
    let loads = 0;
    const part = lazy(() => Promise.resolve({ answer: (loads += 1) }));
    await Promise.all([part.load(), part.load()]);
    await part.load();
    expect([part.isLoaded, part.now.answer, loads]).to.deep.equal([true, 1, 1]);
  });

  it('throws where it is used before it is loaded, and names itself', () => {
    const part = lazy(() => Promise.resolve('layout.bars'));
    expect(part.isLoaded).to.equal(false);
    expect(() => part.now).to.throw(/used before it was loaded: .*layout\.bars/);
  });

  it('is tried again after a failure', async () => {
    const answers = [Promise.reject(new Error('offline')), Promise.resolve('here')];
    const part = lazy(() => answers.shift()!);
    const failure = await part.load().catch((error: unknown) => (error as Error).message);
    expect([failure, part.isLoaded]).to.deep.equal(['offline', false]);
    expect([await part.load(), part.now]).to.deep.equal(['here', 'here']);
  });
});
