// Holds what a comparison of costs says of random datasets, real files and edge cases against definitions, and plants
// falsehoods.
import '../../../src/widgets/cost-comparator/index.js';
import {
  further,
  inDrawing,
  inPoints,
  inTable,
  inText,
  inTexts,
  inWhatIf,
  inWhatIfTable,
  longer,
  type Plant,
  testsOfCases,
  testsOfFiles,
  testsOfPlants,
  testsOfRandom,
} from '../shared/tests.js';
import { cases } from './cases.js';
import { kinds } from './planted.js';
import { costs } from './subject.js';

const FILES = [
  'exampleshire-costs.json',
  'costs-lincolnshire.json',
  'costs-settings.json',
  'costs-two-bases.json',
  'committees/doncaster-beds.json',
];

const dataset = {
  title: 'What a bed costs',
  area: 'Northshire',
  period: '2024-25',
  unit: 'pounds per bed per year',
  provisions: [
    {
      id: 'full',
      name: 'Our home, full',
      kind: 'in-house',
      cost: 210_000,
      basis: 'full occupancy',
    },
    {
      id: 'own',
      name: 'Our home',
      kind: 'in-house',
      cost: { value: 252_000, marks: ['p'] },
      basis: 'forecast',
    },
    { name: 'External', kind: 'external', cost: 262_000, basis: 'price' },
    { name: 'Out of authority', kind: 'out-of-authority', cost: 341_000, basis: 'price' },
  ],
  packages: {
    values: [2950, 3100, 3400, 4200, 5100, 8800],
    average: { value: 4592, marks: ['e'] },
    unit: 'pounds per week',
  },
  whatIf: {
    occupancy: { provision: 'own', beds: 8, fixedCost: 1_680_000, occupied: 7 },
    mix: {
      name: 'Foster carers',
      places: 240,
      inHouse: 0.6,
      target: 0.75,
      costInHouse: 32_000,
      costExternal: 52_000,
    },
  },
};

const plants: readonly Plant[] = [
  { name: 'another difference', plant: inText('headline', '£79k', '£97k') },
  { name: 'less for more', plant: inText('headline', 'more', 'less') },
  { name: 'a year for a week', plant: inText('headline', 'a year', 'a week') },
  { name: 'another basis', plant: inText('headline', 'both prices', 'both forecast') },
  {
    name: 'costs that are swapped',
    plant: inText('headline', 'out of authority than external', 'external than out of authority'),
  },
  { name: 'another unit', plant: inText('subtitle', 'per bed per year', 'per child per year') },
  { name: 'another period', plant: inText('subtitle', '2024 to 2025', '2023 to 2024') },
  { name: 'another occupancy', plant: inText('standfirst', '83%', '84%') },
  { name: 'another explained cost', plant: inText('standfirst', '£252k', '£225k') },
  {
    name: 'a cost that is said to be explained',
    plant: inTexts(
      'description',
      /comes to (.*) at 83% occupancy/,
      'is not explained by occupancy alone: $1 would come to £1k',
    ),
  },
  {
    name: 'another cost in a list',
    plant: inTexts('description', 'Our home, full £210k', 'Our home, full £211k'),
  },
  {
    name: 'another highest cost',
    plant: inTexts(
      'description',
      /$/,
      ' On the same basis (price) the lowest is Out of authority (£341k) and the highest External (£262k).',
    ),
  },
  { name: 'another average', plant: inTexts('description', '£4,590', '£4,950') },
  { name: 'another range of packages', plant: inTexts('description', '£8,800', '£8,000') },
  { name: 'another number of packages', plant: inTexts('description', '6 packages', '7 packages') },
  {
    name: 'a sentence that nobody knows',
    plant: further('description', 'Our homes are good value.'),
  },
  { name: 'another week', plant: inTexts('notes', '52.14', '52.18') },
  { name: 'a basis that does not occur', plant: further('notes', 'Actual: what was spent.') },
  {
    name: 'shorthand that does not occur',
    plant: further('notes', '[c] confidential: withheld so that nobody can be identified.'),
  },
  {
    name: 'another cost in the table',
    plant: inTable('External', 'Pounds per bed per year', '£263,000'),
  },
  {
    name: 'another cost a week in the table',
    plant: inTable('External', 'Pounds per bed per week', '£5,026'),
  },
  { name: 'another basis in the table', plant: inTable('External', 'Basis', 'Forecast') },
  { name: 'another kind in the table', plant: inTable('Our home', 'Kind', 'External') },
  {
    name: 'a lost mark in the table',
    plant: inTable('Our home', 'Pounds per bed per year', '£252,000'),
  },
  { name: 'another cost at a point', plant: inPoints('£262k a year', '£226k a year') },
  { name: 'another cost a week at a point', plant: inPoints('£5,025 a week', '£5,052 a week') },
  { name: 'another cost beside a bar', plant: inDrawing(/^£262k$/, '£226k') },
  { name: 'another basis over bars', plant: inDrawing(/^Price$/, 'Actual') },
  { name: 'a bar that is too long', plant: longer(2, 8) },
  {
    name: 'a package at another cost',
    plant: (page) => ({
      ...page,
      drawing: {
        ...page.drawing,
        dots: page.drawing.dots.map((dot, i) => (i === 0 ? { ...dot, x: dot.x + 40 } : dot)),
      },
    }),
  },
  { name: 'another bed in use', plant: inWhatIf('costs £240k', 'costs £204k') },
  {
    name: 'another distance to a price',
    plant: inWhatIf('£22k less than External', '£23k less than External'),
  },
  {
    name: 'more for less of a price',
    plant: inWhatIf('£22k less than External', '£22k more than External'),
  },
  {
    name: 'another break-even',
    plant: inWhatIf('from 7 of 8 beds in use', 'from 6 of 8 beds in use'),
  },
  { name: 'another share of beds', plant: inWhatIf('(88%)', '(87%)') },
  { name: 'another bed in the table of a what-if', plant: inWhatIfTable(0, 3, 0, '£1') },
  { name: 'another difference in the table of a what-if', plant: inWhatIfTable(0, 3, 2, '£1') },
  { name: 'another mix', plant: inWhatIf('£8.88m in place', '£8.80m in place') },
  { name: 'another change of a mix', plant: inWhatIf('rise by £1.152m', 'fall by £1.152m') },
  {
    name: 'another number of places',
    plant: inWhatIf('(180 of 240 places)', '(181 of 240 places)'),
  },
  { name: 'another total in the table of a mix', plant: inWhatIfTable(1, 0, 2, '£1') },
  { name: 'another source', plant: (page) => ({ ...page, source: 'Source: Somebody else.' }) },
];

/** A home of four beds, three of them in use: its cost is shown, and nothing that tells how many are. */
const fewBeds = {
  title: 'What a bed costs',
  unit: 'pounds per bed per year',
  provisions: [
    { name: 'Full', kind: 'in-house', cost: 112_500, basis: 'full occupancy' },
    { name: 'Our home', kind: 'in-house', cost: 150_000, basis: 'actual', occupancy: 0.75 },
    { name: 'External', kind: 'external', cost: 160_000, basis: 'price' },
  ],
  whatIf: { occupancy: { beds: 4, fixedCost: 450_000, occupied: 3 } },
};
const emptyDrawing = { kind: '', labels: [], blocks: [], arcs: [], dots: [], paths: [] };
const leaks: readonly Plant[] = [
  {
    name: 'a cost at full occupancy beside an actual one of few beds',
    plant: (page) =>
      inTable(
        'Full',
        'Pounds per bed per week',
        '£2,158',
      )(inTable('Full', 'Pounds per bed per year', '£112,500')(page)),
  },
  {
    name: 'an occupancy that comes to few beds',
    plant: inTable('Our home', 'Basis', 'Actual at 75% occupancy'),
  },
  {
    name: 'a what-if of few beds beside their actual cost',
    plant: (page) => ({
      ...page,
      whatIfs: [
        {
          name: 'What if more or fewer beds were in use',
          texts: ['At 100% occupancy a bed in use costs £112,500 a year, if all costs are fixed.'],
          drawing: emptyDrawing,
          table: { caption: '', columns: [], rows: [] },
          slider: '100%',
        },
      ],
    }),
  },
  {
    name: 'what the other cost explains',
    plant: further(
      'description',
      '£112.5k at full occupancy comes to £150k actual at 75% occupancy, if all costs are fixed.',
    ),
  },
];

const pence = {
  title: 'What a bed costs',
  unit: 'pounds per bed per year',
  provisions: [
    { name: 'In-house', kind: 'in-house', cost: 125_000, basis: 'actual' },
    { name: 'External', kind: 'external', cost: 125_000.4, basis: 'actual' },
  ],
};
const lostPence: readonly Plant[] = [
  { name: 'two costs that look the same', plant: inText('standfirst', '£125,000.40', '£125k') },
  { name: 'a cost that may be another', plant: inDrawing(/^£125,000\.00$/, '£125k') },
  {
    name: 'lost pence a week in the table',
    plant: inTable('External', 'Pounds per bed per week', '£2,397'),
  },
  {
    name: 'unequal costs that are called equal',
    plant: inText(
      'headline',
      /.*/,
      '£125,000.00 a year for external and for in-house, both actual',
    ),
  },
  {
    name: 'unequal costs of which a sentence says that they are equal',
    plant: further(
      'description',
      'On the same basis (actual) In-house and External cost the same (£125,000.00).',
    ),
  },
];

const tied = {
  title: 'What a bed costs',
  period: '2024-25',
  unit: 'pounds per bed per year',
  provisions: [120_000, 120_000, 100_000].map((cost, i) => ({
    name: `Home ${'ABC'[i]}`,
    kind: 'external',
    cost,
    basis: 'actual',
    period: '2019-20',
  })),
};
const falseEnds: readonly Plant[] = [
  {
    name: 'one of two that cost the same as the highest',
    plant: inText('headline', 'more a year each for Home A and Home B', 'more a year for Home A'),
  },
  {
    name: 'no period of costs that have their own',
    plant: inText('headline', ', 2019 to 2020', ''),
  },
  {
    name: 'another period of costs that have their own',
    plant: inText('headline', '2019 to 2020', '2024 to 2025'),
  },
];

const fewPlaces = {
  title: 'Foster carers',
  unit: 'pounds per placement per year',
  whatIf: { mix: { ...dataset.whatIf.mix, places: 5 } },
};
const falseReasons: readonly Plant[] = [
  {
    name: 'no reason why nothing is shown',
    plant: (page) => ({ ...page, vital: ['No cost is shown.'] }),
  },
  {
    name: 'a what-if of few places',
    plant: (page) => ({
      ...page,
      whatIfs: [
        {
          name: 'What if another share were in-house: Foster carers',
          texts: [],
          drawing: emptyDrawing,
          table: { caption: '', columns: [], rows: [] },
          slider: '75% in-house, the target',
        },
      ],
    }),
  },
];

describe('cost-comparator, the truth', () => {
  testsOfRandom(costs, 7, 50);
  testsOfFiles(costs, FILES);
  testsOfCases(costs, cases);
  testsOfPlants(costs, { ...dataset }, plants);
  testsOfPlants(costs, fewBeds, leaks);
  testsOfPlants(costs, pence, lostPence);
  testsOfPlants(costs, tied, falseEnds);
  testsOfPlants(costs, fewPlaces, falseReasons);
  for (const { dataset: own, ...plant } of kinds) testsOfPlants(costs, own, [plant]);
});
