// Checks that every number of the funnels in the demo data is in a cell of the published tables.
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
  .filter((name) => dataset(name).widget === 'threshold-funnel')
  .sort();
const journeys = names.filter((name) => name.startsWith('journey'));

/** Where each stage is published: file and column. */
const places = {
  Referrals: ['c1_children_in_need_referrals_and_rereferrals_2013_to_2025', 'referral_count'],
  'Episodes of need begun': ['b1_children_in_need_2013_to_2025', 'Started_episodes'],
  'Section 47 enquiries': ['c4_children_in_need_section_47s_and_icpcs_2013_to_2025', 'Section47'],
  'Initial child protection conferences': [
    'c4_children_in_need_section_47s_and_icpcs_2013_to_2025',
    'ICPC',
  ],
  'Child protection plans begun': ['d3_cpps_subsequent_plan_2013_to_2025', 'CPP_start'],
  'In need': ['b1_children_in_need_2013_to_2025', 'At31_episodes'],
  'On a child protection plan': ['d5_cpps_at31march_by_duration_2013_to_2025', 'CPP_At31'],
  'Looked after': ['cla_number_and_rate_per_10k_children', 'children_count'],
};

// No cell of these tables holds a comma or a line break.
function cell(year, area, stage) {
  const [file, column] = places[stage];
  const text = readFileSync(new URL(`sources/${file}.csv`, folder), 'utf8');
  const [head, ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const mark = area === 'England' ? 'National' : area;
  const found = lines.filter((line) => line.includes(year) && line.includes(mark));
  assert.equal(found.length, 1, `${file}: ${year}, ${area}`);
  const value = found[0][head.indexOf(column)];
  return value === 'c' ? '[c]' : Number(value);
}

test('there are a front door, five journeys and a made-up funnel', () => {
  assert.deepEqual(names, [
    'exampleshire-front-door',
    'front-door-doncaster',
    'journey',
    'journey-bradford',
    'journey-doncaster',
    'journey-england',
    'journey-rotherham',
  ]);
  assert.match(dataset('exampleshire-front-door').source.name, /^Made-up/);
});

for (const name of journeys) {
  test(`${name}: every stage is in its cell of the source`, () => {
    const data = dataset(name);
    for (const { area, journey } of [data, ...(data.areas ?? [])]) {
      assert.deepEqual(
        journey.map((stage) => stage.name),
        Object.keys(places),
      );
      for (const stage of journey) {
        assert.equal(stage.value, cell('2025', area.name, stage.name));
        if ('previous' in stage) assert.equal(stage.previous, cell('2024', area.name, stage.name));
      }
    }
    assert.equal(data.disclosure.protected, true);
    assert.equal(data.contacts, undefined);
  });
}

// Read from the published tables by a person.
const sample = [
  ['journey-doncaster', 'Referrals', 5665, undefined],
  ['journey-doncaster', 'In need', 2251, undefined],
  ['journey-doncaster', 'On a child protection plan', 395, undefined],
  ['journey-doncaster', 'Looked after', 504, undefined],
  ['journey-rotherham', 'Child protection plans begun', 393, 401],
  ['journey-rotherham', 'Looked after', 476, 502],
  ['journey-bradford', 'Section 47 enquiries', 2782, 3964],
  ['journey-bradford', 'Initial child protection conferences', 645, 1079],
  ['journey-england', 'Referrals', 632_830, undefined],
  ['journey-england', 'Looked after', 81_770, undefined],
];

test('a sample of cells, read by a person, is in the datasets', () => {
  for (const [name, stage, value, previous] of sample) {
    const found = dataset(name).journey.find((each) => each.name === stage);
    assert.equal(found.value, value, `${name}, ${stage}`);
    if (previous !== undefined) assert.equal(found.previous, previous, `${name}, ${stage}`);
  }
});

test('stages name what they count: episodes in the year, episodes on a day, children on a day', () => {
  const kinds = dataset('journey-doncaster').journey.map(({ of, kind }) => `${of} ${kind}`);
  assert.deepEqual(kinds, [
    ...Array(5).fill('episodes flow'),
    'episodes stock',
    'children stock',
    'children stock',
  ]);
});

test('the front door has the only number of the minutes, and “most” for the police', () => {
  const minutes = readFileSync(new URL('sources/minutes_figures.csv', folder), 'utf8');
  const line = minutes.split('\n').find((each) => each.includes('Contacts with the front door'));
  const { contacts, sources, outcomes, levels, period } = dataset('front-door-doncaster');
  assert.deepEqual(line.split(',').slice(-2), [period, String(contacts)]);
  assert.equal(contacts, 6134);
  assert.deepEqual(sources, [{ name: 'Police', order: 'most' }]);
  for (const part of [...outcomes, ...levels]) assert.equal('value' in part, false, part.name);
});

test('every funnel is read without a problem', async () => {
  const { parseThresholdFunnel } = await stageOf('threshold-funnel', 'input');
  for (const name of names) {
    const { dataset: read, problems } = parseThresholdFunnel(dataset(name));
    assert.deepEqual(problems, [], name);
    assert.equal(read.figures.length, 1 + (dataset(name).areas ?? []).length, name);
  }
});
