// Checks that the package works for those who install it: packs it, asks publint and attw, and installs the tarball in
// a stranger's project, which uses it. Build first.

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { packInto } from './pack.mjs';
import { runWithin } from './run-within.mjs';
import { sh } from './sh.mjs';
import { camelName, widgetNames } from './widget-names.mjs';

const INSTALL_MS = 180_000;
const folder = mkdtempSync(join(tmpdir(), 'pack-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
const { file, paths } = packInto(folder);
checkFiles(paths);
checkManifest(paths);
checkLinks(paths);
sh(`publint run ${file} --strict`);
// attw cannot see through the `*` of an export path, so each entry is named.
const entries = [
  ...[
    '.',
    'upgrade',
    'frame-host',
    'react',
    ...['react', 'preact', 'vue', 'svelte'].map((each) => `types/${each}`),
  ],
  ...widgetNames().flatMap((name) => [name, `${name}/element`, `${name}/input`, `react/${name}`]),
];
sh(`attw ${file} --profile esm-only --no-emoji --format ascii --entrypoints ${entries.join(' ')}`);

function checkFiles(packed) {
  const expected =
    /^(dist\/.+|docs\/.+\.(md|png|json)|package\.json|README\.md|LICENSE|CHANGELOG\.md|SECURITY\.md)$/;
  const unexpected = packed.filter((path) => !expected.test(path));
  if (unexpected.length) throw new Error(`Not meant to be published: ${unexpected.join(', ')}`);
}

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

/** Links of the pages in the package lead to what is in the package. */
function checkLinks(packed) {
  const isThere = (path) =>
    packed.some((each) => each === path || each.startsWith(path.replace(/\/?$/, '/')));
  const dead = packed
    .filter((path) => path.endsWith('.md'))
    .flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
        .map(([, to]) => to)
        .filter((to) => !/^[a-z]+:/.test(to))
        .filter((to) => !isThere(posix.join(posix.dirname(page), to)))
        .map((to) => `${page} → ${to}`),
    );
  if (dead.length) throw new Error(`Links to what is not in the package: ${dead.join(', ')}`);
}

/** Installs the tarball in an empty project; Node imports every entry, and the compiler knows their types. */
async function useAsStranger() {
  const project = join(folder, 'stranger');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  const line = `npm install --prefer-offline --ignore-scripts --no-audit --no-fund ${file}`;
  const { status, output } = await runWithin(line, { cwd: project, limitMs: INSTALL_MS });
  if (status !== 0) throw new Error(`${output}\n${line}: ${status ?? 'took too long'}`);
  const names = widgetNames();
  writeFileSync(join(project, 'use.mjs'), useOf(names));
  const used = await runWithin('node use.mjs', { cwd: project, limitMs: INSTALL_MS });
  if (used.status !== 0) throw new Error(`A stranger's script fails:\n${used.output}`);
  const listed = await runWithin('npx council-widgets --help', {
    cwd: project,
    limitMs: INSTALL_MS,
  });
  if (listed.status !== 0) throw new Error(`The command line does not start:\n${listed.output}`);
  const faults = typeFaults(join(project, 'use.mts'), typedUseOf(names));
  if (faults.length) throw new Error(`A stranger's types are wrong:\n${faults.join('\n')}`);
  console.log(`A stranger's project installs and uses it:\n${used.output.trim()}`);
}

/** Checks an empty dataset of each widget, tells what is wrong with it, and imports what else there is. */
const useOf = (names) => `
import assert from 'node:assert/strict';
import * as all from 'council-widgets';
import manifest from 'council-widgets/custom-elements.json' with { type: 'json' };
${names
  .map((name) => {
    const stem = camelName(`-${name}`);
    return `
{
  const { ${stem}Element } = await import('council-widgets/${name}/element');
  const { parse${stem} } = await import('council-widgets/${name}/input');
  const { default: schema } = await import('council-widgets/schema/${name}.json', { with: { type: 'json' } });
  const { problems } = parse${stem}({});
  const lines = await all.problemMessages(problems);
  assert.equal(all.${stem}Element, ${stem}Element);
  assert.ok(lines.length > 0);
  assert.ok(schema.properties.title);
  assert.ok(manifest.modules.some(({ path }) => path.includes('${name}/element')));
  console.log('${name}:', lines[0]);
}`;
  })
  .join('\n')}
await import('council-widgets/upgrade');
`;

const typedUseOf = (names) =>
  names
    .map((name) => {
      const stem = camelName(`-${name}`);
      return `
import { type ${stem}Dataset, ${stem}Element } from 'council-widgets/${name}';
import { parse${stem} } from 'council-widgets/${name}/input';
declare const ${name.replaceAll('-', '_')}: ${stem}Dataset;
new ${stem}Element().data = ${name.replaceAll('-', '_')};
parse${stem}({}).problems.map(({ code }) => code satisfies string);
document.querySelector('council-${name}')!.state satisfies string;
// @ts-expect-error A title is text.
new ${stem}Element().data = { title: 5 };`;
    })
    .join('\n');

/** What the compiler says of a file of the project, whose packages it reads in full. */
function typeFaults(path, text) {
  writeFileSync(path, text);
  const program = ts.createProgram([path], {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file: of, messageText }) =>
        `${of?.fileName ?? ''} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
}

await useAsStranger();
