// Opens pages for tests of the built files, and names a dataset of the demo for each widget.

import puppeteer from 'puppeteer-core';
import { browserArgs, findBrowser } from '../../scripts/browser.mjs';

/** Chromium, with the settings of a reader where a folder has them; the caller closes it. */
export const startBrowser = async (userDataDir) =>
  puppeteer.launch({ executablePath: await findBrowser(), args: browserArgs, userDataDir });

/** A new page, and all that it says on its console or throws, as it comes. What it asks on being left is said yes to. */
export async function newPage(browser) {
  const page = await browser.newPage();
  const said = [];
  page.on('console', (line) => said.push(line.text()));
  page.on('dialog', (dialog) => dialog.accept());
  page.on('pageerror', (error) => said.push(error.message));
  return { page, said };
}

/**
 * Sums what moves in the pages to come, without what a person did, as `globalThis.shift`, and lists what moved and
 * where to as `globalThis.moved`.
 */
export const sumShifts = (page) =>
  page.evaluateOnNewDocument(() => {
    globalThis.shift = 0;
    globalThis.moved = [];
    const placeOf = ({ x, y, width, height }) => `${x},${y} ${width}×${height}`;
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries()) {
        if (hadRecentInput) continue;
        globalThis.shift += value;
        for (const { node, previousRect, currentRect } of sources) {
          const places = [previousRect, currentRect].map(placeOf).join(' to ');
          globalThis.moved.push(`${node?.nodeName} ${places}`);
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** Made-up figures that show most of what a widget can draw. */
export const datasets = {
  'indicator-trend': 'exampleshire.json',
  'placement-mix': 'exampleshire-foster-carers.json',
  'threshold-funnel': 'exampleshire-front-door.json',
  'cost-comparator': 'exampleshire-costs.json',
  'vital-signs': 'exampleshire-vital-signs.json',
};
