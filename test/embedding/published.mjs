// What readers have of a published page: the charts, their tables, their links, and what should not be there.

import { setTimeout as wait } from 'node:timers/promises';
import { figures, linksOf, widgetsIn } from './snippets.mjs';

const WAIT_MS = 5000;
const { values } = figures.series[0];
/** The file has a count that has to be withheld, of which its author is told. */
const EXPECTED = `series[0].values[${values.indexOf(3)}]; write "[c]" in their place`;
const secret = new RegExp(`(?<![\\d-])(${values.join('|')})(?![\\d-])`);

/**
 * @param html the snippet as it was written
 * @returns `kept` names what is there, in the order in which readers need it; `shown` is a text that has figures outside
 * a table; `said` is what the widgets tell an author
 */
export async function readPublished(page, address, html) {
  const said = [];
  page.on('console', (line) => {
    const text = line.text();
    if (text.startsWith('<council-') && !text.includes(EXPECTED)) said.push(text);
  });
  // A browser does not draw frames of another site that are out of sight.
  await page.setViewport({ width: 900, height: 6000 });
  await page.goto(address);
  const drawn = await waitForCharts(page, widgetsIn(html));
  const { tables, captions, hrefs, texts, framed } = await page.evaluate(readMain);
  const links = linksOf(html, address);
  const kept = [
    partOf('chart', drawn, widgetsIn(html).length),
    framed && drawn === 0 && 'frame without chart',
    partOf(
      captions < tables ? 'table without caption' : 'table',
      tables,
      html.split('<table').length - 1,
    ),
    hrefs.length > 0 && (hrefs.join() === links.join() ? 'link' : 'link to elsewhere'),
  ].filter(Boolean);
  const shown = secret.test(texts) ? texts : undefined;
  return { kept: kept.length > 0 ? kept : ['nothing'], shown, said };
}

/** False where there is none; where some are missing it says how many there are. */
const partOf = (what, count, all) =>
  count > 0 && (count === all ? what : `${what} ${count}/${all}`);

/** Runs in the page. */
function readMain() {
  const main = document.querySelector('main');
  const copy = document.createElement('div');
  copy.append(...[...main.childNodes].map((each) => each.cloneNode(true)));
  for (const each of copy.querySelectorAll('table, script')) each.remove();
  const all = [...main.querySelectorAll('*')];
  return {
    tables: [...main.querySelectorAll('table')].filter((each) => each.querySelector('td')).length,
    captions: main.querySelectorAll('caption, figcaption').length,
    hrefs: [...main.querySelectorAll('a[href]')].map(({ href }) => href),
    texts: copy.textContent,
    framed:
      main.querySelector('iframe') !== null &&
      !all.some(({ localName }) => localName.startsWith('council-')),
  };
}

/** Whether a frame's page shows its chart by itself, as its link opens it. */
export async function opensChart(page, address) {
  const names = widgetsIn(address);
  await page.goto(address);
  return (await waitForCharts(page, names)) === names.length;
}

/** How many of the widgets are drawn, in the page or in frames of it: at once where all are, else after a while. */
async function waitForCharts(page, names) {
  const end = performance.now() + WAIT_MS;
  for (;;) {
    const drawn = new Set();
    for (const frame of page.frames()) {
      const there = await frame.evaluate(drawnIn, names).catch(() => []);
      for (const name of there) drawn.add(name);
    }
    if (drawn.size === names.length || performance.now() > end) return drawn.size;
    await wait(100);
  }
}

/** Runs in the page. */
function drawnIn(names) {
  return names.filter((name) => document.querySelector(`council-${name}`)?.state === 'drawn');
}
