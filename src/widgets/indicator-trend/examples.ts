// Lists datasets that a trend must draw or refuse, one idea each. Tests, stories and the gallery read them.
// All figures are made up, and Exampleshire does not exist.
import { type Examples, exampleKinds } from '../../core/data/example.js';
import type { IndicatorTrendDataset } from './input.js';

type Dataset = IndicatorTrendDataset;
type SeriesInput = Dataset['series'][number];

const { usual, edge, absent, drawnWithNotice, refused } = exampleKinds<Dataset>();

const AREA = { name: 'Exampleshire', code: 'E00000000' };
const YEARS = ['2020-21', '2021-22', '2022-23', '2023-24', '2024-25'];

const RATE: Dataset['measure'] = {
  unit: 'per 10,000',
  kind: 'stock',
  direction: 'low',
  decimals: 0,
};
const PERCENT: Dataset['measure'] = { unit: 'percent', kind: 'flow', direction: 'high' };
/** Percentages and rates that their publisher has protected need no denominator. */
const PROTECTED: Dataset['disclosure'] = { protected: true };
/** Counts of things, so that nothing is withheld in examples that are about something else. */
const THINGS: Dataset['measure'] = { unit: 'count', kind: 'flow', counts: 'things' };

const lead = (values: SeriesInput['values']): SeriesInput => ({
  name: 'Exampleshire',
  role: 'area',
  values,
});

/** Quarters of financial years, from quarter 1 of the year that begins in `from`. */
const quarters = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => {
    const year = from + Math.floor(i / 4);
    return `${year}-${String((year + 1) % 100).padStart(2, '0')} Q${(i % 4) + 1}`;
  });

/** Months as `2008-04`, from January of `from`. */
const months = (from: number, count: number): string[] =>
  Array.from(
    { length: count },
    (_, i) => `${from + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  );

/** A wave that looks like data and is the same at every call. */
const wave = (count: number, middle: number, reach: number): number[] =>
  Array.from(
    { length: count },
    (_, i) =>
      Math.round(10 * (middle + reach * Math.sin(i / 3) + (reach * ((i * 7) % 5)) / 5)) / 10,
  );

const trend: Dataset = {
  widget: 'indicator-trend',
  title: 'Children looked after, rate per 10,000',
  area: AREA,
  measure: RATE,
  periods: YEARS,
  series: [
    lead([82, 88, '[c]', 79, { value: 75, marks: ['p'] }]),
    {
      name: 'Statistical neighbours, average',
      role: 'neighbours',
      values: [98, 101, 104, 103, 101],
    },
    { name: 'England', role: 'national', values: [67, 70, 71, 70, 67] },
  ],
  target: { value: 78, tolerance: 4, by: '2025-26' },
  events: [{ period: '2021-22', label: 'New case management system', break: true }],
  control: false,
  disclosure: PROTECTED,
  source: { name: 'Example data', published: '2025-11-20' },
};

/** A dataset with a leading series and little else, for examples that are about something else. */
const plain = ({
  title,
  measure,
  periods,
  values,
  ...more
}: Partial<Dataset> &
  Pick<Dataset, 'title' | 'measure' | 'periods'> & {
    readonly values: SeriesInput['values'];
  }): Dataset => ({
  title,
  area: AREA,
  measure,
  periods,
  series: [lead(values)],
  ...(['percent', 'per 10,000'].includes(measure?.unit as string) ? { disclosure: PROTECTED } : {}),
  ...more,
});

/** Ten months of ordinary variation, as NHS "Making Data Count" calls it; the check figures of the limits. */
const TEN = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

const series: Examples<Dataset> = {
  'a usual trend': usual(trend),
  'one series': usual(
    plain({
      title: 'Visits in time',
      measure: PERCENT,
      periods: quarters(2023, 6),
      values: [88, 90, 87, 91, 92, 90],
    }),
  ),
  'one period only': edge(
    plain({
      title: 'Children looked after',
      measure: RATE,
      periods: ['31 March 2025'],
      values: [75],
    }),
  ),
  'two periods': edge(
    plain({
      title: 'Children looked after',
      measure: RATE,
      periods: ['2023-24', '2024-25'],
      values: [79, 75],
    }),
  ),
  'six series of every role': edge({
    ...trend,
    title: 'Six areas side by side',
    series: [
      lead([82, 88, 84, 79, 75]),
      { name: 'England', role: 'national', values: [67, 70, 71, 70, 67] },
      { name: 'Example region', role: 'region', values: [77, 78, 80, 79, 78] },
      { name: 'Neighbours, average', role: 'neighbours', values: [98, 101, 104, 103, 101] },
      { name: 'Sampleton', role: 'other', values: [66, 69, 71, 71, 68] },
      { name: 'Mockford', role: 'other', values: [90, 91, 92, 92, 91] },
    ],
    target: undefined,
    events: undefined,
  }),
  'several neighbours': usual({
    ...trend,
    title: 'Among its statistical neighbours',
    series: [
      lead([82, 88, 84, 79, 75]),
      { name: 'Sampleton', role: 'neighbours', values: [98, 101, 104, 103, 101] },
      { name: 'Mockford', role: 'neighbours', values: [66, 69, '[c]', 71, 68] },
      { name: 'Testborough', role: 'neighbours', values: [90, 91, 92, 92, 91] },
      { name: 'England', role: 'national', values: [67, 70, 71, 70, 67] },
    ],
    events: undefined,
  }),
  'a leading series that stands last': edge({
    ...trend,
    series: [...trend.series].reverse(),
  }),
  'an id on each series': edge({
    ...trend,
    series: [
      { ...lead([82, 88, 84, 79, 75]), id: 'now' },
      { id: 'then', name: 'Exampleshire', role: 'other', values: [80, 85, 83, 78, 77] },
    ],
  }),
};

const periods: Examples<Dataset> = {
  quarters: usual(
    plain({
      title: 'Referrals',
      measure: THINGS,
      periods: quarters(2021, 10),
      values: [512, 498, 530, 541, 560, 555, 549, 570, 590, 584],
    }),
  ),
  'months with one missing': edge(
    plain({
      title: 'Visits in time',
      measure: PERCENT,
      periods: ['2024-01', '2024-02', '2024-03', '2024-05', '2024-06'],
      values: [88, 90, 87, 91, 92],
    }),
  ),
  'days, written in words': edge(
    plain({
      title: 'Places filled',
      measure: { ...THINGS, kind: 'stock' },
      periods: ['31 March 2023', '30 September 2023', '31 March 2024'],
      values: [40, 46, 44],
    }),
  ),
  'spans of three years': edge(
    plain({
      title: 'Children in poverty, three-year average',
      measure: { ...PERCENT, direction: 'low', decimals: 1 },
      periods: ['2018/19-2020/21', '2019/20-2021/22', '2020/21-2022/23'],
      values: [21.4, 20.9, 22.3],
    }),
  ),
  'periods out of order': edge(
    plain({
      title: 'Visits in time',
      measure: PERCENT,
      periods: ['2024-25', '2022-23', '2023-24'],
      values: [92, 88, 90],
    }),
  ),
  'two hundred months': edge(
    plain({
      title: 'Contacts, every month',
      measure: { ...THINGS, decimals: 1 },
      periods: months(2008, 200),
      values: wave(200, 320, 40),
    }),
  ),
};

const values: Examples<Dataset> = {
  'a stretch that is withheld': edge(
    plain({
      title: 'Re-referrals within 12 months',
      measure: { unit: 'percent', kind: 'flow', direction: 'low', decimals: 1 },
      periods: [
        '2016-17',
        '2017-18',
        '2018-19',
        '2019-20',
        '2020-21',
        '2021-22',
        '2022-23',
        '2023-24',
      ],
      values: [18.2, 14.1, '[c]', '[c]', '[c]', 11.3, '[x]', 15.8],
    }),
  ),
  'the latest withheld': edge(
    plain({
      title: 'Visits in time',
      measure: PERCENT,
      periods: YEARS,
      values: [88, 90, 87, 91, '[c]'],
      target: { value: 95 },
    }),
  ),
  'every reason for no figure': edge({
    ...plain({
      title: 'What shorthand says',
      measure: RATE,
      periods: YEARS,
      values: ['[k]', '[x]', '[z]', '[w]', '[c]'],
    }),
    series: [
      lead(['[k]', '[x]', '[z]', '[w]', '[c]']),
      { name: 'England', role: 'national', values: [67, { value: '[u]' }, null, 70, 67] },
    ],
  }),
  'everything absent': absent(
    plain({
      title: 'Children looked after',
      measure: RATE,
      periods: YEARS,
      values: ['[c]', '[c]', '[x]', '[x]', '[c]'],
      target: { value: 78 },
    }),
  ),
  'only a change is published': edge(
    plain({
      title: 'Children looked after',
      measure: RATE,
      periods: YEARS,
      values: [82, 88, 84, 79, { value: '[x]', change: -3 }],
    }),
  ),
  'nothing but zeros': edge(
    plain({
      title: 'Placements that broke down',
      measure: { ...THINGS, direction: 'low' },
      periods: YEARS,
      values: [0, 0, 0, 0, 0],
      target: { value: 0 },
    }),
  ),
  'pounds under zero': edge(
    plain({
      title: 'Overspend of the placements budget',
      measure: { unit: 'pounds', kind: 'flow', direction: 'low', decimals: 0 },
      periods: YEARS,
      values: [-120000, 45000, 310500, -8000, -64250],
    }),
  ),
  'big numbers': edge(
    plain({
      title: 'Spending on placements',
      measure: { unit: 'pounds', kind: 'flow' },
      periods: YEARS,
      values: [98765432, 104500000, 112345678, 119000000, 1234567890],
    }),
  ),
  'small differences': edge(
    plain({
      title: 'Placements per child',
      measure: { unit: 'placements', kind: 'flow', decimals: 3 },
      periods: YEARS,
      values: [1.001, 1.002, 1.0015, 1.003, 1.0025],
    }),
  ),
  'counts of people that are withheld already': usual(
    plain({
      title: 'Young people in custody',
      measure: { unit: 'count', kind: 'stock', direction: 'low', counts: 'people' },
      periods: YEARS,
      values: ['[c]', 7, 0, '[c]', 6],
    }),
  ),
  'figures revised, estimated and provisional': edge(
    plain({
      title: 'Visits in time',
      measure: PERCENT,
      periods: YEARS,
      values: [
        { value: 88, marks: ['r'], was: 83, note: 'Late records were added' },
        90,
        { value: 87, marks: ['e'] },
        { value: 91, marks: ['u'] },
        { value: 93, marks: ['p', 'r'], was: 92 },
      ],
    }),
  ),
  'confidence intervals': edge({
    ...plain({
      title: 'Satisfied with their social worker',
      measure: { ...PERCENT, decimals: 1 },
      periods: YEARS,
      values: [],
    }),
    series: [
      {
        ...lead([61.2, 64, '[c]', 66.1, 70.4]),
        interval: { lower: [55, 58.1, null, 60, 64.9], upper: [67, 69.9, null, 72, 75.8] },
        denominator: [210, 220, null, 198, 240],
      },
      { name: 'England', role: 'national', values: [60, 61, 62, 63, 64] },
    ],
  }),
};

const texts: Examples<Dataset> = {
  'long names': edge({
    ...trend,
    title:
      'Percentage of children and young people whose plan was reviewed by an independent reviewing officer within the time that regulations set',
    subtitle: 'Of those who were looked after for at least twenty working days in the period',
    series: [
      {
        name: 'The Metropolitan Borough Council of Exampleshire and the Sample Marches',
        role: 'area',
        values: [82, 88, 84, 79, 75],
      },
      {
        name: 'Statistical neighbours of the Metropolitan Borough Council, unweighted average',
        role: 'neighbours',
        values: [83, 89, 85, 80, 76],
      },
      { name: 'Llanfairsamplegwyngyllexample', role: 'other', values: [81, 87, 83, 78, 74] },
    ],
    description: 'The author’s own words stand beside what was worked out.',
    notes: [
      'A note of the author.',
      'Another that is long enough to run over the end of its line.',
    ],
  }),
  'English and Welsh': usual({
    ...trend,
    title: { en: 'Children looked after', cy: 'Plant sy’n derbyn gofal' },
    area: { name: { en: 'Exampleshire', cy: 'Sir Enghraifft' } },
    series: [
      {
        name: { en: 'Exampleshire', cy: 'Sir Enghraifft' },
        role: 'area',
        values: [82, 88, '[c]', 79, 75],
      },
      { name: { en: 'Wales', cy: 'Cymru' }, role: 'national', values: [102, 109, 114, 116, 118] },
    ],
    events: [{ period: '2022-23', label: { en: 'A new system', cy: 'System newydd' } }],
    source: {
      name: { en: 'Made-up data', cy: 'Data dychmygol' },
      status: 'management information',
    },
  }),
  'markup in texts': edge({
    ...trend,
    title: 'Plans <b>reviewed</b> & "kept" <script>throw 1</script>',
    notes: ['<img src=x onerror=alert(1)>'],
    source: { name: 'A <i>source</i>', url: 'javascript:alert(1)' },
  }),
};

const targets: Examples<Dataset> = {
  'a target that is missed': usual(
    plain({
      title: 'Visits in time',
      measure: PERCENT,
      periods: quarters(2023, 6),
      values: [88, 90, 87, 91, 92, 84],
      target: { value: 95, tolerance: 3 },
    }),
  ),
  'within tolerance': usual(
    plain({
      title: 'Visits in time',
      measure: PERCENT,
      periods: quarters(2023, 6),
      values: [88, 90, 87, 91, 92, 93],
      target: { value: 95, tolerance: 3 },
    }),
  ),
  'a target per period': usual(
    plain({
      title: 'Visits in time',
      measure: PERCENT,
      periods: YEARS,
      values: [78, 82, 87, 91, 92],
      target: { value: [75, 80, 85, 90, 90] },
    }),
  ),
  'a target with gaps': edge(
    plain({
      title: 'Visits in time',
      measure: PERCENT,
      periods: YEARS,
      values: [78, 82, 87, 91, 92],
      target: { value: [null, null, 85, 90, 90] },
    }),
  ),
  'a target that is due later': usual(
    plain({
      title: 'Visits in time',
      measure: PERCENT,
      periods: YEARS,
      values: [78, 82, 87, 91, 92],
      target: { value: 95, by: '2026-27' },
    }),
  ),
  'good within a range': usual(
    plain({
      title: 'Cases per social worker',
      measure: { unit: 'cases', kind: 'stock', direction: { between: [14, 18] }, decimals: 1 },
      periods: YEARS,
      values: [19.2, 18.4, 17.1, 15.8, 13.2],
    }),
  ),
  'neither good nor bad': edge(
    plain({
      title: 'Contacts',
      measure: { ...THINGS, direction: 'neutral' },
      periods: YEARS,
      values: [5230, 5410, 5150, 5320, 5280],
      target: { value: 5300 },
    }),
  ),
};

const workedOut: Examples<Dataset> = {
  'a part year, projected': usual(
    plain({
      title: 'Children discharged from care',
      measure: { unit: 'count', kind: 'flow', direction: 'high', counts: 'people' },
      periods: ['2016-17', '2017-18', '2018-19'],
      values: [190, 204, 148],
      projection: { monthsElapsed: 8 },
    }),
  ),
  'a part year of a stock, not projected': edge(
    plain({
      title: 'Children looked after',
      measure: { unit: 'count', kind: 'stock', direction: 'low' },
      periods: ['2016-17', '2017-18', '2018-19'],
      values: [590, 604, 648],
      projection: { monthsElapsed: 8 },
    }),
  ),
  'too few points for limits': edge(
    plain({
      title: 'Visits in time',
      measure: PERCENT,
      periods: months(2024, 6),
      values: [88, 90, 87, 91, 92, 90],
      control: true,
    }),
  ),
  'limits on trial': edge(
    plain({
      title: 'Visits in time',
      measure: { ...PERCENT, decimals: 1 },
      periods: months(2024, 10),
      values: TEN,
      control: true,
    }),
  ),
  'control limits with a signal': usual(
    plain({
      title: 'Visits in time',
      measure: { ...PERCENT, decimals: 1 },
      periods: months(2023, 16),
      values: [...TEN, 51.4, 50.2, 52.9, 51.1, 63.8, 51.6],
      control: true,
      target: { value: 45 },
    }),
  ),
  'control limits from a stated start': edge(
    plain({
      title: 'Visits in time',
      measure: PERCENT,
      periods: months(2023, 20),
      values: [62, 63, 61, 62, 64, 50, 48, 50, 51, 48, 51, 53, 52, 54, 52, 51, 50, 53, 51, 52],
      control: { from: '2023-06' },
    }),
  ),
};

const happened: Examples<Dataset> = {
  'a break in the series': edge({
    ...plain({
      title: 'Children looked after',
      measure: RATE,
      periods: YEARS,
      values: [82, 88, { value: 64, marks: ['b'] }, 66, 68],
    }),
  }),
  'many events': edge(
    plain({
      title: 'Referrals',
      measure: THINGS,
      periods: quarters(2021, 10),
      values: [512, 498, 530, 541, 560, 555, 549, 570, 590, 584],
      events: [
        { period: '2018-19', label: 'Before everything shown' },
        { period: '2021-22 Q2', label: 'A new front door' },
        { period: '2021-22 Q3', label: 'Schools close for a month' },
        { period: '2021-22 Q4', label: 'The police share referrals in another way', break: true },
        { period: '2022-23 Q2', label: 'Inspection' },
        { period: '2022-23 Q3', label: 'New threshold document' },
        { period: '2026-27', label: 'After everything shown' },
      ],
    }),
  ),
};

const faults: Examples<Dataset> = {
  'a number in quotes': drawnWithNotice({ ...trend, series: [lead([82, '88', 84, 79, 75])] }),
  'a number that is none': drawnWithNotice({ ...trend, series: [lead([82, 88, NaN, 79, 75])] }),
  'a number marked c': drawnWithNotice({
    ...trend,
    series: [lead([82, 88, { value: 3, marks: ['c'] }, 79, 75])],
  }),
  'a share of 75': drawnWithNotice({
    ...trend,
    series: [lead([82, 88, 84, 79, { value: '[x]', share: 75 }])],
  }),
  'a ragged series': drawnWithNotice({
    ...trend,
    series: [trend.series[0], { name: 'England', role: 'national', values: [67, 70] }],
  }),
  'an unknown period': drawnWithNotice({
    ...trend,
    periods: ['2020-21', '2021-22', 'sometime', '2023-24', '2024-25'],
  }),
  'two periods the same': drawnWithNotice({
    ...trend,
    periods: ['2020-21', '2021-22', '2021/22', '2023-24', '2024-25'],
  }),
  'two names the same': drawnWithNotice({
    ...trend,
    series: [...trend.series, { name: 'England', role: 'other', values: [1, 2, 3, 4, 5] }],
  }),
  'a misspelt field': drawnWithNotice({ ...trend, taget: { value: 78 } }),
  'small counts of people in the file': drawnWithNotice(
    plain({
      title: 'Young people in custody',
      measure: { unit: 'count', kind: 'stock', direction: 'low' },
      periods: YEARS,
      values: [3, 7, 0, 4, 6],
    }),
  ),
  'many faults at once': drawnWithNotice({
    ...trend,
    measure: { ...RATE, direction: 'up' },
    periods: ['2020-21', '2021-22', '2022-23', '2023-24', '2023-24'],
    series: [lead(['82', 88, 84, 79, 75]), { name: 'England', values: [67] }],
    source: { name: 'Example data', status: 'certain' },
  }),
  'no title': refused({ ...trend, title: undefined }),
  'no period that can be read': refused({ ...trend, periods: ['a', 'b', 'c', 'd', 'e'] }),
  'no series': refused({ ...trend, series: [] }),
  'a list instead of a dataset': refused([1, 2, 3]),
  'a text instead of a dataset': refused('82, 88, 79'),
};

/** By name. */
export const examples: Examples<Dataset> = {
  ...series,
  ...periods,
  ...values,
  ...texts,
  ...targets,
  ...workedOut,
  ...happened,
  ...faults,
};
