// Tests the English sentences of a trend, whole and word for word.
import { expect } from '@open-wc/testing';
import { comparisons, ratingWithReason } from '../../../src/core/words/indicator.further.en.js';
import { control } from '../../../src/widgets/indicator-trend/words.control.en.js';
import { words } from '../../../src/widgets/indicator-trend/words.en.js';
import { projection } from '../../../src/widgets/indicator-trend/words.folded.en.js';
import { trendModel } from '../../support/trend.js';

const { changes, events, point } = words;

type Model = ReturnType<typeof trendModel>;
const surface = (model: Model, axisFromZero = true, cut: readonly number[] = []) =>
  words.surface(model, { axisFromZero, cut });
const notes = (model: Model) => surface(model).notes();

const described = (...of: Parameters<typeof trendModel>) =>
  surface(trendModel(...of))
    .description()
    .join(' ');

describe('the headline', () => {
  it('is the latest figure with its unit, its period and its marks', () => {
    expect(words.headline(trendModel([88, { value: 91, marks: ['p', 'r'] }]))).to.deep.equal({
      value: '91%',
      period: '2021 to 2022, provisional, revised',
    });
  });
  it('names a later period that has no figure, and why', () => {
    expect(words.headline(trendModel([88, '[c]']))).to.deep.equal({
      value: '88%',
      period: '2020 to 2021 (2021 to 2022: confidential)',
    });
  });
  it('says that there is none', () => {
    expect(words.headline(trendModel(['[x]', '[c]']))).to.deep.equal({
      value: '',
      period: '2021 to 2022: confidential',
    });
  });
  it('shows zero as a figure', () => {
    expect(words.headline(trendModel([0])).value).to.equal('0%');
  });
});

describe('a change', () => {
  it('of a percentage is in percentage points, and has no second per cent', () => {
    expect(changes(trendModel([88, 91]))).to.deep.equal([
      'Up 3 percentage points since 2020 to 2021',
    ]);
    expect(changes(trendModel([92, 91]))).to.deep.equal([
      'Down 1 percentage point since 2020 to 2021',
    ]);
  });
  it('of a number is given as a number and in per cent', () => {
    const measure = { unit: 'pounds', kind: 'flow' } as const;
    expect(changes(trendModel([2000, 1000], { measure }))).to.deep.equal([
      'Down £1,000 (50%) since 2020 to 2021',
    ]);
  });
  it('of small counts is a number without per cent', () => {
    const measure = { unit: 'count', kind: 'stock', counts: 'things' } as const;
    expect(changes(trendModel([2, 4], { measure }))).to.deep.equal(['2 more since 31 March 2021']);
    expect(changes(trendModel([24, 12], { measure }))).to.deep.equal([
      '12 fewer since 31 March 2021',
    ]);
    expect(changes(trendModel([20, 30], { measure }))).to.deep.equal([
      'Up 10 (50%) since 31 March 2021',
    ]);
    const people = { unit: 'children', kind: 'stock' } as const;
    expect(changes(trendModel([7, 14], { measure: people }))).to.deep.equal([
      '7 more since 31 March 2021',
    ]);
  });
  it('since a year earlier follows the one since the quarter before', () => {
    const periods = ['2023-24 Q1', '2023-24 Q2', '2023-24 Q3', '2023-24 Q4', '2024-25 Q1'];
    expect(changes(trendModel([80, 81, 82, 83, 83], { periods }))).to.deep.equal([
      'Unchanged since 2023 to 2024, quarter 4',
      'Up 3 percentage points since a year earlier (2023 to 2024, quarter 1)',
    ]);
  });
  it('that is not given has its reason', () => {
    expect(changes(trendModel(['[c]', 91]))).to.deep.equal([
      'The change since 2020 to 2021 is not known: that figure is confidential',
    ]);
    expect(changes(trendModel([88, { value: 91, marks: ['b'] }]))).to.deep.equal([
      'Not comparable with 2020 to 2021: a break in the series',
    ]);
    expect(
      changes(trendModel([87, 88, 91], { periods: ['2020-21', '2021-22', '2023-24'] })),
    ).to.deep.equal(['No change is given, since the period before is missing']);
    expect(changes(trendModel([88]))).to.deep.equal([]);
  });
});

describe('a change within a period that is not over', () => {
  const measure = { unit: 'count', kind: 'flow', counts: 'things' } as const;
  const changesOf = (periods: readonly string[], monthsElapsed: number) =>
    changes(
      trendModel([30, 20], { measure, periods: [...periods], projection: { monthsElapsed } }),
    );
  it('is not given, and the period is named', () => {
    expect(changesOf(['2023-24', '2024-25'], 8)).to.deep.equal([
      'Not compared with 2023 to 2024: the year is not over',
    ]);
    expect(changesOf(['2024-25 Q1', '2024-25 Q2'], 2)).to.deep.equal([
      'Not compared with 2024 to 2025, quarter 1: the period is not over',
    ]);
  });
  it('is given for a quarter once its three months are over', () => {
    expect(changesOf(['2024-25 Q1', '2024-25 Q2'], 3)).to.deep.equal([
      'Down 10 (33%) since 2024 to 2025, quarter 1',
    ]);
  });
});

describe('a rating', () => {
  const target = { value: 90, tolerance: 2 };
  it('is met, within tolerance or missed, and explained with its numbers, each once', () => {
    expect(described([91], { target })).to.equal(
      'This is 1 percentage point above the target of 90%; higher is better. Exampleshire: 91%, 2020 to 2021. Target met. The tolerance is 2 percentage points.',
    );
    expect(described([90], { target })).to.equal(
      'This is at the target of 90%. Exampleshire: 90%, 2020 to 2021. Target met. The tolerance is 2 percentage points. Higher is better.',
    );
    expect(described([88], { target })).to.equal(
      'This is 2 percentage points below the target of 90%; higher is better. Exampleshire: 88%, 2020 to 2021. Within tolerance. The tolerance is 2 percentage points.',
    );
    expect(described([87], { target: { value: 90 } })).to.equal(
      'This is 3 percentage points below the target of 90%; higher is better. Exampleshire: 87%, 2020 to 2021. Target missed.',
    );
  });
  it('of a rounded figure is about so far from its target', () => {
    const to = (rounding: number | undefined) =>
      surface(
        trendModel([430, 450], {
          measure: {
            unit: 'referrals',
            kind: 'flow',
            direction: 'low',
            ...(rounding && { rounding }),
          },
          target: { value: 406 },
        }),
      ).standfirst;
    expect([to(undefined), to(10)]).to.deep.equal([
      'This is 44 above the target of 406 referrals; lower is better.',
      'This is about 44 above the target of 406 referrals, as it is rounded to the nearest 10; lower is better.',
    ]);
  });
  it('waits for a date, and shows the distance', () => {
    expect(described([87], { target: { value: 90, by: '2025-26' } })).to.equal(
      'This is 3 percentage points below the target of 90%, due by 2025 to 2026; higher is better. Exampleshire: 87%, 2020 to 2021. Target not yet due.',
    );
  });
  it('is of a range where neither end is good', () => {
    const between: [number, number] = [14, 18];
    const measure = { unit: 'cases', kind: 'stock', direction: { between } } as const;
    expect(described([13.2], { measure })).to.equal(
      'This is 0.8 below the good range, 14.0 cases to 18.0 cases. Exampleshire: 13.2 cases, 31 March 2021. Target missed.',
    );
  });
  it('is "not rated" where the latest figure is withheld, and absent where the measure is neutral', () => {
    expect(described([88, '[c]'], { target })).to.match(
      / Not rated, since there is no figure for the latest period\. Higher is better\.$/,
    );
    const measure = { unit: 'percent', kind: 'flow', direction: 'neutral' } as const;
    expect(described([88], { target, measure })).to.equal(
      'This is 2 percentage points below the target of 90%. Exampleshire: 88%, 2020 to 2021.',
    );
  });
});

describe('a comparison', () => {
  const others = (
    ...values: readonly (readonly [string, 'national' | 'neighbours', number])[]
  ) => ({
    series: [
      { name: 'Exampleshire', role: 'area' as const, values: [75] },
      ...values.map(([name, role, value]) => ({ name, role, values: [value] })),
    ],
  });
  it('gives the difference from a named area, with its figure', () => {
    expect(comparisons(trendModel([75], others(['England', 'national', 67])))).to.deep.equal([
      '8 percentage points higher than England (67%)',
    ]);
    expect(comparisons(trendModel([75], others(['England', 'national', 75])))).to.deep.equal([
      'the same as England (75%)',
    ]);
    expect(comparisons(trendModel([75], others(['Average', 'neighbours', 76])))).to.deep.equal([
      '1 percentage point lower than Average (76%)',
    ]);
  });
  it('with several neighbours is with their median, and gives their range', () => {
    const group = others(['A', 'neighbours', 70], ['B', 'neighbours', 80], ['C', 'neighbours', 72]);
    expect(comparisons(trendModel([75], group))).to.deep.equal([
      '3 percentage points higher than the median of 3 statistical neighbours (72%), which range from 70% to 80%, 1 of them higher',
    ]);
  });
  it('with one or two neighbours gives no range', () => {
    const values = (...all: readonly (number | string)[]) => ({
      series: [
        { name: 'Exampleshire', role: 'area' as const, values: [75] },
        ...all.map((value, i) => ({ name: `${i}`, role: 'neighbours' as const, values: [value] })),
      ],
    });
    expect(comparisons(trendModel([75], values(70, '[x]', '[x]')))).to.deep.equal([
      'not compared with the median of 3 statistical neighbours: 2 have no figure',
    ]);
    expect(comparisons(trendModel([75], values(70, '[x]', 84)))).to.deep.equal([
      'not compared with the median of 3 statistical neighbours: 1 has no figure',
    ]);
    expect(comparisons(trendModel([75], values(70, 84)))).to.deep.equal([
      '2 percentage points lower than the median of 2 statistical neighbours (77%)',
    ]);
    expect(comparisons(trendModel([75], values('[x]', '[x]')))).to.deep.equal([]);
  });
});

describe('a figure that others are compared with', () => {
  const of = (value: number, mark: 'f' | 'u' | 'p') => ({ value, marks: [mark] });
  const series = (...others: readonly ReturnType<typeof of>[]) => ({
    series: [
      { name: 'Exampleshire', role: 'area', values: [75] },
      ...others.map((value, i) => ({ name: `Other ${i}`, role: 'neighbours', values: [value] })),
    ],
  });
  it('is called a forecast, or of low reliability, where it is an earlier one', () => {
    const said = (mark: 'f' | 'u' | 'p', last = 82) => changes(trendModel([of(70, mark), last]));
    expect(said('f')).to.eql(['Up 12 percentage points since 2020 to 2021 (forecast)']);
    expect(said('u', 70)).to.eql(['Unchanged since 2020 to 2021 (low reliability)']);
    expect(said('p')).to.eql(['Up 12 percentage points since 2020 to 2021']);
    const periods = ['2023-24 Q1', '2023-24 Q2', '2023-24 Q3', '2023-24 Q4', '2024-25 Q1'];
    expect(changes(trendModel([of(80, 'f'), 81, 82, 83, 83], { periods }))[1]).to.equal(
      'Up 3 percentage points since a year earlier (2023 to 2024, quarter 1) (forecast)',
    );
  });
  it('is called so where it is that of another area', () => {
    const national = {
      series: [
        { name: 'Exampleshire', role: 'area', values: [75] },
        { name: 'England', role: 'national', values: [of(67, 'f')] },
      ],
    };
    expect(surface(trendModel([75], national as never)).standfirst).to.equal(
      'This is 8 percentage points higher than England (67%, forecast).',
    );
    const some = trendModel([75], series(of(60, 'f'), of(70, 'p'), of(71, 'u')) as never);
    expect(comparisons(some)).to.eql([
      '5 percentage points higher than the median of 3 statistical neighbours (70%, some forecast, low reliability), which range from 60% to 71%, none of them higher',
    ]);
  });
});

describe('a difference that may be chance', () => {
  const between = (lower: number, upper: number) => ({ lower: [60, lower], upper: [70, upper] });
  const of = (lower: number, upper: number, more: object = {}) =>
    trendModel([65, 75], {
      series: [
        { name: 'Exampleshire', role: 'area', values: [65, 75], interval: between(lower, upper) },
        { name: 'England', role: 'national', values: [66, 69] },
      ],
      ...more,
    } as never);
  it('is called that where intervals overlap, or one includes the other figure', () => {
    expect(changes(of(70, 80))).to.eql([
      'Up 10 percentage points since 2020 to 2021, which may be chance',
    ]);
    expect(changes(of(71, 79))).to.eql(['Up 10 percentage points since 2020 to 2021']);
    expect(surface(of(69, 81)).standfirst).to.equal(
      'This is 6 percentage points higher than England (69%), which may be chance.',
    );
    expect(surface(of(70, 80)).standfirst).to.equal(
      'This is 6 percentage points higher than England (69%).',
    );
  });
  it('is called that of a target, and the rating with it', () => {
    const held = of(71, 79, { target: { value: 78 } });
    expect(surface(held).standfirst).to.equal(
      'This is 3 percentage points below the target of 78%, which may be chance; higher is better.',
    );
    expect(ratingWithReason(held)).to.equal('Target missed, which may be chance');
    expect(ratingWithReason(of(71, 77, { target: { value: 78 } }))).to.equal('Target missed');
    const note =
      'A difference may be chance where a confidence interval includes what the figure is compared with, or two intervals overlap.';
    expect(notes(held)).to.include(note);
    expect(notes(of(71, 77, { target: { value: 78 } }))).not.to.include(note);
  });
});

describe('a projection', () => {
  const count = { unit: 'count', kind: 'flow' } as const;
  const part = (kind: 'flow' | 'stock', monthsElapsed: number) =>
    trendModel([148], { measure: { ...count, kind }, projection: { monthsElapsed } });
  it('gives its method and its numbers', () => {
    expect(projection(part('flow', 8))).to.equal(
      'If it went on at the same pace, 148 in 8 months would come to about 222 for the year (straight line: 148 ÷ 8 × 12).',
    );
  });
  it('that is refused says why', () => {
    expect(projection(part('stock', 8))).to.equal(
      'No projection is drawn: figures on a day do not add up over a year.',
    );
    expect(projection(part('flow', 2))).to.equal(
      'No projection is drawn: fewer than three months are over.',
    );
    expect(projection(part('flow', 12))).to.equal('No projection is drawn: the year is over.');
  });
  it('is not made of nothing', () => {
    const none = trendModel([120, { value: 0 }], {
      measure: { unit: 'children', kind: 'flow' },
      projection: { monthsElapsed: 4 },
    });
    expect(none.projection).to.include({ soFar: 0, monthsElapsed: 4 });
    const { standfirst, description } = surface(none);
    expect([standfirst, ...description()].join(' ')).to.not.contain('same pace');
  });
  it('is not mentioned where the dataset does not ask for it', () => {
    expect(projection(trendModel([148]))).to.equal('');
  });
});

describe('control limits', () => {
  const TEN = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];
  it('give the variation first, and their basis in the notes', () => {
    const model = trendModel(TEN, { control: true, target: { value: 40 } });
    expect(control(model)).to.deep.equal([
      'Ordinary variation: the latest figure is within its usual range.',
      'Left as it is, the target will be met consistently.',
    ]);
    expect(notes(model).at(-1)).to.equal(
      'Trial limits (fewer than 12 points): from 45.82% to 55.80% around a mean of 50.81%, worked out from 10 points as the mean ± 2.66 × the mean moving range.',
    );
  });
  it('say what a point outside means in the measure’s direction', () => {
    const model = trendModel([...TEN, 70], { control: true });
    expect(control(model)[0]).to.equal('Improving: the latest figure is above the upper limit.');
    expect(notes(model)).to.include('Ringed as outside the limits: 2030-31.');
  });
  it('do not call what is out of the ordinary left as it is', () => {
    const over = trendModel([...TEN, 20], { control: true, target: { value: 50 } });
    expect(control(over)).to.deep.equal([
      'Concerning: the latest figure is below the lower limit.',
      'Within the limits, the target would be met at some times and missed at others.',
    ]);
    const rising = trendModel([...TEN, 90], { control: true, target: { value: 20 } });
    expect(control(rising)[1]).to.equal('Within the limits, the target would be met consistently.');
  });
  it('close with a comma what is said amid a sentence', () => {
    const events = [{ period: '2022-23', label: 'New system', break: true }];
    const note = (values: readonly (number | string)[]) =>
      notes(trendModel(values, { control: true, events })).at(-1);
    expect(note([1, 2, ...TEN])).to.contain(
      'worked out from 10 points since 2022 to 2023, the last break, as the mean ± 2.66',
    );
    expect(note([1, 2, 3])).to.contain('there are 1 since 2022 to 2023, the last break. The');
    const gaps = Array.from({ length: 24 }, (_, i) => (i % 2 ? 50 : '[x]'));
    expect(note([1, 2, ...gaps])).to.contain(
      'among the 12 since 2022 to 2023, the last break, there are too many gaps.',
    );
  });
  it('say that the points are too few', () => {
    const model = trendModel([50, 51, 53], { control: true });
    expect(control(model)).to.deep.equal([]);
    expect(notes(model).at(-1)).to.equal(
      'Control limits need 8 points; there are 3. The median is 51%.',
    );
  });
  it('say that there are enough points but too many gaps', () => {
    const gaps = Array.from({ length: 24 }, (_, i) => (i % 2 ? 50 : '[x]'));
    expect(notes(trendModel(gaps, { control: true })).at(-1)).to.equal(
      'Control limits need points that follow one another; among the 12 there are too many gaps. The median is 50%.',
    );
  });
});

describe('notes', () => {
  it('explain every shorthand, revision and note, the axis and the years', () => {
    const model = trendModel([
      { value: 88, marks: ['r'], was: 83, note: 'Late records' },
      '[c]',
      { value: '[x]', change: -3 },
      { value: 91, marks: ['b'] },
    ]);
    const { vital, notes: others } = surface(model, false);
    expect(vital).to.deep.equal([
      'Break in series: figures from 2023 to 2024 on are not comparable with those before.',
      'The value axis does not start at zero.',
    ]);
    expect(others()).to.deep.equal([
      'Exampleshire, 2020 to 2021: revised from 83%. Late records.',
      'Exampleshire, 2022 to 2023: only the change is given, down 3 percentage points.',
      'Years end on 31 March.',
      '[r] revised; [c] confidential: withheld so that nobody can be identified; [x] not available; [b] break in series: not comparable with earlier periods.',
    ]);
  });
  it('list events in order, with those outside the periods', () => {
    const happened = [
      { period: '2021-22', label: 'New system', break: true },
      { period: '2010-11', label: 'Long ago' },
    ];
    expect(events(trendModel([88, 90], { events: happened }))).to.deep.equal([
      '2021 to 2022: New system. Figures before and after are not comparable.',
      '2010 to 2011: Long ago. (Outside the periods shown.)',
    ]);
  });
});

describe('a point', () => {
  it('is described line by line: name, value, and everything else that is known', () => {
    const model = trendModel([], {
      periods: ['2020-21'],
      series: [
        {
          name: 'Exampleshire',
          role: 'area',
          values: [{ value: 88, marks: ['r'], was: 83, note: 'Late records' }],
          interval: { lower: [80], upper: [95] },
          denominator: [1200],
        },
      ],
      target: { value: 90 },
    });
    expect(point(model, 0, 0)).to.deep.equal([
      'Exampleshire, 2020 to 2021',
      '88% [r]',
      '[r] revised',
      'was 83%',
      'Confidence interval: 80% to 95%',
      'out of 1,200',
      'Target: 90%',
      'Late records',
    ]);
  });
  it('that is withheld has its reason and no number', () => {
    expect(point(trendModel([88, '[c]']), 0, 1)).to.deep.equal([
      'Exampleshire, 2021 to 2022',
      '[c]',
      '[c] confidential: withheld so that nobody can be identified',
    ]);
  });
});

const REFERENCE = {
  series: [
    { name: 'Exampleshire', role: 'area' as const, values: [88, 91] },
    { name: 'England', role: 'national' as const, values: [89, 90] },
  ],
  periods: ['2020-21', '2021-22'],
};
const TARGET = { value: 95, tolerance: 3 };

describe('the summary', () => {
  it('begins with the standfirst and can be read on its own', () => {
    const { description, standfirst } = surface(trendModel([], { ...REFERENCE, target: TARGET }));
    expect(standfirst).to.equal(
      'This is 4 percentage points below the target of 95%; higher is better.',
    );
    expect(description()).to.deep.equal([
      `${standfirst} Exampleshire: 91%, 2021 to 2022. Up 3 percentage points since 2020 to 2021. This is 1 percentage point higher than England (90%). Target missed. The tolerance is 3 percentage points.`,
    ]);
  });
  it('does not compare twice', () => {
    expect(surface(trendModel([], REFERENCE)).description()).to.deep.equal([
      'This is 1 percentage point higher than England (90%). Exampleshire: 91%, 2021 to 2022. Up 3 percentage points since 2020 to 2021.',
    ]);
  });
  it('says that there is no figure', () => {
    expect(surface(trendModel(['[c]'])).description()).to.deep.equal([
      'Exampleshire: no figure. 2020 to 2021: confidential.',
    ]);
  });
});

describe('the summary of what the standfirst says', () => {
  it('adds the range of the neighbours, and not their median again', () => {
    const members = [70, 80, 97].map((value, i) => ({
      name: `N${i}`,
      role: 'neighbours' as const,
      values: [70, value],
    }));
    const more = { ...REFERENCE, series: [...REFERENCE.series, ...members] };
    expect(surface(trendModel([], more)).description().join(' ')).to.equal(
      'This is 1 percentage point higher than England (90%) and 11 percentage points higher than the median of 3 statistical neighbours (80%). Exampleshire: 91%, 2021 to 2022. Up 3 percentage points since 2020 to 2021. The statistical neighbours range from 70% to 97%, 1 of them higher.',
    );
    const target = { value: 91 };
    expect(
      surface(trendModel([], { ...more, target }))
        .description()
        .join(' '),
    ).to.equal(
      'This is at the target of 91%. Exampleshire: 91%, 2021 to 2022. Up 3 percentage points since 2020 to 2021. This is 1 percentage point higher than England (90%); 11 percentage points higher than the median of 3 statistical neighbours (80%), which range from 70% to 97%, 1 of them higher. Target met. Higher is better.',
    );
  });
  it('adds how a projection is made, and not the projection again', () => {
    const measure = { unit: 'count', kind: 'flow', counts: 'things' } as const;
    const model = trendModel([148], { measure, projection: { monthsElapsed: 8 } });
    expect(surface(model).description().join(' ')).to.equal(
      'At the same pace, 148 in 8 months would come to about 222 for the year. Exampleshire: 148, 2020 to 2021, first 8 months. The projection is a straight line: 148 ÷ 8 × 12.',
    );
  });
});

describe('the standfirst', () => {
  const standfirstOf = (...of: Parameters<typeof trendModel>) =>
    surface(trendModel(...of)).standfirst;
  it('is the target, with its date, before all else', () => {
    expect(standfirstOf([], { ...REFERENCE, target: { value: 91, by: '2023-24' } })).to.equal(
      'This is at the target of 91%, due by 2023 to 2024.',
    );
  });
  it('closes the date of a target that is too close with a comma', () => {
    const rounded = {
      measure: { unit: 'percent', kind: 'stock', direction: 'high', rounding: 1 },
      target: { value: 90.3, by: '31 March 2027' },
    } as const;
    expect(standfirstOf([88, 90], rounded)).to.equal(
      'This is too close to the target of 90.3%, due by 31 March 2027, to tell on which side it is, as it is rounded to the nearest 1 percentage point.',
    );
  });
  it('calls years by “the” within a sentence, and begins with a capital', () => {
    const years = { periods: ['2020', '2021', '2022'] };
    const target = { value: 91, by: '2027' };
    const { standfirst } = surface(trendModel([88, 90, 91], { ...years, target }));
    expect(standfirst).to.equal(
      'This is at the target of 91%, due by the year ending 31 March 2027.',
    );
    const events = [{ period: '2021', label: 'New system', break: true }];
    expect(surface(trendModel([88, 90, '[c]'], { ...years, events })).vital).to.deep.equal([
      'Year ending 31 March 2022: confidential. The latest figure is that of the year ending 31 March 2021.',
      'Break in series (New system): figures from the year ending 31 March 2021 on are not comparable with those before.',
    ]);
    expect(described(['[c]', '[c]', '[c]'], years)).to.contain(
      'Exampleshire: no figure. Year ending 31 March 2022: confidential.',
    );
  });
  it('is a range where neither end is good', () => {
    const between: [number, number] = [14, 18];
    const range = { unit: 'cases', kind: 'stock', direction: { between } } as const;
    expect(standfirstOf([13.2], { measure: range })).to.equal(
      'This is 0.8 below the good range, 14.0 cases to 18.0 cases.',
    );
    expect(standfirstOf([15], { measure: range })).to.equal(
      'This is within the good range, 14 cases to 18 cases.',
    );
  });
  it('is no target where the latest figure is withheld', () => {
    expect(standfirstOf([88, '[c]'], { target: TARGET })).to.equal('');
  });
  it('is the nation and the neighbours where there is no target', () => {
    const members = [70, 80, 90].map((value, i) => ({
      name: `N${i}`,
      role: 'neighbours' as const,
      values: [70, value],
    }));
    expect(standfirstOf([], { ...REFERENCE, series: [...REFERENCE.series, ...members] })).to.equal(
      'This is 1 percentage point higher than England (90%) and 11 percentage points higher than the median of 3 statistical neighbours (80%).',
    );
  });
  it('is another area where there is nothing else', () => {
    const series = [
      { name: 'Exampleshire', role: 'area' as const, values: [91] },
      { name: 'Sampleton', values: [91] },
    ];
    expect(standfirstOf([91], { series })).to.equal('This is the same as Sampleton (91%).');
    expect(standfirstOf([91])).to.equal('');
  });
  it('is the projection of a year that is not over', () => {
    const measure = { unit: 'count', kind: 'flow' } as const;
    expect(standfirstOf([148], { measure, projection: { monthsElapsed: 8 } })).to.equal(
      'At the same pace, 148 in 8 months would come to about 222 for the year.',
    );
  });
});

describe('the title that is made from the data', () => {
  const RATE = { name: 'children in care', unit: 'per 10,000', kind: 'stock' } as const;
  const titleOf = (values: Parameters<typeof trendModel>[0], more: object) =>
    surface(trendModel(values, { title: undefined, ...more })).title;
  it('is a count or a rate and its change', () => {
    expect(titleOf([79, 74], { measure: RATE })).to.equal(
      'Exampleshire: 74 children in care per 10,000, down 5 in a year',
    );
    const measure = { ...RATE, unit: 'count' };
    expect(titleOf([590, 604], { measure })).to.equal(
      'Exampleshire: 604 children in care, up 14 in a year',
    );
    expect(titleOf([604, 604], { measure })).to.equal(
      'Exampleshire: 604 children in care, unchanged in a year',
    );
  });
  it('names the measure first where it is a percentage or in another unit', () => {
    const measure = { name: 're-referrals', unit: 'percent', kind: 'flow' } as const;
    expect(titleOf([22, 24], { measure })).to.equal(
      'Re-referrals: 24% in Exampleshire, up 2 points in a year',
    );
    expect(
      titleOf([5980], { measure: { name: 'cost of a place', unit: 'pounds per week' } }),
    ).to.equal('Cost of a place: £5,980 per week in Exampleshire');
  });
  it('names the measure first where its name begins with a capital, and no unit twice', () => {
    const of = (name: string, unit: string) =>
      titleOf([79, 74], { measure: { ...RATE, name, unit } });
    expect(of('EHC plans', 'count')).to.equal('EHC plans: 74 in Exampleshire, down 5 in a year');
    expect(of('Children in care', 'per 10,000')).to.equal(
      'Children in care: 74 per 10,000 in Exampleshire',
    );
    expect(of('children in care per 10,000', 'per 10,000')).to.equal(
      'Exampleshire: 74 children in care per 10,000, down 5 in a year',
    );
    expect(of('Children in care per 10,000', 'per 10,000')).to.equal(
      'Children in care per 10,000: 74 in Exampleshire',
    );
  });
  it('keeps the sign of a negative sum, and the unit in the author’s own words', () => {
    const of = (values: number[], name: string, unit: string) =>
      titleOf(values, { measure: { name, unit, kind: 'flow' } });
    expect(of([200, -300], 'budget balance', 'pounds')).to.equal(
      'Budget balance: −£300 in Exampleshire, down £500 in a year',
    );
    expect(of([12.5, 14], 'longest wait', 'working days')).to.equal(
      'Longest wait: 14.0 working days in Exampleshire, up 1.5 in a year',
    );
  });
  it('prefers a year to a quarter, and else says since when', () => {
    const quarters = ['2023-24 Q1', '2023-24 Q2', '2023-24 Q3', '2023-24 Q4', '2024-25 Q1'];
    const of = (from: number) =>
      titleOf([80, 81, 82, 83, 84].slice(from), { measure: RATE, periods: quarters.slice(from) });
    expect(of(0)).to.include('up 4 in a year');
    expect(of(1)).to.include('up 1 in a quarter');
    const measure = { ...RATE, name: 'children' };
    expect(titleOf([80, 81], { measure, periods: ['31 March 2020', '31 May 2024'] })).to.equal(
      'Exampleshire: 81 children per 10,000, up 1 since 31 Mar 2020',
    );
  });
  it('has no change across a break, nor from a withheld figure', () => {
    const only = 'Exampleshire: 74 children in care per 10,000';
    expect(titleOf([79, { value: 74, marks: ['b'] }], { measure: RATE })).to.equal(only);
    expect(titleOf(['[c]', 74], { measure: RATE })).to.equal(only);
    expect(titleOf([74], { measure: RATE })).to.equal(only);
  });
  it('is the name of the measure where the latest figure is withheld', () => {
    expect(titleOf([79, '[c]'], { measure: RATE })).to.equal('Children in care');
    expect(titleOf(['[x]'], { measure: RATE })).to.equal('Children in care');
  });
  it('says that its figure is a forecast, an estimate, provisional or of low reliability', () => {
    const of = (mark: 'f' | 'e' | 'p' | 'u' | 'r', measure: object = RATE) =>
      titleOf([79, { value: 74, marks: [mark] }], { measure: measure as typeof RATE });
    const about = (what: string) => `Exampleshire: 74 children in care per 10,000${what}`;
    expect([of('f'), of('e'), of('p'), of('u'), of('r')]).to.deep.equal([
      about(' (forecast)'),
      about(' (estimated)'),
      about(' (provisional)'),
      about(' (low reliability)'),
      about(', down 5 in a year'),
    ]);
    expect(of('f', { ...RATE, unit: 'percent', name: 'plans in time' })).to.equal(
      'Plans in time: 74% (forecast) in Exampleshire',
    );
  });
  it('says that once, and in the line below it where the title is the author’s', () => {
    const of = (title: string | undefined) =>
      surface(
        trendModel([79, { value: 74, marks: ['p', 'r'] }], {
          title,
          measure: { ...RATE, name: 'plans' },
        }),
      ).subtitle;
    expect([of(undefined), of('Plans')]).to.deep.equal([
      '31 March 2022, revised',
      'Rate per 10,000 · Exampleshire · 31 March 2022, provisional, revised',
    ]);
  });
  it('has the months of a year that is not over, and no change', () => {
    const measure = { name: 'children leaving care', unit: 'count', kind: 'flow' } as const;
    const of = (monthsElapsed: number) =>
      titleOf([204, 148], { measure, projection: { monthsElapsed } });
    expect(of(8)).to.equal(
      'Exampleshire: 148 children leaving care in 8 months, about 222 projected',
    );
    expect(of(1)).to.equal('Exampleshire: 148 children leaving care in 1 month');
    const stock = { name: 'children in care', unit: 'count', kind: 'stock' } as const;
    expect(titleOf([204, 148], { measure: stock, projection: { monthsElapsed: 8 } })).to.equal(
      'Exampleshire: 148 children in care after 8 months',
    );
  });
  it('names the leading series where that is not the area', () => {
    const of = (more: object) => {
      const { title, subtitle } = surface(
        trendModel([], {
          ...{ title: undefined, periods: ['31 March 2021', '31 March 2022'] },
          measure: { ...RATE, name: 'children on a plan' },
          series: [
            { name: 'Girls', values: [40, 55] },
            { name: 'Boys', values: [50, 66] },
          ],
          ...more,
        }),
      );
      return [title, subtitle];
    };
    const unit = 'Rate per 10,000';
    expect(of({})).to.eql([
      'Girls: 55 children on a plan per 10,000',
      'Exampleshire · 31 March 2022',
    ]);
    expect(of({ measure: { ...RATE, name: 'Plans' } })).to.eql([
      'Plans, Girls: 55 per 10,000, up 15 in a year',
      'Exampleshire · 31 March 2022',
    ]);
    expect(of({ title: 'Children on a plan' })).to.eql([
      'Children on a plan',
      `${unit} · Exampleshire · Girls · 31 March 2022`,
    ]);
    // Said by the title, or with the area.
    expect(of({ title: 'Girls on a plan' })[1]).to.equal(`${unit} · Exampleshire · 31 March 2022`);
    expect(
      of({ title: 'On a plan', series: [{ name: 'Girls in Exampleshire', values: [1, 2] }] })[1],
    ).to.equal(`${unit} · Girls in Exampleshire · 31 March 2022`);
  });
  it('leaves out whole a change that would make it too long, which then stands below it', () => {
    const measure = { ...RATE, name: 're-referrals within a year', unit: 'percent' } as const;
    const of = (name: string) => {
      const { title, beside, value } = surface(
        trendModel([], {
          ...{ title: undefined, area: name, measure, periods: ['31 March 2021', '31 March 2022'] },
          series: [{ name, role: 'area', values: [30.3, 29.4] }],
        }),
      );
      expect(value).to.equal('');
      return [title, beside];
    };
    expect(of('Doncaster')).to.deep.equal([
      'Re-referrals within a year: 29.4% in Doncaster',
      'Down 0.9 percentage points in a year',
    ]);
    expect(of('Kingston upon Hull')).to.deep.equal([
      'Re-referrals within a year: 29.4% in Kingston upon Hull',
      'Down 0.9 percentage points in a year',
    ]);
  });
  it('says what figures are rounded to where a change stands below it', () => {
    const measure = {
      unit: 'referrals',
      kind: 'flow',
      name: 'referrals to the front door',
    } as const;
    const { beside } = surface(
      trendModel([], {
        ...{ title: undefined, measure, disclosure: { rounding: 5 } },
        periods: ['1986/87-1988/89', '1989/90-1991/92'],
        series: [{ name: 'Kingston upon Hull', role: 'area', values: [54, 616] }],
      }),
    );
    expect(beside).to.equal(
      'Up about 560 since 1986-87 to 1988-89, from figures rounded to the nearest 5',
    );
  });
  it('is the name of the measure where the figure alone is too long, with the number below it', () => {
    const measure = { ...RATE, name: 'children and young people who are looked after by us' };
    const { title, value, beside } = surface(trendModel([79, 74], { title: undefined, measure }));
    expect([title, value, beside]).to.deep.equal([
      'Children and young people who are looked after by us',
      '74',
      'per 10,000, down 5 (6.3%) since 31 March 2021',
    ]);
  });
  it('has at most 12 words, and its change stands with its span or not at all', () => {
    const units = ['count', 'percent', 'per 10,000', 'per 1,000 births', 'pounds per week', 'days'];
    const names = [
      'visits',
      'children in need of help',
      'time to the first visit after a referral',
    ];
    const areas = ['Hull', 'Bournemouth, Christchurch and Poole', 'London Borough of Barking'];
    const periods = ['31 March 2021', '31 May 2022'];
    for (const unit of units)
      for (const name of [...names, ...names.map((en) => ({ en, cy: 'Ymweliadau' }))])
        for (const area of [...areas, { en: areas[1]!, cy: 'Abertawe' }]) {
          const series = [{ name: area, role: 'area' as const, values: [79.5, 74.2] }];
          const measure = { name, unit, kind: 'stock' } as const;
          const { title, beside } = surface(
            trendModel([], { title: undefined, measure, series, periods }),
          );
          expect(title.split(/\s+/).length, title).to.be.at.most(12);
          expect(/, (up|down)/.test(title), title).to.equal(title.endsWith(' since 31 Mar 2021'));
          expect(`${title} ${beside}`.match(/since 31 Mar(ch)? 2021/g), title).to.have.length(1);
        }
  });
  it('gives way to the author’s own, and then the number stands below it', () => {
    const { title, value, beside, subtitle } = surface(trendModel([79, 74], { measure: RATE }));
    expect({ title, value, beside, subtitle }).to.deep.equal({
      title: 'Visits',
      value: '74',
      beside: 'per 10,000, down 5 (6.3%) since 31 March 2021',
      subtitle: 'Rate per 10,000 · Exampleshire · 31 March 2022',
    });
    const made = surface(trendModel([79, 74], { measure: RATE, title: undefined }));
    expect([made.value, made.beside, made.subtitle]).to.deep.equal(['', '', '31 March 2022']);
  });
});

describe('vital notes', () => {
  it('say first that the number is not of the last period', () => {
    expect(surface(trendModel([88, '[c]']), false).vital).to.deep.equal([
      '2021 to 2022: confidential. The latest figure is that of 2020 to 2021.',
      'The value axis does not start at zero.',
    ]);
  });
  it('name the event of a break', () => {
    const events = [{ period: '2021-22', label: 'New system', break: true }];
    expect(surface(trendModel([88, 90], { events })).vital).to.deep.equal([
      'Break in series (New system): figures from 2021 to 2022 on are not comparable with those before.',
    ]);
  });
  it('name the lines that leave the picture', () => {
    expect(surface(trendModel([], REFERENCE), true, [1]).vital).to.deep.equal([
      'England leaves the picture, which is drawn for the others; the table has all figures.',
    ]);
    expect(surface(trendModel([], REFERENCE), true, [0, 1]).vital[0]).to.include(
      'Exampleshire and England leave',
    );
  });
  it('leave to the other notes which range of the neighbours is drawn', () => {
    const members = [70, 72, 75, 80, 90].map((value, i) => ({
      name: `N${i}`,
      role: 'neighbours' as const,
      values: [value, value],
    }));
    expect(
      notes(trendModel([], { ...REFERENCE, series: [...REFERENCE.series, ...members] }))[0],
    ).to.equal(
      'The band runs from the lower to the upper quartile of the 5 statistical neighbours: about the middle half of them. It and the median are left out where fewer than five have a figure.',
    );
  });
});

describe('the decimal places of the latest figure', () => {
  const measure = { unit: 'percent', direction: 'high', decimals: 0 } as const;

  it('are those of its differences from others and from its change', () => {
    const { value, beside, standfirst } = surface(
      trendModel([], {
        ...{ measure, periods: ['2022-23', '2023-24'] },
        series: [
          { name: 'Exampleshire', role: 'area', values: [66, 67.4] },
          { name: 'England', role: 'national', values: [65, 66.6] },
        ],
      }),
    );
    expect([value, beside, standfirst]).to.eql([
      '67.4%',
      'Up 1.4 percentage points since 2022 to 2023',
      'This is 0.8 percentage points higher than England (66.6%).',
    ]);
  });

  it('are those of its distance from the target', () => {
    const { value, standfirst } = surface(
      trendModel([91, 92.4], { measure, target: { value: 92.5 } }),
    );
    expect([value, standfirst]).to.eql([
      '92.4%',
      'This is 0.1 percentage points below the target of 92.5%; higher is better.',
    ]);
  });

  it('are those of the measure where these are enough', () => {
    const { value, standfirst } = surface(
      trendModel([91, 92.4], { measure, target: { value: 90 } }),
    );
    expect([value, standfirst]).to.eql([
      '92%',
      'This is 2 percentage points above the target of 90%; higher is better.',
    ]);
  });
});

describe('a unit in words', () => {
  it('is a sign where it is a percentage, and is not told twice where it is a rate', () => {
    const of = (unit: string) => {
      const { value, beside, standfirst } = surface(
        trendModel([2.5, 3.5], { measure: { unit, direction: 'low' }, target: { value: 4 } }),
      );
      return [value, beside, standfirst];
    };
    expect(of('Percentage of children')).to.eql([
      '3.5%',
      'of children, up 1.0 percentage points since 2020 to 2021',
      'This is 0.5 percentage points below the target of 4.0% of children; lower is better.',
    ]);
    expect(of('pct')).to.eql([
      '3.5%',
      'Up 1.0 percentage points since 2020 to 2021',
      'This is 0.5 percentage points below the target of 4.0%; lower is better.',
    ]);
    expect(of('rate per 1,000 children')).to.eql([
      '3.5',
      'per 1,000 children, up 1.0 (40%) since 2020 to 2021',
      'This is 0.5 below the target of 4.0 per 1,000 children; lower is better.',
    ]);
  });
});
