// Tests what is on paper: prints pages of A4 and reads where each word stands. Build first.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { datasets } from './pages.mjs';
import { overlapsOf, pagesWithoutText, skipPdf, smallestText, wordsOf } from './pdf.mjs';
import { page, server, useSite } from './site.mjs';

const SCRIPT = '<script type="module" src="/council-widgets.js"></script>';
const widget = (name, file = datasets[name]) =>
  `<council-${name} src="/data/${file}"></council-${name}>`;

useSite(() => {
  server.state.policy = "default-src 'self'; style-src 'self' 'unsafe-inline'";
});

/** Waits until no element is loading; a hidden one is, as it has no picture. */
async function open(body, css = '', isWhole = true) {
  server.state.page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Print</title><style>${css}</style>${SCRIPT}<body>${body}`;
  await page.goto(server.address);
  if (!isWhole) return page.waitForNetworkIdle({ idleTime: 300, concurrency: 1 });
  await page.waitForFunction(() => {
    const ours = [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.startsWith('council-'),
    );
    return ours.length > 0 && ours.every(({ state }) => state && state !== 'loading');
  });
}

/** With all that is loaded in idle time. */
const complete = () =>
  page.evaluate(() =>
    Promise.all([...document.querySelectorAll('*')].map((each) => each.updateComplete)),
  );

const print = async (options) => wordsOf(await page.pdf({ format: 'A4', ...options }));

describe('a table on paper', { skip: skipPdf }, () => {
  // Chromium prints rows on one another only after another table that breaks, so a trend stands before each.
  const pairs = [
    ...Object.keys(datasets).map((name) => [name]),
    ['placement-mix', 'placements-doncaster.json'],
  ];
  for (const [name, file] of pairs) {
    it(`of ${name}${file ? ` with ${file}` : ''} has no row on another, wherever it stands`, async () => {
      await open(`${widget('indicator-trend')}<div id="gap"></div>${widget(name, file)}`);
      await complete();
      const found = [];
      for (let gapPx = 0; gapPx <= 1000; gapPx += 100) {
        await page.evaluate(
          (px) => (document.querySelector('#gap').style.height = `${px}px`),
          gapPx,
        );
        const { words } = await print();
        assert.ok(words.length > 300, `${words.length} words`);
        found.push(...overlapsOf(words).map((each) => `${gapPx} px: ${each}`));
      }
      assert.deepEqual(found, []);
    });
  }
});

describe('what belongs together on paper', { skip: skipPdf }, () => {
  for (const name of Object.keys(datasets)) {
    it(`has the heading of the page with ${name}, wherever it stands`, async () => {
      const css = 'h2 { break-after: avoid }';
      await open(`<div id="gap"></div><h2>Leadsto</h2>${widget(name)}`, css);
      await complete();
      const title = await page.evaluate((of) => {
        const { shadowRoot } = document.querySelector(of);
        return shadowRoot.querySelector('[part=heading]').textContent.trim().split(/\s/)[0];
      }, `council-${name}`);
      for (let gapPx = 200; gapPx <= 1000; gapPx += 200) {
        await page.evaluate(
          (px) => (document.querySelector('#gap').style.height = `${px}px`),
          gapPx,
        );
        const { words } = await print();
        const at = words.findIndex(({ text }) => text === 'Leadsto');
        assert.equal(words[at + 1].text, title);
        assert.equal(words[at].page, words[at + 1].page, `${gapPx} px`);
      }
    });
  }

  it('has the note on a break with its picture', async () => {
    await open(`<div id="gap"></div>${widget('indicator-trend')}`);
    await complete();
    // Where the picture just fits, and the note does not.
    for (let gapPx = 290; gapPx <= 370; gapPx += 10) {
      await page.evaluate((px) => (document.querySelector('#gap').style.height = `${px}px`), gapPx);
      const { words } = await print();
      const pageOf = (text) => words.find((each) => each.text === text)?.page;
      // The last year of the axis, and the first word of the note.
      assert.ok(pageOf('2024-25') > 0);
      assert.equal(pageOf('Break'), pageOf('2024-25'), `${gapPx} px`);
    }
  });
});

const committees = readdirSync('demo/committees').filter(
  (name) => /-\d{4}|\d{4}-/.test(name) && name.endsWith('.html'),
);
const figures = JSON.parse(readFileSync('test/committees/figures.json', 'utf8'));

/** Without what may stand around it in a sentence. */
const bare = (word) => word.replace(/^[(“]+|[.,;:)”]+$/g, '');

/** Opens a committee page, with a last line at its end; returns its language. */
async function openCommittee(name, css = '') {
  const sheets = ['demo.css', 'committees/committees.css'].map((path) =>
    readFileSync(`demo/${path}`, 'utf8'),
  );
  const html = readFileSync(`demo/committees/${name}`, 'utf8');
  const [, body] = html.split(/<body>|<\/body>/);
  const [, lang] = /<html lang="([\w-]+)"/.exec(html);
  const content = body.replaceAll('"../data/', '"/data/').replace('</main>', '<p>Lastline</main>');
  await open(`<div lang="${lang}">${content}</div>`, sheets.join('') + css);
  await complete();
  return lang;
}

describe('a committee page on paper', { skip: skipPdf }, () => {
  for (const name of committees) {
    it(`has every figure of ${name}, nothing under 9 pt and no word on another`, async () => {
      const lang = await openCommittee(name);
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      const { words } = wordsOf(pdf);
      const found = new Set(words.map(({ text }) => bare(text)));
      // In the order of its columns a table is not as it is read: each number is looked for.
      // A page in Welsh has the figures of the English, and says the first half in words.
      const isFigure = lang === 'cy' ? /\d{2}/ : /\d/;
      const wanted = figures.filter((each) => each.page === name.replace('.cy.', '.'));
      assert.ok(wanted.length > 0, name);
      for (const { figure, text } of wanted)
        for (const number of text
          .split(' ')
          .map(bare)
          .filter((word) => isFigure.test(word)))
          assert.ok(found.has(number), `${figure}: ${number}`);
      const { sizePt, text: least } = smallestText(pdf);
      assert.ok(sizePt > 8.9, `${sizePt} pt: ${least}`);
      assert.deepEqual(overlapsOf(words), []);
    });

    // What a page says of pictures on paper, and the margins that a person or a page gives it.
    for (const [what, css] of [
      ['as it is', ''],
      ['without a stated width', '.briefing { --council-print-width: initial }'],
      ['between wide margins', '@page { margin: 25mm }'],
    ])
      it(`has no page of ${name} without text and loses nothing, ${what}, in every window, upright and on its side`, async () => {
        for (const width of [400, 800, 1280]) {
          await page.setViewport({ width, height: 800 });
          await openCommittee(name, css);
          for (const landscape of [false, true]) {
            const printed = await print({ landscape });
            const where = `${width} px${landscape ? ', on its side' : ''}`;
            assert.deepEqual(pagesWithoutText(printed), [], where);
            assert.ok(
              printed.words.some(({ text }) => text === 'Lastline'),
              where,
            );
          }
        }
      });
  }
});

const HIDDEN = '@media screen { .panel { display: none } }';
const table =
  '<table><caption>Places filled, Exampleshire (made-up figures)</caption><tr><th>Year</th><th>Exampleshire</th></tr><tr><th>2023-24</th><td>4711</td></tr><tr><th>2024-25</th><td>4714</td></tr></table>' +
  '<p><a href="https://charts.example/table.html#council-indicator-trend?counts=things">Show as a chart</a></p>';
const UPGRADE = '<script src="/upgrade.js"></script>';

const textOf = ({ words }) => words.map(({ text }) => text).join(' ');
const idle = () => new Promise((done) => setTimeout(done, 500));

const count = (text, part) => text.split(part).length - 1;

const OPENED =
  '@media print { .closed::details-content { content-visibility: visible; block-size: auto } }';
const ONE_PX =
  '@media screen { .panel { position: absolute; width: 1px; height: 1px; overflow: hidden } }';
/** By what hides an element until then, the rules of the page and what stands around the element. */
const hidden = {
  'a hidden panel': [HIDDEN, (html) => `<div class="panel">${html}</div>`],
  'a panel of 1 px': [ONE_PX, (html) => `<div class="panel">${html}</div>`],
  'a closed part of the page': [
    OPENED,
    (html) => `<details class="closed"><summary>Figures</summary>${html}</details>`,
  ],
};

describe('the first print of what is hidden until then', { skip: skipPdf }, () => {
  for (const name of Object.keys(datasets)) {
    for (const [where, [css, around]] of Object.entries(hidden)) {
      it(`has the table and the description of ${name}, in ${where}`, async () => {
        await open(around(widget(name)), css, false);
        await idle();
        const text = textOf(await print());
        for (const part of ['Table of figures', 'Notes (', 'Description'])
          assert.ok(text.includes(part), `${part}: ${text}`);
        for (const part of ['not loaded', 'Loading']) assert.equal(count(text, part), 0);
      });
    }
  }

  it('has the table of a page that is upgraded, and all that belongs to it', async () => {
    await open(`${UPGRADE}<div class="panel">${table}</div>`, HIDDEN, false);
    await idle();
    const text = textOf(await print());
    for (const part of ['Table of figures', '4711', 'Description'])
      assert.ok(text.includes(part), `${part}: ${text}`);
  });
});

describe('a page that is printed before all of it has come', { skip: skipPdf }, () => {
  const REST = '/parts/core.folded-parts.js';
  const SENTENCE = 'More about these figures was not loaded before this page was printed.';
  /** Until `release` is called. */
  async function hold(path) {
    let release;
    const held = new Promise((done) => (release = done));
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      if (request.url().endsWith(path)) await held;
      await request.continue();
    });
    return release;
  }

  it('has the table of the page, says what has not come, and has all the next time', async () => {
    const release = await hold(REST);
    await open(UPGRADE + table);
    await idle();
    const first = textOf(await print());
    assert.equal(count(first, '4711'), 1, first);
    assert.equal(count(first, SENTENCE), 1, first);
    assert.equal(count(first, 'Loading'), 0, first);
    release();
    await idle();
    const second = textOf(await print());
    assert.equal(count(second, SENTENCE), 0, second);
    for (const part of ['Table of figures', '4711', 'Description'])
      assert.ok(second.includes(part), `${part}: ${second}`);
  });

  for (const name of Object.keys(datasets)) {
    it(`says of ${name} what has not come`, async () => {
      const release = await hold(REST);
      await open(widget(name));
      await idle();
      const text = textOf(await print());
      assert.equal(count(text, SENTENCE), 1, text);
      release();
    });
  }

  it('has the table in the place of a picture whose file has not come', async () => {
    const release = await hold('/data/exampleshire.json');
    await open(widget('indicator-trend').replace('></', `>${table}</`), '', false);
    await idle();
    const text = textOf(await print());
    assert.equal(count(text, '4711'), 1, text);
    assert.equal(count(text, 'Loading'), 0, text);
    release();
  });
});

describe('a widget in a frame on paper', { skip: skipPdf }, () => {
  for (const [name, file] of Object.entries(datasets)) {
    it(`has ${name} from its title to its source, and no word on another`, async () => {
      const address = `/embed.html?widget=${name}&amp;src=/data/${file}`;
      server.state.page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Print</title><script src="/frame-host.js"></script><body><h1>Report</h1><iframe title="Chart" src="${address}" width="100%"></iframe><p>Behind the frame.</p>`;
      await page.goto(server.address);
      const frame = await page.waitForFrame((each) => each.url().includes('embed.html'));
      const tag = `council-${name}`;
      await frame.waitForFunction((of) => document.querySelector(of)?.state === 'drawn', {}, tag);
      await idle();
      const { words } = await print();
      const text = textOf({ words });
      const parts = await frame.evaluate((of) => {
        const { shadowRoot } = document.querySelector(of);
        return [...shadowRoot.querySelectorAll('[part=heading], [part=source]')].map((part) =>
          part.textContent.trim().replace(/\s+/g, ' '),
        );
      }, tag);
      assert.ok(parts.length > 0);
      for (const part of [...parts, 'Behind the frame.'])
        assert.ok(text.includes(part), `${part}: ${text}`);
      assert.deepEqual(overlapsOf(words), []);
    });
  }
});

describe('the page of a frame, opened by its own address, on paper', { skip: skipPdf }, () => {
  for (const [name, file] of Object.entries(datasets)) {
    it(`has ${name} whole, as on paper`, async () => {
      await page.goto(`${server.address}embed.html?widget=${name}&src=/data/${file}`);
      const tag = `council-${name}`;
      await page.waitForFunction((of) => document.querySelector(of)?.state === 'drawn', {}, tag);
      await complete();
      const { words } = await print();
      const text = textOf({ words });
      for (const part of ['Table of figures', 'Notes (', 'Description'])
        assert.ok(text.includes(part), `${part}: ${text}`);
      assert.ok(words.length > 150, `${words.length} words`);
      assert.deepEqual(overlapsOf(words), []);
    });
  }
});

describe('a part that could not be loaded', () => {
  it('leaves readers the table of the page', async () => {
    server.state.replaced.set('/parts/core.folded-parts.js', undefined);
    try {
      await open(UPGRADE + table);
      await idle();
      const seen = await page.evaluate(() => document.querySelector('table').checkVisibility());
      assert.equal(seen, true);
    } finally {
      server.state.replaced.clear();
    }
  });
});
