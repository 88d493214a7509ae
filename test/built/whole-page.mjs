// Tests that a picture of a whole page, as archives take it, makes lazy elements load, also where their data are slow.
// Build first.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { datasets } from './pages.mjs';
import { page, said, server, useSite } from './site.mjs';

const COUNT = 12;

useSite(() => {
  server.state.policy = "default-src 'self'; style-src 'self' 'unsafe-inline'";
});

const lazy = (at) => {
  const [name, file] = Object.entries(datasets)[at % Object.keys(datasets).length];
  return `<council-${name} loading="lazy" src="/data/${file}?${at}"></council-${name}>`;
};

/** How many are in the state. */
const count = (state) =>
  page.evaluate(
    (of) =>
      [...document.querySelectorAll('[loading=lazy]')].filter((each) => each.state === of).length,
    state,
  );

describe(`${COUNT} lazy elements in a picture of a whole page`, () => {
  it('are all loading when it is taken in a window as high as the page, and drawn in the next', async () => {
    let release;
    let isSlow = false;
    const slow = new Promise((done) => (release = done));
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      if (isSlow && request.url().includes('/data/')) await slow;
      await request.continue();
    });
    await page.setViewport({ width: 1000, height: 800 });
    const elements = Array.from({ length: COUNT }, (_, at) => lazy(at)).join('');
    server.state.page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Whole page</title><script type="module" src="/council-widgets.js"></script><body>${elements}`;
    await page.goto(server.address, { waitUntil: 'networkidle0' });
    const before = await count('loading');
    assert.ok(before > COUNT / 2, `${before}`);
    isSlow = true;
    await page.screenshot({ fullPage: true, captureBeyondViewport: false });
    assert.ok((await count('drawn')) < COUNT);
    release();
    const areDrawn = (all) =>
      [...document.querySelectorAll('[loading=lazy]')].filter(({ state }) => state === 'drawn')
        .length === all;
    await page.waitForFunction(areDrawn, {}, COUNT);
    await page.screenshot({ fullPage: true, captureBeyondViewport: false });
    assert.equal(await count('drawn'), COUNT);
    const isSeen = await page.evaluate(() =>
      [...document.querySelectorAll('[loading=lazy]')].map(
        ({ shadowRoot }) =>
          shadowRoot.querySelector('[part=chart]')?.getBoundingClientRect().width > 300,
      ),
    );
    assert.deepEqual(isSeen, Array(COUNT).fill(true));
    assert.deepEqual(said, []);
  });
});
