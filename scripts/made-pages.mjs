// Gives the demo the pages that no file of demo/ holds: one for each widget of the list, and the documentation.

import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { docsFiles, docsPage } from './docs-page.mjs';
import { widgetNames } from './widget-names.mjs';
import { widgetPage } from './widget-page.mjs';

const demo = resolve(import.meta.dirname, '../demo');
const embed = resolve(import.meta.dirname, '../src/embed');
/** The page in the frames of the host pages. */
const EMBED = 'host-pages/embed.html';

/** Where each page would be: absolute paths. */
export const madePagePaths = () =>
  [...widgetNames().map((name) => `widgets/${name}.html`), ...Object.keys(docsFiles()), EMBED].map(
    (path) => resolve(demo, path),
  );

/** The page at a path below demo/, such as `widgets/placement-mix.html`; undefined where there is none. */
export function madePageAt(path) {
  if (path === EMBED) return embedPage();
  const [, folder, name] = /^(widgets|docs)\/([\w/-]+)\.html$/.exec(path) ?? [];
  if (folder === 'docs') return docsPage(path);
  return name && widgetNames().includes(name) ? widgetPage(name) : undefined;
}

/** That of dist/, with the sources of its script and its sheet. */
const embedPage = () =>
  readFileSync(resolve(embed, 'embed.html'), 'utf8')
    .replace('href="embed.css"', 'href="../../src/embed/embed.css"')
    .replace('<script src="embed.js">', '<script type="module" src="./embed.ts">');

/** A plugin for Vite: serves the pages, and hands them to the build as if they were files. @returns {import('vite').Plugin} */
export function madePages() {
  const below = (id) => relative(demo, id).split(sep).join('/');
  return {
    name: 'made-pages',
    enforce: 'pre',
    resolveId: (id) => (madePageAt(below(id)) ? id : undefined),
    load: (id) => madePageAt(below(id)),
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const url = request.url.replace(/[?#].*/, '');
        // Beyond the folder that is served.
        if (url === '/src/embed/embed.css') {
          response.setHeader('content-type', 'text/css');
          return response.end(readFileSync(resolve(embed, 'embed.css')));
        }
        const html = madePageAt(url.replace(/^\/(demo\/)?/, ''));
        if (!html) return next();
        server.transformIndexHtml(url, html).then((text) => {
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(text);
        }, next);
      });
    },
  };
}
