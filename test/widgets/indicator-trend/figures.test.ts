// Tests that every figure of a trend and of a scorecard is the right one, with the decimal places that it needs.
import type { Direction } from '../../../src/core/statistics/direction.js';
import { expect } from '@open-wc/testing';
import { comparisons, ratingText } from '../../../src/core/words/indicator.further.en.js';
import { indicatorTrendLayout } from '../../../src/widgets/indicator-trend/layout.js';
import { indicatorTrendTable } from '../../../src/widgets/indicator-trend/table.js';
import { words } from '../../../src/widgets/indicator-trend/words.en.js';
import { projection } from '../../../src/widgets/indicator-trend/words.folded.en.js';
import { vitalSignsTable } from '../../../src/widgets/vital-signs/table.js';
import { words as cardWords } from '../../../src/widgets/vital-signs/words.en.js';
import { trendModel } from '../../support/trend.js';
import { modelOf, rowsOf, sign } from '../vital-signs/signs.js';

type Of = Parameters<typeof trendModel>;
const surface = (...of: Of) => words.surface(trendModel(...of), { axisFromZero: true, cut: [] });
const said = (...of: Of): string => {
  const { title, value, beside, standfirst, vital, notes, description } = surface(...of);
  return [title, value, beside, standfirst, ...vital, ...notes(), ...description()].join('\n');
};
const changes = (...of: Of) => words.changes(trendModel(...of));
const explained = (...of: Of) => ratingText(trendModel(...of));
const cells = (...of: Of) => {
  const { columns, rows } = indicatorTrendTable(trendModel(...of), words);
  return [columns.slice(1), ...rows.map((row) => row.cells)];
};
const lead = (values: readonly unknown[], more: object = {}) => ({
  name: 'Exampleshire', role: 'area', values, ...more,
}); // prettier-ignore
const count = { unit: 'count', counts: 'things', kind: 'stock' } as const;
const percent = (more: object = {}) => ({ unit: 'percent', direction: 'high', ...more }) as const;

describe('a target and its tolerance', () => {
  const target = { value: 92.5, tolerance: 0.5 };
  it('keep their own decimal places beside figures that have none', () => {
    const of: Of = [[91, 92], { measure: percent(), target }];
    expect(surface(...of).standfirst).to.equal(
      'This is 0.5 percentage points below the target of 92.5%; higher is better.',
    );
    expect(explained(...of)).to.equal('Within tolerance. The tolerance is 0.5 percentage points.');
    expect(said(...of)).to.not.match(/\b93%/);
    expect(cells(...of)).to.eql([
      ['Exampleshire', 'Target'],
      ['91%', '92.5%'],
      ['92%', '92.5%'],
    ]);
    expect(words.point(trendModel(...of), 0, 1)).to.include('Target: 92.5%');
    const frame = { widthPx: 640, density: 'normal', measure: (text: string) => text.length * 7 };
    const layout = indicatorTrendLayout(trendModel(...of), words, frame as never);
    expect(JSON.stringify(layout)).to.include('Target 92.5%').and.not.include('Target 93%');
  });

  it('do so where the author rounds the figures, which the sentence then shows as they are', () => {
    expect(said([91.4], { measure: percent({ decimals: 0 }), target })).to.include(
      'This is 1.1 percentage points below the target of 92.5%; higher is better. Exampleshire: 91.4%,',
    );
    const finer = { measure: percent({ decimals: 0 }), target: { value: 92.5 } };
    expect(said([92.46], finer)).to.include(
      'This is 0.04 percentage points below the target of 92.5%; higher is better. Exampleshire: 92.46%,',
    );
  });

  it('are the same in a scorecard', () => {
    const [row] = rowsOf(modelOf([sign('Visits', [91, 92], { target })]));
    expect(row!.target).to.eql({
      short: '≥ 92.5% (±0.5)',
      second: [],
      whole: ['at least 92.5%', 'tolerance 0.5 percentage points'],
    });
  });

  it('that are a range keep those of both ends', () => {
    const between = percent({ direction: { between: [40.25, 55.5] } });
    const of: Of = [[39], { measure: between }];
    expect(surface(...of).standfirst).to.equal(
      'This is 1.25 percentage points below the good range, 40.25% to 55.5%.',
    );
    expect(explained(...of)).to.equal('Target missed.');
    expect(explained([39, '[c]'], { measure: between })).to.equal(
      'Not rated, since there is no figure for the latest period. Good is from 40.25% to 55.5%.',
    );
    const [row] = rowsOf(modelOf([sign('Staying', [39], { measure: between })]));
    expect([row!.target!.short, row!.target!.whole]).to.eql([
      '40.25% to 55.5%',
      ['40.25% to 55.5%'],
    ]);
  });
});

describe('figures beside a value', () => {
  it('keep their own decimal places: interval, value before revision, denominator', () => {
    const series = [
      lead([{ value: 20, marks: ['r'], was: 21.5 }], {
        interval: { lower: [8.9], upper: [53.25] },
        denominator: [412.5],
      }),
    ];
    const of: Of = [[], { measure: percent(), periods: ['2020-21'], series }] as never;
    expect(words.point(trendModel(...of), 0, 0)).to.include.members([
      'was 21.5%',
      'Confidence interval: 8.9% to 53.25%',
      'out of 412.5',
    ]);
    expect(surface(...of).notes()).to.include('Exampleshire, 2020 to 2021: revised from 21.5%.');
    expect(cells(...of).flat()).to.include.members(['21.5%', '8.9%', '53.25%', '412.5']);
  });
});

describe('a change', () => {
  const whole = { measure: percent({ decimals: 0 }) };
  it('is unchanged only where the figures are equal', () => {
    expect(changes([87.4, 87.6], whole)).to.eql(['Up 0.2 percentage points since 2020 to 2021']);
    expect(changes([87.6, 87.6], whole)).to.eql(['Unchanged since 2020 to 2021']);
    expect(changes([67.4, 66.6], whole)).to.eql(['Down 0.8 percentage points since 2020 to 2021']);
    expect(changes([86.4, 87.9], whole)).to.eql(['Up 2 percentage points since 2020 to 2021']);
  });

  it('is the same in the title, in a scorecard and in its filter', () => {
    const named = { ...whole.measure, name: 'visits in time' };
    expect(surface([87.4, 87.6], { title: undefined, measure: named }).title).to.equal(
      'Visits in time: 87.6% in Exampleshire, up 0.2 points in a year',
    );
    const model = modelOf([sign('Visits', [87.4, 87.6], whole)]);
    const [row] = rowsOf(model);
    expect([row!.change!.short, model.rows[0]!.changed]).to.eql(['↑ 0.2 pts', true]);
    expect(cardWords.line(model.rows[0]!)).to.equal('From 87.4% in 2020-21 to 87.6% in 2021-22');
    const close = modelOf([sign('Visits', [67.4, 66.6], whole)]);
    expect(cardWords.line(close.rows[0]!)).to.equal('From 67.4% in 2020-21 to 66.6% in 2021-22');
  });

  it('of a large count has no percentage of nothing', () => {
    expect(changes([12_000, 12_001], { measure: count })).to.eql([
      'Up 1 (under 0.1%) since 31 March 2021',
    ]);
    for (const [before, now] of [[1999, 2000], [2000, 2001], [2001, 2002], [20, 21]] as const)
      expect(changes([before, now], { measure: count })[0], `${before}`).to.not.match(/\(0(\.0+)?%\)/);
  }); // prettier-ignore

  it('that is published as none is not up', () => {
    const none = { value: '[x]', change: 0 };
    expect(words.point(trendModel([3, none], { measure: count }), 0, 1)).to.include(
      'only the change is given, none',
    );
    const small = { value: '[x]', change: 0.25 };
    expect(words.point(trendModel([3, small], { measure: count }), 0, 1)).to.include(
      'only the change is given, up 0.25',
    );
  });

  it('that is not known says so, and why', () => {
    const why = (before: string) => changes([before, 91])[0];
    const start = 'The change since 2020 to 2021 is not known: ';
    expect(['[c]', '[k]', '[u]', '[w]', '[x]'].map(why)).to.eql(
      [
        'that figure is confidential',
        'that figure rounds to zero, but is not zero',
        'that figure is too unreliable to give',
        'the survey recorded none',
        'that figure is not available',
      ].map((reason) => start + reason),
    );
    expect(why('[z]')).to.equal('Not compared with 2020 to 2021: that figure is not applicable');
    expect(said(['[c]', 91])).to.not.match(/no change/i);
    const [row, latest] = rowsOf(modelOf([sign('A', ['[c]', 91]), sign('B', [88, 91, '[c]'])]));
    expect(row!.change).to.eql({
      short: 'not known',
      second: ['[c] 2020-21'],
      whole: [`${start}that figure is confidential`],
    });
    expect(latest!.change!.short).to.equal('not known');
  });
});

describe('a comparison', () => {
  const others = (own: number, ...all: readonly (readonly [string, unknown])[]) => ({
    measure: percent({ decimals: 0 }),
    periods: ['2020-21'],
    series: [
      lead([own]),
      ...all.map(([role, value], i) => ({ name: `N${i}`, role, values: [value] })),
    ],
  });
  const compared = (own: number, ...all: readonly (readonly [string, unknown])[]) =>
    comparisons(trendModel([], others(own, ...all) as never));

  it('says “the same” only of figures that are', () => {
    expect(compared(67.4, ['national', 66.6])).to.eql([
      '0.8 percentage points higher than N0 (66.6%)',
    ]);
    expect(compared(67.4, ['national', 67.4])).to.eql(['the same as N0 (67%)']);
  });

  it('gives a median the decimal that it needs', () => {
    expect(compared(8, ['neighbours', 6], ['neighbours', 7])).to.eql([
      '1.5 percentage points higher than the median of 2 statistical neighbours (6.5%)',
    ]);
    const five = [4, 5, 6, 7, 8, 9].map((value) => ['neighbours', value] as const);
    const of: Of = [[], others(8, ...five) as never];
    expect(cells(...of).flat()).to.include.members(['6.5%', '5.25%', '7.75%']);
    expect(words.point(trendModel(...of), 1, 0)).to.include('6.5%');
  });

  it('is not turned by neighbours that are withheld', () => {
    const counts = (own: number, ...all: readonly unknown[]) =>
      trendModel([], {
        ...others(own, ...all.map((value) => ['neighbours', value] as const)),
        measure: { ...count, counts: 'people' },
      } as never);
    const of = (own: number, ...all: readonly unknown[]) => comparisons(counts(own, ...all));
    // An author withholds large figures too: the three may all be above 6.
    expect(of(6, 8, '[c]', '[c]', '[c]')).to.eql([
      'not compared with the median of 4 statistical neighbours: 3 are withheld',
    ]);
    expect(of(9, '[c]', '[c]')).to.eql([
      'not compared with the median of 2 statistical neighbours: 2 are withheld',
    ]);
    expect(of(22, 18, 40, '[c]')).to.eql([
      'not compared with the median of 3 statistical neighbours: 1 is withheld',
    ]);
    // Whatever the one is, the median is 17, 18 or between.
    expect(of(22, 17, 18, '[c]')[0]).to.equal(
      '4.5 higher than the median of the 2 statistical neighbours with a figure (17.5); 1 is withheld',
    );
    expect(of(22, 18, 40, '[x]')).to.eql([
      'not compared with the median of 3 statistical neighbours: 1 has no figure',
    ]);
    expect(of(20, 8, 12, 13, '[c]', '[x]')).to.eql([
      '8 higher than the median of the 3 statistical neighbours with a figure (12); 1 is withheld and 1 has no figure; those with a figure range from 8 to 13, none of them higher',
    ]);
    const withheld = counts(6, 8, '[c]', '[c]', '[c]');
    const { standfirst, notes } = words.surface(withheld, { axisFromZero: true, cut: [] });
    expect(standfirst).to.equal('');
    // No median or range of the one that is left, in the table and the picture.
    expect(withheld.neighbourRange)
      .to.include({ isPart: true })
      .and.to.deep.include({
        ...{ median: [null], lower: [null], upper: [null] },
      });
    expect(notes()).to.include(
      'The median and range of the statistical neighbours are left out of the table where one of them has no figure.',
    );
  });

  it('of counts is not with a nation or a region, though they are drawn', () => {
    const model = trendModel([], {
      ...others(300, ['national', 12_000], ['region', 900]),
      measure: { ...count, counts: 'people' },
    } as never);
    expect([model.comparisons, comparisons(model), model.lines.length]).to.eql([[], [], 3]);
    expect(words.surface(model, { axisFromZero: true, cut: [] }).standfirst).to.equal('');
  });
});

describe('small figures', () => {
  it('are not shown as 0.00, nor as others of their size', () => {
    const measure = { unit: 'score', direction: 'neutral' } as const;
    expect(cells([0.004, 0.006, 0.002], { measure })).to.eql([
      ['Exampleshire'], ['0.004'], ['0.006'], ['0.002'],
    ]); // prettier-ignore
    expect(cells([0.4, 3], { measure: { ...measure, decimals: 0 } })[1]).to.eql(['0.4']);
    expect(cells([12.3456, 1.5], { measure })).to.eql([['Exampleshire'], ['12.35'], ['1.50']]);
  });
});

describe('control limits that are nearly equal', () => {
  it('have as many decimal places as tell them apart', () => {
    const values = [20, 20, 20, 20, 20, 20, 20, 20.001];
    const measure = { unit: 'score', decimals: 0, direction: 'neutral' };
    // The mean moving range is 0.001 / 7, so that the limits are 20.000125 ∓ 0.00038.
    expect(said(values, { measure, control: true } as never)).to.include(
      'from 19.9997 (score) to 20.0005 (score) around a mean of 20.0001 (score)',
    );
  });
});

describe('rounding', () => {
  it('that the dataset asks for is said', () => {
    const people = { ...count, counts: 'people' } as const;
    const disclosure = { rounding: 5 } as const;
    const note = 'Numbers of people are rounded to the nearest 5.';
    expect(surface([31, 44], { measure: people, disclosure }).notes()).to.include(note);
    expect(surface([31, 44], { measure: count, disclosure }).notes()).to.not.include(note);
    const model = modelOf([
      sign('A', [31, 44], { measure: people, disclosure }),
      sign('B', [88, 91]),
    ]);
    expect(cardWords.surface(model).notes()).to.include(note);
  });

  it('hides whether there is a change, and that is said', () => {
    const measure = { ...count, counts: 'people' } as const;
    const disclosure = { rounding: 5 } as const;
    // 31 and 32 are both shown as 30; 31 and 33 as 30 and 35.
    expect(changes([31, 32], { measure, disclosure })).to.eql([
      'Unchanged since 31 March 2021, from figures rounded to the nearest 5',
    ]);
    expect(changes([31, 33], { measure, disclosure })).to.eql([
      'About 5 more since 31 March 2021, from figures rounded to the nearest 5',
    ]);
  });

  it('is said of control limits that are worked out from rounded figures', () => {
    const of = (rounding?: number) =>
      said([30, 35, 30, 40, 35, 30, 35, 40], {
        measure: { ...count, rounding },
        control: true,
      });
    expect(of(5)).to.include('worked out from 8 points rounded to the nearest 5 as the mean ±');
    expect(of()).to.include('worked out from 8 points as the mean ±');
  });

  it('leaves open which neighbours are higher', () => {
    // What is shown as 20, 25 and 25 may be 21, 23 and 24.
    const near = [20, 25, 25, 30].map((value, i) => ({
      ...{ name: `N${i}`, role: 'neighbours', values: [value], rounding: 5 },
    }));
    const of = (own: number) =>
      comparisons(
        trendModel([own], { measure: count, series: [lead([own]), ...near] } as never),
      )[0];
    expect(of(24)).to.match(/from 20 to 30, 1 of them clearly higher and 2 too close to tell$/);
    expect(of(20)).to.match(/3 of them clearly higher and 1 too close to tell$/);
    expect(of(28)).to.match(/none of them clearly higher and 1 too close to tell$/);
    expect(of(10)).to.match(/from 20 to 30, 4 of them higher$/);
  });

  it('of a source is said for all figures or for the series, and heeded', () => {
    const rate = { unit: 'days', kind: 'flow', direction: 'low' } as const;
    const series = [
      lead([37, 42]),
      { name: 'England', role: 'national', values: [40, 40], rounding: 10 },
    ];
    const of: Of = [[], { measure: rate, periods: ['2020-21', '2021-22'], series }] as never;
    expect(surface(...of).notes()).to.include('England: rounded to the nearest 10.');
    expect(comparisons(trendModel(...of))).to.eql([
      'too close to tell from England (40), as figures are rounded to the nearest 10',
    ]);
    expect(changes(...of)).to.eql(['Up 5 (14%) since 2020 to 2021']);
    const all: Of = [[410, 420], { measure: { ...count, rounding: 10 }, target: { value: 418 } }];
    expect(surface(...all).notes()).to.include('Figures are rounded to the nearest 10.');
    expect(changes(...all)).to.eql([
      'About 10 more since 31 March 2021, from figures rounded to the nearest 10',
    ]);
  });

  it('that may put a figure on either side of its target is said', () => {
    const measure = { ...count, rounding: 10, direction: 'low' } as const;
    expect(surface([420], { measure, target: { value: 418 } }).standfirst).to.equal(
      'This is too close to the target of 418 to tell on which side it is, as it is rounded to the nearest 10.',
    );
    expect(explained([420], { measure, target: { value: 418 } })).to.equal(
      'Not rated. Lower is better.',
    );
    expect(said([420], { measure, target: { value: 414 } })).to.include('6 above the target');
  });

  it('at the edge of its target is rated only where every figure that it may be has that rating', () => {
    const rated = (figure: number, direction: Direction, target?: object, unit = 'count') => {
      const measure = { ...count, unit, rounding: 10, direction };
      return trendModel([figure], { measure, ...(target && { target }) }).target!.rating;
    };
    // 410 is 405 to 414.9…, and −410 is −414.9… to −405.
    expect(rated(410, 'low', { value: 405 })).to.equal('not rated');
    expect(rated(410, 'low', { value: 404 })).to.equal('missed');
    expect(rated(410, 'low', { value: 415 })).to.equal('met');
    expect(rated(410, 'high', { value: 405 })).to.equal('met');
    expect(rated(410, 'high', { value: 415 })).to.equal('missed');
    expect(rated(-410, 'high', { value: -405 }, 'pounds')).to.equal('not rated');
    expect(rated(410, 'low', { value: 400, tolerance: 5 })).to.equal('not rated');
    expect(rated(410, { between: [300, 405] })).to.equal('not rated');
  });

  it('finer than the change is still said with it, in a scorecard too', () => {
    const measure = { unit: 'percent', direction: 'high', rounding: 1 } as const;
    const model = modelOf([sign('A', [88, 91], { measure }), sign('B', [90.5, 91], { measure })]);
    const [a, b] = rowsOf(model);
    expect([a!.change!.short, b!.change!.short]).to.eql(['↑ about 3 pts', 'too close to tell']);
    expect(model.rows.map(({ changed }) => changed)).to.eql([true, false]);
    expect(cardWords.surface(model).notes()).to.include(
      'Figures are rounded to the nearest 1 percentage point.',
    );
  });
});

describe('amounts in thousands and millions of pounds', () => {
  const of = (unit: string, values: readonly number[], more: object = {}): Of => [
    values,
    { measure: { unit, kind: 'flow', direction: 'low' }, ...more },
  ];
  it('are written out, with their changes and targets', () => {
    const million = of('£ million', [1.1, 1.2], { target: { value: 1.15 } });
    expect(surface(...million).value).to.equal('£1.2 million');
    expect(changes(...million)).to.eql(['Up £100,000 (9.1%) since 2020 to 2021']);
    expect(surface(...million).standfirst).to.equal(
      'This is £50,000 above the target of £1.15 million; lower is better.',
    );
    const thousand = of('£ thousand', [11_000, 12_345]);
    expect(surface(...thousand).value).to.equal('£12.345 million');
    expect(changes(...thousand)).to.eql(['Up £1.345 million (12%) since 2020 to 2021']);
    expect(cells(...of('pounds thousand', [850, 1200])).slice(1)).to.eql([
      ['£850,000'],
      ['£1.2 million'],
    ]);
  });

  it('are on the axis too', () => {
    const frame = { widthPx: 640, density: 'normal', measure: (text: string) => text.length * 7 };
    const layout = indicatorTrendLayout(trendModel(...of('£m', [0.4, 1.7])), words, frame as never);
    expect(layout.values.map(({ label }) => label)).to.eql([
      '£0', '£500,000', '£1 million', '£1.5 million',
    ]); // prettier-ignore
  });

  it('are projected in the same unit', () => {
    expect(
      projection(trendModel(...of('£ million', [4, 2], { projection: { monthsElapsed: 8 } }))),
    ).to.equal(
      'If it went on at the same pace, £2 million in 8 months would come to about £3 million for the year (straight line: £2 million ÷ 8 × 12).',
    );
  });
});

describe('a projection of a figure that is withheld', () => {
  it('is not said to have no figure', () => {
    const measure = { unit: 'count', kind: 'flow' } as const;
    expect(
      projection(trendModel([20, '[c]'], { measure, projection: { monthsElapsed: 8 } })),
    ).to.equal('No projection is drawn: the figure so far is confidential.');
  });
});

describe('a note on a period', () => {
  it('is said with each of its points', () => {
    const periods = ['2020-21', { period: '2021-22', note: 'A strike' }];
    expect(words.point(trendModel([88, 91], { periods }), 0, 1)).to.include('A strike');
  });
});

describe('one figure', () => {
  const frame = { widthPx: 640, density: 'normal', measure: (text: string) => text.length * 7 };
  const england = { name: 'England', role: 'national', values: [66.8, 66.6] };
  const cases: readonly (readonly [string, Of])[] = [
    ['beside its change', [[87.4, 87.6], { measure: percent({ decimals: 0 }) }]],
    ['beside its target', [[87, 91.4], { measure: percent({ decimals: 0 }), target: { value: 92.5 } }]],
    [
      'beside that of another',
      [[], { periods: ['2020-21', '2021-22'], measure: percent({ decimals: 0 }), series: [lead([70, 67.4]), england] as never }],
    ],
    ['that is nearly all', [[99.6, 99.96], { measure: percent({ decimals: 0 }) }]],
    ['that needs no more places', [[87, 88], { measure: percent({ decimals: 0 }) }]],
  ]; // prettier-ignore

  for (const [name, of] of cases)
    it(`${name} is written in one way in number, table, tooltip and label`, () => {
      const model = trendModel(...of);
      const { value } = surface(...of);
      const { rows } = indicatorTrendTable(model, words);
      expect(rows.at(-1)!.cells[0]).to.equal(value);
      expect(words.point(model, 0, 1)[1]).to.equal(value);
      const { labels } = indicatorTrendLayout(model, words, frame as never);
      expect(JSON.stringify(labels)).to.match(new RegExp(`[" ]${value}"`));
      for (const said of comparisons(model)) expect(said).to.include(`(${rows.at(-1)!.cells[1]!})`);
      const row = sign('Visits', [], { ...of[1], series: model.series.map(({ name: of1, role }, i) => ({
        name: of1, role, values: i === 0 && of[0].length > 0 ? of[0] : [[70, 67.4], [66.8, 66.6]][i]!,
      })), periods: ['2020-21', '2021-22'] }); // prettier-ignore
      const card = modelOf([row]);
      const [shown] = rowsOf(card);
      expect(shown!.latest.short).to.equal(value);
      expect(shown!.lineText).to.include(`to ${value} in`);
      expect(vitalSignsTable(card, cardWords).rows[0]!.cells.at(-1)).to.equal(value);
    });
});

describe('whole numbers of what is counted', () => {
  const beside = (unit: string, values: readonly number[], average: readonly number[]) =>
    trendModel(values, {
      measure: { unit, kind: 'stock', direction: 'low', counts: 'people' },
      series: [
        { name: 'Exampleshire', role: 'area', values },
        { name: 'Average', role: 'neighbours', values: average },
      ],
    });
  const texts = (model: ReturnType<typeof trendModel>) =>
    indicatorTrendTable(model, words).rows.map(({ cells }) => cells);

  it('keep no decimals beside an average that has some of its own', () => {
    for (const unit of ['count', 'children']) {
      const model = beside(unit, [90, 84], [86, 85.7]);
      expect(texts(model)).to.eql([
        ['90', '86.0'],
        ['84', '85.7'],
      ]);
      expect(words.headline(model).value).to.match(/^84\b(?!\.)/);
    }
  });
  it('are not those of a rate or a percentage, whose figures have one number of decimals', () => {
    const model = trendModel([70, 75], {
      disclosure: { protected: true },
      series: [
        { name: 'Exampleshire', role: 'area', values: [70, 75] },
        { name: 'England', role: 'national', values: [67.4, 68] },
      ],
    });
    expect(texts(model)[1]).to.eql(['75.0%', '68.0%']);
  });
});
