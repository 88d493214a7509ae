// Tests that the table which a widget publishes of real figures is read back as the same figures, with the options of
// its link. Not all can be: a scorecard lists every series in its table of figures, where a table of indicators has a
// row for each; and packages of support have rows in a table of costs, but no form as a table.
import { expect } from '@open-wc/testing';
import type { DataTable } from '../../src/core/data/table.js';
import type { FromTable } from '../../src/core/table/from-table.js';
import * as trendModel from '../../src/core/indicator/model.js';
import { loadParts } from '../support/load-parts.js';

interface Stages {
  readonly parse: (input: unknown) => { readonly dataset?: unknown };
  readonly fromTable: FromTable;
  readonly table: (dataset: unknown) => Promise<DataTable>;
}

type Fields = Readonly<Record<string, unknown>>;
type Written = Fields & {
  readonly widget?: string;
  readonly measure?: Fields;
  readonly series?: readonly Fields[];
  readonly areas?: readonly Fields[];
};

/** Functions of a module by the ends of their names. */
const of = (module: object, name: string) => (module as Record<string, never>)[name]!;

async function stagesOf(folder: string): Promise<Stages> {
  const file = (stage: string): Promise<object> =>
    import(`../../src/widgets/${folder}/${stage}.ts`);
  const names = ['input', 'protect', 'model', 'table', 'words.en', 'from-table'];
  const [input, protect, model, table, { words }, from] = (await Promise.all(names.map(file))) as [
    object, object, object, object, { words: { needs?: never; later?: never } }, object,
  ]; // prettier-ignore
  const stem = folder.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const capital = stem[0]!.toUpperCase() + stem.slice(1);
  const call = (module: object, name: string, ...values: unknown[]) =>
    (of(module, name) as (...of: unknown[]) => never)(...values);
  await loadParts(model, table, trendModel);
  return {
    parse: of(input, `parse${capital}`),
    fromTable: of(from, `${stem}FromTable`),
    table: async (dataset) => {
      const { publishable } = call(protect, `protect${capital}`, dataset) as {
        publishable: unknown;
      };
      const made = call(model, `${stem}Model`, publishable);
      const wanted = { data: publishable, view: undefined, model: () => made };
      for (const kind of ['needs', 'later'] as const) {
        for (const part of (
          words[kind] as ((of: object) => { load(): Promise<void> }[]) | undefined
        )?.(wanted) ?? [])
          await part.load();
      }
      return call(table, `${stem}Table`, made, words);
    },
  };
}

const nameOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'name' in value ? nameOf(value.name) : value;
const english = (value: unknown): string =>
  typeof value === 'string' ? value : (value as { readonly en: string }).en;

/** What no cell says, as a link has it. */
function optionsOf({ measure = {}, series = [], areas = [], ...more }: Written): string {
  const pairs: [string, unknown][] = [];
  const { direction, ...rest } = measure;
  for (const [name, value] of Object.entries(rest)) if (name !== 'name') pairs.push([name, value]);
  const range = (direction as { between?: readonly number[] } | undefined)?.between;
  if (direction) pairs.push(range ? ['between', range.join()] : ['direction', direction]);
  const {
    target,
    disclosure = {},
    area,
    control,
    year,
    period,
    whole,
  } = more as Fields & {
    target?: Fields;
    disclosure?: Fields;
  };
  for (const name of ['tolerance', 'by']) if (target?.[name]) pairs.push([name, target[name]]);
  for (const [name, value] of Object.entries(disclosure)) pairs.push([`disclosure.${name}`, value]);
  if (area) pairs.push(['area', english(nameOf(area))]);
  if (control) pairs.push(['control', true]);
  if (year) pairs.push(['year', year]);
  if (period) pairs.push(['period', period]);
  if (whole === false) pairs.push(['whole', false]);
  for (const { role, name } of series)
    if (role === 'neighbours') pairs.push([`series.${english(name)}.role`, role]);
  for (const each of areas)
    for (const [name, value] of Object.entries((each.disclosure ?? {}) as Fields))
      pairs.push([`areas.${english(nameOf(each.area))}.disclosure.${name}`, value]);
  return pairs.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&');
}

const FOLDERS = ['indicator-trend', 'placement-mix', 'cost-comparator'];
/** Their tables have rows for packages of support. */
const WITH_PACKAGES = ['committees/doncaster-beds.json', 'exampleshire-costs.json'];

describe('a published table', () => {
  it('is read back as the same figures, for every dataset of the demo', async () => {
    const paths = (await (await fetch('/demo/data/list.json')).json()) as readonly string[];
    const read: string[] = [];
    for (const path of paths) {
      const data = (await (await fetch(`/demo/data/${path}`)).json()) as Written;
      const folder = data.widget ?? '';
      if (!FOLDERS.includes(folder) || WITH_PACKAGES.includes(path)) continue;
      const { parse, fromTable, table } = await stagesOf(folder);
      const before = await table(parse(data).dataset);
      const rows = before.rows.map(({ head, cells }) => [head, ...cells]);
      const plain = { caption: before.caption, heads: [before.columns], rows };
      const { dataset } = parse(fromTable(plain, optionsOf(data)).input);
      const after = await table(dataset);
      expect(after.columns, path).to.deep.equal(before.columns);
      expect(after.rows, path).to.deep.equal(before.rows);
      read.push(path);
    }
    expect(read.length).to.be.above(30);
  }).timeout(60_000);
});
