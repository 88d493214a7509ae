// Walks every row of every file of published figures at hand, whole or as its README says that it is cut: each is read,
// its rows, areas, figures and withheld cells held against a reading of the test's own, or it is refused with an exact
// reason.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { moduleOf } from '../support/stage.mjs';
import { categoriesOf, codesOf, faultsIn } from './cubes.mjs';

const { readSource } = await moduleOf('read/read-source');
const { problemMessages } = await moduleOf('core/problems/messages');

const folder = new URL('./published/', import.meta.url);
const names = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.csv.br'))
  .map((name) => name.replaceAll('\\', '/').slice(0, -'.br'.length))
  .sort();
const bytesOf = (name) => brotliDecompressSync(readFileSync(new URL(`${name}.br`, folder)));

/** Cells as RFC 4180 has them, letter by letter: nothing of the reader is used. */
function cellsOf(bytes) {
  const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n');
  const rows = [];
  const row = [];
  let [cell, isQuoted] = ['', false];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (isQuoted && letter === '"' && text[at + 1] === '"') cell += text[(at += 1)];
    else if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (letter === ',' || letter === '\n')) {
      row.push(cell);
      cell = '';
      if (letter === '\n') rows.push(row.splice(0));
    } else cell += letter;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows.filter((each) => each.some((one) => one !== ''));
}

/** The figures of a file are the columns after this one, or those that are named. */
const after = (head) => (heads) => heads.slice(heads.indexOf(head) + 1);
const named =
  (...wanted) =>
  () =>
    wanted;

const dfe = (figures) => ({
  ...{ format: 'dfe', figures, blanks: true },
  area: ['old_la_code', 'new_la_code', 'region_code', 'country_code'],
});
const tidy = (area, figures) => ({ format: 'tidy', area: [area], figures });
const NO_FIGURES =
  'table: expected a column of figures, received none; add one, or use another file; nothing is read';
const mixed = (columns) =>
  `table: expected a column of figures, received none whose cells can all be read; ${columns} figures or shorthand beside other text; write its cells as numbers or shorthand, or say which column holds the figures; nothing is read`;
const unclear = (columns) =>
  `table: expected numbers that are either figures or codes, received columns that may be it: ${columns}; give each of them the role "figures", "filter" or "ignore"; nothing is read`;
const spending = (last) => tidy('Local authority', after(last));
const lait = tidy('LA and Regions', named('Values'));

/** What is made of each. */
const EXPECTED = {
  'code-lists/category_of_need.csv': NO_FIGURES,
  'code-lists/cin_reason_for_closure.csv': NO_FIGURES,
  'code-lists/cin_referral_source.csv': mixed('"code" and "description" hold'),
  'code-lists/shorthand_symbols.csv': mixed('"meaning" holds'),
  'code-lists/ssd_referral_outcome.csv': NO_FIGURES,
  'code-lists/ssda903_legal_status.csv': NO_FIGURES,
  'code-lists/ssda903_placement_provider.csv': NO_FIGURES,
  'code-lists/ssda903_placement_type.csv': NO_FIGURES,
  'code-lists/ssda903_reason_for_placement_change.csv': NO_FIGURES,
  'code-lists/statswales_note_codes.csv': mixed('"code" and "meaning" hold'),
  'dfe-care-leavers/la_care_leavers_accommodation_suitability.csv': dfe(after('breakdown')),
  'dfe-care-leavers/la_care_leavers_activity.csv': dfe(after('breakdown')),
  'dfe-children-in-need/b1_children_in_need_2013_to_2025.csv': dfe(after('category')),
  'dfe-children-in-need/c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv': dfe(after('category')),
  'dfe-children-in-need/c3_factors_identified_at_end_of_assessment_2018_to_2025.csv': dfe(after('category')),
  'dfe-children-in-need/c4_children_in_need_section_47s_and_icpcs_2013_to_2025.csv': dfe(after('category')),
  'dfe-children-in-need/d3_cpps_subsequent_plan_2013_to_2025.csv': dfe(after('category')),
  'dfe-children-in-need/d5_cpps_at31march_by_duration_2013_to_2025.csv': dfe(after('category')),
  'dfe-lait/lait_finance.csv': lait,
  'dfe-lait/lait_indicators.csv': lait,
  'dfe-lait/lait_measures.csv': unclear('"Measure_code"'),
  'dfe-looked-after/cla_number_and_rate_per_10k_children.csv': dfe(after('population_type')),
  'dfe-looked-after/la_cla_health_checks.csv': dfe(after('breakdown')),
  'dfe-looked-after/la_cla_on_31_march_placements.csv': dfe(after('characteristic')),
  'dfe-looked-after/la_cla_placement_stability.csv': dfe(after('placement_stability')),
  'dfe-looked-after/national_cla_adopted_average_time_between_adoption_process_stages.csv': mixed('"number" holds'),
  'dfe-workforce/csww_headline_measures_2017_to_2022.csv': dfe(after('la_name')),
  'dfe-workforce/csww_indicators_2017_to_2025.csv': dfe(after('la_name')),
  'geography/LTLA-UTLA_Apr23_Lookup_England-Wales.csv': NO_FIGURES,
  'geography/New_Statistical_Neighbour_Groupings_April_2021.csv': { format: 'neighbours' },
  'geography/ons_mid-year_population_estimates_2012_to_2024.csv': dfe(after('age_group')),
  'geography/sn_model_2025_wide.csv': { format: 'neighbours' },
  'mhclg-revenue-outturn/ro3_children_social_care_2024-25.csv': spending('Certification'),
  'mhclg-revenue-outturn/ro3_class_totals_2024-25.csv': spending('Detailed Class'), // how many authorities are certified
  'mhclg-revenue-outturn/ro3_notes.csv': mixed('"Note number" holds'),
  'ofsted/homes_and_places_by_la_and_sector_31_march_2023.csv': tidy('Local authority', named('Providers', 'Places', 'Providers with places recorded')),
  'ofsted/ilacs_inspection_history_2018_2025.csv': NO_FIGURES,
  'ofsted/la_inspection_judgements_31_march_2025.csv': NO_FIGURES,
  'statswales/cla_foster_placements_inside_la_31_march.csv': tidy('Local Authority', named('Data values')),
  'statswales/cla_respite_by_placement.csv': { format: 'wide' },
  'statswales/cla_wales_time_series.csv': { format: 'wide' },
  'statswales/flying_start_area_lookup.csv': unclear('"Hierarchy" and "SortOrder"'),
  'statswales/flying_start_contacts_data.csv': unclear('"RowRef"'),
  'statswales/flying_start_measure_lookup.csv': unclear('"Reference Code" and "Sort"'),
  'statswales/flying_start_staff_lookup.csv': unclear('"sort_order" and "RowRefAlt"'),
}; // prettier-ignore

/** Shorthand of these publishers for what is withheld. */
const WITHHELD = ['c', '*', '[c]'];
const isWithheld = ({ value }) => WITHHELD.includes(value?.value ?? value);

describe('every published file at hand', () => {
  it('is in the list', () => {
    assert.deepEqual(names, Object.keys(EXPECTED).sort());
  });
  for (const [name, expected] of Object.entries(EXPECTED))
    if (typeof expected === 'string')
      it(`is refused: ${name}`, async () => {
        const { cube, table, neighbours, problems } = await readSource(bytesOf(name));
        assert.deepEqual([cube, table, neighbours], [undefined, undefined, undefined]);
        assert.deepEqual(await problemMessages(problems), [expected]);
      });
    else
      it(`is read whole: ${name}`, async () => {
        const bytes = bytesOf(name);
        const [heads, ...rows] = cellsOf(bytes);
        const read = await readSource(bytes);
        assert.deepEqual([read.format, codesOf(read)], [expected.format, []]);
        assert.equal(read.asRead?.rows.length ?? rows.length, rows.length);
        if (expected.format === 'neighbours') {
          // A row of one says where the old authorities begin.
          const authorities = rows.filter(([code]) => code !== '');
          assert.equal(read.neighbours.size, authorities.length);
          return;
        }
        if (expected.format === 'wide') {
          assert.deepEqual([read.table.heads, read.table.rows], [[heads], rows]);
          return;
        }
        holdCube(read.cube, { heads: heads.map((head) => head.trim()), rows }, expected);
      });
});

function holdCube(cube, { heads, rows }, { area, figures, blanks = false }) {
  assert.deepEqual(faultsIn(cube), []);
  const columns = figures(heads).map((head) => heads.indexOf(head));
  assert.ok(columns.length > 0 && !columns.includes(-1));
  const areas = rows.map((row) =>
    area.map((head) => row[heads.indexOf(head)]).find((cell) => cell?.trim()),
  );
  const found = categoriesOf(cube, 'area').map(({ id, label }) => (area.length > 1 ? id : label));
  const wanted = [...new Set(areas.map((each) => each.trim()))];
  assert.equal(found.length, wanted.length);
  // Two authorities that are published together have both codes of either kind: the reader takes the new ones.
  const ofOne = (ids) => ids.filter((id) => !id.includes(' / ')).sort();
  assert.deepEqual(ofOne(found), ofOne(wanted));
  const cells = rows.flatMap((row) => columns.map((at) => row[at]));
  // A note alone is no figure.
  const filled = cells.filter((cell) => blanks || !/^\s*(\[note \d+\])?\s*$/.test(cell));
  assert.equal(cube.observations.length, filled.length);
  const withheld = cells.filter((cell) => WITHHELD.includes(cell.trim()));
  assert.equal(cube.observations.filter(isWithheld).length, withheld.length);
  // The numbers themselves, whatever their order: their sum to the last digit that is certain.
  const numbers = cells
    .map((cell) => cell.replaceAll(',', ''))
    .filter((cell) => /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(cell));
  const values = cube.observations.map(({ value }) => value?.value ?? value);
  const shown = values.filter((value) => typeof value === 'number');
  assert.equal(shown.length, numbers.length);
  const sumOf = (list) => list.reduce((sum, each) => sum + Number(each), 0);
  assert.ok(Math.abs(sumOf(shown) - sumOf(numbers)) <= 1e-9 * Math.abs(sumOf(numbers)));
}
