// Tests what is on paper in Firefox, where the machine has one: prints pages of A4 and reads their words. Build first.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { linkHtml, tableHtml } from '../support/linked-tables.mjs';
import { drawn, page, server, skipFirefox, useFirefox } from './firefox.mjs';
import { datasets } from './pages.mjs';
import { overlapsOf, skipPdf, wordsOf } from './pdf.mjs';

const SCRIPT = '<script type="module" src="/council-widgets.js"></script>';
const FOLDED = ['Table of figures', 'Notes (', 'Description'];
const widget = (name) => `<council-${name} src="/data/${datasets[name]}"></council-${name}>`;

/** By where it stands, the rules of the page and the element in it. */
const places = {
  'a page': ['', (html) => html],
  'a panel that is hidden until it is printed': [
    '@media screen { .panel { display: none } }',
    (html) => `<div class="panel">${html}</div>`,
  ],
  'a closed part that the page opens on paper': [
    '@media print { details::details-content { content-visibility: visible; block-size: auto } }',
    (html) => `<details><summary>Figures</summary>${html}</details>`,
  ],
  'a panel of 1 px until it is printed': [
    '@media screen { .panel { position: absolute; width: 1px; height: 1px; overflow: hidden } }',
    (html) => `<div class="panel">${html}</div>`,
  ],
};

describe('on paper, in Firefox', { skip: skipFirefox || skipPdf }, () => {
  useFirefox(() => {
    server.state.policy = "default-src 'self'; style-src 'self' 'unsafe-inline'";
  });

  async function open(body, css = '') {
    server.state.page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Print</title><style>${css}</style>${SCRIPT}<body>${body}`;
    await page.goto(server.address);
  }

  async function print() {
    const { words, pages } = wordsOf(await page.pdf({ format: 'A4' }));
    return { words, pages, text: words.map(({ text }) => text).join(' ') };
  }

  function assertHas(text, parts) {
    for (const part of parts) assert.ok(text.includes(part), `${part}: ${text}`);
    for (const part of ['Loading', 'not loaded']) assert.ok(!text.includes(part), text);
  }

  for (const name of Object.keys(datasets)) {
    for (const [where, [css, around]] of Object.entries(places)) {
      it(`${name} has its table and its description, in ${where}`, async () => {
        await open(around(widget(name)), css);
        if (where === 'a page') await drawn(name);
        await wait(1000);
        const { words, text } = await print();
        assertHas(text, FOLDED);
        assert.deepEqual(overlapsOf(words), []);
      });
    }
  }

  it('a table that is drawn has its figures, and no link', async () => {
    const table = tableHtml('cost-comparator') + linkHtml('cost-comparator');
    await open(`<script src="/upgrade.js"></script>${table}`);
    await drawn('cost-comparator');
    await wait(1000);
    const { text } = await print();
    assertHas(text, ['Table of figures', '£4,200', 'Description']);
    assert.ok(!text.includes('Show as a chart'), text);
  });
});
