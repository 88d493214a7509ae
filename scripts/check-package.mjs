// Checks that the package works for those who install it: packs it and asks publint and attw.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sh } from './sh.mjs';
import { widgetNames } from './widget-names.mjs';

const folder = mkdtempSync(join(tmpdir(), 'pack-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
const packed = JSON.parse(execFileSync('npm', args, { encoding: 'utf8' }));
const [{ filename, files }] = Array.isArray(packed) ? packed : Object.values(packed);
const unexpected = files
  .map(({ path }) => path)
  .filter((path) => !/^(dist\/.+|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/.test(path));
if (unexpected.length) throw new Error(`Not meant to be published: ${unexpected.join(', ')}`);
checkManifest(files.map(({ path }) => path));
const file = join(folder, filename);
sh(`publint run ${file} --strict`);
// attw cannot see through the `*` of an export path, so each entry is named.
const entries = [
  '.',
  'upgrade',
  'frame-host',
  ...widgetNames().flatMap((name) => [name, `${name}/element`]),
];
sh(`attw ${file} --profile esm-only --no-emoji --format ascii --entrypoints ${entries.join(' ')}`);

/** Each module that the manifest names is in the package, and exports what the manifest says. */
function checkManifest(packed) {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  for (const { path, exports } of modules) {
    if (!packed.includes(path)) throw new Error(`custom-elements.json: ${path} is not packed`);
    const types = readFileSync(path.replace(/\.js$/, '.d.ts'), 'utf8');
    const missing = exports.filter(({ kind, name }) => kind === 'js' && !types.includes(name));
    if (missing.length) throw new Error(`${path} does not export ${missing[0].name}`);
  }
}
