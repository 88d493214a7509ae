// A page of 40 charts, ten of each kind: drawn, weighed, and given new data.

import { kinds } from '../data/datasets.mjs';
import { heapMB, metrics, visit } from '../run/browser.mjs';
import { onceLoaded } from '../run/libraries.mjs';
import { chartsFor, newDataFor, putPage } from '../run/pages.mjs';

/** What a library leaves for idle time is done before new data come. */
const REST_MS = 1500;

export const page40 = {
  title: 'page40: 40 charts, ten of each kind, then new data for all (update40)',
  metrics: {
    firstScreen: 'ms',
    allDrawn: 'ms',
    updateScreen: 'ms',
    update40: 'ms',
    elements: '',
    nodes: '',
    heap: 'MB',
  },
  subjects: ({ libraries }) => onceLoaded(libraries).map((library) => ({ library })),
  async measure({ library }, { browser, server }) {
    const charts = chartsFor(library, kinds, 40);
    const url = await putPage(server, library, { charts });
    return visit(browser, url, { slow: 4 }, async ({ page, session }) => {
      const { firstScreenMs, allMs } = await page.evaluate(() => bench.settled);
      const elements = await page.evaluate(() => bench.countElements());
      const { Nodes: nodes } = await metrics(session);
      const heap = await heapMB(session);
      await new Promise((done) => setTimeout(done, REST_MS));
      const update = await page.evaluate((list) => bench.update(list), newDataFor(library, charts));
      return {
        firstScreen: firstScreenMs,
        allDrawn: allMs,
        updateScreen: update.firstScreenMs,
        update40: update.allMs,
        elements,
        nodes,
        heap,
      };
    });
  },
};
