// Lists datasets that a mix must draw or refuse, one idea each. Tests, stories and the gallery read them.
// All figures are made up, and Exampleshire does not exist.
import { type Examples, exampleKinds } from '../../core/data/example.js';
import { textIn } from '../../core/data/text.js';
import type { PlacementMixDataset } from './input.js';

type Dataset = PlacementMixDataset;
type PartInput = NonNullable<Dataset['parts']>[number];

const { usual, edge, absent, drawnWithNotice, refused } = exampleKinds<Dataset>();

const AREA = { name: 'Exampleshire', code: 'E00000000' };
const GROUPS: Dataset['groups'] = [
  { id: 'in-house', name: 'In-house', target: 0.75 },
  { id: 'external', name: 'External', target: 0.25 },
];

const carers: Dataset = {
  widget: 'placement-mix',
  title: 'Our foster carers',
  area: AREA,
  measure: { unit: 'foster carers' },
  period: '31 March 2025',
  previousPeriod: '31 March 2024',
  groups: GROUPS,
  parts: [
    { name: 'Our own carers', group: 'in-house', value: 168, previous: 161 },
    { name: 'Our carers, family and friends', group: 'in-house', value: 42, previous: 35 },
    { name: 'Agency carers', group: 'external', value: 118, previous: 127 },
    { name: 'Agency carers, parent and child', group: 'external', value: 22, previous: 18 },
  ],
  source: { name: 'Made-up data', status: 'management information' },
};

/** @param names in Welsh, one for each part */
const inWelshToo = (parts: readonly PartInput[], names: readonly string[]): PartInput[] =>
  parts.map((part, i) => ({ ...part, name: { en: textIn(part.name, 'en'), cy: names[i]! } }));

/** A dataset of parts without groups, for examples that are about something else. */
const plain = (
  title: string,
  parts: readonly PartInput[] | Readonly<Record<string, PartInput['value']>>,
  more: Partial<Dataset> = {},
): Dataset => ({
  title,
  area: AREA,
  period: '31 March 2025',
  parts: Array.isArray(parts)
    ? [...(parts as readonly PartInput[])]
    : Object.entries(parts).map(([name, value]) => ({ name, value })),
  ...more,
});

const HOMES = {
  'Foster placements': 328,
  'Secure homes and children’s homes': 61,
  'Supported accommodation': 60,
  'Placed with parents': 19,
  'Placed for adoption': 14,
};

const whole: Examples<Dataset> = {
  'foster carers against a target': usual(carers),
  'a mix without groups': usual(plain('Where our children live', HOMES)),
  'one part only': edge(plain('Where our children live', { 'Foster placements': 328 })),
  'nine parts': usual(
    plain('Where our children live', {
      ...HOMES,
      'Residential schools': 9,
      'Other residential settings': 11,
      'Secure homes': 7,
      'Other placements': 19,
    }),
  ),
  'a part of zero': edge(plain('Where our children live', { ...HOMES, 'Residential schools': 0 })),
  'nothing but zeros': edge(plain('Where our children live', { 'Foster placements': 0, Homes: 0 })),
  'targets met': edge({
    ...carers,
    parts: [
      { name: 'Our own carers', group: 'in-house', value: 300 },
      { name: 'Agency carers', group: 'external', value: 100 },
    ],
  }),
  'many thin parts': edge(
    plain('Where our children live', { 'Foster placements': 980, A: 10, B: 9, C: 8, D: 7 }),
  ),
  'rounded to the nearest 10': edge({
    ...carers,
    parts: [
      { name: 'Our own carers', group: 'in-house', value: 170, previous: 160 },
      { name: 'Agency carers', group: 'external', value: 140, previous: 150 },
    ],
    disclosure: { rounding: 10 },
  }),
  'some of a part, listed below it': usual(
    plain(
      'Where our children live',
      [
        { name: 'Foster care', value: 328, previous: 331 },
        { name: 'Family and friends', of: 'Foster care', value: 84, previous: 79 },
        { name: 'Outside the boundary', of: 'Foster care', value: 121, previous: 118 },
        { name: 'Children’s homes', value: 61, previous: 55 },
        { name: 'Secure', of: 'Children’s homes', value: 6, previous: 7 },
        { name: 'Supported accommodation', value: 60, previous: 64 },
      ],
      { previousPeriod: '31 March 2024', disclosure: { protected: true } },
    ),
  ),
  'one part of a total that is not broken down': usual(
    plain('Who provides the placements', { 'Own provision': 228 }, { total: 504, whole: false }),
  ),
  'parts that claim no whole, without a total': edge(
    plain('Who provides the placements', { 'Own provision': 228, Parents: 19 }, { whole: false }),
  ),
  'a provisional part and a break': edge({
    ...carers,
    parts: carers.parts!.map((part, i) =>
      i === 0
        ? { ...part, value: { value: 168, marks: 'p' } }
        : i === 3
          ? { ...part, value: { value: 22, marks: 'b' } }
          : part,
    ),
  }),
  'shares alone': edge({
    ...carers,
    parts: [
      { name: 'Our own carers', group: 'in-house', value: { value: '[x]', share: 0.6 } },
      { name: 'Agency carers', group: 'external', value: { value: '[x]', share: 0.4 } },
    ],
  }),
  'English and Welsh': usual({
    ...carers,
    title: { en: 'Our foster carers', cy: 'Ein gofalwyr maeth' },
    area: { name: { en: 'Exampleshire', cy: 'Sir Enghraifft' } },
    groups: [
      { id: 'in-house', name: { en: 'In-house', cy: 'Mewnol' }, target: 0.75 },
      { id: 'external', name: { en: 'External', cy: 'Allanol' }, target: 0.25 },
    ],
    parts: inWelshToo(carers.parts!, [
      'Ein gofalwyr ein hunain',
      'Ein gofalwyr, teulu a ffrindiau',
      'Gofalwyr asiantaeth',
      'Gofalwyr asiantaeth, rhiant a phlentyn',
    ]),
  }),
  'long names': edge({
    ...carers,
    title: 'Foster carers whom the council has approved, with those of independent agencies',
    parts: [
      {
        name: 'Carers whom the Metropolitan Borough Council of Exampleshire has itself approved',
        group: 'in-house',
        value: 168,
      },
      { name: 'Llanfairsamplegwyngyllexample', group: 'in-house', value: 42 },
      {
        name: 'Carers of independent fostering agencies in and around the county',
        group: 'external',
        value: 118,
      },
      { name: 'Short', group: 'external', value: 22 },
    ],
  }),
  'markup in texts': edge(
    plain('Homes <b>of</b> children <script>throw 1</script>', {
      '<img src=x onerror=alert(1)>': 20,
      Homes: 30,
    }),
  ),
};

const withheld: Examples<Dataset> = {
  'parts withheld': usual({
    ...carers,
    parts: [
      { name: 'Our own carers', group: 'in-house', value: 168, previous: 161 },
      { name: 'Our carers, family and friends', group: 'in-house', value: '[c]' },
      { name: 'Agency carers', group: 'external', value: 142, previous: 149 },
      { name: 'Agency carers, parent and child', group: 'external', value: '[c]' },
    ],
    total: '[c]',
    totalPrevious: 341,
  }),
  'protected by its publisher': edge(
    plain(
      'Who provides the placements',
      {
        'Own provision': 228,
        'Private provision': 218,
        Parents: 19,
        'Other council': '[c]',
        Health: '[c]',
      },
      { total: 480, disclosure: { threshold: 6, protected: true } },
    ),
  ),
  'everything withheld': absent(
    plain('Where our children live', { Fostering: '[c]', Homes: '[c]' }, { total: '[c]' }),
  ),
  'a figure that is not available': edge(
    plain(
      'Where our children live',
      { Fostering: 120, Homes: '[x]', Schools: '[z]' },
      { total: 160 },
    ),
  ),
  'targets and no figure': absent({ title: 'Our foster carers', area: AREA, groups: GROUPS }),
};

const several: Examples<Dataset> = {
  'several areas': usual({
    title: 'Inside or outside the boundary',
    period: '31 March 2025',
    areas: [
      {
        area: 'Exampleshire',
        parts: [
          { name: 'Inside', value: 320 },
          { name: 'Outside', value: 184 },
        ],
      },
      {
        area: 'Sampleton',
        parts: [
          { name: 'Inside', value: 227 },
          { name: 'Outside', value: 249 },
        ],
      },
      {
        area: 'Mockford',
        parts: [
          { name: 'Inside', value: 830 },
          { name: 'Outside', value: 536 },
        ],
      },
    ],
  }),
  'several dates with targets': usual({
    title: 'Our foster carers',
    area: AREA,
    groups: GROUPS,
    areas: [2023, 2024, 2025].map((year, i) => ({
      period: `31 March ${year}`,
      parts: [
        { name: 'Our own carers', group: 'in-house', value: 150 + 12 * i },
        { name: 'Our carers, family and friends', group: 'in-house', value: 30 + 5 * i },
        { name: 'Agency carers', group: 'external', value: 140 - 10 * i },
      ],
    })),
  }),
  'several areas, one with withheld parts': edge({
    title: 'Where children live',
    period: '31 March 2025',
    areas: [
      {
        area: 'Exampleshire',
        parts: [
          { name: 'Fostering', value: 320 },
          { name: 'Homes', value: 84 },
          { name: 'Schools', value: '[c]' },
        ],
        total: '[c]',
      },
      {
        area: 'Sampleton',
        parts: [
          { name: 'Fostering', value: 227 },
          { name: 'Homes', value: 49 },
          { name: 'Schools', value: 12 },
        ],
      },
    ],
  }),
};

const faults: Examples<Dataset> = {
  'parts that add to more than the total': drawnWithNotice(
    plain('Where our children live', HOMES, { total: 300 }),
  ),
  'parts that do not reach the total': drawnWithNotice(
    plain('Where our children live', HOMES, { total: 500 }),
  ),
  'a group that is less than its parts': drawnWithNotice({
    ...carers,
    groups: [{ id: 'in-house', name: 'In-house', target: 0.75, value: 180 }, GROUPS[1]],
  }),
  'a group that no part names': drawnWithNotice({
    ...carers,
    groups: [...GROUPS, { id: 'kin', name: 'Kinship' }],
  }),
  'a part with an unknown group': drawnWithNotice({
    ...carers,
    parts: [...carers.parts!, { name: 'Carers on loan', group: 'borrowed', value: 11 }],
  }),
  'two parts of one name': drawnWithNotice({
    ...carers,
    parts: [...carers.parts!, { name: 'Agency carers', group: 'external', value: 31 }],
  }),
  'a number not available that the others would tell': drawnWithNotice(
    plain('Where our children live', { ...HOMES, Schools: '[x]' }, { total: 485 }),
  ),
  'a negative count': drawnWithNotice(plain('Where our children live', { ...HOMES, Schools: -8 })),
  'a number in quotes': drawnWithNotice(
    plain('Where our children live', { ...HOMES, Schools: '80' }),
  ),
  'a target of 75': drawnWithNotice({
    ...carers,
    groups: [{ id: 'in-house', name: 'In-house', target: 75 }, GROUPS[1]],
  }),
  'targets over the whole': drawnWithNotice({
    ...carers,
    groups: [
      { id: 'in-house', name: 'In-house', target: 0.75 },
      { id: 'external', name: 'External', target: 0.75 },
    ],
  }),
  'a misspelt field': drawnWithNotice({ ...carers, gruops: [] }),
  'small counts of people in the file': drawnWithNotice(
    plain('Where our children live', { ...HOMES, 'Residential schools': 3 }),
  ),
  'neither parts nor targets': refused({ title: 'Where our children live' }),
  'an empty list': refused([]),
  'a text instead of a dataset': refused('168, 142'),
};

/** By name. */
export const examples: Examples<Dataset> = { ...whole, ...withheld, ...several, ...faults };
