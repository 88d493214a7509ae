// Publishes the snippets in a WordPress, as each role that may publish, and looks at what readers have.
// npm run test:wordpress [-- --built --update]; `--built` takes dist/ as it is, `--update` writes the table of the guide.
// Where the machine has no WordPress, PHP or MariaDB it says so and ends.

import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { readPublished } from '../test/embedding/published.mjs';
import { serveEditors } from '../test/embedding/serve.mjs';
import { inlineJson, snippetsOf, wordpressTableBlocks } from '../test/embedding/snippets.mjs';
import { cellOf, faultsOf, jsonCell } from '../test/embedding/verdict.mjs';
import { publish, signIn } from '../test/embedding/wordpress/publish.mjs';
import { missing, startWordPress } from '../test/embedding/wordpress/site.mjs';
import { browserArgs, findBrowser } from './browser.mjs';
import { compareKept } from './kept-table.mjs';
import { sh } from './sh.mjs';

const GUIDE = 'docs/embedding/wordpress.md';
const ways = [
  { who: 'Administrator', role: 'administrator' },
  { who: 'Editor', role: 'editor' },
  { who: 'Author', role: 'author' },
  { who: 'Author, with the lines below', role: 'author', hasLines: true },
];

const without = missing();
if (without) {
  console.log(
    `WordPress was not tried: this machine is without ${without}. Debian: apt-get install --no-install-recommends wordpress php-cli php-mysql mariadb-server; elsewhere set WORDPRESS_PATH to the folder of WordPress.`,
  );
  process.exit(0);
}
if (!process.argv.includes('--built')) sh('npm run --silent build');
const [tables, lines, elements] = [
  ...readFileSync(GUIDE, 'utf8').matchAll(/```php\n([^]*?)```/g),
].map(([, code]) => code);
const files = await serveEditors('');
const site = await startWordPress(tables + elements);
console.log(`WordPress ${site.version}`);
// It asks other machines for pictures and updates.
const args = [...browserArgs, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
const browser = await puppeteer.launch({ executablePath: await findBrowser(), args });
// The lines of the guide allow the trend.
const snippets = { ...snippetsOf(files.files, { names: ['indicator-trend'] }), json: inlineJson };
const faults = [];
const rows = [['', ...Object.keys(snippetsOf('')), 'JSON in the page (not offered)']];
try {
  for (const way of ways) rows.push([way.who, ...(await tryWay(way))]);
} finally {
  await browser.close();
  await site.stop();
  await files.close();
}
const isUpdate = process.argv.includes('--update');
const other = await compareKept(GUIDE, rows, { isUpdate, script: 'test:wordpress' });
if (other) faults.push(other);
for (const fault of faults) console.log(fault);
console.log(faults.length > 0 ? `${faults.length} faults` : 'passed');
process.exit(faults.length > 0 ? 1 : 0);

/** The cells of one who publishes. */
async function tryWay({ who, role, hasLines = false }) {
  site.setLines(hasLines ? lines : '');
  const context = await browser.createBrowserContext();
  const desk = await context.newPage();
  await signIn(desk, site, role);
  const cells = [];
  for (const [name, html] of Object.entries(snippets)) {
    const address = await publish(desk, site, blocksOf(name, html));
    const found = await readAsVisitor(address, html);
    const cell = name === 'json' ? jsonCell(found) : cellOf(found);
    console.log(`${who}; ${name}: ${cell}`);
    if (process.argv.includes('--show')) console.log(found.saved);
    if (name !== 'json') faults.push(...faultsOf(found).map((each) => `${who}; ${name}: ${each}`));
    cells.push(cell);
  }
  await context.close();
  return cells;
}

/** The table by its block, all else in a block of HTML. */
function blocksOf(name, html) {
  return name === 'table and link'
    ? wordpressTableBlocks
    : [{ name: 'core/html', attributes: { content: html } }];
}

/** What somebody has who is not signed in; `saved` is the post in the page. */
async function readAsVisitor(address, html) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const found = await readPublished(page, address, html);
  const text = await fetch(address).then((answer) => answer.text());
  await context.close();
  return { ...found, saved: /<main>([^]*)<\/main>/.exec(text)[1] };
}
