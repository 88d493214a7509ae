// Holds that the published files of the demo are read whole: rows, areas and withheld cells against a count of its own.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { moduleOf } from '../support/stage.mjs';
import { categoriesOf, codesOf, faultsIn } from './cubes.mjs';

const { readDelimited } = await moduleOf('read/delimited');
const { isDfe, readDfe } = await moduleOf('read/dfe');
const { isWide } = await moduleOf('read/wide');
const { readTidy } = await moduleOf('read/tidy');

const { isNeighbours, readNeighbours } = await moduleOf('read/neighbours');

const folder = new URL('../../demo/data/sources/', import.meta.url);
const textOf = (name) => readFileSync(new URL(name, folder), 'utf8');
const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
const tableOf = (name) => readDelimited(textOf(name)).table;

/** Cells by a plain cut at commas: none of these files has one within a cell. */
const cellsOf = (name) =>
  textOf(name)
    .trim()
    .split('\n')
    .map((line) => line.split(','));

const isWithheld = ({ value }) => value === 'c' || value?.value === 'c';

/** What is made of each file. `figures`: its columns of figures, counted by hand. */
const EXPECTED = {
  'b1_children_in_need_2013_to_2025.csv': { figures: 2 },
  'b1_rotherham_2017_and_2018.csv': { figures: 2 },
  'c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv': { figures: 3 },
  'c4_children_in_need_section_47s_and_icpcs_2013_to_2025.csv': { figures: 2 },
  'c4_rotherham_2017_and_2018.csv': { figures: 2 },
  'cla_number_and_rate_per_10k_children.csv': { figures: 2 },
  'csww_indicators_2017_to_2025.csv': { figures: 2 },
  'csww_indicators_authorities.csv': { figures: 2 },
  'd3_cpps_subsequent_plan_2013_to_2025.csv': { figures: 1 },
  'd3_rotherham_2017_and_2018.csv': { figures: 1 },
  'd5_cpps_at31march_by_duration_2013_to_2025.csv': { figures: 1 },
  'la_care_leavers_activity.csv': { figures: 2 },
  'la_cla_on_31_march_placements.csv': { figures: 1 },
  'rereferrals_authorities.csv': { figures: 1 },
};

describe('the files of the Department for Education in the demo', () => {
  it('are those that are expected', () => {
    assert.deepEqual(
      names.filter((name) => isDfe(tableOf(name))),
      Object.keys(EXPECTED),
    );
  });
  for (const [name, { figures }] of Object.entries(EXPECTED))
    it(`have every row, area and withheld cell of ${name}`, () => {
      const { cube, problems } = readDfe(tableOf(name));
      const [heads, ...rows] = cellsOf(name);
      assert.deepEqual([problems, faultsIn(cube)], [[], []]);
      assert.equal(categoriesOf(cube, 'measure').length, figures);
      const cell = (row, head) => row[heads.indexOf(head)] ?? '';
      const areas = new Set(
        rows.map(
          (row) =>
            cell(row, 'old_la_code') ||
            cell(row, 'new_la_code') ||
            cell(row, 'country_name') ||
            cell(row, 'la_name'),
        ),
      );
      assert.deepEqual(new Set(categoriesOf(cube, 'area').map(({ id }) => id)), areas);
      assert.equal(cube.observations.length, rows.length * figures);
      const withheld = rows.flat().filter((cell) => cell === 'c').length;
      assert.equal(cube.observations.filter(isWithheld).length, withheld);
    });
});

describe('the other files of the demo', () => {
  const made = (name) => {
    const table = tableOf(name);
    if (isNeighbours(table)) return `neighbours of ${readNeighbours(table).size}`;
    if (isWide(table)) return 'wide';
    const read = readTidy(table);
    if (!read.cube) return codesOf(read).join();
    assert.deepEqual(faultsIn(read.cube), []);
    return `${read.cube.observations.length} of ${table.rows.length} rows, ${categoriesOf(read.cube, 'area')?.length ?? 0} areas`;
  };
  const expected = {
    'cla_foster_placements_inside_la_31_march.csv': '23 of 23 rows, 23 areas',
    'cla_wales_time_series.csv': 'wide',
    'flying_start_area_lookup.csv': 'no figures',
    'lait_finance.csv': '36 of 36 rows, 4 areas',
    'lait_fostering.csv': '36 of 36 rows, 4 areas',
    'lait_indicators.csv': '844 of 844 rows, 26 areas',
    'lait_measures.csv': 'unclear column',
    'lait_measures_committees.csv': '17 of 17 rows, 0 areas',
    'minutes_figures.csv': '21 of 21 rows, 3 areas',
    'sn_model_2025_wide.csv': 'neighbours of 3',
    'unit_cost_figures.csv': '7 of 7 rows, 2 areas',
  };
  for (const [name, what] of Object.entries(expected))
    it(`are read or refused: ${name}`, () => assert.equal(made(name), what));
  it('are all of them', () => {
    assert.deepEqual([...Object.keys(EXPECTED), ...Object.keys(expected)].sort(), names.sort());
  });
});
