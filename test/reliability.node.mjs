// Checks what `npm run reliability` counts and prints, with planted figures.

import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { reliabilityPlugin } from '../scripts/reliability-plugin.mjs';
import { figuresTable } from '../scripts/reliability-table.mjs';

const run = () => ({ name: 'chromium', agent: '', figures: {} });
const send = (plugin, payload, id = 'a') =>
  plugin.executeCommand({ command: 'reliability', payload, session: { id } });

describe('the command of the tests of reliability', () => {
  it('adds up what pages count, and answers with the settings', () => {
    const into = run();
    const settings = { seed: 7 };
    const plugin = reliabilityPlugin(settings, into, assert.fail);
    assert.equal(send(plugin, { count: { cases: 2 }, agent: 'A browser' }), settings);
    send(plugin, { count: { cases: 3, hangs: 0 } });
    assert.deepEqual(into.figures, { cases: 5, hangs: 0 });
    assert.equal(into.agent, 'A browser');
    assert.throws(() => send(plugin, { count: { casse: 1 } }), /nobody counts casse/);
    assert.equal(plugin.executeCommand({ command: 'heap' }), undefined);
  });

  it('says where a page was that is heard of no more', () => {
    const waiting = new Map();
    mock.method(globalThis, 'setTimeout', (run, ms) => {
      const timer = {};
      waiting.set(timer, { run, ms });
      return timer;
    });
    mock.method(globalThis, 'clearTimeout', (timer) => waiting.delete(timer));
    const hung = [];
    const plugin = reliabilityPlugin({}, run(), (at) => hung.push(at));
    send(plugin, { at: 'case 1' });
    send(plugin, { at: 'case 26' });
    // Another page that is heard of says nothing of the first.
    send(plugin, { at: 'case 3' }, 'b');
    send(plugin, {}, 'b');
    const [hangs, ...more] = waiting.values();
    assert.deepEqual(more, []);
    assert.equal(hangs.ms, 120_000);
    assert.deepEqual(hung, []);
    hangs.run();
    assert.deepEqual(hung, ['case 26']);
    // At its end a page waits for nothing.
    send(plugin, {});
    assert.equal(waiting.size, 0);
    mock.restoreAll();
  });
});

describe('the table of figures', () => {
  it('has a column for each engine, and says what was not measured', () => {
    const runs = [
      { name: 'chromium', figures: { cases: 10_000, hangs: 0, heapBytes: 314_573 } },
      { name: 'firefox', figures: { cases: 1000 } },
    ];
    const rows = figuresTable(runs)
      .split('\n')
      .map((row) => row.split('|').map((cell) => cell.trim()));
    assert.deepEqual(rows[0].slice(2, 4), ['chromium', 'firefox']);
    const row = (what) => rows.find(([, name]) => name === what).slice(2, 4);
    assert.deepEqual(row('cases'), ['10,000', '1,000']);
    assert.deepEqual(row('hangs'), ['0', 'not measured']);
    assert.deepEqual(row('growth of the heap'), ['0.30 MB', 'not measured']);
  });
});
