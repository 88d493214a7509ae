// Tests what a trend says and draws of periods that do not compare: of other lengths, overlapping, not over.
import { indicatorTrendTable } from '../../../src/widgets/indicator-trend/table.js';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ControlModel } from '../../../src/core/indicator/model.control.js';
import { ratingText } from '../../../src/core/words/indicator.further.en.js';
import type { IndicatorTrendDataset } from '../../../src/widgets/indicator-trend/input.js';
import { indicatorTrendLayout } from '../../../src/widgets/indicator-trend/layout.js';
import { words } from '../../../src/widgets/indicator-trend/words.en.js';
import { projection } from '../../../src/widgets/indicator-trend/words.folded.en.js';
import { chance } from '../../attack/puzzle.js';
import { placesOf } from '../../support/paths.js';
import { trendModel } from '../../support/trend.js';

type More = Partial<IndicatorTrendDataset>;

const frame = {
  widthPx: 400,
  density: 'normal',
  measure: (text: string) => text.length * 7,
} as const;
const visits = { unit: 'visits', kind: 'flow', counts: 'things', direction: 'high' } as const;
const percent = { unit: 'percent', direction: 'high' } as const;
const onADay = { unit: 'count', kind: 'stock', counts: 'things', direction: 'low' } as const;

const DIFFER =
  'Periods differ in length: figures are joined and compared only where these are equally long.';
const OVERLAP = 'Periods overlap: a figure is compared only with one that shares no day with it.';

/** The pieces of the leading line, each with as many points. */
const pieces = (d: string): readonly number[] =>
  d
    .split('M')
    .slice(1)
    .map((piece) => piece.split('L').length);

function told(values: Parameters<typeof trendModel>[0], more: More) {
  const model = trendModel(values, more);
  const { vital, standfirst, notes } = words.surface(model, { axisFromZero: true, cut: [] });
  const { d } = indicatorTrendLayout(model, words, frame).lines[0]!;
  return {
    changes: words.changes(model),
    vital,
    standfirst,
    notes: notes(),
    rating: model.target?.rating,
    explained: ratingText(model),
    pieces: pieces(d),
    model,
  };
}

describe('periods of other lengths', () => {
  it('are a year after its quarters: drawn apart, and compared with nothing', () => {
    const periods = ['2023-24 Q1', '2023-24 Q2', '2023-24 Q3', '2023-24 Q4', '2023-24'];
    const said = told([12, 11, 10, 14, 47], { measure: visits, periods, target: { value: 12 } });
    expect(said.changes).to.eql([
      'Not compared with 2023 to 2024, quarter 4: the periods differ in length',
    ]);
    expect(said.vital).to.eql([DIFFER]);
    expect(said.pieces).to.eql([4]);
    expect(said.rating).to.equal('not rated');
    expect(said.standfirst).to.equal('');
    expect(said.explained).to.equal(
      'Not rated, since the target is one number for periods of different length. Higher is better.',
    );
  });

  it('in any order of the author: the year stands after its last quarter', () => {
    const periods = ['2023-24', '2023-24 Q4', '2023-24 Q1', '2023-24 Q3', '2023-24 Q2'];
    const { model } = told([47, 14, 12, 10, 11], { measure: visits, periods });
    expect(model.lead.values.map(({ value }) => value)).to.eql([12, 11, 10, 14, 47]);
  });

  it('of quarters around a year are compared from quarter to quarter', () => {
    const periods = [
      '2023-24 Q1', '2023-24 Q2', '2023-24 Q3', '2023-24 Q4', '2023-24', '2024-25 Q1',
    ]; // prettier-ignore
    const said = told([120, 110, 100, 140, 470, 130], { measure: visits, periods });
    expect(said.changes).to.eql([
      'Down 10 (7.1%) since 2023 to 2024, quarter 4',
      'Up 10 (8.3%) since a year earlier (2023 to 2024, quarter 1)',
    ]);
    expect(said.pieces).to.eql([4]);
  });

  it('are held against the target of a period as long as the one that it is due by', () => {
    const periods = ['2021-22', '2022-23', '2023-24 Q1', '2023-24 Q2'];
    const of = (more: More) => told([480, 510, 120, 130], { measure: visits, periods, ...more });
    const year = of({ target: { value: 500, by: '2023-24' } });
    expect(year.model.target!.values).to.eql([500, 500, null, null]);
    expect([year.rating, year.explained]).to.eql([
      'not rated',
      'Not rated, since the target is for a period of another length. Higher is better.',
    ]);
    const quarter = of({ target: { value: 125, by: '2023-24 Q2' } });
    expect([quarter.rating, quarter.standfirst]).to.eql([
      'met',
      'This is 5 above the target of 125 visits, due by 2023 to 2024, quarter 2; higher is better.',
    ]);
    const each = of({ target: { value: [500, 500, 125, 135] } });
    expect(each.rating).to.equal('missed');
    expect(each.model.target!.values).to.eql([500, 500, 125, 135]);
  });

  it('of a percentage are held against one target, and still not compared', () => {
    const periods = ['2022-23', '2023-24', '31 December 2024'];
    const said = told([91, 92, 88], { measure: percent, periods, target: { value: 90 } });
    expect(said.changes).to.eql(['Not compared with 2023 to 2024: the periods differ in length']);
    expect([said.rating, said.pieces, said.vital]).to.eql(['missed', [2], [DIFFER]]);
  });

  it('of counts on a day are days, which compare', () => {
    const periods = ['2022-23', '2023-24', '30 June 2024'];
    const said = told([91, 92, 88], { measure: onADay, periods });
    expect(said.changes).to.eql(['Down 4 (4.3%) since 31 March 2024']);
    expect([said.pieces, said.vital]).to.eql([[3], []]);
    const twice = told([91, 92, 88], {
      measure: onADay,
      periods: ['2022-23', '2023-24 Q4', '2023-24'],
    });
    expect(twice.changes).to.eql(['Down 3 (3.3%) since 31 March 2023']);
  });

  it('break off the line of each area, the band of neighbours and a target that changes', () => {
    const periods = ['2021-22', '2022-23', '2023-24 Q1', '2023-24 Q2'];
    const neighbours = [1, 2, 3, 4, 5].map((by) => ({
      name: `N${by}`,
      role: 'neighbours' as const,
      values: [400 + by, 410 + by, 100 + by, 110 + by],
    }));
    const model = trendModel([], {
      measure: visits,
      periods,
      series: [
        { name: 'Exampleshire', role: 'area', values: [480, 510, 120, 130] },
        { name: 'Other', values: [380, 410, 90, 80] },
        ...neighbours,
      ],
      target: { value: [500, 500, 125, 125] },
    });
    const { lines, bands, target } = indicatorTrendLayout(model, words, frame);
    expect(lines.map(({ d }) => pieces(d))).to.eql([
      [2, 2],
      [2, 2],
      [2, 2],
    ]);
    expect(bands.map(({ d }) => d.split('M').length - 1)).to.eql([2]);
    expect(pieces(target!.d)).to.eql([2, 2]);
  });
});

describe('spans that share years', () => {
  const periods = ['2013 - 15', '2014 - 16', '2015 - 17', '2016 - 18', '2017 - 19', '2018 - 20'];
  const more = { year: 'calendar', measure: { ...percent, unit: 'per 10,000' }, periods } as const;

  it('are compared with the last span that shares none', () => {
    const said = told([12, 13.5, 13, 14.2, 15, 14.8], more);
    expect(said.changes).to.eql(['Up 1.8 (14%) since 2015 to 2017']);
    expect([said.vital, said.pieces]).to.eql([[OVERLAP], [6]]);
  });

  it('are not compared where each shares years with the last', () => {
    const said = told([12, 13.5, 13], { ...more, periods: periods.slice(0, 3) });
    expect(said.changes).to.eql(['Not compared with 2014 to 2016: the periods overlap']);
  });

  it('of other years than calendar years say when they end', () => {
    const { year: _, ...rest } = more;
    const said = told([12, 13.5, 13, 14.2, 15, 14.8], rest);
    expect(said.changes).to.eql(['Up 1.8 (14%) since the 3 years ending 31 March 2017']);
  });
});

describe('control limits', () => {
  const steady = [50, 51, 49, 52, 48, 50, 51, 49, 52, 48];
  const years = (count: number, from = 2005) =>
    Array.from({ length: count }, (_, i) => `${from + i}-${String(from + i + 1).slice(2)}`);
  const control = (model: { readonly control?: ControlModel }) => model.control!;

  it('are worked out from periods of one length', () => {
    const periods = [...years(6), '2011-12 Q1', '2011-12 Q2'];
    const said = told([120, 118, 125, 130, 122, 128, 30, 33], {
      measure: visits,
      periods,
      control: true,
    });
    expect(control(said.model)).to.deep.include({ start: 6, because: 'length', variation: 'none' });
    expect(said.notes.at(-1)).to.equal(
      'Control limits need 8 points; there are 2 since 2011 to 2012, quarter 1, where periods of that length begin. The median is 31.5 visits.',
    );
    const enough = [
      '2005/06',
      '2006/07',
      ...steady.map((_, i) => `2007-${`0${4 + i}`.slice(-2)}`),
    ].slice(0, 11);
    const months = told([600, 610, ...steady.slice(0, 9)], {
      measure: visits,
      periods: enough,
      control: true,
    });
    expect(control(months.model)).to.deep.include({ start: 2, because: 'length' });
    expect(control(months.model).chart).to.deep.include({ kind: 'trial', count: 9, mean: 452 / 9 });
  });

  it('of counts on a day are not worked out from days a year and a quarter apart', () => {
    const periods = [...years(8), '2013-14 Q1', '2013-14 Q2'];
    const { model } = told(steady, { measure: onADay, periods, control: true });
    expect(control(model)).to.deep.include({ start: 8, because: 'length' });
    expect(control(model).chart).to.deep.include({ kind: 'run', count: 2 });
  });

  it('are not drawn where periods overlap, and that is said', () => {
    const periods = steady.map((_, i) => `${2001 + i} - ${`0${3 + i}`.slice(-2)}`);
    const said = told(steady, { measure: percent, year: 'calendar', periods, control: true });
    expect(control(said.model).chart).to.eql({ kind: 'run', median: undefined, count: 0 });
    expect(said.notes).to.include('No control limits are drawn, since the periods overlap.');
    const layout = indicatorTrendLayout(said.model, words, frame);
    expect(layout.control).to.equal(undefined);
    expect(layout.legend.map(({ kind }) => kind)).to.not.include('mean');
  });

  it('judge the last figure of a whole period, and name it where a later one is not shown or not over', () => {
    const first = (values: Parameters<typeof trendModel>[0], more: More = {}) => {
      const { standfirst } = told(values, {
        periods: years(values.length),
        control: true,
        ...more,
      });
      return standfirst;
    };
    const ordinary = (figure: string) => `Ordinary variation: ${figure} is within its usual range.`;
    expect(first(steady)).to.equal(ordinary('the latest figure'));
    for (const absence of ['[c]', '[x]', '[k]', '[u]'])
      expect(first([...steady, absence]), absence).to.equal(
        ordinary('the figure for 2014 to 2015'),
      );
    const { changes: _, ...unfinished } = told([...steady, 9], {
      measure: visits,
      periods: years(11),
      control: true,
      projection: { monthsElapsed: 2 },
    });
    expect(unfinished.standfirst).to.equal(ordinary('the figure for 2014 to 2015'));
    expect(first([...steady, '[c]'], { measure: { ...percent, kind: 'stock' } })).to.equal(
      ordinary('the figure on 31 March 2015'),
    );
  });

  it('say which rule makes a figure out of the ordinary, and which way it goes', () => {
    const of = (values: readonly number[], direction: 'high' | 'low' | 'neutral') =>
      told(values, {
        measure: { ...percent, direction },
        periods: years(values.length),
        control: true,
      }).standfirst;
    const falling = [
      58, 62, 55, 61, 54, 60, 53, 59, 52, 58, 62, 55, 61, 70, 69, 68, 67, 66, 65, 64,
    ];
    const last = 'is the last of six or more in a row, each lower than the one before.';
    expect(of(falling, 'high')).to.equal(`Concerning: the latest figure ${last}`);
    expect(of(falling, 'low')).to.equal(`Improving: the latest figure ${last}`);
    expect(of(falling, 'neutral')).to.equal(`Out of the ordinary: the latest figure ${last}`);
    expect(of([...steady, 70], 'low')).to.equal(
      'Concerning: the latest figure is above the upper limit.',
    );
    const high = [40, 60, 41, 59, 40, 60, 41, 50, 58, 56, 58, 56, 58, 56, 58];
    expect(of(high, 'high')).to.equal(
      'Improving: the latest figure is the last of seven or more in a row above the mean.',
    );
    const near = [...steady, ...steady, 50, 57, 49, 57.5];
    expect(of(near, 'high')).to.match(/^Improving: the latest figure is .*upper limit\.$/);
  });

  it('say nothing of the target where it is of another length', () => {
    const periods = [
      '2005/06',
      '2006/07',
      ...steady.map((_, i) => `2007-${`0${4 + i}`.slice(-2)}`),
    ].slice(0, 11);
    const { model } = told([600, 610, ...steady.slice(0, 9)], {
      measure: visits,
      periods,
      control: true,
      target: { value: 605 },
    });
    expect(control(model).assurance).to.equal(undefined);
  });
});

describe('a year that is not over', () => {
  const unfinished = (unit: string, monthsElapsed: number, more: More = {}) =>
    told([520, 560, 590, 148], {
      measure: { ...visits, unit },
      projection: { monthsElapsed },
      target: { value: 100 },
      ...more,
    });

  it('is never joined, compared or rated, whatever is counted', () => {
    for (const unit of ['count', 'referrals', 'pounds', '£ thousand', 'per 10,000']) {
      for (const months of [2, 8]) {
        const said = unfinished(unit, months);
        expect(said.changes, unit).to.eql(['Not compared with 2022 to 2023: the year is not over']);
        expect(said.pieces, unit).to.eql([3]);
        expect(said.rating, unit).to.equal('not rated');
        expect(said.explained, unit).to.equal(
          'Not rated, since the year is not over. Higher is better.',
        );
        expect(said.standfirst, unit).to.not.match(/target|than/);
      }
    }
  });

  it('is not under the limits, which end at the last year that is over', () => {
    const values = [50, 52, 51, 49, 53, 54, 50, 52, 20];
    const more = { measure: visits, projection: { monthsElapsed: 4 }, control: true } as const;
    const { model } = told(values, { ...more, periods: values.map((_, i) => `${2010 + i}`) });
    const layout = indicatorTrendLayout(model, words, frame);
    const [ends, xs] = [
      placesOf(layout.control!.middle + layout.control!.limits).map(({ x }) => x),
      layout.lines[0]!.points.map(({ x }) => x),
    ];
    expect(Math.max(...ends)).to.be.closeTo(xs[7]!, 0.1);
    expect(ends).to.have.length(6);
    const { columns, rows } = indicatorTrendTable(model, words);
    const at = columns.indexOf('Mean') - 1;
    expect(rows.map(({ cells }) => cells[at]).slice(-2)).to.eql(['51.4', '']);
  });

  it('has a target in the picture that is said to be of the whole year', () => {
    const layoutOf = (more: More = {}) =>
      indicatorTrendLayout(unfinished('referrals', 8, more).model, words, frame);
    const texts = (more?: More) => {
      const { labels, legend } = layoutOf(more);
      return [...labels.map(({ lines }) => lines.join(' ')), ...legend.map(({ text }) => text)];
    };
    expect(texts()).to.include('Target 100, whole year');
    expect(texts({ projection: undefined })).to.include('Target 100');
    const one = { periods: ['2023-24'], series: [{ name: 'A', role: 'area', values: [50] }] };
    expect(texts(one as never)).to.include('Target 100, whole year');
    const range = { measure: { ...visits, direction: { between: [90, 100] } }, target: undefined };
    expect(texts(range as never)).to.include('Good range, whole year');
  });

  it('has a target beside it that is said to be of the whole year', () => {
    const target = (more: More = {}) => {
      const { model } = unfinished('referrals', 8, more);
      const { columns, rows } = indicatorTrendTable(model, words);
      const at = columns.findIndex((head) => head === 'Target' || head === 'Good range') - 1;
      return rows.map(({ cells }) => cells[at]);
    };
    expect(target()).to.eql(['100', '100', '100', '100, whole year']);
    expect(target({ target: { value: [100, 110, 120, null] } })).to.eql(['100', '110', '120', '']);
    const direction = { between: [90, 100] } as const;
    const range = { measure: { ...visits, direction: { between: [...direction.between] } } };
    expect(target({ ...range, target: undefined } as never).at(-1)).to.equal(
      '90 – 100, whole year',
    );
    const { model } = unfinished('referrals', 8);
    expect(words.point(model, 0, 3)).to.include('Target: 100 referrals, whole year');
    expect(words.point(model, 0, 2)).to.include('Target: 100 referrals');
    const quarter = unfinished('referrals', 2, {
      periods: ['2023-24 Q1', '2023-24 Q2', '2023-24 Q3', '2023-24 Q4'],
    });
    expect(words.point(quarter.model, 0, 3)).to.include('Target: 100 referrals, whole period');
  });

  it('is projected where it counts, and says of what part of the year it is', () => {
    const { model } = unfinished('referrals', 8);
    expect(projection(model)).to.equal(
      'If it went on at the same pace, 148 referrals in 8 months would come to about 222 referrals for the year (straight line: 148 referrals ÷ 8 × 12).',
    );
    expect(words.headline(model).period).to.equal('2023 to 2024, first 8 months');
    expect(
      indicatorTrendTable(model, words)
        .rows.map(({ head }) => head)
        .slice(-2),
    ).to.eql(['2022 to 2023', '2023 to 2024, first 8 months']);
    expect(words.point(model, 0, 3)[0]).to.equal('Exampleshire, 2023 to 2024, first 8 months');
    expect(words.point(model, 0, 2)[0]).to.equal('Exampleshire, 2022 to 2023');
    expect(words.headline(unfinished('referrals', 1).model).period).to.equal(
      '2023 to 2024, first month',
    );
    const refused = (unit: string, values: readonly number[] = [1, 2, 3, 4]) =>
      projection(
        trendModel(values, {
          measure: { ...visits, unit },
          projection: { monthsElapsed: 8 },
        }),
      );
    expect(refused('per 10,000')).to.equal(
      'No projection is drawn: only counts and pounds add up over a year.',
    );
    // A fraction of a visit is an average, but a fraction of a thousand is a count.
    expect(refused('visits', [2.1, 2.2, 2.4, 2.3])).to.contain('No projection is drawn');
    expect(refused('thousand visits', [2.1, 2.2, 2.4, 1.6])).to.contain('about 2.4');
  });

  it('is no year of a percentage, which is projected no more than it is rated', () => {
    const { model, ...said } = unfinished('percent', 7);
    expect(said.changes).to.eql(['Not compared with 2022 to 2023: the year is not over']);
    expect([said.pieces, said.rating]).to.eql([[3], 'not rated']);
    expect(words.headline(model).period).to.equal('2023 to 2024, first 7 months');
    expect(projection(model)).to.equal(
      'No projection is drawn: only counts and pounds add up over a year.',
    );
    expect(indicatorTrendLayout(model, words, frame).projection).to.equal(undefined);
  });

  it('has a stock of a day before its end, so its last day is not named', () => {
    const more = { measure: { ...visits, kind: 'stock', direction: 'low' } } as const;
    const { model, ...said } = unfinished('per 10,000', 7, more);
    expect(said.changes).to.eql(['Not compared with 31 March 2023: the year is not over']);
    expect([said.pieces, said.rating]).to.eql([[3], 'not rated']);
    expect(words.headline(model).period).to.equal('2023 to 2024, after 7 months');
    expect(projection(model)).to.equal(
      'No projection is drawn: figures on a day do not add up over a year.',
    );
    const { columns, rows } = indicatorTrendTable(model, words);
    const at = columns.indexOf('Target') - 1;
    expect(rows.slice(-2).map(({ head, cells }) => [head, cells[at]])).to.eql([
      ['31 March 2023', '100'],
      ['2023 to 2024, after 7 months', '100, year end'],
    ]);
    expect(words.headline(unfinished('per 10,000', 1, more).model).period).to.equal(
      '2023 to 2024, after a month',
    );
  });

  it('is over after all its months', () => {
    const said = unfinished('referrals', 12);
    expect([said.pieces, said.rating]).to.eql([[4], 'met']);
    expect(said.changes[0]).to.match(/^Down 442/);
  });
});

/** Periods of every form, with their days by the browser's own calendar. */
const FORMS: readonly ((random: ReturnType<typeof chance>) => readonly [string, string, string])[] =
  [
    (random) => {
      const first = 2010 + random.below(8);
      return [`${first}/${String(first + 1).slice(2)}`, `${first}-04-01`, `${first + 1}-03-31`];
    },
    (random) => {
      const [first, part] = [2010 + random.below(8), random.below(4)];
      const [from, to] = [
        ['04-01', '06-30'],
        ['07-01', '09-30'],
        ['10-01', '12-31'],
        ['01-01', '03-31'],
      ][part]!;
      const year = part === 3 ? first + 1 : first;
      return [
        `Q${part + 1} ${first}/${String(first + 1).slice(2)}`,
        `${year}-${from}`,
        `${year}-${to}`,
      ];
    },
    (random) => {
      const [first, month] = [2010 + random.below(8), 1 + random.below(12)];
      const last = new Date(Date.UTC(first, month, 0)).getUTCDate();
      const name = `${first}-${`0${month}`.slice(-2)}`;
      return [`${name}-01/P1M`, `${name}-01`, `${name}-${last}`];
    },
    (random) => {
      const day = `${2010 + random.below(8)}-0${1 + random.below(9)}-1${random.below(9)}`;
      return [day, day, day];
    },
    (random) => {
      const first = 2010 + random.below(8);
      return [`${first}-04-01/P3Y`, `${first}-04-01`, `${first + 3}-03-31`];
    },
  ];

describe('changes and lines, against an independent calculation', () => {
  it('are only between periods of one length that share no day', () => {
    const random = chance(23);
    const seen = { compared: 0, apart: 0, joined: 0, gaps: 0 };
    const dayOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 9 }),
        fc.constantFrom('flow', 'none'),
        (count, kind) => {
          const forms = random.often(50) ? FORMS : [FORMS[random.below(FORMS.length)]!];
          const found = new Map<string, { text: string; from: number; to: number }>();
          for (let i = 0; i < count; i += 1) {
            const [text, from, to] = forms[random.below(forms.length)]!(random);
            found.set(`${from} ${to}`, { text, from: dayOf(from), to: dayOf(to) });
          }
          const spans = [...found.values()];
          const model = trendModel(
            spans.map((_, i) => 100 + i),
            {
              measure: { unit: 'visits', counts: 'things', ...(kind === 'flow' ? { kind } : {}) },
              periods: spans.map(({ text }) => text),
            },
          );
          const inOrder = [...spans].sort((a, b) => a.to - b.to || b.from - a.from);
          expect(model.periods.map(({ text }) => text)).to.eql(inOrder.map(({ text }) => text));
          const length = ({ from, to }: { from: number; to: number }) => to - from;
          const alike = (a: number, b: number) =>
            Math.abs(length(inOrder[a]!) - length(inOrder[b]!)) <= 4;
          const last = inOrder.length - 1;
          const right = inOrder.findLastIndex(
            ({ to }, i) => i < last && alike(i, last) && to < inOrder[last]!.from,
          );
          const since = model.sincePrevious!;
          if (right < 0) {
            if (last > 0) expect(since.reason).to.be.oneOf(['length', 'overlap']);
            seen.apart += 1;
          } else {
            expect(since.from).to.equal(right);
            expect(since.reason).to.be.oneOf([undefined, 'missing period']);
            seen.compared += 1;
          }
          model.lines[0]!.gapBefore.forEach((gap, i) => {
            if (i === 0) return;
            if (!alike(i - 1, i)) expect(gap, `${i}`).to.equal(true);
            seen[gap ? 'gaps' : 'joined'] += 1;
          });
        },
      ),
      { numRuns: 2000, seed: 7 },
    );
    for (const [what, count] of Object.entries(seen)) expect(count, what).to.be.greaterThan(200);
  });
});
