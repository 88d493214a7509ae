// Reads figures of the Department's tool and of the minutes, as fields of the committee pages' datasets.
// No figure is worked out from others.

import { cellOf, readSource, valueOf } from './published.mjs';
import { departmentDisclosure } from './sources.mjs';

const rows = readSource('lait_indicators.csv');
const fostering = readSource('lait_fostering.csv');
const measures = readSource('lait_measures_committees.csv');
const minutes = readSource('minutes_figures.csv');
const neighbourModel = readSource('sn_model_2025_wide.csv');
const licence = 'Open Government Licence v3.0';

export const codes = {
  Doncaster: 'E08000017',
  Rotherham: 'E08000018',
  Bradford: 'E08000032',
};
export const areaOf = (name) => ({ name, code: codes[name] });

/** A figure of minutes_figures.csv, found by its words, which occur only once. */
export const minutesFigure = (figure) => valueOf(cellOf(minutes, { figure }, 'value'), {});

/** The source of figures from minutes: management information, for which the council is responsible. */
const minutesSource = (name) => ({ name, status: 'management information' });
export const doncasterQuarter3 = minutesSource(
  'Doncaster Council, scrutiny minutes: Performance Challenge of Doncaster Children’s Services Trust, Quarter 3, 2021/22',
);
export const bradfordMinutes = minutesSource(
  'City of Bradford Metropolitan District Council, scrutiny minutes: Children’s Services Improvement Programme, Vital Signs for December 2020',
);
export const monmouthshireMinutes = minutesSource({
  en: 'Monmouthshire County Council, select committee minutes: Reporting of performance of children’s social services for 2019-20 (6 monthly)',
  cy: 'Cyngor Sir Fynwy, cofnodion y pwyllgor dethol: perfformiad gwasanaethau cymdeithasol plant ar gyfer 2019-20 (6 misol)',
});

/** A remark without a number: the shorthand, and the remark in other words as its note. */
export const withoutNumber = (note) => ({ value: '[x]', note });

/** How many decimals each measure is published with: the tool has numbers such as `86.600000000000009`. */
const decimalsOf = {
  'RefBySource_Police_%': 1,
  'RefBySource_Schl_%': 1,
  Continue_Assess_Comp: 1,
  ReReferral: 1,
  Work_Force_AvgNumCase_SW: 1,
  Work_Force_Agecy_Rate: 1,
  Work_Force_SWAbsence: 1,
};

/** The cell of one measure, area and year; `-` is missing, and the tool does not say why. */
function figure(measure, name, year) {
  const cell = cellOf(
    rows,
    { 'Short Desc': measure, 'LA and Regions': name, Years: year },
    'Values',
  );
  const value = valueOf(cell, { '-': '[x]' });
  return typeof value === 'number' ? Number(value.toFixed(decimalsOf[measure] ?? 0)) : value;
}

/** The years of a measure from `first` to `last`, as text. */
const yearsOf = (measure, first, last) =>
  [...new Set(rows.filter((row) => row['Short Desc'] === measure).map((row) => row.Years))]
    .filter((year) => Number(year) >= first && Number(year) <= last)
    .sort();

const polarity = (measure) =>
  ({ High: 'high', Low: 'low' })[cellOf(measures, { Measure_short: measure }, 'Polarity')] ??
  'neutral';

/** For each measure: its name on the pages, its unit, and whether it is counted in a year or on a day. */
const known = {
  LAC: ['Children looked after on 31 March, rate', 'per 10,000', 'stock'],
  LACnum: ['Children looked after on 31 March', 'count', 'stock'],
  LACnum_Start: ['Children who came into care', 'count', 'flow'],
  LACceased: ['Children who left care', 'count', 'flow'],
  CPP_Num: ['Children on a protection plan on 31 March', 'count', 'stock'],
  CPP_Total_NumRef: ['Referrals to social care', 'count', 'flow'],
  ReReferral: ['Re-referrals within a year', 'percent', 'flow'],
  'RefBySource_Police_%': ['Referrals made by the police', 'percent', 'flow'],
  'RefBySource_Schl_%': ['Referrals made by schools', 'percent', 'flow'],
  Continue_Assess_Comp: ['Assessments finished in 45 working days', 'percent', 'flow'],
  CareLeaverEET: ['Care leavers in education, employment or training', 'percent', 'flow'],
  'LACDental%': ['Dental checks', 'percent', 'flow'],
  'LACHealth%': ['Children looked after who had their health assessment', 'percent', 'flow'],
  Work_Force_AvgNumCase_SW: ['Caseload', 'cases per social worker', 'stock'],
  Work_Force_Agecy_Rate: ['Agency workers among social workers', 'percent', 'stock'],
  Work_Force_SWAbsence: ['Sickness absence', 'percent', 'flow'],
};
export const measureName = (measure) => known[measure][0];
const yearOf = (measure) => (measure.startsWith('Work_Force') ? '30 September' : 'financial');

/** Who published a measure, and where, as the tool states it. */
export const sourceOf = (measure) => ({
  name: `Department for Education, Local Authority Interactive Tool: ${cellOf(measures, { Measure_short: measure }, 'Measure')}`,
  url: cellOf(measures, { Measure_short: measure }, 'Hyperlink(s)'),
  licence,
  status: 'official',
});

/**
 * One measure as an indicator: the council first, then the areas beside it.
 *
 * @param beside names of other areas in their order; `England` is the national one.
 */
export function indicator(measure, lead, { first = 2016, last = 2025, beside = ['England'] } = {}) {
  const [, unit, kind] = known[measure];
  const periods = yearsOf(measure, first, last);
  const values = (name) => periods.map((year) => figure(measure, name, year));
  const role = (name) => (name === 'England' ? 'national' : 'other');
  const decimals = decimalsOf[measure] ?? 0;
  return {
    measure: { unit, kind, direction: polarity(measure), decimals },
    periods,
    series: [
      { name: lead, role: 'area', values: values(lead) },
      ...beside.map((name) => ({ name, role: role(name), values: values(name) })),
    ],
  };
}

/** The same as a trend with its envelope; `met` marks the time that the committee discussed. */
export function trend(measure, lead, { name, notes = [], met, extra = {}, ...options }) {
  const shown = indicator(measure, lead, options);
  return {
    widget: 'indicator-trend',
    area: areaOf(lead),
    year: yearOf(measure),
    ...shown,
    measure: { name, ...shown.measure },
    ...extra,
    ...(met ? { events: [met] } : {}),
    notes: [...notes, directionNote(measure)],
    disclosure: departmentDisclosure,
    source: sourceOf(measure),
  };
}

function directionNote(measure) {
  const direction = polarity(measure);
  return direction === 'neutral'
    ? 'Neither a rise nor a fall is called good here: the Department’s Local Authority Interactive Tool gives this measure no polarity.'
    : `${direction === 'high' ? 'High' : 'Low'} is good, as in the Department’s Local Authority Interactive Tool.`;
}

/** The rate of children looked after since 2016, with the ten statistical neighbours of the council. */
export function lookedAfterSince2016(lead, met) {
  const row = neighbourModel.find((candidate) => candidate.la_name === lead);
  const names = Object.keys(row)
    .filter((column) => column.startsWith('SN_'))
    .map((column) => rows.find((each) => each['LA Number'] === row[column])['LA and Regions']);
  const full = trend('LAC', lead, {
    name: 'children in care',
    extra: { subtitle: 'Children looked after on 31 March, for each 10,000 children' },
    notes: [
      `Statistical neighbours are the ten that the Department’s model of 2025 gives for ${lead}.`,
    ],
    beside: [...names, 'England'],
    met,
  });
  return {
    ...full,
    series: full.series.map((each) =>
      names.includes(each.name) ? { ...each, role: 'neighbours' } : each,
    ),
  };
}

/** What a week of foster care costs, from spending returns; in-house and bought-in together. */
export function weeklyFosterCost(lead) {
  const years = [...new Set(fostering.map((row) => row.Years))].sort();
  const values = (name) =>
    years.map((year) =>
      valueOf(cellOf(fostering, { 'LA and Regions': name, Years: year }, 'Values'), {}),
    );
  return {
    widget: 'indicator-trend',
    subtitle: 'Cost for each child looked after',
    area: areaOf(lead),
    year: 'financial',
    measure: {
      name: 'a week in foster care',
      unit: 'pounds',
      kind: 'flow',
      direction: 'neutral',
      counts: 'things',
      decimals: 0,
    },
    periods: years.map((year) => year.replace(' (OT)', '')),
    series: [
      { name: lead, role: 'area', values: values(lead) },
      { name: 'England', role: 'national', values: values('England') },
    ],
    notes: [
      'Rounded to the nearest £5. In-house and agency carers are counted together, so this cannot say what either costs.',
      'Spending on fostering in the year divided by the children in foster placements on 31 March.',
    ],
    source: sourceOf('FosteringFinance'),
  };
}

/** A row of a scorecard from a published measure, with the Department's year and protection. */
export const publishedRow = (measure, lead, group, { name, quality, events, ...options } = {}) => ({
  name: name ?? measureName(measure),
  group,
  year: yearOf(measure),
  ...indicator(measure, lead, options),
  ...(quality ? { quality } : {}),
  ...(events ? { events } : {}),
  disclosure: departmentDisclosure,
  source: sourceOf(measure),
});

/** A row of a scorecard without a figure in the minutes, with their remark as its note. */
export const withoutNumberRow = (name, group, lead, period, note, rest = {}) => {
  const { measure, ...more } = rest;
  return {
    name,
    group,
    measure: { unit: 'count', direction: 'neutral', ...measure },
    periods: [period],
    series: [{ name: lead, role: 'area', values: [withoutNumber(note)] }],
    ...more,
  };
};
