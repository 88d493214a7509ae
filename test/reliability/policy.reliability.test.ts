// Opens a page with the strictest policy on which every widget is brought into every state: no violation.
import { expect, oneEvent } from '@open-wc/testing';
import { count, goOn } from './settings.js';
import { triedWidgets } from './widgets.js';

interface Told {
  readonly tried: readonly (readonly [name: string, ends: string, ended: string])[];
  readonly violations: readonly string[];
  readonly planted: readonly string[];
}

/** Fewer would mean that a state was left out. */
const STATES = 13;

describe('the strictest policy', function () {
  this.timeout(60_000);

  it('is kept by every widget in every state', async () => {
    await goOn('the strict page');
    const frame = Object.assign(document.createElement('iframe'), { width: '640' });
    frame.src = '/test/strict/states.html';
    document.body.append(frame);
    const message = (await oneEvent(window, 'message')) as unknown as MessageEvent<Told>;
    const { tried, violations, planted } = message.data;
    frame.remove();
    await count({ violations: violations.length });
    expect(planted, 'the policy must be seen to work').to.have.lengthOf(3);
    expect(violations).to.deep.equal([]);
    expect(tried).to.have.lengthOf(triedWidgets.length * STATES);
    for (const [name, ends, ended] of tried) expect(ended, name).to.equal(ends);
  });
});
