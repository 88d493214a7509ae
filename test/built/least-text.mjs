// Tests a reader whose browser shows no text under 20 px: pictures follow, and nothing of them meets or leaves the window.
// Build first.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { datasets, newPage, startBrowser } from './pages.mjs';
import { serveBuilt } from './server.mjs';

const LEAST_PX = 20;
const script = '<script type="module" src="/council-widgets.js"></script>';

let folder, browser, server;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'least-text-'));
  const webprefs = { minimum_font_size: LEAST_PX, minimum_logical_font_size: LEAST_PX };
  mkdirSync(join(folder, 'Default'));
  writeFileSync(join(folder, 'Default/Preferences'), JSON.stringify({ webkit: { webprefs } }));
  [browser, server] = [await startBrowser(folder), await serveBuilt()];
});
after(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, maxRetries: 5, retryDelay: 200 });
});

/** Runs in the page: texts of a picture that meet or leave the window, and the least of all that are seen, in px. */
function readTexts(tag) {
  const { shadowRoot } = document.querySelector(tag);
  // For screen readers alone: all of it is in a box of 1 px.
  const isUnseen = (element) =>
    element && (element.getBoundingClientRect().width === 1 || isUnseen(element.parentElement));
  const picture = shadowRoot.querySelector('[part~=chart]');
  const texts = [...picture.querySelectorAll('text, td, th')]
    .map((each) => ({ words: each.textContent.trim(), at: each.getBoundingClientRect(), each }))
    .filter(({ words, at, each }) => words !== '' && at.width > 1 && !isUnseen(each));
  const isMeeting = ({ at: a }, { at: b }) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2;
  const scale = picture.viewBox
    ? picture.getBoundingClientRect().width / picture.viewBox.baseVal.width
    : 1;
  return {
    count: texts.length,
    least:
      Math.min(...texts.map(({ each }) => parseFloat(getComputedStyle(each).fontSize))) * scale,
    outside: texts
      .filter(({ at }) => at.left < -1 || at.right > innerWidth + 1)
      .map((t) => t.words),
    meeting: texts.flatMap((one, i) =>
      texts
        .slice(i + 1)
        .filter((other) => isMeeting(one, other))
        .map((other) => `${one.words} × ${other.words}`),
    ),
    pageWidth: document.documentElement.scrollWidth,
  };
}

describe(`a browser that shows no text under ${LEAST_PX} px`, () => {
  for (const [name, file] of Object.entries(datasets)) {
    for (const width of [320, 720]) {
      it(`shows ${name} whole, ${width} px wide`, async () => {
        const { page, said } = await newPage(browser);
        await page.setViewport({ width, height: 900 });
        const tag = `council-${name}`;
        server.state.page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Least text</title>${script}<body><${tag} src="/data/${file}"></${tag}>`;
        await page.goto(server.address);
        await page.waitForFunction((of) => document.querySelector(of)?.state === 'drawn', {}, tag);
        await page.evaluate((of) => document.querySelector(of).updateComplete, tag);
        const { count, least, outside, meeting, pageWidth } = await page.evaluate(readTexts, tag);
        assert.ok(count > 10, `${count} texts`);
        assert.deepEqual([outside, meeting, pageWidth, said], [[], [], width, []]);
        // In less room a picture keeps its labels and is drawn somewhat smaller.
        assert.ok(least >= LEAST_PX * (width < 400 ? 0.7 : 0.99), `a text of ${least} px`);
        await page.close();
      });
    }
  }
});
