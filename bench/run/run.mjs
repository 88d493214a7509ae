// One run: opens server and browser, goes through the scenarios, and writes what was measured.

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { bytes } from '../scenarios/bytes.mjs';
import { cold } from '../scenarios/cold.mjs';
import { growth } from '../scenarios/growth.mjs';
import { idle } from '../scenarios/idle.mjs';
import { long } from '../scenarios/long.mjs';
import { page40 } from '../scenarios/page40.mjs';
import { scorecard } from '../scenarios/scorecard.mjs';
import { openBrowser } from './browser.mjs';
import { libraries, versionOf } from './libraries.mjs';
import { measureScenario } from './measure.mjs';
import { startServer } from './server.mjs';
import { exponentsOf } from './exponents.mjs';
import { printExponents, printScenario } from './terminal-table.mjs';
import { warnIfOld } from './old-build.mjs';

const bench = join(import.meta.dirname, '..');
const root = join(bench, '..');
const scenarios = { bytes, cold, page40, idle, long, scorecard, growth };

export async function run(options) {
  warnIfOld(root);
  const server = await startServer(join(root, 'dist'));
  const browser = await openBrowser();
  const results = { ...(await about(browser, options)), scenarios: {} };
  try {
    // First, so that a build that fails costs no measured figures.
    if (options.writes) results.treemaps = await treemapsOf(browser);
    for (const id of options.scenarios) {
      const startMs = performance.now();
      const progress = (text) => process.stderr.isTTY && process.stderr.write(`\r${id} ${text} `);
      const { title, metrics } = scenarios[id];
      const measured = await measureScenario(scenarios[id], options, { browser, server, progress });
      progress('\r\x1b[K');
      const seconds = Math.round((performance.now() - startMs) / 1000);
      results.scenarios[id] = { title, metrics, seconds, measured };
      printScenario(results.scenarios[id]);
      if (id === 'growth') {
        results.exponents = exponentsOf(measured);
        printExponents(results.exponents);
      }
    }
  } finally {
    await browser.close();
    server.stop();
  }
  // A run of a part leaves the figures of the last whole one alone.
  if (options.writes) await write(results);
}

/** The packages that this needs are those of the bench, which a quick run goes without. */
async function treemapsOf(browser) {
  const { moduleBytes } = await import('../report/module-bytes.mjs');
  return moduleBytes(root, browser);
}

async function write(results) {
  writeFileSync(join(bench, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
  const { writeReport } = await import('../report/write-report.mjs');
  await writeReport(results, join(bench, 'report.html'));
  console.log('\nbench/results.json and bench/report.html are written.');
}

/** When, where and of what: without it a figure says nothing. */
async function about(browser, { rounds, libraries: ids }) {
  const commit = execFileSync('git', ['describe', '--always', '--dirty', '--exclude=*'], {
    cwd: root,
  })
    .toString()
    .trim();
  const [{ model }] = cpus();
  return {
    date: new Date().toISOString(),
    commit,
    machine: `${cpus().length} × ${model}, Node ${process.version}`,
    browser: await browser.version(),
    rounds,
    libraries: ids.map((id) => ({ id, name: libraries[id].name, version: versionOf(id) })),
  };
}
