// Fills the marked blocks of docs/architecture.md with the result of each stage for one small dataset.
// `node scripts/trace-dataset.mjs` writes them; test/docs.node.mjs checks them.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const page = new URL('../docs/architecture.md', import.meta.url);
const folder = 'src/widgets/indicator-trend';
const entry = ['input', 'protect', 'model', 'words.en', 'words.parts.en', 'table', 'layout']
  .map((stage) => `export * from './${folder}/${stage}.js';`)
  .concat(`export { problemLines } from './src/core/problems/lines.js';`)
  .concat(`export { problemWords } from './src/core/problems/problems.en.js';`)
  .join('\n');

/** A dataset of a county that does not exist, with a number in quotes, a count of 3 and a provisional figure. */
export const dataset = {
  title: 'Children in residential homes',
  area: 'Exampleshire',
  measure: { unit: 'count', kind: 'stock', direction: 'low' },
  periods: ['2020-21', '2021-22', '2022-23', '2023-24', '2024-25'],
  series: [
    {
      name: 'Exampleshire',
      role: 'area',
      values: [41, '44', 3, 39, { value: 37, marks: ['p'] }],
    },
  ],
  target: { value: 38 },
};

/** Name of a block → its text: what the stage returned, shortened to what the page explains. */
export async function traceBlocks() {
  const stages = await importStages();
  const { dataset: trend, problems } = stages.parseIndicatorTrend(dataset);
  const { publishable, withheld } = stages.protectIndicatorTrend(trend);
  const model = stages.indicatorTrendModel(publishable);
  const { words } = stages;
  // The page of the docs shows what stages return, so nothing is left to load.
  await Promise.all(Object.values(stages).map((each) => each?.load?.()));
  const frame = { widthPx: 640, density: 'normal', measure: (text) => text.length * 7 };
  const layout = stages.indicatorTrendLayout(model, words, frame);
  const [line] = layout.lines;
  const surface = words.surface(model, layout);
  return {
    dataset: written(dataset),
    problems: stages.problemLines(problems, stages.problemWords).join('\n'),
    input: written({
      periods: trend.indicator.periods.slice(0, 1),
      values: trend.indicator.series[0].values,
      disclosure: trend.disclosure,
    }),
    protect: written({ values: publishable.indicator.series[0].values, withheld }),
    model: written(
      pick(model, ['latest', 'sincePrevious', 'target', 'missingBefore', 'shorthand']),
    ),
    words: written({ ...surface, notes: surface.notes(), description: surface.description() }),
    table: written(stages.indicatorTrendTable(model, words)),
    layout: written({
      ...pick(layout, ['widthPx', 'heightPx', 'absences']),
      values: layout.values.slice(0, 2),
      lines: [{ ...pick(line, ['slot', 'name', 'd']), points: line.points.slice(3) }],
    }),
  };
}

/** The page with every marked block filled; blocks without a mark stay as they are. */
export function filled(text, blocks) {
  return text.replace(
    /(<!-- made: (\w+) -->\n\n```\w+\n)[^]*?(\n```\n)/g,
    (_, before, name, after) => `${before}${blocks[name] ?? 'nothing of that name'}${after}`,
  );
}

async function importStages() {
  const outfile = fileURLToPath(new URL(`../.cache/trace-${process.pid}.mjs`, import.meta.url));
  await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(new URL('..', import.meta.url)) },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile);
  }
}

const pick = (object, names) => Object.fromEntries(names.map((name) => [name, object[name]]));

const WIDTH = 96;

/** JSON with spaces, a line broken only where it would not fit. */
function written(value, indent = '') {
  const flat = JSON.stringify(value, null, 1)
    .replace(/\n\s*/g, ' ')
    .replace(/\[ /g, '[')
    .replace(/ \]/g, ']');
  if (indent !== '' && flat.length + indent.length <= WIDTH) return flat;
  if (typeof value !== 'object' || value === null) return flat;
  const inner = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((each) => written(each, inner))
    : Object.entries(value)
        .filter(([, each]) => each !== undefined)
        .map(([key, each]) => `${JSON.stringify(key)}: ${written(each, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${items.map((item) => inner + item).join(',\n')}\n${indent}${close}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(page, filled(readFileSync(page, 'utf8'), await traceBlocks()));
}
