// Checks that every number of the scorecards in the demo data is in a cell of the published tables.
// It shares no code with the scripts that made the datasets.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { stageOf } from './support/stage.mjs';

const folder = new URL('../demo/data/', import.meta.url);
const dataset = (name) => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));

/** Where each indicator is published, by dataset: file, column, further marks of the line. */
const places = {
  'vital-signs-four-areas': {
    'Children looked after on 31 March, rate per 10,000 children': [
      'cla_number_and_rate_per_10k_children',
      'rate_per_10000',
    ],
    'Care leavers aged 19 to 21 in education, employment or training': [
      'la_care_leavers_activity',
      'care_leaver_percent',
      'Total in education, employment or training',
    ],
    'Re-referrals within 12 months': [
      'c1_children_in_need_referrals_and_rereferrals_2013_to_2025',
      'rereferral_percent',
    ],
    'Cases held by a social worker, average': ['csww_indicators_2017_to_2025', 'caseload_fte'],
    'Social workers from agencies': ['csww_indicators_2017_to_2025', 'agency_rate_fte'],
  },
  'vital-signs-authorities': {
    'Re-referrals within 12 months': ['rereferrals_authorities', 'rereferral_percent'],
    'Cases held by a social worker, average': ['csww_indicators_authorities', 'caseload_fte'],
    'Social workers from agencies': ['csww_indicators_authorities', 'agency_rate_fte'],
  },
};

/** The lines of each file, read once. A name in quotes may hold commas. */
const tables = new Map();
function table(file) {
  if (!tables.has(file)) {
    const text = readFileSync(new URL(`sources/${file}.csv`, folder), 'utf8');
    const lines = text
      .trim()
      .split('\n')
      .map((line) =>
        line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replaceAll('"', '')),
      );
    tables.set(file, lines);
  }
  return tables.get(file);
}

function cell([file, column, ...marks], year, area) {
  const [head, ...lines] = table(file);
  const mark = area === 'England' ? 'National' : area;
  const found = lines.filter((line) => [year, mark, ...marks].every((each) => line.includes(each)));
  assert.equal(found.length, 1, `${file}: ${year}, ${area}`);
  const value = found[0][head.indexOf(column)];
  return /^[a-z]+$/.test(value) ? value : Number(value);
}

const bare = (value) => (typeof value === 'string' ? value.replace(/[[\]]/g, '') : value);

for (const [name, indicators] of Object.entries(places)) {
  test(`${name}: every figure is in its cell`, () => {
    const { indicators: signs } = dataset(name);
    assert.ok(signs.length > 0);
    for (const sign of signs) {
      assert.ok(indicators[sign.name], sign.name);
      for (const { name: area, values } of sign.series) {
        assert.equal(values.length, sign.periods.length);
        values.forEach((value, i) => {
          assert.equal(bare(value), cell(indicators[sign.name], sign.periods[i], area));
        });
      }
      assert.equal(sign.series[0].name, sign.area.name ?? sign.area);
      assert.equal(sign.target, undefined, 'no target is published');
    }
  });
}

test('the large scorecard has every published authority', () => {
  const { indicators } = dataset('vital-signs-authorities');
  assert.equal(indicators.length, 458);
  const areas = new Set(indicators.map(({ area }) => area.name ?? area));
  // England and 153 authorities, and two pairs: Kingston and Richmond, North and West Northamptonshire.
  assert.equal(areas.size, 156);
});

test('a sample of cells, read by a person, is in the datasets', () => {
  const find = (name, area, of) =>
    dataset(of).indicators.find(
      (each) => each.name === name && (each.area.name ?? each.area) === area,
    );
  const referrals = find('Re-referrals within 12 months', 'Doncaster', 'vital-signs-four-areas');
  assert.deepEqual(referrals.periods.slice(-2), ['2024', '2025']);
  assert.deepEqual(referrals.series[0].values.slice(-2), [30.3, 29.4]);
  const agency = find('Social workers from agencies', 'Bradford', 'vital-signs-authorities');
  assert.equal(agency.series[0].values.at(-1), 22.2);
});

test('every scorecard is read without a problem', async () => {
  const { parseVitalSigns } = await stageOf('vital-signs', 'input');
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace('.json', ''))
    .filter((name) => dataset(name).widget === 'vital-signs');
  assert.deepEqual(names, ['exampleshire-vital-signs', ...Object.keys(places).sort()]);
  for (const name of names) assert.deepEqual(parseVitalSigns(dataset(name)).problems, []);
});
