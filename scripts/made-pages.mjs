// Gives the demo the pages that no file of demo/ holds: one for each widget of the list, and the documentation.

import { relative, resolve, sep } from 'node:path';
import { docsFiles, docsPage } from './docs-page.mjs';
import { widgetNames } from './widget-names.mjs';
import { widgetPage } from './widget-page.mjs';

const demo = resolve(import.meta.dirname, '../demo');

/** Where each page would be: absolute paths. */
export const madePagePaths = () =>
  [...widgetNames().map((name) => `widgets/${name}.html`), ...Object.keys(docsFiles())].map(
    (path) => resolve(demo, path),
  );

/** The page at a path below demo/, such as `widgets/placement-mix.html`; undefined where there is none. */
export function madePageAt(path) {
  const [, folder, name] = /^(widgets|docs)\/([\w/-]+)\.html$/.exec(path) ?? [];
  if (folder === 'docs') return docsPage(path);
  return name && widgetNames().includes(name) ? widgetPage(name) : undefined;
}

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
