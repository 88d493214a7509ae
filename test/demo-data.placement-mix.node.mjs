// Checks that every number of the mixes in the demo data is in a cell of the published table.
// It shares no code with the scripts that made the datasets.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { stageOf } from './support/stage.mjs';

const root = new URL('../', import.meta.url);
const folder = new URL('demo/data/', root);
const dataset = (name) => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));

const names = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace('.json', ''))
  .filter((name) => dataset(name).widget === 'placement-mix')
  .sort();

const groups = {
  placements: 'Placement',
  'place-providers': 'Place providers',
  'locality-of-placement': 'Locality of placement',
};
const groupOf = (name) => groups[Object.keys(groups).find((start) => name.startsWith(start))];
const published = names.filter(groupOf);

// No cell of this table holds a line break. Quoted commas are replaced before lines are split.
const lines = readFileSync(new URL('sources/la_cla_on_31_march_placements.csv', folder), 'utf8')
  .trim()
  .split('\n')
  .map((line) =>
    line
      .replace(/"([^"]*)"/g, (_, quoted) => quoted.replaceAll(',', '\0'))
      .split(',')
      .map((text) => text.replaceAll('\0', ',')),
  );

function cell(year, area, group, part) {
  const place = area === 'England' ? 'National' : area;
  const found = lines.filter((line) =>
    [year, place, group, part].every((mark) => line.includes(mark)),
  );
  assert.equal(found.length, 1, [year, area, group, part].join(', '));
  const text = found[0].at(-1);
  return text === 'c' ? '[c]' : Number(text);
}

const mixesOf = (data) => data.areas ?? [data];

test('there are eleven published mixes, a target without figures, and one that is made up', () => {
  assert.equal(published.length, 11);
  assert.deepEqual(
    names.filter((name) => !groupOf(name)),
    ['exampleshire-foster-carers', 'foster-carers-target'],
  );
  assert.match(dataset('exampleshire-foster-carers').source.name, /^Made-up/);
});

for (const name of published) {
  test(`${name}: every number is in its cell of the source, and none is left out`, () => {
    for (const mix of mixesOf(dataset(name))) {
      const group = groupOf(name);
      const area = mix.area.name;
      assert.deepEqual([mix.period, mix.previousPeriod], ['31 March 2025', '31 March 2024']);
      for (const part of mix.parts) {
        assert.equal(part.value, cell('2025', area, group, part.name));
        assert.equal(part.previous, cell('2024', area, group, part.name));
      }
      assert.equal(mix.total, cell('2025', area, group, 'Total'));
      assert.equal(mix.totalPrevious, cell('2024', area, group, 'Total'));
      const cells = lines.filter(
        (line) =>
          line.includes('2025') &&
          line.includes(group) &&
          line.includes(area === 'England' ? 'National' : area),
      );
      assert.equal(mix.parts.length, cells.length - 1);
    }
  });
}

// Read from the published table by a person.
const sample = [
  ['place-providers-doncaster', 'Doncaster', 'Own provision (by the LA)', 228, 229],
  ['place-providers-doncaster', 'Doncaster', 'Other LA provision', '[c]', '[c]'],
  ['place-providers-bradford', 'Bradford', 'Own provision (by the LA)', '[c]', '[c]'],
  ['place-providers-rotherham', 'Rotherham', 'Voluntary/third sector provision', 25, 47],
  ['place-providers-england', 'England', 'Private provision', 32980, 31100],
  ['placements-doncaster', 'Doncaster', 'Residential schools', '[c]', 0],
  ['placements-england', 'England', 'Foster placements', 54820, 55960],
  ['placements', 'Rotherham', 'Foster placements', 330, 346],
  ['locality-of-placement', 'Bradford', 'Placed inside the local authority boundary', 830, 881],
  ['locality-of-placement', 'England', 'Placed outside the local authority boundary', 36350, 37520],
];

test('a sample of cells, read by a person, is in the datasets', () => {
  for (const [name, area, part, value, previous] of sample) {
    const mix = mixesOf(dataset(name)).find((each) => each.area.name === area);
    const found = mix.parts.find((each) => each.name === part);
    assert.deepEqual([found.value, found.previous], [value, previous], `${name}, ${area}, ${part}`);
  }
});

test('numbers that the Department withheld stay withheld, and England is marked as rounded', () => {
  for (const name of published) {
    const data = dataset(name);
    assert.equal(data.disclosure.protected, true);
    assert.equal(data.disclosure.threshold, 6);
    for (const mix of mixesOf(data)) {
      const rounding = mix.disclosure?.rounding ?? data.disclosure.rounding;
      assert.equal(rounding, mix.area.name === 'England' ? 10 : undefined);
    }
  }
});

test('no target for foster carers is compared with placements of all kinds', () => {
  for (const name of published) assert.equal(dataset(name).groups, undefined, name);
  const target = dataset('foster-carers-target');
  assert.deepEqual(
    target.groups.map((group) => group.target),
    [0.75, 0.25],
  );
  assert.equal(target.parts, undefined);
});

test('every mix is read without a problem', async () => {
  const { parsePlacementMix } = await stageOf('placement-mix', 'input');
  for (const name of names) {
    const { dataset: read, problems } = parsePlacementMix(dataset(name));
    assert.deepEqual(problems, [], name);
    assert.equal(read.mixes.length, mixesOf(dataset(name)).length, name);
  }
});
