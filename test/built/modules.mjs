// Tests that an application which bundles the modules of dist/ gets only what it imports. Build first.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { camelName, widgetNames } from '../../scripts/widget-names.mjs';

/** The files of which anything is left in the bundle of one line, without what is loaded later. */
async function bundled(line) {
  const { metafile } = await build({
    stdin: { contents: line, resolveDir: '.' },
    bundle: true,
    splitting: true,
    format: 'esm',
    external: ['react'],
    outdir: 'bundled',
    write: false,
    metafile: true,
  });
  const { outputs } = metafile;
  const reached = new Set(
    Object.keys(outputs).filter((path) => outputs[path].entryPoint === '<stdin>'),
  );
  // A set goes on to what is added while it is walked.
  for (const output of reached) {
    for (const { path, kind, external } of outputs[output].imports) {
      if (kind === 'import-statement' && !external) reached.add(path);
    }
  }
  return [...reached]
    .flatMap((output) => Object.entries(outputs[output].inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path);
}

const widgetsOf = (paths) =>
  new Set(paths.flatMap((path) => /\/widgets\/([\w-]+)\//.exec(path)?.[1] ?? []));

describe('a bundle of the modules', () => {
  for (const name of widgetNames()) {
    const stem = camelName(`-${name}`);

    it(`of parse${stem} has no element and no other widget`, async () => {
      const line = `export { parse${stem} } from './dist/modules/widgets/${name}/input.js';`;
      const paths = await bundled(line);
      assert.deepEqual([...widgetsOf(paths)], [name]);
      assert.deepEqual(
        paths.filter((path) => /lit|\/view\/|element\.js/.test(path)),
        [],
      );
    });

    it(`of the class of ${name} registers nothing and has no other widget`, async () => {
      const line = `export { ${stem}Element } from './dist/modules/widgets/${name}/element.js';`;
      const paths = await bundled(line);
      assert.deepEqual([...widgetsOf(paths)], [name]);
      assert.ok(!paths.some((path) => path.endsWith('/index.js') && path.includes('/widgets/')));
    });

    it(`of the component of ${name} for React registers its tag, and has no other widget`, async () => {
      const line = `export { ${stem} } from './dist/modules/frameworks/react/all.js';`;
      const paths = await bundled(line);
      assert.deepEqual([...widgetsOf(paths)], [name]);
      assert.ok(paths.some((path) => path.endsWith(`/widgets/${name}/index.js`)));
    });
  }
});

describe('the files for browsers', () => {
  it('come without source maps', () => {
    const files = readdirSync('dist', { recursive: true }).filter(
      (path) => !path.startsWith('modules'),
    );
    assert.ok(files.includes('core.js'));
    assert.deepEqual(
      files.filter((path) => path.endsWith('.map')),
      [],
    );
  });
});
