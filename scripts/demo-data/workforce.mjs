// Makes the trends of cases per social worker and of agency workers.
// Both are positions on 30 September.

import { authorityArea, readSource, yearlyValues, yearsOf } from './published.mjs';
import { workforceSource } from './sources.mjs';

const rows = readSource('csww_indicators_2017_to_2025.csv');
const years = yearsOf(rows);

/** Cases held for each full-time equivalent case holder. */
export function socialWorkerCaseload() {
  return dataset({
    name: 'average caseload',
    unit: 'cases per social worker',
    column: 'caseload_fte',
    note: 'Cases divided by the full-time equivalent social workers, agency workers included, who hold at least one.',
  });
}

/** Agency workers as a percentage of all full-time equivalent social workers. */
export function agencyRate() {
  return dataset({
    name: 'social workers from agencies',
    unit: 'percent',
    column: 'agency_rate_fte',
    note: 'Full-time equivalent agency workers as a percentage of agency workers and social workers in post.',
  });
}

function dataset({ name: measure, unit, column, note }) {
  const series = (name, role) => ({
    name,
    role,
    values: yearlyValues(rows, name, years, column),
  });
  return {
    widget: 'indicator-trend',
    subtitle: 'Position on 30 September',
    area: authorityArea(rows, 'Doncaster'),
    year: '30 September',
    measure: { name: measure, unit, kind: 'stock', direction: 'low', decimals: 1 },
    periods: years,
    series: [
      series('Doncaster', 'area'),
      series('Rotherham', 'other'),
      series('Bradford', 'other'),
      series('England', 'national'),
    ],
    notes: [note, 'Low is good, as in the Department’s Local Authority Interactive Tool.'],
    disclosure: { protected: true },
    source: workforceSource,
  };
}
