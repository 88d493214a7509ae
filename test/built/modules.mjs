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
    outdir: 'bundled',
    write: false,
    metafile: true,
  });
  const main = Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint === '<stdin>');
  return Object.entries(main.inputs)
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
