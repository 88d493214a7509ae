// Which files of a build a page loads: those that its entries import, and those that they may load later.

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { init, parse } from 'es-module-lexer';

/** How the lexer marks what is no static import: `import()` has a place of its own, import.meta has -2. */
const STATIC = -1;
const META = -2;
/** English is needed to draw: each widget loads it with `import()`, and no page draws without. */
const isNeeded = (path) => /(^|\/)(words|indicator)\.en/.test(path);

/** Paths within the folder, each with whether it is loaded at once. */
export async function loadedFiles(folder, entries) {
  await init;
  const found = new Map();
  const queue = entries.map((path) => ({ path, atOnce: true }));
  while (queue.length > 0) {
    const { path, atOnce } = queue.shift();
    // What is first met as a later file may be needed at once elsewhere.
    if (found.get(path) || (found.has(path) && !atOnce)) continue;
    found.set(path, atOnce);
    for (const next of importsOf(folder, path)) {
      queue.push({ path: next.path, atOnce: atOnce && (next.isStatic || isNeeded(next.path)) });
    }
  }
  return [...found].map(([path, atOnce]) => ({ path, atOnce }));
}

function importsOf(folder, path) {
  const code = readFileSync(join(folder, path), 'utf8');
  return parse(code)[0]
    .filter(({ d: kind }) => kind !== META)
    .map(({ s: start, e: end, d: kind }) => ({
      specifier: code.slice(start, end).replace(/^[`'"]|[`'"]$/g, ''),
      isStatic: kind === STATIC,
    }))
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier, isStatic }) => ({ path: join(dirname(path), specifier), isStatic }));
}
