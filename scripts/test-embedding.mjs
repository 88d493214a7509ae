// Puts the snippets of docs/embedding/README.md, for every widget, through editors and sanitizers, and looks at what is
// published.
// npm run test:embedding [-- --built --update]; `--built` takes dist/ as it is, `--update` writes the table of the page.
// The editors are installed from test/embedding/editors/package-lock.json in a folder of their own, which goes afterwards.

import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { opensChart, readPublished } from '../test/embedding/published.mjs';
import { serveEditors } from '../test/embedding/serve.mjs';
import { attributeValues } from '../test/embedding/attribute-values.mjs';
import { inlineJson, linksOf, snippetsOf, wordpressBlock } from '../test/embedding/snippets.mjs';
import { filteredByFormat } from '../test/embedding/text-format.mjs';
import { cellOf, faultsOf, jsonCell, lostAttributes } from '../test/embedding/verdict.mjs';
import { browserArgs, findBrowser } from './browser.mjs';
import { compareKept } from './kept-table.mjs';
import { runWithin } from './run-within.mjs';
import { sh } from './sh.mjs';

const PAGE = 'docs/embedding/README.md';
const INSTALL_MS = 300_000;
const TRY_MS = 30_000;
const ways = {
  'TinyMCE, as it comes': ['tinymce', false],
  'TinyMCE, with the lines below': ['tinymce', true],
  'CKEditor 5, as it comes': ['ckeditor', false],
  'CKEditor 5, with the lines below': ['ckeditor', true],
  'DOMPurify, as it comes': ['dompurify', false],
  'DOMPurify, with the lines below': ['dompurify', true],
  "A filter set as LocalGov Drupal's default text format": [],
};

if (!process.argv.includes('--built')) sh('npm run --silent build');
const folder = mkdtempSync(join(tmpdir(), 'council-editors-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
await install();
const server = await serveEditors(join(folder, 'node_modules'));
const browser = await puppeteer.launch({ executablePath: await findBrowser(), args: browserArgs });
const snippets = snippetsOf(server.files, { attributes: attributeValues() });
const faults = [];
const rows = [['', ...Object.keys(snippets), 'JSON in the page (not offered)']];
for (const [name, way] of Object.entries(ways)) {
  const cells = [];
  for (const [snippet, html] of Object.entries({ ...snippets, json: inlineJson })) {
    const found = await tryOne(way, html);
    const cell = snippet === 'json' ? jsonCell(found) : cellOf(found);
    console.log(`${name}; ${snippet}: ${cell}`);
    if (snippet !== 'json')
      faults.push(...faultsOf(found).map((each) => `${name}; ${snippet}: ${each}`));
    if (snippet === 'element' && name.includes('lines'))
      faults.push(...lostAttributes(html, found.saved).map((each) => `${name}: ${each}`));
    cells.push(cell);
  }
  rows.push([name, ...cells]);
}
const block = await tryOne([], wordpressBlock, { isFiltered: false });
console.log(`What WordPress's table block writes: ${block.kept.join(', ')}`);
if (!block.kept.includes('chart')) faults.push("What WordPress's table block writes is not drawn.");
faults.push(...faultsOf(block));
for (const ownPage of linksOf(snippets.frame, server.published)) {
  if (!(await opensChart(await browser.newPage(), ownPage)))
    faults.push(`The link below a frame opens no chart: ${ownPage}`);
}
await browser.close();
await server.close();
console.log(
  'Not tried: Umbraco, SharePoint, Jadu and Drupal themselves; WordPress is by test:wordpress.',
);
if (!rows.flat().some((cell) => cell.includes('all figures'))) {
  faults.push(
    'No way showed the JSON of the page as text: the test would not find it in a snippet.',
  );
}
const isUpdate = process.argv.includes('--update');
const other = await compareKept(PAGE, rows, { isUpdate, script: 'test:embedding' });
if (other) faults.push(other);
for (const fault of faults) console.log(fault);
console.log(faults.length > 0 ? `${faults.length} faults` : 'passed');
process.exit(faults.length > 0 ? 1 : 0);

async function install() {
  for (const file of ['package.json', 'package-lock.json']) {
    cpSync(join('test/embedding/editors', file), join(folder, file));
  }
  const line = 'npm ci --ignore-scripts --no-audit --no-fund';
  const { status, output } = await runWithin(line, { cwd: folder, env: {}, limitMs: INSTALL_MS });
  if (status !== 0) throw new Error(`${output}\n${line}: ${status ?? 'took too long'}`);
}

/** What a reader has of a snippet that was saved, put in again, and saved again. */
async function tryOne([editor, isStated], html, { isFiltered = true } = {}) {
  const page = await browser.newPage();
  page.setDefaultTimeout(TRY_MS);
  try {
    const [first, second] = await savedTwice(page, { editor, isStated, isFiltered, html });
    assert.equal(second, first, 'what was saved changes when it is saved again');
    if (process.argv.includes('--show')) console.log(second);
    server.state.saved = second;
    return { ...(await readPublished(page, server.published, html)), saved: second };
  } finally {
    await page.close();
  }
}

async function savedTwice(page, { editor, isStated, isFiltered, html }) {
  if (!isFiltered) return [html, html];
  if (!editor) return [filteredByFormat(html), filteredByFormat(filteredByFormat(html))];
  await page.goto(server.editing);
  return page.evaluate(
    async (...args) => (await import('/test/keep.js')).keep(...args),
    ...[editor, isStated, html],
  );
}
