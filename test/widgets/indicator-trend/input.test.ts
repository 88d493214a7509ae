import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { pathText } from '../../../src/core/data/path.js';
import { problemText } from '../../support/problem-text.js';
import {
  parseIndicatorTrend,
  writeIndicatorTrend,
} from '../../../src/widgets/indicator-trend/input.js';
import { protectIndicatorTrend } from '../../../src/widgets/indicator-trend/protect.js';

type Loose = Record<string, unknown>;

/** A dataset of four periods and two areas, with any changes. */
const dataset = (changes: Loose = {}): Loose => ({
  title: 'Contacts',
  periods: ['2020-21', '2021-22', '2022-23', '2023-24'],
  series: [
    { name: 'Exampleshire', role: 'area', values: [10, 20, 30, 40] },
    { name: 'England', role: 'national', values: [11, 21, 31, 41] },
  ],
  ...changes,
});
const leadWith = (changes: Loose): Loose =>
  dataset({
    series: [{ name: 'Exampleshire', role: 'area', values: [10, 20, 30, 40], ...changes }],
  });
const leadOf = (values: unknown): Loose => leadWith({ values });

const messagesOf = (input: unknown): string[] =>
  parseIndicatorTrend(input).problems.map(problemText);
const indicatorOf = (input: unknown) => parseIndicatorTrend(input).dataset?.indicator;
const valuesOf = (input: unknown) =>
  indicatorOf(input)?.series.map(({ id, values }) => [id, values.map(({ value }) => value)]);
const readsWell = (input: unknown) => {
  expect(messagesOf(input)).to.eql([]);
  return indicatorOf(input)!;
};

/** The date of a day, by the browser's own calendar. */
const isoOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

const PERIOD = 'write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025"';
const VALUE = 'expected a number, or shorthand such as "[c]", "[x]" or "[z]"';
const TEXT = 'expected text, or one text per language';
const MISSING =
  'add what is missing, with "[x]" where there is no figure, or remove the extra ones';
const MISSING_NUMBER = MISSING.replace('"[x]"', 'null');
const BOTH_SERIES = [
  ['Exampleshire', [10, 20, 30, 40]],
  ['England', [11, 21, 31, 41]],
];

describe('a dataset that cannot be drawn', () => {
  it('is anything that is not an object', () => {
    const cases: [unknown, string][] = [
      [null, 'null'],
      ['a text', '"a text"'],
      [12, 'a number'],
      [[1, 2, 3], 'a list'],
    ];
    for (const [input, received] of cases) {
      expect(parseIndicatorTrend(input).dataset).to.equal(undefined);
      expect(messagesOf(input)).to.eql([
        `dataset: expected a dataset, received ${received}; write { "title": "…", "periods": […], "series": […] }`,
      ]);
    }
    expect(messagesOf(undefined)).to.eql(['dataset: expected a dataset, received nothing; add it']);
  });

  it('lacks title, periods and series, and all three are reported', () => {
    expect(parseIndicatorTrend({}).dataset).to.equal(undefined);
    expect(messagesOf({})).to.eql([
      'periods: expected a list of periods, received nothing; add it',
      'series: expected a list of series, received nothing; add it',
      'title: expected text, or measure.name, received nothing; add it',
    ]);
  });

  it('lacks a title, and its other faults are reported too', () => {
    const input = { ...leadOf([1, 2, 3]), title: undefined };
    expect(indicatorOf(input)).to.equal(undefined);
    expect(messagesOf(input)).to.eql([
      'title: expected text, or measure.name, received nothing; add it',
      `series[0].values: expected 4 values, one per period, received a list of 3; ${MISSING}`,
      'series: expected one series at least, received none that can be drawn; add or correct one',
    ]);
  });

  it('has series that are not a list, or none', () => {
    expect(messagesOf(dataset({ series: {} }))).to.eql([
      'series: expected a list of series, received an object; write [{ "name": "…", "values": […] }]',
    ]);
    expect(messagesOf(dataset({ series: [] }))).to.eql([
      'series: expected one series at least, received none that can be drawn; add or correct one',
    ]);
    expect(indicatorOf(dataset({ series: [] }))).to.equal(undefined);
  });

  it('has periods that are not a list, or none that can be read', () => {
    expect(messagesOf(dataset({ periods: '2020-21' }))).to.eql([
      'periods: expected a list of periods, received text; write ["2023-24", "2024-25"]',
    ]);
    expect(messagesOf(dataset({ periods: ['a', 'b', 'c', 'd'] })).at(-1)).to.equal(
      'periods: expected one period at least, received none that can be read; add or correct them',
    );
  });

  it('has a disclosure setting that cannot be read', () => {
    const input = dataset({ disclosure: { threshold: '6' } });
    expect(indicatorOf(input)).to.equal(undefined);
    expect(messagesOf(input)).to.eql([
      'disclosure.threshold: expected a number, received a number in quotes; correct it',
    ]);
    for (const [mistyped, where, name] of [
      [{ disclosure: { treshold: 10 } }, 'disclosure.treshold', 'threshold'],
      [{ disclosures: { threshold: 10 } }, 'disclosures', 'disclosure'],
      [{ dislcosure: { threshold: 10 } }, 'dislcosure', 'disclosure'],
    ] as const) {
      expect(indicatorOf(dataset(mistyped))).to.equal(undefined);
      expect(messagesOf(dataset(mistyped))).to.eql([
        `${where}: expected a field that is known here, received an unknown field; did you mean "${name}"?`,
      ]);
    }
  });
});

describe('values that cannot be read', () => {
  it('become [!], and the others are kept', () => {
    const input = leadOf([10, '1,234', NaN, Infinity]);
    expect(messagesOf(input)).to.eql([
      `series[0].values[2]: ${VALUE}, received NaN; write "[x]" where no figure is available`,
      `series[0].values[3]: ${VALUE}, received Infinity; write "[x]" where no figure is available`,
      `series[0].values[1]: ${VALUE}, received a number in quotes; write the number without quotes, commas, pounds or per cent signs`,
    ]);
    expect(valuesOf(input)).to.eql([['Exampleshire', [10, '[!]', '[!]', '[!]']]]);
  });

  it('are lists, empty objects, and true', () => {
    const input = leadOf([[1], {}, true, 40]);
    expect(messagesOf(input)).to.eql([
      `series[0].values[0]: ${VALUE}, received a list; write "[x]" where no figure is available`,
      'series[0].values[1].value: expected a number, or shorthand such as "[c]", received nothing; add it',
      `series[0].values[2]: ${VALUE}, received true; write "[x]" where no figure is available`,
    ]);
    expect(valuesOf(input)).to.eql([['Exampleshire', ['[!]', '[!]', '[!]', 40]]]);
  });

  it('are holes of a sparse list and undefined elements', () => {
    const sparse = new Array<unknown>(4);
    sparse[1] = undefined;
    sparse[3] = 40;
    expect(messagesOf(leadOf(sparse))).to.eql(
      [0, 1, 2].map((i) => `series[0].values[${i}]: ${VALUE}, received nothing; add it`),
    );
    expect(valuesOf(leadOf(sparse))).to.eql([['Exampleshire', ['[!]', '[!]', '[!]', 40]]]);
  });

  it('are numbers marked c, which are withheld', () => {
    const input = leadOf([{ value: 3, marks: ['c'] }, 20, 30, 40]);
    expect(messagesOf(input)).to.eql([
      'series[0].values[0]: expected no number where the mark is "c", received a number marked "c"; write "[c]" in its place, since a withheld number must not be in the file',
    ]);
    expect(parseIndicatorTrend(input).problems[0]!.severity).to.equal('danger');
    expect(valuesOf(input)).to.eql([['Exampleshire', ['[c]', 20, 30, 40]]]);
  });

  it('are negative counts, but not negative pounds', () => {
    expect(messagesOf(leadOf([-3, 20, 30, 40]))).to.eql([
      'series[0].values[0]: expected a count of 0 or more, received a negative number; correct it, or write "[x]"',
    ]);
    expect(valuesOf(leadOf([-3, 0, 30, 40]))).to.eql([['Exampleshire', ['[!]', 0, 30, 40]]]);
    readsWell({ ...leadOf([-3, 20, 30, 40]), measure: { unit: 'pounds' } });
  });

  it('lose only the faulty field beside a number', () => {
    const input = leadOf([{ value: '[x]', share: 75 }, { value: 20, note: 5, was: '3' }, 30, 40]);
    expect(messagesOf(input)).to.eql([
      'series[0].values[0].share: expected a share from 0 to 1, received a number; write 60 per cent as 0.6',
      `series[0].values[1].note: ${TEXT}, received a number; write "…" or { "en": "…", "cy": "…" }`,
      'series[0].values[1].was: expected a number, received a number in quotes; correct it',
    ]);
    expect(indicatorOf(input)!.series[0]!.values.slice(0, 2)).to.eql([
      { value: '[x]', marks: [] },
      { value: 20, marks: [] },
    ]);
  });
});

describe('series that cannot be drawn', () => {
  it('have the wrong length; the others stay', () => {
    const input = dataset({
      series: [
        { name: 'Exampleshire', values: [10, 20, 30, 40] },
        { name: 'England', values: [1, 2] },
      ],
    });
    expect(messagesOf(input)).to.eql([
      `series[1].values: expected 4 values, one per period, received a list of 2; ${MISSING}`,
    ]);
    expect(valuesOf(input)).to.eql([BOTH_SERIES[0]]);
  });

  it('share a name or an id; neither is drawn', () => {
    const values = [10, 20, 30, 40];
    const input = dataset({
      series: [
        { name: 'A', values },
        { name: { en: 'A', cy: 'B' }, values },
        { name: 'C', id: 'q', values },
        { name: 'D', id: 'q', values },
        { name: 'E', id: 'e', values },
        { name: 'E', id: 'f', values },
      ],
    });
    expect(messagesOf(input)).to.eql([
      'series[1].name: expected each name once, received "A", the same as series[0]; rename one, or give each an "id"; both are left out',
      'series[3].id: expected each id once, received "q", the same as series[2]; rename one, or give each an "id"; both are left out',
    ]);
    expect(valuesOf(input)).to.eql([
      ['e', values],
      ['f', values],
    ]);
  });

  it('lack a name or values, or are not objects', () => {
    const series = [
      { values: [1, 2, 3, 4] },
      { name: 'B' },
      5,
      [1],
      { name: 'A', role: 'aera', values: [1, 2, 3, 4] },
    ];
    expect(messagesOf(dataset({ series }))).to.eql([
      `series[0].name: ${TEXT}, received nothing; add it`,
      'series[1].values: expected a list, received nothing; add it',
      'series[2]: expected an object, received a number; correct it',
      'series[3]: expected an object, received a list; correct it',
      'series[4].role: expected "area" or "national" or "region" or "neighbours" or "other", received "aera"; correct it',
    ]);
    expect(valuesOf(dataset({ series }))).to.eql([['A', [1, 2, 3, 4]]]);
  });

  it('lose only an interval or denominator that has the wrong length, is crossed or cannot be read', () => {
    const interval = { lower: [9, 25, null, '1'], upper: [11, 21, 31] };
    const input = leadWith({ interval, denominator: [1] });
    expect(messagesOf(input)).to.eql([
      'series[0].interval.lower[3]: expected a number, received a number in quotes; write null where there is none',
      'series[0].interval.lower[1]: expected a bound under its upper one, received one above it; swap or correct them',
      `series[0].interval.upper: expected 4 values, one per period, received a list of 3; ${MISSING_NUMBER}`,
      `series[0].denominator: expected 4 values, one per period, received a list of 1; ${MISSING_NUMBER}`,
    ]);
    expect(indicatorOf(input)!.series[0]).to.eql({
      id: 'Exampleshire',
      name: 'Exampleshire',
      role: 'area',
      values: [10, 20, 30, 40].map((value) => ({ value, marks: [] })),
    });
    const crossed = leadWith({
      interval: { lower: [9, 25, null, 39], upper: [11, 21, 31, null] },
      denominator: [100, Infinity, null, 400],
    });
    expect(indicatorOf(crossed)!.series[0]!.interval).to.eql({
      lower: [9, null, null, 39],
      upper: [11, null, 31, null],
    });
    expect(indicatorOf(crossed)!.series[0]!.denominator).to.eql([100, null, null, 400]);
    expect(messagesOf(crossed)).to.eql([
      'series[0].denominator[1]: expected a number, received Infinity; write null where there is none',
      'series[0].interval.lower[1]: expected a bound under its upper one, received one above it; swap or correct them',
    ]);
  });
});

describe('periods that cannot be read', () => {
  const UNCLEAR =
    'write a month in words ("October 2008") and years on end as "2008-2010", or as "2007/08 - 2009/10" beside years such as "2011-12"';
  const unclear = (at: number, text: string) =>
    `periods[${at}]: expected a period that can be read in one way, received "${text}"; ${UNCLEAR}`;

  it('may be months or years on end', () => {
    const cases: readonly (readonly [periods: readonly string[], messages: readonly string[]])[] = [
      [
        ['2001-03', '2002-05', '2023-24'],
        [unclear(0, '2001-03'), unclear(1, '2002-05')],
      ],
      [['2015 - 17', '2016-17', '2017-18'], [unclear(0, '2015 - 17')]],
      [['2008-10', '2021/22', '2022/23'], [unclear(0, '2008-10')]],
    ];
    for (const [periods, messages] of cases) {
      const series = [{ name: 'Exampleshire', values: [1, 2, 3] }];
      const input = { title: 'Visits', periods, series };
      expect(messagesOf(input)).to.eql(messages);
      expect(indicatorOf(input)!.periods.length).to.equal(3 - messages.length);
    }
  });

  it('are read as the message says', () => {
    for (const text of ['October 2008', '2008-2010', '2007/08 - 2009/10']) {
      const series = [{ name: 'Exampleshire', values: [1, 2] }];
      const periods = [text, '2011/12'];
      readsWell({ title: 'Visits', periods, series });
    }
    const beside = ['2007/08 - 2009/10', '2011-12'];
    readsWell(dataset({ periods: [...beside, '2012-13', '2013-14'] }));
  });

  it('are years on end where the whole list is', () => {
    const periods = ['2008 - 10', '2009 - 11', '2010 - 12', '2011 - 13'];
    const { periods: read } = readsWell(dataset({ year: 'calendar', periods }));
    const days = read.map(({ startDay, endDay }) => [startDay, endDay].map(isoOf));
    expect(days).to.eql([
      ['2008-01-01', '2010-12-31'],
      ['2009-01-01', '2011-12-31'],
      ['2010-01-01', '2012-12-31'],
      ['2011-01-01', '2013-12-31'],
    ]);
  });

  it('are left out with their values', () => {
    const input = dataset({ periods: ['2020-21', 'sometime', {}, '2023-24'] });
    expect(messagesOf(input)).to.eql([
      'periods[2].period: expected a period, received nothing; add it',
      `periods[1]: expected a period, received "sometime"; ${PERIOD}`,
    ]);
    expect(valuesOf(input)).to.eql([
      ['Exampleshire', [10, 40]],
      ['England', [11, 41]],
    ]);
  });

  it('are repeated, however they are written; neither is drawn', () => {
    const input = dataset({ periods: ['2020-21', '2021-22', '2021/22', '2023-24'] });
    expect(messagesOf(input)).to.eql([
      'periods[2]: expected each period once, received "2021/22", the same as periods[1]; correct or remove one; both are left out',
    ]);
    expect(indicatorOf(input)!.periods.map(({ text }) => text)).to.eql(['2020-21', '2023-24']);
  });
});

describe('a faulty field', () => {
  it('of the measure is left out, and its default is used', () => {
    const measure = { unit: 5, kind: 'x', direction: 'up', counts: 'z', decimals: 1.5, tilt: 1 };
    expect(messagesOf(dataset({ measure }))).to.eql([
      `measure.unit: ${TEXT}, received a number; write "…" or { "en": "…", "cy": "…" }`,
      'measure.kind: expected "flow" (in a period) or "stock" (on a day), received "x"; correct it',
      'measure.direction: expected a direction, received "up"; write "high", "low", "neutral" or { "between": [4, 6] }',
      'measure.counts: expected "people" or "things", received "z"; correct it',
      'measure.decimals: expected a whole number, received 1.5; correct it',
      'measure.tilt: expected a field that is known here, received an unknown field; remove it, or correct its name',
    ]);
    expect(indicatorOf(dataset({ measure }))!.measure).to.eql({
      unit: 'count',
      direction: 'neutral',
      counts: 'people',
    });
  });

  it('is a range with one end, without numbers, or with its ends the wrong way round', () => {
    const range = (between: unknown) => dataset({ measure: { direction: { between } } });
    expect([[4], ['a', 6], [6, 4], 5].map((between) => messagesOf(range(between)))).to.eql([
      ['measure.direction.between[1]: expected two numbers, received nothing; add it'],
      ['measure.direction.between[0]: expected a number, received "a"; correct it'],
      ['measure.direction.between: expected the lower end first, received a list; write [4, 6]'],
      ['measure.direction.between: expected two numbers, received a number; write [4, 6]'],
    ]);
    expect(indicatorOf(range([6, 4]))!.measure.direction).to.equal('neutral');
    expect(readsWell(range([4, 4])).measure.direction).to.eql({ between: [4, 4] });
  });

  it('is an impossible number of decimals', () => {
    const of = (decimals: unknown) => messagesOf(dataset({ measure: { decimals } }));
    expect([-1, 7, '1'].flatMap(of)).to.eql([
      'measure.decimals: expected a whole number from 0 to 6, received -1; correct it',
      'measure.decimals: expected a whole number from 0 to 6, received 7; correct it',
      'measure.decimals: expected a number, received a number in quotes; correct it',
    ]);
  });

  it('of a target is the only one that is left out', () => {
    const target = { value: [75, '76', null, 78], tolerance: -1, by: 'soon' };
    expect(messagesOf(dataset({ target }))).to.eql([
      'target.value[1]: expected a number, received a number in quotes; write null where there is none',
      'target.tolerance: expected a tolerance of 0 or more, received -1; write how far short still counts',
      `target.by: expected a period, received "soon"; ${PERIOD}`,
    ]);
    expect(indicatorOf(dataset({ target }))!.target).to.eql({
      value: [75, null, null, 78],
      tolerance: 0,
    });
  });

  it('is a target beside a direction that is a range, which is the target itself', () => {
    const measure = { direction: { between: [40, 55] } };
    const of = (target: Loose) => dataset({ measure, target });
    for (const value of [48, 0, [40, 41, null, 43]]) {
      expect(messagesOf(of({ value }))).to.eql([
        'target.value: expected no target beside a direction that is a range, received one; remove it, or write "high" or "low" as the direction; the range is the target, and this one is passed over',
      ]);
      expect(parseIndicatorTrend(of({ value })).problems[0]!.severity).to.equal('warning');
      expect(indicatorOf(of({ value }))!.target).to.eql({ value: null, tolerance: 0 });
    }
    const read = readsWell(of({ tolerance: 2, by: '2030-31' }));
    expect(read.target).to.deep.include({ value: null, tolerance: 2 });
    const written = writeIndicatorTrend(parseIndicatorTrend(of({ tolerance: 2 })).dataset!);
    expect(readsWell(written).target).to.eql({ value: null, tolerance: 2 });
  });

  it('leaves out the target where it is its value', () => {
    const of = (value: unknown) => dataset({ target: { value } });
    expect(['x', Infinity, [75], undefined].flatMap((value) => messagesOf(of(value)))).to.eql([
      'target.value: expected a number, or one per period, received "x"; write 75 or [75, 76, …]',
      'target.value: expected a number, or one per period, received Infinity; write 75 or [75, 76, …]',
      `target.value: expected 4 values, one per period, received a list of 1; ${MISSING_NUMBER}`,
      'target.value: expected a number, or one per period, received nothing; add it',
    ]);
    expect(indicatorOf(of('x'))!.target).to.equal(undefined);
    expect(indicatorOf(of([75]))!.target).to.equal(undefined);
  });

  it('is an event without a label or with a period that cannot be read', () => {
    const events = [
      { period: 'one day', label: 'A' },
      { period: '2021-22' },
      { period: '2022-23', label: 'C' },
    ];
    expect(messagesOf(dataset({ events }))).to.eql([
      `events[1].label: ${TEXT}, received nothing; add it`,
      `events[0].period: expected a period, received "one day"; ${PERIOD}`,
    ]);
    expect(indicatorOf(dataset({ events }))!.events.map(({ label }) => label)).to.eql(['C']);
  });

  it('of the control chart makes it start at the beginning', () => {
    const of = (control: unknown) => dataset({ control });
    expect(
      ['often', { from: 'soon' }, { from: '2030-31' }].flatMap((it) => messagesOf(of(it))),
    ).to.eql([
      'control: expected true, or a start, received "often"; write true or { "from": "2020-21" }',
      `control.from: expected a period, received "soon"; ${PERIOD}`,
      'control.from: expected a period that the dataset reaches, received "2030-31"; correct it; all points are used',
    ]);
    expect(indicatorOf(of('often'))!.control).to.equal(undefined);
    expect(indicatorOf(of({ from: 'soon' }))!.control).to.eql({});
    expect(readsWell(of(false)).control).to.equal(undefined);
    expect(readsWell(of(true)).control).to.eql({});
    expect(readsWell(of({ from: '2021-22' })).control!.from!.text).to.equal('2021-22');
  });

  it('of the projection leaves it out', () => {
    const of = (monthsElapsed: unknown) => dataset({ projection: { monthsElapsed } });
    expect([13, -1, '8'].flatMap((months) => messagesOf(of(months)))).to.eql([
      'projection.monthsElapsed: expected months from 0 to 12, received 13; write how many are over',
      'projection.monthsElapsed: expected months from 0 to 12, received -1; write how many are over',
      'projection.monthsElapsed: expected a number, received a number in quotes; correct it',
    ]);
    expect(indicatorOf(of(13))!.monthsElapsed).to.equal(undefined);
    expect(readsWell(of(0)).monthsElapsed).to.equal(0);
    expect(messagesOf(dataset({ projection: {} }))).to.eql([
      'projection.monthsElapsed: expected a number, received nothing; add it',
    ]);
  });

  it('that is unknown is a warning with the nearest name', () => {
    const { problems } = parseIndicatorTrend(dataset({ tilte: 'x' }));
    expect(problems.map(problemText)).to.eql([
      'tilte: expected a field that is known here, received an unknown field; did you mean "title"?',
    ]);
    expect(problems[0]!.severity).to.equal('warning');
    expect(valuesOf(dataset({ tilte: 'x' }))).to.eql(BOTH_SERIES);
  });

  it('that names another widget is the only fault, and nothing is drawn', () => {
    const other = dataset({ widget: 'placement-mix', periods: 'none', parts: [] });
    expect(messagesOf(other)).to.eql([
      'widget: expected "indicator-trend", received "placement-mix"; use the tag of that widget, or correct it; nothing is drawn',
    ]);
    expect(valuesOf(other)).to.equal(undefined);
  });
});

describe('many faults at once', () => {
  it('are all reported, those of shape first, then those of what does not fit together', () => {
    const input = {
      title: 'T',
      year: 'fiscal',
      measure: { direction: 'up' },
      periods: ['2020-21', '2021-22', '2021/22', 'soon'],
      series: [
        { name: 'A', values: ['1', 2, 3, { value: 4, marks: ['c'] }] },
        { name: 'A', values: [1, 2, 3, 4] },
        { name: 'B', values: [1] },
        { name: 'C', values: [1, 2, 3, -4] },
      ],
      target: { value: [1] },
      events: [{ period: 'x', label: 'y' }],
      control: { from: 'z' },
      projection: { monthsElapsed: 13 },
      sorce: 'x',
    };
    expect(parseIndicatorTrend(input).problems.map(({ path }) => pathText(path))).to.eql([
      'measure.direction',
      'year',
      'projection.monthsElapsed',
      'sorce',
      'periods[2]',
      'periods[3]',
      'series[0].values[0]',
      'series[0].values[3]',
      'series[1].name',
      'series[2].values',
      'series[3].values[3]',
      'target.value',
      'control.from',
      'events[0].period',
    ]);
    expect(valuesOf(input)).to.eql([['C', [1]]]);
  });
});

describe('hostile input', () => {
  it('cannot change a prototype', () => {
    const input: unknown = JSON.parse(
      '{ "title": "T", "periods": ["2020-21"], "series": [{ "name": "A", "values": ["constructor"], "__proto__": { "role": "area" } }], "__proto__": { "disclosure": { "threshold": 0 } } }',
    );
    expect(parseIndicatorTrend(input).dataset!.disclosure).to.eql({
      threshold: 5,
      protected: false,
    });
    expect(valuesOf(input)).to.eql([['A', ['[!]']]]);
    expect(({} as { role?: unknown }).role).to.equal(undefined);
  });

  it('cannot override a default by an undefined member', () => {
    const input = dataset({
      disclosure: { threshold: undefined, protected: undefined },
      measure: { unit: undefined, counts: undefined },
    });
    const parsed = parseIndicatorTrend(input);
    expect(parsed.problems).to.eql([]);
    expect(parsed.dataset!.disclosure).to.eql({ threshold: 5, protected: false });
    expect(parsed.dataset!.indicator.measure).to.eql({
      unit: 'count',
      direction: 'neutral',
      counts: 'people',
    });
  });

  it('may be circular or very deep', () => {
    const circle: Loose = leadOf([10, 20, 30, 40]);
    circle.self = circle;
    (circle.series as Loose[])[0]!.interval = circle;
    expect(valuesOf(circle)).to.eql([['Exampleshire', [10, 20, 30, 40]]]);
    let deep: unknown = [];
    for (let i = 0; i < 50_000; i++) deep = [deep];
    expect(valuesOf({ ...leadOf([10, 20, 30, deep]), notes: deep })).to.eql([
      ['Exampleshire', [10, 20, 30, '[!]']],
    ]);
  });

  it('that throws when it is read is refused in plain words', () => {
    const input = Object.defineProperty(dataset(), 'title', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    expect(messagesOf(input)).to.eql([
      'dataset: expected plain data, received an object that cannot be read; pass what JSON.parse gives',
    ]);
  });

  it('is not written to, so that frozen input can be read', () => {
    const freeze = <T>(it: T): T => {
      if (typeof it === 'object' && it !== null) Object.values(it).forEach(freeze);
      return Object.freeze(it);
    };
    const make = () => ({ ...leadOf([10, '2', { value: 3, marks: ['c'], note: 5 }, 4]), tilte: 1 });
    const input = make();
    parseIndicatorTrend(input);
    expect(input).to.eql(make());
    expect(messagesOf(freeze(make()))).to.have.length(4);
  });

  it('never makes the parser throw, whatever it is', () => {
    const keys = ['title', 'periods', 'series', 'measure', 'target', 'events', 'control', 'source',
      'disclosure', 'projection', 'name', 'values', 'value', 'marks', 'interval', 'lower', 'by',
      'between', 'direction', '__proto__', 'constructor', 'toString']; // prettier-ignore
    const anything = fc.letrec((tie) => ({
      it: fc.oneof(
        { maxDepth: 5, withCrossShrink: true },
        fc.constantFrom(null, undefined, NaN, Infinity, '', '[c]', '2020-21', 'constructor', 0, -1, true, 3n),
        fc.string(),
        fc.double(),
        fc.array(tie('it'), { maxLength: 4 }),
        fc.dictionary(fc.constantFrom(...keys), tie('it'), { maxKeys: 6 }),
      ),
    })).it; // prettier-ignore
    fc.assert(
      fc.property(anything, fc.dictionary(fc.constantFrom(...keys), anything), (it, changes) => {
        parseIndicatorTrend(it);
        const { problems } = parseIndicatorTrend({ ...dataset(), ...changes });
        problems.forEach((problem) => expect(problemText(problem)).to.be.a('string'));
      }),
      { numRuns: 1500, seed: 3 },
    );
  }).timeout(10_000);

  it('is never quoted where it may count people', () => {
    // Numbers of five digits and more, which no index, length or bound in a message has.
    const secret = fc.integer({ min: 10_000, max: 99_999 });
    const cell = secret.chain((number) =>
      fc.constantFrom<unknown>(
        number,
        -number,
        BigInt(number),
        `${number}`,
        `£${number}`,
        `${number} children`,
        `about ${number}`,
        Symbol(`${number}`),
        [number],
        [`${number}`],
        { value: `${number}` },
        { value: number, marks: ['c'] },
        { value: number, marks: [`${number}`] },
        { value: `[${number}]` },
        { value: number, was: `${number}` },
        { value: number, note: number },
        { value: number, note: [`${number}`] },
        { value: '[x]', change: `${number}` },
        { value: [number] },
        { number },
      ),
    );
    const cells = fc.array(cell, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(cells, cells, cells, (values, lower, denominator) => {
        const input = leadWith({ values, interval: { lower, upper: lower }, denominator });
        for (const text of messagesOf(input)) expect(text).not.to.match(/\d{5}/);
      }),
      { numRuns: 400, seed: 4 },
    );
  });
});

describe('periods of every kind', () => {
  const forms: readonly (readonly [string, readonly (string | number)[]])[] = [
    ['financial quarters, year first', ['2021-22 Q1', '2021-22 Q2']],
    ['quarters, part first', ['Q3 2021/22', 'Q4 2021/22']],
    ['quarters in words', ['Quarter 1, 2021/22', 'Quarter 2, 2021/22']],
    ['halves', ['2019-20 H1', '2019-20 H2']],
    ['years of six digits', [202122, '202223']],
    ['years with a hyphen', ['2021-22', '2022-23']],
    ['years with a slash', ['2021/22', '2022/23']],
    ['bare years', [2024, '2025']],
    ['months in digits', ['2020-11', '2020-12']],
    ['months in words', ['Nov 2020', 'Dec 2020']],
    ['days in words', ['31 March 2024', '31 March 2025']],
    ['days in digits', ['2024-03-31', '2025-03-31']],
    ['stretches of a year', ['2023-04-01/P1Y', '2024-04-01/P1Y']],
    ['stretches of months', ['2016-04-01/P3M', '2016-07-01/P3M']],
    ['years on end', ['2019/20-2021/22', '2020/21-2022/23']],
  ];
  for (const [name, [first, second]] of forms) {
    it(`are read and put in order: ${name}`, () => {
      const { periods, series } = readsWell({
        title: 'T',
        periods: [second, first],
        series: [{ name: 'A', values: [2, 1] }],
      });
      expect(periods.map(({ text }) => text)).to.eql([`${first}`, `${second}`]);
      expect(periods[0]!.endDay).to.be.lessThan(periods[1]!.endDay);
      expect(series[0]!.values.map(({ value }) => value)).to.eql([1, 2]);
    });
  }

  it('are put in order with everything that belongs to them', () => {
    const indicator = readsWell({
      title: 'T',
      measure: { unit: 'percent' },
      periods: ['2023-24', '2021-22', '2022-23'],
      series: [
        {
          name: 'A',
          values: [30, { value: 10, was: 11 }, '[c]'],
          interval: { lower: [29, 9, null], upper: [31, 11, null] },
          denominator: [300, 100, null],
        },
      ],
      target: { value: [33, null, 22] },
    });
    expect(indicator.periods.map(({ text }) => text)).to.eql(['2021-22', '2022-23', '2023-24']);
    const [series] = indicator.series;
    expect(series!.values).to.eql([
      { value: 10, marks: [], was: 11 },
      { value: '[c]', marks: [] },
      { value: 30, marks: [] },
    ]);
    expect(series!.interval).to.eql({ lower: [9, null, 29], upper: [11, null, 31] });
    expect(series!.denominator).to.eql([100, null, 300]);
    expect(indicator.target!.value).to.eql([null, 22, 33]);
  });

  it('depend on their list: years by default, months where another can only be a month', () => {
    const kinds = (periods: string[], rest: Loose = {}) =>
      readsWell({
        title: 'T',
        periods,
        series: [{ name: 'A', values: [1, 2] }],
        ...rest,
      }).periods.map(({ kind }) => kind);
    expect(kinds(['2010-11', '2011-12'])).to.eql(['year', 'year']);
    expect(kinds(['2011-11', '2011-12'])).to.eql(['month', 'month']);
    expect(kinds(['2010-11', '2011-12'], { target: { value: 1, by: '2012-01' } })).to.eql([
      'month',
      'month',
    ]);
  });

  it('depend on the year that the dataset states', () => {
    const lastDay = (year: string) =>
      new Date(
        readsWell({ title: 'T', year, periods: [2025], series: [{ name: 'A', values: [1] }] })
          .periods[0]!.endDay * 864e5,
      )
        .toISOString()
        .slice(0, 10);
    expect(['financial', 'academic', 'calendar', '30 September'].map(lastDay)).to.eql([
      '2025-03-31',
      '2025-08-31',
      '2025-12-31',
      '2025-09-30',
    ]);
  });
});

describe('reading', () => {
  it('puts the series of the area first, or else keeps the first', () => {
    const ids = (...roles: string[]) =>
      readsWell(
        dataset({ series: roles.map((role, i) => ({ name: `${i}`, role, values: [1, 2, 3, 4] })) }),
      ).series.map(({ id }) => id);
    expect(ids('national', 'neighbours', 'area', 'area')).to.eql(['2', '0', '1', '3']);
    expect(ids('national', 'other')).to.eql(['0', '1']);
  });

  it('assumes people for counts and rates, things for money and days, and either where there are fractions', () => {
    const counts = (measure?: unknown) => readsWell(dataset({ measure })).measure.counts;
    expect(
      [
        undefined,
        {},
        { unit: 'percent' },
        { unit: 'per 10,000' },
        { unit: { en: 'per 1,000' } },
      ].map(counts),
    ).to.eql(Array(5).fill('people'));
    expect([{ unit: 'pounds' }, { unit: '£' }, { unit: 'days' }].map(counts)).to.eql(
      Array(3).fill('things'),
    );
    expect(counts({ unit: 'visits', counts: 'things' })).to.equal('things');
    const own = (values: readonly unknown[]) =>
      readsWell(dataset({ measure: { unit: { en: 'cases' } }, series: [{ name: 'A', values }] }))
        .measure.counts;
    expect(own([3, 30, { value: 40 }, '[x]'])).to.equal('people');
    expect(own([3, 30, { value: 40.5 }, '[x]'])).to.equal('either');
  });

  it('recognises units that authors write in other words', () => {
    const unit = (written: unknown) =>
      readsWell(dataset({ measure: { unit: written } })).measure.unit;
    expect(['Number', { en: 'count', cy: 'nifer' }].map(unit)).to.eql(['count', 'count']);
    expect(['%', 'Percentage', 'per cent'].map(unit)).to.eql(Array(3).fill('percent'));
    expect(['£', 'constructor'].map(unit)).to.eql(['pounds', 'constructor']);
    expect(['pounds per week', '£ per bed per year', '£ a week'].map(unit)).to.eql([
      'pounds per week',
      'pounds per bed per year',
      'pounds per week',
    ]);
    const scaled = ['£ thousand per week', '£ million per year', "£'000 a week", '£bn/year'];
    expect(scaled.map(unit)).to.eql([
      'pounds thousand per week',
      'pounds million per year',
      'pounds thousand per week',
      'pounds billion per year',
    ]);
  });

  it('keeps thousands and millions of pounds as they are written, and everything else in that unit', () => {
    const indicator = readsWell(
      dataset({
        measure: { unit: '£ million', decimals: 2 },
        series: [
          {
            name: 'A',
            values: [1.1, { value: 2.35, was: 2.3 }, { value: '[x]', change: -0.1 }, 0],
            interval: { lower: [1, 2, null, 0], upper: [1.2, 2.4, null, 0.1] },
            denominator: [3, 3, 3, 3],
          },
        ],
        target: { value: [2, 2.1, 2.2, null], tolerance: 0.05 },
      }),
    );
    expect(indicator.measure).to.eql({
      unit: 'pounds million',
      direction: 'neutral',
      counts: 'things',
      decimals: 2,
    });
    expect(indicator.series[0]).to.deep.include({
      values: [
        { value: 1.1, marks: [] },
        { value: 2.35, marks: [], was: 2.3 },
        { value: '[x]', marks: [], change: -0.1 },
        { value: 0, marks: [] },
      ],
      interval: { lower: [1, 2, null, 0], upper: [1.2, 2.4, null, 0.1] },
      denominator: [3, 3, 3, 3],
    });
    expect(indicator.target).to.eql({ value: [2, 2.1, 2.2, null], tolerance: 0.05 });
    const thousand = (unit: string) => readsWell(dataset({ measure: { unit } })).measure.unit;
    expect(
      ['£ thousand', '£000s', 'thousand pounds', '£k', 'pounds, thousand'].map(thousand),
    ).to.eql(Array(5).fill('pounds thousand'));
    expect(['£m', 'million pounds', '£ millions'].map(thousand)).to.eql(
      Array(3).fill('pounds million'),
    );
  });

  it('takes money for each so many people as money, not as a count of people', () => {
    const units = [
      '£ per 1,000 children',
      'pounds per 1,000 children',
      '£ thousand per 100 places',
      '£m per 10,000 residents',
    ];
    for (const unit of units) {
      const { dataset: indicator, problems } = parseIndicatorTrend(
        dataset({
          measure: { unit },
          series: [{ name: 'A', values: [3, 4, 3, 4], denominator: [900, 900, 900, 900] }],
        }),
      );
      expect(problems, unit).to.eql([]);
      expect(indicator!.indicator.measure.counts, unit).to.equal('things');
      expect(protectIndicatorTrend(indicator!).withheld.length, unit).to.equal(0);
    }
  });

  it('reads periods with a note, wherever a period is written', () => {
    const indicator = readsWell(
      dataset({
        periods: ['2020-21', { period: '2021-22', note: 'Strike' }, '2022-23', '2023-24'],
        target: { value: 5, by: { period: '2025-26', note: 'Agreed' } },
        events: [{ period: { period: '2021-22' }, label: 'New system' }],
        control: { from: { period: '2020-21' } },
      }),
    );
    expect(indicator.periods.map(({ note }) => note)).to.eql([
      undefined,
      'Strike',
      undefined,
      undefined,
    ]);
    expect(indicator.target?.by?.note).to.equal('Agreed');
    expect(indicator.events[0]!.period.text).to.equal('2021-22');
  });

  it('leaves out rates whose denominator was written but cannot be read', () => {
    const rates = (denominator: unknown) =>
      valuesOf(
        dataset({
          measure: { unit: 'percent' },
          series: [{ name: 'A', values: [30, 30, '[x]', 20], denominator }],
        }),
      );
    expect(rates([10, 10, 10])).to.eql([['A', ['[!]', '[!]', '[x]', '[!]']]]);
    expect(rates('10')).to.eql([['A', ['[!]', '[!]', '[x]', '[!]']]]);
    expect(rates(['10', 100, 100, 100])).to.eql([['A', ['[!]', 30, '[x]', 20]]]);
  });

  it('quotes no number where periods and values were swapped', () => {
    const swapped = dataset({ periods: [20, 3, 40, 4] });
    expect(messagesOf(swapped)[1]).to.equal(
      'periods[1]: expected a period, received a number; write "2024-25", "2021-22 Q1", "2020-12" or "31 March 2025"',
    );
  });
});

describe('writing', () => {
  const text = fc.oneof(
    fc.constantFrom('A', 'Children looked after', 'B [c]'),
    fc.record({ en: fc.constantFrom('Foster care', 'B'), cy: fc.constant('Gofal maeth') }),
  );
  const marks = fc.subarray(['b', 'e', 'f', 'p', 'r', 'u']);
  const figure = fc.oneof(fc.nat(500), fc.double({ min: 0, max: 1e6, noNaN: true }));
  const value = fc.oneof(
    figure,
    fc.constantFrom<unknown>(null, '[c]', 'x', 'z', '[k]', 'low', ':', '[x][r]'),
    fc.record({ value: figure, marks, note: text, was: figure }, { requiredKeys: ['value'] }),
    fc.record({
      value: fc.constant('[x]'),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      change: fc.integer(),
    }),
  );
  const lists: readonly (readonly (string | number)[])[] = [
    ['2020-21', '2021-22', '2023-24', '2022-23'],
    ['2021-22 Q1', '2021-22 Q3', 'Q2 2021/22', '2022-23 Q1'],
    ['2020-11', '2020-12', '2021-02', 'Jan 2021'],
    ['31 March 2021', '2022-03-31', '31 March 2024', '31 March 2023'],
    [2021, 2023, 2022, '2025'],
  ];
  const each = <T>(it: fc.Arbitrary<T>) => fc.array(it, { minLength: 4, maxLength: 4 });
  const bounds = each(fc.option(figure));
  const series = fc.record(
    {
      role: fc.constantFrom('area', 'national', 'region', 'neighbours', 'other'),
      values: each(value),
      interval: fc
        .tuple(each(fc.nat(50)), each(fc.nat(50)))
        .map(([a, b]) => ({ lower: a, upper: a.map((low, i) => low + b[i]!) })),
      denominator: bounds,
    },
    { requiredKeys: ['values'] },
  );
  const measure = fc.record(
    {
      unit: fc.constantFrom('count', 'percent', 'per 10,000', 'pounds', 'days', 'cases'),
      kind: fc.constantFrom('flow', 'stock'),
      direction: fc.constantFrom<unknown>('high', 'low', 'neutral', { between: [4, 6] }),
      counts: fc.constantFrom('people', 'things'),
      decimals: fc.nat(6),
    },
    { requiredKeys: [] },
  );
  const disclosure = fc.record(
    { threshold: fc.nat(10), rounding: fc.constantFrom(5, 10), protected: fc.boolean() },
    { requiredKeys: [] },
  );
  const valid = fc.constantFrom(...lists).chain((periods) => {
    const period = fc.constantFrom(...periods);
    const target = { value: fc.oneof(figure, bounds), tolerance: fc.nat(5), by: period };
    const event = { period, label: text, break: fc.boolean() };
    return fc.record(
      {
        title: text,
        subtitle: text,
        notes: fc.array(text, { maxLength: 2 }),
        area: fc.oneof(text, fc.constant({ name: 'Exampleshire', code: 'E00000000' })),
        year: fc.constantFrom('financial', 'academic', '30 September'),
        source: fc.oneof(text, fc.constant({ name: 'Example data', next: '2026-11-20' })),
        disclosure,
        measure,
        periods: fc.constant(periods),
        series: fc
          .array(series, { minLength: 1, maxLength: 4 })
          .map((all) => all.map((it, i) => ({ ...it, name: `Series ${i}` }))),
        target: fc.record(target, { requiredKeys: ['value'] }),
        events: fc.array(fc.record(event, { requiredKeys: ['period', 'label'] }), { maxLength: 3 }),
        projection: fc.record({ monthsElapsed: fc.nat(12) }),
        control: fc.oneof(fc.boolean(), fc.record({ from: period })),
      },
      { requiredKeys: ['title', 'periods', 'series'] },
    );
  });
  /** A range is the target itself. */
  const isConsistent = ({ measure, target }: { measure?: Loose; target?: Loose }): boolean =>
    typeof measure?.direction !== 'object' || target === undefined;

  it('gives a dataset that reads to the same, without a problem', () => {
    fc.assert(
      fc.property(valid.filter(isConsistent), (input) => {
        const { dataset: read, problems } = parseIndicatorTrend(input);
        expect(problems.map(problemText)).to.eql([]);
        const again = parseIndicatorTrend(writeIndicatorTrend(read!));
        expect(again.problems.map(problemText)).to.eql([]);
        // It is written in order of time, with the leading series first.
        const { places: _, ...indicator } = read!.indicator;
        expect(again.dataset).to.eql({ ...read, indicator });
      }),
      { numRuns: 400, seed: 6 },
    );
  });

  it('keeps values that could not be read as [!], and warns where they are written so', () => {
    const { dataset: read } = parseIndicatorTrend(leadOf([10, '20', 30, 40]));
    const again = parseIndicatorTrend(writeIndicatorTrend(read!));
    expect(again.dataset).to.eql(read);
    expect(again.problems.map(({ severity }) => severity)).to.eql(['warning']);
    expect(again.problems.map(problemText)).to.eql([
      'series[0].values[1]: expected a number, or shorthand such as "[c]", "[x]" or "[z]", received "[!]"; write the number, or the shorthand for why there is none',
    ]);
  });
});

describe('the colour of an area', () => {
  it('is kept for the area and for a series, and is written again', () => {
    const { dataset: read, problems } = parseIndicatorTrend({
      ...dataset(),
      area: { name: 'Exampleshire', colour: 'dark pink' },
      series: [{ name: 'Exampleshire', values: [1, 2, 3, 4], colour: 'turquoise' }],
    });
    expect(problems).to.eql([]);
    expect(read!.area).to.eql({ name: 'Exampleshire', colour: 'dark pink' });
    expect(read!.indicator.series[0]!.colour).to.equal('turquoise');
    const written = writeIndicatorTrend(read!);
    expect([written.area, written.series[0]!.colour]).to.eql([read!.area, 'turquoise']);
  });

  it('is one of those that have a name, which the message lists; the figures stay', () => {
    const input = dataset({
      series: [{ name: 'Exampleshire', values: [1, 2, 3, 4], colour: 'orange' }],
    });
    expect(messagesOf(input)).to.eql([
      'series[0].colour: expected "dark blue" or "turquoise" or "dark pink" or "dark grey" or "light purple", received "orange"; correct it',
    ]);
    expect(valuesOf(input)).to.eql([['Exampleshire', [1, 2, 3, 4]]]);
  });
});

describe('more than six series', () => {
  const withSeries = (count: number, neighbours = 0) => {
    const more = (role: string, of: number) =>
      Array.from({ length: of }, (_, i) => ({ name: `${role} ${i}`, role, values: [1, 2, 3, 4] }));
    return dataset({ series: [...more('other', count), ...more('neighbours', neighbours)] });
  };
  it('are a warning to the author, and all are drawn', () => {
    const input = withSeries(7);
    expect(messagesOf(input)).to.eql([
      'series: expected at most 6 series besides neighbours, so that a reader can tell the lines apart, received 7; show some of them in a second widget, or give those that are only context the role "neighbours"',
    ]);
    expect(parseIndicatorTrend(input).problems[0]!.severity).to.equal('warning');
    expect(indicatorOf(input)!.series).to.have.length(7);
  });
  it('are well where they are neighbours', () => {
    readsWell(withSeries(6, 4));
  });
});
