// The libraries that are measured, what each cannot draw, and how a page loads it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { peerBundle } from './peer-bundle.mjs';

const bench = join(import.meta.dirname, '..');
const root = join(bench, '..');

/** What is measured side by side. `version` is read from what is installed. */
export const libraries = {
  floor: { name: 'Floor (ready SVG strings)' },
  ours: { name: 'Council Widgets', tags: true },
  autoloader: { name: 'Council Widgets, autoloader', tags: true },
  uplot: {
    name: 'uPlot (canvas, no donut)',
    package: 'uplot',
    lacks: ['donut'],
    styles: ['uplot/dist/uPlot.min.css'],
  },
  plot: { name: 'Observable Plot', package: '@observablehq/plot' },
  chartjs: { name: 'Chart.js (canvas)', package: 'chart.js' },
  echarts: { name: 'ECharts (SVG)', package: 'echarts' },
  highcharts: { name: 'Highcharts + accessibility', package: 'highcharts' },
  billboard: {
    name: 'billboard.js',
    package: 'billboard.js',
    styles: ['billboard.js/dist/billboard.min.css'],
  },
  'vega-lite': { name: 'Vega-Lite', package: 'vega-lite' },
};

const widgets = {
  trend: 'indicator-trend',
  long: 'indicator-trend',
  donut: 'placement-mix',
  funnel: 'threshold-funnel',
  costs: 'cost-comparator',
  scorecard: 'vital-signs',
};

/** Whether it draws our tags. */
export const isOurs = (id) => libraries[id].tags === true;

const tagOf = (kind) => `council-${widgets[kind]}`;

/** The tag of the element that a library draws into. */
export const tagFor = (id, kind) => (isOurs(id) ? tagOf(kind) : 'div');

/** Without the autoloader: once its widgets are loaded they are the same as ours. */
export const onceLoaded = (ids) => ids.filter((id) => id !== 'autoloader');

/** Whether it draws this kind at all. */
export const draws = (id, kind) => !libraries[id].lacks?.includes(kind);

export function versionOf(id) {
  const { package: name } = libraries[id];
  const file = name
    ? join(bench, 'node_modules', name, 'package.json')
    : join(root, 'package.json');
  return id === 'floor' ? undefined : JSON.parse(readFileSync(file, 'utf8')).version;
}

/** The tags in a page's head that load a library for these kinds; what they name is put on the server. */
export async function headFor(id, kinds, server) {
  if (id === 'autoloader') return moduleScript('/dist/council-widgets.js');
  return id === 'ours' ? ourHead(kinds) : peerHead(id, kinds, server);
}

const moduleScript = (path) => `<script type="module" src="${path}"></script>`;

/** As README.md tells a page: a module script for each widget, and what it says to preload. */
function ourHead(kinds) {
  const files = new Set(kinds.map((kind) => `/dist/${widgets[kind]}.js`));
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const preloaded = [...readme.matchAll(/<link rel="modulepreload" href="[^"]*\/([\w.-]+\.js)"/g)]
    .map(([, file]) => `/dist/${file}`)
    // Those of the widgets that the page has; README shows one.
    .filter(
      (file) =>
        files.has(file) || !Object.values(widgets).some((name) => file.endsWith(`/${name}.js`)),
    );
  return [
    ...new Set(preloaded.map((file) => `<link rel="modulepreload" href="${file}" />`)),
    ...[...files].map(moduleScript),
  ].join('\n');
}

async function peerHead(id, kinds, server) {
  const drawn = kinds.filter((kind) => draws(id, kind));
  const path = `/peers/${id}/${drawn.join('-')}.js`;
  server.put(path, await peerBundle(id, drawn));
  const styles = (libraries[id].styles ?? []).map((file) => {
    const address = `/peers/${id}/${file.split('/').at(-1)}`;
    server.put(address, readFileSync(join(bench, 'node_modules', file)));
    return `<link rel="stylesheet" href="${address}" />`;
  });
  return [...styles, moduleScript(path)].join('\n');
}
