// Every path of the package can be imported by Node, where there is no page, or is that of a file for browsers.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { exports } = JSON.parse(readFileSync('node_modules/council-widgets/package.json', 'utf8'));
const widgets = ['indicator-trend', 'placement-mix', 'threshold-funnel', 'cost-comparator'];
const stars = {
  './react/*': [...widgets, 'vital-signs'],
  './types/*': ['react', 'preact', 'vue', 'svelte'],
  './*': [...widgets, 'vital-signs'],
  './*/element': [...widgets, 'vital-signs'],
  './*/input': [...widgets, 'vital-signs'],
};
const isFile = (path) => /\.\w+$/.test(path);
const paths = Object.keys(exports)
  .filter((path) => !isFile(path))
  .flatMap((path) => (stars[path] ?? ['']).map((name) => path.replace('*', name)));
assert.ok(paths.length > 20);
for (const path of paths) {
  const name = path.replace(/^\./, 'council-widgets');
  await import(name);
}

const files = Object.keys(exports).filter((path) => isFile(path) && !path.includes('*'));
assert.ok(files.includes('./browser/embed.html'));
for (const path of files) {
  const address = import.meta.resolve(path.replace(/^\./, 'council-widgets'));
  assert.ok(existsSync(fileURLToPath(address)), path);
}
