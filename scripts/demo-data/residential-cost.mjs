// Makes the trend of what a week of residential care costs for a child, from spending returns.
// The published figure covers in-house and bought-in care together.

import { cellOf, readSource, valueOf } from './published.mjs';
import { expenditureSource } from './sources.mjs';

const rows = readSource('lait_finance.csv');
const years = [...new Set(rows.map((row) => row.Years))].sort();

/** Doncaster with Rotherham, Bradford and England, 2016-17 to 2024-25. */
export function weeklyResidentialCost() {
  return {
    widget: 'indicator-trend',
    subtitle: 'Cost for each child looked after',
    area: { name: 'Doncaster', code: 'E08000017' },
    year: 'financial',
    measure: {
      name: 'a week in residential care',
      unit: 'pounds',
      kind: 'flow',
      direction: 'neutral',
      counts: 'things',
      decimals: 0,
    },
    // `(OT)` says that the year is outturn; the source's name says so here.
    periods: years.map((year) => year.replace(' (OT)', '')),
    series: [
      series('Doncaster', 'area'),
      series('Rotherham', 'other'),
      series('Bradford', 'other'),
      series('England', 'national'),
    ],
    notes: [
      'Rounded to the nearest £5. In-house and bought-in care are counted together.',
      'Spending on residential care in the year divided by its days of care, times seven.',
      'Neither a rise nor a fall is called good here: the Local Authority Interactive Tool gives this measure no polarity.',
    ],
    source: expenditureSource,
  };
}

function series(name, role) {
  const cell = (year) => cellOf(rows, { 'LA and Regions': name, Years: year }, 'Values');
  // The tool writes `-` for every missing value and does not say why it is missing.
  return { name, role, values: years.map((year) => valueOf(cell(year), { '-': '[x]' })) };
}
