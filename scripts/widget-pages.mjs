// Gives the demo a page for each widget of the list, which no file holds.

import { relative, resolve, sep } from 'node:path';
import { widgetNames } from './widget-names.mjs';
import { widgetPage } from './widget-page.mjs';

const demo = resolve(import.meta.dirname, '../demo');

/** Where each page would be: absolute paths. */
export const widgetPagePaths = () =>
  widgetNames().map((name) => resolve(demo, 'widgets', `${name}.html`));

/** The page at a path below demo/, such as `widgets/placement-mix.html`; undefined where there is none. */
export function widgetPageAt(path) {
  const [, name] = /^widgets\/([\w-]+)\.html$/.exec(path) ?? [];
  return name && widgetNames().includes(name) ? widgetPage(name) : undefined;
}

/** A plugin for Vite: serves the pages, and hands them to the build as if they were files. @returns {import('vite').Plugin} */
export function widgetPages() {
  const below = (id) => relative(demo, id).split(sep).join('/');
  return {
    name: 'widget-pages',
    enforce: 'pre',
    resolveId: (id) => (widgetPageAt(below(id)) ? id : undefined),
    load: (id) => widgetPageAt(below(id)),
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const url = request.url.replace(/[?#].*/, '');
        const html = widgetPageAt(url.replace(/^\/(demo\/)?/, ''));
        if (!html) return next();
        server.transformIndexHtml(url, html).then((text) => {
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(text);
        }, next);
      });
    },
  };
}
