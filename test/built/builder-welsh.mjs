// Looks at the Welsh page of dist/builder/ as its author does: axe finds nothing at any step, on a phone and on a wide
// window, and the switch leads to the same page in English. Build first. Made-up figures.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { extname } from 'node:path';
import axe from 'axe-core';
import { newPage, startBrowser } from './pages.mjs';

const TYPES = { '.js': 'text/javascript', '.html': 'text/html', '.css': 'text/css' };

let server, browser, page, said;

before(async () => {
  server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const text = await readFile(`dist/builder${pathname}`).catch(() => undefined);
    response.writeHead(text === undefined ? 404 : 200, {
      'content-type': TYPES[extname(pathname)] ?? 'image/svg+xml',
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

async function open(path, width) {
  ({ page, said } = await newPage(browser));
  await page.setViewport({ width, height: 900 });
  await page.goto(`http://127.0.0.1:${server.address().port}/${path}`, { waitUntil: 'load' });
  await page.waitForFunction(() => document.getElementById('example')?.options.length > 1);
}

/** What axe finds, each with the element; a step that is closed has nothing to find. */
async function foundByAxe(step) {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    // A best practice that wants seen text in heads of rows that are stacked, see test/support/axe-views.ts.
    const rules = { 'empty-table-header': { enabled: false } };
    const { violations } = await globalThis.axe.run(document, { rules });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
  assert.deepEqual(found, [], step);
  assert.deepEqual(await page.evaluate(beyondPicture), [], step);
  assert.equal(
    await page.evaluate(() => document.documentElement.scrollWidth),
    await page.evaluate(() => innerWidth),
    step,
  );
}

/** Of the picture: the menus that reach beyond it. */
function beyondPicture() {
  const picture = document.querySelector('#picture > *');
  const { right } = picture?.getBoundingClientRect() ?? {};
  return [...(picture?.shadowRoot.querySelectorAll('select') ?? [])]
    .filter((menu) => menu.getBoundingClientRect().right > right + 1)
    .map((menu) => menu.parentElement.textContent);
}

async function answer(name, text) {
  await page.waitForSelector(`#fields [name="${name}"]`);
  await page.$eval(
    `#fields [name="${name}"]`,
    (control, value) => {
      control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}

/** By the number of the example: what is asked of its cells. */
const ANSWERS = [
  { unit: 'per 10,000', direction: 'low' },
  { counts: 'people' },
  { as: 'outcomes' },
  {},
  { area: 'Sir Enghraifft' },
];

/** Whatever must be mended or accepted first. */
async function openLastStep() {
  for (let tries = 0; tries < 40; tries += 1) {
    const isOpen = await page.evaluate(() => {
      if (!document.querySelector('#take .open').hidden) return true;
      document.querySelector('[data-cure=withhold], [data-accept][aria-pressed=false]')?.click();
      const row = document.getElementById('accept-row');
      if (!row.hidden && !row.querySelector('input').checked) row.querySelector('input').click();
      return false;
    });
    if (isOpen) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  assert.fail('the last step stays closed');
}

describe('the Welsh page of dist/builder', () => {
  for (const width of [320, 1280]) {
    for (const [number, answers] of ANSWERS.entries()) {
      it(`gives axe nothing to find at any step of example ${number}, ${width} px wide`, async () => {
        await open('index.cy.html', width);
        if (number === 0) await foundByAxe('empty');
        await page.select('#example', `${number}`);
        await page.waitForSelector('#fields [name=title]');
        if (number === 0) {
          await page.click('#change');
          await foundByAxe('cells');
          await page.click('#change');
        }
        await answer('title', 'Ffigurau dychmygol');
        for (const [name, text] of Object.entries(answers)) await answer(name, text);
        await page.waitForFunction(() => document.querySelector('#picture > *')?.state === 'drawn');
        await foundByAxe('check');
        await openLastStep();
        await page.evaluate(() => (document.querySelector('details').open = true));
        await page.click('#make-link');
        await page.waitForSelector('#link');
        await foundByAxe('take');
        await page.close();
      });
    }
  }

  it('is left for the English page and comes back by the switch', async () => {
    await open('index.cy.html', 1280);
    for (const lang of ['en-GB', 'cy']) {
      await Promise.all([page.waitForNavigation(), page.click('.languages a')]);
      assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
      await page.waitForFunction(() => document.getElementById('example')?.options.length > 1);
    }
    assert.deepEqual(said, []);
  });

  it('asks before it is left with what was brought, and not without', async () => {
    const asked = [];
    for (const example of ['', '0']) {
      await open('index.cy.html', 1280);
      page.on('dialog', (dialog) => asked.push(`${dialog.type()} ${example}`));
      if (example) {
        await page.select('#example', example);
        await page.waitForSelector('#fields [name=title]');
      }
      await Promise.all([page.waitForNavigation(), page.click('.languages a')]);
      await page.close();
    }
    assert.deepEqual(asked, ['beforeunload 0']);
  });
});
