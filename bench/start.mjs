// `npm run bench`: gets ready what is missing, then measures. It imports no package, since none may be installed yet.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions, usage } from './run/options.mjs';

const root = join(import.meta.dirname, '..');

let options;
try {
  options = readOptions(process.argv.slice(2));
} catch (error) {
  console.error(`${error.message}\n\n${usage}`);
  process.exit(2);
}
if (options.help) {
  console.log(usage);
  process.exit(0);
}

if (!existsSync(join(root, 'node_modules'))) npm('ci');
// The peers are not needed where only our widgets and the floor are measured.
if (options.needsPeers && !existsSync(join(root, 'bench/node_modules')))
  npm('ci', '--prefix', 'bench');
if (!existsSync(join(root, 'dist/indicator-trend.js'))) npm('run', 'build');

const { run } = await import('./run/run.mjs');
await run(options);

function npm(...words) {
  console.log(`npm ${words.join(' ')}`);
  const { status } = spawnSync('npm', words, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
