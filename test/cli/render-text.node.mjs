// Tests in a browser that no text of a picture made without one overlaps another or leaves the picture.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { browserArgs, findBrowser } from '../../scripts/browser.mjs';
import { widgetNames } from '../../scripts/widget-names.mjs';
import { commandLine } from '../support/command-line.mjs';

const { folder, call, remove } = await commandLine('render-text');
const modules = (path) => import(join(folder, 'dist/modules', path));
const { svgOf } = await modules('static/svg.js');
const { stagesOf } = await modules('cli/stages.js');
const { checkDataset } = await modules('core/data/check-dataset.js');

/** The datasets that the demo shows, by the names of their files. */
function publishedOf(widget) {
  const files = readdirSync('demo/data').filter((file) => file.endsWith('.json'));
  const all = files.map((file) => [
    file,
    JSON.parse(readFileSync(join('demo/data', file), 'utf8')),
  ]);
  return Object.fromEntries(
    all
      .filter(([, dataset]) => dataset.widget === widget)
      .map(([file, dataset]) => [file, { dataset }]),
  );
}

/** In the page: a sentence for each text that leaves the picture, and for each two that overlap by more than 1 px. */
function faultsIn(svg) {
  document.body.innerHTML = svg;
  const picture = document.querySelector('svg').getBoundingClientRect();
  const placed = [...document.querySelectorAll('text')].flatMap((text) => {
    const lines = [...text.querySelectorAll('tspan[x]')];
    return lines.length > 0 ? lines : [text];
  });
  const seen = placed.filter(({ textContent }) => textContent.trim() !== '');
  const boxes = seen.map((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    const middle = (top + bottom) / 2;
    // Letters are lower than their line.
    const half = parseFloat(getComputedStyle(element).fontSize) * 0.38;
    return { text: element.textContent, left, right, top: middle - half, bottom: middle + half };
  });
  const isOut = ({ left, right, top, bottom }) =>
    left < picture.left || right > picture.right || top < picture.top || bottom > picture.bottom;
  const overlap = (one, other) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
  return [
    ...boxes.filter(isOut).map(({ text }) => `${text} leaves the picture`),
    ...boxes.flatMap((one, i) =>
      boxes
        .slice(i + 1)
        .filter((other) => overlap(one, other))
        .map((other) => `${one.text} overlaps ${other.text}`),
    ),
  ];
}

describe('a picture made without a browser', () => {
  let browser;
  let page;
  before(async () => {
    browser = await puppeteer.launch({ executablePath: await findBrowser(), args: browserArgs });
    page = await browser.newPage();
  });
  after(async () => {
    await browser?.close();
    remove();
  });

  it('is found at fault where texts are on one another, and where one leaves it', async () => {
    const planted =
      '<svg width="99" height="60"><text y="30">First</text><text y="32">Second</text><text x="80" y="50">Outside</text></svg>';
    assert.deepEqual(await page.evaluate(faultsIn, planted), [
      'Outside leaves the picture',
      'First overlaps Second',
    ]);
  });

  for (const name of widgetNames())
    it(`keeps the texts of each example and published file of ${name} apart and within`, async () => {
      const { examples } = await modules(`widgets/${name}/examples.js`);
      const stages = await stagesOf({ widget: name });
      let drawn = 0;
      const published = Object.entries(publishedOf(name));
      for (const [title, { dataset }] of [...Object.entries(examples), ...published]) {
        const { publishable } = checkDataset(stages, dataset);
        if (!publishable) continue;
        // Hundreds of rows take a second each time, and are no wider at 1200 px than few are.
        for (const widthPx of dataset.indicators?.length > 100 ? [320, 640] : [320, 640, 1200]) {
          const svg = await svgOf(name, publishable, { lang: 'en', theme: 'light', widthPx });
          if (svg === undefined) continue;
          drawn += 1;
          assert.deepEqual(await page.evaluate(faultsIn, svg), [], `${title}, ${widthPx} px`);
        }
      }
      assert.ok(drawn > 30, `${drawn}`);
    });

  it('is shown by a page as an image', async () => {
    const file = join(process.cwd(), 'demo/data/place-providers-doncaster.json');
    assert.equal(call(['render', file, '-o', 'image.svg']).status, 0);
    const source = `data:image/svg+xml;base64,${readFileSync(join(folder, 'image.svg')).toString('base64')}`;
    const widthPx = await page.evaluate(async (src) => {
      const image = Object.assign(new Image(), { src });
      await image.decode();
      return image.naturalWidth;
    }, source);
    assert.equal(widthPx, 680);
  });
});
