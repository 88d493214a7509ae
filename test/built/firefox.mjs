// One Firefox and one server of the built files for the tests of a file, and a new page for each test; left out, with the
// reason, where the machine has no Firefox.

import { after, before, beforeEach } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { firefoxPath, howToHave } from '../../scripts/engines.mjs';
import { serveBuilt } from './server.mjs';

/** Those of the test that runs. */
export let server, page;
let browser;

const executablePath = firefoxPath();
/** Why the tests of Firefox are left out; false where they can run. */
export const skipFirefox = executablePath
  ? false
  : `this machine has no Firefox. ${howToHave.firefox}`;

/**
 * Call it once, inside the suite of a file.
 *
 * @param prepare what is done before each test, once its page is there
 */
export function useFirefox(prepare = () => {}) {
  before(async () => {
    browser = await puppeteer.launch({ browser: 'firefox', executablePath });
    server = await serveBuilt();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    await page?.close();
    page = await browser.newPage();
    await page.setViewport({ width: 640, height: 900 });
    await prepare();
  });
}

/** Waits until the element of a widget is drawn, in the page or in a frame of it. */
export async function drawn(name, inside = () => page) {
  const end = performance.now() + 15_000;
  for (;;) {
    const state = await inside()
      ?.evaluate((tag) => document.querySelector(tag)?.state, `council-${name}`)
      .catch(() => undefined);
    if (state === 'drawn') return;
    if (performance.now() > end) throw new Error(`not drawn: ${state}`);
    await wait(100);
  }
}
