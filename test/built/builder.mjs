// Tests dist/builder/ as a council hosts it: in a folder of its site, under the strictest policy. Build first.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, beforeEach, describe, it } from 'node:test';
import { extname } from 'node:path';
import { strictPolicy } from '../../scripts/strict-policy.mjs';
import { newPage, startBrowser } from './pages.mjs';

const TYPES = {
  '.js': 'text/javascript',
  '.html': 'text/html',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
};
const FOLDER = '/tools/charts/';

let server, browser, page, said, missing;
const address = () => `http://127.0.0.1:${server.address().port}${FOLDER}`;

before(async () => {
  server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = `dist/builder/${pathname.slice(FOLDER.length)}`;
    const text = pathname.startsWith(FOLDER) ? await readFile(path).catch(() => {}) : undefined;
    if (text === undefined) missing.push(pathname);
    response.writeHead(text === undefined ? 404 : 200, {
      'content-type': TYPES[extname(pathname)] ?? 'text/plain',
      'content-security-policy': strictPolicy,
    });
    response.end(text);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  browser = await startBrowser();
});
after(async () => {
  await browser.close();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});
beforeEach(async () => {
  missing = [];
  ({ page, said } = await newPage(browser));
});

const inBuilder = (path) =>
  page.goto(`${address()}${path}`, { waitUntil: 'load' }).then(() => undefined);

async function paste(cells) {
  await page.waitForFunction(() => document.getElementById('example')?.options.length > 1);
  await page.$eval(
    '#figures',
    (box, text) => {
      box.value = text;
      box.dispatchEvent(new Event('input'));
    },
    cells,
  );
}

async function answer(id, text) {
  await page.waitForSelector(`#fields [name="${id}"]`);
  await page.$eval(
    `#fields [name="${id}"]`,
    (control, value) => {
      control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}

describe('dist/builder', () => {
  it('makes a table of pasted cells in a folder of any site, and its link leads to a page that draws it', async () => {
    await inBuilder('index.html');
    await paste('Year\tExampleshire\n2023-24\t21\n2024-25\t84');
    await answer('title', 'Visits (made-up figures)');
    await answer('unit', 'count');
    await answer('counts', 'things');
    await page.waitForFunction(() => document.querySelector('#picture > *')?.state === 'drawn');
    // Figures grow old with this test.
    await page.waitForFunction(() => !document.querySelector('#check .open').hidden);
    await page.$$eval('[data-accept]', (buttons) => buttons.forEach((each) => each.click()));
    const html = await page.waitForSelector('#table-first').then((box) => box.evaluate(({ value }) => value)); // prettier-ignore
    const [, href] = /<a href="([^"]+)">Show as a chart/.exec(html);
    assert.ok(href.startsWith(`${address()}table.html#council-indicator-trend?`), href);
    await page.goto(href.replaceAll('&amp;', '&'));
    await page.waitForFunction(() => document.getElementById('options')?.value.includes('unit'));
    await page.$eval('#table', (place) => {
      // A policy with Trusted Types lets no script read HTML; a person pastes it.
      const table = place.appendChild(document.createElement('table'));
      table.createCaption().textContent = 'Visits (made-up figures)';
      for (const texts of [
        ['Period', 'Exampleshire'],
        ['2023-24', '21'],
        ['2024-25', '84'],
      ]) {
        const row = table.insertRow();
        for (const text of texts) {
          const isHead = texts[0] === 'Period';
          row.appendChild(document.createElement(isHead ? 'th' : 'td')).textContent = text;
        }
      }
      place.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.waitForSelector('council-indicator-trend');
    await page.waitForFunction(() => document.querySelector('council-indicator-trend').state === 'drawn'); // prettier-ignore
    assert.deepEqual([said, missing], [[], []]);
  });

  it('draws an example of every widget, and asks for nothing that is not in the folder', async () => {
    await inBuilder('index.html');
    await page.waitForFunction(() => document.getElementById('example')?.options.length > 1);
    const examples = await page.$$eval('#example option', (all) => all.map(({ value }) => value));
    for (const name of examples.filter((each) => /^[a-z]/.test(each))) {
      await page.select('#example', name);
      await page.waitForFunction(
        (of) => document.querySelector(`#picture > council-${of}`)?.state === 'drawn',
        {},
        name,
      );
    }
    assert.deepEqual([said, missing], [[], []]);
  });

  it('leads nowhere but to its own pages', async () => {
    const files = readdirSync('dist/builder');
    assert.ok(files.includes('LICENCES.txt'));
    for (const path of ['index.html', 'index.cy.html', 'table.html', 'table.cy.html']) {
      await inBuilder(path);
      const links = await page.$$eval('a[href], link[rel=alternate]', (all) => all.map((each) => each.getAttribute('href'))); // prettier-ignore
      assert.deepEqual(
        links.filter((href) => !href.startsWith('#') && !files.includes(href.replace('./', ''))),
        [],
      );
      assert.ok(links.length > 1);
    }
  });
});
