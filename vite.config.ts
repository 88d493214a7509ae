// Serves and builds the demo; scripts/build-browser.mjs builds the library.

import { cpSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { madePagePaths, madePages } from './scripts/made-pages.mjs';

const here = import.meta.dirname;
const target = 'es2022';

export default defineConfig(demo);

/** Every page under demo/, and those that are made; the datasets are copied as they are, since tags name them by address. */
function demo(): UserConfig {
  const root = resolve(here, 'demo');
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => resolve(root, path))
    .concat(madePagePaths());
  return {
    root,
    base: './',
    appType: 'mpa',
    publicDir: false,
    plugins: [madePages(), copyData(resolve(root, 'data'))],
    server: { host: 'localhost', fs: { allow: [here] } },
    build: {
      target,
      // Those that know light-dark(), as docs/decisions/0005-colour-scheme.md says: rewritten for older ones, it could not
      // follow the colour scheme of a part of a page.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      outDir: '../demo-dist',
      emptyOutDir: true,
      // A strict policy allows no image inside an address.
      assetsInlineLimit: 0,
      // The options of the widgets are read from their sources for each page, which takes a second.
      rolldownOptions: { input: pages, checks: { pluginTimings: false } },
    },
  };
}

/** Writes it to the folder that is built. */
function copyData(from: string): Plugin {
  let outDir = '';
  return {
    name: 'copy-data',
    apply: 'build',
    configResolved: ({ root, build }) => {
      outDir = resolve(root, build.outDir);
    },
    closeBundle: () => cpSync(from, resolve(outDir, 'data'), { recursive: true }),
  };
}
