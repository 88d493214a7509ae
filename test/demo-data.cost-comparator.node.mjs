// Checks that every cost in the demo data is in a cell of the collected figures or of the minutes.
// It shares no code with the scripts that made the datasets.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { stageOf } from './support/stage.mjs';

const root = new URL('../', import.meta.url);
const folder = new URL('demo/data/', root);
const text = (name) => readFileSync(new URL(name, folder), 'utf8');
const dataset = (name) => JSON.parse(text(`${name}.json`));

const names = readdirSync(folder, { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''))
  .filter((name) => dataset(name).widget === 'cost-comparator')
  .sort();

/** The cells of a line; a cell in quotes may hold commas. */
const cellsOf = (line) =>
  [...line.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g)].map(
    ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare,
  );

const [head, ...lines] = text('sources/unit_cost_figures.csv').trim().split(/\r?\n/);
const columns = cellsOf(head);

/** The figure of the only line that holds all of `marks`. */
function figure(...marks) {
  const found = lines.map(cellsOf).filter((cells) => marks.every((mark) => cells.includes(mark)));
  assert.equal(found.length, 1, marks.join(', '));
  const cell = (column) => found[0][columns.indexOf(column)];
  return { value: Number(cell('value')), source: cell('source'), unit: cell('unit') };
}

/** The marks that find the line of each provision, by dataset and in order. */
const places = {
  'costs-two-bases': [
    ['England', '2018/19', 'In-house', 'at full occupancy'],
    ['England', '2018/19', 'In-house', 'priced on an equivalent basis (85 per cent occupancy)'],
    ['England', '2018/19', 'Private and voluntary'],
  ],
  'costs-lincolnshire': [
    ['Lincolnshire', 'In-house'],
    ['Lincolnshire', 'External'],
    ['England', '2018/19', 'Private and voluntary'],
  ],
  'costs-settings': [
    ['England', '2024-25', 'Residential'],
    ['England', '2024-25', 'Foster care'],
  ],
};

test('there are three comparisons of collected figures and one that is made up', () => {
  const own = names.filter((name) => !name.startsWith('committees/'));
  assert.deepEqual(own, [...Object.keys(places), 'exampleshire-costs'].sort());
  assert.match(dataset('exampleshire-costs').source.name, /^Made-up/);
});

for (const [name, marks] of Object.entries(places)) {
  test(`${name}: every cost is in its cell, per week`, () => {
    const { provisions, unit, source } = dataset(name);
    assert.match(unit, /^pounds (per child )?per week$/);
    assert.equal(provisions.length, marks.length);
    provisions.forEach((provision, i) => {
      const found = figure(...marks[i]);
      assert.equal(provision.cost, found.value, provision.name);
      assert.equal(found.unit, '£ per week');
      assert.equal(provision.source?.name ?? source.name, found.source);
    });
  });
}

// Read from the collection by a person.
test('a sample of figures, read by a person, is in the datasets', () => {
  const costs = (name) => dataset(name).provisions.map(({ cost }) => cost);
  assert.deepEqual(costs('costs-two-bases'), [3110, 4750, 3970]);
  assert.deepEqual(costs('costs-lincolnshire'), [2210, 4527, 3970]);
  assert.deepEqual(costs('costs-settings'), [7385, 765]);
});

test('each basis is that of its source, and the what-if starts at the 85 per cent of the study', () => {
  const { provisions, whatIf } = dataset('costs-two-bases');
  assert.deepEqual(
    provisions.map(({ basis, occupancy }) => [basis, occupancy]),
    [
      ['full occupancy', undefined],
      ['stated occupancy', 0.85],
      ['price', undefined],
    ],
  );
  assert.deepEqual(whatIf, { occupancy: { provision: 'full', occupancy: 0.85 } });
});

test('every comparison is read without a problem, and none holds a number that must be withheld', async () => {
  const { parseCostComparator } = await stageOf('cost-comparator', 'input');
  const { protectCostComparator } = await stageOf('cost-comparator', 'protect');
  for (const name of names) {
    const { dataset: read, problems } = parseCostComparator(dataset(name));
    assert.deepEqual(problems, [], name);
    const { withheld, notices = [] } = protectCostComparator(read);
    assert.deepEqual(withheld, [], name);
    assert.deepEqual(notices, [], name);
  }
});

test('the summaries of the published figures explain the differences of basis', async () => {
  const { parseCostComparator } = await stageOf('cost-comparator', 'input');
  const { protectCostComparator } = await stageOf('cost-comparator', 'protect');
  const { costComparatorModel } = await stageOf('cost-comparator', 'model');
  const { words } = await stageOf('cost-comparator', 'words.en');
  const parts = [...words.needs({ data: { occupancy: {} } }), ...words.later()];
  await Promise.all(parts.map((part) => part.load()));
  const summaryOf = (name, per) => {
    const { publishable } = protectCostComparator(parseCostComparator(dataset(name)).dataset);
    const model = costComparatorModel(publishable);
    const { occupancy } = model;
    return [
      ...words.surface(model, per).description(),
      words.occupancy.breakEvens(occupancy, per),
    ].join(' ');
  };
  const england = summaryOf('costs-two-bases', 'week');
  assert.match(england, /£4,750 at 85% occupancy is not explained by occupancy alone/);
  assert.match(england, /would come to £3,659, if all costs are fixed/);
  assert.match(england, /breaks even with Private and voluntary \(£3,970\) at 78% \(78\.3%\)/);
  const doncaster = summaryOf('committees/doncaster-beds', 'year');
  assert.match(
    doncaster,
    /£125k at full occupancy comes to £129k forecast at 97% occupancy, if all costs are fixed/,
  );
  assert.match(doncaster, /18 packages, about £3\.7k a week on average, 17 under £5\.2k/);
});
