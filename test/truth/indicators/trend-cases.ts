// The edge cases of a trend, each with its right answer in words: what must be said, and what must not.
import type { TrendInput } from './check-trend.js';
import type { CellInput, IndicatorInput } from './figures.js';

export interface TrendCase {
  readonly name: string;
  readonly dataset: TrendInput;
  readonly says?: readonly RegExp[];
  readonly never?: readonly RegExp[];
  /** The author is told that part of it cannot be used, and readers that it is left out. */
  readonly isRefused?: true;
}

type Measure = NonNullable<IndicatorInput['measure']>;

const year = (first: number): string => `${first}-${`${first + 1}`.slice(2)}`;
export const yearsTo = (last: number, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => year(last - count + i));

/** One area over years that end with 2024-25. */
export const trendOf = (
  values: readonly CellInput[],
  measure: Measure,
  more: Partial<TrendInput> = {},
): TrendInput => ({
  title: 'A made-up measure',
  area: 'Exampleshire',
  measure,
  periods: yearsTo(2025, values.length),
  series: [{ name: 'Exampleshire', role: 'area', values }],
  disclosure: { protected: true },
  ...more,
});

const withNeighbours = (own: number, others: readonly CellInput[], measure: Measure): TrendInput =>
  trendOf([own], measure, {
    series: [
      { name: 'Exampleshire', role: 'area', values: [own] },
      ...others.map((value, i) => ({
        name: `Neighbour ${'ABCDEFGH'[i]}`,
        role: 'neighbours',
        values: [value],
      })),
    ],
  });

const FLOW: Measure = { unit: 'count', kind: 'flow', direction: 'low', counts: 'things' };
const months = (count: number, first = 2023): readonly string[] =>
  Array.from({ length: count }, (_, i) => {
    const month = `${1 + (i % 12)}`.padStart(2, '0');
    return `${first + Math.floor(i / 12)}-${month}`;
  });
const FALLING = [58, 62, 55, 61, 54, 60, 53, 59, 52, 58, 62, 55, 61, 70, 69, 68, 67, 66, 65, 64];

export const decimalCases: readonly TrendCase[] = [
  {
    name: 'B1: a target of 92.5% is not 93%',
    dataset: trendOf(
      [91, 92],
      { unit: 'percent', kind: 'flow', direction: 'high' },
      { target: { value: 92.5, tolerance: 0.5 } },
    ),
    says: [/0\.5 percentage points below the target of 92\.5%/, /Within tolerance/],
    never: [/93%/],
  },
  {
    name: 'B1: a range, an interval and a value before revision keep their places',
    dataset: trendOf(
      [91, { value: 92, marks: ['r'], was: 91.25 }],
      { unit: 'percent', kind: 'flow', direction: { between: [87.5, 90.25] } },
      {
        series: [
          {
            name: 'Exampleshire',
            role: 'area',
            values: [91, { value: 92, marks: ['r'], was: 91.25 }],
            interval: { lower: [90.125, 91.5], upper: [91.875, 92.5] },
          },
        ],
      },
    ),
    says: [
      /1\.75 percentage points above the good range, 87\.5% to 90\.25%/,
      /91\.25%/,
      /90\.125%/,
    ],
    never: [/88%/],
  },
  {
    name: 'B8: 87.4% and 87.6% are not unchanged',
    dataset: trendOf([87.4, 87.6], { unit: 'percent', kind: 'flow', decimals: 0 }),
    says: [/Up 0\.2 percentage points/],
    never: [/Unchanged/],
  },
  {
    name: 'B1: a whole count beside an average has no decimals, and the average has its own',
    dataset: trendOf(
      [90, 86, 84],
      { unit: 'children', kind: 'stock', direction: 'low', counts: 'people' },
      {
        series: [
          { name: 'Exampleshire', role: 'area', values: [90, 86, 84] },
          { name: 'Average of neighbours', role: 'neighbours', values: [90.5, 86, 85.75] },
        ],
        target: { value: 80, tolerance: 2.5 },
      },
    ),
    says: [
      /4 above the target of 80/,
      /down 2 \(2\.3%\)/i,
      /1\.75 lower than Average of neighbours \(85\.75\)/,
      /86\.00/,
    ],
    never: [/84\.0/, /80\.0/, /2\.50/, /90\.0/],
  },
  {
    name: 'B15: 99.9% is not 100%',
    dataset: trendOf([99.8, 99.9], { unit: 'percent', kind: 'flow', decimals: 0 }),
    says: [/99\.9%/, /Up 0\.1 percentage points/],
    never: [/100% up/i],
  },
  {
    name: 'B8: the figure, its change and its distance are shown so that they agree',
    dataset: trendOf(
      [87.4, 87.6],
      { unit: 'percent', kind: 'flow', decimals: 0, direction: 'high' },
      { target: { value: 87 } },
    ),
    says: [/87\.6%/, /Up 0\.2 percentage points/, /0\.6 percentage points above the target of 87%/],
  },
  {
    name: 'C: no figure recorded in a survey',
    dataset: trendOf([40, '[w]', 45], { unit: 'percent', kind: 'flow' }),
    says: [/since 2023 to 2024 is not known: the survey recorded none/],
    never: [/figure is none/],
  },
  {
    name: 'B15: 999.9 of 1,000 is not 1,000',
    dataset: trendOf([998.8, 999.9], { unit: 'per 1,000', kind: 'flow', decimals: 0 }),
    says: [/999\.9 per 1,000/],
    never: [/1,000 per 1,000/],
  },
  {
    name: 'B8: 67.4 is not the same as 66.6',
    dataset: trendOf(
      [67.4],
      { unit: 'per 10,000', kind: 'stock', decimals: 0 },
      {
        series: [
          { name: 'Exampleshire', role: 'area', values: [67.4] },
          { name: 'England', role: 'national', values: [66.6] },
        ],
      },
    ),
    never: [/the same as/, /\b1 higher/],
    says: [/0\.8 higher than England/],
  },
  {
    name: 'B8: what is not zero is not shown as 0',
    dataset: trendOf([0.004, 0.006, 0.002], { unit: 'percent', kind: 'flow' }),
    never: [/(?<![\d.])0(?:\.0+)?%/, /Unchanged/],
  },
  {
    name: 'B8: the median of 2 and 3 is 2.5',
    dataset: withNeighbours(4, [2, 3], { unit: 'days', kind: 'flow' }),
    says: [/1\.5 higher than the median of 2 statistical neighbours \(2\.5\)/],
  },
  {
    name: 'B15: a change of one in a hundred thousand is not 0.0%',
    dataset: trendOf([100_000, 100_001], FLOW),
    says: [/Up 1 \(under 0\.1%\)/],
    never: [/0\.0%/],
  },
  {
    name: 'B15: no change at all is not up 0',
    dataset: trendOf([50, 50], FLOW),
    says: [/Unchanged since/],
    never: [/[Uu]p 0/],
  },
  {
    name: 'a unit that has brackets is not put into brackets',
    dataset: trendOf(
      [101, 103],
      { unit: 'index (2015 = 100)', kind: 'flow', direction: 'high' },
      {
        series: [
          { name: 'Exampleshire', role: 'area', values: [101, 103] },
          { name: 'England', role: 'national', values: [99, 100] },
        ],
        target: { value: 102 },
      },
    ),
    says: [/1 above the target of 102, index \(2015 = 100\)/],
    never: [/\(index|\)\)/],
  },
  {
    name: 'a number of more than fifteen digits is refused, since no axis can hold it',
    dataset: trendOf([1e308, -1e308, 9e14], { unit: 'score', kind: 'flow' }),
    isRefused: true,
  },
];

export const periodCases: readonly TrendCase[] = [
  {
    name: 'B2: eight months of referrals are not held against a year',
    dataset: trendOf(
      [180, 200, 148],
      { unit: 'referrals', kind: 'flow', direction: 'low' },
      {
        target: { value: 190 },
        projection: { monthsElapsed: 8 },
      },
    ),
    says: [/222/, /Not rated/],
    never: [/Target met/, /Down 52/],
  },
  {
    name: 'B2: two months are no collapse',
    dataset: trendOf([520, 560, 590, 90], FLOW, { projection: { monthsElapsed: 2 } }),
    never: [/Down 500/, /540 projected/],
  },
  {
    name: 'B2: seven months of a percentage are not held against a year',
    dataset: trendOf(
      [80, 82, 90],
      { unit: 'percent', kind: 'flow', direction: 'high' },
      { target: { value: 85 }, projection: { monthsElapsed: 7 } },
    ),
    says: [/Not rated, since the year is not over/, /first 7 months/],
    never: [/Target met/, /Up 8/, /projected/],
  },
  {
    name: 'B2: a stock after seven months is not that of the last day',
    dataset: trendOf(
      [80, 82, 90],
      { unit: 'per 10,000', kind: 'stock', direction: 'high' },
      { target: { value: 85 }, projection: { monthsElapsed: 7 } },
    ),
    says: [/Not rated, since the year is not over/, /after 7 months/, /85, year end/],
    never: [/Target met/, /Up 8/, /projected/],
  },
  {
    name: 'B4: a year is not compared with its last quarter',
    dataset: trendOf([10, 12, 11, 9, 42], FLOW, {
      periods: ['2023-24 Q1', '2023-24 Q2', '2023-24 Q3', '2023-24 Q4', '2023-24'],
    }),
    never: [/Up 33/],
  },
  {
    name: 'B4: a day is not compared with a year',
    dataset: trendOf([400, 30], FLOW, { periods: ['2023-24', '30 June 2024'] }),
    never: [/Down 370/],
  },
  {
    name: 'B4: limits are not those of years and quarters together',
    dataset: trendOf([100, 104, 98, 102, 101, 99, 25, 26], FLOW, {
      periods: [...yearsTo(2024, 6), '2024-25 Q1', '2024-25 Q2'],
      control: true,
    }),
    never: [/worked out from 8 points/],
  },
  {
    name: 'B4: averages of three years that share two are not compared',
    dataset: trendOf(
      [12, 14, 19],
      { unit: 'per 10,000', kind: 'flow' },
      {
        periods: ['2019/20-2021/22', '2020/21-2022/23', '2021/22-2023/24'],
      },
    ),
    never: [/Up 5/],
  },
  {
    name: 'B5: 2008 - 10 is three years, not October',
    dataset: trendOf(
      [12, 14, 19],
      { unit: 'per 10,000', kind: 'flow' },
      {
        periods: ['2008 - 10', '2009 - 11', '2010 - 12'],
      },
    ),
    never: [/October|November|December/, /Oct\b/],
  },
  {
    name: 'B5: 2015-17 is three years',
    dataset: trendOf(
      [12, 14, 19],
      { unit: 'per 10,000', kind: 'flow' },
      {
        periods: ['2013-15', '2014-16', '2015-17'],
        year: 'calendar',
      },
    ),
    says: [/2015 to 2017/],
  },
  {
    name: 'B5: a list that may be years or months is refused',
    dataset: trendOf(
      [12, 14],
      { unit: 'per 10,000', kind: 'flow' },
      {
        periods: ['2008-10', '2011-12'],
      },
    ),
    isRefused: true,
  },
  {
    name: 'B9: a withheld figure before is not no change',
    dataset: trendOf([82, '[c]', 79], { unit: 'per 10,000', kind: 'stock' }),
    says: [/is not known: that figure is confidential/],
    never: [/No change/],
  },
  {
    name: 'C: a survey of every second year is compared with the last figure',
    dataset: trendOf([61, '[x]', 66], { unit: 'percent', kind: 'flow' }),
    says: [/Up 5 percentage points since 2022 to 2023, the last figure/],
  },
];

export const controlCases: readonly TrendCase[] = [
  {
    name: 'B10: a fall of six in a row is not improving because it lies above the mean',
    dataset: trendOf(
      FALLING,
      { unit: 'percent', kind: 'flow', direction: 'high' },
      {
        periods: months(20),
        control: true,
      },
    ),
    says: [/Concerning/],
    never: [/Improving/],
  },
  {
    name: 'B10: a withheld figure is not judged as the latest',
    dataset: trendOf(
      [50, 52, 51, 49, 50, 53, 51, 50, 52, '[c]'],
      { unit: 'percent', kind: 'flow', direction: 'high' },
      {
        periods: months(10),
        control: true,
      },
    ),
    never: [/the latest figure is (?:within|above|below|one|the last)/],
  },
  {
    name: 'B10: an unfinished year is not judged',
    dataset: trendOf(
      [500, 520, 510, 490, 505, 530, 510, 500, 515, 90],
      { ...FLOW, unit: 'referrals' },
      {
        projection: { monthsElapsed: 2 },
        control: true,
      },
    ),
    never: [/the latest figure is/, /worked out from 10 points/],
  },
  {
    name: 'the limits of Making Data Count',
    dataset: trendOf(
      [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1],
      { unit: 'percent', kind: 'flow', direction: 'high' },
      { periods: months(10), control: true },
    ),
    says: [/from 45\.82% to 55\.80% around a mean of 50\.81%, worked out from 10 points/],
  },
];

const rated = (values: readonly CellInput[]): TrendInput =>
  trendOf(values, { unit: 'percent', kind: 'flow', direction: 'low' }, { target: { value: 20 } });

export const comparisonCases: readonly TrendCase[] = [
  {
    name: 'B11: withheld neighbours may be on the other side',
    dataset: withNeighbours(6, [8, '[c]', '[c]', '[c]'], { unit: 'count', kind: 'stock' }),
    says: [/not compared with the median of 4 statistical neighbours: 3 are withheld/],
    never: [/2 lower than/, /(?:lower|higher) than the (?:one|median)/],
  },
  {
    name: 'B12: low in place of the last figure is not rated',
    dataset: rated([40, 50, '[k]']),
    says: [/Not rated/],
    never: [/Target m/],
  },
  {
    name: 'B12: no last figure is not rated',
    dataset: rated([14, 14, '[x]']),
    says: [/Not rated/],
    never: [/Target m/],
  },
  {
    name: 'B12: an unreliable figure is not rated',
    dataset: rated([14, '[u]']),
    says: [/Not rated/],
    never: [/Target m/],
  },
  {
    name: 'B12: a forecast has not met a target',
    dataset: rated([24, { value: 14, marks: ['f'] }]),
    says: [/Not rated/],
    never: [/Target m/],
  },
  {
    name: 'B12: a target beside a range is passed over',
    dataset: trendOf(
      [42, 60],
      { unit: 'percent', kind: 'flow', direction: { between: [40, 55] } },
      { target: { value: 48 } },
    ),
    never: [/48%/],
  },
  {
    name: 'B14: rounding is said',
    dataset: trendOf([42, 61], { unit: 'count', kind: 'stock' }, { disclosure: { rounding: 5 } }),
    says: [/rounded to the nearest 5/],
    never: [/\b61\b/],
  },
  {
    name: 'B14: the count of an area is not set against that of the nation',
    dataset: trendOf(
      [512],
      { unit: 'count', kind: 'stock' },
      {
        series: [
          { name: 'Exampleshire', role: 'area', values: [512] },
          { name: 'England', role: 'national', values: [81_770] },
        ],
      },
    ),
    never: [/lower than England/],
  },
  {
    name: 'B15: a withheld figure is not no figure so far',
    dataset: trendOf([180, '[c]'], FLOW, { projection: { monthsElapsed: 8 } }),
    says: [/the figure so far is confidential/],
    never: [/no figure so far/],
  },
  {
    name: 'C: a figure that its source rounds is about so far from its target',
    dataset: trendOf(
      [430, 450],
      { unit: 'count', kind: 'stock', direction: 'low', counts: 'things', rounding: 10 },
      { target: { value: 406 } },
    ),
    says: [/about 44 above the target of 406, as it is rounded to the nearest 10/],
  },
  ...(['f', 'p', 'e', 'u'] as const).map((mark): TrendCase => ({
    name: `a title that is made from the data says that its figure is marked ${mark}`,
    dataset: trendOf(
      [82, { value: 75, marks: [mark] }],
      { unit: 'percent', kind: 'flow', name: 'plans in time' },
      { title: undefined },
    ),
    says: [/75% \((forecast|provisional|estimated|low reliability)\) in Exampleshire/],
  })),
  {
    name: 'C: figures that their source rounds differ by about so much',
    dataset: trendOf([81_210, 81_770], { ...FLOW, rounding: 10 }),
    says: [/Up about 560/, /rounded to the nearest 10/],
  },
  {
    name: 'B8: a figure has the places of its difference from another',
    dataset: trendOf(
      [66, 67.4],
      { unit: 'percent', direction: 'high', decimals: 0 },
      {
        series: [
          { name: 'Exampleshire', role: 'area', values: [66, 67.4] },
          { name: 'England', role: 'national', values: [65, 66.6] },
        ],
      },
    ),
    says: [/^67\.4%$/m, /0\.8 percentage points higher than England \(66\.6%\)/],
  },
  {
    name: 'B8: a figure has the places of its distance from the target',
    dataset: trendOf(
      [91, 92.4],
      { unit: 'percent', direction: 'high', decimals: 0 },
      { target: { value: 92.5 } },
    ),
    says: [/^92\.4%$/m, /0\.1 percentage points below the target of 92\.5%/],
  },
  {
    name: 'B12: a figure that rounding may put across its target is not rated',
    dataset: trendOf(
      [66, 90],
      { unit: 'percent', direction: 'high', rounding: 1 },
      { target: { value: 90.3 } },
    ),
    says: [/Not rated/, /too close to the target of 90\.3% to tell on which side it is/],
    never: [/Target (met|missed)/],
  },
  ...(['area', 'other'] as const).map((role): TrendCase => ({
    name: `B11: a whole is not judged by its parts, of role ${role}`,
    dataset: trendOf(
      [40, 37],
      { unit: 'count', kind: 'stock', direction: 'low' },
      {
        series: [
          { name: 'Exampleshire', role: 'area', values: [40, 37] },
          { name: 'Girls', role, values: [20, 22] },
          { name: 'Boys', role, values: [20, 15] },
        ],
      },
    ),
    says: [/Girls: 22\. Boys: 15\./],
    never: [/higher than|lower than/],
  })),
  {
    name: 'B12: a figure that rounding may put beyond its tolerance is not rated',
    dataset: trendOf(
      [66, 90],
      { unit: 'percent', direction: 'high', rounding: 1 },
      { target: { value: 94, tolerance: 4 } },
    ),
    says: [
      /Not rated/,
      /The tolerance is 4 percentage points\. As the figure is rounded to the nearest 1 percentage point, it may be within that or beyond it\./,
    ],
    never: [/Target (met|missed)|Within tolerance/],
  },
  {
    name: 'B12: a figure that rounding cannot put across its target is rated',
    dataset: trendOf(
      [66, 90],
      { unit: 'percent', direction: 'high', rounding: 1 },
      { target: { value: 90.6 } },
    ),
    says: [/Target missed/],
    never: [/Not rated/],
  },
  {
    name: 'C: thousands of pounds are shown as pounds',
    dataset: trendOf([850, 1_200], { unit: '£ thousand', kind: 'flow' }),
    says: [/£1\.2 million/, /£850,000/],
    never: [/£1,200\b/, /£850\b(?!,)/],
  },
];

export const trendCases = [...decimalCases, ...periodCases, ...controlCases, ...comparisonCases];
