// Tests what a mix works out: shares, changes, the order of its parts, and its form.
import { expect } from '@open-wc/testing';
import { problemText } from '../../support/problem-text.js';
import { parsePlacementMix } from '../../../src/widgets/placement-mix/input.js';
import { vital } from '../../../src/widgets/placement-mix/words.vital.en.js';
import { textIn } from '../../../src/core/data/text.js';
import { carers, modelOf, parts } from './scene.js';

const homes = (values: Parameters<typeof parts>[0], more: object = {}) =>
  modelOf({ title: 'Homes', parts: parts(values), ...more });
const names = (model: ReturnType<typeof modelOf>): readonly (readonly string[])[] =>
  model.entries.map((entry) => entry.parts.map((part) => textIn(model.parts[part]!.name, 'en')));

describe('shares of a mix', () => {
  it('are of the total, in whole per cent', () => {
    const [mix] = homes({ A: 145, B: 284, C: 571 }).mixes;
    expect(mix!.parts.map(({ percent }) => percent)).to.deep.equal([15, 28, 57]);
    expect(mix!.parts.map(({ share }) => share)).to.deep.equal([0.145, 0.284, 0.571]);
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

  it('are each rounded by itself where there is no whole to draw', () => {
    const model = homes(
      { A: 200, B: 100, C: '[x]' },
      { total: 310, disclosure: { protected: true } },
    );
    expect(model.mixes[0]!.parts.map(({ percent }) => percent)).to.deep.equal([65, 32, undefined]);
  });

  it('are rounded once in what is drawn, and numbers add up to the total, in 2,000 random mixes', () => {
    let seed = 7;
    const below = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
    let joined = 0;
    for (let i = 0; i < 2000; i += 1) {
      const values = Array.from(
        { length: 2 + below(11) },
        () => 5 + below(below(3) === 0 ? 900 : 40),
      );
      const some = Object.fromEntries(values.map((value, at) => [`P${at}`, value]));
      const hidden = below(3);
      for (let at = 0; at < hidden; at += 1) Object.assign(some, { [`H${at}`]: '[c]' });
      const total = values.reduce((sum, value) => sum + value, 0) + hidden * below(9);
      const model = homes(some, { total, disclosure: { protected: true } });
      if (model.form !== 'donut') continue;
      const [mix] = model.mixes;
      for (const { value, percent } of [...mix!.entries, ...mix!.parts])
        if (percent !== undefined && typeof value.value === 'number')
          expect(percent).to.equal(Math.floor((200 * value.value + total) / (2 * total)));
      const sizes = mix!.entries.map(({ value }) => value.value as number);
      expect(sizes.reduce((sum, size) => sum + size, 0)).to.equal(total);
      if (model.entries.some(({ parts: several }) => several.length > 1)) joined += 1;
    }
    expect(joined).to.be.greaterThan(500);
  });

  it('of what is drawn together are its own, and not the sum of rounded ones', () => {
    const sizes = [421, 138, 77, 55, 31, 9, 7, 6, 6, 5, 5];
    const model = homes(Object.fromEntries(sizes.map((size, i) => [`P${i}`, size])));
    const { value, percent } = model.mixes[0]!.entries.at(-1)!;
    expect([value.value, percent]).to.deep.equal([38, 5]);
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
      noChange: 'absent',
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

  it('have the smallest drawn together where there are more than six', () => {
    const model = homes({ A: 90, B: 80, C: 70, D: 60, E: 50, F: 9, G: 8, H: 7 });
    expect(names(model)).to.deep.equal([['A'], ['B'], ['C'], ['D'], ['E'], ['F', 'G', 'H']]);
    const { value, percent } = model.mixes[0]!.entries[5]!;
    expect([value.value, percent]).to.deep.equal([24, 6]);
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
      { total: '[c]', disclosure: { protected: true } },
    );
    expect(names(model)).to.deep.equal([['D'], ['B'], ['A'], ['C']]);
  });
});

describe('withheld parts of a donut', () => {
  const drawn = (values: Parameters<typeof parts>[0], total: number) =>
    homes(values, { total, disclosure: { protected: true } });
  const last = (model: ReturnType<typeof modelOf>) => {
    const { value, share, percent, change, previous } = model.mixes[0]!.entries.at(-1)!;
    return { value: value.value, share, percent, change, previous };
  };

  it('are drawn with the smallest shown one, as what the others leave of the total', () => {
    const model = drawn({ A: '[c]', B: 30, C: '[c]', D: 60, E: 100 }, 200);
    expect([model.form, names(model)]).to.deep.equal(['donut', [['E'], ['D'], ['B', 'A', 'C']]]);
    expect(last(model)).to.deep.equal({
      ...{ value: 40, share: 0.2, percent: 20, change: undefined, previous: undefined },
    });
    expect(model.entries.at(-1)!.withheld).to.equal(2);
  });

  it('never are all that is drawn together: what that leaves of the total is not drawn', () => {
    for (const rest of [0, 1, 2, 5, 40]) {
      const model = drawn({ A: '[c]', B: 30, C: '[c]', D: 60, Z: 0 }, 90 + rest);
      expect(names(model).at(-1)).to.deep.equal(['B', 'A', 'C']);
      expect(last(model).value).to.equal(30 + rest);
    }
  });

  it('are drawn with all parts under 4%', () => {
    const model = drawn({ A: 328, B: 60, C: 19, D: '[c]', E: 14, F: 19, G: '[c]', H: 61 }, 504);
    expect(names(model)).to.deep.equal([['A'], ['H'], ['B'], ['C', 'F', 'E', 'D', 'G']]);
    expect(last(model)).to.include({ value: 55, percent: 11 });
  });

  it('are drawn with as many as leave six', () => {
    const model = drawn({ A: 90, B: 80, C: 70, D: 60, E: 50, F: 40, G: 30, H: '[c]' }, 425);
    expect(names(model).map(({ length }) => length)).to.deep.equal([1, 1, 1, 1, 1, 3]);
  });

  it('have no change: that of the period before could be withheld counts alone', () => {
    const model = modelOf({
      title: 'Homes',
      parts: [
        { name: 'A', value: 90, previous: 80 },
        { name: 'B', value: 20, previous: '[c]' },
        { name: 'C', value: '[c]', previous: '[c]' },
      ],
      ...{ total: 114, totalPrevious: 100, disclosure: { protected: true } },
    });
    expect(last(model)).to.include({ value: 24, change: undefined, previous: undefined });
  });

  const grouped = (inHouse: object, more: object = {}) =>
    modelOf({
      title: 'Carers',
      groups: [
        { id: 'in', name: 'In-house', target: 0.75, ...inHouse },
        { id: 'out', name: 'External' },
      ],
      parts: [
        { name: 'A', group: 'in', value: 100 },
        { name: 'B', group: 'in', value: 20 },
        { name: 'C', group: 'in', value: '[c]' },
        { name: 'D', group: 'out', value: 70 },
      ],
      ...{ total: 193, disclosure: { protected: true }, ...more },
    });
  it('stay in their group where its sum is shown', () => {
    const model = grouped({ value: 123 });
    expect(model.entries.map(({ group }) => group)).to.deep.equal([0, 0, 1]);
    expect(names(model)).to.deep.equal([['A'], ['B', 'C'], ['D']]);
    expect(model.mixes[0]!.entries[1]!.value.value).to.equal(23);
  });

  it('are drawn last, in no group, where the sum of theirs is not shown', () => {
    const model = grouped({ value: '[c]' });
    expect(names(model).at(-1)).to.deep.equal(['B', 'C']);
    expect(model.entries.at(-1)!.group).to.equal(-1);
  });

  it('make bars where no shown part is left to be drawn apart', () => {
    for (const values of [
      { A: 90, B: '[c]' },
      { A: '[c]', B: '[c]' },
    ] as const) {
      const { form, because } = drawn(values, 95);
      expect([form, because]).to.deep.equal(['bars', 'few']);
    }
  });

  it('make bars where the shown ones are more than the total', () => {
    const { form } = drawn({ A: 90, B: 20, C: '[c]' }, 100);
    expect(form).to.equal('bars');
  });
});

describe('the form of a mix', () => {
  const forms: Readonly<Record<string, readonly [ReturnType<typeof modelOf>, string, string?]>> = {
    'a donut of a whole': [homes({ A: 10, B: 20 }), 'donut'],
    'bars of a part withheld where no total is shown': [
      homes({ A: 100, B: 20, C: '[c]' }),
      'bars',
      'withheld',
    ],
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
    'bars of seven of which one can be seen': [
      homes({ A: 980, B: 9, C: 9, D: 9, E: 8, F: 8, G: 8 }),
      'bars',
      'small',
    ],
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
  it('is bars of several areas, for no other reason', () => {
    for (const Out of [20, '[c]'] as const) {
      const { form, because } = areas({ In: 300, Out });
      expect([form, because]).to.deep.equal(['bars', undefined]);
    }
  });
});

describe('the periods of a mix', () => {
  const quarter = (kind: 'flow' | 'stock', previousPeriod: string) => ({
    title: 'Moves',
    measure: { kind },
    period: '2024-25 Q1',
    previousPeriod,
    groups: [{ name: 'In' }, { name: 'Out' }],
    parts: [
      { name: 'A', group: 'In', value: 30, previous: 100 },
      { name: 'B', group: 'Out', value: 10, previous: 100 },
    ],
  });
  const changesOf = (input: unknown) =>
    modelOf(input).mixes[0]!.groups.map(({ change, points }) => [change, points]);

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
    expect(vital(modelOf(quarter('flow', '2023-24'))).join(' ')).to.include(
      ': the periods differ in length.',
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

describe('the published tables of three councils and the nation', () => {
  for (const area of ['doncaster', 'rotherham', 'bradford', 'england'])
    for (const file of [`placements-${area}`, `place-providers-${area}`])
      it(`are a donut: ${file}`, async () => {
        const response = await fetch(new URL(`../../../demo/data/${file}.json`, import.meta.url));
        const model = modelOf(await response.json());
        expect([model.form, model.because]).to.deep.equal(['donut', undefined]);
        expect(model.entries.length).to.be.within(3, 6);
      });
});
