// One browser and one server of the built files for the tests of a file, and a new page for each test.

import { after, before, beforeEach } from 'node:test';
import { newPage, startBrowser } from './pages.mjs';
import { serveBuilt } from './server.mjs';

/** Those of the test that runs. `said` is all that its page says on its console or throws. */
export let server, page, said;
let browser;

/**
 * Call it once in a file, outside its tests.
 *
 * @param prepare what is done before each test, once its page is there
 */
export function useSite(prepare = () => {}) {
  before(async () => {
    browser = await startBrowser();
    server = await serveBuilt();
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    await page?.close();
    ({ page, said } = await newPage(browser));
    await prepare();
  });
}
