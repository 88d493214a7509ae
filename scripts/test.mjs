// Runs the Node tests, then the browser tests, and prints one line that counts both.
// npm test [-- part-of-a-path … --update-snapshots]
// Tests that take minutes are left to commands of their own: *.drawn.test.ts measure thousands of pictures
// (`npm run test:drawn`), test/attack tries to work out withheld counts of thousands of tables (`npm run test:attack`),
// test/truth checks what is said of thousands of datasets (`npm run test:truth`), test/cli starts the command line
// (`npm run test:cli`), test/growth measures how time grows with the input (`npm run test:growth`), and
// *.reliability.test.ts try to break the widgets (`npm run reliability`).

import { readdirSync, readFileSync } from 'node:fs';
import { run } from 'node:test';
import { resolve, sep } from 'node:path';
import { startTestRunner } from '@web/test-runner';
import { config } from '../web-test-runner.config.mjs';
import { findBrowser } from './browser.mjs';
import { findFont } from './font.mjs';
import { browserReporter, countNodeTests, createTally } from './test-reporter.mjs';

const filters = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const tally = createTally();
const TAKES_MINUTES = /\.(drawn|reliability)\.test\.ts$|^test\/(attack|cli|growth|truth)\//;

const files = readdirSync('test', { recursive: true })
  .map((path) => `test/${path.split(sep).join('/')}`)
  .filter((path) =>
    filters.length === 0 ? !TAKES_MINUTES.test(path) : filters.some((part) => path.includes(part)),
  )
  .sort();

findFont();
await runNodeTests(files.filter((path) => path.endsWith('.node.mjs')));
const snapshotsBefore = readSnapshots();
await runBrowserTests(files.filter((path) => path.endsWith('.test.ts')));
if (process.env.CI) refuseNewSnapshots();
process.exit(tally.end() ? 0 : 1);

async function runNodeTests(paths) {
  if (paths.length === 0) return;
  const absolute = paths.map((path) => resolve(path));
  const counts = await countNodeTests(run({ files: absolute, concurrency: 2 }), tally);
  for (const path of absolute) {
    if (!counts.get(path)) tally.fail(path, '', 'The file holds no test.');
  }
}

async function runBrowserTests(paths) {
  if (paths.length === 0) return;
  try {
    process.env.CHROME_PATH = await findBrowser();
  } catch (error) {
    tally.fail('test', 'browser', error.message);
    return;
  }
  const runner = await startTestRunner({
    config: { ...config, files: paths, reporters: [browserReporter(tally)] },
    readFileConfig: false,
    autoExitProcess: false,
    argv: flags,
  });
  await new Promise((done) => runner.on('stopped', done));
}

function readSnapshots() {
  const paths = readdirSync('test', { recursive: true }).filter((path) =>
    path.endsWith('.snap.js'),
  );
  return new Map(paths.map((path) => [`test/${path}`, readFileSync(`test/${path}`, 'utf8')]));
}

/** Fails where a snapshot was missing: the runner writes it and lets the test pass, which only an author wants. */
function refuseNewSnapshots() {
  for (const [path, text] of readSnapshots()) {
    if (snapshotsBefore.get(path) !== text) {
      tally.fail(path, '', 'A snapshot was missing. Run npm test and commit the file.');
    }
  }
}
