// Tests that a server can import the widgets, and a script can check a dataset, where there is no DOM.
// Bundles the sources without their packages, as the server of an application would.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { camelName, widgetNames } from '../scripts/widget-names.mjs';

const folder = new URL(`../.cache/package-${process.pid}/`, import.meta.url);

async function importBundled(entry, name) {
  const outfile = new URL(`${name}.mjs`, folder);
  await build({
    entryPoints: [entry],
    outfile: outfile.pathname,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  return import(outfile.href);
}

describe('without a DOM', () => {
  before(() => mkdirSync(folder, { recursive: true }));
  after(() => rmSync(folder, { recursive: true }));

  it('is tested where there is none', () => {
    assert.equal(typeof document, 'undefined');
    assert.equal(typeof window, 'undefined');
  });

  for (const name of widgetNames()) {
    it(`imports the class of ${name}, which registers nothing`, async () => {
      const exported = await importBundled(`src/widgets/${name}/element.ts`, `element-${name}`);
      assert.ok(Object.values(exported).some((value) => typeof value === 'function'));
      assert.equal(globalThis.customElements?.get(`council-${name}`), undefined);
    });

    it(`makes an element of ${name}, and skips what a server cannot do`, async () => {
      const exported = await importBundled(`src/widgets/${name}/element.ts`, `new-${name}`);
      const Element = exported[`${camelName(`-${name}`)}Element`];
      const element = new Element();
      assert.equal(element.state, 'empty');
      assert.deepEqual(element.problems, []);
      assert.equal(element.published, undefined);
      assert.doesNotThrow(() => Element.define(`council-${name}`, undefined));
    });

    it(`reports the faults of an empty dataset for ${name}`, async () => {
      const exported = await importBundled(`src/widgets/${name}/input.ts`, `input-${name}`);
      const parse = exported[`parse${camelName(`-${name}`)}`];
      assert.ok(parse({}).problems.length > 0);
      assert.ok(parse(undefined).problems.length > 0);
    });
  }

  it('names the version of package.json, which copies on one page tell each other', async () => {
    const { VERSION } = await importBundled('src/core/version.ts', 'version');
    assert.equal(VERSION, JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  it('imports every widget, and makes no document or window of its own', async () => {
    const exported = await importBundled('src/index.ts', 'index');
    for (const name of widgetNames()) {
      assert.equal(typeof exported[`parse${camelName(`-${name}`)}`], 'function');
    }
    assert.equal(typeof document, 'undefined');
    assert.equal(typeof window, 'undefined');
  });
});
