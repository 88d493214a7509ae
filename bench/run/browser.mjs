// Opens pages in contexts of their own, on a slowed processor, and reads what the browser knows of them.

import puppeteer from 'puppeteer-core';
import { browserArgs, findBrowser } from '../../scripts/browser.mjs';

const viewport = { width: 1000, height: 800 };
/** What takes longer on one page is given up, and reported as such. */
export const GIVE_UP_MS = 60_000;

export async function openBrowser() {
  const executablePath = await findBrowser(console.log);
  return puppeteer.launch({ executablePath, args: browserArgs, protocolTimeout: 2 * GIVE_UP_MS });
}

/**
 * What `measure` makes of a page, which has a browser context to itself: no cache, no compiled code
 * of an earlier visit.
 *
 * @param slow how many times slower the processor is made
 * @throws an error of the page itself, too
 */
export async function visit(browser, url, { slow }, measure) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const session = await page.createCDPSession();
    await page.setViewport(viewport);
    await session.send('Performance.enable');
    if (slow > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
    const failed = new Promise((_, reject) => page.once('pageerror', reject));
    const measured = (async () => {
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: GIVE_UP_MS });
      return measure({ page, session });
    })();
    return await Promise.race([measured, failed, tooLong()]);
  } finally {
    await context.close();
  }
}

const tooLong = () =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`over ${GIVE_UP_MS / 1000} s`)), GIVE_UP_MS).unref();
  });

/** Memory of scripts after everything unreachable has been collected, in MB. */
export async function heapMB(session) {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await metrics(session)).JSHeapUsedSize / 1e6;
}

/** What the browser counts: seconds of tasks and scripts, nodes, memory. */
export async function metrics(session) {
  const { metrics: list } = await session.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}
