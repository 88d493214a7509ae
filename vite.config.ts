// Builds the library for browsers, and serves and builds the demo.
// `vite` and `vite build --mode demo` take demo/; `vite build` makes dist/*.js.

import { cpSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { minifyTemplates } from './scripts/minify-templates.mjs';
import { shortenCode } from './scripts/shorten-code.mjs';
import { widgetNames } from './scripts/widget-names.mjs';
import { madePagePaths, madePages } from './scripts/made-pages.mjs';

const here = import.meta.dirname;
const target = 'es2022';

export default defineConfig(({ command, mode }) =>
  command === 'serve' || mode === 'demo' ? demo() : library(),
);

/** One file for all widgets, one for each, and what they share in chunks: one copy of Lit. */
function library(): UserConfig {
  const each = widgetNames().map((name) => [name, `src/widgets/${name}/index.ts`]);
  return {
    publicDir: false,
    plugins: [minifyTemplates(), shortenCode()],
    build: {
      target,
      outDir: 'dist',
      emptyOutDir: false,
      sourcemap: true,
      modulePreload: false,
      lib: {
        entry: { 'council-widgets': 'src/index.ts', ...Object.fromEntries(each) },
        formats: ['es'],
      },
      rolldownOptions: {
        // The second minifier takes some seconds, which Vite would report at every build.
        checks: { pluginTimings: false },
        output: {
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  };
}

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
