// Tests that the bench compares fairly and counts right. What it measures is no test's to judge.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { datasetOf, kinds } from '../bench/data/datasets.mjs';
import { plainOf } from '../bench/data/plain.mjs';
import { scorecardOf } from '../bench/data/scorecard.mjs';
import { exponentsOf } from '../bench/run/exponents.mjs';
import { measureScenario } from '../bench/run/measure.mjs';
import { readOptions } from '../bench/run/options.mjs';
import { startServer } from '../bench/run/server.mjs';
import { exponent, summary } from '../bench/run/statistics.mjs';

test('a summary has the median and the quartiles between which half of the values are', () => {
  const { median, lower, upper } = summary([5, 1, 4, 2, 3]);
  assert.deepEqual([lower, median, upper], [2, 3, 4]);
  assert.equal(summary([1, 2]).median, 1.5);
  assert.equal(summary([]), undefined);
});

test('an exponent is the power by which a cost grows', () => {
  const grown = (power) => [1, 10, 100].map((size) => [size, 3 * size ** power]);
  assert.equal(exponent(grown(0)).toFixed(6), '0.000000');
  assert.equal(exponent(grown(1)).toFixed(6), '1.000000');
  assert.equal(exponent(grown(2)).toFixed(6), '2.000000');
  assert.equal(exponent([[1, 1]]), undefined);
});

test('the exponent of the larger sizes is not hidden by what a page costs at its least', () => {
  const measured = [1, 10, 1000, 10_000].map((size) => ({
    of: 'rows',
    size,
    metrics: { all: { median: 100 + size } },
  }));
  const [{ of, whole, larger }] = exponentsOf(measured);
  assert.equal(of, 'rows');
  assert.ok(whole.all < 0.6);
  assert.ok(larger.all > 0.9);
});

test('every round goes through all subjects, beginning with another', async () => {
  const order = [];
  const scenario = {
    metrics: { painted: 'ms' },
    subjects: ({ libraries }) => libraries.map((library) => ({ library })),
    measure: async ({ library }) => {
      order.push(library);
      if (library === 'c') throw new Error('over 60 s');
      return { painted: order.length };
    },
  };
  const options = { libraries: ['a', 'b', 'c'], rounds: 3, mostSeconds: 60 };
  const measured = await measureScenario(scenario, options, { progress() {} });
  // What failed once is not tried again.
  assert.deepEqual(order, ['a', 'b', 'c', 'b', 'a', 'a', 'b']);
  assert.deepEqual(measured[0].metrics.painted.values, [1, 5, 6]);
  assert.equal(measured[2].failed, 'over 60 s');
  assert.equal(measured[2].metrics.painted, undefined);
});

test('a run of everything writes its results, a run of a part only when told to', () => {
  assert.equal(readOptions([]).writes, true);
  assert.equal(readOptions(['--quick']).writes, false);
  assert.equal(readOptions(['--quick']).needsPeers, false);
  assert.equal(readOptions(['--scenario', 'cold', '--write']).writes, true);
  assert.throws(() => readOptions(['--only', 'd3']), /No library is called d3/);
  assert.throws(() => readOptions(['--rounds', '0']), /whole number from 1/);
});

test('peers get the figures that our widgets get', () => {
  const trend = datasetOf('trend', 3);
  assert.deepEqual(
    plainOf('trend', trend).series.map(({ values }) => values),
    trend.series.map(({ values }) => values),
  );
  const values = (list) => list.map(({ value }) => value);
  const donut = datasetOf('donut', 3);
  assert.deepEqual(values(plainOf('donut', donut).parts), values(donut.parts));
  const costs = datasetOf('costs', 3);
  assert.deepEqual(
    values(plainOf('costs', costs).rows),
    costs.provisions.map(({ cost }) => cost),
  );
  const funnel = datasetOf('funnel', 3);
  const [contacts, ...outcomes] = values(plainOf('funnel', funnel).rows);
  assert.equal(contacts, funnel.contacts);
  assert.deepEqual(outcomes, values(funnel.outcomes));
});

test('the figures of neighbouring charts differ, and those of one chart are always the same', () => {
  for (const kind of kinds) {
    assert.notDeepEqual(datasetOf(kind, 1), datasetOf(kind, 2));
    assert.deepEqual(datasetOf(kind, 1), datasetOf(kind, 11));
  }
});

test('a scorecard of any length has a row for each name in each area, and half miss their target', () => {
  for (const rows of [100, 500, 2000, 6120, 10_000]) {
    const { dataset, missed } = scorecardOf(rows);
    const names = dataset.indicators.map(({ name, area }) => `${name}, ${area.name}`);
    assert.equal(new Set(names).size, rows);
    const latest = dataset.indicators.map(({ series }) => series[0].values.at(-1));
    assert.equal(new Set(latest).size, rows);
    assert.equal(missed, rows / 2);
  }
});

test('the server serves its folder and what was put on it, on loopback, and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'council-widgets-bench-'));
  const code = 'export const one = 1;\n'.repeat(50);
  writeFileSync(join(folder, 'one.js'), code);
  const server = await startServer(folder);
  try {
    const statusOf = async (path) => (await fetch(`${server.origin}${path}`)).status;
    assert.match(server.origin, /^http:\/\/127\.0\.0\.1:/);
    server.put('/pages/a.html', '<p>A</p>');
    assert.equal(await statusOf('/pages/a.html'), 200);
    assert.equal(await statusOf('/dist/one.js'), 200);
    assert.equal(await statusOf('/dist/two.js'), 404);
    assert.equal(await statusOf('/dist/..%2f..%2f..%2fetc%2fpasswd'), 404);
    assert.deepEqual(server.fetchedSince(), ['/pages/a.html', '/dist/one.js']);
    assert.deepEqual(server.fetchedSince(), []);
    const { plain, gzip, brotli } = server.sizeOf('/dist/one.js');
    assert.deepEqual([plain, gzip], [code.length, gzipSync(code, { level: 9 }).length]);
    assert.ok(brotli < gzip);
  } finally {
    server.stop();
    rmSync(folder, { recursive: true });
  }
});
