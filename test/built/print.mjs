// Tests what is on paper: prints pages of A4 and reads where each word stands. Build first.

import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { datasets, newPage, startBrowser } from './pages.mjs';
import { overlapsOf, skipPdf, wordsOf } from './pdf.mjs';
import { serveBuilt } from './server.mjs';

const SCRIPT = '<script type="module" src="/council-widgets.js"></script>';
const widget = (name, file = datasets[name]) =>
  `<council-${name} src="/data/${file}"></council-${name}>`;

let browser, server, page;
before(async () => {
  browser = await startBrowser();
  server = await serveBuilt();
  server.state.policy = "default-src 'self'; style-src 'self' 'unsafe-inline'";
});
after(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  await page?.close();
  ({ page } = await newPage(browser));
});

async function open(body, css = '') {
  server.state.page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Print</title><style>${css}</style>${SCRIPT}<body>${body}`;
  await page.goto(server.address);
  // Of each element that is defined once its files have come.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('council-'))
      .every(({ state }) => state && state !== 'loading'),
  );
}

/** With all that is loaded in idle time. */
const complete = () =>
  page.evaluate(() =>
    Promise.all([...document.querySelectorAll('*')].map((each) => each.updateComplete)),
  );

const print = async (options) => wordsOf(await page.pdf({ format: 'A4', ...options }));

describe('a table on paper', { skip: skipPdf }, () => {
  // Chromium prints rows on one another only after another table that breaks, so a trend stands before each.
  const pairs = [
    ...Object.keys(datasets).map((name) => [name]),
    ['placement-mix', 'placements-doncaster.json'],
  ];
  for (const [name, file] of pairs) {
    it(`of ${name}${file ? ` with ${file}` : ''} has no row on another, wherever it stands`, async () => {
      await open(`${widget('indicator-trend')}<div id="gap"></div>${widget(name, file)}`);
      await complete();
      const found = [];
      for (let gapPx = 0; gapPx <= 1000; gapPx += 100) {
        await page.evaluate(
          (px) => (document.querySelector('#gap').style.height = `${px}px`),
          gapPx,
        );
        const { words } = await print();
        assert.ok(words.length > 300, `${words.length} words`);
        found.push(...overlapsOf(words).map((each) => `${gapPx} px: ${each}`));
      }
      assert.deepEqual(found, []);
    });
  }
});
