// Tests the page for one widget in a frame, and the script that sizes such frames, in real pages: heights, what is
// refused, sandboxes, hosts that do not listen. Build first.

import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { strictPolicy } from '../../scripts/strict-policy.mjs';
import { widgetNames } from '../../scripts/widget-names.mjs';
import { newPage, startBrowser, sumShifts } from './pages.mjs';
import { serveBuilt } from './server.mjs';

const policy = `${strictPolicy}; frame-src *`;
const ASKED = 'widget=indicator-trend&amp;src=/data/re-referrals.json';
const HOST = '<script src="/frame-host.js"></script>';
const text = '<p>Text of the page that a reader is reading, and that must not move.</p>';
const dataOf = {
  'indicator-trend': 're-referrals',
  'placement-mix': 'place-providers-england',
  'threshold-funnel': 'exampleshire-front-door',
  'cost-comparator': 'exampleshire-costs',
  'vital-signs': 'exampleshire-vital-signs',
};

let browser, site, charts, page, said;
before(async () => {
  browser = await startBrowser();
  [site, charts] = [await serveBuilt(), await serveBuilt()];
});
after(async () => {
  await browser.close();
  await site.close();
  await charts.close();
});
beforeEach(async () => {
  await page?.close();
  ({ page, said } = await newPage(browser));
  await sumShifts(page);
  await page.evaluateOnNewDocument(() => {
    globalThis.hasScrolled = false;
    new MutationObserver(() => {
      globalThis.hasScrolled ||= document.documentElement?.classList.contains('scrolls');
    }).observe(document, { attributes: true, subtree: true });
  });
  for (const { state } of [site, charts]) {
    Object.assign(state, { policy, headers: {}, replaced: new Map(), moved: new Map(), asked: [] });
  }
});

/** A tag; `at` is the site with the widgets. */
const frame = (attributes = 'height="620"', asked = ASKED, at = site.address) =>
  `<iframe title="Chart" src="${at}embed.html?${asked}" width="100%" ${attributes}></iframe>`;

async function open(body, { head = HOST, widthPx = 640 } = {}) {
  await page.setViewport({ width: widthPx, height: 900 });
  site.state.page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}<body><h1>Report</h1>${text}${body}<h2>After</h2>${text.repeat(4)}`;
  await page.goto(site.address);
}

const wait = (ms) => new Promise((done) => setTimeout(done, ms));
const inFrame = (i = 0) => page.frames().filter((each) => each.parentFrame())[i];

async function drawn(i = 0, tag = 'council-indicator-trend') {
  for (let tries = 0; tries < 100; tries += 1) {
    const state = await inFrame(i)
      ?.evaluate((tag) => document.querySelector(tag)?.state, tag)
      .catch(() => undefined);
    if (state === 'drawn') return wait(500);
    await wait(100);
  }
  throw new Error(`not drawn: ${said.join('\n')}`);
}
const heights = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('iframe')].map((each) => each.getBoundingClientRect().height),
  );
const shift = () => page.evaluate(() => globalThis.shift);

/** Of the page in a frame: how high it is, how high its window, whether it scrolls, and how dense it is. */
const inside = (i = 0) =>
  inFrame(i).evaluate(() => ({
    contentPx: Math.ceil(document.querySelector('main').getBoundingClientRect().height),
    windowPx: innerHeight,
    scrolls: document.documentElement.classList.contains('scrolls'),
    mayScroll: getComputedStyle(document.documentElement).overflowY !== 'hidden',
    density: document.querySelector('[src]:not(script)')?.density,
  }));
const words = (i = 0) => inFrame(i).evaluate(() => document.querySelector('main').innerText);

async function refused(asked, sentence) {
  await open(frame('', asked));
  for (
    let tries = 0;
    tries < 50 && !(await words().catch(() => '')).includes(sentence);
    tries += 1
  ) {
    await wait(100);
  }
  assert.ok((await words()).includes(sentence), await words());
}

describe('a frame with a widget', () => {
  for (const [name, file] of Object.entries(dataOf)) {
    it(`of ${name} gets the height of its page, under a strict policy, and says nothing`, async () => {
      await open(frame('', `widget=${name}&amp;src=/data/${file}.json`));
      await drawn(0, `council-${name}`);
      const { contentPx, windowPx, mayScroll, density } = await inside();
      assert.equal(windowPx, contentPx);
      assert.ok(windowPx > 200);
      assert.deepEqual([mayScroll, density], [false, 'normal']);
      // Not even for a moment.
      assert.equal(await inFrame().evaluate(() => globalThis.hasScrolled), false);
      assert.deepEqual(said, []);
    });
  }

  for (const [name, file] of Object.entries(dataOf)) {
    it(`of ${name} is in Welsh where its address asks for it`, async () => {
      await open(frame('', `widget=${name}&amp;src=/data/${file}.json&amp;lang=cy`));
      await drawn(0, `council-${name}`);
      const summaries = await inFrame().evaluate(async (tag) => {
        const element = document.querySelector(tag);
        await element.updateComplete;
        return [...element.shadowRoot.querySelectorAll('summary')].map(({ textContent }) =>
          textContent.trim(),
        );
      }, `council-${name}`);
      assert.ok(summaries.includes('Tabl o ffigurau'), summaries.join());
      assert.equal(await inFrame().evaluate(() => document.documentElement.lang), 'cy');
      assert.deepEqual(said, []);
    });
  }

  it('is known by the list of widgets', () => {
    assert.deepEqual(Object.keys(dataOf).sort(), [...widgetNames()].sort());
  });

  for (const widthPx of [320, 640, 1200]) {
    it(`moves nothing at ${widthPx} px where its tag has a height`, async () => {
      await open(frame('height="500"'), { widthPx });
      await drawn();
      assert.equal(await shift(), 0);
      assert.deepEqual(await heights(), [504]); // and the border that browsers give a frame
      assert.equal((await inside()).scrolls, true);
      await page.evaluate(() => document.body.click());
      await wait(700);
      const { contentPx, windowPx, scrolls } = await inside();
      assert.equal(windowPx, contentPx);
      assert.equal(scrolls, false);
      assert.ok(windowPx > 504);
    });
  }

  it('moves what follows where its tag has no height', async () => {
    await open(frame(''));
    await drawn();
    assert.ok((await shift()) > 0);
  });

  it('gets its height at once where what follows is below the window, and moves nothing', async () => {
    await open(text.repeat(12) + frame('height="450"'));
    await drawn();
    const { contentPx, windowPx } = await inside();
    assert.equal(windowPx, contentPx);
    assert.equal(await shift(), 0);
  });

  it('gets its height though the sheets of the page count borders and paddings to it', async () => {
    const css =
      'data:text/css,' +
      encodeURIComponent('*{box-sizing:border-box}iframe{border:7px solid;padding:5px}');
    site.state.policy = policy.replace("style-src 'self'", "style-src 'self' data:");
    await open(frame(''), { head: `<link rel="stylesheet" href="${css}">${HOST}` });
    await drawn();
    const { contentPx, windowPx } = await inside();
    assert.equal(windowPx, contentPx);
  });

  it('gets another height when the page gets another width, and when a person opens a part', async () => {
    await open(frame('height="620"'));
    await drawn();
    await page.setViewport({ width: 330, height: 900 });
    await wait(1200);
    const narrow = await inside();
    assert.equal(narrow.windowPx, narrow.contentPx);
    const summary = await inFrame().evaluateHandle(() =>
      document
        .querySelector('council-indicator-trend')
        .shadowRoot.querySelector('[part~=figures] summary'),
    );
    await summary.click();
    await wait(1200);
    const opened = await inside();
    assert.equal(opened.windowPx, opened.contentPx);
    assert.ok(opened.windowPx > narrow.windowPx + 100);
    assert.equal(opened.mayScroll, false);
  });

  it('is one of several, each with its own height, also lazy ones', async () => {
    const other = 'widget=placement-mix&amp;src=/data/place-providers-england.json';
    await open(frame('') + frame('loading="lazy"', other) + frame('height="400"'));
    await drawn(0);
    await page.evaluate(() => document.querySelectorAll('iframe')[1].scrollIntoView());
    await drawn(1, 'council-placement-mix');
    await page.evaluate(() => document.body.click());
    await wait(900);
    for (const i of [0, 1, 2]) {
      const { contentPx, windowPx } = await inside(i);
      assert.equal(windowPx, contentPx, `frame ${i}`);
    }
    const [first, second] = await heights();
    assert.notEqual(first, second);
  });

  it('gets its height whenever the script comes', async () => {
    await open(frame(''), { head: '' });
    await drawn();
    assert.deepEqual(await heights(), [154]);
    await page.evaluate(() => import('/frame-host.js'));
    await wait(1200);
    const { contentPx, windowPx, density, scrolls } = await inside();
    assert.equal(windowPx, contentPx);
    assert.deepEqual([density, scrolls], ['normal', false]);
  });

  it('gets its height where the page is scaled', async () => {
    await open(`<div id="scaled">${frame('')}</div>`);
    await page.evaluate(() => (document.querySelector('#scaled').style.transform = 'scale(0.5)'));
    await drawn();
    const scaled = await inside();
    assert.equal(scaled.windowPx, scaled.contentPx);
    await page.evaluate(() => (document.querySelector('#scaled').style.zoom = '1.5'));
    await page.evaluate(() => document.body.click());
    await wait(1200);
    const zoomed = await inside();
    assert.ok(Math.abs(zoomed.windowPx - zoomed.contentPx) <= 1);
  });

  it('does not grow for ever with a page that is as high as its window and more', async () => {
    site.state.replaced.set('/embed.css', 'main{min-height:calc(100vh + 20px)}body{margin:0}');
    await open(frame(''));
    await drawn();
    await wait(2500);
    const [first] = await heights();
    await wait(1500);
    assert.deepEqual(await heights(), [first]);
    assert.ok(first < 3000);
    // Nothing is cut off: what does not fit is scrolled.
    assert.equal((await inside()).scrolls, true);
  });

  it('does not go back and forth with a page that is lower when it has more height', async () => {
    site.state.replaced.set(
      '/embed.css',
      'body{margin:0}main{height:900px}@media (min-height:800px){main{height:500px}}',
    );
    await open(frame(''));
    await drawn();
    await wait(2500);
    const [first] = await heights();
    await wait(1500);
    assert.deepEqual(await heights(), [first]);
  });

  it('has the title of its widget, its language and its theme', async () => {
    await open(frame('', `${ASKED}&amp;lang=en-GB&amp;theme=dark`));
    await drawn();
    const { title, lang, scheme, ground } = await inFrame().evaluate(() => ({
      title: document.title,
      lang: document.documentElement.lang,
      scheme: getComputedStyle(document.documentElement).colorScheme,
      ground: getComputedStyle(document.documentElement).backgroundColor,
    }));
    assert.match(title, /re-referr/i);
    assert.deepEqual([lang, scheme], ['en-GB', 'dark']);
    assert.notEqual(ground, 'rgb(255, 255, 255)');
  });

  for (const [theme, device, scheme] of [
    ['', 'dark', 'light'],
    ['&amp;theme=auto', 'dark', 'light dark'],
    ['&amp;theme=light', 'dark', 'light'],
    ['&amp;theme=url(x)', 'dark', 'light'],
  ]) {
    it(`is ${scheme} where ${theme || 'no theme'} is asked for on a ${device} device`, async () => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: device }]);
      await open(frame('', ASKED + theme));
      await inFrame().waitForSelector('council-indicator-trend');
      const is = await inFrame().evaluate(
        () => getComputedStyle(document.documentElement).colorScheme,
      );
      assert.equal(is, scheme);
    });
  }

  it('opens a link in the place of the page around', async () => {
    await open(frame(''));
    await drawn();
    const target = await inFrame().evaluate(() => document.querySelector('base').target);
    assert.equal(target, '_top');
  });
});

describe('a frame on another site, and in a sandbox', () => {
  it('gets its height from another origin', async () => {
    await open(frame('', ASKED, charts.address));
    await drawn();
    const { contentPx, windowPx } = await inside();
    assert.equal(windowPx, contentPx);
    assert.deepEqual(said, []);
  });

  it('draws in sandbox="allow-scripts" where the files are sent with the header, and gets its height', async () => {
    charts.state.headers = { 'access-control-allow-origin': '*' };
    await open(frame('sandbox="allow-scripts"', ASKED, charts.address));
    await drawn();
    assert.equal(await inFrame().evaluate(() => globalThis.origin), 'null');
    const { contentPx, windowPx } = await inside();
    assert.equal(windowPx, contentPx);
    assert.deepEqual(said, []);
  });

  const leave = 'allow-top-navigation-by-user-activation';
  for (const [allowed, leads] of [
    ['no sandbox', true],
    [`allow-scripts ${leave}`, true],
    ['allow-scripts', false],
    ['allow-scripts allow-popups', false],
  ]) {
    it(`has links that ${leads ? 'open in the place of the page around' : 'do nothing, and move nothing'}: ${allowed}`, async () => {
      charts.state.headers = { 'access-control-allow-origin': '*' };
      const attribute = allowed.startsWith('allow') ? `sandbox="${allowed}"` : '';
      await open(frame(attribute, ASKED, charts.address));
      await drawn();
      const asked = [];
      page.on('request', (request) => {
        if (request.isNavigationRequest()) asked.push([request.url(), request.frame()]);
      });
      let windows = 0;
      page.on('popup', () => (windows += 1));
      const link = await inFrame().evaluateHandle((tag) => {
        const a = document.querySelector(tag).shadowRoot.querySelector('a[href^="https:"]');
        a.scrollIntoView({ block: 'center' });
        return a;
      }, 'council-indicator-trend');
      await link.click().catch(() => undefined);
      await wait(800);
      assert.equal(asked.length, leads ? 1 : 0);
      assert.equal(windows, 0);
      if (leads) {
        assert.equal(new URL(asked[0][0]).protocol, 'https:');
        assert.equal(asked[0][1], page.mainFrame());
      } else assert.equal(page.url(), site.address);
    });
  }

  it('says what is lacking where they are not', async () => {
    await open(frame('sandbox="allow-scripts"', ASKED, charts.address));
    await wait(1500);
    assert.match(await words(), /This chart cannot be shown\s+What draws it could not be loaded/);
    assert.ok(said.some((line) => line.includes('Access-Control-Allow-Origin: *')));
  });

  it('is sized by no message of another window or origin, nor by a strange one', async () => {
    await open(`${frame('height="400"')}<iframe id="other" src="/data/" title="Other"></iframe>`);
    await drawn();
    const before = await heights();
    await page.evaluate(() => {
      const { contentWindow } = document.querySelector('iframe');
      const say = (data, more) =>
        dispatchEvent(
          new MessageEvent('message', { data, origin, source: contentWindow, ...more }),
        );
      document.body.click(); // so that heights are given at once
      const height = (heightPx) => ({ councilWidgets: 'height', heightPx });
      say(height(999), { source: document.querySelector('#other').contentWindow });
      say(height(999), { source: window });
      say(height(999), { source: null });
      say(height(999), { origin: 'https://evil.example' });
      say(height(999), { origin: 'null' });
      for (const data of [height('999'), height(NaN), height(Infinity), height(-999), height(null)])
        say(data);
      for (const data of [null, 'height', 999, [999], { heightPx: 999 }]) say(data);
    });
    await wait(300);
    const now = await heights();
    assert.equal(now[1], before[1]);
    assert.notEqual(now[0], 1003);
    assert.deepEqual(
      said.filter((line) => /TypeError/.test(line)),
      [],
    );
  });

  it('gets no more than 20,000 px', async () => {
    await open(frame(''));
    await drawn();
    await page.evaluate(() => {
      const { contentWindow } = document.querySelector('iframe');
      const data = { councilWidgets: 'height', heightPx: 1e9 };
      dispatchEvent(new MessageEvent('message', { data, origin, source: contentWindow }));
    });
    assert.deepEqual(await heights(), [20_004]);
  });
});

describe('a frame whose page around does not listen', () => {
  const vital = 'widget=vital-signs&amp;src=/data/exampleshire-vital-signs.json';

  it('is as it is where it fits', async () => {
    await open(frame('height="1200"'), { head: '' });
    await drawn();
    const { scrolls, density } = await inside();
    assert.deepEqual([scrolls, density], [false, 'normal']);
  });

  it('is compact where that fits', async () => {
    await open(frame('height="2000"'), { head: '' });
    await drawn();
    const { contentPx } = await inside();
    await open(frame(`height="${contentPx - 10}"`), { head: '' });
    await drawn();
    const now = await inside();
    assert.deepEqual([now.density, now.scrolls], ['compact', false]);
    assert.ok(now.contentPx <= now.windowPx);
  });

  for (const asked of [ASKED, vital]) {
    it(`is scrolled within a fixed height where it does not fit, to its end: ${asked}`, async () => {
      await open(frame('height="300"', asked), { head: '' });
      await drawn(0, asked === vital ? 'council-vital-signs' : undefined);
      await wait(500); // until it has been compact, too
      const { scrolls, density, windowPx } = await inside();
      assert.deepEqual([scrolls, density, windowPx], [true, 'compact', 300]);
      const end = await inFrame().evaluate(() => {
        scrollTo(0, 1e6);
        return Math.round(document.querySelector('main').getBoundingClientRect().bottom);
      });
      assert.ok(end <= 301);
      assert.equal(await shift(), 0);
    });
  }

  it('is usual again when the frame gets room', async () => {
    await open(frame('height="300"'), { head: '' });
    await drawn();
    await page.evaluate(() => (document.querySelector('iframe').height = '1500'));
    await wait(1200);
    const { scrolls, density } = await inside();
    assert.deepEqual([scrolls, density], [false, 'normal']);
  });
});

describe('what a frame refuses', () => {
  const trend = (src) => `widget=indicator-trend&amp;src=${encodeURIComponent(src)}`;

  for (const widget of [
    '',
    'council-indicator-trend',
    '__proto__',
    'constructor',
    '<b>x</b>',
    '../x',
  ]) {
    it(`is the widget ${JSON.stringify(widget)}`, async () => {
      await refused(
        `widget=${encodeURIComponent(widget)}&amp;src=/data/x.json`,
        'does not name a chart',
      );
      assert.ok(said.some((line) => line.startsWith('widget: expected indicator-trend')));
    });
  }

  it('is an address without src', () =>
    refused('widget=indicator-trend', 'does not say where the figures are'));

  for (const src of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'https://user:secret@a.example/x.json',
    'http://',
  ]) {
    it(`is the address ${src}`, async () => {
      await refused(trend(src), 'The address of the figures cannot be used.');
      assert.ok(!said.some((line) => line.includes('secret')));
    });
  }

  for (const src of [
    'https://evil.example/x.json',
    '//evil.example/x.json',
    '\\\\evil.example/x.json',
    '/\\evil.example/x.json',
    '/\t/evil.example/x.json',
  ]) {
    it(`is another site: ${JSON.stringify(src)}`, async () => {
      await refused(trend(src), 'The figures are on another site');
      assert.ok(!(await words()).includes('evil'));
    });
  }

  it('is said in Welsh where that is asked for, and in English where there are no words', async () => {
    await refused(`${trend('data:,')}&amp;lang=cy`, 'Ni ellir defnyddio cyfeiriad y ffigurau.');
    assert.equal(await inFrame().evaluate(() => document.querySelector('main').lang), 'cy');
    await refused(`${trend('data:,')}&amp;lang=pl`, 'cannot be used');
    assert.equal(await inFrame().evaluate(() => document.querySelector('main').lang), 'en');
    const { height } = await inFrame().evaluate(() => ({ height: innerHeight }));
    assert.ok(height < 150);
  });

  it('is a file to which its own site leads, on another one', async () => {
    charts.state.headers = { 'access-control-allow-origin': '*' };
    site.state.moved.set('/data/leads.json', `${charts.address}data/re-referrals.json`);
    await refused(trend('/data/leads.json'), 'leads to another place');
    site.state.moved.set('/data/stays.json', '/data/re-referrals.json');
    await open(frame('', trend('/data/stays.json')));
    await drawn();
  });

  it('is another site but for those of embed.json, with all that is below', async () => {
    charts.state.headers = { 'access-control-allow-origin': '*' };
    const list = (...sources) =>
      site.state.replaced.set('/embed.json', JSON.stringify({ sources }));
    const src = trend(`${charts.address}data/re-referrals.json`);
    list(`${charts.address}data/`);
    await open(frame('', src));
    await drawn();
    assert.deepEqual(said, []);
    list(`${charts.address}other/`);
    await refused(src, 'The figures are on another site');
  });

  it('is a file to which a listed folder leads, beyond it', async () => {
    charts.state.headers = { 'access-control-allow-origin': '*' };
    site.state.replaced.set(
      '/embed.json',
      JSON.stringify({ sources: [`${charts.address}shown/`] }),
    );
    charts.state.moved.set('/shown/x.json', '/data/re-referrals.json');
    await refused(trend(`${charts.address}shown/x.json`), 'leads to another place');
  });

  for (const [what, list] of Object.entries({
    'no JSON': '<!doctype html>',
    'no object': '[]',
    'a star': '{"sources":["*","https://*/"]}',
    'no list': undefined,
  })) {
    it(`is another site where embed.json is ${what}, which is told on the console`, async () => {
      site.state.replaced.set('/embed.json', list);
      await refused(trend(`${charts.address}data/re-referrals.json`), 'on another site');
      assert.ok(said.some((line) => line.startsWith('embed.json: ')));
    });
  }

  it('makes no element of its address', async () => {
    await refused(
      `widget=${encodeURIComponent('<img src=x onerror=alert(1)>')}&amp;lang=${encodeURIComponent('"><script>')}`,
      'does not name a chart',
    );
    const names = await inFrame().evaluate(() =>
      [...document.querySelectorAll('main *')].map(({ localName }) => localName),
    );
    assert.deepEqual(names, ['h1', 'p']);
    assert.equal(await inFrame().evaluate(() => document.documentElement.lang), 'en');
  });
});

describe('paper', () => {
  it('shows in a frame what the window shows, and no part of what is closed', async () => {
    await open(frame(''));
    await drawn();
    const [before] = await heights();
    await page.emulateMediaType('print');
    for (const each of page.frames()) {
      await each.evaluate(() => dispatchEvent(new Event('beforeprint')));
    }
    await wait(500);
    const { contentPx } = await inside();
    assert.ok(contentPx <= before, `${contentPx} ${before}`);
    await page.emulateMediaType('screen');
  });

  it('shows all of a page of its own, with the table', async () => {
    await page.goto(`${site.address}embed.html?${ASKED.replace('&amp;', '&')}`);
    await page.waitForFunction(
      () => document.querySelector('council-indicator-trend')?.state === 'drawn',
    );
    await page.emulateMediaType('print');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await wait(500);
    const rows = await page.evaluate(
      () =>
        [
          ...document
            .querySelector('council-indicator-trend')
            .shadowRoot.querySelectorAll('[part=table] tr'),
        ].filter((row) => row.getBoundingClientRect().height > 0).length,
    );
    assert.ok(rows > 5);
  });
});
