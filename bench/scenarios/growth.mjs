// How our time and memory grow with periods, widgets, parts and rows. Not slowed: only the growth counts.

import { kinds } from '../data/datasets.mjs';
import { partsDataset } from '../data/parts.mjs';
import { scorecardOf } from '../data/scorecard.mjs';
import { heapMB, visit } from '../run/browser.mjs';
import { chartsFor, putPage } from '../run/pages.mjs';
import { drawLong } from './long.mjs';

const sizes = {
  periods: [10, 100, 1000, 10_000, 70_000],
  widgets: [1, 5, 20, 100, 500],
  parts: [2, 10, 50, 200],
  rows: [100, 500, 2000, 10_000],
};

const measures = {
  async periods(days, context) {
    const { drawn, heap } = await drawLong('ours', { days, slow: 1 }, context);
    return { firstScreen: drawn, all: drawn, heap };
  },
  widgets: (count, context) => drawPage(chartsFor('ours', kinds, count), context),
  parts: (count, context) => drawPage([{ kind: 'donut', dataset: partsDataset(count) }], context),
  rows: (count, context) =>
    drawPage([{ kind: 'scorecard', dataset: scorecardOf(count).dataset }], {
      ...context,
      allRows: count,
    }),
};

export const growth = {
  title: 'Growth: our time and memory against periods, widgets, parts and rows',
  metrics: { firstScreen: 'ms', all: 'ms', heap: 'MB' },
  rounds: (rounds) => Math.min(rounds, 3),
  subjects: ({ libraries }) =>
    libraries.includes('ours')
      ? Object.entries(sizes).flatMap(([of, list]) =>
          list.map((size) => ({ library: 'ours', size, of })),
        )
      : [],
  measure: ({ size, of }, context) => measures[of](size, context),
};

async function drawPage(charts, { browser, server, allRows }) {
  const url = await putPage(server, 'ours', { charts, name: `growth-${allRows ?? charts.length}` });
  return visit(browser, url, { slow: 1 }, async ({ page, session }) => {
    const { firstScreenMs, allMs } = await page.evaluate(() => bench.settled);
    const rowsMs = allRows && (await page.evaluate(whenAllRows, allRows));
    return { firstScreen: firstScreenMs, all: rowsMs ?? allMs, heap: await heapMB(session) };
  });
}

/** Runs in the page: when a scorecard has all its rows. */
async function whenAllRows(rows) {
  const { shadowRoot } = document.querySelector('council-vital-signs');
  const selector = '[part~="chart"] tbody th[scope="row"]';
  const { allMs } = await bench.settled;
  if (shadowRoot.querySelectorAll(selector).length >= rows) return allMs;
  for (;;) {
    await bench.nextPaint();
    const nowMs = performance.now();
    if (shadowRoot.querySelectorAll(selector).length >= rows) return nowMs;
  }
}
