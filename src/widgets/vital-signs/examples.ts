// Lists datasets that a scorecard must draw or refuse, one idea each. Tests, stories and the gallery read them.
// All figures are made up, and Exampleshire does not exist.
import { type Examples, exampleKinds } from '../../core/data/example.js';
import type { VitalSignsDataset } from './input.js';

type Dataset = VitalSignsDataset;
type Sign = Dataset['indicators'][number];

const { usual, edge, absent, drawnWithNotice, refused } = exampleKinds<Dataset>();

const AREA = { name: 'Exampleshire', code: 'E00000000' };
const MONTHS = ['2020-09', '2020-10', '2020-11', '2020-12'];
const PERCENT: Sign['measure'] = { unit: 'percent', kind: 'flow', direction: 'high' };
const LOW: Sign['measure'] = { unit: 'percent', kind: 'stock', direction: 'low', decimals: 1 };

/** Percentages and rates that their publisher has protected need no denominator. */
const PROTECTED: Sign['disclosure'] = { protected: true };

const series = (values: Sign['series'][number]['values'], name = 'Exampleshire') => ({
  name,
  role: 'area' as const,
  values,
});
const england = (values: Sign['series'][number]['values']) => ({
  name: 'England',
  role: 'national' as const,
  values,
});

const visits: Sign = {
  name: 'Visits to children on a plan in time',
  group: 'Child protection',
  measure: PERCENT,
  disclosure: PROTECTED,
  periods: MONTHS,
  series: [series([88, 90, 87, 91]), england([90, 90, 90, 90])],
  target: { value: 95, tolerance: 3 },
  quality: { name: 'Audited good or better', value: 54, unit: 'percent' },
  due: '2021-03',
};

const reReferrals: Sign = {
  name: 'Repeat referrals within twelve months',
  group: 'Front door',
  measure: LOW,
  disclosure: PROTECTED,
  periods: MONTHS,
  series: [series([21.4, 20.9, 22.6, 23.1])],
  target: { value: 22, tolerance: 2 },
  due: '2020-11',
};

const assessments: Sign = {
  name: 'Assessments in 45 days',
  group: 'Front door',
  measure: PERCENT,
  disclosure: PROTECTED,
  periods: MONTHS,
  series: [series([92, 94, 96, 97])],
  target: { value: 95 },
  quality: { name: 'Audited good or better', value: '[x]' },
};

const custody: Sign = {
  name: 'Young people in custody',
  group: 'Young people',
  measure: { unit: 'count', kind: 'stock', direction: 'low', counts: 'things' },
  periods: MONTHS,
  series: [series([2, 2, 2, 4])],
};

const caseload: Sign = {
  name: 'Cases per social worker',
  group: 'Workforce',
  measure: { unit: 'cases', kind: 'stock', direction: { between: [14, 18] }, decimals: 1 },
  periods: MONTHS,
  series: [series([17.2, 17.9, 18.4, 18.8])],
  target: { tolerance: 1 },
};

const contacts: Sign = {
  name: 'Contacts',
  group: 'Front door',
  measure: { unit: 'count', kind: 'flow', direction: 'neutral', counts: 'things' },
  periods: MONTHS,
  series: [series([512, 498, 530, 541])],
};

const health: Sign = {
  name: 'Health checks of looked-after children',
  group: 'Young people',
  measure: PERCENT,
  disclosure: PROTECTED,
  periods: MONTHS,
  series: [series([84, 82, 85, '[c]'])],
  target: { value: 90 },
};

const card: Dataset = {
  widget: 'vital-signs',
  title: 'Vital signs, December 2020',
  area: AREA,
  indicators: [visits, reReferrals, assessments, contacts, custody, health, caseload],
  source: { name: 'Example data', published: '2021-01-20' },
};

const of = (title: string, indicators: readonly Sign[], more: Partial<Dataset> = {}): Dataset => ({
  title,
  area: AREA,
  indicators: [...indicators],
  ...more,
});

const YEARS = ['2021-22', '2022-23', '2023-24', '2024-25'];
const inAreas = (measure: string, of: Readonly<Record<string, number[]>>): Sign[] =>
  Object.entries(of).map(([area, values]) => ({
    name: measure,
    group: measure,
    area,
    measure: { unit: 'per 10,000', kind: 'stock', direction: 'neutral', decimals: 0 },
    disclosure: PROTECTED,
    periods: YEARS,
    series: [series(values, area)],
  }));

const drawn: Examples<Dataset> = {
  'vital signs of a month': usual(card),
  'one indicator': edge(of('One indicator', [assessments])),
  'one period, no target, no group': edge(
    of('A first reading', [
      { ...contacts, group: undefined, periods: ['2020-12'], series: [series([541])] },
    ]),
  ),
  'several areas': usual({
    title: 'Children looked after and on a plan, in four areas',
    indicators: [
      ...inAreas('Children looked after, rate per 10,000', {
        Exampleshire: [82, 88, 79, 75],
        Sampleton: [66, 69, 71, 68],
        Mockford: [90, 91, 92, 91],
        Testborough: [101, 99, 104, 106],
      }),
      ...inAreas('Children on a plan, rate per 10,000', {
        Exampleshire: [41, 44, 46, 43],
        Sampleton: [38, 36, 35, 35],
        Mockford: [52, 50, 55, 58],
      }),
    ],
  }),
  'some in groups and some not': edge(
    of('Some in groups', [contacts, { ...caseload, group: undefined }, assessments]),
  ),
  'years of several kinds': edge(
    of('Years that end on different days', [
      {
        ...caseload,
        year: '30 September',
        periods: ['2023', '2024', '2025'],
        series: [series([17.2, 17.9, 18.4])],
      },
      {
        ...reReferrals,
        due: undefined,
        periods: ['2023', '2024', '2025'],
        series: [series([21.4, 20.9, 22.6])],
      },
    ]),
  ),
  'the same indicator by ids': edge(
    of('Two definitions of one measure', [
      { ...assessments, id: 'old' },
      { ...assessments, id: 'new', series: [series([90, 91, 92, 93])] },
    ]),
  ),
  'a day on which reports are overdue': usual({ ...card, asOf: '2021-04-12' }),
  'from two to four': edge(of('Small numbers', [custody])),
  'a target that is due later': edge(
    of('Not yet due', [{ ...assessments, target: { value: 99, by: '2021-06' } }]),
  ),
  'figures revised and provisional, and a break': edge(
    of('What a figure carries', [
      {
        ...assessments,
        series: [
          series([
            92,
            { value: 94, marks: ['r'], was: 91 },
            { value: 96, marks: ['b'] },
            { value: 97, marks: ['p'], note: 'Late records are to come' },
          ]),
        ],
      },
    ]),
  ),
  'only a change or a share is published': edge(
    of('What the minutes say', [
      {
        ...contacts,
        name: 'Children looked after',
        periods: ['2019', '2021-12'],
        measure: { unit: 'count', kind: 'stock', direction: 'neutral' },
        series: [series(['[x]', { value: '[x]', change: 150 }])],
      },
      {
        ...contacts,
        name: 'Early help referrals from schools',
        periods: ['2018-06'],
        series: [series([{ value: '[x]', share: 0.39 }])],
      },
    ]),
  ),
  'English and Welsh': usual({
    title: { en: 'Vital signs', cy: 'Arwyddion hanfodol' },
    area: { name: { en: 'Exampleshire', cy: 'Sir Enghraifft' } },
    indicators: [
      {
        ...contacts,
        name: { en: 'Contacts', cy: 'Cysylltiadau' },
        group: { en: 'Front door', cy: 'Drws ffrynt' },
      },
    ],
  }),
  'markup in texts': edge(
    of('Signs <b>vital</b> & "vital"', [
      { ...contacts, name: '<img src=x onerror=alert(1)>', group: '<script>throw 1</script>' },
    ]),
  ),
  'long names': edge(
    of('Names that do not end', [
      {
        ...visits,
        name: 'Percentage of children and young people whose plan was reviewed by an independent reviewing officer within the time that regulations set',
        group: 'Llanfairsamplegwyngyllexample and the Sample Marches, all services together',
      },
    ]),
  ),
};

const missing: Examples<Dataset> = {
  'no figure at hand': absent(
    of('The minutes give no figure', [
      { ...health, series: [series(['[x]', '[x]', '[x]', '[x]'])] },
      { ...contacts, series: [series(['[c]', '[c]', '[x]', '[c]'])] },
    ]),
  ),
};

const invalid: Examples<Dataset> = {
  'faults in some indicators': drawnWithNotice({
    ...card,
    asOf: 'today',
    indicators: [
      visits,
      { ...assessments, periods: undefined },
      { ...reReferrals, due: 'next spring' },
      { ...contacts, quality: { name: 'Audited good or better' } },
      { ...caseload, target: { value: '18' } },
      { ...health, qualty: { name: 'Audited', value: 50 } },
    ],
  }),
  'two of one name': drawnWithNotice(
    of('Twins', [visits, contacts, { ...visits, group: 'Other' }]),
  ),
  'small counts in the file': drawnWithNotice(
    of('Custody', [
      { ...custody, measure: { ...custody.measure, counts: 'people' } },
      {
        ...contacts,
        quality: { name: 'Children who were asked', value: 3, unit: 'count', counts: 'people' },
      },
    ]),
  ),
  'no indicators': refused(of('Nothing', [])),
  'no list of indicators': refused({ title: 'Nothing' }),
  'no title': refused({ indicators: [visits] }),
  'a list in place of a dataset': refused([visits]),
};

export const examples = { ...drawn, ...missing, ...invalid };
