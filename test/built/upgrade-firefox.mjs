// Tests the upgrade of tables in Firefox, where the machine has one: four widgets, the table kept, nothing moved. Build
// first.

import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { firefoxPath, howToHave } from '../../scripts/engines.mjs';
import { linkable, linkedTables, linkHtml, tableHtml } from '../support/linked-tables.mjs';
import { serveBuilt } from './server.mjs';

const text = '<p>Text of the page that a reader is reading, and that must not move.</p>';

const executablePath = firefoxPath();
const skip = executablePath ? false : `this machine has no Firefox. ${howToHave.firefox}`;

describe('the upgrade of tables, in Firefox', { skip }, () => {
  let browser, site, page;
  before(async () => {
    browser = await puppeteer.launch({ browser: 'firefox', executablePath });
    site = await serveBuilt();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage();
    await page.setViewport({ width: 640, height: 900 });
  });

  async function open(name) {
    site.state.page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Upgrade</title><script src="/upgrade.js"></script><body><h1>Report</h1>${text}${tableHtml(name)}${linkHtml(name)}<h2>After</h2>${text.repeat(4)}`;
    await page.goto(site.address);
  }

  async function drawn(name) {
    const end = performance.now() + 15_000;
    for (let state; state !== 'drawn'; await wait(100)) {
      state = await page.evaluate((tag) => document.querySelector(tag)?.state, `council-${name}`);
      if (performance.now() > end) throw new Error(`not drawn: ${state}`);
    }
  }

  for (const name of linkable) {
    it(`draws ${name} around its table, which stays`, async () => {
      await open(name);
      await drawn(name);
      const seen = await page.evaluate((tag) => {
        const host = document.querySelector(tag);
        const card = host.shadowRoot.querySelector('[part=base]').getBoundingClientRect();
        return {
          inside: [...host.children].map(({ localName }) => localName),
          cells: [...host.querySelectorAll('td')].map(({ textContent }) => textContent),
          isWide: card.width > 500 && card.height > 100,
        };
      }, `council-${name}`);
      assert.deepEqual(seen.inside, ['table', 'p']);
      const [, ...rows] = linkedTables[name].rows;
      assert.deepEqual(
        seen.cells,
        rows.flatMap(([, ...cells]) => cells),
      );
      assert.ok(seen.isWide);
    });
  }

  it('leaves the table and the link where the file of the widget does not come', async () => {
    site.state.replaced.set('/indicator-trend.js', undefined);
    await open('indicator-trend');
    await wait(1500);
    const seen = await page.evaluate(() => ({
      cells: document.querySelectorAll('td').length,
      tablePx: document.querySelector('table').getBoundingClientRect().height,
      link: document.querySelector('a').textContent,
    }));
    assert.equal(seen.cells, 3);
    assert.ok(seen.tablePx > 50);
    assert.equal(seen.link, 'Show as a chart');
  });
});
