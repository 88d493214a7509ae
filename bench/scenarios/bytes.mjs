// What a page fetches: all of it, locale and style sheets too, but neither the page itself nor its data.

import { kinds } from '../data/datasets.mjs';
import { scorecardOf } from '../data/scorecard.mjs';
import { visit } from '../run/browser.mjs';
import { chartsFor, putPage } from '../run/pages.mjs';

/** What a library fetches later, when nobody waits for it, it begins to fetch by then. */
const LATER_MS = 2000;

const five = { kind: 'scorecard', dataset: scorecardOf(100).dataset };

/** Which charts stand on a page; the scorecard is ours alone. */
const pages = {
  'one trend': (library) => chartsFor(library, ['trend'], 1),
  'four kinds': (library) => chartsFor(library, kinds, kinds.length),
  'five widgets': (library) => [...chartsFor(library, kinds, kinds.length), five],
};

export const bytes = {
  title: 'Bytes of all that a page fetches until it is drawn, and later in idle time',
  metrics: { gzip: 'kB', brotli: 'kB', plain: 'kB', requests: '', laterGzip: 'kB' },
  /** The same bytes come every time. */
  rounds: () => 1,
  subjects: ({ libraries }) =>
    libraries
      .filter((library) => library !== 'floor')
      .flatMap((library) =>
        Object.keys(pages)
          .filter((size) => size !== 'five widgets' || library === 'ours')
          .map((size) => ({ library, size })),
      ),
  async measure({ library, size }, { browser, server }) {
    const url = await putPage(server, library, { charts: pages[size](library), name: 'bytes' });
    server.fetchedSince();
    return visit(browser, url, { slow: 1 }, async ({ page }) => {
      await page.evaluate(() => bench.settled);
      const first = weigh(server);
      await new Promise((done) => setTimeout(done, LATER_MS));
      const { gzip: laterGzip } = weigh(server);
      return { ...first, laterGzip };
    });
  },
};

/** Sums of what was fetched since the last call, in kB. */
function weigh(server) {
  const paths = [...new Set(server.fetchedSince())].filter((path) => !path.startsWith('/pages/'));
  const sizes = paths.map((path) => server.sizeOf(path));
  const sum = (name) => sizes.reduce((total, size) => total + size[name], 0) / 1000;
  return { gzip: sum('gzip'), brotli: sum('brotli'), plain: sum('plain'), requests: paths.length };
}
