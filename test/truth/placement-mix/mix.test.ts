// Holds what a mix says of random datasets, real files and edge cases against definitions, and plants falsehoods.
import '../../../src/widgets/placement-mix/index.js';
import {
  further,
  inDrawing,
  inPoints,
  inTable,
  inText,
  inTexts,
  longer,
  type Plant,
  testsOfCases,
  testsOfFiles,
  testsOfPlants,
  testsOfRandom,
  wider,
} from '../shared/tests.js';
import { cases } from './cases.js';
import { kinds } from './planted.js';
import { mix } from './subject.js';

const FILES = [
  ...['', '-doncaster', '-rotherham', '-bradford', '-england'].flatMap((area) => [
    `placements${area}.json`,
    `place-providers${area}.json`,
  ]),
  'locality-of-placement.json',
  'foster-carers-target.json',
  'exampleshire-foster-carers.json',
];

/** Groups with targets, earlier numbers, marks, and a withheld number. */
const dataset = {
  title: 'Our carers',
  measure: { unit: 'carers', counts: 'things' },
  area: 'Northshire',
  period: '31 March 2025',
  previousPeriod: '31 March 2024',
  groups: [
    { name: 'In-house', target: 0.75 },
    { name: 'External', target: 0.25 },
  ],
  parts: [
    { name: 'Own', group: 'In-house', value: 168, previous: 161 },
    { name: 'Kin', group: 'In-house', value: 42, previous: 35 },
    { name: 'Agency', group: 'External', value: { value: 118, marks: ['p'] }, previous: 127 },
    { name: 'Parent and child', group: 'External', value: 22, previous: 18 },
  ],
};

const plants: readonly Plant[] = [
  { name: 'another total', plant: inText('headline', '350', '351') },
  { name: 'a change the other way', plant: inText('headline', 'up 9', 'down 9') },
  { name: 'another change', plant: inText('headline', 'up 9', 'up 8') },
  { name: 'another date', plant: inText('headline', '31 March 2024', '31 March 2023') },
  {
    name: 'another date of the figures',
    plant: inText('subtitle', '31 March 2025', '31 March 2026'),
  },
  { name: 'another area', plant: inText('subtitle', 'Northshire', 'Southshire') },
  { name: 'another share', plant: inText('standfirst', '60% in-house', '61% in-house') },
  { name: 'another group', plant: inText('standfirst', 'in-house', 'external') },
  { name: 'the other side of a target', plant: inText('standfirst', 'short of', 'over') },
  {
    name: 'another distance to a target',
    plant: inText('standfirst', '15 percentage', '14 percentage'),
  },
  { name: 'another target', plant: inText('standfirst', '75% target', '74% target') },
  {
    name: 'a target that is met',
    plant: inText('standfirst', /\d+ percentage points short of/, 'at'),
  },
  {
    name: 'another change of a share',
    plant: inText('standfirst', /share up [\d.]+/, 'share up 4'),
  },
  {
    name: 'a share that is unchanged',
    plant: inText('standfirst', /share up [\d.]+ percentage points?/, 'share unchanged'),
  },
  {
    name: 'another largest part',
    plant: inTexts(
      'description',
      /largest part is own: 168 \(48%\)/,
      'largest part is kin: 42 (12%)',
    ),
  },
  {
    name: 'a share of exact numbers that is said to be about it',
    plant: inTexts('description', 'own: 168 (48%)', 'own: 168 (about 48%)'),
  },
  {
    name: 'how far shares of exact numbers may be off',
    plant: further(
      'notes',
      'Percentages are of rounded numbers, and may be off by up to 2 percentage points.',
    ),
  },
  {
    name: 'a total that is said to be a forecast',
    plant: inText('headline', 'carers', 'carers, forecast'),
  },
  { name: 'the number of another part', plant: inTexts('description', 'own: 168', 'own: 118') },
  { name: 'no change of what changed', plant: inTexts('description', 'up 14', 'no change') },
  {
    name: 'a sentence that nobody knows',
    plant: further('description', 'Most carers are content.'),
  },
  { name: 'a note that nobody knows', plant: further('notes', 'Numbers are thousands.') },
  {
    name: 'percentages that are said to be rounded otherwise',
    plant: inTexts('notes', /Percentages are of the total\. .*/, 'Percentages are of carers.'),
  },
  {
    name: 'a withheld number where none is',
    plant: further('vital', 'Some numbers are withheld to protect people: [c].'),
  },
  {
    name: 'bars for a reason that is none',
    plant: further('vital', 'Drawn as bars: the parts do not add up to the total.'),
  },
  {
    name: 'bars since parts are said not to be all',
    plant: further(
      'vital',
      'Drawn as bars: the parts may not be all there is, and what is left of the total is not known.',
    ),
  },
  {
    name: 'periods that are said not to compare',
    plant: further('vital', 'Not compared with 31 March 2024: the periods differ in length.'),
  },
  { name: 'shorthand that does not occur', plant: further('notes', '[e] estimated.') },
  { name: 'shorthand that means something else', plant: further('notes', '[p] forecast.') },
  {
    name: 'rounding that is not done',
    plant: further('notes', 'Numbers of people are rounded to the nearest 5.'),
  },
  { name: 'another number in the table', plant: inTable('Own', '31 March 2025', '169') },
  { name: 'another earlier number in the table', plant: inTable('Own', '31 March 2024', '162') },
  { name: 'another share in the table', plant: inTable('Own', 'Share', '49%') },
  { name: 'another change in the table', plant: inTable('Own', 'Change', 'up 6') },
  { name: 'another group in the table', plant: inTable('Own', 'Group', 'External') },
  { name: 'another target in the table', plant: inTable('In-house, all', 'Target', '70%') },
  { name: 'a lost mark in the table', plant: inTable('Agency', '31 March 2025', '118') },
  { name: 'a withheld number of things', plant: inTable('Kin', '31 March 2025', '[c]') },
  { name: 'another sum in the table', plant: inTable('Total', '31 March 2025', '351 [p]') },
  { name: 'another number at a point', plant: inPoints('168', '170') },
  { name: 'another share at a point', plant: inPoints('48%', '50%') },
  { name: 'another change at a point', plant: inPoints('up 7', 'up 17') },
  { name: 'another group at a point', plant: inPoints('Group: In-house', 'Group: External') },
  { name: 'another number in the key', plant: inDrawing(/^168$/, '186') },
  { name: 'another share in the key', plant: inDrawing(/^48%$/, '84%') },
  { name: 'a name that is no part', plant: inDrawing(/^Kin$/, 'Kith') },
  { name: 'an arc that is too wide', plant: wider(0, 0.02) },
  { name: 'a bar that is too long', plant: longer(2, 6), choice: 2 },
  { name: 'another number beside a bar', plant: inDrawing(/168 \(48%\)/, '186 (48%)'), choice: 2 },
  { name: 'another share beside a bar', plant: inDrawing(/168 \(48%\)/, '168 (58%)'), choice: 2 },
  {
    name: 'another target beside a heading',
    plant: inDrawing('target 75%', 'target 70%'),
    choice: 2,
  },
  {
    name: 'another number of notes',
    plant: (page) => ({
      ...page,
      summaries: page.summaries.map((text) => text.replace(/\d+/, '99')),
    }),
  },
  { name: 'another source', plant: (page) => ({ ...page, source: 'Source: Somebody else.' }) },
  {
    name: 'an event with another number',
    plant: (page) => ({
      ...page,
      selections: page.selections.map((each, i) =>
        i === 0 ? { ...(each as object), value: 1 } : each,
      ),
    }),
  },
  {
    name: 'a text in a place that nobody knows',
    plant: further('rest', '60% more than last year'),
  },
];

const several = {
  title: 'Places',
  measure: { unit: 'places', counts: 'things' },
  period: '31 March 2025',
  areas: [
    {
      area: 'Northshire',
      parts: [
        { name: 'Own', value: 60 },
        { name: 'Agency', value: 40 },
      ],
    },
    {
      area: 'Southshire',
      parts: [
        { name: 'Own', value: 30 },
        { name: 'Agency', value: 70 },
      ],
    },
  ],
};

const plantsOfSeveral: readonly Plant[] = [
  {
    name: 'the share of another area',
    plant: inText('standfirst', '60% in Northshire', '30% in Northshire'),
  },
  {
    name: 'areas that are swapped',
    plant: inTexts('description', /Northshire: total 100/, 'Southshire: total 100'),
  },
  { name: 'another total of an area', plant: inTexts('description', 'total 100', 'total 110') },
  {
    name: 'another largest part of an area',
    plant: inTexts('description', 'the largest part is own: 60', 'the largest part is agency: 40'),
  },
  { name: 'another total over a column', plant: inDrawing('Northshire (100)', 'Northshire (90)') },
  { name: 'the bar of another area', plant: longer(0, 8) },
];

/** Of 500 and 1,000 places: 60.6% and 61.4%. */
const near = {
  ...several,
  areas: [
    [303, 197],
    [614, 386],
  ].map((values, i) => ({
    area: ['Northshire', 'Southshire'][i],
    parts: values.map((value, p) => ({ name: ['Own', 'Agency'][p], value })),
  })),
};

const plantsOfNear: readonly Plant[] = [
  {
    name: 'shares that differ and are shown alike',
    plant: inText('standfirst', '60.6% in Northshire and 61.4%', '61% in Northshire and 61%'),
  },
];

describe('placement-mix, the truth', () => {
  testsOfRandom(mix, 7, 50);
  testsOfFiles(mix, FILES);
  testsOfCases(mix, cases);
  testsOfPlants(mix, dataset, plants);
  testsOfPlants(mix, several, plantsOfSeveral);
  for (const { dataset: own, ...plant } of kinds) testsOfPlants(mix, own, [plant]);
  testsOfPlants(mix, near, plantsOfNear);
});
