// Holds what a funnel says of random datasets, real files and edge cases against definitions, and plants falsehoods.
import '../../../src/widgets/threshold-funnel/index.js';
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
} from '../shared/tests.js';
import { cases } from './cases.js';
import { kinds } from './planted.js';
import { funnel } from './subject.js';

const FILES = [
  'exampleshire-front-door.json',
  'front-door-doncaster.json',
  ...['', '-doncaster', '-rotherham', '-bradford', '-england'].map((area) => `journey${area}.json`),
  'committees/doncaster-front-door.json',
  'committees/rotherham-early-help.json',
  'committees/rotherham-journey-2018.json',
];

const dataset = {
  title: 'Front door',
  area: 'Northshire',
  disclosure: { protected: true },
  period: '2021-22 Q1',
  previousPeriod: '2020-21 Q1',
  contacts: 5230,
  contactsPrevious: 4880,
  sources: [
    { name: 'Police', value: 2210, previous: 1990 },
    { name: 'Schools', value: { value: 1104, marks: ['p'] }, previous: 720 },
    { name: 'Health', value: 1916, previous: 2170 },
  ],
  outcomes: [
    { name: 'Advice', value: 2470, previous: 2240 },
    { name: 'Universal services', value: 640, previous: 610, level: '1' },
    { name: 'Early help', value: 1550, previous: 1490, level: '2' },
    { name: 'Referral', value: 570, previous: 540, level: '3' },
  ],
  levels: [
    { id: '1', name: 'Universal' },
    { id: '2', name: 'Level 2, enhanced' },
    { id: '3', name: 'Level 3, statutory' },
  ],
  movements: [{ from: '3', to: '2', value: 88, previous: 74 }],
};

const plants: readonly Plant[] = [
  { name: 'another number of contacts', plant: inText('headline', '5,230', '5,320') },
  { name: 'a change the other way', plant: inText('headline', 'up 350', 'down 350') },
  { name: 'another change', plant: inText('headline', 'up 350', 'up 340') },
  { name: 'another growth', plant: inText('headline', '(7%)', '(8%)') },
  {
    name: 'a year that is none',
    plant: inText('headline', 'in a year', 'since 2019 to 2020, quarter 1'),
  },
  { name: 'another period', plant: inText('subtitle', 'quarter 1', 'quarter 2') },
  { name: 'another share that met a level', plant: inText('standfirst', '53%', '54%') },
  { name: 'another share that met the highest', plant: inText('standfirst', '11%', '12%') },
  {
    name: 'another largest source',
    plant: inTexts('description', /Police \(42%\)/, 'Schools (21%)'),
  },
  { name: 'another sum of levels', plant: inTexts('description', '2,760 (53%)', '2,670 (53%)') },
  {
    name: 'another share of a level',
    plant: inTexts('description', 'Universal (12%)', 'Universal (13%)'),
  },
  { name: 'another step', plant: inTexts('description', '(88)', '(98)') },
  { name: 'a step the other way', plant: inTexts('description', 'Step down', 'Step up') },
  { name: 'a sentence that nobody knows', plant: further('description', 'Demand is rising.') },
  {
    name: 'thin bars of another period',
    plant: inTexts('notes', 'thin bars are of 2020 to 2021', 'thin bars are of 2019 to 2020'),
  },
  {
    name: 'percentages that are said to be of something else',
    plant: inTexts('notes', 'Percentages are of all contacts.', 'Percentages are of referrals.'),
  },
  {
    name: 'years that end otherwise',
    plant: inTexts('notes', 'Years end on 31 March.', 'Years end on 31 August.'),
  },
  {
    name: 'rounding that is not done',
    plant: further('notes', 'Numbers of people are rounded to the nearest 5.'),
  },
  { name: 'shorthand that does not occur', plant: further('notes', '[e] estimated.') },
  {
    name: 'periods that are said not to compare',
    plant: further(
      'vital',
      'Not compared with 2020 to 2021, quarter 1: the periods differ in length.',
    ),
  },
  {
    name: 'another number in the table',
    plant: inTable('Where contacts came from: Police', 'Number', '2,211'),
  },
  {
    name: 'another share in the table',
    plant: inTable('Where contacts came from: Police', 'Share of contacts', '43%'),
  },
  {
    name: 'another share before in the table',
    plant: inTable('Where contacts came from: Police', 'Share, 2020 to 2021, quarter 1', '43%'),
  },
  {
    name: 'a reason why there is no change, where there is one',
    plant: inTable('Where contacts came from: Police', 'Change', 'not compared: overlap'),
  },
  {
    name: 'a change that is said not to be known',
    plant: inTable('Where contacts came from: Police', 'Change', 'not known'),
  },
  {
    name: 'neither a change nor why there is none',
    plant: inTable('Where contacts came from: Police', 'Change', ''),
  },
  {
    name: 'another change in the table',
    plant: inTable('Where contacts came from: Police', 'Change', 'up 220 (11%), was 42%'),
  },
  {
    name: 'another sum in the table',
    plant: inTable('Threshold level met: Universal', 'This level and over', '2,761'),
  },
  {
    name: 'a lost mark in the table',
    plant: inTable('Where contacts came from: Schools', 'Number', '1,104'),
  },
  { name: 'another number at a point', plant: inPoints('2,210 · 42%', '2,201 · 42%') },
  { name: 'another share at a point', plant: inPoints('2,210 · 42%', '2,210 · 41%') },
  {
    name: 'another share before at a point',
    plant: inPoints('when it was 41%', 'when it was 40%'),
  },
  {
    name: 'another part of a level at a point',
    plant: inPoints('universal services (640)', 'universal services (604)'),
  },
  { name: 'another sum at a point', plant: inPoints('Any level: 2,760', 'Any level: 2,706') },
  { name: 'another number beside a bar', plant: inDrawing('2,210 · 42%', '2,120 · 42%') },
  { name: 'another number at a level', plant: inDrawing(/at this level/, '1 at this level') },
  { name: 'a row of nothing', plant: inDrawing(/^Police$/, 'Fire service') },
  { name: 'a bar that is too long', plant: longer(0, 20) },
  { name: 'another source', plant: (page) => ({ ...page, source: 'Source: Somebody else.' }) },
];

const journey = {
  title: 'From contact to plan',
  area: 'Northshire',
  disclosure: { protected: true },
  period: '2024-25',
  journey: [
    { name: 'Contacts', of: 'contacts', kind: 'flow', value: 1000 },
    { name: 'Referrals', of: 'children', kind: 'flow', value: 600 },
    { name: 'Assessments', of: 'children', kind: 'flow', value: 450 },
    { name: 'Enquiries', of: 'children', kind: 'flow', value: 400 },
    { name: 'Looked after', of: 'children', kind: 'stock', value: 500 },
  ],
};

const plantsOfJourney: readonly Plant[] = [
  { name: 'a key to thin bars that are not drawn', plant: further('key', 'Period before') },
  {
    name: 'a note on thin bars that are not drawn',
    plant: further('notes', 'The thin bars are of the period before.'),
  },
  { name: 'a key to what no row has', plant: further('key', 'No threshold met') },
  { name: 'another size of a fall', plant: inText('standfirst', 'by 150', 'by 160') },
  { name: 'another rate', plant: inText('standfirst', '75%', '76%') },
  {
    name: 'another deepest fall',
    plant: inText(
      'standfirst',
      /from referrals to assessments: by 150, to 75%/i,
      'from assessments to enquiries: by 50, to 89%',
    ),
  },
  {
    name: 'a flow that is called a stock',
    plant: inTexts('description', '600 children', '600 children on the last day'),
  },
  { name: 'another unit', plant: inTexts('description', '600 children', '600 episodes') },
  {
    name: 'stages that are said to count the same',
    plant: inTexts(
      'description',
      /The stages do not all count[^.]*\./,
      'The stages count the same.',
    ),
  },
  {
    name: 'a rate across a seam',
    plant: inTable('Stage: Referrals', 'Of the stage before', '60%'),
  },
  {
    name: 'another rate of the first stage',
    plant: inPoints('67% of “Referrals”', '66% of “Referrals”'),
  },
  { name: 'a rate of another stage', plant: inPoints('75% of “Referrals”', '75% of “Contacts”') },
  { name: 'another rate between bars', plant: inDrawing('↓ 75%', '↓ 57%') },
  {
    name: 'a heading of another unit',
    plant: inDrawing('In the year: contacts', 'In the year: children'),
  },
  {
    name: 'a heading of another day',
    plant: inDrawing('On 31 March 2025: children', 'On 31 March 2024: children'),
  },
];

/** The numbers fall most to assessments, and in proportion to enquiries. */
const steeper = {
  ...journey,
  journey: [
    { name: 'Referrals', of: 'children', kind: 'flow', value: 600 },
    { name: 'Assessments', of: 'children', kind: 'flow', value: 350 },
    { name: 'Enquiries', of: 'children', kind: 'flow', value: 140 },
  ],
};

const plantsOfSteeper: readonly Plant[] = [
  {
    name: 'a deepest fall that is so in number alone',
    plant: inText(
      'standfirst',
      /^The largest fall in number: (.*), by/,
      'Numbers fall most from $1: by',
    ),
  },
];

const flat = { ...journey, journey: journey.journey.slice(1, 4) };

const plantsOfFlat: readonly Plant[] = [
  {
    name: 'a deepest fall that is so in proportion too',
    plant: inText(
      'standfirst',
      /^Numbers fall most from (.*): by/,
      'The largest fall in number: $1, by',
    ),
  },
];

const stages = (before: number, after: number) => [
  { name: 'Referrals', of: 'children', kind: 'flow', value: before },
  { name: 'Assessments', of: 'children', kind: 'flow', value: after },
];

const near = {
  ...journey,
  journey: stages(500, 303),
  areas: [{ area: 'Southshire', journey: stages(1000, 614) }],
};

const plantsOfNear: readonly Plant[] = [
  {
    name: 'rates that differ and are shown alike',
    plant: inText('standfirst', /60\.6%(.*)61\.4%/, '61%$1' + '61%'),
  },
];

describe('threshold-funnel, the truth', () => {
  testsOfRandom(funnel, 7, 50);
  testsOfFiles(funnel, FILES);
  testsOfCases(funnel, cases);
  testsOfPlants(funnel, dataset, plants);
  testsOfPlants(funnel, journey, plantsOfJourney);
  for (const { dataset: own, ...plant } of kinds) testsOfPlants(funnel, own, [plant]);
  testsOfPlants(funnel, steeper, plantsOfSteeper);
  testsOfPlants(funnel, flat, plantsOfFlat);
  testsOfPlants(funnel, near, plantsOfNear);
});
