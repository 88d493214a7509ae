// A falsehood of each kind that was found, planted in what a mix says of a dataset that invites it.
import {
  datasetOf,
  further,
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

const [target, exact, eightMonths, quarter, broken, marked] = [
  named('from the exact share'),
  named('504 and 505'),
  named('eight months'),
  named('a quarter of it'),
  named('across a break'),
  named('marks of parts'),
];
const [published, together, tied, hidden, rounded] = [
  named('.61 and .41'),
  named('38 of 760'),
  named('two are as large'),
  named('largest that is shown'),
  named('rounded alike'),
];

const dates = { period: '31 March 2025', previousPeriod: '31 March 2024' };
const carers = (own: unknown, before: unknown) => ({
  title: 'Carers',
  measure: { unit: 'carers', counts: 'things' },
  ...dates,
  groups: [{ name: 'In-house', target: 0.75 }, { name: 'External' }],
  parts: [
    { name: 'Own', group: 'In-house', value: own, previous: before },
    { name: 'Agency', group: 'External', value: 40, previous: 50 },
  ],
});
const fromForecast = carers(60, { value: 55, marks: ['f'] });
const fromUnreliable = carers(60, { value: 55, marks: ['u'] });
const forecast = carers({ value: 60, marks: ['f'] }, 55);
const unreliable = carers({ value: 60, marks: ['u'] }, 55);
const unknown = carers(60, '[u]');
const notApplicable = carers(60, '[z]');

const spans = {
  title: 'Carers',
  disclosure: { protected: true },
  measure: { unit: 'carers', kind: 'flow', counts: 'things' },
  period: '2021/22-2023/24',
  previousPeriod: '2018/19-2020/21',
  parts: [
    { name: 'Own', value: 60, previous: 55 },
    { name: 'Agency', value: 40, previous: 35 },
  ],
};

const halves = {
  title: 'Places',
  disclosure: { protected: true },
  parts: [
    { name: 'Own', value: { value: '[x]', share: 0.405 } },
    { name: 'Agency', value: { value: '[x]', share: 0.595 } },
  ],
};

export const kinds: readonly KindOfPlant[] = [
  {
    name: 'B1: a rounded target',
    dataset: target,
    plant: inText('standfirst', '72.5% target', '73% target'),
  },
  {
    name: 'B1: a rounded target in the table',
    dataset: target,
    plant: inTable('In-house, all', 'Target', '73%'),
  },
  {
    name: 'B2: eight months as a fall',
    dataset: eightMonths,
    plant: inText('headline', '100 places', '100 places, down 50 since 2023 to 2024'),
  },
  {
    name: 'B2: eight months as a fall, in the table',
    dataset: eightMonths,
    plant: (page) => ({
      ...page,
      table: {
        ...page.table,
        columns: [...page.table.columns, 'Change'],
        rows: page.table.rows.map((row) => ({ ...row, cells: [...row.cells, 'down 50'] })),
      },
    }),
  },
  {
    name: 'B2: eight months as a fall, at a point',
    dataset: eightMonths,
    plant: inPoints(/^Not compared with .*/, 'down 30 since 2023 to 2024'),
  },
  {
    name: 'B3: a change across a break',
    dataset: broken,
    plant: inTable('Own', 'Change', 'up 20'),
  },
  {
    name: 'B3: a change of a sum across a break',
    dataset: broken,
    plant: inText('headline', '130 places', '130 places, up 25 since 31 March 2024'),
  },
  {
    name: 'B3: no word of a break beside the total',
    dataset: broken,
    plant: inText('headline', ', break in series', ''),
  },
  {
    name: 'B3: a change of a share across a break',
    dataset: broken,
    plant: inText('standfirst', /\.$/, ', share up 4 percentage points.'),
  },
  {
    name: 'B3: a change across a break, in the picture',
    dataset: broken,
    plant: inDrawing(/^60 \[b\]$/, 'up 20'),
  },
  {
    name: 'B3: a mark of parts that their sum does not have',
    dataset: marked,
    plant: inTable('Total', '31 March 2025', '100 [p]'),
  },
  {
    name: 'B3: a mark of parts that is not said of their sum',
    dataset: marked,
    plant: inText('headline', ', estimated', ''),
  },
  {
    name: 'B4: a year against its quarter',
    dataset: quarter,
    plant: inPoints(/^Not compared with .*/, 'up 40 since 2024 to 2025, quarter 1'),
  },
  {
    name: 'B4: a year against its quarter, in words',
    dataset: quarter,
    plant: inTexts('description', 'own: 60 (60%)', 'own: 60 (60%), up 40'),
  },
  {
    name: 'B4: another reason why periods are not compared',
    dataset: eightMonths,
    plant: inTexts('vital', 'the periods differ in length', 'the periods overlap'),
  },
  {
    name: 'B6: a change of a rounded share',
    dataset: exact,
    plant: inText('standfirst', 'up 0.1 percentage points', 'up 1 percentage point'),
  },
  {
    name: 'B6: an unchanged share of what has changed',
    dataset: exact,
    plant: inTexts('description', 'share up 0.1 percentage points', 'share unchanged'),
  },
  {
    name: 'B6: published shares that are made to add up',
    dataset: published,
    plant: inTable('Own', 'Share', '60%'),
  },
  {
    name: 'B7: the share of what is drawn together, made to add up',
    dataset: together,
    plant: inPoints('38 (5%)', '38 (6%)'),
  },
  {
    name: 'B7: the share of what is drawn together, made to add up in the picture',
    dataset: together,
    plant: (page) => ({
      ...page,
      drawing: {
        ...page.drawing,
        labels: page.drawing.labels.map((label, i, all) =>
          all[i - 1]?.text === '38' ? { ...label, text: '6%' } : label,
        ),
      },
    }),
  },
  {
    name: 'B8: no change of what has changed',
    dataset: named('“no change” of equal'),
    plant: inText('headline', 'up 0.4', 'no change'),
  },
  {
    name: 'B8: no change of what rounding makes equal',
    dataset: rounded,
    plant: inTable('Own', 'Change', 'no change'),
  },
  {
    name: 'B8: nothing in per cent of something',
    dataset: named('no 0% of what is not none'),
    plant: inTable('Agency', 'Share', '0%'),
  },
  {
    name: 'B9: no change of what is not known',
    dataset: unknown,
    plant: inTable('Own', 'Change', 'no change'),
  },
  {
    name: 'B9: no change of what is not known, at a point',
    dataset: unknown,
    plant: inPoints(/^The change since .*/, 'no change since 31 March 2024'),
  },
  {
    name: 'B9: not known, of what was not applicable',
    dataset: notApplicable,
    plant: inTable('Own', 'Change', 'not known'),
  },
  {
    name: 'B12: a change from a forecast that is not called one',
    dataset: fromForecast,
    plant: inText('headline', ' (forecast)', ''),
  },
  {
    name: 'B12: a change of a share from a forecast that is not called one',
    dataset: fromForecast,
    plant: inTexts('description', /(share up .*? 2024) \(forecast\)/, '$1'),
  },
  {
    name: 'B12: a change at a point from a forecast that is not called one',
    dataset: fromForecast,
    plant: inPoints(' (forecast)', ''),
  },
  {
    name: 'B12: an unreliable number before that is called a forecast',
    dataset: fromUnreliable,
    plant: inText('headline', 'low reliability', 'forecast'),
  },
  {
    name: 'B12: a forecast held against a target',
    dataset: forecast,
    plant: inText('standfirst', /not held .* forecast/, '15 percentage points short of the 75% target'), // prettier-ignore
  },
  {
    name: 'B12: an unreliable share held against a target',
    dataset: unreliable,
    plant: inTexts(
      'description',
      /not held against .*? reliability/,
      '15 percentage points short of the 75% target',
    ),
  },
  {
    name: 'B12: a forecast that is not called one',
    dataset: forecast,
    plant: inText('headline', ', forecast', ''),
  },
  {
    name: 'B13: one of two that are as large, as the largest',
    dataset: tied,
    plant: inText('standfirst', /.*/, 'The largest part is own: 40 (40%).'),
  },
  {
    name: 'B13: a largest where withheld ones may be larger',
    dataset: hidden,
    plant: inText('standfirst', /.*/, 'The largest part is own: 20 (20%).'),
  },
  {
    name: 'B14: rounding left out',
    dataset: rounded,
    plant: without('notes', /rounded to the nearest/),
  },
  {
    name: 'B14: exact shares of rounded numbers',
    dataset: rounded,
    plant: inTexts('description', 'about 70%', '70%'),
  },
  {
    name: 'B15: a change of none',
    dataset: exact,
    plant: inText('headline', 'no change', 'up 0'),
  },
  {
    name: 'B15: all, of nearly all',
    dataset: named('no 0% of what is not none'),
    plant: inPoints('over 99%', '100%'),
  },
  {
    name: 'B15: withheld as not broken down',
    dataset: hidden,
    plant: further(
      'notes',
      '“Not broken down” is what the parts leave of the total: they do not claim to make it up.',
    ),
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
    name: 'B5: a change since their last year, at a point',
    dataset: spans,
    plant: inPoints('April 2018 to March 2021', '2020 to 2021'),
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
    name: 'B6: a published share that is rounded',
    dataset: halves,
    plant: inTable('Own', 'Share', '41%'),
  },
];
