// Lists the further rows of the published files that the committee pages use; trim-sources.mjs extracts them.

/** The measures that the minutes mention, by the tool's short names. */
const measures = [
  'LAC',
  'LACnum',
  'LACnum_Start',
  'LACceased',
  'CPP_Num',
  'CPP_Total_NumRef',
  'ReReferral',
  'RefBySource_Police_%',
  'RefBySource_Schl_%',
  'Continue_Assess_Comp',
  'CareLeaverEET',
  'LACDental%',
  'LACHealth%',
  'Work_Force_AvgNumCase_SW',
  'Work_Force_Agecy_Rate',
  'Work_Force_SWAbsence',
];
const england = '970';
const valueColumns = ['Short Desc', 'Years', 'LA and Regions', 'Values', 'LA Number'];

/**
 * The cuts in the form of trim-sources.mjs.
 *
 * @param leadCodes three-digit numbers of the councils; `withNeighbours` the same and their neighbours'.
 */
export const committeeCuts = (leadCodes, withNeighbours) => [
  {
    from: 'dfe-lait/lait_indicators.csv',
    rows: (row) =>
      measures.includes(row['Short Desc']) &&
      [...(row['Short Desc'] === 'LAC' ? withNeighbours : leadCodes), england].includes(
        row['LA Number'],
      ),
    columns: valueColumns,
  },
  {
    from: 'dfe-lait/lait_finance.csv',
    as: 'lait_fostering.csv',
    rows: (row) =>
      row['Short Desc'] === 'FosteringFinance' &&
      [...leadCodes, england].includes(row['LA Number']),
    columns: valueColumns,
  },
  {
    from: 'dfe-lait/lait_measures.csv',
    as: 'lait_measures_committees.csv',
    rows: (row) => [...measures, 'FosteringFinance'].includes(row.Measure_short),
    columns: ['Measure', 'Measure_short', 'Polarity', 'y_axis_name', 'Hyperlink(s)', 'dps'],
  },
  ...Object.entries({
    b1_children_in_need_2013_to_2025: ['Started_episodes', 'At31_episodes'],
    c4_children_in_need_section_47s_and_icpcs_2013_to_2025: ['Section47', 'ICPC'],
    d3_cpps_subsequent_plan_2013_to_2025: ['CPP_start'],
  }).map(([name, columns]) => ({
    from: `dfe-children-in-need/${name}.csv`,
    as: `${name.slice(0, 2)}_rotherham_2017_and_2018.csv`,
    rows: (row) => row.la_name === 'Rotherham' && ['2017', '2018'].includes(row.time_period),
    columns: ['time_period', 'geographic_level', 'la_name', ...columns],
  })),
  {
    from: 'statswales/cla_foster_placements_inside_la_31_march.csv',
    rows: (row) => row['Collection Year (at 31 March)'] === '2023-24',
    columns: [
      'Data values',
      'Data description',
      'Collection Year (at 31 March)',
      'Local Authority',
    ],
  },
  {
    from: 'statswales/flying_start_area_lookup.csv',
    rows: () => true,
    columns: ['AreaCode', 'Description_en', 'Description_cy'],
  },
];
