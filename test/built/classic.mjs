// Tests the classic script with everything in it: on a page under the strictest policy, and in a file on a disk, where no
// module is loaded. Build first.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { datasets } from './pages.mjs';
import { page, said, server, useSite } from './site.mjs';

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

useSite();

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
  for (const file of [
    'council-widgets.iife',
    'council-widgets.cy.iife',
    'upgrade',
    'embed',
    'frame-host',
  ])
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

  for (const [file, summary] of [
    ['council-widgets.iife', 'Table of figures'],
    ['council-widgets.cy.iife', 'Tabl o ffigurau'],
  ])
    it(`is of one file in a Welsh page too: ${file}`, async () => {
      server.state.page = `<!doctype html><html lang="cy"><meta charset="utf-8">
        <script src="/${file}.js"></script>${linked('indicator-trend')}`;
      server.state.asked = [];
      await page.goto(server.address);
      await allDrawn(1);
      assert.deepEqual(server.state.asked, [`/${file}.js`]);
      const shown = await page.$eval('council-indicator-trend', ({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('summary')].map(({ textContent }) => textContent.trim()),
      );
      assert.ok(shown.includes(summary), shown.join());
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
