// What readers have of a published page: the chart, its table, its link, and what should not be there.

import { setTimeout as wait } from 'node:timers/promises';
import { figures } from './snippets.mjs';

const TAG = 'council-indicator-trend';
const WAIT_MS = 5000;
/** The file has a count that has to be withheld, of which its author is told. */
const EXPECTED = 'series[0].values[2]; write "[c]" in their place';
const secret = new RegExp(`(?<![\\d-])(${figures.series[0].values.join('|')})(?![\\d-])`);

/**
 * @param links where the links of the snippet lead
 * @returns `kept` names what is there, in the order in which readers need it; `shown` is a text that has figures outside
 * a table; `said` is what the widgets tell an author
 */
export async function readPublished(page, address, links) {
  const said = [];
  page.on('console', (line) => {
    const text = line.text();
    if (text.startsWith('<council-') && !text.includes(EXPECTED)) said.push(text);
  });
  await page.goto(address);
  const isDrawn = await waitForChart(page);
  const { hasTable, hasCaption, hrefs, texts, framed } = await page.evaluate((tag) => {
    const main = document.querySelector('main');
    const copy = document.createElement('div');
    copy.append(...[...main.childNodes].map((each) => each.cloneNode(true)));
    for (const each of copy.querySelectorAll('table, script')) each.remove();
    return {
      hasTable: main.querySelector('table td') !== null,
      hasCaption: main.querySelector('caption, figcaption') !== null,
      hrefs: [...main.querySelectorAll('a[href]')].map(({ href }) => href),
      texts: copy.textContent,
      framed: main.querySelector('iframe') !== null && main.querySelector(tag) === null,
    };
  }, TAG);
  const kept = [
    isDrawn && 'chart',
    framed && !isDrawn && 'frame without chart',
    hasTable && (hasCaption ? 'table' : 'table without caption'),
    hrefs.length > 0 && (hrefs.join() === links.join() ? 'link' : 'link to elsewhere'),
  ].filter(Boolean);
  const shown = secret.test(texts) ? texts : undefined;
  return { kept: kept.length > 0 ? kept : ['nothing'], shown, said };
}

/** Whether a frame's page shows its chart by itself, as its link opens it. */
export async function opensChart(page, address) {
  await page.goto(address);
  return waitForChart(page);
}

/** True as soon as a chart is drawn in the page or in a frame of it; false where none is after a while. */
async function waitForChart(page) {
  const end = performance.now() + WAIT_MS;
  while (performance.now() < end) {
    for (const frame of page.frames()) {
      const state = await frame
        .evaluate((tag) => document.querySelector(tag)?.state, TAG)
        .catch(() => undefined);
      if (state === 'drawn') return true;
    }
    await wait(100);
  }
  return false;
}
