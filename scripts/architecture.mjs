// Checks what the files of src import: allowed directions, pure stages, no circles.
// The rules are those of docs/architecture.md; test/architecture.node.mjs applies them to the tree.

import { posix } from 'node:path';
import ts from 'typescript';

/** Each stage may import those to its left in the same folder; `layout.lines.ts` is a part of layout. */
export const stages =
  'input from-table protect model words table layout styles view element index'.split(' ');
const pureStages = stages.slice(0, stages.indexOf('styles'));

/** What every widget's folder holds; `from-table` only where the data have the form of a table. */
export const required = [
  ...stages.filter((stage) => stage !== 'from-table').map((stage) => `${stage}.ts`),
  'words.en.ts',
  'examples.ts',
];

/** The faults as sentences, in the order of the files; empty where every import is allowed. `files`: path → text. */
export function importFaults(files) {
  return Object.entries(files).flatMap(([path, text]) => faultsOf(path, text));
}

/**
 * What test/attack lacks, as sentences in the order of the names; empty where every widget has its
 * own attack. A file that calls `withstands` only in a comment holds no test, which fails elsewhere.
 * `files`: name in test/attack → text.
 */
export function missingAttacks(names, files) {
  return names
    .filter((name) => !(files[`${name}.attack.test.ts`] ?? '').includes(`withstands('${name}',`))
    .map((name) => {
      const call = `withstands('${name}', …)`;
      return `test/attack/${name}.attack.test.ts must call ${call}: the widget has no attack`;
    });
}

/**
 * Import circles, types included: the shortest one through each import that is in a circle, once.
 * A file that is loaded with `import()` closes no circle. Empty where there is none.
 *
 * @example importCircles({ 'src/a.ts': "import './b.js';", 'src/b.ts': "import './a.js';" })
 * // ['src/a.ts → src/b.ts → src/a.ts']
 */
export function importCircles(files) {
  const graph = new Map(
    Object.entries(files).map(([path, text]) => [path, importedFiles(path, text, files)]),
  );
  const circles = [...graph].flatMap(([path, targets]) =>
    targets.map((target) => shortestPath(graph, target, path)).filter(Boolean),
  );
  return [...new Set(circles.map(asChain))].sort();
}

/**
 * Parts that are loaded anyway: files that `lazy` loads, and that an import already brings to the same
 * widget. Sentences; empty where every part is one. `names`: the widgets of THE LIST.
 */
export function wastedParts(names, files) {
  return names.flatMap((name) => {
    const folder = `src/widgets/${name}`;
    const reached = reachedFrom([`${folder}/index.ts`, `${folder}/words.en.ts`], files);
    return [...reached].flatMap((path) =>
      lazyTargets(path, files[path])
        .filter((target) => reached.has(target))
        .map((target) => `${path} loads ${target} later, but ${name} imports it at once`),
    );
  });
}

/** The files and all that they import, types left out. */
function reachedFrom(paths, files) {
  const reached = new Set(paths.filter((path) => path in files));
  // A set goes on to what is added while it is walked.
  for (const path of reached) {
    for (const { specifier, dynamic, typeOnly } of importsOf(parsed(path, files[path]))) {
      if (dynamic || typeOnly || !specifier.startsWith('.')) continue;
      const target = resolved(path, specifier);
      if (target in files) reached.add(target);
    }
  }
  return reached;
}

/** What `lazy(() => import('./a.js'))` loads. */
function lazyTargets(path, text) {
  const found = [];
  visit(parsed(path, text), (node) => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'lazy') return;
    visit(node, (within) => {
      const isImport =
        ts.isCallExpression(within) && within.expression.kind === ts.SyntaxKind.ImportKeyword;
      if (isImport) found.push(resolved(path, within.arguments[0].text));
    });
  });
  return found;
}

function importedFiles(path, text, files) {
  const found = importsOf(parsed(path, text))
    .filter(({ specifier, dynamic }) => specifier.startsWith('.') && !dynamic)
    .map(({ specifier }) => resolved(path, specifier));
  return [...new Set(found)].filter((target) => target in files);
}

/** Every file from the first to the last, both included; undefined where no import leads there. */
function shortestPath(graph, first, last) {
  const cameFrom = new Map([[first, undefined]]);
  // A map goes on to keys that are added while it is walked.
  for (const path of cameFrom.keys()) {
    if (path === last) return wayTo(last, cameFrom);
    for (const next of graph.get(path)) if (!cameFrom.has(next)) cameFrom.set(next, path);
  }
  return undefined;
}

function wayTo(path, cameFrom) {
  const before = cameFrom.get(path);
  return before === undefined ? [path] : [...wayTo(before, cameFrom), path];
}

/** Begins with the first name of the alphabet, so that each circle is written in one way. */
function asChain(circle) {
  const first = circle.indexOf([...circle].sort()[0]);
  const turned = [...circle.slice(first), ...circle.slice(0, first)];
  return [...turned, turned[0]].join(' → ');
}

function faultsOf(path, text) {
  const source = parsed(path, text);
  const from = placeOf(path);
  const faults = importsOf(source)
    .map((found) => [found, refusal(from, found)])
    .filter(([, reason]) => reason)
    .map(([found, reason]) => `${path} imports ${found.specifier}: ${reason}`);
  if (!isPure(from)) return faults;
  return [...faults, ...impureNames(source).map((name) => `${path} names ${name}: it is pure`)];
}

/** `src/widgets/indicator-trend/words.en.ts` → area widgets, its widget, stage words, locale en. */
function placeOf(path) {
  const [, area, ...rest] = path.split('/');
  const [stage] = posix.basename(path).split('.');
  const [, locale] = /(?:\/words\/|\.)([a-z]{2})\.ts$/.exec(path) ?? [];
  const widget = area === 'widgets' && rest.length > 1 ? rest[0] : undefined;
  return { path, area, widget, stage, locale };
}

function isPure({ area, widget, stage }) {
  return area === 'core' || (widget !== undefined && pureStages.includes(stage));
}

/** Why the import is not allowed, or undefined where it is. */
function refusal(from, { specifier, dynamic, typeOnly }) {
  if (from.area === 'cli') return commandRefusal(from, { specifier, dynamic });
  if (from.area === 'static' && dynamic && specifier === ELEMENT) return undefined;
  if (!specifier.startsWith('.')) return outsideRefusal(from, specifier);
  const to = placeOf(resolved(from.path, specifier));
  if (to.locale && to.locale !== from.locale && !dynamic && !typeOnly) {
    return 'a language file is loaded with import(), when it is in use';
  }
  if (to.path.endsWith('core/data/publishable.ts') && !typeOnly && from.stage !== 'protect') {
    return 'only protect.ts makes what may be published';
  }
  if (from.widget) return widgetRefusal(from, to, { dynamic, typeOnly });
  if (from.area === 'core' && to.area !== 'core') return 'core imports only core';
  if (from.area === 'view' && !['core', 'read', 'view'].includes(to.area)) {
    return 'view imports core and readers, and no widget';
  }
  if (from.area === 'read' && !['core', 'read'].includes(to.area))
    return 'a reader imports only core';
  if (from.area === 'static') {
    return ['core', 'static', 'view'].includes(to.area)
      ? undefined
      : 'what draws without a browser imports core and view, and finds a widget by its name';
  }
  if (to.area === 'static') return 'only the command line draws without a browser';
  if (to.area === 'cli') return 'only the command line runs in Node';
  return undefined;
}

/** A widget is found by its name: `../widgets/${name}/input.js`. */
const STAGE = new RegExp(`^\`\\.\\./widgets/\\$\\{name\\}/(${pureStages.join('|')})\\.js\`$`);

/** What knows of no page loads the element of any widget. */
const ELEMENT = '`../widgets/${name}/element.js`';

/** Its types know browsers, those of the command line do not. */
const DRAWS = '`../static/${file}.js`';

/** Loaded only where they are needed. */
const OPTIONAL = ['@duckdb/node-api', '@resvg/resvg-js'];

function commandRefusal(from, { specifier, dynamic }) {
  if (specifier.startsWith('node:') || STAGE.test(specifier)) return undefined;
  if (dynamic && [DRAWS, ...OPTIONAL].includes(specifier)) return undefined;
  const { area } = specifier.startsWith('.') ? placeOf(resolved(from.path, specifier)) : {};
  return ['cli', 'core', 'read', 'static'].includes(area)
    ? undefined
    : 'the command line imports itself, core, readers, stages of widgets, what draws without a browser and modules of Node';
}

function outsideRefusal(from, specifier) {
  const arithmetic = /^d3-[a-z]+$/.test(specifier);
  const lit = /^(lit|@lit)(\/|$)/.test(specifier);
  if (isPure(from)) return arithmetic ? undefined : 'a pure file imports only d3 modules';
  if (arithmetic && from.area !== 'read') return 'd3 belongs in pure files';
  return arithmetic || lit ? undefined : 'no other package is loaded in a page';
}

function widgetRefusal(from, to, { dynamic, typeOnly }) {
  if (to.area === 'core') return undefined;
  if (to.area === 'view' || to.area === 'read') {
    return ['view', 'styles', 'element', 'index'].includes(from.stage)
      ? undefined
      : 'only view, styles, element and index may';
  }
  if (to.area !== 'widgets') return 'a widget imports its own files, core and view';
  if (to.widget !== from.widget) {
    const opens = from.stage === 'element' && dynamic && to.stage === 'index';
    return opens ? undefined : 'no widget imports another; an element may import() its index.ts';
  }
  if (from.stage === 'examples') {
    return typeOnly || to.stage === 'input' ? undefined : 'examples import only input, and types';
  }
  const [left, right] = [stages.indexOf(to.stage), stages.indexOf(from.stage)];
  if (left === -1 || right === -1) return `it is not a stage (${stages.join(', ')})`;
  return left <= right ? undefined : 'a stage imports only stages to its left';
}

function parsed(path, text) {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}

/** `./layout.js` in `src/a/view.ts` → `src/a/layout.ts`. */
function resolved(path, specifier) {
  return posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts');
}

function importsOf(source) {
  const found = [];
  visit(source, (node) => {
    const clause = ts.isImportDeclaration(node) ? node.importClause : undefined;
    const named = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    if (named && node.moduleSpecifier) {
      const names = clause?.namedBindings?.elements ?? [];
      const eachType = names.length > 0 && names.every((name) => name.isTypeOnly);
      const typeOnly = Boolean(clause?.isTypeOnly || node.isTypeOnly || eachType);
      found.push({ specifier: node.moduleSpecifier.text, dynamic: false, typeOnly });
    } else if (ts.isImportTypeNode(node)) {
      found.push({ specifier: node.argument.literal.text, dynamic: false, typeOnly: true });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      const specifier = ts.isStringLiteralLike(argument) ? argument.text : argument.getText();
      found.push({ specifier, dynamic: true, typeOnly: false });
    }
  });
  return found;
}

function impureNames(source) {
  const found = [];
  visit(source, (node) => {
    const text = node.getText(source).replace(/\s/g, '');
    const call = ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random)$/.test(text);
    const today = ts.isNewExpression(node) && /^newDate(\(\))?$/.test(text);
    const global = ts.isIdentifier(node) && /^(document|window)$/.test(text) && !isMember(node);
    if (call || today || global) found.push(text.replace('newDate', 'new Date'));
  });
  return found;
}

/** In `frame.window` and `{ window: 3 }` the word is a field, not the global object. */
function isMember(node) {
  const { parent } = node;
  return parent.name === node && !ts.isVariableDeclaration(parent) && !ts.isParameter(parent);
}

function visit(node, visitor) {
  ts.forEachChild(node, (child) => {
    visitor(child);
    visit(child, visitor);
  });
}
