// Runs the pure stages of every widget on a dataset in Node, each timed by the CPU that it takes.
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { camelName, widgetNames } from '../../scripts/widget-names.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const STAGES = ['input', 'protect', 'model', 'words.en', 'words.parts.en', 'table', 'layout'];
/** Parts of the code that are loaded later, by the module that names them. */
const FURTHER = {
  'indicator-trend': ['core/indicator/model'],
  'cost-comparator': ['widgets/cost-comparator/layout.costs'],
  'vital-signs': ['core/indicator/model', 'widgets/vital-signs/model.select'],
};
const FRAME = { widthPx: 640, density: 'normal', measure: (text) => 7 * text.length };

/** A frame as a page has it: a browser measures the width of each text once. */
const widths = { ownScales: false, hasThinBars: false, hasRungs: false };

/** What the element of each widget does between its stages. */
const layouts = {
  'cost-comparator': ({ unit: { per } }, layout, surface) => surface(per),
  'indicator-trend': (_, layout, surface) => surface(layout),
  'placement-mix': (_, layout, surface) => surface(),
  'threshold-funnel': (_, { view }, surface) => surface(view, widths),
  'vital-signs': (_, layout, surface) => surface(),
};

/** Every stage of every widget by its folder; all parts are loaded. */
export async function stagesOfAll() {
  const names = widgetNames();
  const modules = names.flatMap((name) =>
    [...STAGES.map((stage) => `widgets/${name}/${stage}`), ...(FURTHER[name] ?? [])].map(
      (path) => ({ name, path }),
    ),
  );
  const contents = [
    ...modules.map(({ path }, i) => `export * as m${i} from './src/${path}';`),
    `export { problemMessages } from './src/core/problems/messages.js';`,
  ].join('\n');
  const outfile = `${root}.cache/growth-${process.pid}-${performance.now()}.mjs`;
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
    plugins: [missingAsEmpty],
  });
  try {
    const bundled = await import(pathToFileURL(outfile).href);
    const own = (name) =>
      Object.assign({}, ...modules.map((each, i) => (each.name === name ? bundled[`m${i}`] : {})));
    const stages = Object.fromEntries(names.map((name) => [name, own(name)]));
    await loadAll(modules.map((_, i) => bundled[`m${i}`]));
    return { stages, problemMessages: bundled.problemMessages };
  } finally {
    rmSync(outfile);
  }
}

/** A widget may lack a file of further words. */
const missingAsEmpty = {
  name: 'missing-as-empty',
  setup(build) {
    build.onResolve({ filter: /words\.parts\.en$/ }, async ({ path, resolveDir, pluginData }) => {
      if (pluginData === 'asked') return undefined;
      const found = await build.resolve(`${path}.ts`, {
        resolveDir,
        kind: 'import-statement',
        pluginData: 'asked',
      });
      return found.errors.length > 0 ? { path, namespace: 'empty' } : found;
    });
    build.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: '' }));
  },
};

const loadAll = (all) =>
  Promise.all(all.flatMap(Object.values).map((exported) => exported?.load?.()));

/** Milliseconds of CPU that a step takes, and its result. */
export function timed(step) {
  const before = process.cpuUsage();
  const result = step();
  const { user, system } = process.cpuUsage(before);
  return { result, ms: (user + system) / 1000 };
}

/**
 * The CPU that each stage takes, in ms, and the problems. Stages after the first that gives nothing are left out.
 * Sentences, table and layout are those of the first view.
 */
export function runStages(name, stages, input) {
  const ms = {};
  const step = (stage, run) => {
    const { result, ms: taken } = timed(run);
    ms[stage] = taken;
    return result;
  };
  const camel = camelName(name);
  const pascal = camel[0].toUpperCase() + camel.slice(1);
  const { dataset, problems } = step('input', () => stages[`parse${pascal}`](input));
  if (!dataset) return { ms, problems };
  const { publishable, notices = [] } = step('protect', () => stages[`protect${pascal}`](dataset));
  const model = step('model', () => stages[`${camel}Model`](publishable));
  const { words } = stages;
  const layout = step('layout', () => stages[`${camel}Layout`](model, words, FRAME));
  step('words', () => {
    const surface = layouts[name](model, layout, (...more) => words.surface(model, ...more));
    return [surface.notes(), surface.description()];
  });
  const rows = layout.rowAt && model.groups?.flatMap((group) => group.rows);
  step('table', () => stages[`${camel}Table`](model, words, rows ?? model.rows));
  return { ms, problems: [...problems, ...notices], publishable, model, layout };
}
