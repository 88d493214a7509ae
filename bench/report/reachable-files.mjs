// Which files of a build a page may load: those that its entries import, at once or later.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { init, parse } from 'es-module-lexer';

/** How the lexer marks `import.meta`, which loads nothing. */
const META = -2;

/** Paths within the folder of the entries and of all that they import, `import()` too. */
export async function reachableFiles(folder, entries) {
  await init;
  const found = new Set();
  const queue = [...entries];
  while (queue.length > 0) {
    const path = queue.shift();
    if (found.has(path)) continue;
    found.add(path);
    queue.push(...importsOf(folder, path));
  }
  return [...found];
}

function importsOf(folder, path) {
  const code = readFileSync(join(folder, path), 'utf8');
  return parse(code)[0]
    .filter(({ d: kind }) => kind !== META)
    .map(({ s: start, e: end }) => code.slice(start, end).replace(/^[`'"]|[`'"]$/g, ''))
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => join(dirname(path), specifier));
}
