import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Density, FONT_PX, type Frame } from '../../../src/core/chart/frame.js';
import { isKnown } from '../../../src/core/data/value.js';
import { examples } from '../../../src/widgets/indicator-trend/examples.js';
import { parseIndicatorTrend } from '../../../src/widgets/indicator-trend/input.js';
import {
  type IndicatorTrendLayout,
  indicatorTrendLayout,
} from '../../../src/widgets/indicator-trend/layout.js';
import {
  type IndicatorTrendModel,
  indicatorTrendModel,
} from '../../../src/widgets/indicator-trend/model.js';
import { protectIndicatorTrend } from '../../../src/widgets/indicator-trend/protect.js';
import { words } from '../../../src/widgets/indicator-trend/words.en.js';

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
  measure: things,
  periods: ['2020-21', '2021-22', '2022-23'],
  series: [{ name: 'Exampleshire', values: [100, '[x]', 50] }],
  ...changes,
});

describe('a tiny trend, 400 px wide', () => {
  // Font 14, line 17; the plot 220 high, its labels "100" 23.1 wide and "2022-23" 53.9: from 32 to 385.
  const { layout } = draw(tiny(), 400)!;

  it('has a size that depends on its width, density and data only', () => {
    const { widthPx, heightPx, topPx, fontPx, plot } = layout;
    expect({ widthPx, heightPx, topPx, fontPx, plot }).to.eql({
      widthPx: 400,
      // Above 25, plot 220, a row of shorthand 25, a gap 8, one line of periods 17, and 4.
      heightPx: 299,
      topPx: 25,
      fontPx: 14,
      plot: { left: 32, right: 385, top: 0, bottom: 245 },
    });
  });

  it('has its values from zero at the bottom', () => {
    expect(layout.axisFromZero).to.equal(true);
    expect(layout.values).to.eql([
      { y: 220, label: '0', zero: true },
      { y: 176, label: '20', zero: false },
      { y: 132, label: '40', zero: false },
      { y: 88, label: '60', zero: false },
      { y: 44, label: '80', zero: false },
      { y: 0, label: '100', zero: false },
    ]);
  });

  it('has its periods 12 px inside the plot', () => {
    expect(layout.periods).to.eql([
      { xPx: 44, main: '2020-21', sub: '' },
      { xPx: 208.5, main: '2021-22', sub: '' },
      { xPx: 373, main: '2022-23', sub: '' },
    ]);
  });

  it('has its points at their values, a gap where there is none, and shorthand below it', () => {
    expect(layout.lines).to.eql([
      {
        slot: 1,
        name: 'Exampleshire',
        d: '',
        points: [
          { index: 0, x: 44, y: 0, marks: [], drawn: true, signal: false },
          { index: 1, x: 208.5, y: 236.5, drawn: false, signal: false },
          { index: 2, x: 373, y: 110, marks: [], drawn: true, signal: false },
        ],
      },
    ]);
    expect(layout.absences).to.eql([
      { x: 208.5, y: 236.5, fromX: 208.5, toX: 208.5, text: '[x]', slot: 1 },
    ]);
  });

  it('has nothing that is not in its data', () => {
    const { bands, breaks, events, labels, legend, target, control, projection } = layout;
    expect({ bands, breaks, events, labels, legend, target, control, projection }).to.eql({
      bands: [],
      breaks: [],
      events: [],
      labels: [],
      legend: [],
      target: undefined,
      control: undefined,
      projection: undefined,
    });
  });

  it('joins comparable periods, and interrupts the line at a break', () => {
    const d = (values: unknown[]) =>
      draw(tiny({ series: [{ name: 'A', values }] }), 400)!.layout.lines[0]!.d;
    expect(d([100, 50, 0])).to.equal('M44,0L208.5,110L373,220');
    expect(d([100, 50, { value: 0, marks: ['b'] }])).to.equal('M44,0L208.5,110');
  });

  it('draws a target across the plot, its tolerance on the wrong side, and a range', () => {
    const direction = (it: unknown) => ({ measure: { ...things, direction: it } });
    const target = { value: 60, tolerance: 20 };
    const high = draw(tiny({ ...direction('high'), target }), 400)!.layout;
    expect(high.target).to.eql({ d: 'M32,88L385,88' });
    expect(high.bands).to.eql([{ kind: 'tolerance', slot: 1, d: 'M32,88L385,88L385,132L32,132Z' }]);
    const low = draw(tiny({ ...direction('low'), target }), 400)!.layout;
    expect(low.bands[0]!.d).to.equal('M32,44L385,44L385,88L32,88Z');
    const range = draw(tiny(direction({ between: [20, 40] })), 400)!.layout;
    expect(range.bands).to.eql([{ kind: 'range', slot: 1, d: 'M32,132L385,132L385,176L32,176Z' }]);
    expect(range.target).to.equal(undefined);
  });

  it('draws a projection from the year before straight up from the figure so far', () => {
    const input = tiny({
      series: [{ name: 'A', values: [100, 90, 60] }],
      projection: { monthsElapsed: 9 },
    });
    const { projection, lines } = draw(input, 400)!.layout;
    // 60 in 9 months is 80: at 44 of 220.
    expect(projection).to.include({ d: 'M208.5,22L373,44L373,88', x: 373, y: 44 });
    expect(lines[0]!.d).to.equal('M44,0L208.5,22');
  });

  it('puts a break half way, and an event at its period or at the edge', () => {
    const events = [
      { period: '2000', label: 'A' },
      { period: '2022-23', label: 'B', break: true },
      { period: '2030', label: 'C' },
    ];
    const { layout: drawn } = draw(tiny({ events }), 400)!;
    expect(drawn.breaks).to.eql([290.8]);
    expect(drawn.events.map(({ x }) => x)).to.eql([32, 290.8, 385]);
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

  function labelsHold({ layout, linePx, widthOf }: Drawn): void {
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
    const { lines, bands, target, control, projection, plot, values, absences } = layout;
    const lowest = values[0]!.y;
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
    const numberOf = (label: string) => Number(label.replace(/[£%,]/g, '').replace('−', '-'));
    const [low, high] = [values[0]!, values.at(-1)!];
    const perPx = (numberOf(high.label) - numberOf(low.label)) / (low.y - high.y);
    lines.forEach(({ points }, i) =>
      points.forEach(({ index, y, wasY }) => {
        const value = model.lines[i]!.values[index]!;
        if (!isKnown(value)) return;
        const read = (px: number) => numberOf(low.label) + (low.y - px) * perPx;
        expect(read(y)).to.be.closeTo(value.value, perPx * SOON);
        if (value.was !== undefined) expect(read(wasY!)).to.be.closeTo(value.was, perPx * SOON);
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
    expect(drawn.layout.lines.map(({ points }) => points.length)).to.deep.equal([
      45_000, 45_000, 45_000, 45_000,
    ]);
  }).timeout(20_000);
});
