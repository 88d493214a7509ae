// Tests that a page which states the hashes of dist/integrity.json runs no file that was changed. Build first.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, describe, it } from 'node:test';
import { strictPolicy } from '../../scripts/strict-policy.mjs';
import { startBrowser } from './pages.mjs';
import { serveBuilt } from './server.mjs';

const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const addressed = Object.entries(hashes).map(([file, hash]) => [`/${file}`, hash]);
const map = JSON.stringify({ integrity: Object.fromEntries(addressed) });
const mapHash = createHash('sha256').update(map).digest('base64');
const importMap = `<script type="importmap">${map}</script>`;
const widget = `<council-indicator-trend src="/data/exampleshire.json"><p>The table</p></council-indicator-trend>`;
const files = `<link rel="modulepreload" href="/core.js"><script type="module" src="/indicator-trend.js"></script>`;
/** What every picture of a trend needs at once, and what the one of these data needs later. */
const kinds = ['core.js', 'indicator-trend.js', 'parts/indicator-trend.layout.around.js'];

let browser, server, page;
before(async () => {
  browser = await startBrowser();
  server = await serveBuilt();
  server.state.policy = strictPolicy.replace(
    "script-src 'self'",
    `script-src 'self' 'sha256-${mapHash}'`,
  );
});
after(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  await page?.close();
  page = await browser.newPage();
  server.state.replaced = new Map();
});

/** Opens a page, whose server has another text of one file, which leaves a sign where it runs. */
async function open(html, changed) {
  if (changed) {
    const text = readFileSync(`dist/${changed}`, 'utf8');
    server.state.replaced.set(`/${changed}`, `${text}\nglobalThis.ranChanged = true;`);
  }
  server.state.page = `<!doctype html><html lang="en"><title>Hashes</title>${html}`;
  await page.goto(server.address, { waitUntil: 'networkidle0' });
}

const state = () => page.evaluate(() => document.querySelector('council-indicator-trend').state);
const ranChanged = () => page.evaluate(() => globalThis.ranChanged === true);

describe('a page with the hashes of all files in an import map', () => {
  it('draws, under the strictest policy that allows the map', async () => {
    await open(importMap + files + widget);
    assert.equal(await state(), 'drawn');
  });

  for (const changed of kinds) {
    it(`runs no other ${changed}, and keeps what stands inside the tag`, async () => {
      await open(importMap + files + widget, changed);
      assert.equal(await ranChanged(), false);
      assert.notEqual(await state(), 'drawn');
      const fallback = await page.evaluate(() => document.querySelector('p').checkVisibility());
      assert.ok(fallback);
    });

    it(`would run another ${changed} without the map`, async () => {
      await open(files + widget, changed);
      assert.equal(await ranChanged(), true);
    });
  }
});

describe('a page with a hash on each of its two tags', () => {
  const tags = files
    .replace('href="/core.js"', `href="/core.js" integrity="${hashes['core.js']}"`)
    .replace(
      'src="/indicator-trend.js"',
      `src="/indicator-trend.js" integrity="${hashes['indicator-trend.js']}"`,
    );

  it('draws', async () => {
    await open(tags + widget);
    assert.equal(await state(), 'drawn');
  });

  for (const changed of kinds.slice(0, 2)) {
    it(`runs no other ${changed} in Chromium`, async () => {
      await open(tags + widget, changed);
      assert.equal(await ranChanged(), false);
    });
  }

  it('does not keep out another part, which no tag names', async () => {
    await open(tags + widget, kinds[2]);
    assert.equal(await ranChanged(), true);
  });
});
