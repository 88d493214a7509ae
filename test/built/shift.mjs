// Tests that little or nothing of a page moves when pictures come: an element with its data in a file, within it, or in a
// table. Build first.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { strictPolicy } from '../../scripts/strict-policy.mjs';
import { datasets, sumShifts } from './pages.mjs';
import { page, said, server, useSite } from './site.mjs';

const text = '<p>Text of the page that a reader is reading, and that must not move.</p>';
const rows = ['2022-23', '2023-24', '2024-25'].map(
  (year) => `<tr><th>${year}</th><td>41</td></tr>`,
);
const table = `<table><caption>Made-up figures</caption>${rows.join('')}</table>`;

/** Where the data of a widget may be. */
const places = {
  'a file': (name) => `<council-${name} src="/data/${datasets[name]}"></council-${name}>`,
  'a file, and a table for readers': (name) =>
    `<council-${name} src="/data/${datasets[name]}">${table}</council-${name}>`,
  'a script': (name) => {
    const json = readFileSync(`demo/data/${datasets[name]}`, 'utf8').replaceAll('<', '\\u003c');
    return `<council-${name}><script type="application/json">${json}</script></council-${name}>`;
  },
};

useSite(async () => {
  await sumShifts(page);
  server.state.policy = strictPolicy;
});

/**
 * That the page moves by less than `below` around an element, or not at all where it is 0. A machine that is busy with
 * other work shows a page half laid out now and then: what moves in each of three first visits is the page's own doing.
 */
async function assertShift(name, element, { head, widthPx, below }) {
  const visits = [];
  while (visits.length < 3) {
    const { shift, moved } = await visit(name, element, { head, widthPx });
    if (shift === 0 || shift < below) return;
    visits.push(`${shift}: ${moved.join('; ')}`);
  }
  assert.fail(`In each visit the page moved.\n${visits.join('\n')}`);
}

/** Loads the page with nothing kept of an earlier visit, and waits until the picture is there. */
async function visit(name, element, { head, widthPx }) {
  await page.setCacheEnabled(false);
  await page.setViewport({ width: widthPx, height: 900 });
  server.state.page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Shift</title>${head}<body><h1>Report</h1>${text}${element}<h2>After</h2>${text.repeat(12)}`;
  await page.goto(server.address);
  await page.waitForFunction(
    (tag) => document.querySelector(tag)?.state === 'drawn',
    {},
    `council-${name}`,
  );
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  assert.deepEqual(said, []);
  return page.evaluate(() => ({ shift: globalThis.shift, moved: globalThis.moved }));
}

const modules = (name) =>
  ['core', name].map((file) => `<script type="module" src="/${file}.js"></script>`).join('');

/** The rules of the guide, as a style sheet of the page. */
function guideStyles() {
  const guide = readFileSync('docs/embedding/README.md', 'utf8');
  const [, css] = /```css\n([^]*?)```/.exec(guide);
  server.state.policy = strictPolicy.replace("style-src 'self'", "style-src 'self' data:");
  return `<link rel="stylesheet" href="data:text/css,${encodeURIComponent(css)}">`;
}

for (const [where, element] of Object.entries(places)) {
  for (const widthPx of [360, 700, 1200]) {
    for (const name of Object.keys(datasets)) {
      describe(`${name} with its data in ${where}, ${widthPx} px wide`, () => {
        it('moves nothing where the page states its height', async () => {
          const head = guideStyles() + modules(name);
          await assertShift(name, element(name), { head, widthPx, below: 0 });
        });

        it('moves little where it is defined before the page is shown', async () => {
          const head = '<script src="/council-widgets.iife.js"></script>';
          await assertShift(name, element(name), { head, widthPx, below: 0.01 });
        });
      });
    }
  }
}

describe('an element whose modules the page waits for before it is shown', () => {
  for (const name of Object.keys(datasets)) {
    for (const widthPx of [360, 700]) {
      it(`moves next to nothing: ${name}, ${widthPx} px wide`, async () => {
        const head = modules(name).replaceAll('type="module"', 'type="module" blocking="render"');
        await assertShift(name, places['a file'](name), { head, widthPx, below: 0.01 });
      });
    }
  }
});

describe('an element that is defined after the page is shown', () => {
  for (const name of Object.keys(datasets)) {
    it(`moves what follows it once: ${name}`, async () => {
      const element = places['a file'](name);
      await assertShift(name, element, { head: modules(name), widthPx: 700, below: 0.32 });
    });
  }
});

describe('the room for a picture', () => {
  const heightOf = (tag) =>
    page.evaluate((each) => document.querySelector(each).getBoundingClientRect().height, tag);
  const open = async (element) => {
    server.state.page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Room</title><script src="/council-widgets.iife.js"></script><body>${element}`;
    await page.goto(server.address);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 600)));
  };

  it('goes where there will be no picture', async () => {
    await open(`<council-indicator-trend src="/data/none.json">${table}</council-indicator-trend>`);
    assert.ok((await heightOf('council-indicator-trend')) < 400);
  });

  it('is not kept for words that stand in its place in a narrow element', async () => {
    server.state.policy = "script-src 'self'; style-src 'unsafe-inline'";
    await open(`<div style="width:100px">${places['a file']('indicator-trend')}</div>`);
    assert.ok((await heightOf('council-indicator-trend')) < 400);
  });
});
