// Writes the pages that are measured: the driver, one library, and charts with their data inside.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { datasetOf } from '../data/datasets.mjs';
import { plainOf } from '../data/plain.mjs';
import { floorSvg } from '../floor/floor-svg.mjs';
import { draws, headFor, isOurs, tagFor } from './libraries.mjs';

const folder = join(import.meta.dirname, '../page');
const driver = readFileSync(join(folder, 'driver.js'), 'utf8');
const css = readFileSync(join(folder, 'page.css'), 'utf8');

/** What a library takes to draw a dataset of a kind. */
export function dataFor(id, kind, dataset) {
  if (isOurs(id)) return dataset;
  const plain = plainOf(kind, dataset);
  return id === 'floor' ? floorSvg(kind, plain) : plain;
}

/**
 * The charts of a page, in the order of the kinds, again and again. Where a library cannot draw a kind
 * it draws the first one instead, so that every library draws as many.
 */
export function chartsFor(id, kinds, count) {
  return Array.from({ length: count }, (_, i) => {
    const asked = kinds[i % kinds.length];
    const kind = draws(id, asked) ? asked : kinds[0];
    return { kind, index: Math.floor(i / kinds.length) };
  });
}

/**
 * Puts a page on the server and gives its address.
 *
 * @param content charts with a kind and an index, or a dataset; `loads` are kinds that it loads without a chart
 */
export async function putPage(server, id, { charts, loads = [], name = charts.length }) {
  const kinds = [...new Set([...charts.map(({ kind }) => kind), ...loads])];
  const head = await headFor(id, kinds, server);
  const html = page(
    head,
    charts.map((chart) => chartHtml(id, chart)),
  );
  return server.put(`/pages/${id}/${kinds.join('-')}-${name}.html`, html);
}

/** New data for each chart of such a page. */
export const newDataFor = (id, charts) =>
  charts.map(({ kind, index }) => dataFor(id, kind, datasetOf(kind, index + 1)));

function chartHtml(id, { kind, index, dataset = datasetOf(kind, index) }) {
  // A tag within a text would end the script.
  const json = JSON.stringify(dataFor(id, kind, dataset)).replaceAll('<', '\\u003c');
  const script = `<script type="application/json">${json}</script>`;
  const tag = tagFor(id, kind);
  return `<${tag} class="chart" data-kind="${kind}">${script}</${tag}>`;
}

const page = (head, charts) => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8" />
<title>Bench</title>
<link rel="icon" href="data:," />
<style>${css}</style>
<script>${driver}</script>
${head}
</head>
<body>
<main>
${charts.join('\n')}
</main>
</body>
</html>
`;
