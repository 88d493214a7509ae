// Measures each browser file with all that it loads, gzipped, and compares the sizes with docs/bytes.json.
// `npm run bytes -- --update` after a build writes that file anew.

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { init, parse } from 'es-module-lexer';
import { widgetNames } from './widget-names.mjs';

const importMeta = -2; // how the lexer marks import.meta; a static import is -1
const snapshot = 'docs/bytes.json';

await init;
const measured = {};
for (const name of ['council-widgets', ...widgetNames()]) {
  const file = `dist/${name}.js`;
  const initial = reach([file], false);
  const all = reach([file], true);
  measured[`${name}.js`] = { initial: gzipBytes(initial), withLazilyLoaded: gzipBytes(all) };
}

if (process.argv.includes('--update')) {
  writeFileSync(snapshot, `${JSON.stringify(measured, null, 2)}\n`);
  console.table(measured);
} else {
  compare(measured);
}

/** The files and all that they import; what `import()` names is followed only where `lazily`. */
function reach(queue, lazily) {
  const seen = new Set();
  while (queue.length) {
    const file = queue.pop();
    if (seen.has(file)) continue;
    seen.add(file);
    const code = readFileSync(file, 'utf8');
    for (const { s: start, e: end, d: dynamic } of parse(code)[0]) {
      if (dynamic === importMeta || (dynamic > -1 && !lazily)) continue;
      const specifier = code.slice(start, end).replace(/^[`'"]|[`'"]$/g, '');
      if (!specifier.startsWith('.')) throw new Error(`${file} imports ${specifier} by name`);
      queue.push(join(dirname(file), specifier));
    }
  }
  return seen;
}

function gzipBytes(files) {
  let sum = 0;
  for (const file of files) sum += gzipSync(readFileSync(file), { level: 9 }).length;
  return sum;
}

function compare(now) {
  const before = JSON.parse(readFileSync(snapshot, 'utf8'));
  const changes = [];
  for (const file of new Set([...Object.keys(before), ...Object.keys(now)])) {
    for (const part of ['initial', 'withLazilyLoaded']) {
      const [was, is] = [before[file]?.[part], now[file]?.[part]];
      if (was !== is)
        changes.push(`${file} ${part}: ${was ?? 'none'} → ${is ?? 'none'} bytes gzip`);
    }
  }
  if (changes.length === 0) return console.table(now);
  console.error(changes.join('\n'));
  console.error('If that is meant: npm run bytes -- --update, and say why in the commit.');
  process.exitCode = 1;
}
