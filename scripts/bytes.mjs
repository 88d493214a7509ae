// Measures what a page fetches for each browser file, and compares the sizes with docs/bytes.json.
// `npm run bytes -- --update` after a build writes that file anew.

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { init, parse } from 'es-module-lexer';
import { widgetNames } from './widget-names.mjs';

const importMeta = -2; // how the lexer marks import.meta; a static import is -1
const snapshot = 'docs/bytes.json';
const each = widgetNames().map((name) => [`${name}.js`, [name]]);
/** Pages by what they load; the autoloader loads the files of tags, which are measured by themselves. */
const pages = new Map([
  ['council-widgets.js', ['council-widgets']],
  ['upgrade.js', ['upgrade']],
  ['embed.js', ['embed']],
  ['frame-host.js', ['frame-host']],
  ...each,
  ['five files', widgetNames()],
  ['all.js', ['all']],
  ['council-widgets.iife.js', ['council-widgets.iife']],
  ['council-widgets.cy.iife.js', ['council-widgets.cy.iife']],
]);

await init;
const measured = {};
for (const [page, names] of pages) {
  const first = reach(names, false);
  measured[page] = {
    requests: first.size,
    gzip: bytes(first, (code) => gzipSync(code, { level: 9 })),
    brotli: bytes(first, brotliCompressSync),
    gzipWithParts: bytes(reach(names, true), (code) => gzipSync(code, { level: 9 })),
  };
}

if (process.argv.includes('--update')) {
  writeFileSync(snapshot, `${JSON.stringify(measured, null, 2)}\n`);
  console.table(measured);
} else {
  compare(measured);
}

/** The files and all that they import; what `import()` names in dist/parts is followed only where `withParts`. */
function reach(names, withParts) {
  const seen = new Set();
  const queue = names.map((name) => `dist/${name}.js`);
  while (queue.length) {
    const file = queue.pop();
    if (seen.has(file)) continue;
    seen.add(file);
    const code = readFileSync(file, 'utf8');
    for (const { s: start, e: end, d: dynamic } of parse(code)[0]) {
      if (dynamic === importMeta) continue;
      const [, specifier] = /^[`'"]?([^`'"]+)[`'"]?$/.exec(code.slice(start, end)) ?? [];
      if (dynamic === -1 && !specifier.startsWith('.')) throw new Error(`${file}: ${specifier}`);
      const target = join(dirname(file), specifier ?? '');
      // The file of another widget is a page's of its own.
      if (dynamic === -1 || (withParts && target.startsWith('dist/parts/'))) queue.push(target);
    }
  }
  return seen;
}

function bytes(files, compress) {
  let sum = 0;
  for (const file of files) sum += compress(readFileSync(file)).length;
  return sum;
}

function compare(now) {
  const before = JSON.parse(readFileSync(snapshot, 'utf8'));
  const changes = [];
  for (const page of new Set([...Object.keys(before), ...Object.keys(now)])) {
    for (const what of Object.keys(now[page] ?? before[page])) {
      const [was, is] = [before[page]?.[what], now[page]?.[what]];
      if (was !== is) changes.push(`${page} ${what}: ${was ?? 'none'} → ${is ?? 'none'}`);
    }
  }
  if (changes.length === 0) return console.table(now);
  console.error(changes.join('\n'));
  console.error('If that is meant: npm run bytes -- --update, and say why in the commit.');
  process.exitCode = 1;
}
