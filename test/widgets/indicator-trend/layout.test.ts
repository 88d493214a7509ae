import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { control } from '../../../src/core/indicator/model.js';
import { type Density, FONT_PX, type Frame } from '../../../src/core/chart/frame.js';
import { isKnown } from '../../../src/core/data/value.js';
import { examples } from '../../../src/widgets/indicator-trend/examples.js';
import { parseIndicatorTrend } from '../../../src/widgets/indicator-trend/input.js';
import {
  around,
  type IndicatorTrendLayout,
  indicatorTrendLayout,
  single,
} from '../../../src/widgets/indicator-trend/layout.js';
import {
  type IndicatorTrendModel,
  indicatorTrendModel,
} from '../../../src/widgets/indicator-trend/model.js';
import { protectIndicatorTrend } from '../../../src/widgets/indicator-trend/protect.js';
import { words } from '../../../src/widgets/indicator-trend/words.en.js';
import { controlled, folded } from '../../../src/widgets/indicator-trend/words.parts.en.js';

await Promise.all([around, control, controlled, folded, single].map((part) => part.load()));

const EM = 0.55;
/** All letters have one width. */
const measure = (text: string, fontPx: number): number => text.length * fontPx * EM;
const frameOf = (widthPx: number, density: Density = 'normal'): Frame => ({
  widthPx,
  density,
  measure,
});

interface Drawn {
  readonly model: IndicatorTrendModel;
  readonly layout: IndicatorTrendLayout;
  readonly linePx: number;
  readonly widthOf: (text: string) => number;
}
function draw(input: unknown, widthPx: number, density: Density = 'normal'): Drawn | undefined {
  const { dataset } = parseIndicatorTrend(input);
  if (!dataset) return undefined;
  const model = indicatorTrendModel(protectIndicatorTrend(dataset).publishable);
  const layout = indicatorTrendLayout(model, words, frameOf(widthPx, density));
  const fontPx = FONT_PX[density];
  return {
    model,
    layout,
    linePx: Math.round(fontPx * 1.2),
    widthOf: (text) => measure(text, fontPx),
  };
}

const things = { unit: 'count', kind: 'flow', counts: 'things' };
const tiny = (changes: Record<string, unknown> = {}) => ({
  title: 'T',
  area: 'Exampleshire',
  measure: things,
  periods: ['2020-21', '2021-22', '2022-23'],
  series: [{ name: 'Exampleshire', values: [100, '[x]', 50] }],
  ...changes,
});

describe('a tiny trend, 400 px wide', () => {
  // Font 14, line 17; the plot 360 high, its labels "100" 23.1 wide and "50" 15.4: from 32 to 378.
  const { layout } = draw(tiny(), 400)!;

  it('has a size that depends on its width, density and data only', () => {
    const { widthPx, heightPx, topPx, fontPx, plot } = layout;
    expect({ widthPx, heightPx, topPx, fontPx, plot }).to.eql({
      widthPx: 400,
      // Above 25, plot 360, a row of shorthand 25, a gap 8, one line of periods 17, and 7.
      heightPx: 442,
      topPx: 25,
      fontPx: 14,
      plot: { left: 32, right: 378, top: 0, bottom: 385 },
    });
  });

  it('has its values from zero at the bottom', () => {
    expect(layout.axisFromZero).to.equal(true);
    expect(layout.values).to.eql([
      { y: 360, label: '0', zero: true },
      { y: 273, label: '25', zero: false },
      { y: 186, label: '50', zero: false },
      { y: 99, label: '75', zero: false },
      { y: 12, label: '100', zero: false },
    ]);
    expect([layout.axisTitle, layout.axisBreak]).to.eql(['Number', undefined]);
  });

  it('has its periods 12 px inside the plot', () => {
    expect(layout.periods).to.eql([
      { xPx: 44, main: '2020-21', sub: '' },
      { xPx: 205, main: '2021-22', sub: '' },
      { xPx: 366, main: '2022-23', sub: '' },
    ]);
  });

  it('has its points at their values, a gap where there is none, and shorthand below it', () => {
    expect(layout.lines).to.eql([
      {
        slot: 'lead',
        name: 'Exampleshire',
        lead: true,
        d: '',
        markers: [
          { index: 0, x: 44, y: 12, marks: [], drawn: true, signal: false },
          { index: 2, x: 366, y: 186, marks: [], drawn: true, signal: false },
        ],
        end: { index: 2, x: 366, y: 186, marks: [], drawn: true, signal: false },
        outside: false,
        points: [
          { index: 0, x: 44, y: 12, marks: [], drawn: true, signal: false },
          { index: 1, x: 205, y: 376.5, drawn: false, signal: false },
          { index: 2, x: 366, y: 186, marks: [], drawn: true, signal: false },
        ],
      },
    ]);
    expect(layout.absences).to.eql([
      { x: 205, y: 376.5, fromX: 205, toX: 205, text: '[x]', slot: 'lead', line: 0 },
    ]);
  });

  it('has its last value at its end, without the name that the subtitle has', () => {
    expect(layout.labels).to.eql([
      { lines: ['50'], yPx: 186, x: 384, bold: true, slot: 'lead', line: 0, leader: '' },
    ]);
  });

  it('has nothing that is not in its data', () => {
    const { bands, breaks, events, bars, cut, legend, target, control, projection } = layout;
    expect({ bands, breaks, events, bars, cut, legend, target, control, projection }).to.eql({
      bands: [],
      breaks: [],
      events: [],
      bars: [],
      cut: [],
      legend: [],
      target: undefined,
      control: undefined,
      projection: undefined,
    });
  });

  it('joins comparable periods, and interrupts the line at a break', () => {
    const d = (values: unknown[]) =>
      draw(tiny({ series: [{ name: 'Exampleshire', values }] }), 400)!.layout.lines[0]!.d;
    expect(d([100, 50, 10])).to.equal('M44,12L205,186L366,325.2');
    const label = '10 [b]'.length;
    const right = 400 - Math.ceil(label * 14 * EM) - 6;
    const middle = (44 + right - 12) / 2;
    expect(d([100, 50, { value: 10, marks: ['b'] }])).to.equal(`M44,12L${middle},186`);
  });

  it('draws a target across the plot, its tolerance on the wrong side, and a range', () => {
    const direction = (it: unknown) => ({ measure: { ...things, direction: it } });
    const target = { value: 60, tolerance: 20 };
    const high = draw(tiny({ ...direction('high'), target }), 400)!.layout;
    // "Target 60" is 69.3 wide: to 324.
    expect(high.plot.right).to.equal(324);
    expect(high.target).to.eql({ d: 'M32,151.2L324,151.2' });
    expect(high.bands).to.eql([
      { kind: 'tolerance', slot: 'lead', d: 'M32,151.2L324,151.2L324,220.8L32,220.8Z' },
    ]);
    const low = draw(tiny({ ...direction('low'), target }), 400)!.layout;
    expect(low.bands[0]!.d).to.equal('M32,81.6L324,81.6L324,151.2L32,151.2Z');
    const range = draw(tiny(direction({ between: [20, 40] })), 400)!.layout;
    expect(range.bands).to.eql([
      { kind: 'range', slot: 'lead', d: 'M32,220.8L378,220.8L378,290.4L32,290.4Z' },
    ]);
    expect(range.target).to.equal(undefined);
  });

  it('draws a projection from the year before straight up from the figure so far', () => {
    const input = tiny({
      series: [{ name: 'Exampleshire', values: [100, 90, 60] }],
      projection: { monthsElapsed: 9 },
    });
    const { projection, lines, labels } = draw(input, 400)!.layout;
    // 60 in 9 months is 80; the figures so far and projected are labelled apart.
    const [, before, end] = lines[0]!.points;
    expect(projection).to.eql({
      d: `M${before!.x},46.8L${end!.x},81.6L${end!.x},151.2`,
      x: end!.x,
      y: 81.6,
    });
    expect(lines[0]!.d).to.equal(`M44,12L${before!.x},46.8`);
    expect(end).to.include({ unfinished: true, drawn: true });
    expect(labels.map((label) => label.lines.join(' '))).to.eql(['60', '80 projected']);
  });

  it('joins the point of an unfinished year to no other where nothing is projected', () => {
    const input = tiny({
      series: [{ name: 'Exampleshire', values: [520, 560, 90] }],
      projection: { monthsElapsed: 2 },
    });
    const { lines, projection } = draw(input, 400)!.layout;
    expect(projection).to.equal(undefined);
    expect(lines[0]!.d.split('L')).to.have.length(2);
    expect(lines[0]!.points[2]).to.include({ unfinished: true, drawn: true });
  });

  it('puts a break half way, and an event at its period or at the edge', () => {
    const events = [
      { period: '2000', label: 'A' },
      { period: '2022-23', label: 'B', break: true },
      { period: '2030', label: 'C' },
    ];
    const { layout: drawn } = draw(tiny({ events }), 400)!;
    expect(drawn.breaks).to.eql([285.5]);
    expect(drawn.events.map(({ x }) => x)).to.eql([32, 285.5, 378]);
  });
});

describe('other lines', () => {
  const series = (name: string, values: unknown[], role = 'other') => ({ name, values, role });
  const lead = series('Exampleshire', [80, 85, 82], 'area');
  const rate = { unit: 'per 10,000', kind: 'stock' };
  const drawn = (...others: object[]) =>
    draw(tiny({ measure: rate, series: [lead, ...others] }), 700)!.layout;
  const six = ['Sampleton', 'Mockford', 'Testborough', 'Fourham', 'Fiveby', 'Sixwick'];

  it('have a marker at their end only, where the lead has one at each point', () => {
    const { lines } = drawn(series('England', [67, 70, 68], 'national'));
    expect(lines.map(({ points }) => points.map((point) => point.drawn))).to.eql([
      [true, true, true],
      [false, false, true],
    ]);
    expect(lines.map(({ slot }) => slot)).to.eql(['lead', 5]);
  });

  it('have their names and values at their ends, moved apart and led to where they must', () => {
    const { labels } = drawn(series('England', [67, 70, 82], 'national'));
    expect(labels.map((label) => label.lines)).to.eql([['Exampleshire 82'], ['England 82']]);
    expect(labels.map(({ leader }) => leader !== '')).to.eql([true, true]);
    const apart = drawn(series('England', [67, 70, 20], 'national'));
    expect(apart.labels.map(({ leader }) => leader)).to.eql(['', '']);
  });

  it('are grey beyond six, but for the nation and what has a colour of its own', () => {
    const slots = drawn(
      series('England', [67, 70, 68], 'national'),
      ...six.slice(0, 4).map((name) => series(name, [60, 61, 62])),
      { ...series('Fiveby', [60, 61, 62]), colour: 'dark pink' },
    ).lines.map(({ slot }) => slot);
    expect(slots).to.eql(['lead', 5, ...Array<string>(4).fill('neighbours'), 3]);
  });

  it('have the colour of their names, whatever their order', () => {
    const of = (...names: string[]) =>
      drawn(...names.map((name) => series(name, [60, 61, 62]))).lines.map(({ name, slot }) => [
        name,
        slot,
      ]);
    const [, first, second] = of('Sampleton', 'Mockford');
    expect(of('Mockford', 'Sampleton').slice(1)).to.eql([second, first]);
  });

  it('of neighbours do not rule the axis: one far from the rest is cut at the edge', () => {
    const far = series('Fourham', [90, 400, 95], 'neighbours');
    const { lines, cut, values, plot } = drawn(
      series('Sampleton', [90, 92, 91], 'neighbours'),
      far,
      series('Mockford', [70, 72, 71], 'neighbours'),
    );
    expect(Number(values.at(-1)!.label)).to.be.at.most(150);
    expect(cut).to.eql([2]);
    expect(lines[2]!.slot).to.equal('neighbours');
    expect(lines[2]!.points[1]).to.include({ outside: true, drawn: false, y: plot.top });
    const ys = [...lines[2]!.d.matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y));
    expect(Math.min(...ys)).to.equal(plot.top);
    expect(lines[2]!.d.match(/M/g)).to.have.length(2);
  });

  it('of neighbours that are all far from the lead stay inside', () => {
    const { cut } = drawn(
      ...[190, 200, 210].map((value, i) => series(six[i]!, [value, value, value], 'neighbours')),
    );
    expect(cut).to.eql([]);
  });

  it('of five neighbours and more are a band, which has its name inside and clear of lines', () => {
    const members = [60, 70, 130, 140, 150, 400].map((value, i) =>
      series(six[i]!, [value, value, value], 'neighbours'),
    );
    const { bands, bandLabel, legend, values, cut, lines, labels } = drawn(...members);
    expect(lines.map(({ name }) => name)).to.eql([
      'Exampleshire',
      'Statistical neighbours, median',
    ]);
    expect(bands.map(({ kind, slot }) => [kind, slot])).to.eql([['neighbours', 'neighbours']]);
    expect(Number(values.at(-1)!.label)).to.be.at.most(160);
    expect(cut).to.eql([]);
    expect(bandLabel!.text).to.equal('Middle half of 6 neighbours');
    const ys = [...bands[0]!.d.matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y));
    expect(bandLabel!.y - 7).to.be.at.least(Math.min(...ys));
    expect(bandLabel!.y + 7).to.be.at.most(Math.max(...ys));
    const span = lines
      .flatMap(({ points }) => points.map(({ y }) => y))
      .concat(values.map(({ y }) => y));
    span.forEach((y) => expect(Math.abs(y - bandLabel!.y)).to.be.at.least(7));
    expect(legend).to.eql([]);
    expect(labels[1]!.lines.join(' ')).to.equal('Neighbours, median 135');
  });

  it('of a band without room for its name have it in the legend', () => {
    const members = [81.1, 81.5, 82, 82.5, 82.9].map((value, i) =>
      series(six[i]!, [value, value, value], 'neighbours'),
    );
    const zero = series('Zero', [0, 0, 0]);
    const { bandLabel, legend } = drawn(zero, ...members);
    expect(bandLabel).to.equal(undefined);
    expect(legend).to.eql([
      { kind: 'neighbours', slot: 'neighbours', text: 'Middle half of 5 neighbours' },
    ]);
  });

  it('are listed below the plot with their values where their names do not fit beside it', () => {
    const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwll';
    const { layout } = draw(
      tiny({ measure: rate, series: [lead, series(long, [1, 2, 3])], target: { value: 4 } }),
      320,
    )!;
    expect([layout.labels, layout.legendBelow]).to.eql([[], true]);
    expect(layout.legend.map(({ kind, text }) => [kind, text])).to.eql([
      ['line', 'Exampleshire 82'],
      ['line', `${long} 3`],
      ['target', 'Target 4'],
    ]);
  });

  it('that look alike have letters there, at their ends and in the list', () => {
    const long = (i: number) => `Metropolitan Borough of Saint Exampleton number ${i}`;
    for (const count of [7, 9, 12]) {
      const others = Array.from({ length: count }, (_, i) =>
        series(long(i), [60 + i, 70 - i, 50 + 4 * i]),
      );
      const input = tiny({ measure: rate, series: [lead, ...others], target: { value: 4 } });
      const { legend, labels, legendBelow, plot } = draw(input, 320)!.layout;
      const letters = [...'ABCDEFGHIJKL'].slice(0, count);
      expect(legendBelow).to.equal(true);
      expect(legend.map(({ letter }) => letter)).to.eql([undefined, ...letters, undefined]);
      expect(labels.map(({ lines }) => lines.join())).to.have.members(letters);
      const apart = labels.map(({ yPx }) => yPx).sort((a, b) => a - b);
      apart.slice(1).forEach((y, i) => expect(y - apart[i]!).to.be.at.least(17));
      expect(labels.every(({ x }) => x > plot.right && x + 8 <= 320)).to.equal(true);
    }
  });

  it('that each have a look of their own need no letters', () => {
    const long = 'Metropolitanboroughofsaintexampletonnumber';
    const others = ['one', 'two', 'three'].map((name) => series(`${long} ${name}`, [1, 2, 3]));
    const { layout } = draw(tiny({ measure: rate, series: [lead, ...others] }), 320)!;
    expect(layout.labels).to.eql([]);
    expect(layout.legend.filter(({ letter }) => letter)).to.eql([]);
  });

  it('that are too many for letters at their ends have none in the list either', () => {
    const others = Array.from({ length: 25 }, (_, i) =>
      series(`Metropolitan Borough of Saint Exampleton number ${i}`, [i, i, i]),
    );
    const { layout } = draw(tiny({ measure: rate, series: [lead, ...others] }), 320)!;
    expect(layout.labels).to.eql([]);
    expect(layout.legend.filter(({ letter }) => letter)).to.eql([]);
  });

  it('without a figure at the end have the reason in its place', () => {
    const { labels } = drawn(
      series('England', [67, 70, '[x]'], 'national'),
      series('Wales', ['[c]', '[c]', '[c]']),
    );
    expect(labels.map((label) => label.lines.join(' '))).to.eql([
      'Exampleshire 82',
      'England [x]',
      'Wales [c]',
    ]);
  });
});

describe('an axis that does not start at zero', () => {
  const { layout } = draw(
    tiny({
      measure: { unit: 'percent', kind: 'flow' },
      series: [{ name: 'A', values: [82, 80, 88] }],
    }),
    400,
  )!;

  it('says so in its title and has a sign at its foot, and no dark line', () => {
    expect(layout.axisTitle).to.equal('Percent, from 75%');
    expect(layout.axisBreak).to.match(/^M\d+,360v/);
    expect(layout.values.filter(({ zero }) => zero)).to.eql([]);
  });

  it('is not drawn where its author wants zero', () => {
    const { layout: whole } = draw(
      tiny({
        measure: { unit: 'percent', kind: 'flow', fromZero: true },
        series: [{ name: 'A', values: [82, 80, 88] }],
      }),
      400,
    )!;
    expect([whole.axisTitle, whole.axisFromZero, whole.axisBreak]).to.eql(['Percent', true, undefined]); // prettier-ignore
    expect(whole.values[0]).to.include({ zero: true });
  });

  it('has nothing on its floor or at its edge', () => {
    layout.lines[0]!.points.forEach(({ y }) => {
      expect(y).to.be.below(layout.values[0]!.y - 5);
      expect(y).to.be.above(layout.plot.top + 5);
    });
  });
});

describe('a single period', () => {
  const one = (changes: Record<string, unknown> = {}) =>
    draw(
      {
        title: 'T',
        area: 'Exampleshire',
        measure: things,
        periods: ['2024-25'],
        series: [
          { name: 'Exampleshire', values: [100] },
          { name: 'England', role: 'national', values: [50] },
          { name: 'Wales', values: ['[c]'] },
        ],
        ...changes,
      },
      400,
    )!.layout;

  it('is a bar of 4 em for each series, with its name and value, from zero', () => {
    const { bars, heightPx, values, periods, labels, axisTitle } = one();
    expect(
      bars.map(({ name, value, slot, bar }) => [name, value, slot, bar?.x, bar?.widthPx]),
    ).to.eql([
      ['Exampleshire', '100', 'lead', 1, 397],
      ['England', '50', 5, 1, 198.5],
      ['Wales', '[c]', bars[2]!.slot, undefined, undefined],
    ]);
    expect(heightPx).to.equal(3 * 4 * 14);
    expect({ values, periods, labels, axisTitle }).to.eql({
      values: [],
      periods: [],
      labels: [],
      axisTitle: '',
    });
  });

  it('has its target upright through the bars, named above them', () => {
    const { target, labels, topPx } = one({ target: { value: 80 } });
    expect(target!.d).to.match(/^M318.6,-4L318.6,/);
    expect(labels.map((label) => label.lines)).to.eql([['Target 80']]);
    expect(labels[0]!.yPx - 8).to.be.at.least(-topPx);
  });

  it('has bars below zero on the other side', () => {
    const { bars } = one({
      measure: { unit: 'pounds' },
      series: [
        { name: 'A', values: [-50] },
        { name: 'B', values: [50] },
      ],
    });
    expect(bars.map(({ bar }) => [bar!.x, bar!.widthPx])).to.eql([
      [1, 198.5],
      [199.5, 198.5],
    ]);
  });

  it('has what a year that is not over would come to, open and named', () => {
    const [bar] = one({
      series: [{ name: 'A', values: [148] }],
      projection: { monthsElapsed: 8 },
    }).bars;
    expect(bar!.projected).to.include({ text: '222 projected', anchor: 'end', x: 398 });
    expect(bar!.bar!.widthPx).to.be.closeTo((148 / 222) * 397, 0.1);
  });

  it('has the interval of each bar', () => {
    const [bar] = one({
      measure: { unit: 'percent' },
      disclosure: { protected: true },
      series: [{ name: 'A', values: [50], interval: { lower: [40], upper: [100] } }],
    }).bars;
    expect(bar!.interval).to.match(/^M159.8,[\d.]+L398,/);
  });
});

describe('a trend at any width', () => {
  const DENSITIES: readonly Density[] = ['compact', 'normal', 'spacious'];
  const SOON = 0.11;

  /** Every pair of numbers of a path. */
  const placesOf = (d: string) =>
    [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

  const apart = (spans: readonly (readonly [number, number])[], what: string): void => {
    const sorted = [...spans].sort((a, b) => a[0] - b[0]);
    sorted.forEach(([from], i) => {
      const before = sorted[i - 1];
      if (before) expect(from, `${what} overlap`).to.be.at.least(before[1] - SOON);
    });
  };
  const inside = (
    spans: readonly (readonly [number, number])[],
    from: number,
    to: number,
    what: string,
  ) =>
    spans.forEach(([start, end]) => {
      expect(start, `${what} start`).to.be.at.least(from - SOON);
      expect(end, `${what} end`).to.be.at.most(to + SOON);
    });

  const finite = (it: unknown, path = ''): void => {
    if (typeof it === 'number') expect(Number.isFinite(it), path).to.equal(true);
    else if (typeof it === 'string') expect(it, path).not.to.match(/NaN|Infinity|undefined/);
    else if (typeof it === 'object' && it !== null)
      Object.entries(it).forEach(([key, value]) => finite(value, `${path}.${key}`));
  };

  /** Bars and their texts stand in rows, within the frame. */
  function barsHold({ layout, linePx, widthOf }: Drawn): void {
    const { bars, widthPx, heightPx, topPx } = layout;
    inside(
      bars.flatMap(({ bar }) => (bar ? [[bar.x, bar.x + bar.widthPx] as const] : [])),
      0,
      widthPx,
      'bar',
    );
    const rows = bars.map(
      ({ textY, bar }) => [textY - linePx / 2, bar ? bar.y + bar.heightPx : textY] as const,
    );
    apart(rows, 'rows');
    inside(rows, 0, heightPx - topPx, 'row');
    bars.forEach(({ projected }) => {
      if (!projected) return;
      const { x, anchor, text } = projected;
      expect(anchor === 'start' ? x + widthOf(text) : x).to.be.at.most(widthPx);
    });
  }

  function labelsHold({ layout, linePx, widthOf }: Drawn): void {
    if (layout.bars.length > 0) return;
    const { periods, values, events, labels, widthPx, plot, heightPx, topPx } = layout;
    const centred = (x: number, text: string) =>
      [x - widthOf(text) / 2, x + widthOf(text) / 2] as const;
    const mains = periods.map(({ xPx, main }) => centred(xPx, main));
    const subs = periods.flatMap(({ xPx, sub }) => (sub ? [centred(xPx, sub)] : []));
    apart(mains, 'period labels');
    apart(subs, 'years under them');
    inside([...mains, ...subs], 0, widthPx, 'period label');
    apart(
      values.map(({ y }) => [y - linePx / 2, y + linePx / 2] as const),
      'value labels',
    );
    inside(
      values.map(({ label }) => [plot.left - 8 - widthOf(label), plot.left] as const),
      0,
      widthPx,
      'value label',
    );
    const shares = { start: 0, middle: 0.5, end: 1 };
    const placed = events.map(({ label: { x, y, text, anchor } }) => {
      const left = x - widthOf(text) * shares[anchor];
      return { y, span: [left, left + widthOf(text)] as const };
    });
    for (const row of new Set(placed.map(({ y }) => y))) {
      apart(
        placed.filter(({ y }) => y === row).map(({ span }) => span),
        'event labels',
      );
    }
    inside(
      placed.map(({ span }) => span),
      0,
      widthPx,
      'event label',
    );
    inside(
      placed.map(({ y }) => [y - linePx / 2, y + linePx / 2] as const),
      -topPx,
      0,
      'event row',
    );
    const named = labels.map(({ yPx, lines }) => {
      const half = (lines.length * linePx) / 2;
      return [yPx - half, yPx + half] as const;
    });
    apart(named, 'end labels');
    inside(named, -topPx, heightPx - topPx, 'end label');
    inside(
      labels.flatMap(({ x, lines }) => lines.map((line) => [x, x + widthOf(line)] as const)),
      plot.right,
      widthPx,
      'end label',
    );
  }

  function drawingHolds({ layout, model }: Drawn): void {
    if (layout.bars.length > 0) return;
    const { lines, bands, target, control, projection, plot, values, absences } = layout;
    const lowest = values[0]?.y ?? plot.bottom;
    expect(plot.left).to.be.lessThan(plot.right);
    const paths = [
      ...lines.map(({ d }) => d),
      ...bands.map(({ d }) => d),
      target?.d ?? '',
      control ? control.middle + control.limits : '',
      projection?.d ?? '',
    ];
    const places = paths.flatMap(placesOf);
    const known = lines.flatMap(({ points }) => points.filter(({ marks }) => marks));
    const all = [...places, ...known, ...known.map(({ x, wasY, y }) => ({ x, y: wasY ?? y }))];
    inside(
      all.map(({ x }) => [x, x] as const),
      plot.left,
      plot.right,
      'x',
    );
    inside(
      all.map(({ y }) => [y, y] as const),
      0,
      lowest,
      'y',
    );
    lines.forEach(({ points, slot }, i) => {
      expect(points).to.have.length(model.periods.length);
      points
        .filter(({ index }) => !isKnown(model.lines[i]!.values[index]))
        .forEach(({ x, y }) => {
          const marks = absences.filter((mark) => mark.slot === slot && mark.y === y);
          const here = marks.filter(({ fromX, toX }) => fromX <= x && x <= toX);
          expect(here, 'one mark for each absence').to.have.length(1);
          expect(y).to.be.within(lowest, plot.bottom);
        });
    });
  }

  /** The value at a place, worked out from the labels of the axis as a reader would. */
  function readsBack({ layout, model }: Drawn): void {
    const { values, lines } = layout;
    if (layout.bars.length > 0) return;
    const numberOf = (label: string) => Number(label.replace(/[£%,]/g, '').replace('−', '-'));
    const [low, high] = [values[0]!, values.at(-1)!];
    const perPx = (numberOf(high.label) - numberOf(low.label)) / (low.y - high.y);
    lines.forEach(({ points }, i) =>
      points.forEach(({ index, y, wasY, outside }) => {
        const value = model.lines[i]!.values[index]!;
        if (!isKnown(value) || outside) return;
        const read = (px: number) => numberOf(low.label) + (low.y - px) * perPx;
        expect(read(y)).to.be.closeTo(value.value, perPx * SOON);
        if (value.was !== undefined && wasY! > 0)
          expect(read(wasY!)).to.be.closeTo(value.was, perPx * SOON);
      }),
    );
  }

  function spacedInTime({ layout, model }: Drawn): void {
    const asOf = model.measure.kind === 'stock';
    const days = model.periods.map(({ startDay, endDay }) =>
      asOf ? endDay : (startDay + endDay) / 2,
    );
    const xs = layout.lines[0]!.points.map(({ x }) => x);
    const pxPerDay = (xs.at(-1)! - xs[0]!) / (days.at(-1)! - days[0]!);
    if (days.at(-1)! === days[0]!) return;
    days.forEach((day, i) =>
      expect(xs[i]).to.be.closeTo(xs[0]! + (day - days[0]!) * pxPerDay, SOON),
    );
  }

  const holds = (drawn: Drawn): void => {
    finite(drawn.layout);
    barsHold(drawn);
    labelsHold(drawn);
    drawingHolds(drawn);
    readsBack(drawn);
    spacedInTime(drawn);
  };

  const width = fc.integer({ min: 200, max: 1600 });
  const density = fc.constantFrom(...DENSITIES);

  for (const [name, { dataset }] of Object.entries(examples)) {
    it(`holds for the example: ${name}`, () => {
      for (const widthPx of [200, 320, 519, 520, 800, 1600]) {
        for (const each of DENSITIES) {
          const drawn = draw(dataset, widthPx, each);
          if (drawn) holds(drawn);
        }
      }
    });
  }

  const LISTS: readonly (readonly string[])[] = [
    Array.from({ length: 40 }, (_, i) => `${1985 + i}-${String(86 + i).slice(-2)}`),
    Array.from({ length: 40 }, (_, i) => `${1985 + i}`),
    Array.from({ length: 40 }, (_, i) => `31 March ${1985 + i}`),
    Array.from({ length: 40 }, (_, i) => `${2010 + Math.floor(i / 4)}/${11 + Math.floor(i / 4)} Q${(i % 4) + 1}`),
    Array.from({ length: 40 }, (_, i) => `${2010 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`),
    Array.from({ length: 20 }, (_, i) => `${2000 + i}/${String(i + 1).padStart(2, '0')}-${2002 + i}/${String(i + 3).padStart(2, '0')}`),
  ]; // prettier-ignore
  const name = fc.constantFrom(
    'A',
    'England',
    'Exampleshire',
    'Statistical neighbours, average',
    'Llanfairpwllgwyngyllgogerychwyrndrobwll',
  );
  const any = fc.constantFrom(...LISTS).chain((list) => {
    const picked = fc.subarray([...list], { minLength: 1 });
    return picked.chain((periods) => {
      const each = <T>(it: fc.Arbitrary<T>) =>
        fc.array(it, { minLength: periods.length, maxLength: periods.length });
      const scale = fc.constantFrom(1, 10, 1000, 1e6);
      const period = fc.constantFrom(...list);
      return scale.chain((factor) => {
        const figure = fc.nat(1000).map((n) => (n / 100) * factor);
        const cell = fc.oneof(
          { weight: 6, arbitrary: figure },
          { weight: 1, arbitrary: fc.constantFrom('[c]', '[x]', '[z]') },
          {
            weight: 1,
            arbitrary: fc.record({
              value: figure,
              marks: fc.subarray(['p', 'b', 'r']),
              was: figure,
            }),
          },
        );
        const series = fc.record({
          role: fc.constantFrom('area', 'national', 'region', 'neighbours', 'other'),
          values: each(cell),
          label: name,
        });
        return fc.record(
          {
            title: fc.constant('T'),
            measure: fc.record({
              unit: fc.constantFrom('percent', 'per 10,000', 'pounds', 'days', 'count'),
              kind: fc.constantFrom('flow', 'stock'),
              direction: fc.constantFrom<unknown>('high', 'low', 'neutral', {
                between: [factor, 2 * factor],
              }),
              counts: fc.constant('things'),
            }),
            periods: fc.constant(periods),
            series: fc
              .array(series, { minLength: 1, maxLength: 6 })
              .map((all) => all.map(({ label, ...it }, i) => ({ ...it, id: `${i}`, name: label }))),
            target: fc.record(
              { value: figure, tolerance: fc.constant(factor), by: period },
              { requiredKeys: ['value'] },
            ),
            events: fc.array(fc.record({ period, label: name, break: fc.boolean() }), {
              maxLength: 5,
            }),
            control: fc.boolean(),
            projection: fc.record({ monthsElapsed: fc.nat(12) }),
          },
          { requiredKeys: ['title', 'measure', 'periods', 'series'] },
        );
      });
    });
  });

  it('holds for random data', () => {
    fc.assert(
      fc.property(any, width, density, (input, widthPx, each) => {
        holds(draw(input, widthPx, each)!);
      }),
      { numRuns: 300, seed: 11 },
    );
  }).timeout(20_000);
});

describe('very long series', () => {
  it('are drawn like any other, without one call that has all points as arguments', () => {
    // An engine takes some 120,000 arguments at most.
    const count = 45_000;
    const days = Array.from({ length: count }, (_, i) => new Date(i * 86_400_000));
    const periods = days.map((day) => day.toISOString().slice(0, 10));
    const values = periods.map((_, i) => (i % 97) / 10);
    const series = ['A', 'B', 'C', 'D'].map((name) => ({ name, role: 'area', values }));
    const measure = { unit: 'cases', kind: 'stock', direction: 'high', counts: 'things' };
    const drawn = draw({ title: 'T', measure, periods, series, control: true }, 640)!;
    expect(drawn.model.measure.decimals).to.equal(1);
    expect(words.surface(drawn.model, drawn.layout).notes().join(' ')).to.match(
      /seven or more in a row on one side of the mean: [\d,]+ points, the first \d+ Jan 1970 and the last \d+ \w+ 2093\./,
    );
    expect(drawn.layout.lines.map(({ points }) => points.length)).to.deep.equal([
      45_000, 45_000, 45_000, 45_000,
    ]);
  }).timeout(20_000);

  it('grow with the width of the picture, and not with their length', () => {
    const of = (count: number) => {
      const days = Array.from({ length: count }, (_, i) => new Date(i * 86_400_000));
      const periods = days.map((day) => day.toISOString().slice(0, 10));
      const values = periods.map((_, i) => {
        // A gap is kept, however short, so there are as many of them in both.
        if (i % (count / 40) === 7) return '[x]';
        const value = (i * 7919) % 97;
        return i % 3 === 1 ? { value, marks: ['p'] } : value;
      });
      const bounds = { lower: periods.map(() => 1), upper: periods.map((_, i) => i % 200) };
      const series = [{ name: 'A', role: 'area', values, interval: bounds }];
      const measure = { unit: 'cases', kind: 'stock', direction: 'high', counts: 'things' };
      const target = { value: periods.map((_, i) => i % 60), tolerance: 3 };
      const { layout } = draw(
        { title: 'T', measure, periods, series, target, control: true },
        640,
      )!;
      const [line] = layout.lines;
      return {
        letters: [line!.d, ...layout.bands.map(({ d }) => d), layout.target!.d].join('').length,
        shapes: line!.markers.length + layout.absences.length,
        points: line!.points.length,
        ticks: layout.periods.length,
      };
    };
    const [long, longer] = [of(8_000), of(32_000)];
    expect(longer.points).to.equal(32_000);
    expect(longer.letters).to.be.lessThan(long.letters * 1.5);
    expect(longer.shapes).to.be.lessThan(long.shapes * 2);
    expect(longer.shapes).to.be.lessThan(640);
    expect(longer.ticks).to.be.within(2, 20);
  }).timeout(20_000);
});
