// Tests the classic script with everything in it: on a page under the strictest policy, and in a file on a disk, where no
// module is loaded; and pages that have a second copy of the library. Build first.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browserArgs, findBrowser } from '../../scripts/browser.mjs';
import { serveBuilt } from './server.mjs';

const datasets = {
  'indicator-trend': 'exampleshire.json',
  'placement-mix': 'exampleshire-foster-carers.json',
  'threshold-funnel': 'exampleshire-front-door.json',
  'cost-comparator': 'exampleshire-costs.json',
  'vital-signs': 'exampleshire-vital-signs.json',
};
const names = Object.keys(datasets);
const inline = (name) => {
  const text = readFileSync(`demo/data/${datasets[name]}`, 'utf8').replaceAll('<', '\\u003c');
  return `<council-${name}><script type="application/json">${text}</script></council-${name}>`;
};
const linked = (name) => `<council-${name} src="/data/${datasets[name]}"></council-${name}>`;
const table = `<table><caption>Places filled (made-up figures)</caption>
  <tr><th>Year</th><th>Exampleshire</th></tr>
  <tr><th>2022-23</th><td>41</td></tr><tr><th>2023-24</th><td>44</td></tr></table>
  <p><a href="https://charts.example/table.html#council-indicator-trend?counts=things">Chart</a></p>`;

let browser, server, page, said;
before(async () => {
  browser = await puppeteer.launch({ executablePath: await findBrowser(), args: browserArgs });
  server = await serveBuilt();
});
after(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  await page?.close();
  page = await browser.newPage();
  said = [];
  page.on('console', (line) => said.push(line.text()));
  page.on('pageerror', (error) => said.push(error.message));
});

const allDrawn = (count) =>
  page.waitForFunction(
    (wanted) => {
      const all = [...document.querySelectorAll('*')].filter(({ localName }) =>
        localName.startsWith('council-'),
      );
      return all.length === wanted && all.every(({ state }) => state === 'drawn');
    },
    { timeout: 20_000 },
    count,
  );

describe('a classic script', () => {
  for (const file of ['council-widgets.iife', 'upgrade', 'embed', 'frame-host'])
    it(`is the same in every encoding: ${file}`, () => {
      const text = readFileSync(`dist/${file}.js`, 'utf8');
      const [found] = /[^\x00-\x7f].*/.exec(text) ?? [];
      assert.equal(found, undefined);
    });
});

describe('the classic script', () => {
  it('draws all widgets and a linked table under the strictest policy', async () => {
    // Of an old page: a classic script without an encoding of its own is read in that of the page.
    server.state.page = `<!doctype html><meta charset="windows-1252">
      <script src="/council-widgets.iife.js"></script>
      ${names.map(linked).join('')}${table}`;
    server.state.asked = [];
    await page.goto(server.address);
    await allDrawn(names.length + 1);
    assert.deepEqual(server.state.asked, ['/council-widgets.iife.js']);
    assert.deepEqual(said, []);
  });

  it('draws them in a file on a disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'classic-'));
    try {
      const file = join(folder, 'page.html');
      const script = pathToFileURL(resolve('dist/council-widgets.iife.js')).href;
      writeFileSync(
        file,
        `<!doctype html><meta charset="utf-8"><script src="${script}"></script>
        ${names.map(inline).join('')}${table}`,
      );
      await page.goto(pathToFileURL(file).href);
      await allDrawn(names.length + 1);
      // What is folded comes with it too.
      await page.evaluate(() => document.querySelector('council-cost-comparator').updateComplete);
      assert.deepEqual(said, []);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a second copy of the library', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const copyOf = (file, stated) => {
    const text = readFileSync(`dist${file}`, 'utf8');
    const other = text.replaceAll(
      new RegExp(`(["'\`])${version.replaceAll('.', '\\.')}\\1`, 'g'),
      `"${stated}"`,
    );
    assert.notEqual(other, text);
    return other;
  };
  const warning = `Council Widgets 9.9.9: this page has version ${version} already, which draws the widgets that both have; load one version`;

  const openWith = async (second) => {
    server.state.replaced.set('/other/council-widgets.iife.js', second);
    server.state.page = `<!doctype html><script type="module" src="/indicator-trend.js"></script>
      <script type="module" src="/placement-mix.js"></script>
      <script defer src="/other/council-widgets.iife.js"></script>${names.map(linked).join('')}`;
    await page.goto(server.address);
    await allDrawn(names.length);
    server.state.replaced.clear();
    return page.evaluate(
      (all) => all.map((name) => customElements.get(`council-${name}`).version),
      names,
    );
  };

  it('draws what the first does not have, and says once which versions there are', async () => {
    const versions = await openWith(copyOf('/council-widgets.iife.js', '9.9.9'));
    assert.deepEqual(versions, [version, version, '9.9.9', '9.9.9', '9.9.9']);
    assert.deepEqual(said, [warning]);
  });

  it('says nothing where both are of one version', async () => {
    await openWith(readFileSync('dist/council-widgets.iife.js', 'utf8'));
    assert.deepEqual(said, []);
  });
});
