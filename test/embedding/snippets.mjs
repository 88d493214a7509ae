// The snippets that docs/embedding/README.md offers, read from that page, the same for the other widgets, and one that it
// does not offer: JSON in the page.

import { readFileSync } from 'node:fs';
import { widgetNames } from '../../scripts/widget-names.mjs';
import { datasets } from '../built/pages.mjs';
import { linkable, linkHtml, tableHtml } from '../support/linked-tables.mjs';

const OWN = 'indicator-trend';
const FILES = 'https://charts.exampleshire.example/council-widgets/';
const ASSETS = '/assets/council-widgets/';
const [, section] = /\n## The snippets\n([^]*?)\n## /.exec(
  readFileSync('docs/embedding/README.md', 'utf8'),
);
/** As they stand in the guide, which has those of the trend. */
export const [guideTable, guideElement, guideFrame] = [
  ...section.matchAll(/```html\n([^]*?)```/g),
].map(([, html]) => html);

const [table, shownAs] = /^(<table>[^]*<\/table>)\n(<p>.*<\/p>)\n$/.exec(guideTable).slice(1);
const rows = [...table.matchAll(/<tr><th>(.*?)<\/th><td>(.*?)<\/td>/g)].map((row) => row.slice(1));

/** The file of `src`. What the table of the guide withholds is in it, so no page may show that. */
export const figures = {
  title: 'Children on a plan (made-up figures)',
  area: 'Exampleshire',
  measure: { unit: 'count', counts: 'people', kind: 'stock' },
  periods: rows.map(([year]) => year),
  series: [
    {
      name: 'Exampleshire',
      role: 'area',
      values: rows.map(([, cell]) => (cell === '[c]' ? 3 : Number(cell))),
    },
  ],
};

/** As WordPress's table block writes a table: no heads in rows, the caption after the table. */
export const wordpressBlock = `<figure class="wp-block-table"><table class="has-fixed-layout"><thead><tr><th>Year</th><th>Exampleshire</th></tr></thead><tbody>${rows
  .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
  .join(
    '',
  )}</tbody></table><figcaption class="wp-element-caption">Children on a plan (made-up figures)</figcaption></figure>${shownAs}`;

/** The same as the blocks of WordPress's editor have it. */
export const wordpressTableBlocks = [
  {
    name: 'core/table',
    attributes: {
      caption: 'Children on a plan (made-up figures)',
      head: [blockRow(['Year', 'Exampleshire'], 'th')],
      body: rows.map((row) => blockRow(row, 'td')),
    },
  },
  { name: 'core/paragraph', attributes: { content: shownAs.replace(/<\/?p>/g, '') } },
];

function blockRow(texts, tag) {
  return { cells: texts.map((content) => ({ content, tag })) };
}

/**
 * By the name that the guide gives them, each for all the widgets one below the other; `origin` is the site that serves
 * the files of frames.
 *
 * @param attributes further attributes of each element with their values, by the name of its widget
 */
export function snippetsOf(origin, { names = widgetNames(), attributes = {} } = {}) {
  const each = (form, of = names) => of.map((name) => form(name)).join('\n');
  const linked = names.filter((name) => linkable.includes(name));
  return {
    'table and link': each(tableAndLink, linked),
    element: each((name) => elementOf(name, attributes[name] ?? {})),
    frame: each((name) => frameOf(name, origin)),
  };
}

const isOwn = (name) => name === OWN;
const fileOf = (name) => (isOwn(name) ? '/data/plans.json' : `/data/${datasets[name]}`);
const retold = (html, name) =>
  html.replaceAll('/data/plans.json', fileOf(name)).replaceAll(OWN, name);

const tableAndLink = (name) =>
  isOwn(name) ? table + shownAs : tableHtml(name) + linkHtml(name, '/charts');

function elementOf(name, attributes) {
  const added = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  return retold(guideElement, name)
    .replace('<table>…</table>', isOwn(name) ? table : tableHtml(name))
    .replace(' lang="en-GB"', ` lang="en-GB"${added.join('')}`);
}

const frameOf = (name, origin) => retold(guideFrame, name).replaceAll(FILES, `${origin}${ASSETS}`);

/** The widgets that a snippet names, in an element, a link or the address of a frame. */
export const widgetsIn = (html) => [
  ...new Set(
    [...html.matchAll(/(?:<council-|#council-|\?widget=)([a-z-]+)/g)].map(([, name]) => name),
  ),
];

/** Where the links of a snippet lead from a page. */
export const linksOf = (html, page) =>
  [...html.matchAll(/<a href="([^"]*)"/g)].map(
    ([, address]) => new URL(address.replaceAll('&amp;', '&'), page).href,
  );

/** The attributes of our elements with their values, each behind its tag. */
export const attributesIn = (html) =>
  [...html.matchAll(/<(council-[a-z-]+)\b([^>]*)>/g)].flatMap(([, tag, text]) =>
    (text.match(/[\w-]+="[^"]*"/g) ?? []).map((each) => `${tag} ${each}`),
  );

/** Not offered for editors: it has what must be withheld in the page itself. */
export const inlineJson = `<council-${OWN} lang="en-GB"><script type="application/json">${JSON.stringify(figures)}</script></council-${OWN}>`;
