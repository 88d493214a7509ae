// Drives Chromium for the test runner: two pages at once, each as if it were alone.

import { chromeLauncher } from '@web/test-runner-chrome';
import { browserArgs } from './browser.mjs';

/** CHROME_PATH must name its program. */
export const chromiumLauncher = () =>
  chromeLauncher({
    launchOptions: { args: browserArgs },
    createPage: ownWindow,
    concurrency: 2,
  });

/** A context gives it a process, a store and permissions of its own; the tests of both need the focus. */
async function ownWindow({ browser }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.emulateFocusedPage(true);
  return page;
}
