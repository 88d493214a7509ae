import { expect } from '@open-wc/testing';
import { control } from '../../../src/core/indicator/model.js';
import { problemText } from '../../support/problem-text.js';
import { parseIndicatorTrend } from '../../../src/widgets/indicator-trend/input.js';
import {
  type IndicatorTrendModel,
  indicatorTrendModel,
} from '../../../src/widgets/indicator-trend/model.js';
import { protectIndicatorTrend } from '../../../src/widgets/indicator-trend/protect.js';

await control.load();

type Loose = Record<string, unknown>;

/** The model after parse and protect. The periods are years from 2014-15 on by default. */
function modelOf(
  values: readonly unknown[],
  rest: Loose = {},
  series: Loose = {},
): IndicatorTrendModel {
  const years = values.map((_, i) => `${2014 + i}-${15 + i}`);
  const { dataset, problems } = parseIndicatorTrend({
    title: 'T',
    measure: { unit: 'percent', direction: 'high' },
    periods: years,
    series: [{ name: 'Exampleshire', role: 'area', values, ...series }],
    ...rest,
  });
  // The author is warned of `[!]`, which a test may write.
  const others = problems.map(problemText).filter((text) => !text.includes('received "[!]"'));
  expect(others).to.eql([]);
  return indicatorTrendModel(protectIndicatorTrend(dataset!).publishable);
}
const others =
  (...all: Loose[]) =>
  (values: readonly unknown[], rest: Loose = {}) =>
    modelOf(values, { ...rest, series: [{ name: 'Exampleshire', role: 'area', values }, ...all] });

const QUARTERS = ['2021-22 Q1', '2021-22 Q2', '2021-22 Q3', '2021-22 Q4', '2022-23 Q1'];
const CHECK = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

describe('the envelope of a trend', () => {
  it('is kept, without the year by which periods were read', () => {
    const { envelope } = modelOf([1], { subtitle: 'S', year: 'academic' });
    expect(envelope).to.eql({
      widget: 'indicator-trend',
      title: 'T',
      subtitle: 'S',
      notes: [],
      disclosure: { threshold: 5, protected: false },
    });
  });
});

describe('the latest figure', () => {
  it('is the last number, with the reason where the last period has none', () => {
    expect(modelOf([10, 20]).latest).to.eql({ index: 1, value: { value: 20, marks: [] } });
    expect(modelOf([10, 20]).lastAbsent).to.equal(undefined);
    const model = modelOf([10, 0, '[x]', '[z][r]']);
    expect(model.latest).to.eql({ index: 1, value: { value: 0, marks: [] } });
    expect(model.lastAbsent).to.eql({ index: 3, value: { value: '[z]', marks: ['r'] } });
  });

  it('is absent where there is no number', () => {
    const model = modelOf(['[c]', '[x]']);
    expect([model.latest, model.sincePrevious, model.projection]).to.eql([
      undefined,
      undefined,
      undefined,
    ]);
    expect(model.lastAbsent!.index).to.equal(1);
  });
});

describe('changes', () => {
  it('are since the period before, in points for percentages', () => {
    expect(modelOf([60.8, 61.3]).sincePrevious).to.eql({
      from: 0,
      difference: 0.5,
      relative: undefined,
      decimals: 1,
    });
  });

  it('are in per cent too, for counts of 20 and more', () => {
    const measure = { unit: 'count', counts: 'things' };
    expect(modelOf([20, 25], { measure }).sincePrevious).to.eql({
      from: 0,
      difference: 5,
      relative: 0.25,
      decimals: 0,
    });
    expect(modelOf([19, 38], { measure }).sincePrevious).to.eql({
      from: 0,
      difference: 19,
      relative: undefined,
      decimals: 0,
    });
  });

  it('are also since a year earlier, where that is not the period before', () => {
    const model = modelOf([10, 12, 9, 15, 14], { periods: QUARTERS });
    expect(model.sincePrevious).to.eql({
      from: 3,
      difference: -1,
      relative: undefined,
      decimals: 0,
    });
    expect(model.sinceYearEarlier).to.eql({
      from: 0,
      difference: 4,
      relative: undefined,
      decimals: 0,
    });
    expect(modelOf([10, 12]).sinceYearEarlier).to.equal(undefined);
  });

  it('are not given for the first period', () => {
    expect(modelOf([10]).sincePrevious).to.eql({ reason: 'first' });
  });

  it('are not given where the figure before exists and is not known', () => {
    for (const absence of ['[c]', '[k]', '[u]', '[w]', { value: '[x]', change: 2 }])
      expect(modelOf([10, absence, 12]).sincePrevious).to.eql({ from: 1, reason: 'absent' });
  });

  it('are since the last figure where nobody has one for the period before', () => {
    const since = { from: 0, lastFigure: true, difference: 2, relative: undefined, decimals: 0 };
    for (const absence of ['[x]', null, '[z]', ':'])
      expect(modelOf([10, absence, 12]).sincePrevious).to.eql(since);
    expect(modelOf([10, '[x]', '[x]', 12]).sincePrevious).to.eql(since);
    expect(modelOf(['[c]', '[x]', 12]).sincePrevious).to.eql({
      from: 0,
      lastFigure: true,
      reason: 'absent',
    });
    expect(modelOf(['[x]', '[x]', 12]).sincePrevious).to.eql({ from: 1, reason: 'absent' });
    const broken = modelOf([10, { value: '[x]', marks: ['b'] }, 12]);
    expect(broken.sincePrevious).to.eql({ from: 0, lastFigure: true, reason: 'break' });
    const periods = ['2019-20', '2020-21', '2021-22', '2023-24', '2024-25'];
    const missing = modelOf([1, 2, 10, '[x]', 12], { periods });
    expect(missing.sincePrevious).to.eql({ from: 2, lastFigure: true, reason: 'missing period' });
  });

  it('are not given across a missing period, but still since a year earlier', () => {
    const periods = [
      '2021-22 Q1',
      '2021-22 Q2',
      '2021-22 Q4',
      '2022-23 Q1',
      '2022-23 Q2',
      '2022-23 Q4',
    ];
    const model = modelOf([1, 2, 4, 5, 6, 8], { periods });
    expect(model.missingBefore).to.eql([false, false, true, false, false, true]);
    expect(model.sincePrevious).to.eql({ from: 4, reason: 'missing period' });
    expect(model.sinceYearEarlier).to.eql({
      from: 2,
      difference: 4,
      relative: undefined,
      decimals: 0,
    });
  });

  it('are not given across a break, by mark or by event, just before or further back', () => {
    expect(modelOf([10, { value: 12, marks: ['b'] }]).sincePrevious).to.eql({
      from: 0,
      reason: 'break',
    });
    const events = [{ period: '2021-22 Q3', label: 'New system', break: true }];
    const model = modelOf([10, 12, 9, 15, 14], { periods: QUARTERS, events });
    expect(model.breakBefore).to.eql([false, false, true, false, false]);
    expect(model.sincePrevious).to.eql({
      from: 3,
      difference: -1,
      relative: undefined,
      decimals: 0,
    });
    expect(model.sinceYearEarlier).to.eql({ from: 0, reason: 'break' });
  });

  it('are not given for a year that is not over', () => {
    const measure = { unit: 'count', kind: 'flow', counts: 'things' };
    const model = modelOf([200, 148], { measure, projection: { monthsElapsed: 8 } });
    expect(model.sincePrevious).to.eql({ from: 0, reason: 'part year' });
  });
});

describe('breaks', () => {
  it('are before the period that an event falls into, however it is written', () => {
    const at = (period: string, periods?: string[]) =>
      modelOf([1, 2, 3, 4, 5], {
        events: [{ period, label: 'x', break: true }],
        ...(periods ? { periods } : {}),
      });
    const before = (index: number) => [0, 1, 2, 3, 4].map((i) => i === index);
    expect(at('2016-17').breakBefore).to.eql(before(2));
    expect(at('Oct 2016').breakBefore).to.eql(before(2));
    expect(at('1 April 2016').breakBefore).to.eql(before(2));
    expect(at('2022-23', QUARTERS).breakBefore).to.eql(before(4));
    const days = ['2019', '2020', '2021', '2022', '2023'].map((year) => `31 March ${year}`);
    expect(at('Oct 2020', days).breakBefore).to.eql(before(2));
    expect(at('Oct 2016').events[0]!.index).to.equal(2);
  });

  it('are not before the first period, and not where the event does not break the series', () => {
    const events = [
      { period: '2010-11', label: 'before', break: true },
      { period: '2014-15', label: 'first', break: true },
      { period: '2015-16', label: 'no break' },
      { period: '2030-31', label: 'after', break: true },
    ];
    const model = modelOf([1, 2, 3], { events });
    expect(model.breakBefore).to.eql([false, false, false]);
    expect(model.events.map(({ index }) => index)).to.eql(['before', 0, 1, 'after']);
  });

  it('of an event in a missing period are before the next period', () => {
    const events = [{ period: '2016-17', label: 'x', break: true }];
    const model = modelOf([1, 2, 3, 4], {
      periods: ['2014-15', '2015-16', '2017-18', '2018-19'],
      events,
    });
    expect(model.breakBefore).to.eql([false, false, true, false]);
  });

  it('interrupt the line, as missing periods do; another series only at its own mark', () => {
    const periods = ['2014-15', '2015-16', '2017-18', '2018-19'];
    const events = [{ period: '2018-19', label: 'x', break: true }];
    const { lines } = others({ name: 'England', values: [1, { value: 2, marks: ['b'] }, 3, 4] })(
      [1, 2, 3, 4],
      { periods, events },
    );
    expect(lines.map(({ gapBefore }) => gapBefore)).to.eql([
      [false, false, true, true],
      [false, true, true, false],
    ]);
  });
});

describe('the target', () => {
  const rated = (
    values: readonly unknown[],
    target: Loose,
    direction: unknown = 'high',
    rest: Loose = {},
  ) => {
    const { target: model } = modelOf(values, {
      target,
      measure: { unit: 'percent', direction },
      ...rest,
    });
    return [model!.rating, model!.distance];
  };

  it('is met, within tolerance or missed, bounds included, in either direction', () => {
    const target = { value: 75, tolerance: 4 };
    expect([76, 75, 74.9, 71, 70.9].map((now) => rated([now], target))).to.eql([
      ['met', 1],
      ['met', 0],
      ['within tolerance', -0.1],
      ['within tolerance', -4],
      ['missed', -4.1],
    ]);
    expect([74, 75, 79, 79.1].map((now) => rated([now], target, 'low'))).to.eql([
      ['met', -1],
      ['met', 0],
      ['within tolerance', 4],
      ['missed', 4.1],
    ]);
    expect(rated([0], { value: 0 }, 'low')).to.eql(['met', 0]);
  });

  it('that is a range is met inside it, with tolerance from its nearer end', () => {
    const between = { between: [4, 6] };
    expect([4, 5, 6, 6.5, 3.5, 7].map((now) => rated([now], { tolerance: 0.5 }, between))).to.eql([
      ['met', 0],
      ['met', 0],
      ['met', 0],
      ['within tolerance', 0.5],
      ['within tolerance', -0.5],
      ['missed', 1],
    ]);
    const { target } = modelOf([7], { measure: { unit: 'days', direction: between } });
    expect(target).to.eql({
      range: [4, 6],
      tolerance: 0,
      values: [null],
      constant: true,
      rating: 'missed',
      distance: 1,
      decimals: 0,
    });
  });

  it('has a distance but no rating where the measure is neutral', () => {
    expect(rated([70], { value: 75 }, 'neutral')).to.eql([undefined, -5]);
  });

  it('is not yet due where its date is later than the latest figure, and due on that date', () => {
    const by = (period: string) => rated([60, 70], { value: 75, by: period });
    expect(by('2016-17')).to.eql(['not yet due', -5]);
    expect(by('2015-16')).to.eql(['missed', -5]);
    expect(by('2014-15')).to.eql(['missed', -5]);
  });

  it('is never of an older figure where the last is not available', () => {
    const unrated = ['not rated', undefined];
    expect(rated([80, '[x]'], { value: [75, 90] })).to.eql(unrated);
    expect(rated([14, 14, '[x]'], { value: 10 }, 'low')).to.eql(unrated);
    expect(rated([80, '[x]'], { value: 75, by: '2015-16' })).to.eql(unrated);
    for (const absence of ['[c]', '[k]', '[u]', '[w]', '[x]', '[z]', '[!]', 'low'])
      expect(rated([40, 50, absence], { value: 45 }), absence).to.eql(unrated);
    // Nor is it held against the target of a measure that is rated neither way.
    expect(rated([40, 50, '[k]'], { value: 45 }, 'neutral')).to.eql([undefined, undefined]);
  });

  it('is not rated by a forecast or a figure of low reliability', () => {
    const of = (marks: readonly string[]) => rated([40, { value: 50, marks }], { value: 45 });
    expect(of(['f'])).to.eql(['not rated', undefined]);
    expect(of(['p', 'f'])).to.eql(['not rated', undefined]);
    expect(of(['u'])).to.eql(['not rated', undefined]);
    expect(of(['p'])).to.eql(['met', 5]);
    expect(of(['e'])).to.eql(['met', 5]);
    const later = { value: 45, by: '2030-31' };
    expect(rated([{ value: 50, marks: ['f'] }], later)).to.eql(['not rated', undefined]);
    expect(rated([{ value: 50, marks: ['f'] }, 44], { value: 45 })).to.eql(['missed', -1]);
  });

  it('is not rated where the last figure is withheld or could not be read, or where there is none', () => {
    expect(rated([80, '[c]'], { value: 75 })[0]).to.equal('not rated');
    expect(rated([80, '[!]'], { value: 75 })[0]).to.equal('not rated');
    expect(rated(['[x]', '[x]'], { value: 75 })).to.eql(['not rated', undefined]);
    expect(rated([80, '[c]'], { value: 75, by: '2030-31' })[0]).to.equal('not rated');
  });

  it('is not rated where no target is set for that period', () => {
    expect(rated([70, 80], { value: [75, null] })).to.eql(['not rated', undefined]);
  });

  it('of a whole year is not held against a year that is not over', () => {
    const measure = { unit: 'count', kind: 'flow', counts: 'things', direction: 'high' };
    const projection = { monthsElapsed: 8 };
    const units = [
      'count',
      'referrals',
      'pounds',
      '£ thousand',
      'percent',
      'days',
      'average visits',
    ];
    for (const unit of units) {
      const rest = { measure: { ...measure, unit }, projection };
      expect(rated([200, 248], { value: 180 }, 'high', rest), unit).to.eql([
        'not rated',
        undefined,
      ]);
      const later = { value: 180, by: '2030-31' };
      expect(rated([200, 248], later, 'high', rest)).to.eql(['not rated', undefined]);
    }
    const stock = { measure: { ...measure, kind: 'stock' }, projection };
    expect(rated([200, 248], { value: 180 }, 'high', stock)).to.eql(['not rated', undefined]);
    const day = { ...stock, periods: ['31 March 2024', '31 March 2025'] };
    expect(rated([200, 248], { value: 180 }, 'high', day)).to.eql(['met', 68]);
  });

  it('may change from period to period', () => {
    const { target } = modelOf([70, 80, 90], { target: { value: [60, null, 95], tolerance: 5 } });
    expect(target).to.eql({
      value: 95,
      tolerance: 5,
      values: [60, null, 95],
      constant: false,
      rating: 'within tolerance',
      distance: -5,
      decimals: 0,
    });
    expect(modelOf([1, 2], { target: { value: 3 } }).target!.constant).to.equal(true);
    expect(modelOf([1, 2]).target).to.equal(undefined);
  });
});

describe('comparisons', () => {
  const england = { name: 'England', role: 'national', values: [67, 70, 67.2] };
  const average = { name: 'Neighbours, average', role: 'neighbours', values: [98, 101, '[x]'] };

  it('are made at the latest period, with every other series that has a value there', () => {
    expect(others(england, average)([82, 88, 75.3]).comparisons).to.eql([
      {
        role: 'national',
        name: 'England',
        value: 67.2,
        difference: 8.1,
        decimals: 1,
        valueDecimals: 1,
      },
    ]);
    expect(others(england, average)([82, 88, '[x]']).comparisons).to.eql([
      {
        role: 'national',
        name: 'England',
        value: 70,
        difference: 18,
        decimals: 1,
        valueDecimals: 1,
      },
      {
        role: 'neighbours',
        name: 'Neighbours, average',
        value: 101,
        difference: -13,
        decimals: 1,
        valueDecimals: 1,
      },
    ]);
  });

  it('are not made where the leading series has no figure', () => {
    expect(others(england)(['[x]', '[c]', '[z]']).comparisons).to.eql([]);
  });

  it('are not made with a part-year figure', () => {
    const rest = {
      measure: { unit: 'count', kind: 'flow', counts: 'things' },
      projection: { monthsElapsed: 8 },
    };
    expect(others(england)([1, 2, 3], rest).comparisons).to.eql([]);
  });
});

describe('several neighbours', () => {
  const members = [
    [10, 20, '[x]'],
    [30, 28, '[x]'],
    [20, '[c]', '[x]'],
    [14, 26, 40],
  ].map((values, i) => ({ name: `N${i}`, role: 'neighbours', values }));
  const model = others(...members)([16, 26, 30]);

  it('have a median and a range where each of a few has a value', () => {
    // By hand: 10 14 20 30 → 17.
    expect(model.neighbourRange).to.eql({
      members: 4,
      isPart: true,
      middleHalf: false,
      median: [17, null, null],
      lower: [10, null, null],
      upper: [30, null, null],
    });
  });

  it('are compared as a group, not one by one', () => {
    expect(model.comparisons).to.eql([]);
    // Three of the four have no figure, and may have any: nothing can be said of the median.
    expect(model.neighbours).to.eql({
      members: 4,
      count: 1,
      withheld: 0,
      lower: 40,
      upper: 40,
      higher: 1,
      tooClose: 0,
    });
    expect(others(...members)([16, 29, '[x]']).neighbours).to.eql({
      members: 4,
      count: 3,
      withheld: 1,
      lower: 20,
      upper: 28,
      higher: 0,
      tooClose: 0,
      side: 1,
      toMedian: { value: 26, difference: 3, decimals: 0, valueDecimals: 0 },
    });
  });

  const five = [...members, { name: 'N4', role: 'neighbours', values: [50, 40, '[x]'] }];

  it('have quartiles from five on, and none where fewer have a value', () => {
    // By hand, of 10 14 20 30 50: the second and the fourth.
    expect(others(...five)([16, 26, 30]).neighbourRange).to.eql({
      members: 5,
      isPart: true,
      middleHalf: true,
      median: [20, null, null],
      lower: [14, null, null],
      upper: [30, null, null],
    });
  });

  it('are lines of their own where they are few, and one line at their median from five on', () => {
    const drawn = ({ lines }: IndicatorTrendModel) =>
      lines.map(({ id, name, member = false }) => [id, name, member]);
    expect(drawn(model)).to.eql([
      ['Exampleshire', 'Exampleshire', false],
      ...['N0', 'N1', 'N2', 'N3'].map((name) => [name, name, true]),
    ]);
    const one = others(...five)([16, 26, 30]);
    expect(drawn(one)).to.eql([
      ['Exampleshire', 'Exampleshire', false],
      ['neighbours', undefined, false],
    ]);
    expect(one.lines[1]!.values.map(({ value }) => value)).to.eql([20, '[x]', '[x]']);
  });

  it('have gaps where no neighbour has a value', () => {
    const gap = five.map((member) => ({ ...member, values: [1, '[x]', 3] }));
    const { neighbourRange, lines, neighbours } = others(...gap)([1, 2, '[x]']);
    expect(neighbourRange!.median).to.eql([1, null, 3]);
    expect(lines[1]!.values[1]).to.eql({ value: '[x]', marks: [] });
    expect(neighbours).to.equal(undefined);
  });

  it('do not include the leading series', () => {
    const all = members.map(({ name, role, values }) => ({ name, role, values }));
    const leading = modelOf([], { periods: ['2014-15', '2015-16', '2016-17'], series: all });
    expect(leading.lead.id).to.equal('N0');
    expect(leading.lines.map(({ id }) => id)).to.eql(['N0', 'N1', 'N2', 'N3']);
    // 30, 20 and 14, without the leading series' 10.
    expect(leading.neighbourRange!.median[0]).to.equal(20);
  });

  it('are an average where there is only one series of them', () => {
    const one = others({ name: 'Average', role: 'neighbours', values: [1, 2, 3] })([4, 5, 6]);
    expect([one.neighbourRange, one.neighbours]).to.eql([undefined, undefined]);
    expect(one.comparisons.map(({ difference }) => difference)).to.eql([3]);
  });
});

describe('the projection', () => {
  const flow = { unit: 'count', kind: 'flow', counts: 'things' };
  const projected = (
    measure: Loose,
    monthsElapsed: number,
    rest: Loose = {},
    last: unknown = 148,
  ) => modelOf([200, last], { measure, projection: { monthsElapsed }, ...rest }).projection;

  it('of 148 in 8 months is 222', () => {
    expect(projected(flow, 8)).to.eql({ index: 1, monthsElapsed: 8, soFar: 148, value: 222 });
    expect(projected({ unit: 'pounds', kind: 'flow' }, 3)).to.include({ value: 592 });
  });

  it('is refused, with its reason', () => {
    const reason = (...args: Parameters<typeof projected>) => projected(...args)!.refused;
    expect(reason({ ...flow, kind: 'stock' }, 8)).to.equal('stock');
    expect(reason({ unit: 'count', counts: 'things' }, 8)).to.equal('kind not given');
    expect(reason({ unit: 'percent', kind: 'flow' }, 8)).to.equal('unit');
    expect(reason(flow, 8, { periods: ['2021-22 Q1', '2021-22 Q2'] })).to.equal('not a year');
    expect(reason(flow, 8, {}, '[x]')).to.equal('no value');
    expect(reason(flow, 8, {}, { value: 148, marks: ['b'] })).to.equal('break');
    expect(reason(flow, 2.9)).to.equal('under three months');
    expect(reason(flow, 0)).to.equal('under three months');
    expect(reason(flow, 12)).to.equal('not needed');
  });

  it('of a withheld count is refused', () => {
    const people = { unit: 'count', kind: 'flow' };
    expect(projected(people, 8, {}, 3)).to.eql({ index: 1, monthsElapsed: 8, refused: 'no value' });
  });

  it('is absent where the dataset does not ask for it', () => {
    expect(modelOf([1, 2], { measure: flow }).projection).to.equal(undefined);
  });
});

describe('control limits', () => {
  const controlled = (values: readonly unknown[], rest: Loose = {}) =>
    modelOf(values, { control: true, ...rest }).control!;
  const limitsOf = (control: ReturnType<typeof controlled>) =>
    control.chart.kind === 'run'
      ? control.chart.kind
      : [control.chart.mean, control.chart.lower, control.chart.upper].map((n) => n.toFixed(2));

  it('match the check figures, from input to model', () => {
    const control = controlled(CHECK);
    expect(limitsOf(control)).to.eql(['50.81', '45.82', '55.80']);
    expect([control.chart.kind, control.start, control.because, control.variation]).to.eql([
      'trial',
      0,
      'all',
      'common',
    ]);
    expect(control.signals).to.eql(CHECK.map(() => []));
  });

  it('start where the author says, or at the last break, whichever is later', () => {
    const before = [10, 90];
    const from = controlled([...before, ...CHECK], { control: { from: '2016-17' } });
    expect([limitsOf(from), from.start, from.because]).to.eql([
      ['50.81', '45.82', '55.80'],
      2,
      'from',
    ]);
    const events = [{ period: '2016-17', label: 'x', break: true }];
    const broken = controlled([...before, ...CHECK], { events });
    expect([limitsOf(broken), broken.start, broken.because]).to.eql([
      ['50.81', '45.82', '55.80'],
      2,
      'break',
    ]);
    const both = controlled([...before, ...CHECK], { events, control: { from: '2015-16' } });
    expect([both.start, both.because]).to.eql([2, 'break']);
    const early = controlled(CHECK, { control: { from: '2001-02' } });
    expect([early.start, early.because]).to.eql([0, 'all']);
  });

  it('leave a part year out, and judge the last whole year', () => {
    const rest = {
      measure: { unit: 'count', kind: 'flow', counts: 'things', direction: 'high' },
      projection: { monthsElapsed: 8 },
    };
    const control = controlled([...CHECK, 5], rest);
    expect(limitsOf(control)).to.eql(['50.81', '45.82', '55.80']);
    expect([control.variation, control.signals.at(-1)]).to.eql(['common', []]);
    expect(control.judged).to.eql({ index: 9 });
  });

  it('treat a missing period as a gap, like a period without a value', () => {
    const eleven = [...CHECK, 51];
    const periods = eleven.map((_, i) => `${2001 + i + (i > 4 ? 1 : 0)}`);
    const missing = controlled(eleven, { periods });
    const withHole = [...CHECK.slice(0, 5), '[x]', ...CHECK.slice(5), 51];
    expect(limitsOf(missing)).to.eql(limitsOf(controlled(withHole)));
    expect(limitsOf(missing)).not.to.eql(limitsOf(controlled(eleven)));
    expect(missing.signals).to.have.length(11);
  });

  it('place each signal at its period, after a late start and a gap', () => {
    const quiet = [50, 51, 50, 51, 50, 51, 50, 51, 50];
    const values = [1, ...quiet.slice(0, 4), '[x]', ...quiet.slice(4), 70];
    const control = controlled(values, { control: { from: '2015-16' } });
    expect(
      control.signals.map((signals) => signals.map(({ name, side }) => `${name} ${side}`)),
    ).to.eql([...Array(11).fill([]), ['outside high']]);
    expect(control.variation).to.equal('improving');
  });

  it('say whether the target will be met, in the measure’s direction', () => {
    const of = (value: unknown, direction: string, rest: Loose = {}) =>
      controlled(CHECK, { target: { value }, measure: { unit: 'percent', direction }, ...rest })
        .assurance;
    expect([45, 50, 56].map((value) => of(value, 'high'))).to.eql([
      'consistently-meets',
      'hit-and-miss',
      'consistently-misses',
    ]);
    expect([45, 50, 56].map((value) => of(value, 'low'))).to.eql([
      'consistently-misses',
      'hit-and-miss',
      'consistently-meets',
    ]);
    expect(of(45, 'neutral')).to.equal(undefined);
    expect(of([...Array<null>(9).fill(null), 45], 'high')).to.equal('consistently-meets');
    expect(controlled(CHECK).assurance).to.equal(undefined);
  });

  it('are a run chart under eight points, without signals or a judgement', () => {
    const control = controlled(CHECK.slice(0, 7), { target: { value: 1 } });
    expect(control).to.eql({
      chart: { kind: 'run', median: 49.9, count: 7 },
      start: 0,
      because: 'all',
      signals: Array(7).fill([]),
      variation: 'none',
      judged: { index: 6 },
    });
    expect(modelOf(CHECK).control).to.equal(undefined);
  });
});

describe('shorthand and decimals', () => {
  it('list every shorthand that is shown, each once', () => {
    const model = others({
      name: 'England',
      values: ['[x]', { value: 1, marks: ['r', 'p'] }, '[z]'],
    })(['[c]', { value: 7, marks: ['p'] }, '[x]']);
    expect(model.shorthand).to.eql(['c', 'p', 'x', 'r', 'z']);
    expect(modelOf([1]).shorthand).to.eql([]);
  });

  it('use the decimals that are stated, or else those of the data, two at most', () => {
    const decimals = (values: number[], measure: Loose = {}) =>
      modelOf(values, { measure: { unit: 'percent', ...measure } }).measure.decimals;
    expect([decimals([1, 2]), decimals([1, 2.5]), decimals([1.234, 2])]).to.eql([0, 1, 2]);
    expect([decimals([1.5], { decimals: 0 }), decimals([1], { decimals: 3 })]).to.eql([0, 3]);
  });
});

describe('a year that is not over', () => {
  const flow = { unit: 'count', kind: 'flow', counts: 'things' };
  const gaps = (measure: Loose, monthsElapsed: number) => {
    const { unfinished, lines } = others({ name: 'B', values: [1, 2, 3] })([520, 560, 90], {
      measure,
      projection: { monthsElapsed },
    });
    return [unfinished, ...lines.map(({ gapBefore }) => gapBefore[2])];
  };

  it('is joined to no other, in any series, whether or not a projection is drawn', () => {
    expect(gaps(flow, 2)).to.eql([true, true, true]);
    expect(gaps(flow, 8)).to.eql([true, true, true]);
    const level = ['percent', 'days', 'weeks', 'average visits', 'pounds per week', '% of visits'];
    for (const unit of ['referrals', 'pounds', '£ thousand', 'per 10,000', ...level])
      for (const kind of ['flow', 'stock'])
        expect(gaps({ ...flow, unit, kind }, 8), `${unit}, ${kind}`).to.eql([true, true, true]);
    expect(gaps({ unit: 'referrals', counts: 'things' }, 8)).to.eql([true, true, true]);
  });

  it('is like any other once it is over', () => {
    for (const kind of ['flow', 'stock'])
      for (const unit of ['count', 'percent', 'days'])
        expect(gaps({ ...flow, unit, kind }, 12), unit).to.eql([false, false, false]);
  });
});
