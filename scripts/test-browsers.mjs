// Runs the tests of elements, keyboard and pictures in Firefox and WebKit, where the machine has them, and says so where
// it has not. npm run test:browsers [-- --engine webkit part-of-a-path …]. Frames, tables and real paper in Firefox need
// built files: test/built/*-firefox.mjs. .ci/run installs both engines first where it can.

import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { parseArgs } from 'node:util';
import { startTestRunner } from '@web/test-runner';
import { config } from '../web-test-runner.config.mjs';
import { engines } from './engines.mjs';
import { missingPrograms } from './missing-programs.mjs';
import { browserReporter, createTally } from './test-reporter.mjs';

/**
 * What a person meets: each widget as an element, what the keyboard does, what surrounds a picture, and the texts of
 * every example, which each engine draws in widths of its own. What needs no engine but a language (stages, words) is
 * not here. In these files a test leaves itself out where the engine lacks what it asks for: media and the accessibility
 * tree are told by the DevTools protocol alone.
 */
const FILES = [
  /^widgets\/[^/]+\/(element|access|aside)\.test\.ts$/,
  /^view\/(explore|explorer|focus|folded|idle|points|switch)\.test\.ts$/,
  /^view\/(boxes|ground|life|measure-text|print\.drawn|rows|sparkline)\.test\.ts$/,
  /^legibility\/every-example\.drawn\.test\.ts$/,
];

const { values: options, positionals: filters } = parseArgs({
  allowPositionals: true,
  options: { engine: { type: 'string', multiple: true, default: ['firefox', 'webkit'] } },
});
const files = readdirSync('test', { recursive: true })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => FILES.some((pattern) => pattern.test(path)))
  .map((path) => `test/${path}`)
  .filter((path) => filters.length === 0 || filters.some((part) => path.includes(part)))
  .sort();

const tally = createTally();
let hasRun = false;
for (const name of options.engine) {
  if (!engines[name]) throw new Error(`--engine: expected ${Object.keys(engines).join(', ')}, received ${name}`); // prettier-ignore
  const launcher = await engines[name]();
  if (launcher) await runIn(name, launcher);
  else console.log(missingPrograms().find((each) => each.engine === name).line);
}
process.exit(!hasRun || tally.end() ? 0 : 1);

async function runIn(name, launcher) {
  hasRun = true;
  console.log(`In ${name}:`);
  const runner = await startTestRunner({
    config: { ...config, files, browsers: [launcher], reporters: [browserReporter(tally)] },
    readFileConfig: false,
    autoExitProcess: false,
    argv: [],
  });
  await new Promise((done) => runner.on('stopped', done));
}
