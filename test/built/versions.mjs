// Tests two copies of the library on one page, of one version and of two, each with other widgets, under a policy that
// names no trusted type. Build first.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { strictPolicy } from '../../scripts/strict-policy.mjs';
import { widgetNames } from '../../scripts/widget-names.mjs';
import { datasets } from './pages.mjs';
import { page, said, server, useSite } from './site.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const OTHER = '99.1.0';
const names = widgetNames();
const tags = names
  .map((name) => `<council-${name} src="/data/${datasets[name]}"></council-${name}>`)
  .join('');
const module = (path) => `<script type="module" src="${path}.js"></script>`;
const table = `<table><caption>Places filled (made-up figures)</caption><tr><th>Year</th><th>Exampleshire</th></tr>
  <tr><th>2023-24</th><td>44</td></tr><tr><th>2024-25</th><td>46</td></tr></table>
  <p><a href="https://charts.example/#council-indicator-trend?counts=things&amp;target=45">Show as a chart</a></p>`;

/** Each file of dist/ under another address, of a version of its own. */
const copied = (folder, of) =>
  Object.keys(JSON.parse(readFileSync('dist/integrity.json', 'utf8'))).map((file) => [
    `/${folder}/${file}`,
    readFileSync(`dist/${file}`, 'utf8').replaceAll(version, of),
  ]);

useSite(() => {
  server.state.replaced = new Map([...copied('other', OTHER), ...copied('same', version)]);
  server.state.policy = strictPolicy.replace("trusted-types 'none'", 'trusted-types');
});

async function open(head, body = tags) {
  server.state.page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Versions</title>${head}<body>${body}`;
  await page.goto(server.address);
  for (const name of body === tags ? names : ['indicator-trend']) {
    await page.waitForFunction(
      (tag) => document.querySelector(tag)?.state === 'drawn',
      {},
      `council-${name}`,
    );
  }
}

/** The version of the class that draws each widget, in the order of the list. */
const versions = () =>
  page.evaluate((all) => all.map((name) => customElements.get(`council-${name}`).version), names);

/** Opens the first row of the scorecard, and waits until its trend is drawn. */
async function openRow() {
  await page.waitForFunction(() =>
    document.querySelector('council-vital-signs').shadowRoot.querySelector('[id^=open-]'),
  );
  await page.evaluate(() =>
    document.querySelector('council-vital-signs').shadowRoot.querySelector('[id^=open-]').click(),
  );
  const trend = await page.waitForFunction(() => {
    const found = document.querySelector('council-vital-signs').shadowRoot.querySelector('.trend');
    return found?.state === 'drawn' && found.localName;
  });
  return trend.jsonValue();
}

const warned = (later, earlier) =>
  `Council Widgets ${later}: this page has version ${earlier} already, which draws the widgets that both have; load one version`;

describe('two versions on a page', () => {
  it('draw all widgets, those of both by the first, and the second says so once', async () => {
    const first = ['indicator-trend', 'placement-mix', 'cost-comparator'].map((name) => `/${name}`);
    const second = ['cost-comparator', 'placement-mix', 'threshold-funnel', 'vital-signs'];
    await open([...first, ...second.map((name) => `/other/${name}`)].map(module).join(''));
    assert.equal(await openRow(), `council-indicator-trend-${OTHER}`);
    const drawnBy = Object.fromEntries((await versions()).map((each, i) => [names[i], each]));
    assert.deepEqual(drawnBy, {
      'indicator-trend': version,
      'placement-mix': version,
      'cost-comparator': version,
      'threshold-funnel': OTHER,
      'vital-signs': OTHER,
    });
    assert.deepEqual(said, [warned(OTHER, version)]);
  });

  it('say so too where they have no widget in common', async () => {
    const first = ['/indicator-trend', '/placement-mix', '/threshold-funnel', '/cost-comparator'];
    await open([...first, '/other/vital-signs'].map(module).join(''));
    assert.deepEqual(said, [warned(OTHER, version)]);
  });

  it('draw as one file each, whichever comes first', async () => {
    const classic = (folder) => `<script src="${folder}/council-widgets.iife.js"></script>`;
    await open(classic('/other') + module('/all'));
    assert.equal(await openRow(), 'council-indicator-trend');
    assert.deepEqual(
      await versions(),
      names.map(() => OTHER),
    );
    assert.deepEqual(said, [warned(version, OTHER)]);
    said.length = 0;
    await open(classic('') + classic('/other'));
    assert.equal(await openRow(), 'council-indicator-trend');
    assert.deepEqual(said, [warned(OTHER, version)]);
  });

  it('draw by the autoloader of each', async () => {
    await open(module('/council-widgets') + module('/other/council-widgets'));
    assert.ok(said.length <= 1);
    for (const line of said) assert.match(line, /^Council Widgets \S+: this page has version/);
  });

  it('put one element around a table, though both upgrade it', async () => {
    const upgrade = (folder) => `<script src="${folder}/upgrade.js"></script>`;
    await open(upgrade('') + upgrade('/other'), table);
    const count = () => document.querySelectorAll('council-indicator-trend').length;
    assert.equal(await page.evaluate(count), 1);
    assert.deepEqual(said, []);
  });
});

describe('two copies of one version on a page', () => {
  it('draw all widgets, and say nothing', async () => {
    await open(module('/all') + names.map((name) => module(`/same/${name}`)).join(''));
    assert.equal(await openRow(), 'council-indicator-trend');
    assert.deepEqual(said, []);
  });

  it('say nothing as modules beside a classic script', async () => {
    await open(
      `${module('/indicator-trend')}${module('/placement-mix')}<script defer src="/same/council-widgets.iife.js"></script>`,
    );
    assert.deepEqual(
      await versions(),
      names.map(() => version),
    );
    assert.deepEqual(said, []);
  });

  it('hand a row of the scorecard of one to the trend of the other', async () => {
    const second = names.filter((name) => name !== 'indicator-trend');
    await open(module('/indicator-trend') + second.map((name) => module(`/same/${name}`)).join(''));
    assert.equal(await openRow(), 'council-indicator-trend');
    assert.deepEqual(said, []);
  });
});
