// Builds an application of each framework against the packed package and runs it in Chromium.
// npm run test:frameworks [-- --built part-of-a-name …]; `--built` packs dist/ as it is, else it is built first.
// Every application is installed anew from its own package-lock.json in a folder of its own, which goes afterwards.

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { apps } from '../test/frameworks/apps.mjs';
import { checkPage } from '../test/frameworks/check-page.mjs';
import { browserArgs, findBrowser } from './browser.mjs';
import { packInto } from './pack.mjs';
import { runWithin } from './run-within.mjs';
import { sh } from './sh.mjs';

const SOURCES = 'test/frameworks';
const STEP_MS = 300_000;
/** No framework tells its makers of the tests; no install script runs. */
const env = {
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  PARCEL_WORKERS: '0',
  npm_config_ignore_scripts: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_update_notifier: 'false',
};

const filters = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const chosen = Object.keys(apps).filter(
  (name) => filters.length === 0 || filters.some((part) => name.includes(part)),
);
if (!process.argv.includes('--built')) sh('npm run --silent build');
const folder = mkdtempSync(join(tmpdir(), 'council-frameworks-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const installed = await installPackage();
const browser = await puppeteer.launch({ executablePath: await findBrowser(), args: browserArgs });
const failed = [];
for (const name of chosen) {
  const start = performance.now();
  const done = await tryApp(name).catch((error) => {
    console.log(error.message);
    failed.push(name);
    return [];
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const line = failed.includes(name) ? `✗ ${name}` : `✓ ${name}: ${done.join(', ')}`;
  console.log(`${line} (${seconds} s)`);
}
await browser.close();
const left = Object.keys(apps).filter((name) => !chosen.includes(name));
if (left.length > 0) console.log(`Not run: ${left.join(', ')}`);
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
console.log(`${chosen.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);

/** The package with what it depends on, as npm installs its tarball; the path of its `node_modules`. */
async function installPackage() {
  const { file } = packInto(folder);
  const project = join(folder, 'package');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "private": true }');
  await step(`npm install --omit=peer ${file}`, project);
  return join(project, 'node_modules');
}

/** What was done with the application. */
async function tryApp(name) {
  const { source = 'src', out, server, pages } = apps[name];
  const app = join(folder, name);
  cpSync(join(SOURCES, name), app, { recursive: true });
  cpSync(join(SOURCES, 'figures.ts'), join(app, source, 'figures.ts'));
  await step('npm ci', app);
  cpSync(installed, join(app, 'node_modules'), {
    recursive: true,
    filter: (path) => !path.endsWith('.package-lock.json'),
  });
  const done = ['types'];
  await step('npm run --silent check', app);
  for (const each of pages ?? (out ? [out] : [])) {
    if (done.length === 1) await step('npm run --silent build', app);
    await checkPage(browser, join(app, each), { server });
    done.push(pages ? each : server ? 'server and page' : 'page');
  }
  rmSync(app, { recursive: true });
  return done;
}

/** Runs a command in a folder; its output is shown where it fails or takes too long. */
async function step(line, cwd) {
  const { status, output } = await runWithin(line, { cwd, env, limitMs: STEP_MS });
  if (status !== 0) throw new Error(`${output}\n${line}: ${status ?? 'took too long'}`);
  return output;
}
