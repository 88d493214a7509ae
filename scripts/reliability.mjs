// Tries to break the widgets, in every engine of this machine, and prints what was tried and what broke.
// npm run reliability [-- --night --seed 7 --cases 500 --mounts 200 --engine firefox part-of-a-path …]
// To run a failing case again: --seed, --property and --path as the failure names them.

import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startTestRunner } from '@web/test-runner';
import { config } from '../web-test-runner.config.mjs';
import { engines, howToHave } from './engines.mjs';
import { reliabilityPlugin } from './reliability-plugin.mjs';
import { figuresTable } from './reliability-table.mjs';
import { browserReporter, createTally } from './test-reporter.mjs';

/**
 * How much is tried. So many mounts are measured after as many others, in which the engine learns. In CI the seed is
 * always the same: a run that fails says something of the change. Each night has another.
 */
const SIZES = {
  ci: { cases: 10_000, mounts: 5_000, seed: 20_261_127 },
  night: { cases: 400_000, mounts: 20_000, seed: Math.floor(Math.random() * 2 ** 31) },
};
/** Of the cases and mounts, in the engines after the first. */
const SHARE_OF_OTHERS = 0.1;
const HOURS_MS = 12 * 60 * 60 * 1000;

const { values: options, positionals: filters } = parseArgs({
  allowPositionals: true,
  options: {
    night: { type: 'boolean', default: false },
    seed: { type: 'string' },
    cases: { type: 'string' },
    mounts: { type: 'string' },
    engine: { type: 'string', multiple: true },
    property: { type: 'string' },
    path: { type: 'string' },
  },
});

const size = SIZES[options.night ? 'night' : 'ci'];
const settings = {
  seed: Number(options.seed ?? size.seed),
  cases: Number(options.cases ?? size.cases),
  mounts: Number(options.mounts ?? size.mounts),
  ...(options.path ? { property: options.property, path: options.path } : {}),
};

const files = readdirSync('test/reliability')
  .filter((name) => name.endsWith('.reliability.test.ts'))
  .map((name) => `test/reliability/${name}`)
  .filter((path) => filters.length === 0 || filters.some((part) => path.includes(part)))
  .sort();

const startMs = performance.now();
console.log(`Seed ${settings.seed}; the same seed tries the same again: --seed ${settings.seed}`);
const tally = createTally();
const runs = [];
for (const name of options.engine ?? Object.keys(engines)) {
  const launcher = await engines[name]?.();
  if (launcher) await runIn(name, launcher);
  else console.log(`${name} did not run: this machine has none. ${howToHave[name] ?? ''}`);
}
finish();

async function runIn(name, launcher) {
  const run = { name, agent: '', figures: {} };
  const isFirst = runs.length === 0;
  runs.push(run);
  const part = (count) => (isFirst ? count : Math.ceil(count * SHARE_OF_OTHERS));
  const { cases, mounts } = settings;
  const told = { ...settings, engine: name, cases: part(cases), mounts: part(mounts) };
  const plugin = reliabilityPlugin(told, run, (at) => {
    run.figures.hangs = (run.figures.hangs ?? 0) + 1;
    tally.fail('test/reliability', name, `The page hangs since: ${at}`);
    finish();
  });
  const runner = await startTestRunner({
    config: {
      ...config,
      files,
      browsers: [launcher],
      reporters: [browserReporter(tally)],
      plugins: [...config.plugins, plugin],
      testsFinishTimeout: HOURS_MS,
    },
    readFileConfig: false,
    autoExitProcess: false,
    argv: [],
  });
  await new Promise((done) => runner.on('stopped', done));
}

function finish() {
  console.log(figuresTable(runs));
  runs.forEach(({ name, agent }) => console.log(`${name}: ${agent || 'it did not begin'}`));
  const minutes = ((performance.now() - startMs) / 60_000).toFixed(1);
  console.log(`Seed ${settings.seed}, ${minutes} minutes`);
  process.exit(tally.end() ? 0 : 1);
}
