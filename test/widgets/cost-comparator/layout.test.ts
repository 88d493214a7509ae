// Tests that everything is on one scale from 0 and within the drawing, with no more detail than is known.
import { expect } from '@open-wc/testing';
import { hitTest } from '../../../src/core/chart/rows.hit-test.js';
import { examples } from '../../../src/widgets/cost-comparator/examples.js';
import { parseCostComparator } from '../../../src/widgets/cost-comparator/input.js';
import { mixLayout } from '../../../src/widgets/cost-comparator/layout.mix.js';
import { costComparatorLayout } from '../../../src/widgets/cost-comparator/layout.js';
import { atMix } from '../../../src/widgets/cost-comparator/model.js';
import { words } from '../../../src/widgets/cost-comparator/words.en.js';
import { contract, england, frame, modelOf } from './scene.js';

const layoutOf = (input: unknown, widthPx = 600) =>
  costComparatorLayout(modelOf(input), words, frame(widthPx));
const costs = (input: unknown, per: 'year' | 'week' = 'year', widthPx = 600) =>
  layoutOf(input, widthPx)[per].costs!;

describe('bars of costs', () => {
  it('are in proportion to their costs, from 0, on one scale for all groups', () => {
    const areas = contract.provisions.map((each, i) => ({ ...each, area: i % 2 ? 'A' : 'B' }));
    for (const input of [contract, { ...contract, provisions: areas, whatIf: undefined }])
      for (const per of ['year', 'week'] as const) {
        const bars = costs(input, per).bars.filter(({ pattern }) => pattern !== 'under');
        const wanted = input === contract ? [125, 129, 136, 262] : [125, 136, 129, 262];
        const perPx = bars.map(({ widthPx }, i) => widthPx / wanted[i]!);
        expect(bars.map(({ x }) => x)).to.deep.equal([0, 0, 0, 0]);
        perPx.forEach((each) => expect(each).to.be.closeTo(perPx[0]!, 0.002));
      }
  });

  it('show their basis as a pattern, and in words below', () => {
    const { bars, texts } = costs(england, 'week');
    expect(bars.map(({ pattern }) => pattern)).to.deep.equal([
      'full occupancy',
      'stated occupancy',
      'price',
    ]);
    const quiet = texts.filter(({ kind }) => kind === 'quiet').map(({ text }) => text);
    expect(quiet).to.deep.equal(['At full occupancy', 'At 85% occupancy', 'Price']);
  });

  it('are in the order of the dataset', () => {
    const names = costs(contract).texts.filter(({ kind }) => kind === 'name');
    expect(names.map(({ text }) => text)).to.deep.equal([
      'In-house, full',
      'In-house',
      'External',
      'Out of authority',
    ]);
  });

  it('begin their axis at 0 and end it beyond the longest', () => {
    const { ticks } = costs({ ...contract, packages: undefined });
    expect(ticks[0]!.label).to.equal('£0');
    expect(ticks[0]!.anchor).to.equal('start');
    expect(ticks.at(-1)!.label).to.equal('£300k');
  });

  it('are dotted lines where there is no cost', () => {
    const provisions = [contract.provisions[0], { ...contract.provisions[2], cost: '[c]' }];
    const { bars, paths } = costs({ ...contract, provisions, packages: undefined });
    expect(bars).to.have.lengthOf(1);
    expect(paths.map(({ kind }) => kind)).to.deep.equal(['absent']);
  });

  it('have no axis where no cost is known, and say why at their row', () => {
    const cost = { value: '[x]', note: 'Not yet audited' };
    const provisions = contract.provisions.map((each) => ({ ...each, cost }));
    const { ticks, texts } = costs({ ...contract, provisions, packages: undefined });
    expect(ticks).to.deep.equal([]);
    expect(texts.filter(({ text }) => text === 'Not yet audited')).to.have.lengthOf(4);
  });

  it('have no text on the first or the last line of their axis', () => {
    for (const widthPx of [320, 700, 1100]) {
      const { texts, ticks } = costs(contract, 'year', widthPx);
      const [first, last] = [ticks[0]!.x, ticks.at(-1)!.x];
      expect([first, last]).to.deep.equal([0.5, widthPx - 0.5 > last ? last : widthPx - 0.5]);
      for (const { x, anchor, text } of texts) {
        if (anchor === 'start') expect(x - first, text).to.be.at.least(7);
        else expect(last - x, text).to.be.at.least(7);
      }
    }
  });

  it('begin their texts at the edge where there is no axis', () => {
    const provisions = contract.provisions.map((each) => ({ ...each, cost: '[x]' }));
    const { texts } = costs({ ...contract, provisions, packages: undefined });
    expect(texts.filter(({ anchor }) => anchor === 'start').map(({ x }) => x)).to.satisfy(
      (xs: readonly number[]) => xs.every((x) => x === 0),
    );
  });

  it('are found by height, each in the row of its group', () => {
    const areas = contract.provisions.map((each, i) => ({ ...each, area: i % 2 ? 'A' : 'B' }));
    const layout = costs({ ...contract, provisions: areas, whatIf: undefined });
    expect(layout.hitBoxes.map((row) => row.length)).to.deep.equal([2, 2, 1]);
    layout.hitBoxes.forEach((row, i) =>
      row.forEach(({ topPx, bottomPx }, column) => {
        expect(hitTest(layout.hitBoxes, 9, (topPx + bottomPx) / 2)).to.deep.equal({
          row: i,
          column,
        });
      }),
    );
    expect(hitTest(layout.hitBoxes, 9, -50)).to.deep.equal({ row: 0, column: 0 });
    expect(hitTest(layout.hitBoxes, 9, 9999)).to.deep.equal({ row: 2, column: 0 });
  });
});

describe('packages', () => {
  it('are an average and a bound where no more is known, and never dots', () => {
    const { dots, average, bars } = costs(contract);
    expect(dots).to.deep.equal([]);
    const bound = bars.find(({ pattern }) => pattern === 'under')!;
    // 3,700 of 5,200 is 0.7115 of the way.
    expect(average!.x / bound.widthPx).to.be.closeTo(3700 / 5200, 0.001);
  });

  it('are a dot each where they are listed, in place of cost and apart from one another', () => {
    const values = [3000, 3000, 3000, 3010, 3500, '[x]', 6000];
    const { dots } = costs({ ...england, packages: values }, 'week');
    expect(dots).to.have.lengthOf(6);
    dots.forEach((a, i) =>
      dots.slice(i + 1).forEach((b) => {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).to.be.at.least(8);
      }),
    );
    const last = dots.at(-1)!.x;
    expect(dots[0]!.x / last).to.be.closeTo(3000 / 6000, 0.01);
  });

  it('have neither dot nor mark where they are withheld', () => {
    const { dots, average, bars } = costs({ ...england, packages: [3000, 4000] }, 'week');
    expect(dots).to.deep.equal([]);
    expect(average).to.equal(undefined);
    expect(bars).to.have.lengthOf(3);
  });
});

describe('the curve of occupancy', () => {
  it('has a place for every bed, which falls as more are in use', () => {
    const { steps, bottom, top } = layoutOf(contract).year.occupancy!;
    expect(steps).to.have.lengthOf(6);
    const drawn = steps.filter(({ beyond }) => !beyond);
    drawn.slice(1).forEach(({ y }, i) => expect(y).to.be.above(drawn[i]!.y));
    steps.forEach(({ y }) => expect(y).to.be.within(top, bottom));
    // 750,000 for one bed would be far above 1.6 × 262,000.
    expect(steps[0]!.beyond).to.equal(true);
  });

  it('meets each price where its whole beds are', () => {
    const { prices, steps } = layoutOf(contract).year.occupancy!;
    // 6 beds for £136k and 3 for £262k.
    expect(prices.map(({ meets }) => meets)).to.deep.equal(
      [5, 2].map((i) => ({ x: steps[i]!.x, y: steps[i]!.y })),
    );
  });

  it('meets a price at its share where no beds are known', () => {
    const { prices, left, right } = layoutOf(england).week.occupancy!;
    const [{ meets, y }] = [prices[0]!];
    expect((meets!.x - left) / (right - left)).to.be.closeTo(0.7834, 0.001);
    expect(meets!.y).to.be.closeTo(y, 0.15);
  });

  it('meets no price that it never reaches', () => {
    const dataset = examples['no break-even']!.dataset;
    expect(layoutOf(dataset).year.occupancy!.prices[0]!.meets).to.equal(undefined);
  });
});

describe('the bars of a mix', () => {
  it('keep one scale wherever the slider stands', () => {
    const mix = modelOf(contract).mix!;
    const widths = (share: number) =>
      mixLayout({ facts: mix, at: atMix(mix, share), words, per: 'year' }, frame(802)).bars.map(
        ({ widthPx }) => widthPx,
      );
    // 8,000,000 is all 800 px: 10,000 a px.
    expect(widths(0.75)).to.deep.equal([384, 416, 480, 260]);
    expect(widths(0.7)).to.deep.equal([384, 416, 448, 312]);
    // At today's mix there is nothing to compare it with.
    expect(widths(0.6)).to.deep.equal([384, 416]);
  });
});

describe('every example', () => {
  for (const [name, { dataset }] of Object.entries(examples)) {
    if (!parseCostComparator(dataset).dataset) continue;
    it(`${name} stays within its drawing at every width`, () => {
      for (const widthPx of [280, 640, 1200])
        for (const per of ['year', 'week'] as const) {
          const { costs: drawn, occupancy } = layoutOf(dataset, widthPx)[per];
          const { measure } = frame(widthPx);
          drawn?.bars.forEach(({ x, widthPx: bar, y, heightPx }) => {
            expect(x + bar).to.be.at.most(widthPx);
            expect(y + heightPx).to.be.at.most(drawn.heightPx);
          });
          drawn?.texts.forEach(({ text, y, kind }) => {
            expect(y).to.be.within(0, drawn.heightPx);
            const words2 = text.split(' ').length;
            if (words2 > 1) expect(measure(text, 14, kind === 'heading')).to.be.at.most(widthPx);
          });
          drawn?.dots.forEach(({ x }) => expect(x).to.be.within(0, widthPx));
          occupancy?.steps.forEach(({ x, y }) => {
            expect(x).to.be.within(0, widthPx);
            expect(y).to.be.within(0, occupancy.heightPx);
          });
          expect(JSON.stringify({ drawn, occupancy })).to.not.include('null');
        }
    });
  }
});
