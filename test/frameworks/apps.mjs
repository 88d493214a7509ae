// The applications, one for each framework, by the name of their folder.

/**
 * `source`: the folder of its sources, where the datasets are put; `out`: the folder that a build leaves for a web
 * server; `server`: whether the framework writes the page before a browser runs it; `pages`: several such folders.
 */
export const apps = {
  'react-18': { out: 'dist', server: true },
  'react-19': { out: 'dist', server: false },
  next: { source: 'app', out: 'out', server: true },
  'vue-3': { out: 'dist', server: true },
  'svelte-5': { out: 'dist', server: true },
  angular: { out: 'dist/browser', server: true },
  astro: { out: 'dist', server: true },
  bundlers: {
    server: false,
    pages: ['esbuild', 'rollup', 'webpack', 'vite', 'parcel'].map((name) => `dist/${name}`),
  },
  // Types alone, with each way in which TypeScript resolves modules; Preact among them.
  resolution: {},
};
