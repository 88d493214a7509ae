// Our scorecard at several lengths: first screen, all rows, a filter, a sort, and the longest task. Not slowed.

import { scorecardOf } from '../data/scorecard.mjs';
import { visit } from '../run/browser.mjs';
import { putPage } from '../run/pages.mjs';

export const scorecard = {
  title: 'Scorecard (processor not slowed)',
  metrics: {
    firstScreen: 'ms',
    allRows: 'ms',
    filter: 'ms',
    sort: 'ms',
    longestTask: 'ms',
    elements: '',
  },
  subjects: ({ libraries, isQuick }) =>
    libraries.includes('ours')
      ? (isQuick ? [500, 6120] : [100, 500, 2000, 6120]).map((size) => ({
          library: 'ours',
          size,
          of: 'rows',
        }))
      : [],
  async measure({ size }, { browser, server }) {
    const { dataset, ...expected } = scorecardOf(size);
    const url = await putPage(server, 'ours', {
      charts: [{ kind: 'scorecard', dataset }],
      name: size,
    });
    return visit(browser, url, { slow: 1 }, ({ page }) =>
      page.evaluate(measureScorecard, { ...expected, rows: size }),
    );
  },
};

/** Runs in the page. */
async function measureScorecard({ rows, missed, least, greatest }) {
  const element = document.querySelector('council-vital-signs');
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ type: 'longtask', buffered: true });

  const heads = () => [
    ...element.shadowRoot.querySelectorAll('[part~="chart"] tbody th[scope="row"]'),
  ];
  const isShown = (head) => head.getClientRects().length > 0;
  const isFull = () => {
    const all = heads();
    return all.length >= rows || all.at(-1)?.getBoundingClientRect().bottom > innerHeight;
  };
  /** When it is so after a painted frame. */
  const once = async (isSo, startMs) => {
    for (;;) {
      await bench.nextPaint();
      const nowMs = performance.now() - startMs;
      if (isSo()) return nowMs;
    }
  };
  const timed = (change, isSo) => {
    const startMs = performance.now();
    Object.assign(element, change);
    return once(isSo, startMs);
  };
  const isRow = (head, names) => names.every((name) => head?.textContent.includes(name));

  const { firstScreenMs } = await bench.settled;
  const firstScreen = isFull() ? firstScreenMs : await once(isFull, 0);
  const allRows =
    heads().length >= rows ? firstScreen : await once(() => heads().length >= rows, 0);
  await new Promise((done) => setTimeout(done, 100)); // for the observer
  const longestTask = Math.max(0, ...tasks.map(({ duration }) => duration));
  const elements = bench.countElements();

  const filter = await timed({ filter: 'missed' }, () => heads().filter(isShown).length === missed);
  await timed({ filter: undefined }, () => heads().filter(isShown).length === rows);
  const sort = await timed({ sort: 'latest' }, () => {
    const shown = heads();
    return isRow(shown[0], least) && isRow(shown.at(-1), greatest);
  });
  observer.disconnect();
  return { firstScreen, allRows, filter, sort, longestTask, elements };
}
