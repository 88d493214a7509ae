// Lists datasets that the cost comparator must draw or refuse, one idea each. Tests, stories and the gallery
// read them. All figures are made up, except the four costs and the packages of the first example.
import { type Examples, exampleKinds } from '../../core/data/example.js';
import type { CostComparatorDataset } from './input.js';

type Dataset = CostComparatorDataset;

const { usual, edge, absent, drawnWithNotice, refused } = exampleKinds<Dataset>();

type Provisions = NonNullable<Dataset['provisions']>;
type WhatIf = NonNullable<Dataset['whatIf']>;

const PROVISIONS: Provisions = [
  { id: 'full', name: 'In-house, full', kind: 'in-house', cost: 125_000, basis: 'full occupancy' },
  { id: 'actual', name: 'In-house', kind: 'in-house', cost: 129_000, basis: 'forecast' },
  { name: 'External', kind: 'external', cost: 136_000, basis: 'forecast' },
  { name: 'Out of authority', kind: 'out-of-authority', cost: 262_000, basis: 'forecast' },
];
const OCCUPANCY: NonNullable<WhatIf['occupancy']> = {
  provision: 'actual',
  beds: 6,
  fixedCost: 750_000,
};
const MIX: NonNullable<WhatIf['mix']> = {
  name: 'Foster carers',
  places: 200,
  inHouse: 0.6,
  target: 0.75,
  costInHouse: 32_000,
  costExternal: 52_000,
};
const PACKAGES: Dataset['packages'] = {
  count: 18,
  average: { value: 3700, marks: ['e'] },
  unit: 'pounds per week',
  under: { value: 5200, count: 17 },
};

/** Made up, except the four costs and the packages. */
const bed: Dataset = {
  widget: 'cost-comparator',
  title: 'What a bed for a young person aged 16 or over costs',
  period: '2021-22',
  unit: 'pounds per bed per year',
  provisions: PROVISIONS,
};
const whole: Dataset = {
  ...bed,
  packages: PACKAGES,
  disclosure: { protected: true },
  whatIf: { occupancy: OCCUPANCY, mix: MIX },
};

/** Per week, with a share in use: the number of beds is not known. */
const weekly: Dataset = {
  title: 'A week in a children’s home',
  area: 'Exampleshire',
  period: '2024-25',
  unit: 'pounds per week',
  provisions: [
    { id: 'full', name: 'In-house', kind: 'in-house', cost: 3000, basis: 'full occupancy' },
    {
      id: 'stated',
      name: 'In-house, as a study has it',
      kind: 'in-house',
      cost: 4600,
      basis: 'stated occupancy',
      occupancy: 0.8,
      basisNote: 'costs of buildings counted',
    },
    { name: 'Private homes', kind: 'external', cost: 3900, basis: 'price' },
  ],
  whatIf: { occupancy: { provision: 'full', occupancy: 0.8 } },
};

const carers: Dataset = {
  title: 'If three in four foster carers were our own',
  area: 'Exampleshire',
  unit: 'pounds per placement per year',
  whatIf: { mix: MIX },
};

const views: Examples<Dataset> = {
  'costs on their bases, packages and both what-ifs': usual(whole),
  'costs alone': usual(bed),
  'occupancy by share, per week': usual(weekly),
  'a mix alone': usual(carers),
  'settings and authorities': usual({
    title: 'Weekly costs by setting',
    unit: 'pounds per child per week',
    period: '2024-25',
    provisions: ['Exampleshire', 'Sampleshire'].flatMap((area, i) =>
      (['Foster care', 'Residential'] as const).flatMap((setting, j) => [
        {
          name: 'In-house',
          kind: 'in-house',
          area,
          setting,
          cost: [620, 4100][j]! + 40 * i,
          basis: 'actual',
        },
        {
          name: 'External',
          kind: 'external',
          area,
          setting,
          cost: [980, 5300][j]! - 90 * i,
          basis: 'actual',
        },
      ]),
    ),
  }),
  'English and Welsh': usual({
    ...bed,
    title: {
      en: 'What a bed for a young person aged 16 or over costs',
      cy: 'Cost gwely i berson ifanc 16 oed neu hŷn',
    },
    area: { name: { en: 'Exampleshire', cy: 'Sir Enghraifft' } },
    provisions: [
      { ...PROVISIONS[0]!, name: { en: 'In-house, full', cy: 'Mewnol, yn llawn' } },
      { ...PROVISIONS[1]!, name: { en: 'In-house', cy: 'Mewnol' } },
      { ...PROVISIONS[2]!, name: { en: 'External', cy: 'Allanol' } },
      {
        ...PROVISIONS[3]!,
        name: { en: 'Out of authority', cy: 'Y tu allan i’r awdurdod' },
        basisNote: { en: 'at month 8', cy: 'ym mis 8' },
      },
    ],
    packages: PACKAGES,
    disclosure: { protected: true },
    whatIf: {
      occupancy: OCCUPANCY,
      mix: { ...MIX, name: { en: 'Foster carers', cy: 'Gofalwyr maeth' } },
    },
    source: { name: { en: 'Made-up data', cy: 'Data dychmygol' } },
  }),
  'packages one by one': usual({
    ...bed,
    packages: {
      name: 'Packages for young people aged 16 or over',
      values: [3100, 3150, 3200, 3400, 3400, 3450, 3900, 4200, 5100, { value: 8800, marks: ['p'] }],
      average: 4170,
      unit: 'pounds per week',
    },
  }),
};

const edges: Examples<Dataset> = {
  'a week beside a year': edge({
    ...bed,
    provisions: [
      PROVISIONS[0]!,
      { name: 'External', kind: 'external', cost: 2600.5, basis: 'price', unit: 'pounds per week' },
    ],
  }),
  'no break-even': edge({
    ...bed,
    provisions: [
      { name: 'In-house', kind: 'in-house', cost: 140_000, basis: 'full occupancy' },
      { name: 'External', kind: 'external', cost: 120_000, basis: 'price' },
    ],
    whatIf: { occupancy: { provision: 'In-house', beds: 8 } },
  }),
  'a single bed': edge({
    ...bed,
    disclosure: { protected: true },
    whatIf: { occupancy: { beds: 1, fixedCost: 130_000 } },
  }),
  'a hundred and twenty beds, most in use': edge({
    ...bed,
    whatIf: { occupancy: { beds: 120, fixedCost: 15_000_000, occupied: 111 } },
  }),
  'fewer in-house than today': edge({
    ...carers,
    whatIf: { mix: { ...MIX, inHouse: 0.605, target: 0.5 } },
  }),
  'where it should be already': edge({ ...carers, whatIf: { mix: { ...MIX, target: 0.6 } } }),
  'a cost that stands alone': edge({ ...bed, provisions: [PROVISIONS[3]!] }),
  'bases that are not said': edge({
    ...bed,
    provisions: PROVISIONS.map(({ basis: _, ...each }) => each),
  }),
  'long names': edge({
    ...whole,
    provisions: [
      ...PROVISIONS.slice(0, 2),
      {
        name: 'External homes with education and therapy on the premises, framework of all northern councils',
        kind: 'external',
        cost: 136_000,
        basis: 'price',
        basisNote: 'average of what is paid under the framework, without transport',
      },
    ],
  }),
  'packages under a bound that few exceed': edge({
    ...bed,
    provisions: [],
    packages: {
      count: 60,
      average: 3000,
      unit: 'pounds per week',
      under: { value: 5200, count: 40 },
    },
  }),
};

const absences: Examples<Dataset> = {
  'a cost withheld for commercial reasons': absent({
    ...bed,
    provisions: [
      PROVISIONS[0]!,
      { name: 'External', kind: 'external', cost: { value: '[c]', note: 'Commercial interests' } },
    ],
  }),
  'no cost at all': absent({
    ...bed,
    provisions: PROVISIONS.map((each) => ({ ...each, cost: '[x]' })),
  }),
  'packages of which little is known': absent({
    ...bed,
    packages: { count: '[x]', average: 3700, unit: 'pounds per week' },
  }),
};

const faults: Examples<Dataset> = {
  'too few packages to show': drawnWithNotice({
    ...bed,
    packages: { count: 3, average: 6100, unit: 'pounds per week' },
  }),
  'a bound that leaves one package over': drawnWithNotice({ ...bed, packages: PACKAGES }),
  'more beds in use than there are': drawnWithNotice({
    ...bed,
    whatIf: { occupancy: { ...OCCUPANCY, occupied: 7 } },
  }),
  'an occupancy over 1': drawnWithNotice({
    ...bed,
    provisions: [{ ...PROVISIONS[0], basis: 'stated occupancy', occupancy: 85 }, PROVISIONS[2]],
  }),
  'a stated occupancy that is not stated': drawnWithNotice({
    ...bed,
    provisions: [{ ...PROVISIONS[0], basis: 'stated occupancy' }, PROVISIONS[2]],
  }),
  'costs of nothing and below': drawnWithNotice({
    ...bed,
    provisions: [
      PROVISIONS[0],
      { ...PROVISIONS[1], cost: 0 },
      { ...PROVISIONS[2], cost: -136_000 },
    ],
  }),
  'a cost per child among those per bed': drawnWithNotice({
    ...bed,
    provisions: [
      ...PROVISIONS,
      { ...PROVISIONS[2], id: 'child', unit: 'pounds per child per year' },
    ],
  }),
  'a share of the mix over 1': drawnWithNotice({
    ...bed,
    whatIf: { mix: { ...MIX, target: 75 } },
  }),
  'an unknown basis': drawnWithNotice({
    ...bed,
    provisions: [PROVISIONS[0], { ...PROVISIONS[1], basis: 'budget' }],
  }),
  'two of one id': drawnWithNotice({
    ...bed,
    provisions: [...PROVISIONS, { ...PROVISIONS[3], id: 'full' }],
  }),
  'a what-if of an unknown provision': drawnWithNotice({
    ...bed,
    whatIf: { occupancy: { ...OCCUPANCY, provision: 'homes' } },
  }),
  'more packages under the bound than there are': drawnWithNotice({
    ...bed,
    packages: { ...(PACKAGES as object), under: { value: 5200, count: 19 } },
  }),
  'costs without a unit': refused({ ...bed, unit: undefined }),
  'nothing to draw': refused({ title: 'Nothing' }),
  'no dataset at all': refused(125_000),
};

export const examples: Examples<Dataset> = { ...views, ...edges, ...absences, ...faults };
