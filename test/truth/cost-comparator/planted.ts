// A falsehood of each kind that was found, planted in what a comparison of costs says of a dataset that invites it.
import {
  datasetOf,
  further,
  inPoints,
  inTable,
  inText,
  inTexts,
  type KindOfPlant,
  without,
} from '../shared/tests.js';
import { cases } from './cases.js';

const periods = datasetOf(cases, 'only the period differs');
const pence = datasetOf(cases, 'pence of a year');
const week = 'Pounds per bed per week';

const doubtful = {
  title: 'What a bed costs',
  unit: 'pounds per bed per year',
  provisions: [
    {
      ...{ name: 'In-house', kind: 'in-house', basis: 'actual' },
      cost: { value: 125_000, marks: ['u'] },
    },
    {
      ...{ name: 'External', kind: 'external', basis: 'actual' },
      cost: { value: 136_000, marks: ['f'] },
    },
  ],
  packages: {
    values: [2950, 3100, 3400, 4200, 5100, 8800],
    average: { value: 4592, marks: ['u'] },
    unit: 'pounds per week',
  },
};

export const kinds: readonly KindOfPlant[] = [
  {
    name: 'B4: costs of different periods that are ranked',
    dataset: periods,
    plant: further(
      'description',
      'On the same basis (actual) the lowest is In-house (£125k) and the highest External (£136k).',
    ),
  },
  {
    name: 'B4: a difference of costs of different periods',
    dataset: periods,
    plant: inText('headline', /.*/, '£11k more a year for External than In-house, both actual'),
  },
  {
    name: 'B8: nothing a week of what is something',
    dataset: pence,
    plant: (page) => ({
      ...page,
      table: {
        ...page.table,
        rows: page.table.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => (cell === '£0.06' ? '£0' : cell)),
        })),
      },
    }),
  },
  {
    name: 'B8: an occupancy of nothing of what is something',
    dataset: datasetOf(cases, 'hardly any bed'),
    plant: inText('standfirst', 'under 1% occupancy', '0% occupancy'),
  },
  {
    name: 'B14: rounding left out',
    dataset: datasetOf(cases, 'numbers of packages are rounded'),
    plant: without('notes', /^Numbers of people are rounded/),
  },
  {
    name: 'B15: different bases where only the period differs',
    dataset: periods,
    plant: inTexts('vital', 'Costs of different periods', 'Costs on different bases'),
  },
  {
    name: 'B15: no period of a cost that has its own, at a point',
    dataset: periods,
    plant: inPoints('Actual, 2020 to 2021', 'Actual'),
  },
  {
    name: 'B15: no period of a cost that has its own, in the table',
    dataset: periods,
    plant: inTable('External', 'Basis', 'Actual'),
  },
  {
    name: 'another cost a week of a year',
    dataset: datasetOf(cases, '365 ÷ 7'),
    plant: inTable('In-house', week, '£702'),
  },
  {
    name: 'B12: a forecast that a difference does not call one',
    dataset: doubtful,
    plant: inText('headline', 'external (forecast)', 'external'),
  },
  {
    name: 'B12: an unreliable cost that a difference does not call one',
    dataset: doubtful,
    plant: inText('headline', 'in-house (low reliability)', 'in-house'),
  },
  {
    name: 'B12: a forecast that is called unreliable',
    dataset: doubtful,
    plant: inText('standfirst', 'External (forecast)', 'External (low reliability)'),
  },
  {
    name: 'B12: an unreliable cost that a list does not call one',
    dataset: doubtful,
    plant: inTexts('description', '£125k (low reliability)', '£125k'),
  },
  {
    name: 'B12: an unreliable average that is not called one',
    dataset: doubtful,
    plant: inTexts('description', 'on average (low reliability)', 'on average'),
  },
  {
    name: 'B12: a forecast without its mark, at a point',
    dataset: doubtful,
    plant: inPoints('£136k [f]', '£136k'),
  },
  {
    name: 'B12: a forecast without its mark, in the table',
    dataset: doubtful,
    plant: inTable('External', week, '£2,608'),
  },
  {
    name: 'another share of the lower cost',
    dataset: doubtful,
    plant: inText('standfirst', '9% more', '8% more'),
  },
  {
    name: 'another share of the lower cost in the description',
    dataset: doubtful,
    plant: inTexts('description', '(9%)', '(11%)'),
  },
];
