// Tests the page for one widget in a frame in Firefox, where the machine has one: heights, a host that does not listen,
// a sandbox. Build first.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { strictPolicy } from '../../scripts/strict-policy.mjs';
import { drawn, page, server as site, skipFirefox, useFirefox } from './firefox.mjs';
import { serveBuilt } from './server.mjs';

const HOST = '<script src="/frame-host.js"></script>';
const text = '<p>Text of the page that a reader is reading, and that must not move.</p>';
const dataOf = {
  'indicator-trend': 're-referrals',
  'placement-mix': 'place-providers-england',
  'threshold-funnel': 'exampleshire-front-door',
  'cost-comparator': 'exampleshire-costs',
  'vital-signs': 'exampleshire-vital-signs',
};
const addressOf = (name) => `embed.html?widget=${name}&amp;src=/data/${dataOf[name]}.json`;

describe('a frame with a widget, in Firefox', { skip: skipFirefox }, () => {
  let charts;
  before(async () => (charts = await serveBuilt()));
  after(() => charts?.close());
  useFirefox(() => {
    site.state.policy = `${strictPolicy}; frame-src *`;
    charts.state.headers = {};
  });

  async function open(
    attributes,
    { name = 'indicator-trend', head = HOST, at = site.address } = {},
  ) {
    const tag = `<iframe title="Chart" src="${at}${addressOf(name)}" width="100%" ${attributes}></iframe>`;
    site.state.page = `<!doctype html><html lang="en"><meta charset="utf-8">${head}<body><h1>Report</h1>${text}${tag}<h2>After</h2>${text.repeat(4)}`;
    await page.goto(site.address);
    const afterPx = await topOfAfter();
    await drawn(name, inFrame);
    await wait(700);
    return afterPx;
  }

  const inFrame = () => page.frames().find((each) => each.parentFrame());
  const topOfAfter = () =>
    page.evaluate(() => document.querySelector('h2').getBoundingClientRect().top);
  const inside = () =>
    inFrame().evaluate(() => ({
      contentPx: Math.ceil(document.querySelector('main').getBoundingClientRect().height),
      windowPx: innerHeight,
      scrollsPx: document.documentElement.scrollHeight,
      density: document.querySelector('[src]:not(script)')?.density,
    }));

  for (const name of Object.keys(dataOf)) {
    it(`gives ${name} the height of its page`, async () => {
      await open('', { name });
      const { contentPx, windowPx, density } = await inside();
      assert.equal(windowPx, contentPx);
      assert.ok(windowPx > 200);
      assert.equal(density, 'normal');
    });
  }

  it('moves nothing while a kept height is in sight, and gives the height after a click', async () => {
    const before = await open('height="500"');
    assert.equal(await topOfAfter(), before);
    await page.mouse.move(20, 20);
    await page.mouse.down();
    await wait(300);
    assert.equal(await topOfAfter(), before);
    await page.mouse.up();
    await wait(700);
    const { contentPx, windowPx } = await inside();
    assert.equal(windowPx, contentPx);
    assert.ok((await topOfAfter()) > before);
  });

  for (const heightPx of [560, 300]) {
    it(`cuts nothing off at ${heightPx} px where the page around does not listen`, async () => {
      const before = await open(`height="${heightPx}"`, { head: '' });
      await wait(800);
      assert.equal(await topOfAfter(), before);
      const { contentPx, windowPx, scrollsPx, density } = await inside();
      assert.equal(windowPx, heightPx);
      assert.equal(density, 'compact');
      if (contentPx > windowPx) {
        // Whole px of a page and of what is in it may differ by one.
        assert.ok(scrollsPx >= contentPx - 1, `${scrollsPx} ${contentPx}`);
        const y = await inFrame().evaluate(() => {
          scrollTo(0, 10_000);
          return scrollY;
        });
        assert.ok(y + windowPx >= contentPx - 1, `${y} ${windowPx} ${contentPx}`);
      }
    });
  }

  it('draws in sandbox="allow-scripts" from another site, and gets its height', async () => {
    charts.state.headers = { 'access-control-allow-origin': '*' };
    await open('sandbox="allow-scripts"', { at: charts.address });
    assert.equal(await inFrame().evaluate(() => globalThis.origin), 'null');
    const { contentPx, windowPx } = await inside();
    assert.equal(windowPx, contentPx);
  });
});
