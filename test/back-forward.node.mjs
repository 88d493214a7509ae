// Tests that a page with widgets goes into the browser's back/forward cache, and that they live on when it comes back.

import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { browserArgs, findBrowser } from '../scripts/browser.mjs';

const DATA = {
  title: 'Homes',
  parts: [
    { name: 'Inside', value: 60 },
    { name: 'Outside', value: 40 },
  ],
};

async function serve() {
  const { outputFiles } = await build({
    entryPoints: ['src/widgets/index.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    conditions: ['production', 'browser'],
  });
  const page = `<!doctype html><title>One</title><script src="/widgets.js" defer></script>
<council-placement-mix><script type="application/json">${JSON.stringify(DATA)}</script></council-placement-mix>`;
  const answers = {
    '/': ['text/html', page],
    '/other': ['text/html', '<!doctype html><title>Other</title>'],
    '/widgets.js': ['text/javascript', outputFiles[0].text],
  };
  const server = createServer(({ url }, response) => {
    const [type, body] = answers[url] ?? ['text/plain', ''];
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

const width = () =>
  document
    .querySelector('council-placement-mix')
    .shadowRoot.querySelector('[part=chart]')
    ?.getAttribute('width');

test(
  'widgets live on in a page that comes back out of the back/forward cache',
  { timeout: 60_000 },
  async () => {
    const server = await serve();
    const browser = await puppeteer.launch({
      executablePath: await findBrowser(),
      args: browserArgs,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    try {
      const address = `http://127.0.0.1:${server.address().port}`;
      const page = await browser.newPage();
      await page.setViewport({ width: 800, height: 600 });
      await page.goto(address);
      await page.waitForFunction(width);
      await page.evaluate(() => addEventListener('pageshow', (event) => (globalThis.came = event)));
      const before = await page.evaluate(width);
      await page.goto(`${address}/other`);
      await page.goBack();
      assert.equal(await page.evaluate(() => globalThis.came?.persisted), true);
      assert.equal(await page.evaluate(width), before);
      await page.setViewport({ width: 500, height: 600 });
      await page.waitForFunction(
        (old) =>
          Number(
            document
              .querySelector('council-placement-mix')
              .shadowRoot.querySelector('[part=chart]')
              .getAttribute('width'),
          ) < old,
        {},
        Number(before),
      );
    } finally {
      await browser.close();
      server.close();
      server.closeAllConnections();
    }
  },
);
