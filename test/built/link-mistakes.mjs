// Tests that a link which has no chart, though one was meant, is told on the console, and no other link. Build first.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { page, said, server, useSite } from './site.mjs';

const table = (caption = '<caption>Places filled (made-up figures)</caption>') =>
  `<table>${caption}<tr><th>Year</th><th>Exampleshire</th></tr>
    <tr><th>2023-24</th><td>44</td></tr><tr><th>2024-25</th><td>46</td></tr></table>`;
const link = (fragment = 'council-indicator-trend?counts=things', text = 'Show as a chart') =>
  `<p><a href="https://charts.example/table.html#${fragment}">${text}</a></p>`;
/** After this time everything has been told. */
const UNTIL_TOLD_MS = 1800;

useSite(() => {
  Object.assign(server.state, { asked: [], replaced: new Map() });
});

const wait = (ms = UNTIL_TOLD_MS) =>
  page.evaluate((time) => new Promise((done) => setTimeout(done, time)), ms);

async function open(body, head = '<script src="/upgrade.js"></script>') {
  server.state.page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Links</title>${head}<body><h1>Report</h1>${body}`;
  await page.goto(server.address);
  await wait();
}

const TREND = 'the link "Show as a chart" (#council-indicator-trend): ';
const PLACE = `${TREND}expected a table with a caption right before the link, received `;
const mistakes = {
  'a name that no widget has': [
    table() + link('council-indicator-trends?target=45'),
    'the link "Show as a chart" (#council-indicator-trends): expected the name of a widget, received another; write #council-indicator-trend',
  ],
  'a name with a capital': [
    table() + link('council-Placement-Mix'),
    'the link "Show as a chart" (#council-Placement-Mix): expected the name of a widget, received another; write #council-placement-mix',
  ],
  'another name, with options': [
    table() + link('council-line-chart?target=45'),
    'the link "Show as a chart" (#council-line-chart): expected the name of a widget, received another; write one of #council-indicator-trend, #council-placement-mix, #council-cost-comparator, #council-vital-signs',
  ],
  'the funnel': [
    table() + link('council-threshold-funnel'),
    'the link "Show as a chart" (#council-threshold-funnel): expected a widget that can be drawn of a table, received <council-threshold-funnel>, which cannot; put that element into the page with a file of its figures as src, or embed.html in a frame',
  ],
  'options without a question mark': [
    table() + link('council-indicator-trend&amp;target=45'),
    `${TREND}expected nothing or a question mark after the name, received other text; write #council-indicator-trend?direction=low&target=75, with your own options`,
  ],
  'no table': [link(), `${PLACE}no table; put the link into a paragraph right after its table`],
  'a table without a caption': [
    table('') + link(),
    `${PLACE}a table without a caption; give the table a <caption> with its title`,
  ],
  'an empty caption': [
    table('<caption> </caption>') + link(),
    `${PLACE}a table without a caption; give the table a <caption> with its title`,
  ],
  'a paragraph between': [
    `${table()}<p>Source: made up.</p>${link()}`,
    `${PLACE}a table with something else between them; put the link into a paragraph right after the table, and what stands between them after it`,
  ],
  'an image between, and no caption': [
    `<figure>${table('')}</figure><p><img src="/nothing.png" alt=""></p>${link()}`,
    `${PLACE}a table without a caption with something else between them; give the table a <caption>, put the link into a paragraph right after the table, and what stands between them after it`,
  ],
  'the link before the table': [
    link() + table(),
    `${PLACE}the table after it; put the link into a paragraph after the table`,
  ],
  'the link in the table': [
    table().replace('<td>44</td>', `<td>${link()}</td>`),
    `${PLACE}the link inside a table; put it into a paragraph after the table`,
  ],
  'two tables in a box': [
    `<div>${table()}${table()}</div>${link()}`,
    `${PLACE}a table in a box with other text or tables; leave the table alone in its box, or put the link into the same box, right after the table`,
  ],
  'a second link': [
    table() + link() + link('council-vital-signs'),
    'the link "Show as a chart" (#council-vital-signs): expected a table with a caption right before the link, received one that is drawn already; keep one link after each table, and remove the others',
  ],
};

describe('a link that names a widget and has no chart', () => {
  for (const [what, [body, line]] of Object.entries(mistakes)) {
    it(`is told of ${what}`, async () => {
      await open(body);
      assert.deepEqual(
        said.filter((each) => !each.includes('404')),
        [line],
      );
    });
  }

  it('is told once, though the page changes and has two of them', async () => {
    await open(table('') + link() + table('') + link());
    await page.evaluate(() =>
      document.body.append(document.querySelector('table').cloneNode(true)),
    );
    await wait();
    assert.equal(said.length, 1, said.join('\n'));
  });

  it('is told where the page puts it in later', async () => {
    await open('');
    await page.evaluate((href) => {
      const late = Object.assign(document.createElement('a'), { href });
      late.append('Show as a chart');
      document.body.append(late);
    }, 'https://charts.example/#council-indicator-trend');
    await wait();
    assert.deepEqual(said, [mistakes['no table'][1]]);
  });

  it('is told by the classic script of all widgets too', async () => {
    await open(table('') + link(), '<script src="/council-widgets.iife.js"></script>');
    assert.deepEqual(said, [mistakes['a table without a caption'][1]]);
  });

  it('is told by a module', async () => {
    await open(table('') + link(), '<script type="module" src="/upgrade.js"></script>');
    assert.deepEqual(said, [mistakes['a table without a caption'][1]]);
  });

  it('makes nothing worse where the file of the sentences is missing', async () => {
    server.state.replaced.set('/parts/upgrade.link-mistakes.js', undefined);
    await open(table('') + link());
    assert.deepEqual(
      said.filter((each) => !each.includes('404')),
      [],
    );
  });
});

describe('the console is silent', () => {
  const right = {
    'for a link with its table': table() + link(),
    'for a table that waits': table() + link(),
    'for other anchors of a council': ['council-tax', 'council-tax-bands', 'council-house-repairs']
      .map((each) => table('') + link(each))
      .join(''),
    'for a link to a heading of the page': `<h2 id="council-indicator-trend">Trends</h2>${link('council-indicator-trend')}`,
    'for a link in an element': `<council-indicator-trend src="/data/none.json">${link()}</council-indicator-trend>`,
  };
  for (const [what, body] of Object.entries(right)) {
    it(what, async () => {
      const isLate = what.includes('waits');
      await open(body, `<script ${isLate ? 'defer' : ''} src="/upgrade.js"></script>`);
      assert.deepEqual(said, []);
    });
  }

  it('for a table that comes after its link, but soon', async () => {
    server.state.replaced.set(
      '/late.js',
      `const link = document.querySelector('p');
       setTimeout(() => link.before(document.querySelector('div').firstElementChild), 300);`,
    );
    await open(`${link()}<p>Text.</p><div>${table()}</div><script src="/late.js"></script>`);
    assert.deepEqual(said, []);
  });
});
