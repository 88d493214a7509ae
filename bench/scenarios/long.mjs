// A trend of 70,000 days: from giving the data to a library that is loaded, to the painted line.

import { longDataset } from '../data/long.mjs';
import { heapMB, visit } from '../run/browser.mjs';
import { dataFor, putPage } from '../run/pages.mjs';
import { onceLoaded, tagFor } from '../run/libraries.mjs';

const DAYS = 70_000;

export const long = {
  title: `Long: ${DAYS.toLocaleString('en-GB')} days in one trend (made-up figures)`,
  metrics: { drawn: 'ms', elements: '', heap: 'MB' },
  subjects: ({ libraries }) => onceLoaded(libraries).map((library) => ({ library })),
  measure: ({ library }, context) => drawLong(library, { days: DAYS, slow: 4 }, context),
};

/** Time, elements and memory of one long series. */
export async function drawLong(library, { days, slow }, { browser, server }) {
  const url = await putPage(server, library, { charts: [], loads: ['long'] });
  return visit(browser, url, { slow }, async ({ page, session }) => {
    await page.evaluate(() => bench.settled);
    const data = dataFor(library, 'long', longDataset(days));
    const { allMs } = await page.evaluate(
      (tag, given) => bench.add(tag, 'long', given),
      tagFor(library, 'long'),
      data,
    );
    const elements = await page.evaluate(() => bench.countElements());
    return { drawn: allMs, elements, heap: await heapMB(session) };
  });
}
