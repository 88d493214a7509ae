// Makes the files for browsers in dist/: an autoloader, one file for each widget, one for all, and what
// every widget needs in `core.js`. Parts that are loaded later are in dist/parts. docs/decisions/0010-two-files.md
// says why. `--out FOLDER` writes elsewhere, `--maps` adds source maps.
// Beside them stand the licences and the list of what is bundled, and a hash of each file
// (docs/decisions/0013-supply.md).

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { inAscii } from './browser-files/ascii.mjs';
import { coreDoor, coreEntry } from './browser-files/core-door.mjs';
import { englishWithin } from './browser-files/english.mjs';
import { integrityOf } from './browser-files/integrity.mjs';
import { licenceTexts } from './browser-files/licences.mjs';
import { ownCopies } from './browser-files/own-copies.mjs';
import { partRelease, stampRelease } from './browser-files/release.mjs';
import { billOfMaterials } from './browser-files/sbom.mjs';
import { surveyCore } from './browser-files/survey.mjs';
import { withoutWelsh } from './browser-files/welsh.mjs';
import { minifyStyles } from './minify-styles.mjs';
import { shortenCode } from './shorten-code.mjs';
import { widgetNames } from './widget-names.mjs';

const { values: options } = parseArgs({
  options: { out: { type: 'string', default: 'dist' }, maps: { type: 'boolean', default: false } },
});
/** Vite lists there what it has bundled, with the text of each licence. */
const LICENCES = 'licences.json';
/** Loads a part of the upgrade of tables, which is no module. */
const MISTAKES = "load('./parts/upgrade.link-mistakes.js').then(([part]) => part)";
const root = resolve(import.meta.dirname, '..');
const entryOf = (name) => `${root}/src/widgets/${name}/index.ts`;
const names = widgetNames();

/** Every package of which a file holds anything, by name and version. */
const packages = new Map();
const core = await surveyCore(buildConfig, names.map(entryOf));
const everywhere = new Set([...core.reached.values()].flatMap((ids) => [...ids]));
const files = [
  ...(await browserFiles({ input: { core: 'core' }, plugins: [coreEntry(core, root)] })),
  ...(await browserFiles({
    input: { all: `${root}/src/index.ts` },
    plugins: [coreDoor(core, names), ownCopies(everywhere), othersWithin()],
  })),
  ...(await browserFiles({ input: { 'council-widgets': 'autoloader' }, plugins: [autoloader()] })),
];
for (const name of ['upgrade', 'embed', 'frame-host']) {
  const input = { [name]: `${root}/src/embed/${name}.ts` };
  files.push(...(await browserFiles({ input, plugins: [filesOfWidgets()], format: 'iife' })));
}
files.push(
  ...(await browserFiles({
    input: { 'parts/upgrade.link-mistakes': `${root}/src/embed/link-mistakes.ts` },
    plugins: [],
  })),
  ...(await browserFiles({
    input: { 'council-widgets.iife': `${root}/src/embed/classic.ts` },
    plugins: [othersWithin(), withoutWelsh()],
    format: 'iife',
  })),
  ...(await browserFiles({
    input: { 'council-widgets.cy.iife': `${root}/src/embed/classic.ts` },
    plugins: [othersWithin()],
    format: 'iife',
  })),
);
for (const name of names) {
  const plugins = [
    coreDoor(core, [name]),
    ownCopies(core.reached.get(entryOf(name))),
    otherWidgets(),
  ];
  files.push(...(await browserFiles({ input: { [name]: entryOf(name) }, plugins })));
}
const hashes = {};
for (const { fileName, code, map } of stampRelease(files)) {
  const text = map ? `${code}//# sourceMappingURL=${fileName.replace(/.*\//, '')}.map\n` : code;
  write(fileName, text);
  if (map) write(`${fileName}.map`, map.toString());
  hashes[fileName] = integrityOf(text);
}
for (const fileName of ['embed.html', 'embed.css']) {
  const text = readFileSync(`${root}/src/embed/${fileName}`, 'utf8');
  write(fileName, text);
  hashes[fileName] = integrityOf(text);
}
const bundled = [...packages.keys()].sort().map((key) => packages.get(key));
write('integrity.json', json(Object.fromEntries(Object.entries(hashes).sort())));
write('LICENCES.txt', licenceTexts(readFileSync(`${root}/LICENSE`, 'utf8'), bundled));
write(
  'sbom.cdx.json',
  json(billOfMaterials(readJson('package'), readJson('package-lock'), bundled)),
);

function write(fileName, text) {
  const path = join(options.out, fileName);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function readJson(name) {
  return JSON.parse(readFileSync(`${root}/${name}.json`, 'utf8'));
}

/** Vite's own configuration is that of the demo, so that none of it is used here. */
function buildConfig({ input, plugins, output = {}, format = 'es' }) {
  return {
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [englishWithin(), ...plugins],
    build: {
      write: false,
      target: 'es2022',
      sourcemap: options.maps,
      modulePreload: false,
      license: { fileName: LICENCES },
      lib: { entry: input, formats: [format], name: 'councilWidgets' },
      rolldownOptions: {
        // The second minifier takes some seconds, which Vite would report at every build.
        checks: { pluginTimings: false },
        // Parts take what they need from the file that loads them.
        preserveEntrySignatures: 'allow-extension',
        treeshake: { propertyReadSideEffects: false },
        output,
      },
    },
  };
}

async function browserFiles({ input, plugins, format }) {
  const [owner] = Object.keys(input);
  const output = {
    minify: true,
    entryFileNames: '[name].js',
    chunkFileNames: `parts/${owner}.[name].js`,
    codeSplitting: format ? false : { groups: [{ name: owner, test: (id) => atOnce.has(id) }] },
  };
  const atOnce = new Set();
  const finish = [reachedAtOnce(atOnce), minifyStyles(), partRelease(), shortenCode()];
  const built = await build(
    buildConfig({ input, plugins: [...plugins, ...finish], output, format }),
  );
  const { output: made } = built[0];
  const { source } = made.find(({ fileName }) => fileName === LICENCES);
  for (const each of JSON.parse(source)) packages.set(`${each.name}@${each.version}`, each);
  const chunks = made.filter(({ type }) => type === 'chunk');
  // Here, since the bundler's minifier comes last and writes letters for escapes.
  return format ? chunks.map((chunk) => ({ ...chunk, code: inAscii(chunk.code) })) : chunks;
}

/** Rolldown plugin: fills a set with all that an entry imports; the bundler would cut out what parts need too. */
function reachedAtOnce(ids) {
  return {
    name: 'reached-at-once',
    buildEnd() {
      const queue = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id).isEntry);
      while (queue.length > 0) {
        const id = queue.pop();
        if (ids.has(id)) continue;
        ids.add(id);
        queue.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
    },
  };
}

/** Rolldown plugin: a widget that opens another loads that one's own file. */
function otherWidgets() {
  const index = /^\.\.\/([\w-]+)\/index\.js$/;
  return {
    name: 'other-widgets',
    enforce: 'pre',
    resolveId: (source) =>
      index.test(source) ? { id: source.replace(index, './$1.js'), external: true } : null,
  };
}

/** Rolldown plugin for the file of all widgets: the class that an element would load is there already. */
function othersWithin() {
  const load = /const \{ (\w+) \} = await import\(((["'])\.\.\/[\w-]+\/index\.js\3)\);/;
  return {
    name: 'others-within',
    transform(code, id) {
      const [line, name, file] = (id.endsWith('/element.ts') && load.exec(code)) || [];
      if (!line) return null;
      return {
        code: `import { ${name} } from ${file};\n${code.replace(line, 'await null;')}`,
        map: null,
      };
    },
  };
}

/**
 * Rolldown plugin: the upgrade of tables and the page in a frame load the file of a widget and the core at the same
 * time. They are no modules, and one of another site, or in a sandbox, has no address of its own to the browser: files
 * are named in full, beside the page in a frame, and beside the script that upgrades tables, unless it was loaded as a
 * module. No element of the page may pass for that script.
 */
function filesOfWidgets() {
  const index = /\bimport\((["'])\.\.\/widgets\/([\w-]+)\/index\.js\1\)/g;
  const bases = {
    embed: 'const base = location.href;',
    upgrade: `import { unclobbered } from '../view/unclobbered.js';
      const base = typeof document === 'undefined' ? undefined
        : unclobbered(Document.prototype, 'currentScript', document)?.src;`,
  };
  const load = `const load = (...files) => Promise.all(files.map((file) => import(base ? new URL(file, base).href : file)));`;
  return {
    name: 'files-of-widgets',
    enforce: 'pre',
    transform: (code, id) => {
      const [, name] = /\/embed\/(upgrade|embed)\.ts$/.exec(id) ?? [];
      if (!name) return null;
      const loading = code
        .replace(index, "load('./core.js', './$2.js')")
        .replace(/\bimport\((["'])\.\/link-mistakes\.js\1\)/, MISTAKES);
      return { code: `${bases[name]}\n${load}\n${loading}`, map: null };
    },
  };
}

/** Rolldown plugin: the entry that loads the file of each tag, and the core at the same time. */
function autoloader() {
  const code = `
    import { autoload } from '${root}/src/view/autoload.ts';
    const load = (file) => import(new URL(file, import.meta.url));
    autoload(${JSON.stringify(names)}, async (name) => {
      await Promise.all([load('./core.js'), load('./' + name + '.js')]);
    });`;
  return {
    name: 'autoloader',
    enforce: 'pre',
    resolveId: (source) => (source === `${root}/autoloader` ? '\0autoloader' : null),
    load: (id) => (id === '\0autoloader' ? code : null),
  };
}
