// Makes the dataset of care leavers aged 19 to 21 in education, employment or training.

import { authorityArea, readSource, yearlyValues, yearsOf } from './published.mjs';
import { departmentDisclosure, lookedAfterSource } from './sources.mjs';

const rows = readSource('la_care_leavers_activity.csv');
const years = yearsOf(rows);

/** Rotherham with Doncaster, Bradford and England; the denominator is the count of all care leavers. */
export function careLeaversActivity() {
  return {
    widget: 'indicator-trend',
    subtitle: 'Percentage of care leavers aged 19 to 21, year ending 31 March',
    area: authorityArea(rows, 'Rotherham'),
    year: 'financial',
    measure: {
      name: 'care leavers in education, employment or training',
      unit: 'percent',
      kind: 'flow',
      direction: 'high',
      decimals: 0,
    },
    periods: years,
    series: [
      series('Rotherham', 'area'),
      series('Doncaster', 'other'),
      series('Bradford', 'other'),
      series('England', 'national'),
    ],
    notes: [
      'Percentages are published as whole numbers and are of all care leavers of that age, those included of whom nothing is known.',
      'Counts are rounded to the nearest 10 for England and not rounded for authorities.',
      'High is good, as in the Department’s Local Authority Interactive Tool.',
    ],
    disclosure: departmentDisclosure,
    source: lookedAfterSource,
  };
}

function series(name, role) {
  const column = (breakdown, cell) => yearlyValues(rows, name, years, cell, { breakdown });
  return {
    name,
    role,
    values: column('Total in education, employment or training', 'care_leaver_percent'),
    denominator: column('Total', 'care_leaver_count'),
  };
}
