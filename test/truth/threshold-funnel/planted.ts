// A falsehood of each kind that was found, planted in what a funnel says of a dataset that invites it.
import {
  datasetOf,
  inDrawing,
  inPoints,
  inTable,
  inText,
  inTexts,
  type KindOfPlant,
  without,
} from '../shared/tests.js';
import { cases } from './cases.js';

const named = (words: string) => datasetOf(cases, words);

const [eightMonths, quarter, broken, brokenLevel, rounded] = [
  named('eight months with a year'),
  named('a half with a quarter'),
  named('no change across a break'),
  named('level that holds a break'),
  named('rounded alike'),
];
const [tied, mostly, unstated, flows, nearlyAll] = [
  named('two have as many'),
  named('“most contacts came from”'),
  named('81%'),
  named('all are flows'),
  named('9,990 of 10,000'),
];

const quarters = { period: '2024-25 Q1', previousPeriod: '2023-24 Q1' };
const police = 'Where contacts came from: Police';
const door = (contacts: unknown, before: unknown, policeBefore: unknown) => ({
  title: 'Front door',
  disclosure: { protected: true },
  ...quarters,
  contacts,
  contactsPrevious: before,
  sources: [
    { name: 'Police', value: 200, previous: policeBefore },
    { name: 'Schools', value: 100, previous: 100 },
  ],
});
const spans = {
  title: 'Front door',
  disclosure: { protected: true },
  period: '2021/22-2023/24',
  previousPeriod: '2018/19-2020/21',
  contacts: 1000,
  contactsPrevious: 900,
  sources: [
    { name: 'Police', value: 505, previous: 455 },
    { name: 'Schools', value: 495, previous: 445 },
  ],
};
const thousand = { ...spans, ...quarters, contactsPrevious: 1000, sources: [
  { name: 'Police', value: 505, previous: 504 },
  { name: 'Schools', value: 495, previous: 496 },
] }; // prettier-ignore
const published = {
  title: 'Front door',
  disclosure: { protected: true },
  period: '2024-25',
  sources: [
    { name: 'Police', value: { value: '[x]', share: 0.405 } },
    { name: 'Schools', value: { value: '[x]', share: 0.41 } },
  ],
};
const forecast = { value: 250, marks: ['f'] };
const fromForecast = door(300, forecast, { value: 150, marks: ['f'] });
const unreliable = door({ value: 300, marks: ['u'] }, 250, 150);
const unknown = door(300, '[u]', '[u]');
const notApplicable = door(300, '[z]', '[z]');

export const kinds: readonly KindOfPlant[] = [
  {
    name: 'B2: eight months as a fall',
    dataset: eightMonths,
    plant: inText('headline', '200 contacts', '200 contacts, down 100 (33%) since 2023 to 2024'),
  },
  {
    name: 'B2: eight months as a fall, in the table',
    dataset: eightMonths,
    plant: inTable('Contacts', 'Change', 'down 100 (33%)'),
  },
  {
    name: 'B2: eight months as a fall, at a point',
    dataset: eightMonths,
    plant: inPoints(/^Not compared with .*/, 'Down 100 (33%) since 2023 to 2024'),
  },
  {
    name: 'B3: a change across a break',
    dataset: broken,
    plant: inText('headline', ', break in series', ', break in series, up 100 (50%) in a year'),
  },
  {
    name: 'B3: a change across a break, in the table',
    dataset: broken,
    plant: inTable('Contacts', 'Change', 'up 100 (50%)'),
  },
  {
    name: 'B3: a change of a level across the break of its outcome',
    dataset: brokenLevel,
    plant: inTable('Threshold level met: Lower', 'Change', 'up 30 (33%)'),
  },
  {
    name: 'B3: a change across the break of an outcome, in the picture',
    dataset: brokenLevel,
    plant: inDrawing('down 40 (29%)', 'down 20 (9%)'),
  },
  {
    name: 'B3: a break of an outcome that its level does not have',
    dataset: brokenLevel,
    plant: inTable('Threshold level met: Lower', 'Number', '120'),
  },
  {
    name: 'B4: a half against a quarter',
    dataset: quarter,
    plant: inText('headline', '200 contacts', '200 contacts, up 110 (122%) in a year'),
  },
  {
    name: 'B4: a half against a quarter, at a point',
    dataset: quarter,
    plant: inPoints(/^Not compared with .*/, 'Up 110 (122%) since 2024 to 2025, quarter 1'),
  },
  {
    name: 'B4: another reason why periods are not compared',
    dataset: eightMonths,
    plant: inTexts('vital', 'the periods differ in length', 'the periods overlap'),
  },
  {
    name: 'B8: as many, of what rounding makes equal',
    dataset: rounded,
    plant: inText('headline', /change too small to tell in a year.*/, 'unchanged in a year'),
  },
  {
    name: 'B8: nothing in per cent of something',
    dataset: named('“was 0%”'),
    plant: inTable('Where contacts came from: Schools', 'Share, 2023 to 2024, quarter 1', '0%'),
  },
  {
    name: 'B8: nothing in per cent of something, where it says what it was',
    dataset: named('“was 0%”'),
    plant: inDrawing('was under 1%', 'was 0%'),
  },
  {
    name: 'B9: no change of what is not known',
    dataset: unknown,
    plant: inTable('Contacts', 'Change', 'unchanged'),
  },
  {
    name: 'B9: no change of what is not known, at a point',
    dataset: unknown,
    plant: inPoints(/^The change since .*/, 'Unchanged since 2023 to 2024, quarter 1'),
  },
  {
    name: 'B9: not known, of what was not applicable',
    dataset: notApplicable,
    plant: inTable(police, 'Change', 'not known'),
  },
  {
    name: 'B12: a change from a forecast that is not called one',
    dataset: fromForecast,
    plant: inText('headline', ' (forecast)', ''),
  },
  {
    name: 'B12: a change at a point from a forecast that is not called one',
    dataset: fromForecast,
    plant: inPoints(' (forecast)', ''),
  },
  {
    name: 'B12: a forecast before that is called unreliable',
    dataset: fromForecast,
    plant: inText('headline', '(forecast)', '(low reliability)'),
  },
  {
    name: 'B12: an unreliable number that is not called one',
    dataset: unreliable,
    plant: inText('headline', ', low reliability', ''),
  },
  {
    name: 'B13: one of two that are as large, as the largest',
    dataset: tied,
    plant: inText('standfirst', /.*/, 'The largest source of contacts: Police (50%).'),
  },
  {
    name: 'B13: most came from one where the numbers rule it out',
    dataset: mostly,
    plant: inText('standfirst', /.*/, 'The largest source of contacts: Police.'),
  },
  {
    name: 'B13: a largest beside more that is not stated',
    dataset: unstated,
    plant: inText('standfirst', /.*/, 'The largest source of contacts: Police (12%).'),
  },
  {
    name: 'B14: rounding left out',
    dataset: rounded,
    plant: without('notes', /^Numbers of people are rounded/),
  },
  {
    name: 'B14: exact shares of rounded numbers',
    dataset: rounded,
    plant: inTexts('description', 'about 60%', '60%'),
  },
  {
    name: 'B15: flows that are said to be of a last day',
    dataset: flows,
    plant: inTexts('description', '400 children', '400 children on the last day'),
  },
  {
    name: 'B15: all, of nearly all',
    dataset: nearlyAll,
    plant: inText('standfirst', 'over 99%', '100%'),
  },
  {
    name: 'B15: all, of nearly all, in the table',
    dataset: nearlyAll,
    plant: inTable('Stage: Assessments', 'Of the stage before', '100%'),
  },
  {
    name: 'B15: a change of none',
    dataset: named('“up 0”'),
    plant: inText('headline', 'unchanged', 'up 0'),
  },
  {
    name: 'B15: growth of none in per cent',
    dataset: named('1 of 100,000'),
    plant: inText('headline', 'under 1%', '0.0%'),
  },
  {
    name: 'B15: growth of none in per cent, in the table',
    dataset: named('1 of 100,000'),
    plant: inTable('Contacts', 'Change', 'up 1 (0%)'),
  },
  {
    name: 'B5: years on end as a month',
    dataset: spans,
    plant: inText('subtitle', 'April 2021 to March 2024', 'March 2024'),
  },
  {
    name: 'B5: years on end as their last one, in words',
    dataset: spans,
    plant: inTexts('description', 'April 2021 to March 2024', '2023 to 2024'),
  },
  {
    name: 'B5: a change since a month that was years on end',
    dataset: spans,
    plant: inText('headline', 'April 2018 to March 2021', 'March 2021'),
  },
  {
    name: 'B5: a change of years on end as one in a year',
    dataset: spans,
    plant: inText('headline', 'since April 2018 to March 2021', 'in a year'),
  },
  {
    name: 'B5: thin bars of a month that was years on end',
    dataset: spans,
    plant: inTexts('notes', 'April 2018 to March 2021', 'March 2021'),
  },
  {
    name: 'B5: years on end as a month, at a point',
    dataset: spans,
    plant: inPoints('April 2018 to March 2021', 'March 2021'),
  },
  {
    name: 'B5: a month that was years on end, over a column of the table',
    dataset: spans,
    plant: (page) => ({
      ...page,
      table: {
        ...page.table,
        columns: page.table.columns.map((column) =>
          column.replace('April 2018 to March 2021', 'March 2021'),
        ),
      },
    }),
  },
  {
    name: 'B6: a change of a rounded share',
    dataset: thousand,
    plant: inTable('Where contacts came from: Police', 'Change', 'up 10 (2%)'),
  },
  {
    name: 'B6: a share before that is worked out from the rounded one',
    dataset: thousand,
    plant: inTable('Where contacts came from: Schools', 'Share, 2023 to 2024, quarter 1', '49%'),
  },
  {
    name: 'B6: a share before that is worked out from the rounded one, at a point',
    dataset: thousand,
    plant: inPoints(', when it was 50%', ', when it was 49%'),
  },
  {
    name: 'B6: a published share that is rounded',
    dataset: published,
    plant: inDrawing('40.5%', '41%'),
  },
  {
    name: 'B6: a published share that is made to add up, in the table',
    dataset: published,
    plant: inTable('Where contacts came from: Schools', 'Share of contacts', '40%'),
  },
  {
    name: 'B6: a published share that is told as one that is worked out',
    dataset: published,
    plant: inTexts('notes', ', as they are published', ''),
  },
];
