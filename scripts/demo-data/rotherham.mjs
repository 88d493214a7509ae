// Makes the trend of children who left care so far in 2018, with a projection of the year.
// The projection is not in the dataset: the widget works it out and says how.

import { cellOf, readSource, valueOf } from './published.mjs';
import { rotherhamMinutesSource } from './sources.mjs';

const rows = readSource('minutes_figures.csv');
const figure = (name) => valueOf(cellOf(rows, { figure: name }, 'value'), {});

/** One part-year of Rotherham's children discharged from care. */
export function rotherhamDischarged() {
  const soFar = figure('Children discharged from care so far in the year');
  const year = figure('Children discharged for the year if this continued (approximately)');
  return {
    widget: 'indicator-trend',
    description: `Councillors heard that ${soFar} children had left care so far and that about ${year} would in the whole year at that pace. They also heard that a similar number had come into care.`,
    area: { name: 'Rotherham', code: 'E08000018' },
    year: 'calendar',
    measure: {
      name: 'children leaving care',
      unit: 'count',
      kind: 'flow',
      direction: 'neutral',
      counts: 'people',
      decimals: 0,
    },
    periods: ['2018'],
    series: [{ name: 'Rotherham', role: 'area', values: [soFar] }],
    projection: { monthsElapsed: (soFar * 12) / year },
    notes: [
      'The minutes do not say how many months had passed; eight follow from their two figures.',
    ],
    source: rotherhamMinutesSource,
  };
}
