// Makes the datasets of what Monmouthshire's councillors asked about the first half of 2019-20.
// A rise or a fall is neither good nor bad here, and there is no target.

import { monmouthshireMinutes, withoutNumber } from './committees-published.mjs';
import { cellOf, readSource, valueOf } from './published.mjs';

const names = readSource('flying_start_area_lookup.csv');
const placements = readSource('cla_foster_placements_inside_la_31_march.csv');
const half = '2019-20 H1';
const total = 'Total Welsh local authorities';
const gwent = ['Monmouthshire', 'Blaenau Gwent', 'Caerphilly', 'Newport', 'Torfaen'];

/** A name in both languages, as StatsWales has it. */
const named = (english) => ({
  en: english,
  cy: cellOf(names, { Description_en: english }, 'Description_cy'),
});
const monmouthshire = { name: named('Monmouthshire'), code: 'W06000021' };

const row = (group, name, note, measure = {}) => ({
  name,
  group,
  measure: { unit: 'count', direction: 'neutral', ...measure },
  periods: [half],
  series: [{ name: monmouthshire.name, role: 'area', values: [withoutNumber(note)] }],
});
const none = 'the minutes give no figure';

/** What the half-yearly report was about; every measure neutral. */
export const monmouthshireSigns = () => ({
  widget: 'vital-signs',
  title: 'What the half-yearly report was about',
  area: monmouthshire,
  year: 'financial',
  indicators: [
    row(
      'It rose',
      { en: 'Children looked after', cy: 'Plant sy’n derbyn gofal' },
      `more than before, against the Welsh trend; ${none}`,
      { kind: 'stock' },
    ),
    row(
      'Not yet enough',
      'In-house foster carers, against demand',
      `do not yet meet demand; ${none}`,
      {
        kind: 'stock',
      },
    ),
    row(
      'Not yet enough',
      'Social workers in child protection',
      `hard to recruit and to keep; ${none}`,
      {
        kind: 'stock',
      },
    ),
    row('Hoped to fall', 'Referrals', `hoped to fall as early help grows; ${none}`, {
      kind: 'flow',
    }),
    row(
      'Reported, without figures in the minutes',
      'Welsh Government indicators',
      `reported to the committee; ${none}`,
      {
        kind: 'flow',
        unit: { en: 'number' },
      },
    ),
  ],
  notes: [
    'Neither a rise nor a fall is called good here, and there is no target: the committee heard that no ideal number exists.',
    'The report comes every half year; this one ends with quarter 2.',
  ],
  source: monmouthshireMinutes,
});

/** Foster placements inside the authority, in the five councils that Monmouthshire works with. */
export const gwentFosterPlacements = () => ({
  widget: 'vital-signs',
  title: 'Children in foster placements inside their own authority',
  subtitle: '31 March 2024',
  year: 'financial',
  indicators: [...gwent, 'Wales'].map((name) => ({
    name: named(name),
    measure: { unit: 'count', kind: 'stock', direction: 'neutral', decimals: 0 },
    periods: ['2023-24'],
    series: [
      {
        name: named(name),
        role: 'area',
        values: [
          valueOf(
            cellOf(
              placements,
              { 'Local Authority': name === 'Wales' ? total : name },
              'Data values',
            ),
            {},
          ),
        ],
      },
    ],
  })),
  notes: [
    'Numbers are rounded to the nearest 5.',
    'The table counts children with any foster carer inside the authority: it does not tell the council’s own carers from those of agencies.',
    'It is of 31 March 2024, four and a half years after the committee met; we hold none of 2019 by authority.',
  ],
  disclosure: { protected: true },
  source: {
    name: 'StatsWales, Children looked after in foster placements on 31 March by location of placement',
    url: 'https://stats.gov.wales/en-GB/3f96db5b-618c-4268-b239-224c8f957dee',
    licence: 'Open Government Licence',
    status: 'official',
  },
});
