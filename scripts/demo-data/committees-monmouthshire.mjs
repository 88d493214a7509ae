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
/** What the minutes say, in both languages, and that they give no figure. */
const said = (en, cy) => ({
  en: `${en}; the minutes give no figure`,
  cy: `${cy}; nid yw’r cofnodion yn rhoi ffigur`,
});
const notYetEnough = { en: 'Not yet enough', cy: 'Dim digon eto' };

/** What the half-yearly report was about; every measure neutral. */
export const monmouthshireSigns = () => ({
  widget: 'vital-signs',
  title: {
    en: 'What the half-yearly report was about',
    cy: 'Am beth oedd yr adroddiad hanner blwyddyn',
  },
  area: monmouthshire,
  year: 'financial',
  indicators: [
    row(
      { en: 'It rose', cy: 'Cododd' },
      { en: 'Children looked after', cy: 'Plant sy’n derbyn gofal' },
      said(
        'more than before, against the Welsh trend',
        'mwy nag o’r blaen, yn groes i duedd Cymru',
      ),
      { kind: 'stock' },
    ),
    row(
      notYetEnough,
      {
        en: 'In-house foster carers, against demand',
        cy: 'Gofalwyr maeth mewnol, o’u cymharu â’r galw',
      },
      said('do not yet meet demand', 'nid ydynt yn ateb y galw eto'),
      { kind: 'stock' },
    ),
    row(
      notYetEnough,
      {
        en: 'Social workers in child protection',
        cy: 'Gweithwyr cymdeithasol ym maes amddiffyn plant',
      },
      said('hard to recruit and to keep', 'anodd eu recriwtio a’u cadw'),
      { kind: 'stock' },
    ),
    row(
      { en: 'Hoped to fall', cy: 'Gobeithir iddynt ostwng' },
      { en: 'Referrals', cy: 'Atgyfeiriadau' },
      said(
        'hoped to fall as early help grows',
        'gobeithir y byddant yn gostwng wrth i gymorth cynnar dyfu',
      ),
      { kind: 'flow' },
    ),
    row(
      {
        en: 'Reported, without figures in the minutes',
        cy: 'Adroddwyd, heb ffigurau yn y cofnodion',
      },
      { en: 'Welsh Government indicators', cy: 'Dangosyddion Llywodraeth Cymru' },
      said('reported to the committee', 'adroddwyd i’r pwyllgor'),
      { kind: 'flow', unit: { en: 'number', cy: 'nifer' } },
    ),
  ],
  notes: [
    {
      en: 'Neither a rise nor a fall is called good here, and there is no target: the committee heard that no ideal number exists.',
      cy: 'Ni elwir cynnydd na gostyngiad yn dda yma, ac nid oes targed: clywodd y pwyllgor nad oes nifer delfrydol.',
    },
    {
      en: 'The report comes every half year; this one ends with quarter 2.',
      cy: 'Daw’r adroddiad bob hanner blwyddyn; mae hwn yn gorffen gyda chwarter 2.',
    },
  ],
  source: monmouthshireMinutes,
});

/** Foster placements inside the authority, in the five councils that Monmouthshire works with. */
export const gwentFosterPlacements = () => ({
  widget: 'vital-signs',
  title: {
    en: 'Children in foster placements inside their own authority',
    cy: 'Plant mewn lleoliadau maeth o fewn eu hawdurdod eu hunain',
  },
  subtitle: { en: '31 March 2024', cy: '31 Mawrth 2024' },
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
    {
      en: 'Numbers are rounded to the nearest 5.',
      cy: 'Mae’r niferoedd wedi’u talgrynnu i’r 5 agosaf.',
    },
    {
      en: 'The table counts children with any foster carer inside the authority: it does not tell the council’s own carers from those of agencies.',
      cy: 'Mae’r tabl yn cyfrif plant gydag unrhyw ofalwr maeth o fewn yr awdurdod: nid yw’n gwahaniaethu rhwng gofalwyr y cyngor ei hun a rhai asiantaethau.',
    },
    {
      en: 'It is of 31 March 2024, four and a half years after the committee met; we hold none of 2019 by authority.',
      cy: 'Mae’n perthyn i 31 Mawrth 2024, pedair blynedd a hanner ar ôl i’r pwyllgor gyfarfod; nid oes gennym yr un ar gyfer 2019 yn ôl awdurdod.',
    },
  ],
  disclosure: { protected: true },
  source: {
    name: {
      en: 'StatsWales, Children looked after in foster placements on 31 March by location of placement',
      cy: 'StatsCymru, Plant sy’n derbyn gofal mewn lleoliadau maeth ar 31 Mawrth yn ôl lleoliad',
    },
    url: 'https://stats.gov.wales/en-GB/3f96db5b-618c-4268-b239-224c8f957dee',
    licence: { en: 'Open Government Licence', cy: 'Trwydded Llywodraeth Agored' },
    status: 'official',
  },
});
