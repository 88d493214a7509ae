// Tests that the command line writes pages that are read without scripts, and that elements take over with them.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { browserArgs, findBrowser } from '../../scripts/browser.mjs';
import { commandLine } from '../support/command-line.mjs';
import { SCRIPT, servedPages } from '../support/served-pages.mjs';

const { folder, call, remove } = await commandLine('page');
after(remove);

const published = (name) => join(process.cwd(), 'demo/data', `${name}.json`);
const textOf = (name) => readFileSync(join(folder, name), 'utf8');

/** A real file for each widget, or a made-up one where there is none, and what its table must say. */
const PAGES = {
  'indicator-trend': ['children-looked-after-rate', ['Doncaster', '85', '74', '91']],
  'placement-mix': ['place-providers-doncaster', ['Private provision', '218', '[c]']],
  'threshold-funnel': ['front-door-doncaster', ['6,134']],
  'cost-comparator': ['costs-two-bases', ['£3,110', '£4,750', '£3,970']],
  'vital-signs': ['exampleshire-vital-signs', ['Re-referrals', '27%', '[c]']],
};

const HOSTILE = `</script></style></template><img src=x onerror="alert('1')"><!-- & "two" 'one'`;

function write(name, file, args = []) {
  const { status, err } = call(['render', file, '-o', name, '--force', ...args]);
  assert.equal(status, 0, err);
  return textOf(name);
}

const ENDLESS = ['meta', 'input', 'col'];

/** The names of elements that are open where another ends, or at the end. */
function unclosedIn(html) {
  const open = [];
  const bare = html.replace(/<!doctype html>/, '').replace(/(<(style|script)[^>]*>)[^]*?<\/\2>/g, '$1</$2>'); // prettier-ignore
  for (const [, end, name] of bare.matchAll(/<(\/?)([a-z][\w-]*)(?:\s[^<>]*)?>/g)) {
    if (end === '' && !ENDLESS.includes(name)) open.push(name);
    if (end === '/' && open.pop() !== name) return [...open, name];
  }
  return open;
}

describe('a page that is written', () => {
  for (const [widget, [file]] of Object.entries(PAGES))
    it(`holds ${widget} whole, needs nothing else, and is the same each time`, () => {
      const html = write('one.html', published(file));
      assert.equal(write('one.html', published(file)), html);
      assert.deepEqual(unclosedIn(html), []);
      assert.match(html, /^<!doctype html>\n<html lang="en">/);
      assert.match(html, new RegExp(`<council-${widget}>\n<template shadowrootmode="open">`));
      assert.match(html, /default-src 'none'; style-src 'sha256-\S+' 'sha256-\S+'; base-uri/);
      assert.doesNotMatch(html, /NaN|undefined|Infinity|<script (?!type="application\/json")/);
      assert.doesNotMatch(html, /<[^>]*\s(style|on[a-z]+|src)=/);
      assert.match(html, /<title>[^<]+<\/title>/);
    });
  it('tells markup that is not closed', () => {
    assert.deepEqual(unclosedIn('<p><b>A</b>'), ['p']);
    assert.deepEqual(unclosedIn('<p><b>A</p></b>'), ['p', 'p']);
  });
  it('holds no withheld number, in its table, its drawings or its dataset', () => {
    const values = [2041, 3, 1187, 3052];
    const parts = values.map((value, i) => ({ name: `Kind ${'ABCD'[i]}`, value }));
    const mix = { widget: 'placement-mix', title: 'Made up', area: 'Ayton', period: '2024', parts };
    writeFileSync(join(folder, 'mix.json'), JSON.stringify(mix));
    const html = write('mix.html', 'mix.json');
    const [, json] = /<script type="application\/json">([^]*?)<\/script>/.exec(html);
    const dataset = JSON.parse(json);
    assert.equal(dataset.disclosure.protected, true);
    assert.deepEqual(
      dataset.parts.map(({ value }) => value.value),
      [2041, '[c]', 1187, '[c]'],
    );
    assert.match(html, /<td>2,041<\/td>/);
    // A style sheet has numbers of its own.
    const said = html.replace(/<style>[^]*?<\/style>/g, '');
    assert.doesNotMatch(said, /3,?052|>3<|: 3\b/);
  });
  it('allows the widgets where it is told where they are', () => {
    const trend = published('costs-two-bases');
    const near = write('near.html', trend, ['--script', '/a/"b"/council-widgets.js']);
    assert.match(near, /script-src 'self';/);
    assert.match(near, /<script type="module" src="\/a\/&quot;b&quot;\/council-widgets\.js">/);
    const far = write('far.html', trend, ['--script', 'https://files.example.org/w/all.js']);
    assert.match(far, /script-src https:\/\/files\.example\.org;/);
    const bare = write('bare.html', trend, ['--script', '//files.example.org/w/all.js']);
    assert.match(bare, /script-src https:\/\/files\.example\.org;/);
    for (const address of ['javascript:alert(1)', 'data:text/javascript,1', 'file:///a.js']) {
      const { status, err } = call(['render', trend, '-o', 'no.html', '--script', address]);
      assert.equal(status, 2);
      assert.equal(
        err.split('\n')[0],
        `council-widgets render: --script: expected https://… or a path on the site of the page, received “${address}”`,
      );
    }
    const refused = call(['render', trend, '-o', 'x.svg', '--script', 'a.js']);
    assert.equal(refused.status, 2);
    assert.match(refused.err, /--script: expected --format html, received svg/);
  });
});

/** In the page: what is said in each part of the card, and the boxes that a move would show in. */
function cardIn(tag) {
  const host = document.querySelector(tag);
  const root = host.shadowRoot;
  const textOf = (part) =>
    [...root.querySelectorAll(`[part=${part}]`)].map(({ textContent }) => textContent.trim());
  const isSeen = (each) => each.checkVisibility({ visibilityProperty: true });
  const said = Object.fromEntries(
    ['heading', 'subtitle', 'headline', 'standfirst', 'vital', 'source', 'table', 'notes'].map(
      (part) => [part, textOf(part)],
    ),
  );
  const boxes = [
    host,
    ...root.querySelectorAll(
      '[part=heading], [part=source], :is([part=notes], [part=figures]) > summary',
    ),
  ].map((each) => JSON.stringify(each.getBoundingClientRect()));
  const drawings = [...root.querySelectorAll('[part=chart]')].filter(isSeen);
  return {
    ...{ said, boxes, drawings: drawings.length },
    bases: root.querySelectorAll('[part=base]').length,
    declared: root.querySelectorAll('.declared').length,
    images: root.querySelectorAll('img, script').length + document.images.length,
    controls: [...root.querySelectorAll('button, select, input')].filter(isSeen).length,
    tables: [...root.querySelectorAll('[part=table]')].filter(isSeen).length,
    state: host.state,
  };
}

/** In the page: opens every part, as a person would. */
function openIn(tag) {
  for (const each of document.querySelector(tag).shadowRoot.querySelectorAll('details[part]'))
    each.querySelector('summary').click();
}

describe('a page in a browser', () => {
  let browser;
  let pages;
  before(async () => {
    pages = await servedPages(folder);
    browser = await puppeteer.launch({ executablePath: await findBrowser(), args: browserArgs });
  });
  after(async () => {
    await browser?.close();
    pages?.close();
  });

  /** A page of its own, and all that its console says. */
  async function visit({ widthPx, scripts }) {
    const page = await browser.newPage();
    const lines = [];
    page.on('console', (line) => lines.push(line.text()));
    page.on('pageerror', (error) => lines.push(error.message));
    page.on('dialog', (dialog) => {
      lines.push(dialog.message());
      void dialog.dismiss();
    });
    await page.setJavaScriptEnabled(scripts);
    await page.setViewport({ width: widthPx, height: 1400 });
    return { page, lines };
  }

  const parsed = (page, tag) =>
    page.waitForFunction((name) => document.querySelector(name)?.shadowRoot, {}, tag);

  for (const [widget, [file, cells]] of Object.entries(PAGES)) {
    const tag = `council-${widget}`;
    for (const widthPx of [320, 720])
      it(`is read without scripts: ${widget} at ${widthPx} px`, async () => {
        write(`${widget}.html`, published(file), ['--script', SCRIPT]);
        const { page, lines } = await visit({ widthPx, scripts: false });
        await page.goto(`${pages.address}/${widget}.html`);
        const card = await page.evaluate(cardIn, tag);
        assert.equal(card.drawings, 1);
        assert.equal(card.bases, 1);
        assert.equal(card.said.heading.length, 1);
        assert.ok(card.said.standfirst[0].length > 20);
        assert.equal(card.tables, 0);
        for (const each of cells) assert.ok(card.said.table[0].includes(each), each);
        await page.evaluate(openIn, tag);
        const opened = await page.evaluate(cardIn, tag);
        assert.equal(opened.tables, 1);
        assert.deepEqual(lines, []);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.equal(wide, widthPx);
        await page.close();
      });

    for (const widthPx of [320, 720])
      it(`is taken over without a move: ${widget} at ${widthPx} px`, async () => {
        const html = write(`${widget}.html`, published(file), ['--script', SCRIPT]);
        writeFileSync(join(folder, `${widget}.html`), html.replace('</body>', '<p>After</p></body>')); // prettier-ignore
        const letGo = pages.hold();
        const { page, lines } = await visit({ widthPx, scripts: true });
        await page.evaluateOnNewDocument(() => {
          globalThis.shift = 0;
          new PerformanceObserver((list) => {
            for (const { value } of list.getEntries()) globalThis.shift += value;
          }).observe({ type: 'layout-shift', buffered: true });
        });
        const loaded = page.goto(`${pages.address}/${widget}.html`);
        await parsed(page, tag);
        const declared = await page.evaluate(cardIn, tag);
        assert.equal(declared.declared, 1);
        letGo();
        await loaded;
        await page.waitForFunction((name) => document.querySelector(name).state === 'drawn', {}, tag); // prettier-ignore
        const own = await page.evaluate(cardIn, tag);
        assert.equal(own.declared, 0);
        assert.equal(own.bases, 1);
        assert.deepEqual(own.boxes, declared.boxes);
        assert.equal(await page.evaluate(() => globalThis.shift), 0);
        await page.evaluate(openIn, tag);
        await page.waitForFunction(
          (name) => document.querySelector(name).shadowRoot.querySelector('[part=table] td'),
          {},
          tag,
        );
        const { said } = await page.evaluate(cardIn, tag);
        assert.deepEqual(said, declared.said);
        const notices = lines.filter((line) => !/fewer than 5 possible numbers/.test(line));
        assert.deepEqual(notices, []);
        await page.close();
      });
  }

  it('keeps open what a person has opened before the scripts came', async () => {
    const tag = 'council-indicator-trend';
    write('open.html', published(PAGES['indicator-trend'][0]), ['--script', SCRIPT]);
    const letGo = pages.hold();
    const { page, lines } = await visit({ widthPx: 720, scripts: true });
    const loaded = page.goto(`${pages.address}/open.html`);
    await parsed(page, tag);
    await page.evaluate(openIn, tag);
    const declared = await page.evaluate(cardIn, tag);
    letGo();
    await loaded;
    await page.waitForFunction((name) => document.querySelector(name).state === 'drawn', {}, tag);
    const own = await page.evaluate(cardIn, tag);
    assert.equal(own.declared, 0);
    assert.equal(own.tables, 1);
    assert.deepEqual(own.said, declared.said);
    // What makes the trend heard is loaded then, and stands below all of these; the host grows by it.
    assert.deepEqual(own.boxes.slice(1), declared.boxes.slice(1));
    assert.deepEqual(lines, []);
    await page.close();
  });

  it('offers nothing that does nothing without scripts', async () => {
    for (const args of [[], ['--script', SCRIPT]]) {
      write('signs.html', published('exampleshire-vital-signs'), args);
      const { page } = await visit({ widthPx: 720, scripts: false });
      await page.goto(`${pages.address}/signs.html`);
      const seen = await page.evaluate(() => {
        const root = document.querySelector('council-vital-signs').shadowRoot;
        const all = [...root.querySelectorAll('button, select, input')];
        const lines = (each) => getComputedStyle(each).textDecorationLine;
        return all
          .filter((each) => each.checkVisibility() && (!each.disabled || lines(each) !== 'none'))
          .map((each) => each.outerHTML);
      });
      assert.deepEqual(seen, []);
      await page.close();
    }
  });

  it('keeps signs of markup in texts as texts, without scripts and with them', async () => {
    const tag = 'council-indicator-trend';
    const trend = JSON.parse(readFileSync(published(PAGES['indicator-trend'][0]), 'utf8'));
    const [first, ...others] = trend.series;
    const data = {
      ...trend,
      title: HOSTILE,
      series: [first, { ...others[0], area: HOSTILE }, ...others.slice(1)],
      source: { ...trend.source, name: HOSTILE },
    };
    writeFileSync(join(folder, 'hostile.json'), JSON.stringify(data));
    write('hostile.html', 'hostile.json', ['--script', SCRIPT]);
    for (const scripts of [false, true]) {
      const { page, lines } = await visit({ widthPx: 720, scripts });
      await page.goto(`${pages.address}/hostile.html`, { waitUntil: 'networkidle0' });
      if (scripts)
        await page.waitForFunction((name) => document.querySelector(name).state === 'drawn', {}, tag); // prettier-ignore
      const card = await page.evaluate(cardIn, tag);
      assert.deepEqual(card.said.heading, [HOSTILE]);
      assert.ok(card.said.source[0].includes(HOSTILE), card.said.source[0]);
      assert.equal(card.images, 0);
      assert.equal(await page.title(), HOSTILE);
      assert.deepEqual(lines, []);
      await page.close();
    }
  });

  it('has its drawing in colours where a policy allows no style sheet in it', async () => {
    const html = write('plain.html', published(PAGES['indicator-trend'][0]));
    const blocked = html.replace(/style-src [^;]*/, "style-src 'none'");
    writeFileSync(join(folder, 'plain.html'), blocked);
    const { page } = await visit({ widthPx: 720, scripts: false });
    await page.goto(`${pages.address}/plain.html`);
    const [strokes, drawings] = await page.evaluate(() => {
      const root = document.querySelector('council-indicator-trend').shadowRoot;
      const seen = [...root.querySelectorAll('svg[part=chart]')].filter((each) => each.checkVisibility()); // prettier-ignore
      const paths = [...seen[0].querySelectorAll('path')].map((each) => getComputedStyle(each).stroke); // prettier-ignore
      return [new Set(paths.filter((each) => each !== 'none')).size, seen.length];
    });
    assert.equal(drawings, 1);
    assert.ok(strokes >= 4, `${strokes} colours`);
    await page.close();
  });
});
