// Checks the files of the committee pages: figures.json, datasets, published cells and the built pages.
// It shares no code with the scripts that made the datasets.

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build as buildPages } from 'vite';
import { stageOf } from '../support/stage.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const demo = join(root, 'demo');
const pages = [
  'bradford-vital-signs-2020-12.html',
  'doncaster-2021-22-quarter-1.html',
  'doncaster-2021-22-quarter-3.html',
  'monmouthshire-2019-20.html',
  'rotherham-2018.html',
];
/** The same page in Welsh, of a council that publishes in both languages. */
const inWelsh = new Map([['monmouthshire-2019-20.html', 'monmouthshire-2019-20.cy.html']]);
const written = [...pages, ...inWelsh.values()];
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const figures = json(join(root, 'test/committees/figures.json'));
const dataset = (name) => json(join(demo, 'data', name));
const page = (name) => readFileSync(join(demo, 'committees', name), 'utf8');

/** Widget and dataset of each element of a page, in its order. */
const widgetsOf = (name) =>
  [...page(name).matchAll(/<council-([\w-]+)\s+src="\.\.\/data\/([^"]+)"/g)].map(
    ([, widget, file]) => ({ widget, file }),
  );

const field = (data, path) =>
  path.match(/[^.[\]]+/g).reduce((found, key) => (found === undefined ? found : found[key]), data);

test('there are five pages, one in Welsh too; the index links to each, and figures.json has figures of each', () => {
  const found = readdirSync(join(demo, 'committees')).filter((name) => name.endsWith('.html'));
  assert.deepEqual(found.sort(), [...written, 'index.html'].sort());
  for (const name of written) assert.ok(page('index.html').includes(`href="./${name}"`), name);
  assert.deepEqual([...new Set(figures.map((each) => each.page))].sort(), pages);
  for (const name of ['index', 'plain-page']) {
    const html = readFileSync(join(demo, `${name}.html`), 'utf8');
    assert.ok(html.includes('href="./committees/index.html"'), name);
  }
});

test('every figure of the list is in the field and dataset that it names', () => {
  for (const { figure, page: name, widget, dataset: file, field: path, value } of figures) {
    const placed = widgetsOf(name).some(
      (each) => `council-${each.widget}` === widget && each.file === file,
    );
    assert.ok(placed, `${figure}: ${file} on ${name}`);
    if (path !== undefined) assert.deepEqual(field(dataset(file), path), value, figure);
  }
});

test('figures that the widgets compute are in no field: Rotherham’s 222 and Doncaster’s 97%', () => {
  const worked = figures.filter((each) => each.workedOutFrom);
  assert.deepEqual(
    worked.map(({ figure }) => figure),
    ['97% occupancy would explain £129k', 'about 222 for the year if it went on'],
  );
  for (const { dataset: file, workedOutFrom } of worked) {
    for (const path of workedOutFrom)
      assert.equal(typeof field(dataset(file), path), 'number', path);
    for (const number of numbersIn(dataset(file))) {
      assert.ok(![222, 97, 0.97].includes(number), file);
    }
  }
});

function numbersIn(data) {
  if (typeof data === 'number') return [data];
  return data && typeof data === 'object' ? Object.values(data).flatMap(numbersIn) : [];
}

/** The facts beside the lead of a page: the section that each leads to, and its words. */
const factsOf = (name) =>
  [
    ...(/<ul class="facts">([^]*?)<\/ul>/.exec(page(name))?.[1] ?? '').matchAll(
      /<li>([^]*?)<\/li>/g,
    ),
  ].map(([, html]) => ({
    section: /href="#([\w-]+)"/.exec(html)[1],
    words: html.replace(/<[^>]*>/g, ' '),
  }));

/** The datasets of one section of a page. */
const datasetsIn = (name, section) => {
  const html = page(name).split(`<section id="${section}">`)[1].split('</section>')[0];
  return [...html.matchAll(/src="\.\.\/data\/([^"]+)"/g)].map(([, file]) => dataset(file));
};

/** What a widget works out of two figures of its dataset. */
const workedOut = { 'rotherham-2018.html': [222], 'doncaster-2021-22-quarter-3.html': [589 - 532] };

test('each page has three facts beside its lead, and their figures are in the section they lead to', () => {
  for (const name of written) {
    const facts = factsOf(name);
    assert.equal(facts.length, 3, name);
    for (const { section, words } of facts) {
      const known = datasetsIn(name, section).flatMap(numbersIn);
      const shares = known.map((value) => Math.round(value * 1000) / 10);
      const millions = known.map((value) => value / 1e6);
      // Years are periods, which are texts.
      const figures = [...words.matchAll(/\d[\d,]*(\.\d+)?/g)]
        .map(([text]) => Number(text.replaceAll(',', '')))
        .filter((value) => value < 2000 || value > 2030);
      for (const value of figures) {
        const all = [...known, ...shares, ...millions, ...(workedOut[name] ?? [])];
        assert.ok(all.includes(value), `${name}, #${section}: ${value}`);
      }
    }
  }
});

test('every picture says by a tag whether its figures were said or are published', () => {
  for (const name of written) {
    const cards = page(name)
      .split(/<div class="card[\w ]*">/)
      .slice(1);
    assert.equal(cards.length, widgetsOf(name).length, name);
    for (const card of cards) {
      assert.match(card, /^\s*<p class="tags">\s*<span class="tag (said|published)">/, name);
    }
  }
});

test('the pictures of a page have one density', () => {
  for (const name of written) {
    const densities = [...page(name).matchAll(/<council-[^>]*>/g)].map(
      ([tag]) => /density="(\w+)"/.exec(tag)?.[1] ?? 'normal',
    );
    assert.equal(new Set(densities).size, 1, name);
  }
});

test('a page in two languages has the same sections, datasets and figures in both, each linked to the other', () => {
  const linksTo = (name, lang, other) =>
    new RegExp(`<a[^>]*href="\\./${other}"[^>]*hreflang="${lang}"`).test(page(name));
  for (const [english, welsh] of inWelsh) {
    assert.match(page(english), /^<!doctype html>\s*<html lang="en-GB">/);
    assert.match(page(welsh), /^<!doctype html>\s*<html lang="cy">/);
    assert.ok(linksTo(english, 'cy', welsh), english);
    assert.ok(linksTo(welsh, 'en-GB', english), welsh);
    assert.deepEqual(widgetsOf(welsh), widgetsOf(english));
    for (const pattern of [/<section id="[\w-]+">/g, /<td>[^<]*\d[^<]*<\/td>/g]) {
      const figures = (name) =>
        page(name)
          .match(pattern)
          .map((each) => each.match(/[\d,.]+|\w+"/g));
      assert.deepEqual(figures(welsh), figures(english));
    }
  }
});

test('each page loads only the widgets that it uses', () => {
  for (const name of written) {
    const [, own] = /<script type="module" src="\.\/([\w-]+\.ts)"/.exec(page(name));
    const script = readFileSync(join(demo, 'committees', own), 'utf8');
    const loaded = [...script.matchAll(/widgets\/([\w-]+)\/index\.js/g)].map(
      ([, widget]) => widget,
    );
    const used = new Set(widgetsOf(name).map(({ widget }) => widget));
    assert.deepEqual(loaded.sort(), [...used].sort(), name);
  }
});

test('no page has an inline script or style', () => {
  for (const name of [...written, 'index.html']) {
    assert.doesNotMatch(page(name), /<style|\sstyle=|\son\w+=/, name);
    for (const [, attributes, body] of page(name).matchAll(/<script([^>]*)>([^<]*)</g)) {
      assert.match(attributes, /src="\.\//, name);
      assert.equal(body.trim(), '', name);
    }
  }
});

test('every dataset of the pages is read without a problem, and none is unused', async () => {
  const used = [...new Set(pages.flatMap(widgetsOf).map(({ file }) => file))];
  for (const name of new Set(pages.flatMap(widgetsOf).map(({ widget }) => widget))) {
    const parse = await parser(name);
    for (const { widget, file } of pages.flatMap(widgetsOf)) {
      if (widget !== name) continue;
      assert.equal(dataset(file).widget, widget, file);
      assert.deepEqual(parse(dataset(file)).problems, [], file);
    }
  }
  const own = readdirSync(join(demo, 'data/committees')).map((name) => `committees/${name}`);
  assert.deepEqual(
    own.filter((name) => !used.includes(name)),
    [],
  );
});

async function parser(widget) {
  const stages = await stageOf(widget, 'input');
  return Object.entries(stages).find(([name]) => name.startsWith('parse'))[1];
}

// No cell of these tables holds a line break. Quoted commas are replaced before lines are split.
const rows = (name) =>
  readFileSync(join(demo, 'data/sources', name), 'utf8')
    .trim()
    .split('\n')
    .map((line) =>
      line
        .replace(/"([^"]*)"/g, (_, quoted) => quoted.replaceAll(',', '\0'))
        .split(',')
        .map((text) => text.replaceAll('\0', ',').trim()),
    );
const tool = [...rows('lait_indicators.csv'), ...rows('lait_fostering.csv')];
const measures = new Map(
  rows('lait_measures_committees.csv').map(([name, short]) => [name, short]),
);
const prefix = 'Department for Education, Local Authority Interactive Tool: ';

/** Series that are named after what they count instead of the council. */
const named = { 'Left care': 'LACceased', 'Came into care': 'LACnum_Start' };

test('every published value of the tool is in its cell, rounded as published', () => {
  let looked = 0;
  for (const name of readdirSync(join(demo, 'data/committees'))) {
    const data = dataset(`committees/${name}`);
    for (const each of data.indicators ?? [data]) {
      const source = (each.source ?? data.source).name;
      if (typeof source !== 'string' || !source.startsWith(prefix)) continue;
      const short = measures.get(source.slice(prefix.length));
      for (const { name: area, values } of each.series) {
        values.forEach((value, index) => {
          const period = each.periods[index];
          const found = tool.filter(
            (cells) =>
              cells[0] === (named[area] ?? short) &&
              [period, `${period} (OT)`].includes(cells[1]) &&
              cells[2] === (named[area] ? data.area.name : area),
          );
          assert.equal(found.length, 1, `${name}: ${short}, ${period}, ${area}`);
          const decimals = each.measure.decimals;
          assert.equal(value, Number(Number(found[0][3]).toFixed(decimals)), `${name}, ${period}`);
          looked += 1;
        });
      }
    }
  }
  assert.ok(looked > 500, `${looked} values`);
});

// Read from the published tables by a person.
const sample = [
  ['rotherham-care-leavers', 'Rotherham', '2016', 61],
  ['rotherham-care-leavers', 'England', '2018', 51],
  ['rotherham-leaving-care', 'Left care', '2019', 248],
  ['rotherham-leaving-care', 'Came into care', '2018', 323],
  ['doncaster-looked-after', 'Doncaster', '2019', 532],
  ['doncaster-looked-after', 'Doncaster', '2022', 589],
  ['doncaster-police-referrals', 'Doncaster', '2021', 39.2],
  ['doncaster-re-referrals', 'Doncaster', '2022', 7],
  ['doncaster-foster-cost', 'England', '2024-25', 765],
  ['bradford-agency', 'Bradford', '2023', 49.9],
  ['bradford-dental', 'Bradford', '2021', 45],
  ['bradford-looked-after', 'Bradford', '2023', 113],
];

test('a sample of cells, read by a person, is in the datasets', () => {
  for (const [name, area, period, value] of sample) {
    const { periods, series } = dataset(`committees/${name}.json`);
    const line = series.find((each) => each.name === area);
    assert.equal(line.values[periods.indexOf(period)], value, `${name}, ${area}, ${period}`);
  }
  const { journey } = dataset('committees/rotherham-journey-2018.json');
  assert.deepEqual(journey.map(({ value, previous }) => [value, previous]).slice(1), [
    [4493, 5074],
    [2779, 3588],
    [2194, 1449],
    [962, 505],
    [852, 449],
    [651, 367],
  ]);
});

test('Monmouthshire is not rated: every measure is neutral and has no target', () => {
  for (const { file } of widgetsOf('monmouthshire-2019-20.html')) {
    const data = dataset(file);
    for (const { measure, target } of data.indicators ?? [data]) {
      assert.equal(measure.direction, 'neutral', file);
      assert.equal(target, undefined, file);
    }
  }
});

test('the ratio of foster carers is not compared with shares of placements', () => {
  const targets = pages
    .flatMap(widgetsOf)
    .filter(({ widget }) => widget === 'placement-mix')
    .map(({ file }) => [file, dataset(file).groups?.length ?? 0, dataset(file).parts?.length ?? 0]);
  assert.deepEqual(targets, [
    ['foster-carers-target.json', 2, 0],
    ['placements-doncaster.json', 0, 8],
  ]);
});

const built = mkdtempSync(join(tmpdir(), 'committees-'));
after(() => rmSync(built, { recursive: true }));

test('the built folder has the pages, and each address in them leads to a file in it', async () => {
  await buildPages({
    configFile: join(root, 'vite.config.ts'),
    root: demo,
    mode: 'demo',
    logLevel: 'silent',
    build: { outDir: built, emptyOutDir: true },
  });
  for (const name of [...written, 'index.html']) {
    const folder = join(built, 'committees');
    const html = readFileSync(join(folder, name), 'utf8');
    const addresses = [...html.matchAll(/\s(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
    assert.ok(addresses.length > 5, name);
    // The page in the other language is none of the files that are bundled.
    for (const [tag] of html.matchAll(/<link[^>]*rel="alternate"[^>]*>/g))
      assert.match(tag, /href="\.\/[\w.-]+\.html"/, name);
    for (const address of addresses) {
      if (/^(#|data:|https:)/.test(address)) continue;
      assert.match(address, /^\.\.?\//, `${name}: ${address}`);
      const file = resolve(folder, address.replace(/[#?].*/, ''));
      assert.ok(existsSync(file) && statSync(file).isFile(), `${name}: ${address}`);
    }
  }
});
