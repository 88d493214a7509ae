// Makes dist/builder/: the page for report authors and the page that its links lead to, in English and in Welsh, for a
// council to host as they are. They are those of the demo, without what leads to its other pages.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { build } from 'vite';
import { licenceTexts } from './browser-files/licences.mjs';

const root = resolve(import.meta.dirname, '../demo/builder');
const out = resolve(import.meta.dirname, '../dist/builder');
/** Vite lists there what it has bundled, with the text of each licence. */
const LICENCES = 'licences.json';
/** The pages in the folder, and where the demo has them. */
const PAGES = {
  'index.html': 'index.html',
  'index.cy.html': 'index.cy.html',
  'table.html': '../table.html',
  'table.cy.html': '../table.cy.html',
};

await build({
  root,
  base: './',
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  plugins: [pagesAlone()],
  build: {
    target: 'es2022',
    // As for the demo, see vite.config.ts.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    outDir: out,
    emptyOutDir: true,
    // A strict policy allows no image inside an address.
    assetsInlineLimit: 0,
    license: { fileName: LICENCES },
    rolldownOptions: {
      input: Object.keys(PAGES).map((path) => resolve(root, path)),
      // A scorecard loads the trend later, which the builder has anyway.
      checks: { pluginTimings: false, ineffectiveDynamicImport: false },
    },
  },
});
const own = readFileSync(resolve(import.meta.dirname, '../LICENSE'), 'utf8');
const bundled = JSON.parse(readFileSync(join(out, LICENCES), 'utf8'));
writeFileSync(join(out, 'LICENCES.txt'), licenceTexts(own, bundled));
rmSync(join(out, LICENCES));

/** The text of a page of the demo as one of this folder. */
function alone(path) {
  const text = readFileSync(resolve(root, PAGES[path]), 'utf8')
    .replace(/ *<!-- demo only -->[^]*?<!-- end of demo only -->\n/g, '')
    .replaceAll('"../table.', '"./table.')
    // The first page of the demo has no Welsh one; that of this folder has.
    .replaceAll('"../index.html" hreflang="en"', '"./index.cy.html"')
    .replaceAll('"./index.html" hreflang="en"', '"./index.cy.html"')
    .replaceAll('"../index.html"', '"./index.html"');
  // What the demo has in the folder above.
  return path.startsWith('table.')
    ? text.replaceAll(/"\.\/(icon\.svg|demo\.css|table\.ts)"/g, '"../$1"')
    : text;
}

/** @returns {import('vite').Plugin} */
function pagesAlone() {
  const page = (id) => relative(root, id).split(sep).join('/');
  return {
    name: 'pages-alone',
    enforce: 'pre',
    resolveId: (id) => (Object.hasOwn(PAGES, page(id)) ? id : undefined),
    load: (id) => (Object.hasOwn(PAGES, page(id)) ? alone(page(id)) : undefined),
  };
}
