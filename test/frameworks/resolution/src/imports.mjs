// Every path of the package can be imported by Node, where there is no page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const { exports } = JSON.parse(readFileSync('node_modules/council-widgets/package.json', 'utf8'));
const widgets = ['indicator-trend', 'placement-mix', 'threshold-funnel', 'cost-comparator'];
const stars = {
  './react/*': [...widgets, 'vital-signs'],
  './types/*': ['react', 'preact', 'vue', 'svelte'],
  './*': [...widgets, 'vital-signs'],
  './*/element': [...widgets, 'vital-signs'],
  './*/input': [...widgets, 'vital-signs'],
};
const paths = Object.keys(exports)
  .filter((path) => !path.includes('.js'))
  .flatMap((path) => (stars[path] ?? ['']).map((name) => path.replace('*', name)));
assert.ok(paths.length > 20);
for (const path of paths) {
  const name = path.replace(/^\./, 'council-widgets');
  await import(name);
}
