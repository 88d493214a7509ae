// Tests the upgrade of tables in real pages under the strictest policy: what it finds, that nothing moves, and what
// readers have where it fails. Build first.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, describe, it } from 'node:test';
import { strictPolicy } from '../../scripts/strict-policy.mjs';
import { filteredByFormat } from '../embedding/text-format.mjs';
import { linkable, linkHtml, tableHtml } from '../support/linked-tables.mjs';
import { sumShifts } from './pages.mjs';
import { serveBuilt } from './server.mjs';
import { page, said, server, useSite } from './site.mjs';

const TREND = 'council-indicator-trend';
const HEAD = '<script src="/upgrade.js"></script>';
const years = ['2019-20', '2020-21', '2021-22', '2022-23', '2023-24', '2024-25'];
const table = (heads = years, caption = 'Places filled, Exampleshire (made-up figures)') =>
  `<table><caption>${caption}</caption><thead><tr><th>Year</th><th>Exampleshire</th></tr></thead><tbody>${heads
    .map((head, i) => `<tr><th>${head}</th><td>${40 + i}</td></tr>`)
    .join('')}</tbody></table>`;
const link = (options = 'counts=things&amp;target=45', name = TREND) =>
  `<p><a href="https://charts.example/table.html#${name}?${options}">Show as a chart</a></p>`;
const text = '<p>Text of the page that a reader is reading, and that must not move.</p>';

useSite(async () => {
  await sumShifts(page);
  Object.assign(server.state, { asked: [], replaced: new Map(), policy: strictPolicy });
});

async function open(body, { head = HEAD, widthPx = 640 } = {}) {
  await page.setViewport({ width: widthPx, height: 900 });
  server.state.page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Upgrade</title>${head}<body><h1>Report</h1>${text}${body}<h2>After</h2>${text.repeat(4)}`;
  await page.goto(server.address);
}

const drawn = () =>
  page.waitForFunction((tag) => document.querySelector(tag)?.state === 'drawn', {}, TREND);
const settled = () => page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
const shift = async () => {
  await settled();
  return page.evaluate(() => globalThis.shift);
};
const heightOf = (tag) =>
  page.evaluate((each) => document.querySelector(each).getBoundingClientRect().height, tag);
const inside = () =>
  page.evaluate(
    (tag) => [...document.querySelector(tag).children].map(({ localName }) => localName),
    TREND,
  );

describe('the upgrade of tables', () => {
  for (const [options, offered] of [
    ['counts=things&amp;actions=no&amp;target=45', false],
    ['actions=no', false],
    ['counts=things', true],
  ])
    it(`${offered ? 'offers' : 'leaves out'} what is downloaded, where the link says ${options}`, async () => {
      await open(table() + link(options));
      await drawn();
      const parts = () =>
        page.evaluate(
          (tag) => document.querySelector(tag).shadowRoot.querySelectorAll('[part=actions]').length,
          TREND,
        );
      await page.waitForFunction(
        (tag) => document.querySelector(tag).shadowRoot.querySelector('[part=figures]'),
        {},
        TREND,
      );
      assert.equal(await parts(), offered ? 1 : 0);
      assert.deepEqual(
        said.filter((line) => line.includes('actions')),
        [],
      );
    });

  for (const widthPx of [320, 640, 1200]) {
    it(`moves nothing at ${widthPx} px, and keeps the table`, async () => {
      await open(table() + link(), { widthPx });
      await page.evaluate(() => (globalThis.table = document.querySelector('table')));
      await drawn();
      assert.equal(await shift(), 0);
      assert.deepEqual(await inside(), ['table', 'p']);
      const same = await page.evaluate(() => globalThis.table === document.querySelector('table'));
      assert.ok(same);
      assert.equal(await page.evaluate(() => document.querySelectorAll('[style]').length), 0);
      assert.deepEqual(said, []);
    });
  }

  for (const name of linkable) {
    for (const widthPx of [320, 720, 1280]) {
      it(`moves nothing at ${widthPx} px around ${name}, which is drawn`, async () => {
        await open(tableHtml(name) + linkHtml(name), { widthPx });
        const tag = `council-${name}`;
        await page.waitForFunction((of) => document.querySelector(of)?.state === 'drawn', {}, tag);
        assert.equal(await shift(), 0);
        assert.deepEqual(said, []);
      });
    }
  }

  it('moves nothing for a table that is higher than the window', async () => {
    await open(table(Array.from({ length: 60 }, (_, i) => `${1960 + i}`)) + link());
    await drawn();
    assert.equal(await shift(), 0);
  });

  it('moves nothing among the margins of a site, which it keeps', async () => {
    const css =
      'data:text/css,' +
      encodeURIComponent(
        'p{margin:0 0 20px}table{margin:24px 0 30px;width:100%25}figure{margin:32px 0 8px}',
      );
    const style = `<link rel="stylesheet" href="${css}">`;
    server.state.policy = strictPolicy.replace("style-src 'self'", "style-src 'self' data:");
    for (const body of [table() + link(), `<figure>${table()}</figure>${link()}`]) {
      await open(body, { head: style + HEAD });
      await drawn();
      assert.equal(await shift(), 0);
      assert.deepEqual(said, []);
      const above = await page.evaluate((tag) => {
        const host = document.querySelector(tag);
        const before = host.previousElementSibling.getBoundingClientRect().bottom;
        return Math.round(host.getBoundingClientRect().top - before);
      }, TREND);
      assert.equal(above, body.startsWith('<figure') ? 32 : 24);
    }
  });

  const both = `${table()}${link()}`;
  const narrowing = {
    'a row of a flex box': `<div class="flex"><div>${both}</div><div>${text}</div></div>`,
    'a row of eight': `<div class="flex">${`<div>${both}</div>`.repeat(8)}</div>`,
    'rows of eight that wrap': `<div class="flex wrap">${`<div>${both}</div>`.repeat(8)}</div>`,
    'an item of a list': `<ol><li>${both}</li><li>${text}</li></ol>`,
    'a float': `<div class="float">${both}</div>${text}`,
  };
  for (const [where, body] of Object.entries(narrowing)) {
    for (const widthPx of [700, 1200]) {
      it(`moves nothing in ${where} at ${widthPx} px`, async () => {
        const css =
          'data:text/css,' +
          encodeURIComponent('.flex{display:flex;gap:1em}.wrap{flex-wrap:wrap}.float{float:left}');
        server.state.policy = strictPolicy.replace("style-src 'self'", "style-src 'self' data:");
        await open(body, { head: `<link rel="stylesheet" href="${css}">${HEAD}`, widthPx });
        await settled();
        await settled();
        assert.equal(await shift(), 0);
      });
    }
  }

  it('moves nothing where it comes late: a table in sight waits for a press of its link', async () => {
    await open(table() + link(), { head: '<script defer src="/upgrade.js"></script>' });
    await settled();
    assert.equal(await page.$(TREND), null);
    assert.deepEqual(server.state.asked, ['/upgrade.js']);
    await page.click('a');
    await drawn();
    assert.equal(page.url(), server.address);
    assert.equal(await shift(), 0);
    assert.deepEqual(said, []);
  });

  it('draws what is below the window, wherever the script stands, and moves nothing', async () => {
    const far = '<p>Text.</p>'.repeat(60);
    await open(far + table() + link(), {
      head: '<script type="module" src="/upgrade.js"></script>',
    });
    await drawn();
    await page.evaluate((tag) => document.querySelector(tag).scrollIntoView(), TREND);
    assert.equal(await shift(), 0);
  });

  for (const overflow of ['visible', 'hidden']) {
    const does = overflow === 'visible' ? 'draws' : 'leaves';
    it(`${does} a table above the window in a box with overflow ${overflow}, and moves nothing`, async () => {
      const css = 'data:text/css,' + encodeURIComponent(`.box{overflow:${overflow}}`);
      // This page gives itself a script.
      server.state.policy = "script-src 'self'; style-src data:";
      const body = `<div class="box">${table()}${link()}</div>${text.repeat(80)}`;
      await open(body, { head: `<link rel="stylesheet" href="${css}">` });
      await page.evaluate(() => scrollTo(0, 1500));
      await settled();
      await page.addScriptTag({ url: '/upgrade.js' });
      if (overflow === 'visible') await drawn();
      else await settled();
      assert.equal((await page.$(TREND)) !== null, overflow === 'visible');
      assert.equal(await shift(), 0);
    });
  }

  it('gives the chart its height after a click has been done, not while the pointer is down', async () => {
    await open(table() + link(), { widthPx: 320 });
    await drawn();
    await settled();
    const height = () =>
      page.evaluate((tag) => document.querySelector(tag).getBoundingClientRect().height, TREND);
    const style = () =>
      page.evaluate((tag) => getComputedStyle(document.querySelector(tag)).overflowY, TREND);
    // The chart is scrolled in its room, or has some room left: a page cannot tell which beforehand.
    const [kept, keptStyle] = [await height(), await style()];
    await page.mouse.move(20, 20);
    await page.mouse.down();
    await settled();
    assert.deepEqual([await height(), await style()], [kept, keptStyle]);
    await page.mouse.up();
    await settled();
    const [own, ownStyle] = [await height(), await style()];
    assert.ok(own !== kept || ownStyle !== keptStyle, `${kept} ${keptStyle}`);
    assert.equal(await shift(), 0);
  });

  const kept = {
    'a figure, as CKEditor writes it': `<figure class="table">${table()}</figure>${link()}`,
    'a figure with its caption in it': `<figure>${table().replace(/<caption>.*<\/caption>/, '')}<figcaption>Places filled</figcaption></figure>${link()}`,
    'a box that scrolls': `<div><div>${table()}</div></div>${link()}`,
    'a link in no paragraph': `${table()} ${link().replace(/<\/?p>/g, '')}`,
    'a link in bold': `${table()}${link().replace('<p>', '<p><strong>').replace('</p>', '</strong></p>')}`,
    'an empty paragraph between': `${table()}<p>&nbsp;</p>${link()}`,
    'a form around it whose field is called as a property': `<form><input name="parentElement">${table()}${link()}</form>`,
    'a source before the link': `${table()}${link().replace('<p>', '<p>Source: made up. ')}`,
  };
  for (const [what, body] of Object.entries(kept)) {
    it(`finds a table with ${what}`, async () => {
      await open(body);
      await drawn();
      assert.deepEqual(said, []);
    });
  }

  it('draws the table of README.md', async () => {
    const [, example] = /```html\n(<table>[^]*?)```/.exec(readFileSync('README.md', 'utf8'));
    await open(example);
    await drawn();
    assert.deepEqual(said, []);
    const rating = await page.evaluate(
      (tag) => document.querySelector(tag).shadowRoot.querySelector('[part=rating]').textContent,
      TREND,
    );
    assert.equal(rating, 'Target met');
  });

  it('needs no more than what the default text format of LocalGov Drupal keeps', async () => {
    const written = `<div class="card" style="color:red"><h2 class="a" id="plans">Plans</h2>
      <script>throw new Error('never run')</script><council-indicator-trend></council-indicator-trend>
      ${table().replace('<table>', '<table class="wide" style="width:9px" data-a="1">')}
      <p class="lead">${link().replace(/<\/?p>/g, '')}</p></div>`;
    const kept = filteredByFormat(written);
    assert.doesNotMatch(kept, /class|style|data-|<div|<script|<council/);
    await open(kept);
    await drawn();
    assert.equal(await shift(), 0);
    assert.deepEqual(said, []);
  });

  const left = {
    'no caption': table().replace(/<caption>.*<\/caption>/, '') + link(),
    'no link': table(),
    'text between': `${table()}<p>Text.</p>${link()}`,
    'a link to another page': `${table()}<p><a href="/other#top">Other</a></p>`,
    'a link to a widget that has no table form': table() + link('', 'council-threshold-funnel'),
  };
  for (const [what, body] of Object.entries(left)) {
    it(`leaves a table with ${what}`, async () => {
      await open(body);
      await settled();
      const hosts = await page.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'))
            .length,
      );
      assert.equal(hosts, 0);
      assert.deepEqual(server.state.asked, ['/upgrade.js']);
      assert.deepEqual(said, []);
    });
  }

  it('finds what comes later, once, though the script is there twice', async () => {
    await open('<div id="later"></div>', { head: HEAD + HEAD });
    await page.evaluate((address) => {
      // The policy lets no text become elements, so the page builds them.
      const make = (name, ...content) => {
        const element = document.createElement(name);
        element.append(...content);
        return element;
      };
      const row = (...cells) => make('tr', ...cells);
      const anchor = make('a', 'Show as a chart');
      anchor.href = address;
      document
        .querySelector('#later')
        .append(
          make(
            'table',
            make('caption', 'Places filled'),
            row(make('th', 'Year'), make('th', 'Exampleshire')),
            row(make('th', '2024'), make('td', '40')),
            row(make('th', '2025'), make('td', '41')),
          ),
          make('p', anchor),
        );
    }, `https://charts.example/#${TREND}?counts=things`);
    await drawn();
    assert.equal(await page.evaluate((tag) => document.querySelectorAll(tag).length, TREND), 1);
    assert.deepEqual(said, []);
  });

  it('hides the link beside its chart, and leaves it where there is none', async () => {
    await open(table() + link());
    await drawn();
    const isSeen = () => page.evaluate(() => document.querySelector('a').checkVisibility());
    await page.evaluate(async (tag) => {
      const element = document.querySelector(tag);
      await element.updateComplete;
      element.shadowRoot.querySelector('[part=figures]').open = true;
    }, TREND);
    assert.equal(await isSeen(), false);
    server.state.replaced.set('/indicator-trend.js', undefined);
    await open(table() + link());
    await page.waitForFunction(() => document.querySelector('[data-council-room]'));
    await settled();
    assert.equal(await isSeen(), true);
    assert.equal(
      await page.evaluate(() => document.querySelector('table').checkVisibility()),
      true,
    );
    const failed = /could not be loaded; check that core\.js and indicator-trend\.js are there/;
    assert.ok(said.some((line) => failed.test(line)));
  });

  it('leaves a table that cannot be drawn, and names what to mend', async () => {
    const bad = table(['Girls', 'Boys'], 'No periods');
    await open(bad + link());
    await page.waitForFunction((tag) => document.querySelector(tag)?.state === 'failed', {}, TREND);
    assert.equal(await shift(), 0);
    assert.equal(
      await page.evaluate(() => document.querySelector('table').checkVisibility()),
      true,
    );
    assert.match(said.join('\n'), /row Girls: expected a period/);
  });

  it('keeps no room for a picture where a table has no periods', async () => {
    await open(table(['Girls', 'Boys'], 'No periods') + link());
    await page.waitForFunction((tag) => document.querySelector(tag)?.state === 'failed', {}, TREND);
    assert.equal(await shift(), 0);
    assert.ok((await heightOf(TREND)) < 300, `${await heightOf(TREND)}`);
  });

  const cells = (value, heads) =>
    `<table><caption>Made-up</caption><tr><th>Name</th><th>${heads}</th></tr>${[1, 2, 3]
      .map((i) => `<tr><th>In-house ${i}</th><td>${value}</td></tr>`)
      .join('')}</table>`;
  const undrawn = {
    'a trend whose heads have only ages': [TREND, table(['Under 5', '5 to 15', '16 and over'])],
    ...Object.fromEntries(
      ['see below', '12k', '61*', '[c]', '(41)'].flatMap((value) => [
        [`costs of "${value}"`, ['council-cost-comparator', cells(value, '£ per bed per week')]],
        [`signs of "${value}"`, ['council-vital-signs', cells(value, '2024-25')]],
      ]),
    ),
  };
  for (const [what, [name, body]] of Object.entries(undrawn)) {
    it(`keeps no room for a picture of ${what}`, async () => {
      await open(body + link('', name));
      await page.waitForFunction(
        (tag) => document.querySelector(tag)?.state === 'failed',
        {},
        name,
      );
      assert.equal(await shift(), 0);
      assert.ok((await heightOf(name)) < 300, `${await heightOf(name)}`);
    });
  }

  const figures = ['41', '£1.2k', '-3.5', '88%', '1,234 [p]', '12 days'];
  for (const value of figures) {
    it(`keeps room for a picture of signs of "${value}"`, async () => {
      await open(cells(value, '2024-25') + link('counts=things', 'council-vital-signs'));
      const tag = 'council-vital-signs';
      const early = await heightOf(tag);
      await page.waitForFunction((of) => document.querySelector(of)?.state === 'drawn', {}, tag);
      assert.equal(await shift(), 0);
      assert.ok(early > 400, `${early}`);
    });
  }

  /** Seems to have periods, and has none. */
  const seeming = table(['Block 2019', 'Block 2020'], 'No periods') + link();

  it('gives back the room of a picture that does not come when its end is scrolled out of sight', async () => {
    await open(seeming + text.repeat(60));
    await page.waitForFunction((tag) => document.querySelector(tag)?.state === 'failed', {}, TREND);
    await settled();
    const kept = await heightOf(TREND);
    const bottom = await page.evaluate(
      (tag) => Math.round(document.querySelector(tag).getBoundingClientRect().bottom),
      TREND,
    );
    await page.evaluate(() => scrollTo(0, 200));
    await settled();
    assert.ok(kept > 500 && bottom < 900, `${kept} ${bottom}`);
    assert.equal(await shift(), 0);
    await page.evaluate(() => scrollTo(0, 2000));
    await settled();
    await page.evaluate(() => scrollTo(0, 0));
    assert.ok((await heightOf(TREND)) < 300, `${await heightOf(TREND)}`);
    assert.equal(await shift(), 0);
  });

  it('keeps the room of a picture that does not come up to the end of the window only', async () => {
    await open(text.repeat(12) + seeming);
    await page.waitForFunction((tag) => document.querySelector(tag)?.state === 'failed', {}, TREND);
    await settled();
    const bottom = () =>
      page.evaluate(
        (tag) => Math.round(document.querySelector(tag).getBoundingClientRect().bottom),
        TREND,
      );
    assert.ok(Math.abs((await bottom()) - 900) < 2, `${await bottom()}`);
    await page.evaluate(() => scrollTo(0, 60));
    await settled();
    await page.evaluate(() => scrollTo(0, 0));
    await settled();
    assert.ok(Math.abs((await bottom()) - 900) < 2, `${await bottom()}`);
    assert.equal(await shift(), 0);
  });

  it('moves nothing where the widget cannot be loaded', async () => {
    server.state.replaced.set('/indicator-trend.js', undefined);
    await open(table() + link());
    await page.waitForFunction(() => document.querySelector('[data-council-room]'));
    await settled();
    assert.equal(await shift(), 0);
  });

  const narrow = {
    'a box of 100 px': `<div class="box">${table()}${link()}</div>${text}`,
    'a cell that is as narrow as it can be': `<table role="presentation"><tr><td class="least">${table()}${link()}</td><td>${text.repeat(5)}</td></tr></table>`,
  };
  for (const [where, body] of Object.entries(narrow)) {
    it(`leaves a table in ${where}, where no picture has room, with its link`, async () => {
      const css = 'data:text/css,' + encodeURIComponent('.box{width:100px}.least{width:1%}');
      server.state.policy = strictPolicy.replace("style-src 'self'", "style-src 'self' data:");
      const boxes = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('table, a')].map((each) => {
            const { left, top, width, height } = each.getBoundingClientRect();
            return [left, top, width, height].map(Math.round);
          }),
        );
      const style = `<link rel="stylesheet" href="${css}">`;
      await open(body, { head: style });
      const before = await boxes();
      await open(body, { head: style + HEAD });
      await settled();
      assert.deepEqual(await boxes(), before);
      assert.equal(await page.$(TREND), null);
      assert.equal(await shift(), 0);
      assert.deepEqual(said, []);
    });
  }

  it('draws a table that was in too narrow a box when the window gives it room', async () => {
    const css = 'data:text/css,' + encodeURIComponent('.box{width:20vw}');
    server.state.policy = strictPolicy.replace("style-src 'self'", "style-src 'self' data:");
    await open(`${'<p>Text.</p>'.repeat(60)}<div class="box">${table()}${link()}</div>`, {
      head: `<link rel="stylesheet" href="${css}">${HEAD}`,
      widthPx: 400,
    });
    await settled();
    assert.equal(await page.$(TREND), null);
    await page.setViewport({ width: 1200, height: 900 });
    await drawn();
  });

  it('shows the table, and no link to a chart, on paper', async () => {
    await open(table() + link());
    await drawn();
    await page.emulateMediaType('print');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await settled();
    const { height, seen } = await page.evaluate(
      (tag) => ({
        height: document.querySelector('table').getBoundingClientRect().height,
        seen: document.querySelector('a').checkVisibility(),
        room: document.querySelector(tag).getBoundingClientRect().height,
      }),
      TREND,
    );
    assert.ok(height > 100);
    assert.equal(seen, false);
  });
});

describe('the upgrade by a script of another site', () => {
  let files;
  before(async () => (files = await serveBuilt()));
  after(() => files.close());
  beforeEach(() => {
    files.state.headers = { 'access-control-allow-origin': '*' };
    server.state.policy = strictPolicy.replace(
      "script-src 'self'",
      `script-src 'self' ${files.address}`,
    );
  });

  for (const [how, tag] of Object.entries({
    'without a word of its tag': '<script src="upgrade.js"></script>',
    'with crossorigin': '<script crossorigin src="upgrade.js"></script>',
    'as a module': '<script type="module" src="upgrade.js"></script>',
    'beside an image that takes its name':
      '<img name="currentScript" src="/nothing.png" alt=""><script src="upgrade.js"></script>',
  })) {
    it(`loads widgets from beside it, ${how}`, async () => {
      const far = '<p>Text.</p>'.repeat(60);
      const head = tag.replace('src="upgrade', `src="${files.address}upgrade`);
      await open(far + table() + link(), { head });
      await drawn();
      assert.deepEqual(
        said.filter((line) => !line.includes('404')),
        [],
      );
      assert.ok(!server.state.asked.some((path) => path.endsWith('.js')));
    });
  }

  it('leaves the table and its link where that site does not allow it', async () => {
    files.state.headers = {};
    const head = `<script src="${files.address}upgrade.js"></script>`;
    await open(table() + link(), { head });
    await page.waitForFunction(() => document.querySelector('[data-council-room]'));
    await settled();
    const seen = await page.evaluate(() =>
      ['table', 'a'].map((each) => document.querySelector(each).checkVisibility()),
    );
    assert.deepEqual(seen, [true, true]);
    assert.ok(said.some((line) => line.includes('could not be loaded')));
  });
});
