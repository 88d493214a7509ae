// Tests pages that run from right to left, at 320 px: no text of a widget leaves the window, and drawing and tooltip run
// from left to right, as their language does. Build first.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { datasets } from './pages.mjs';
import { page, said, server, useSite } from './site.mjs';

const WIDTH_PX = 320;
const script = '<script type="module" src="/council-widgets.js"></script>';

useSite();

/** Runs in the page: texts with a box, tooltip and all, that leave the window, and directions of what is drawn. */
function readTexts(tag, widthPx) {
  const { shadowRoot } = document.querySelector(tag);
  const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
  // For screen readers alone: all of it is in a box of 1 px.
  const isUnseen = (element) =>
    element && (element.getBoundingClientRect().width <= 1 || isUnseen(element.parentElement));
  const found = { count: 0, outside: [], backwards: [] };
  for (let each = walker.nextNode(); each; each = walker.nextNode()) {
    const parent = each.parentElement;
    const text = each.data.trim();
    if (text === '' || !parent.checkVisibility() || parent.closest('style, .scroll')) continue;
    if (isUnseen(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(each);
    const { left, right, width } = range.getBoundingClientRect();
    if (width <= 1) continue;
    found.count += 1;
    if (left < -1 || right > widthPx + 1) found.outside.push(`${text}: ${left} to ${right}`);
    if (getComputedStyle(parent).direction !== 'ltr') found.backwards.push(text);
  }
  return found;
}

describe('a page that runs from right to left, 320 px wide', () => {
  for (const [name, file] of Object.entries(datasets)) {
    it(`has ${name} in the window and from left to right, with its tooltip`, async () => {
      const tag = `council-${name}`;
      await page.setViewport({ width: WIDTH_PX, height: 900 });
      server.state.page = `<!doctype html><html lang="en" dir="rtl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Right to left</title>${script}<body><${tag} src="/data/${file}"></${tag}>`;
      await page.goto(server.address);
      await page.waitForFunction((of) => document.querySelector(of)?.state === 'drawn', {}, tag);
      await page.evaluate((of) => document.querySelector(of).updateComplete, tag);
      const plain = await page.evaluate(readTexts, tag, WIDTH_PX);
      assert.ok(plain.count > 15, `${plain.count} texts`);
      assert.deepEqual([plain.outside, plain.backwards], [[], []]);
      if (await showTooltip(tag)) {
        const shown = await page.evaluate(readTexts, tag, WIDTH_PX);
        assert.ok(shown.count > plain.count, 'the tooltip has no text');
        assert.deepEqual([shown.outside, shown.backwards], [[], []]);
      } else assert.ok(name === 'vital-signs', 'there is no tooltip');
      assert.deepEqual(said, []);
    });
  }
});

/** Moves the pointer over the picture until its tooltip has words; false where it never has. */
async function showTooltip(tag) {
  const { x, y, width, height } = await page.evaluate((of) => {
    const { shadowRoot } = document.querySelector(of);
    const chart = shadowRoot.querySelector('[part~=chart]');
    chart.scrollIntoView({ block: 'center' });
    return chart.getBoundingClientRect().toJSON();
  }, tag);
  for (const down of [0.5, 0.3, 0.7, 0.15, 0.85]) {
    for (const along of [0.5, 0.3, 0.7, 0.15]) {
      await page.mouse.move(x + along * width, y + down * height);
      const isShown = await page.evaluate((of) => {
        const { shadowRoot } = document.querySelector(of);
        return shadowRoot.querySelector('[part~=tooltip]')?.textContent.trim().length > 0;
      }, tag);
      if (isShown) return true;
    }
  }
  return false;
}
