// Makes the trend of children looked after in Wales, with its revised years and its break.
// The table does not give the figures before revision.

import { readSource, valueOf } from './published.mjs';
import { walesSource } from './sources.mjs';

const rows = readSource('cla_wales_time_series.csv');
const wales = { en: 'Wales', cy: 'Cymru' };

/** Children looked after in Wales on 31 March, 2002-03 to 2018-19. */
export function walesLookedAfter() {
  return {
    widget: 'indicator-trend',
    area: { name: wales },
    year: 'financial',
    measure: {
      name: { en: 'children looked after', cy: 'plant sy’n derbyn gofal' },
      unit: 'count',
      kind: 'stock',
      direction: 'neutral',
      counts: 'people',
      decimals: 0,
    },
    periods: rows.map((row) => row.Year.replace('(r)', '')),
    series: [{ name: wales, role: 'area', values: rows.map(value) }],
    events: [
      {
        period: '2016-17',
        label: {
          en: 'Looked after children census replaces SSDA903',
          cy: 'Cyfrifiad plant sy’n derbyn gofal yn disodli SSDA903',
        },
        break: true,
      },
    ],
    notes: [
      {
        en: 'From 2016-17 the figures come from the looked after children census, before that from the SSDA903 return.',
        cy: 'O 2016-17 ymlaen daw’r ffigurau o’r cyfrifiad plant sy’n derbyn gofal, a chyn hynny o ffurflen SSDA903.',
      },
    ],
    source: walesSource,
  };
}

function value(row) {
  const number = valueOf(row['Children looked after at 31 March'], {});
  return row.Year.endsWith('(r)') ? { value: number, marks: ['r'] } : number;
}
