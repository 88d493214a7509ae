// Opens pages for tests of the built files, and names a dataset of the demo for each widget.

import puppeteer from 'puppeteer-core';
import { browserArgs, findBrowser } from '../../scripts/browser.mjs';

/** Chromium; the caller closes it. */
export const startBrowser = async () =>
  puppeteer.launch({ executablePath: await findBrowser(), args: browserArgs });

/** A new page, and all that it says on its console or throws, as it comes. */
export async function newPage(browser) {
  const page = await browser.newPage();
  const said = [];
  page.on('console', (line) => said.push(line.text()));
  page.on('pageerror', (error) => said.push(error.message));
  return { page, said };
}

/** Sums what moves in the pages to come, without what a person did, as `globalThis.shift`. */
export const sumShifts = (page) =>
  page.evaluateOnNewDocument(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries()) {
        if (!hadRecentInput) globalThis.shift += value;
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
