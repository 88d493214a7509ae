// Makes scorecards of several published indicators and areas.
// No target is published, so nothing is rated.

import { areaCells, readSource, yearlyValues } from './published.mjs';
import {
  childrenInNeedSource,
  departmentDisclosure,
  lookedAfterSource,
  workforceSource,
} from './sources.mjs';

const percent = (kind, direction, decimals) => ({ unit: 'percent', kind, direction, decimals });

/** The measures with their files and columns; directions are those of the Local Authority Interactive Tool. */
const lookedAfter = {
  name: 'Children looked after on 31 March, rate per 10,000 children',
  file: 'cla_number_and_rate_per_10k_children.csv',
  column: 'rate_per_10000',
  measure: { unit: 'per 10,000', kind: 'stock', direction: 'neutral', decimals: 0 },
  source: lookedAfterSource,
};
const careLeavers = {
  name: 'Care leavers aged 19 to 21 in education, employment or training',
  file: 'la_care_leavers_activity.csv',
  column: 'care_leaver_percent',
  where: { breakdown: 'Total in education, employment or training' },
  measure: percent('flow', 'high', 0),
  source: lookedAfterSource,
};
const reReferrals = {
  name: 'Re-referrals within 12 months',
  file: 'c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv',
  column: 'rereferral_percent',
  measure: percent('flow', 'low', 1),
  source: childrenInNeedSource,
};
const caseload = {
  name: 'Cases held by a social worker, average',
  file: 'csww_indicators_2017_to_2025.csv',
  column: 'caseload_fte',
  year: '30 September',
  measure: { unit: 'cases', kind: 'stock', direction: 'low', decimals: 1 },
  source: workforceSource,
};
const agency = {
  name: 'Social workers from agencies',
  file: 'csww_indicators_2017_to_2025.csv',
  column: 'agency_rate_fte',
  year: '30 September',
  measure: percent('stock', 'low', 1),
  source: workforceSource,
};

/** Five measures of Doncaster, Rotherham, Bradford and England, in their last six years. */
export function signsOfFourAreas() {
  const areas = ['Doncaster', 'Rotherham', 'Bradford', 'England'];
  const groups = [
    ['Looked after and leaving care', [lookedAfter, careLeavers]],
    ['Front door', [reReferrals]],
    ['Workforce', [caseload, agency]],
  ];
  return {
    widget: 'vital-signs',
    title: 'Five measures of children’s services in four areas',
    indicators: groups.flatMap(([group, measures]) =>
      measures.flatMap((measure) =>
        areas.map((area) => {
          const years = yearsFor(measure, area).slice(-6);
          const beside =
            area === 'England' ? [] : [seriesOf(measure, 'England', years, 'national')];
          return sign(measure, group, area, years, beside, true);
        }),
      ),
    ),
    notes: [
      'No target is published for any of these, so none is rated.',
      'Workforce figures are positions on 30 September, all others are of 31 March or of the year that ended then.',
    ],
    disclosure: departmentDisclosure,
  };
}

const authorities = {
  [caseload.file]: 'csww_indicators_authorities.csv',
  [reReferrals.file]: 'rereferrals_authorities.csv',
};

/** Three measures of England and every authority that has them, in their last four years. */
export function signsOfAuthorities() {
  const measures = [reReferrals, caseload, agency].map((measure) => ({
    ...measure,
    file: authorities[measure.file],
  }));
  return {
    widget: 'vital-signs',
    title: 'Re-referrals, caseloads and agency workers, every authority',
    indicators: measures.flatMap((measure) => {
      const rows = readSource(measure.file);
      const names = rows.filter((row) => row.time_period === '2025').map((row) => row.la_name);
      return ['England', ...names.filter((name) => name !== '').sort()].map((area) =>
        sign(measure, measure.name, area, yearsFor(measure, area), [], false),
      );
    }),
    notes: [
      'No target is published for any of these, so none is rated.',
      'Kingston and Richmond upon Thames report their workforce together, and so do the two of Northamptonshire.',
      'Cumberland and Westmorland and Furness begin in 2023, when they were made of Cumbria.',
      'Re-referrals are a percentage of the referrals of a year that ends on 31 March; the other two are positions on 30 September.',
    ],
    source: {
      ...childrenInNeedSource,
      name: 'Department for Education, Children in need and Children’s social work workforce, reporting year 2025',
    },
    disclosure: departmentDisclosure,
  };
}

function sign(measure, group, area, years, beside, sourced) {
  return {
    name: measure.name,
    group,
    area: areaOf(measure, area),
    ...(measure.year ? { year: measure.year } : {}),
    measure: measure.measure,
    periods: years,
    series: [seriesOf(measure, area, years, 'area'), ...beside],
    ...(sourced ? { source: measure.source } : {}),
  };
}

const seriesOf = (measure, area, years, role) => ({
  name: area,
  role,
  values: yearlyValues(readSource(measure.file), area, years, measure.column, measure.where),
});

const areaOf = ({ file }, name) =>
  name === 'England'
    ? name
    : { name, code: readSource(file).find((row) => row.la_name === name).new_la_code };

/** The years that a file has of an area, oldest first. */
function yearsFor({ file, where = {} }, area) {
  const marks = Object.entries({ ...areaCells(area), ...where });
  const rows = readSource(file).filter((row) => marks.every(([name, cell]) => row[name] === cell));
  return rows.map((row) => row.time_period).sort();
}
