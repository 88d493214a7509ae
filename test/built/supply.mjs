// Tests what stands beside the files for browsers: hashes, licences, the list of what is bundled. Build first.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'esbuild';

const read = (path) => readFileSync(path, 'utf8');
const json = (path) => JSON.parse(read(path));
// Modules are for bundlers, and the builder is hosted as pages of its own.
const browserFiles = readdirSync('dist', { recursive: true })
  .filter((path) => /\.(js|html|css)$/.test(path) && !/^(modules|builder)\b/.test(path))
  .sort();

/** The folder of every package that another bundler needs for all widgets and all that they load later. */
async function needed() {
  const { metafile } = await build({
    entryPoints: ['src/index.ts'],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'bundled',
    write: false,
    metafile: true,
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0),
  );
  const folders = used.map(
    (path) => /^.*node_modules\/(?:@[\w-]+\/)?[\w.-]+/.exec(path)?.[0] ?? '',
  );
  return [...new Set(folders)].filter(Boolean);
}

const packages = (await needed()).map((folder) => {
  const { name, version, license } = json(join(folder, 'package.json'));
  const file = readdirSync(folder).find((path) => /^licen[cs]e/i.test(path));
  return { name, version, license, text: read(join(folder, file)).trim() };
});
packages.sort((a, b) => (a.name < b.name ? -1 : 1));

describe('dist/integrity.json', () => {
  it('has the hash of every file for browsers, and of nothing else', () => {
    const expected = browserFiles.map((path) => {
      const digest = createHash('sha384').update(readFileSync(join('dist', path)));
      return [path, `sha384-${digest.digest('base64')}`];
    });
    assert.ok(expected.length > 10);
    assert.deepEqual(json('dist/integrity.json'), Object.fromEntries(expected));
  });
});

describe('dist/LICENCES.txt', () => {
  it('has the licence of every package that is bundled, and our own', () => {
    assert.ok(packages.length > 3);
    const text = read('dist/LICENCES.txt');
    for (const { name, version, license, text: licence } of packages) {
      assert.ok(text.includes(`\n${name} ${version} (${license})\n\n${licence}\n`), name);
    }
    assert.ok(text.startsWith(`Council Widgets\n\n${read('LICENSE').trim()}\n`));
  });

  it('names no other package', () => {
    const named = [...read('dist/LICENCES.txt').matchAll(/^-{80}\n\n(\S+) /gm)];
    assert.deepEqual(
      named.map(([, name]) => name),
      packages.map(({ name }) => name),
    );
  });

  it('knows each licence, and none that asks for more than its text', () => {
    const known = ['BSD-3-Clause', 'ISC', 'MIT'];
    assert.deepEqual(
      packages.filter(({ license }) => !known.includes(license)),
      [],
    );
  });
});

describe('dist/sbom.cdx.json', () => {
  const bill = json('dist/sbom.cdx.json');

  it('is of our package, in CycloneDX 1.6', () => {
    const { name, version } = json('package.json');
    assert.equal(bill.bomFormat, 'CycloneDX');
    assert.equal(bill.specVersion, '1.6');
    assert.equal(bill.metadata.component.purl, `pkg:npm/${name}@${version}`);
  });

  it('lists every package that is bundled with its version and licence, and no other', () => {
    assert.deepEqual(
      bill.components.map(({ name, version, licenses }) => ({
        name,
        version,
        license: licenses[0].license.id,
      })),
      packages.map(({ name, version, license }) => ({ name, version, license })),
    );
  });

  it('has the hash by which npm checks each package', () => {
    const locked = Object.entries(json('package-lock.json').packages);
    for (const { name, version, hashes } of bill.components) {
      const [, { integrity }] = locked.find(
        ([path, entry]) => path.endsWith(`node_modules/${name}`) && entry.version === version,
      );
      const [{ alg, content }] = hashes;
      const digest = Buffer.from(content, 'hex').toString('base64');
      assert.equal(`${alg.replace('-', '').toLowerCase()}-${digest}`, integrity);
    }
  });

  it('asks for each library at one version', () => {
    const { dependencies } = json('package.json');
    assert.deepEqual(
      Object.entries(dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
      [],
    );
  });

  it('says of each component what it needs', () => {
    const refs = [bill.metadata.component, ...bill.components].map((each) => each['bom-ref']);
    assert.deepEqual(
      bill.dependencies.map(({ ref }) => ref),
      refs,
    );
    const asked = new Set(bill.dependencies.flatMap(({ dependsOn }) => dependsOn));
    assert.deepEqual([...asked].sort(), refs.slice(1).sort());
  });

  it('holds nothing that differs from build to build', () => {
    assert.equal(bill.serialNumber, undefined);
    assert.equal(bill.metadata.timestamp, undefined);
  });
});

describe('the package', () => {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const packed = JSON.parse(execFileSync('npm', args, { encoding: 'utf8' }));
  const [{ files }] = Array.isArray(packed) ? packed : Object.values(packed);
  const paths = files.map(({ path }) => path);

  it('holds every file for browsers, with hashes, licences and bill of materials', () => {
    const beside = ['integrity.json', 'LICENCES.txt', 'sbom.cdx.json'];
    const wanted = [...browserFiles, ...beside].map((path) => `dist/${path}`).concat('LICENSE');
    assert.deepEqual(
      wanted.filter((path) => !paths.includes(path)),
      [],
    );
  });

  it('holds no source map, and no file that names one', () => {
    assert.deepEqual(
      paths.filter((path) => path.endsWith('.map')),
      [],
    );
    const code = paths.filter((path) => /\.(js|ts)$/.test(path));
    assert.deepEqual(
      code.filter((path) => /sourceMappingURL/.test(read(path))),
      [],
    );
  });
});
