// Checks that every trend figure in the demo data is in a cell of a published table.
// It shares no code with the scripts that made the datasets.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { stageOf } from './support/stage.mjs';

const root = new URL('../', import.meta.url);
const dataFolder = new URL('demo/data/', root);
const dataset = (name) => JSON.parse(readFileSync(new URL(`${name}.json`, dataFolder), 'utf8'));

const rates = 'cla_number_and_rate_per_10k_children.csv';
const referrals = 'c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv';
const workforce = 'csww_indicators_2017_to_2025.csv';
const activity = 'la_care_leavers_activity.csv';
const finance = 'lait_finance.csv';
const wales = 'cla_wales_time_series.csv';
const minutes = 'minutes_figures.csv';

/** Reads CSV character by character: slow, and independent of the reader that the scripts use. */
function table(name) {
  const text = readFileSync(new URL(`sources/${name}`, dataFolder), 'utf8').replace(/^\uFEFF/, '');
  const lines = [['']];
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const line = lines.at(-1);
    const sign = text[at];
    if (sign === '"' && quoted && text[at + 1] === '"') line[line.length - 1] += text[++at];
    else if (sign === '"') quoted = !quoted;
    else if (sign === ',' && !quoted) line.push('');
    else if (sign === '\n' && !quoted) lines.push(['']);
    else if (sign !== '\r' || quoted) line[line.length - 1] += sign;
  }
  const filled = lines.filter((line) => line.length > 1);
  return { header: filled[0], lines: filled.slice(1) };
}

/** The cell of `column` in the only line that holds all of `marks`, in any column. */
function cell(name, marks, column) {
  const { header, lines } = table(name);
  const found = lines.filter((line) => marks.every((mark) => line.includes(mark)));
  assert.equal(found.length, 1, `${name}: lines with ${marks.join(', ')}`);
  assert.ok(header.includes(column), `${name} has ${column}`);
  return found[0][header.indexOf(column)];
}

const withheld = '[c]';

/** The value that a dataset must hold for a cell. In these files every bare symbol of the DfE is a withheld value. */
const expected = (text) => (text === 'c' ? withheld : Number(text.replaceAll(',', '')));

const bare = (value) => (typeof value === 'object' ? value.value : value);

const plainName = (series) => (series.name.en ?? series.name).replace(', as a neighbour', '');

// England is found by its level, since every line names it as the country.
const markOf = (series) => (plainName(series) === 'England' ? 'National' : plainName(series));

/** Where to find the values and denominators of each dataset: file, marks of the line, column. */
const yearly = (file, column, ...marks) => ({
  file,
  column,
  marks: (series, period) => [period, markOf(series), ...marks],
});

const places = {
  'agency-rate': { values: yearly(workforce, 'agency_rate_fte') },
  'care-leavers-activity': {
    values: yearly(activity, 'care_leaver_percent', 'Total in education, employment or training'),
    denominator: yearly(activity, 'care_leaver_count', 'Total'),
  },
  'children-looked-after-rate': { values: yearly(rates, 'rate_per_10000') },
  'children-looked-after-rate-bradford': { values: yearly(rates, 'rate_per_10000') },
  'children-looked-after-rate-rotherham': { values: yearly(rates, 'rate_per_10000') },
  're-referrals': {
    values: yearly(referrals, 'rereferral_percent'),
    denominator: yearly(referrals, 'referral_count'),
  },
  're-referrals-city-of-london': {
    values: yearly(referrals, 'rereferral_percent'),
    denominator: yearly(referrals, 'referral_count'),
  },
  'rotherham-discharged': {
    values: {
      file: minutes,
      column: 'value',
      marks: () => ['Children discharged from care so far in the year'],
    },
  },
  'social-worker-caseload': { values: yearly(workforce, 'caseload_fte') },
  'wales-looked-after': {
    values: {
      file: wales,
      column: 'Children looked after at 31 March',
      marks: (series, period, value) => [value.marks?.includes('r') ? `${period}(r)` : period],
    },
  },
  'weekly-residential-cost': {
    values: {
      file: finance,
      column: 'Values',
      marks: (series, period) => [`${period} (OT)`, plainName(series)],
    },
  },
};

test('the scripts make the same datasets from the sources again', () => {
  const script = fileURLToPath(new URL('scripts/build-demo-data.mjs', root));
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  assert.equal(stderr, '');
  assert.equal(status, 0);
});

test('every dataset is looked up here, or says that it is made up', () => {
  const names = readdirSync(dataFolder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace('.json', ''))
    // Datasets of other widgets are looked up in their own tests.
    .filter((name) => dataset(name).widget === 'indicator-trend');
  assert.deepEqual(names.sort(), [...Object.keys(places), 'exampleshire'].sort());
  assert.match(dataset('exampleshire').source.name, /^Made-up/);
});

for (const [name, fields] of Object.entries(places)) {
  test(`${name}: every value and denominator is in its cell of the source`, () => {
    const { periods, series } = dataset(name);
    for (const line of series) {
      assert.equal(line.denominator !== undefined, fields.denominator !== undefined);
      for (const [field, place] of Object.entries(fields)) {
        assert.equal(line[field].length, periods.length, `${plainName(line)} ${field}`);
        line[field].forEach((value, index) => {
          if (field === 'denominator' && line.values[index] === withheld) {
            assert.equal(value, null, `${periods[index]}: a denominator goes with its value`);
            return;
          }
          const marks = place.marks(line, periods[index], value);
          const found = expected(cell(place.file, marks, place.column));
          assert.equal(bare(value), found, `${place.file}: ${marks.join(', ')}`);
        });
      }
    }
  });
}

test('a dataset of published figures holds no other field with numbers of its own', () => {
  for (const name of Object.keys(places)) {
    const { series, projection, target } = dataset(name);
    assert.equal(target, undefined);
    assert.deepEqual(
      projection,
      name === 'rotherham-discharged' ? { monthsElapsed: 8 } : undefined,
    );
    for (const line of series) {
      const fields = Object.keys(line).filter((field) => !(field in places[name]));
      assert.deepEqual(fields, ['name', 'role']);
      for (const value of line.values) {
        if (typeof value === 'object') assert.deepEqual(Object.keys(value), ['value', 'marks']);
      }
    }
  }
});

// Read from the published tables by a person: dataset, series, period, value.
const sample = [
  ['children-looked-after-rate', 'Doncaster', '2021', 85],
  ['children-looked-after-rate', 'Doncaster', '2025', 74],
  ['children-looked-after-rate', 'Rotherham', '2025', 80],
  ['children-looked-after-rate', 'Bradford', '2023', 113],
  ['children-looked-after-rate', 'North East Lincolnshire', '2022', 186],
  ['children-looked-after-rate', 'England', '2025', 67],
  ['re-referrals', 'Doncaster', '2014', 37.3],
  ['re-referrals', 'Doncaster', '2022', 7],
  ['re-referrals', 'Rotherham', '2013', 29.1],
  ['re-referrals', 'Bradford', '2016', 14.6],
  ['re-referrals', 'England', '2025', 22.6],
  ['re-referrals-city-of-london', 'City of London', '2013', 0],
  ['re-referrals-city-of-london', 'City of London', '2021', 11.3],
  ['re-referrals-city-of-london', 'City of London', '2022', '[c]'],
  ['re-referrals-city-of-london', 'City of London', '2023', '[c]'],
  ['re-referrals-city-of-london', 'City of London', '2024', '[c]'],
  ['re-referrals-city-of-london', 'City of London', '2025', 15.8],
  ['social-worker-caseload', 'Doncaster', '2018', 19.2],
  ['social-worker-caseload', 'England', '2023', 16],
  ['agency-rate', 'Bradford', '2023', 49.9],
  ['agency-rate', 'Rotherham', '2019', 1.8],
  ['care-leavers-activity', 'Rotherham', '2021', 44],
  ['care-leavers-activity', 'Bradford', '2024', 55],
  ['care-leavers-activity', 'England', '2023', 56],
  ['weekly-residential-cost', 'Doncaster', '2023-24', 8500],
  ['weekly-residential-cost', 'Rotherham', '2024-25', 9005],
  ['weekly-residential-cost', 'England', '2016-17', 3430],
  ['wales-looked-after', 'Wales', '2002-03', 4194],
  ['wales-looked-after', 'Wales', '2010-11', 5411],
  ['wales-looked-after', 'Wales', '2018-19', 6846],
  ['rotherham-discharged', 'Rotherham', '2018', 148],
];

test('a sample of cells, read by a person, is in the datasets', () => {
  for (const [name, area, period, value] of sample) {
    const { periods, series } = dataset(name);
    const line = series.find((candidate) => plainName(candidate) === area);
    assert.equal(bare(line.values[periods.indexOf(period)]), value, `${name}, ${area}, ${period}`);
  }
});

test('neighbours are the ten of the 2025 model, in its order', () => {
  for (const [name, area] of [
    ['children-looked-after-rate', 'Doncaster'],
    ['children-looked-after-rate-rotherham', 'Rotherham'],
    ['children-looked-after-rate-bradford', 'Bradford'],
  ]) {
    const neighbours = dataset(name).series.filter(({ role }) => role === 'neighbours');
    const numbers = neighbours.map((line) => cell(rates, ['2025', plainName(line)], 'old_la_code'));
    const model = Array.from({ length: 10 }, (_, index) =>
      cell('sn_model_2025_wide.csv', [area], `SN_${index + 1}`),
    );
    assert.deepEqual(numbers, model);
  }
});

test('the direction of good is the polarity that the Department publishes', () => {
  const directions = { High: 'high', Low: 'low', '-': 'neutral', NA: 'neutral' };
  for (const [name, measure] of [
    ['children-looked-after-rate', 'LAC'],
    ['re-referrals', 'ReReferral'],
    ['social-worker-caseload', 'Work_Force_AvgNumCase_SW'],
    ['agency-rate', 'Work_Force_Agecy_Rate'],
    ['care-leavers-activity', 'CareLeaverEET'],
    ['weekly-residential-cost', 'RescareFinance'],
  ]) {
    const polarity = cell('lait_measures.csv', [measure], 'Polarity');
    assert.equal(dataset(name).measure.direction, directions[polarity], name);
  }
});

test('Doncaster’s note on 2022 quotes the counts of the source', () => {
  const count = (column) =>
    Number(cell(referrals, ['2022', 'Doncaster'], column)).toLocaleString('en-GB');
  const quoted = `${count('rereferral_count')} of ${count('referral_count')} referrals`;
  assert.equal(quoted, '245 of 3,521 referrals');
  assert.ok(dataset('re-referrals').notes.some((note) => note.includes(quoted)));
});

test('Rotherham’s eight months give the 222 of the minutes', () => {
  const { series, projection } = dataset('rotherham-discharged');
  const year = cell(
    minutes,
    ['Children discharged for the year if this continued (approximately)'],
    'value',
  );
  assert.equal((series[0].values[0] / projection.monthsElapsed) * 12, Number(year));
});

test('every dataset is read without a problem', async () => {
  const { parseIndicatorTrend } = await stageOf('indicator-trend', 'input');
  for (const name of [...Object.keys(places), 'exampleshire']) {
    const { dataset: read, problems } = parseIndicatorTrend(dataset(name));
    assert.deepEqual(problems, [], name);
    assert.equal(read.indicator.series.length, dataset(name).series.length, name);
    assert.equal(read.indicator.periods.length, dataset(name).periods.length, name);
  }
});

test('exampleshire shows what is withheld, revised and provisional, a break and a target per period', () => {
  const { series, target, events, periods } = dataset('exampleshire');
  const [lead, ...neighbours] = series;
  const marked = (mark) => lead.values.filter((value) => value?.marks?.includes(mark));
  assert.equal(lead.values.filter((value) => value === withheld).length, 1);
  assert.equal(typeof marked('r')[0].was, 'number');
  assert.deepEqual(marked('p'), [lead.values.at(-1)]);
  assert.equal(neighbours.filter(({ role }) => role === 'neighbours').length, 2);
  assert.equal(target.value.length, periods.length);
  assert.equal(periods.includes(events.find((event) => event.break).period), true);
});
