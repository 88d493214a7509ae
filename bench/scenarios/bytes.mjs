// What a page fetches: all of it, locale and style sheets too, but neither the page itself nor its data.

import { kinds } from '../data/datasets.mjs';
import { scorecardOf } from '../data/scorecard.mjs';
import { visit } from '../run/browser.mjs';
import { fetchedUntilDrawn } from '../run/fetched.mjs';
import { isOurs } from '../run/libraries.mjs';
import { chartsFor, putPage } from '../run/pages.mjs';

/** What a library fetches later, when nobody waits for it, it begins to fetch by then. */
const LATER_MS = 2000;

const five = { kind: 'scorecard', dataset: scorecardOf(100).dataset };

/** Which charts stand on a page; the scorecard is ours alone. */
export const pages = {
  'one trend': (library) => chartsFor(library, ['trend'], 1),
  'four kinds': (library) => chartsFor(library, kinds, kinds.length),
  'five widgets': (library) => [...chartsFor(library, kinds, kinds.length), five],
};

export const bytes = {
  title: 'Bytes of all that a page fetches until it is drawn, and later in idle time',
  metrics: { gzip: 'kB', brotli: 'kB', plain: 'kB', requests: '', withLater: 'kB gzip' },
  /** The same bytes come every time. */
  rounds: () => 1,
  subjects: ({ libraries }) =>
    libraries
      .filter((library) => library !== 'floor')
      .flatMap((library) =>
        Object.keys(pages)
          .filter((size) => size !== 'five widgets' || isOurs(library))
          .map((size) => ({ library, size })),
      ),
  async measure({ library, size }, { browser, server }) {
    const url = await putPage(server, library, { charts: pages[size](library), name: 'bytes' });
    server.fetchedSince();
    return visit(browser, url, { slow: 1 }, async ({ page }) => {
      const first = await fetchedUntilDrawn(page);
      await new Promise((done) => setTimeout(done, LATER_MS));
      const { gzip: withLater } = weigh(server, server.fetchedSince());
      return { ...weigh(server, first), withLater };
    });
  },
};

/** Sums of the sizes of files, in kB. */
function weigh(server, fetched) {
  const paths = [...new Set(fetched)].filter((path) => !path.startsWith('/pages/'));
  const sizes = paths.map((path) => server.sizeOf(path));
  const sum = (name) => sizes.reduce((total, size) => total + size[name], 0) / 1000;
  return { gzip: sum('gzip'), brotli: sum('brotli'), plain: sum('plain'), requests: paths.length };
}
