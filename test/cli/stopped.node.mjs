// Tests that nothing is left behind where the command line is stopped, and that it stops at once.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { writeMadeUpTable } from '../../bench/large/made-up-table.mjs';
import { commandLine } from '../support/command-line.mjs';

const { folder, remove } = await commandLine('stopped');
after(remove);
const modules = join(folder, 'dist/modules/cli');

/** Runs a program until `isDue`, then stops it; how it ended, and after how long. */
async function stopped(args, signal, isDue, env = {}) {
  const running = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, ...env } });
  const ended = new Promise((done) => {
    running.on('close', (code, by) => done({ code, by }));
  });
  for (let tries = 0; !isDue() && tries < 3000; tries += 1) await wait(10);
  assert.ok(isDue());
  const start = performance.now();
  running.kill(signal);
  return { ...(await ended), ms: performance.now() - start };
}

describe('the command line, stopped', () => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    it(`deletes all that it must not leave: ${signal}`, async () => {
      const paths = ['one.part', 'two.part'].map((name) => join(folder, name));
      paths.forEach((path) => writeFileSync(path, 'half'));
      mkdirSync(join(folder, 'three.part/within'), { recursive: true });
      const script = join(folder, 'holds.mjs');
      writeFileSync(
        script,
        `import { goneAtEnd } from ${JSON.stringify(join(modules, 'gone-at-end.js'))};
         import { writeFileSync } from 'node:fs';
         ${JSON.stringify([...paths, join(folder, 'three.part')])}.forEach(goneAtEnd);
         writeFileSync(${JSON.stringify(join(folder, signal))}, '');
         setInterval(() => {}, 1000);`,
      );
      const { by } = await stopped([script], signal, () => existsSync(join(folder, signal)));
      assert.equal(by, signal);
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.endsWith('.part')),
        [],
      );
    });
  it('leaves no copy of a large file, and does not wait for what was begun', async () => {
    const tmp = join(folder, 'tmp');
    mkdirSync(tmp);
    await writeMadeUpTable(join(folder, 'large.csv'), 1_000_000);
    const args = ['convert', 'large.csv', '--widget', 'indicator-trend', '--each-area'];
    const chosen = ['--measure', 'Made-up rate 3', '--where', 'Group=Group 2', '-o', 'out'];
    const { by, ms } = await stopped(
      [join(modules, 'main.js'), ...args, ...chosen, '--unit', 'per 10,000'],
      'SIGINT',
      () => readdirSync(tmp).length > 0,
      { TMPDIR: tmp },
    );
    assert.equal(by, 'SIGINT');
    // To end in order would take as long as the work that was begun: more than ten seconds.
    assert.ok(ms < 5000, `${ms}`);
    assert.deepEqual(readdirSync(tmp), []);
    assert.ok(!existsSync(join(folder, 'out')));
  });
});
