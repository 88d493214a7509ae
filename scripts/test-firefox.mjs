// Runs the tests of boxes, text, ground, life and print in Firefox, where the machine has one, and says so where it has none.
// npm run test:firefox [-- part-of-a-path …]. Those of frames, tables and real paper need built files:
// test/built/*-firefox.mjs. .ci/run installs Firefox first where it can.

import { startTestRunner } from '@web/test-runner';
import { config } from '../web-test-runner.config.mjs';
import { engines } from './engines.mjs';
import { missingPrograms } from './missing-programs.mjs';
import { browserReporter, createTally } from './test-reporter.mjs';

const FILES = ['boxes', 'ground', 'life', 'print.drawn'].map((name) => `test/view/${name}.test.ts`);

const filters = process.argv.slice(2);
const launcher = engines.firefox();
if (!launcher) {
  console.log(missingPrograms().find((each) => each.package === 'firefox-esr').line);
  process.exit(0);
}
const tally = createTally();
const runner = await startTestRunner({
  config: {
    ...config,
    files: FILES.filter(
      (path) => filters.length === 0 || filters.some((part) => path.includes(part)),
    ),
    browsers: [launcher],
    reporters: [browserReporter(tally)],
  },
  readFileConfig: false,
  autoExitProcess: false,
  argv: [],
});
await new Promise((done) => runner.on('stopped', done));
process.exit(tally.end() ? 0 : 1);
