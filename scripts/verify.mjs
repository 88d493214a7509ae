// Runs every check except the tests, also after one has failed, and prints which failed.
// `npm run verify lint types` runs only the named ones.

import { missingPrograms } from './missing-programs.mjs';
import { succeeds } from './sh.mjs';

const gates = {
  types: 'tsc -p tsconfig.json',
  core: 'tsc -p tsconfig.core.json',
  cli: 'tsc -p src/cli/tsconfig.json',
  lint: 'eslint . --max-warnings 0',
  format: 'prettier --check .',
  docs: 'node scripts/build-docs.mjs --check && node scripts/build-welsh.mjs --check',
  build: 'npm run --silent build',
  bytes: 'node scripts/bytes.mjs',
  // One file at a time: they measure what moves, and a busy machine shows pages half laid out.
  files: 'node --test --test-concurrency 1 --test-reporter dot test/built/*.mjs',
  demo: 'vite build --logLevel warn',
  pages: 'node scripts/measure-pages.mjs',
  stories: 'npm run --silent build:stories -- --loglevel warn',
  package: 'node scripts/check-package.mjs',
};

const asked = process.argv.slice(2);
const failed = [];
for (const [name, line] of Object.entries(gates)) {
  if (asked.length && !asked.includes(name)) continue;
  const start = performance.now();
  const good = succeeds(line);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${good ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (!good) failed.push(name);
}
if (asked.length === 0 || asked.includes('files'))
  for (const { line } of missingPrograms()) console.log(line);
console.log(failed.length ? `Not verified: ${failed.join(', ')}` : 'Verified.');
process.exitCode = failed.length ? 1 : 0;
