// Copies the rows and columns of the published files that the demo uses to demo/data/sources.
// It leaves cells out, but changes none.
// Run once per release of the published files: node scripts/demo-data/trim-sources.mjs <folder>

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { committeeCuts } from './committees-cuts.mjs';
import { formatCsv, parseCsv } from './csv.mjs';

const published = process.argv[2];
if (published === undefined) {
  console.error('Usage: node scripts/demo-data/trim-sources.mjs <folder of the published files>');
  process.exit(1);
}
const read = (path) => parseCsv(readFileSync(join(published, path), 'utf8'));

const leads = ['Doncaster', 'Rotherham', 'Bradford'];
const neighbourColumns = Array.from({ length: 10 }, (_, index) => `SN_${index + 1}`);
const neighbours = read('geography/sn_model_2025_wide.csv').filter((row) =>
  leads.includes(row.la_name),
);
const neighbourCodes = new Set(
  neighbours.flatMap((row) => [row.old_la_code, ...neighbourColumns.map((name) => row[name])]),
);

const national = (row) => row.geographic_level === 'National';
const local = (row) => row.geographic_level === 'Local authority';
const nationalOr = (names) => (row) => national(row) || (local(row) && names.includes(row.la_name));

const where = ['time_period', 'time_identifier', 'geographic_level', 'country_name'];
const authority = ['old_la_code', 'new_la_code', 'la_name'];

const cuts = [
  {
    from: 'geography/sn_model_2025_wide.csv',
    rows: (row) => leads.includes(row.la_name),
    columns: ['old_la_code', 'la_name', ...neighbourColumns],
  },
  {
    from: 'dfe-looked-after/cla_number_and_rate_per_10k_children.csv',
    rows: (row) =>
      row.population_type === 'Children looked after on 31 March each year' &&
      (national(row) || (local(row) && neighbourCodes.has(row.old_la_code))),
    columns: [...where, ...authority, 'population_type', 'children_count', 'rate_per_10000'],
  },
  {
    from: 'dfe-looked-after/la_cla_on_31_march_placements.csv',
    rows: (row) =>
      nationalOr(leads)(row) &&
      ['2024', '2025'].includes(row.time_period) &&
      ['Placement', 'Place providers', 'Locality of placement'].includes(row.cla_group),
    columns: [...where, ...authority, 'cla_group', 'characteristic', 'number'],
  },
  {
    from: 'dfe-children-in-need/c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv',
    rows: nationalOr([...leads, 'City of London']),
    columns: [...where, ...authority, 'referral_count', 'rereferral_count', 'rereferral_percent'],
  },
  ...Object.entries({
    b1_children_in_need_2013_to_2025: ['Started_episodes', 'At31_episodes'],
    c4_children_in_need_section_47s_and_icpcs_2013_to_2025: ['Section47', 'ICPC'],
    d3_cpps_subsequent_plan_2013_to_2025: ['CPP_start'],
    d5_cpps_at31march_by_duration_2013_to_2025: ['CPP_At31'],
  }).map(([name, columns]) => ({
    from: `dfe-children-in-need/${name}.csv`,
    rows: (row) => nationalOr(leads)(row) && ['2024', '2025'].includes(row.time_period),
    columns: [...where, ...authority, ...columns],
  })),
  {
    from: 'dfe-workforce/csww_indicators_2017_to_2025.csv',
    rows: nationalOr(leads),
    columns: [...where, ...authority, 'agency_rate_fte', 'caseload_fte'],
  },
  {
    from: 'dfe-care-leavers/la_care_leavers_activity.csv',
    rows: (row) =>
      nationalOr(leads)(row) &&
      row.care_leaver_age === '19 to 21 years' &&
      ['Total', 'Total in education, employment or training'].includes(row.breakdown),
    columns: [
      ...where,
      ...authority,
      'care_leaver_age',
      'breakdown',
      'care_leaver_count',
      'care_leaver_percent',
    ],
  },
  {
    from: 'dfe-lait/lait_finance.csv',
    rows: (row) =>
      row['Short Desc'] === 'RescareFinance' &&
      [...leads, 'England'].includes(row['LA and Regions']),
    columns: ['Short Desc', 'Years', 'LA and Regions', 'Values', 'LA Number'],
  },
  {
    from: 'dfe-lait/lait_measures.csv',
    rows: (row) =>
      [
        'LAC',
        'ReReferral',
        'Work_Force_AvgNumCase_SW',
        'Work_Force_Agecy_Rate',
        'CareLeaverEET',
        'RescareFinance',
      ].includes(row.Measure_short),
    columns: [
      'Measure_code',
      'Measure',
      'Measure_short',
      'Polarity',
      'y_axis_name',
      'Hyperlink(s)',
      'Year_Type',
    ],
  },
  {
    from: 'statswales/cla_wales_time_series.csv',
    rows: () => true,
    columns: ['Year', 'Children looked after at 31 March'],
  },
  ...[
    {
      from: 'dfe-workforce/csww_indicators_2017_to_2025.csv',
      as: 'csww_indicators_authorities.csv',
      columns: ['agency_rate_fte', 'caseload_fte'],
    },
    {
      from: 'dfe-children-in-need/c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv',
      as: 'rereferrals_authorities.csv',
      columns: ['rereferral_percent'],
    },
  ].map(({ columns, ...cut }) => ({
    ...cut,
    rows: (row) => (national(row) || local(row)) && row.time_period >= '2022',
    columns: [
      'time_period',
      'geographic_level',
      'country_name',
      'new_la_code',
      'la_name',
      ...columns,
    ],
  })),
  ...committeeCuts(
    neighbours.map((row) => row.old_la_code),
    [...neighbourCodes],
  ),
  {
    from: 'unit-cost-figures/unit_cost_figures.csv',
    rows: (row) =>
      row.area === 'Lincolnshire' ||
      (row.area === 'England' && ['2018/19', '2024-25'].includes(row.period)),
    columns: [
      'area',
      'period',
      'provision',
      'setting',
      'value',
      'unit',
      'qualifier',
      'basis',
      'source',
      'source_url',
      'note',
    ],
  },
];

const folder = new URL('../../demo/data/sources/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const { from, as, rows, columns } of cuts) {
  const name = as ?? from.split('/').at(-1);
  const kept = read(from).filter(rows);
  writeFileSync(new URL(name, folder), formatCsv(kept, columns));
  console.log(`${name}: ${kept.length} rows, ${columns.length} columns`);
}
