// Bundles the page with each bundler, each into a folder of its own; a warning of any fails.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import { build as vite, createLogger } from 'vite';
import webpack from 'webpack';

const entry = 'src/main.js';
const refuse = (tool, text) => {
  throw new Error(`${tool}: ${text}`);
};

/** The page with the file that a bundler has made of its script. */
function writePage(folder, script) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}/index.html`,
    readFileSync('index.html', 'utf8').replace('src="src/main.js"', `src="${script}"`),
  );
}

const bundlers = {
  async esbuild(outdir) {
    const options = { bundle: true, splitting: true, format: 'esm', minify: true };
    const { warnings } = await esbuild.build({ entryPoints: [entry], outdir, ...options });
    if (warnings.length > 0) refuse('esbuild', warnings[0].text);
  },
  async rollup(dir) {
    const onLog = (level, { message }) => level === 'warn' && refuse('rollup', message);
    const bundle = await rollup({ input: entry, plugins: [nodeResolve()], onLog });
    await bundle.write({ dir, format: 'es' });
  },
  async webpack(path) {
    const config = {
      mode: 'production',
      entry: `./${entry}`,
      output: { path: `${process.cwd()}/${path}`, filename: 'main.js', publicPath: '/' },
      // The size that webpack asks of an entry is a matter of the application.
      performance: { hints: false },
    };
    const stats = await new Promise((done, fail) =>
      webpack(config, (error, made) => (error ? fail(error) : done(made))),
    );
    if (stats.hasErrors() || stats.hasWarnings()) {
      refuse('webpack', stats.toString('errors-warnings'));
    }
  },
  async vite(outDir) {
    const customLogger = createLogger('warn');
    customLogger.warn = (text) => refuse('vite', text);
    await vite({ configFile: false, customLogger, build: { outDir } });
  },
  async parcel(folder) {
    const args = ['build', 'index.html', '--dist-dir', folder, '--no-cache', '--no-source-maps'];
    const { status, stdout, stderr } = spawnSync('node_modules/.bin/parcel', args, {
      encoding: 'utf8',
    });
    // It says nothing but what it is doing, that it has built, and which files.
    const said = `${stdout}${stderr}`
      .split('\n')
      .filter((line) => !/^(✨ Built in|dist\/|\s*$|\w[\w &]*\.{3}$)/.test(line));
    if (status !== 0 || said.length > 0) refuse('parcel', said.join('\n'));
  },
};

await esbuild.build({ entryPoints: ['src/figures.ts'], outfile: 'src/figures.js', format: 'esm' });
for (const [name, bundle] of Object.entries(bundlers)) {
  const folder = `dist/${name}`;
  await bundle(folder);
  if (!['vite', 'parcel'].includes(name)) writePage(folder, '/main.js');
}
