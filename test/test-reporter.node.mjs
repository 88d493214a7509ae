// Checks the reporter on planted results: what must fail fails, and is printed with its file.

import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { browserReporter, countNodeTests, createTally } from '../scripts/test-reporter.mjs';

const file = resolve('test/kite.test.ts');
const passed = { name: 'flies', passed: true };

/** The output of the reporter for one session of one file. */
function reported(session) {
  const printed = [];
  const into = createTally((line) => printed.push(line));
  const whole = { testResults: { tests: [passed] }, errors: [], request404s: [], logs: [] };
  browserReporter(into).reportTestFileResults({
    sessionsForTestFile: [{ ...whole, ...session }],
    testFile: file,
  });
  return { ...into.tally, succeeds: into.end(), text: printed.join('\n') };
}

async function* events(...list) {
  for (const [type, data] of list) yield { type, data: { file, name: 'flies', ...data } };
}

describe('the reporter of browser tests', () => {
  it('passes a file whose tests pass and that writes nothing', () => {
    assert.deepEqual(reported({}), {
      passed: 1,
      failed: 0,
      skipped: 0,
      succeeds: true,
      text: '1 passed, 0 failed, 0 skipped',
    });
  });
  it('fails a file with a console line that no test expected', () => {
    const { passed, failed, succeeds, text } = reported({
      logs: [
        ['<council-kite> wind', 'Kite: <council-kite></council-kite>'],
        ['<council-kite> rain', 3],
      ],
    });
    assert.deepEqual([passed, failed, succeeds], [1, 1, false]);
    assert.equal(
      text,
      [
        '✗ test/kite.test.ts',
        '    No test expected on the console:',
        '    <council-kite> wind Kite: <council-kite></council-kite>',
        '    <council-kite> rain 3',
        '',
        '1 passed, 1 failed, 0 skipped',
      ].join('\n'),
    );
  });
  it('fails a file that has no test, does not load, or requests a file that does not exist', () => {
    assert.equal(reported({ testResults: { tests: [] } }).failed, 1);
    assert.equal(reported({ errors: [new Error('no such module')] }).failed, 1);
    assert.equal(reported({ request404s: ['/kite.json'] }).failed, 1);
  });
  it('names a failed test by its suites', () => {
    const failed = { name: 'lands', passed: false, error: { message: 'crashed' } };
    const suites = [{ name: 'a kite', tests: [failed] }];
    assert.match(reported({ testResults: { suites } }).text, /› a kite › lands\n {4}crashed/);
  });
});

describe('the reporter of Node tests', () => {
  it('counts tests file by file', async () => {
    const into = createTally(assert.fail);
    const counts = await countNodeTests(events(['test:pass', { details: {} }]), into);
    assert.deepEqual([...counts], [[file, 1]]);
    assert.deepEqual(into.tally, { passed: 1, failed: 0, skipped: 0 });
  });
  for (const type of ['test:stderr', 'test:stdout']) {
    it(`fails a file with unexpected output: ${type}`, async () => {
      const printed = [];
      const into = createTally((line) => printed.push(line));
      const output = [
        [type, { message: 'ExperimentalWarning: ' }],
        [type, { message: 'kites\n' }],
      ];
      await countNodeTests(events(['test:pass', { details: {} }], ...output), into);
      assert.deepEqual(into.tally, { passed: 1, failed: 1, skipped: 0 });
      assert.match(printed[0], /No test expected on the output:\n {4}ExperimentalWarning: kites\n/);
    });
  }
});
