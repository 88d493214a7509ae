// From navigation to a painted trend, with nothing in a cache.

import { chartsFor, putPage } from '../run/pages.mjs';
import { visit } from '../run/browser.mjs';

export const cold = {
  title: 'Cold: from navigation to one trend painted',
  metrics: { painted: 'ms' },
  subjects: ({ libraries }) => libraries.map((library) => ({ library })),
  async measure({ library }, { browser, server }) {
    const url = await putPage(server, library, { charts: chartsFor(library, ['trend'], 1) });
    return visit(browser, url, { slow: 4 }, async ({ page }) => {
      const { allMs } = await page.evaluate(() => bench.settled);
      return { painted: allMs };
    });
  },
};
