// Measures every widget on the built pages of gallery and committees: where its picture begins, how much of
// its height that takes, and how many words surround it. Prints the worst; fails where a limit is passed.
// node scripts/measure-pages.mjs [--all] [part of a page's path …]; build first: vite build

import { existsSync, readdirSync } from 'node:fs';
import { sep } from 'node:path';
import puppeteer from 'puppeteer-core';
import { preview } from 'vite';
import { browserArgs, findBrowser } from './browser.mjs';
import { measureWidgets, settleWidgets } from './measure-widgets.mjs';

const built = 'demo-dist';
/** The widths of the widgets themselves: a phone, a column of text, a wide page. */
const widthsPx = [320, 714, 1100];
const phonePx = 320;

/**
 * A picture of rows is as tall as its rows are many. With so few, title, sentence and source, which any
 * picture needs, are taller than it: to stretch bars or to cut the source would help nobody.
 */
const fewRows = 6;

/** What no widget may pass. `judges` says of which it is asked; `least` is a floor, `most` a ceiling; the last in px, only for the scorecard named. */
const limits = [
  {
    name: 'picture begins, em',
    key: 'beginsEm',
    most: (widthPx) => (widthPx === phonePx ? 20 : 12),
  },
  {
    name: 'picture of the height',
    key: 'pictureShare',
    least: () => 0.5,
    judges: ({ rows }) => rows === null || rows > fewRows,
  },
  { name: 'words before the picture', key: 'wordsBefore', most: () => 60 },
  { name: 'words on the surface', key: 'wordsOnSurface', most: () => 120 },
  { name: 'height of the scorecard, px', key: 'scorecardPx', most: mostOfScorecard },
];
const scorecard = 'Vital signs, March 2025';
const mostOfGalleryPx = 4000;
const galleryWindowPx = 1100;
/** Of each measure, so that the table can be read; `--all` prints everything beyond its limit. */
const shownAtMost = 12;

function mostOfScorecard(widthPx) {
  return { 320: 1500, 714: 700 }[widthPx] ?? Infinity;
}

const args = process.argv.slice(2);
const parts = args.filter((each) => !each.startsWith('--'));
if (!existsSync(built)) throw new Error(`${built} is missing: run npm run build:demo first.`);

const server = await preview({
  root: 'demo',
  configFile: false,
  logLevel: 'error',
  build: { outDir: `../${built}` },
  preview: { host: '127.0.0.1', port: 0 },
});
const browser = await puppeteer.launch({ executablePath: await findBrowser(), args: browserArgs });
try {
  const page = await browser.newPage();
  const { widgets, galleryPx } = await measurePages(page);
  process.exitCode = report(widgets, galleryPx) ? 0 : 1;
} finally {
  await browser.close();
  await server.close();
}

/** The gallery, the pages of the widgets and those of the committees; others show a widget within another design. */
function pages() {
  return readdirSync(built, { recursive: true })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /^(index|(widgets|committees)\/[\w-]+)\.html$/.test(path))
    .filter((path) => parts.length === 0 || parts.some((part) => path.includes(part)))
    .sort();
}

async function measurePages(page) {
  const [address] = server.resolvedUrls.local;
  const widgets = [];
  let galleryPx;
  for (const path of pages()) {
    await page.setViewport({ width: galleryWindowPx, height: 900 });
    await page.goto(new URL(path, address), { waitUntil: 'load' });
    await page.evaluate(settleWidgets);
    if (path === 'index.html') galleryPx = await page.evaluate(() => document.body.scrollHeight);
    for (const widthPx of widthsPx) {
      const measured = await page.evaluate(measureWidgets, widthPx);
      widgets.push(...measured.map((each) => ({ ...each, path, widthPx })));
    }
  }
  return { widgets, galleryPx };
}

/** Prints for each limit how many keep it and the worst; true where all do. */
function report(widgets, galleryPx) {
  console.log(`${widgets.length} widgets measured at ${widthsPx.join(', ')} px.`);
  const failures = limits.map((limit) => reportLimit(limit, widgets));
  const tooTall = galleryPx > mostOfGalleryPx;
  if (galleryPx !== undefined) {
    const sign = tooTall ? '✗' : '✓';
    console.log(
      `${sign} height of the gallery at ${galleryWindowPx} px: ${galleryPx} (at most ${mostOfGalleryPx})`,
    );
  }
  if (widgets.length === 0) console.log('✗ No widget was found.');
  return widgets.length > 0 && failures.every((count) => count === 0) && !tooTall;
}

function reportLimit({ name, key, most, least, judges = () => true }, widgets) {
  const judged = widgets
    .filter(judges)
    .filter((widget) => key !== 'scorecardPx' || widget.title.startsWith(scorecard))
    .map((widget) => ({ ...widget, value: key === 'scorecardPx' ? widget.heightPx : widget[key] }))
    .filter(({ value }) => value !== undefined)
    .map((widget) => ({ ...widget, limit: (most ?? least)(widget.widthPx) }))
    .map((widget) => ({
      ...widget,
      excess: most ? widget.value / widget.limit : widget.limit / widget.value,
    }))
    .sort((a, b) => b.excess - a.excess);
  const failing = judged.filter(({ excess }) => excess > 1);
  // The scorecard is on a page of the gallery: a limit that judges nothing would be kept for ever.
  const missing = judged.length === 0 && parts.length === 0;
  console.log(
    `${failing.length || missing ? '✗' : '✓'} ${name}: ${failing.length} of ${judged.length} beyond`,
  );
  for (const each of args.includes('--all') ? failing : judged.slice(0, shownAtMost)) {
    const value = Number(each.value.toFixed(2));
    const where = `${each.path} ${each.widthPx} px ${each.widget} “${each.title}”`;
    console.log(
      `  ${each.excess > 1 ? '✗' : ' '} ${String(value).padStart(6)} (${each.limit}) ${where}`,
    );
  }
  return failing.length + (missing ? 1 : 0);
}
