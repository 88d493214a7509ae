// What a page of 40 charts does in the 10 seconds after all are drawn, while nobody touches it.

import { kinds } from '../data/datasets.mjs';
import { heapMB, metrics, visit } from '../run/browser.mjs';
import { onceLoaded } from '../run/libraries.mjs';
import { chartsFor, putPage } from '../run/pages.mjs';

const IDLE_MS = 10_000;

export const idle = {
  title: 'Idle: main-thread time in the 10 s after page40, and what is there then',
  metrics: { mainThread: 'ms', scripts: 'ms', elements: '', nodes: '', heap: 'MB' },
  /** Each takes more than 10 s, and little of it varies. */
  rounds: (rounds) => Math.min(rounds, 2),
  subjects: ({ libraries }) => onceLoaded(libraries).map((library) => ({ library })),
  async measure({ library }, { browser, server }) {
    const url = await putPage(server, library, { charts: chartsFor(library, kinds, 40) });
    return visit(browser, url, { slow: 4 }, async ({ page, session }) => {
      await page.evaluate(() => bench.settled);
      const before = await metrics(session);
      await new Promise((done) => setTimeout(done, IDLE_MS));
      const after = await metrics(session);
      return {
        mainThread: (after.TaskDuration - before.TaskDuration) * 1000,
        scripts: (after.ScriptDuration - before.ScriptDuration) * 1000,
        elements: await page.evaluate(() => bench.countElements()),
        nodes: after.Nodes,
        heap: await heapMB(session),
      };
    });
  },
};
