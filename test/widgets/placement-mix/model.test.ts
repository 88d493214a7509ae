// Tests what a mix works out: shares, changes, the order of its parts, and its form.
import { expect } from '@open-wc/testing';
import { problemText } from '../../support/problem-text.js';
import { parsePlacementMix } from '../../../src/widgets/placement-mix/input.js';
import { notes } from '../../../src/widgets/placement-mix/words.notes.en.js';
import { textIn } from '../../../src/core/data/text.js';
import { carers, modelOf, parts } from './scene.js';

const homes = (values: Parameters<typeof parts>[0], more: object = {}) =>
  modelOf({ title: 'Homes', parts: parts(values), ...more });
const names = (model: ReturnType<typeof modelOf>): readonly (readonly string[])[] =>
  model.entries.map((entry) => entry.parts.map((part) => textIn(model.parts[part]!.name, 'en')));

describe('shares of a mix', () => {
  it('are of the total, and add up to 100 in whole per cent', () => {
    const [mix] = homes({ A: 10, B: 10, C: 10 }).mixes;
    expect(mix!.parts.map(({ percent }) => percent)).to.deep.equal([34, 33, 33]);
    expect(mix!.parts.map(({ share }) => share)).to.deep.equal([1 / 3, 1 / 3, 1 / 3]);
  });

  it('of groups have changes, in percentage points as they are shown', () => {
    const [mix] = modelOf(carers).mixes;
    expect(mix!.groups).to.deep.equal([
      {
        value: { value: 210, marks: [] },
        previous: { value: 196, marks: [] },
        share: 0.6,
        percent: 60,
        change: 14,
        points: 3,
      },
      {
        value: { value: 140, marks: [] },
        previous: { value: 145, marks: [] },
        share: 0.4,
        percent: 40,
        change: -5,
        points: -3,
      },
    ]);
    expect(mix!.total.change).to.equal(9);
  });

  it('are absent where the total is withheld', () => {
    const [mix] = homes({ A: 100, B: 50 }, { total: '[c]' }).mixes;
    expect(
      [...mix!.parts, ...mix!.groups].map(({ share, percent }) => share ?? percent),
    ).to.deep.equal([undefined, undefined]);
  });

  it('are each rounded by itself beside a withheld part', () => {
    const model = homes(
      { A: 200, B: 100, C: '[c]' },
      { total: 310, disclosure: { protected: true } },
    );
    expect(model.mixes[0]!.parts.map(({ percent }) => percent)).to.deep.equal([65, 32, undefined]);
    expect(model.exact).to.equal(false);
  });

  it('are of rounded numbers', () => {
    const [mix] = homes({ A: 14, B: 16 }, { disclosure: { rounding: 10 } }).mixes;
    expect(mix!.parts.map(({ value, percent }) => [value.value, percent])).to.deep.equal([
      [10, 33],
      [20, 67],
    ]);
  });

  it('are drawn where they are all that is published', () => {
    const model = homes({ A: { value: '[x]', share: 0.6 }, B: { value: '[x]', share: 0.4 } });
    expect(model.form).to.equal('donut');
    expect(model.mixes[0]!.parts.map(({ percent }) => percent)).to.deep.equal([60, 40]);
  });

  it('are shown of those parts that have one, where another has neither share nor number', () => {
    const model = homes({ A: { value: '[x]', share: 0.6 }, B: '[x]' });
    expect(model.mixes[0]!.parts.map(({ percent }) => percent)).to.deep.equal([60, undefined]);
    expect([model.form, model.because, model.sharesOnly]).to.deep.equal(['bars', 'unknown', true]);
  });

  it('that add up to more than the whole are not shown', () => {
    const model = homes({ A: { value: '[x]', share: 0.8 }, B: { value: '[x]', share: 0.8 } });
    expect(model.mixes[0]!.parts.map(({ percent }) => percent)).to.deep.equal([
      undefined,
      undefined,
    ]);
    expect(model.sharesOnly).to.equal(false);
  });

  it('are absent for a group that is less than its parts, as are its change and the ring', () => {
    const [inHouse, external] = carers.groups!;
    const model = modelOf({ ...carers, groups: [{ ...inHouse!, value: 200 }, external] });
    expect(model.mixes[0]!.groups[0]).to.deep.equal({
      value: { value: '[!]', marks: [] },
      previous: { value: 196, marks: [] },
    });
    expect(model.mixes[0]!.groups[1]!.percent).to.equal(40);
    expect([model.form, model.because]).to.deep.equal(['bars', 'impossible']);
  });

  it('are absent for a group that its publisher has withheld, though its parts are shown', () => {
    const [mix] = modelOf({
      title: 'Homes',
      groups: [{ name: 'In', value: '[c]' }, { name: 'Out' }],
      parts: [
        { name: 'A', group: 'In', value: 60 },
        { name: 'B', group: 'Out', value: 40 },
      ],
      total: 100,
      disclosure: { protected: true },
    }).mixes;
    expect(mix!.groups.map(({ percent }) => percent)).to.deep.equal([undefined, 40]);
  });

  it('have no change where either value is absent, or the series breaks', () => {
    const [mix] = modelOf({
      title: 'Homes',
      parts: [
        { name: 'A', value: 30, previous: 20 },
        { name: 'B', value: 30, previous: '[c]' },
        { name: 'C', value: '[c]', previous: 20 },
        { name: 'D', value: { value: 30, marks: ['b'] }, previous: 20 },
      ],
      disclosure: { protected: true },
    }).mixes;
    expect(mix!.parts.map(({ change }) => change)).to.deep.equal([
      10,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('the drawn parts of a mix', () => {
  it('are in the order of the groups, the largest first in each', () => {
    expect(names(modelOf(carers))).to.deep.equal([
      ['Our own carers'],
      ['Our carers, family and friends'],
      ['Agency carers'],
      ['Agency carers, parent and child'],
    ]);
  });

  it('do not include zeros, which are in the table', () => {
    const model = homes({ A: 10, B: 0, C: 20 });
    expect(names(model)).to.deep.equal([['C'], ['A']]);
    expect(model.parts.length).to.equal(3);
  });

  it('have the smallest joined as "Other" where there are more than six', () => {
    const model = homes({ A: 90, B: 80, C: 70, D: 60, E: 50, F: 9, G: 8, H: 7 });
    expect(names(model)).to.deep.equal([['A'], ['B'], ['C'], ['D'], ['E'], ['F', 'G', 'H']]);
    const { value, percent } = model.mixes[0]!.entries[5]!;
    // 3, 2 and 2 in the table: "Other" is the sum of the shares that are shown there.
    expect([value.value, percent]).to.deep.equal([24, 7]);
  });

  it('are drawn one by one up to six', () => {
    expect(homes({ A: 90, B: 80, C: 70, D: 60, E: 50, F: 40 }).entries.length).to.equal(6);
  });

  it('are joined only within one group', () => {
    const model = modelOf({
      title: 'Homes',
      groups: [{ name: 'In' }, { name: 'Out' }],
      parts: [40, 30, 20, 10].flatMap((value, i) => [
        { name: `in ${i}`, group: 'In', value },
        { name: `out ${i}`, group: 'Out', value },
      ]),
    });
    expect(names(model)).to.deep.equal([
      ['in 0'],
      ['in 1'],
      ['in 2', 'in 3'],
      ['out 0'],
      ['out 1'],
      ['out 2', 'out 3'],
    ]);
  });

  it('have withheld ones after those that are not available', () => {
    const model = homes(
      { A: '[c]', B: '[x]', C: 20, D: '[!]' },
      { total: 60, disclosure: { protected: true } },
    );
    expect(names(model)).to.deep.equal([['C'], ['B'], ['D'], ['A']]);
  });

  it('have withheld ones last, in the order of the dataset', () => {
    const model = homes(
      { A: '[c]', B: 10, C: '[c]', D: 20 },
      { total: 60, disclosure: { protected: true } },
    );
    expect(names(model)).to.deep.equal([['D'], ['B'], ['A'], ['C']]);
  });
});

describe('the form of a mix', () => {
  const forms: Readonly<Record<string, readonly [ReturnType<typeof modelOf>, string, string?]>> = {
    'a donut of a whole': [homes({ A: 10, B: 20 }), 'donut'],
    'bars of a part withheld': [homes({ A: 100, B: '[c]' }, { total: 120 }), 'bars', 'withheld'],
    'bars of a total withheld': [homes({ A: 100, B: 20 }, { total: '[c]' }), 'bars', 'withheld'],
    'bars of a negative number': [homes({ A: 100, B: -20 }), 'bars', 'impossible'],
    'bars of parts over their total': [
      homes({ A: 100, B: 20 }, { total: 50 }),
      'bars',
      'impossible',
    ],
    'bars of a number not available': [
      homes({ A: 100, B: '[x]' }, { total: 150 }),
      'bars',
      'unknown',
    ],
    'bars of parts short of their total': [homes({ A: 100 }, { total: 150 }), 'bars', 'incomplete'],
    'a donut where just a third is under 2%': [homes({ A: 960, B: 19, C: 21 }), 'donut'],
    'a donut of exactly 2%': [homes({ A: 960, B: 20, C: 20 }), 'donut'],
    'a donut whose zeros are no thin parts': [homes({ A: 960, B: 0, C: 0, D: 40 }), 'donut'],
    'bars of thin parts, of which zeros do not dilute the third': [
      homes({ A: 960, B: 19, C: 21, D: 0, E: 0, F: 9 }),
      'bars',
      'small',
    ],
    'bars of two parts, one of them thin': [homes({ A: 960, B: 9 }), 'bars', 'small'],
    'bars of three sixths under 2%': [
      homes({ A: 500, B: 400, C: 80, D: 9, E: 8, F: 7 }),
      'bars',
      'small',
    ],
    'a donut of two sixths under 2%': [
      homes({ A: 500, B: 400, C: 60, D: 30, E: 9, F: 8 }),
      'donut',
    ],
    'a donut of shares of which a third is thin': [
      homes(
        Object.fromEntries([0.97, 0.01, 0.02].map((share, i) => [`${i}`, { value: '[x]', share }])),
      ),
      'donut',
    ],
    'bars of more than a third under 2%': [homes({ A: 960, B: 19, C: 19 }), 'bars', 'small'],
    'bars of nothing': [homes({ A: 0, B: 0 }), 'bars', 'zero'],
    'targets without figures': [modelOf({ title: 'Carers', groups: carers.groups }), 'targets'],
  };
  for (const [what, [model, form, because]] of Object.entries(forms)) {
    it(`is ${what}`, () => {
      expect([model.form, model.because]).to.deep.equal([form, because]);
    });
  }

  const areas = (second: Parameters<typeof parts>[0]) =>
    modelOf({
      title: 'Homes',
      areas: [
        { area: 'A', parts: parts({ In: 30, Out: 20 }) },
        { area: 'B', parts: parts(second) },
      ],
    });
  it('is stacks of several wholes', () => {
    expect(areas({ In: 300, Out: 20 }).form).to.equal('stacks');
  });
  it('is stacks of several wholes with thin parts, which can be compared', () => {
    expect(areas({ In: 3000, Out: 20 }).form).to.equal('stacks');
  });
  it('is bars where one of several has a withheld part', () => {
    const { form, because } = areas({ In: 300, Out: '[c]' });
    expect([form, because]).to.deep.equal(['bars', 'withheld']);
  });
});

describe('the periods of a mix', () => {
  const quarter = (kind: 'flow' | 'stock', previousPeriod: string) => ({
    title: 'Moves',
    measure: { kind },
    period: '2024-25 Q1',
    previousPeriod,
    parts: [
      { name: 'A', value: 30, previous: 100 },
      { name: 'B', value: 10, previous: 100 },
    ],
  });
  const changesOf = (input: unknown) =>
    modelOf(input).mixes[0]!.parts.map(({ change, points }) => [change, points]);

  it('give a change of a flow only where they are of one length', () => {
    const none = [
      [undefined, undefined],
      [undefined, undefined],
    ];
    const both = [
      [-70, 25],
      [-90, -25],
    ];
    expect(changesOf(quarter('flow', '2023-24'))).to.deep.equal(none);
    expect(changesOf(quarter('flow', '2023-24 Q1'))).to.deep.equal(both);
    expect(changesOf(quarter('stock', '2023-24'))).to.deep.equal(both);
    expect(notes(modelOf(quarter('flow', '2023-24'))).join(' ')).to.include(
      ': the periods differ in length or order.',
    );
  });

  it('are not compared where the previous one does not end first, which is a fault', () => {
    const swapped = quarter('stock', '2024-25 Q2');
    expect(changesOf(swapped).flat()).to.deep.equal(Array(4).fill(undefined));
    expect(parsePlacementMix(swapped).problems.map(problemText)).to.deep.equal([
      'previousPeriod: expected a period that ends before "period" does, received "2024-25 Q2"; correct one of the two; no change is shown',
    ]);
  });
});
