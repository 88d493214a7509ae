// Tests the files of dist/ in real pages under the strictest policy: requests, autoloader, releases. Build first.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { widgetNames } from '../../scripts/widget-names.mjs';
import { datasets } from './pages.mjs';
import { page, said, server, useSite } from './site.mjs';

/** What the picture of these data cannot be made without, and others can. */
const parts = {
  'indicator-trend': ['layout.around'],
  'placement-mix': [],
  'threshold-funnel': ['words.journey.en'],
  'cost-comparator': ['layout.packages', 'words.what-if.en'],
  'vital-signs': [],
};
/** For readers. */
const UNLOADED = 'This chart could not be loaded. Reload the page to try again.';

const names = widgetNames();
const tag = (name) => `<council-${name} src="/data/${datasets[name]}"></council-${name}>`;
const script = (file) => `<script type="module" src="/${file}.js"></script>`;

useSite(async () => {
  await page.evaluateOnNewDocument(() => {
    addEventListener('council-ready', () => {
      const paths = performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname);
      globalThis.fetchedForPicture ??= paths.filter((path) => path.endsWith('.js'));
    });
  });
  Object.assign(server.state, { asked: [], replaced: new Map() });
});

async function open(html) {
  server.state.page = `<!doctype html><html lang="en"><title>Built files</title>${html}`;
  await page.goto(server.address);
}

const drawn = (selector) =>
  page.waitForFunction((of) => document.querySelector(of)?.state === 'drawn', {}, selector);

/** The scripts that were asked for, without what is loaded later. */
const askedAtOnce = () => server.state.asked.filter((path) => !path.startsWith('/parts/'));

describe('the files of dist', () => {
  for (const name of names) {
    it(`draw ${name} with its own file, the core and what its data need`, async () => {
      await open(`<link rel="modulepreload" href="/core.js">${script(name)}${tag(name)}`);
      await drawn(`council-${name}`);
      const files = await page.evaluate(() => globalThis.fetchedForPicture);
      const needed = parts[name].map((part) => `/parts/${name}.${part}.js`);
      assert.deepEqual(files.sort(), ['/core.js', `/${name}.js`, ...needed].sort());
      assert.deepEqual(said, []);
    });
  }

  it('load what is downloaded and copied only where a person opens it, and save it under the policy', async () => {
    await open(script('placement-mix') + tag('placement-mix'));
    await drawn('council-placement-mix');
    const inActions = (what) =>
      page.waitForFunction(
        (of) =>
          document
            .querySelector('council-placement-mix')
            .shadowRoot.querySelector(`[part=actions] ${of}`),
        {},
        what,
      );
    await inActions('summary');
    await page.waitForNetworkIdle({ idleTime: 200 });
    const menu = server.state.asked.filter((path) => path.includes('actions'));
    assert.deepEqual(menu, []);
    await (await inActions('summary')).click();
    const save = await inActions('button');
    assert.deepEqual(server.state.asked.filter((path) => path.includes('actions')).sort(), [
      '/parts/core.actions-menu.js',
      '/parts/core.actions-words.en.js',
    ]);
    await save.click();
    await page.waitForFunction(() =>
      document
        .querySelector('council-placement-mix')
        .shadowRoot.querySelector('[part=actions] [role=status]')
        .textContent.startsWith('Downloading '),
    );
    assert.deepEqual(said, []);
  });

  it('share one copy of Lit, whatever stands on the page', async () => {
    await open(names.map((name) => script(name) + tag(name)).join(''));
    for (const name of names) await drawn(`council-${name}`);
    const { length } = await page.evaluate(() => globalThis.reactiveElementVersions);
    assert.equal(length, 1);
    assert.equal(server.state.asked.filter((path) => path === '/core.js').length, 1);
    assert.deepEqual(said, []);
  });

  it('register all widgets from one file', async () => {
    await open(script('all') + names.map(tag).join(''));
    for (const name of names) await drawn(`council-${name}`);
    assert.deepEqual(askedAtOnce(), ['/all.js', '/core.js']);
    assert.deepEqual(said, []);
  });

  it('open a row of the scorecard with the file of the trend', async () => {
    await open(script('vital-signs') + tag('vital-signs'));
    await drawn('council-vital-signs');
    await page.evaluate(() =>
      document.querySelector('council-vital-signs').shadowRoot.querySelector('[id^=open-]').click(),
    );
    await page.waitForFunction(
      () =>
        document
          .querySelector('council-vital-signs')
          .shadowRoot.querySelector('council-indicator-trend')?.state === 'drawn',
    );
    assert.ok(server.state.asked.includes('/indicator-trend.js'));
    assert.deepEqual(said, []);
  });
});

describe('the autoloader', () => {
  it('loads the files of the tags on the page, and nothing else', async () => {
    await open(script('council-widgets') + tag('placement-mix') + tag('placement-mix'));
    await drawn('council-placement-mix');
    const expected = ['/core.js', '/council-widgets.js', '/placement-mix.js'];
    assert.deepEqual(askedAtOnce().sort(), expected);
    assert.deepEqual(said, []);
  });

  it('loads nothing where there is no tag', async () => {
    await open(`${script('council-widgets')}<p>No chart here.</p>`);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    assert.deepEqual(server.state.asked, ['/council-widgets.js']);
  });

  it('finds a tag that comes later, also within what is added', async () => {
    await open(script('council-widgets'));
    await page.evaluate(() => {
      const box = document.createElement('div');
      const trend = document.createElement('council-indicator-trend');
      trend.setAttribute('src', '/data/exampleshire.json');
      box.append(trend);
      document.body.append(box);
    });
    await drawn('council-indicator-trend');
    assert.deepEqual(said, []);
  });

  it('finds a tag in a shadow root, in one within it, and in one of an element defined later', async () => {
    await open(`${script('council-widgets')}<late-host></late-host>`);
    await page.evaluate(() => {
      const trend = () => {
        const element = document.createElement('council-indicator-trend');
        element.setAttribute('src', '/data/exampleshire.json');
        return element;
      };
      const outer = document.createElement('div');
      const inner = document.createElement('section');
      outer.attachShadow({ mode: 'open' }).append(inner);
      inner.attachShadow({ mode: 'open' }).append(trend());
      document.body.append(outer);
      globalThis.found = [inner.shadowRoot.firstChild];
    });
    await page.waitForFunction(() => globalThis.found[0].state === 'drawn');
    await page.evaluate(() => {
      const element = document.createElement('council-placement-mix');
      element.setAttribute('src', '/data/exampleshire-foster-carers.json');
      globalThis.found.push(element);
      customElements.define(
        'late-host',
        class extends HTMLElement {
          connectedCallback() {
            this.attachShadow({ mode: 'open' }).append(element);
          }
        },
      );
    });
    await page.waitForFunction(() => globalThis.found[1].state === 'drawn');
    assert.deepEqual(said, []);
  });

  it('names a file that cannot be loaded, once, and tries again with the next tag', async () => {
    server.state.replaced.set('/placement-mix.js', 'throw new Error("half a file");');
    await open(script('council-widgets') + tag('placement-mix'));
    await page.waitForFunction(() => performance.getEntriesByType('resource').length >= 3);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    const sentence =
      '<council-placement-mix> could not be loaded; check that core.js and placement-mix.js are there';
    assert.deepEqual(
      said.filter((line) => line.startsWith('<')).map((line) => line.replace(/ Error.*/s, '')),
      [sentence],
    );
    assert.equal(await page.evaluate(() => document.body.innerText), UNLOADED);
  });

  it('takes the sentence for readers back when the file comes after all', async () => {
    server.state.replaced.set('/placement-mix.js', undefined);
    await open(script('council-widgets') + tag('placement-mix'));
    await page.waitForFunction((wanted) => document.body.innerText === wanted, {}, UNLOADED);
    server.state.replaced.clear();
    await page.evaluate(() =>
      document.body.append(document.createElement('council-placement-mix')),
    );
    await drawn('council-placement-mix');
    assert.equal(await page.evaluate(() => document.querySelectorAll('p').length), 0);
    assert.equal(said.filter((line) => line.startsWith('<')).length, 1);
  });
});

describe('a part that is missing', () => {
  it('is named, and asked for again when a person comes back, but not at every move', async () => {
    const path = '/parts/placement-mix.explorer.js';
    server.state.replaced.set(path, undefined);
    server.state.replaced.set('/parts/core.folded-parts.js', undefined);
    await open(script('placement-mix') + tag('placement-mix'));
    await drawn('council-placement-mix');
    const chart = await page.evaluateHandle(() =>
      document.querySelector('council-placement-mix').shadowRoot.querySelector('.explore'),
    );
    const requests = () => server.state.asked.filter((asked) => asked === path).length;
    await page.waitForNetworkIdle({ idleTime: 200 });
    const before = requests();
    await chart.hover();
    const { x, y } = await chart.boundingBox();
    for (let i = 0; i < 10; i += 1) {
      await page.mouse.move(x + 20 + 5 * i, y + 20);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 20)));
    }
    assert.equal(requests(), before + 1);
    const sentence = /expected its file of this release, received none/;
    // Once for what is explored, once for what is folded.
    assert.equal(said.filter((line) => sentence.test(line)).length, 2);
    const textOf = (selector) =>
      page.evaluate(
        (wanted) =>
          document.querySelector('council-placement-mix').shadowRoot.querySelector(wanted)
            .textContent,
        selector,
      );
    assert.equal(
      await textOf('.folded'),
      'More about these figures could not be loaded. Reload the page to try again.',
    );
    const about = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('council-placement-mix');
      return shadowRoot.querySelectorAll('.help, .points, [tabindex="0"]').length;
    });
    assert.equal(about, 0);
  });
});

describe('a file of another release', () => {
  const other = (path) => readFileSync(`dist${path}`, 'utf8').replaceAll(release(), '00000000');
  const release = () => /!==[`"']([0-9a-f]{8})[`"']/.exec(readFileSync('dist/all.js', 'utf8'))[1];

  it('is refused with a sentence, where it is the core', async () => {
    server.state.replaced.set('/core.js', other('/core.js'));
    await open(`${script('indicator-trend')}${tag('indicator-trend')}`);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    const sentence = /core\.js is of another release.*Copy all files of dist\/ together/;
    assert.match(said.join('\n'), sentence);
    const shown = await page.evaluate(() => document.body.innerText);
    assert.equal(shown, UNLOADED);
  });

  it('leaves what stands inside the tag', async () => {
    server.state.replaced.set('/core.js', other('/core.js'));
    const table = '<table><tr><th>2020-21</th><td>88%</td></tr></table>';
    await open(`${script('indicator-trend')}${tag('indicator-trend').replace('><', `>${table}<`)}`);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    assert.equal(await page.evaluate(() => document.body.innerText), '2020-21\t88%');
  });

  it('is refused with a sentence for readers and one for authors, where it is a part', async () => {
    const path = '/parts/indicator-trend.layout.around.js';
    server.state.replaced.set(path, other(path));
    await open(`${script('indicator-trend')}${tag('indicator-trend')}`);
    await page.waitForFunction(
      () => document.querySelector('council-indicator-trend').state === 'failed',
    );
    const sentence = /expected its file of this release, received none; copy all files/;
    assert.match(said.join('\n'), sentence);
    const shown = await page.evaluate(
      () => document.querySelector('council-indicator-trend').shadowRoot.textContent,
    );
    assert.match(shown, /This chart could not be drawn\. A part of this chart did not load\./);
  });

  for (const name of names.filter((each) => parts[each].length > 0)) {
    it(`leaves readers of ${name} a sentence and the table of the page, where a part is missing`, async () => {
      for (const part of parts[name])
        server.state.replaced.set(`/parts/${name}.${part}.js`, undefined);
      const table = '<table><tr><th>2020-21</th><td>88%</td></tr></table>';
      await open(script(name) + tag(name).replace('><', `>${table}<`));
      await page.waitForFunction(
        (of) => document.querySelector(of).state === 'failed',
        {},
        `council-${name}`,
      );
      const [text, isSeen] = await page.evaluate((of) => {
        const { shadowRoot } = document.querySelector(of);
        return [shadowRoot.textContent, document.querySelector('table').checkVisibility()];
      }, `council-${name}`);
      assert.match(text, /This chart could not be drawn\. A part of this chart did not load\./);
      assert.equal(isSeen, true);
    });
  }

  it('is refused where it is a widget', async () => {
    server.state.replaced.set('/indicator-trend.js', other('/indicator-trend.js'));
    await open(`${script('indicator-trend')}${tag('indicator-trend')}`);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    assert.match(said.join('\n'), /core\.js is of another release/);
  });
});
