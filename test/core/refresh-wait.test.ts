// Tests how long an element waits before it asks for a file again.
import { expect } from '@open-wc/testing';
import { refreshWaitMs } from '../../src/core/refresh-wait.js';

describe('refreshWaitMs', () => {
  it('is the time that was set, from half a minute to a day', () => {
    const waits = [1, 30, 300, 86_400, 1e9, Infinity].map((seconds) =>
      refreshWaitMs(seconds, 0, 0.5),
    );
    expect(waits).to.deep.equal([30_000, 30_000, 300_000, 86_400_000, 86_400_000, 86_400_000]);
  });
  it('is none where no time was set', () => {
    for (const seconds of [undefined, null, NaN, 0, -5, '300', 5n, Symbol('5'), {}]) {
      expect(refreshWaitMs(seconds, 0, 0), String(seconds)).to.equal(undefined);
    }
  });
  it('doubles with each failure, up to an hour', () => {
    const minutes = [0, 1, 2, 3, 4, 50].map(
      (failures) => refreshWaitMs(300, failures, 0)! / 60_000,
    );
    expect(minutes).to.deep.equal([5, 10, 20, 40, 60, 60]);
  });
  it('is not shortened to an hour where a longer time was set', () => {
    expect(refreshWaitMs(86_400, 3, 0)).to.equal(86_400_000);
  });
  it('is up to half of it shorter, by chance, after a failure only', () => {
    expect(refreshWaitMs(300, 1, 1)).to.equal(300_000);
    expect(refreshWaitMs(300, 1, 0.5)).to.equal(450_000);
    expect(refreshWaitMs(300, 0, 1)).to.equal(300_000);
  });
});
