// The snippets that docs/embedding/README.md offers, and one that it does not: JSON in the page.

const TAG = 'council-indicator-trend';
const framePath =
  '/assets/council-widgets/embed.html?widget=indicator-trend&amp;src=/data/plans.json&amp;lang=en-GB';

/** The file of `src`. Its third value must be withheld, so no page may show it. */
export const figures = {
  title: 'Children on a plan (made-up figures)',
  area: 'Exampleshire',
  measure: { unit: 'count', counts: 'people', kind: 'stock' },
  periods: ['2021-22', '2022-23', '2023-24', '2024-25'],
  series: [{ name: 'Exampleshire', role: 'area', values: [61, 57, 3, 64] }],
};

const rows = [
  ['2021-22', '61'],
  ['2022-23', '57'],
  ['2023-24', '[c]'],
  ['2024-25', '64'],
];
const table = `<table><caption>Children on a plan, Exampleshire (made-up figures)</caption><thead><tr><th>Year</th><th>Exampleshire</th></tr></thead><tbody>${rows
  .map(([year, value]) => `<tr><th>${year}</th><td>${value}</td></tr>`)
  .join('')}</tbody></table>`;

const shownAs = `<p><a href="/charts#${TAG}?kind=stock&amp;counts=people">Show as a chart</a></p>`;

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

/** By the name that the documentation gives them; `origin` is the site that serves the files of frames. */
export const snippetsOf = (origin) => ({
  'table and link': table + shownAs,
  element: `<${TAG} src="/data/plans.json" lang="en-GB">${table}<p><a href="/data/plans.json">These figures as a file</a></p></${TAG}>`,
  frame: `<iframe src="${origin}${framePath}" title="Children on a plan: chart" width="100%" height="560"></iframe><p><a href="${origin}${framePath}">This chart on a page of its own</a></p>`,
});

/** Where the links of a snippet lead from a page. */
export const linksOf = (html, page) =>
  [...html.matchAll(/<a href="([^"]*)"/g)].map(
    ([, address]) => new URL(address.replaceAll('&amp;', '&'), page).href,
  );

/** Not offered for editors: it has what must be withheld in the page itself. */
export const inlineJson = `<${TAG} lang="en-GB"><script type="application/json">${JSON.stringify(figures)}</script></${TAG}>`;
