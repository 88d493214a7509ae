// Tests that everything is on one scale from 0 and within the drawing, with no more detail than is known.
import { expect } from '@open-wc/testing';
import { hitTest } from '../../../src/core/chart/rows.hit-test.js';
import { examples } from '../../../src/widgets/cost-comparator/examples.js';
import { parseCostComparator } from '../../../src/widgets/cost-comparator/input.js';
import { mixLayout } from '../../../src/widgets/cost-comparator/layout.mix.js';
import { costComparatorLayout } from '../../../src/widgets/cost-comparator/layout.js';
import { occupancyLayout } from '../../../src/widgets/cost-comparator/layout.occupancy.js';
import { atMix } from '../../../src/widgets/cost-comparator/model.js';
import { words } from '../../../src/widgets/cost-comparator/words.en.js';
import { contract, england, frame, modelOf } from './scene.js';

const layoutOf = (input: unknown, widthPx = 600) =>
  costComparatorLayout(modelOf(input), words, frame(widthPx));
/** The curve; undefined where the dataset has no what-if of occupancy. */
const curveOf = (input: unknown, per: 'year' | 'week', widthPx = 600) => {
  const { occupancy } = modelOf(input);
  return occupancy && occupancyLayout(occupancy, words, frame(widthPx), per);
};
const costs = (input: unknown, per: 'year' | 'week' = 'year', widthPx = 600) =>
  layoutOf(input, widthPx)[per].costs!;

const named = (input: unknown, per: 'year' | 'week', kind: string, widthPx = 700) =>
  costs(input, per, widthPx)
    .texts.filter((text) => text.kind === kind)
    .map(({ text }) => text);

describe('bars of costs', () => {
  it('are in proportion to their costs, from the zero rule, on one scale for all groups', () => {
    const areas = contract.provisions.map((each, i) => ({ ...each, area: i % 2 ? 'A' : 'B' }));
    for (const widthPx of [320, 700])
      for (const input of [contract, { ...contract, provisions: areas, whatIf: undefined }])
        for (const per of ['year', 'week'] as const) {
          const bars = costs(input, per, widthPx).bars.filter(({ pattern }) => pattern !== 'under');
          const wanted = input === contract ? [125, 129, 136, 262] : [125, 136, 129, 262];
          const perPx = bars.map(({ widthPx: px }, i) => px / wanted[i]!);
          expect(new Set(bars.map(({ x }) => x))).to.deep.equal(new Set([widthPx < 560 ? 0 : 189]));
          perPx.forEach((each) => expect(each).to.be.closeTo(perPx[0]!, 0.002));
        }
  });

  it('stand in groups of one basis, which the heading says once', () => {
    expect(named(contract, 'year', 'heading')).to.deep.equal([
      'At full occupancy',
      'Forecast',
      'Packages',
    ]);
    expect(named(england, 'week', 'heading')).to.deep.equal([
      'At full occupancy',
      'At 85% occupancy',
      'Price',
    ]);
    expect(named(contract, 'year', 'quiet').join()).to.not.match(/forecast/i);
  });

  it('say the basis after the name of a group, and once where all have the same', () => {
    const [, second, third] = contract.provisions;
    const of = (basis: string) => [
      { ...second, area: 'A' },
      { ...third, area: 'B', basis },
    ];
    const input = { ...contract, whatIf: undefined, packages: undefined };
    const quiet = (basis: string) => named({ ...input, provisions: of(basis) }, 'year', 'quiet');
    expect(quiet('price')).to.deep.equal(['· forecast', '· price']);
    expect(quiet('forecast')).to.deep.equal(['· all forecast']);
  });

  it('are hollow only at full occupancy', () => {
    expect(costs(england, 'week').bars.map(({ pattern }) => pattern)).to.deep.equal([
      'hollow',
      'solid',
      'solid',
    ]);
  });

  it('have the kind in words where their name does not say it', () => {
    expect(named(england, 'week', 'quiet')).to.deep.equal(['External']);
    const alike = england.provisions.slice(0, 2).map((each) => ({ ...each, name: each.id }));
    expect(named({ ...england, provisions: alike }, 'week', 'quiet')).to.deep.equal([]);
  });

  it('are in the order of the dataset', () => {
    expect(named(contract, 'year', 'name')).to.deep.equal([
      'In-house, full',
      'In-house',
      'External',
      'Out of authority',
      '18 packages',
    ]);
  });

  it('have their value after their end, within the drawing, and no axis', () => {
    for (const widthPx of [560, 700, 1100]) {
      const { texts, bars, paths } = costs(contract, 'year', widthPx);
      const values = texts.filter(({ kind }) => kind === 'figure');
      expect(values.map(({ text }) => text)).to.deep.equal(['£125k', '£129k', '£136k', '£262k']);
      values.forEach(({ x, text }, i) => {
        expect(x - bars[i]!.x - bars[i]!.widthPx).to.be.closeTo(7, 0.2);
        expect(x + frame(widthPx).measure(text, 14)).to.be.at.most(widthPx);
      });
      expect(texts.map(({ text }) => text)).to.not.include('£0');
      expect(paths.filter(({ kind }) => kind === 'zero')).to.have.lengthOf(3);
    }
  });

  it('have name, note and value in a line above them where there is no gutter', () => {
    const { texts, bars, paths } = costs(england, 'week', 320);
    const of = (text: string) => texts.find((each) => each.text === text)!;
    expect(of('£3,970').y).to.equal(of('· External').y);
    expect(of('£3,970').y).to.be.below(bars[2]!.y);
    expect(paths).to.deep.equal([]);
  });

  it('have the reason in place of a cost that is absent', () => {
    const cost = { value: '[x]', note: 'Not yet audited' };
    const provisions = contract.provisions.map((each) => ({ ...each, cost }));
    const { bars, texts } = costs({ ...contract, provisions, packages: undefined }, 'year', 700);
    expect(bars).to.deep.equal([]);
    expect(texts.filter(({ text }) => text === 'Not yet audited')).to.have.lengthOf(4);
    expect(texts.filter(({ text, x }) => text === '[x]' && x === 196)).to.have.lengthOf(4);
  });

  it('are found by height, each in the row of its group', () => {
    const areas = contract.provisions.map((each, i) => ({ ...each, area: i % 2 ? 'A' : 'B' }));
    const layout = costs({ ...contract, provisions: areas, whatIf: undefined });
    expect(layout.hitBoxes.map((row) => row.length)).to.deep.equal([1, 1, 2, 1]);
    layout.hitBoxes.forEach((row, i) =>
      row.forEach(({ topPx, bottomPx }, column) => {
        expect(hitTest(layout.hitBoxes, 9, (topPx + bottomPx) / 2)).to.deep.equal({
          row: i,
          column,
        });
      }),
    );
    expect(hitTest(layout.hitBoxes, 9, -50)).to.deep.equal({ row: 0, column: 0 });
    expect(hitTest(layout.hitBoxes, 9, 9999)).to.deep.equal({ row: 3, column: 0 });
  });
});

describe('packages', () => {
  it('are an average and a bound where no more is known, and never dots', () => {
    const { dots, average, bars } = costs(contract);
    expect(dots).to.deep.equal([]);
    const bound = bars.find(({ pattern }) => pattern === 'under')!;
    // 3,700 of 5,200 is 0.7115 of the way.
    expect((average!.x - bound.x) / bound.widthPx).to.be.closeTo(3700 / 5200, 0.001);
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
    const [first, last] = [dots[0]!.x - 189, dots.at(-1)!.x - 189];
    expect(first / last).to.be.closeTo(3000 / 6000, 0.01);
    dots.forEach(({ x }) => expect(x).to.be.at.most(600 - 4));
  });

  it('have words beside each mark, none on another or on the mark', () => {
    for (const widthPx of [280, 320, 560, 700, 1100])
      for (const dataset of [contract, examples['packages one by one']!.dataset]) {
        const { texts, average, dots, hitBoxes } = costs(dataset, 'year', widthPx);
        const { topPx } = hitBoxes.at(-1)![0]!;
        const boxes = texts
          .filter(({ y }) => y > topPx)
          .map(({ x, y, text, anchor, kind }) => {
            const px = frame(widthPx).measure(text, 14, kind === 'heading');
            return { y, from: anchor === 'end' ? x - px : x, to: anchor === 'end' ? x : x + px };
          });
        boxes.forEach((a, i) => {
          expect([a.from >= 0, a.to <= widthPx]).to.deep.equal([true, true]);
          for (const b of boxes.slice(i + 1))
            if (Math.abs(a.y - b.y) < 14) expect(a.to <= b.from || b.to <= a.from).to.equal(true);
          for (const mark of [...dots, ...(average ? [average] : [])])
            if (Math.abs(mark.y - a.y) < 10)
              expect(mark.x < a.from || mark.x > a.to).to.equal(true);
        });
      }
  });

  it('have neither dot nor mark where they are withheld', () => {
    const { dots, average, bars } = costs({ ...england, packages: [3000, 4000] }, 'week');
    expect(dots).to.deep.equal([]);
    expect(average).to.equal(undefined);
    expect(bars).to.have.lengthOf(3);
  });
});

describe('the curve of occupancy', () => {
  it('begins at the first bed that does not flatten all else, and falls as more are in use', () => {
    const { steps, left, right, bottom, top } = curveOf(contract, 'year')!;
    // 750,000 for one bed would be far above 1.6 × 262,000.
    expect(steps).to.have.lengthOf(5);
    expect([steps[0]!.x, steps.at(-1)!.x]).to.deep.equal([left, right]);
    steps.slice(1).forEach(({ y }, i) => expect(y).to.be.above(steps[i]!.y));
    steps.forEach(({ y }) => expect(y).to.be.within(top, bottom));
  });

  it('leaves room before its axis in whole em, as its slider does', () => {
    for (const per of ['year', 'week'] as const) {
      const { left, right, axisEm } = curveOf(contract, per)!;
      expect([left, right]).to.deep.equal([axisEm * 14, 600 - 21]);
    }
  });

  it('has ticks at the first step and the last, and none that touch', () => {
    for (const [name, { dataset }] of Object.entries(examples)) {
      if (!parseCostComparator(dataset).dataset) continue;
      for (const widthPx of [280, 320, 700, 1100]) {
        const occupancy = curveOf(dataset, 'year', widthPx);
        if (!occupancy) continue;
        const { xTicks, right } = occupancy;
        expect(xTicks.at(-1)!.x, name).to.equal(right);
        xTicks.slice(1).forEach((tick, i) => {
          const before = xTicks[i]!;
          const px = [before, tick].map(({ label }) => frame(widthPx).measure(label, 14) / 2);
          expect(tick.x - before.x, name).to.be.above(px[0]! + px[1]!);
        });
      }
    }
  });

  it('has every label within the drawing, however wide its letters are, and none that touch', () => {
    const { occupancy } = modelOf(england);
    for (const letterPx of [8, 14, 20]) {
      const measure = (text: string) => text.length * letterPx;
      const wide = { ...frame(600), measure };
      const { xTicks, right } = occupancyLayout(occupancy!, words, wide, 'week');
      const edges = xTicks.map(({ label, labelX }) => {
        const half = measure(label) / 2;
        return [labelX - half, labelX + half] as const;
      });
      expect(xTicks.at(-1)!.x).to.equal(right);
      expect(edges.at(-1)![1], `${letterPx} px a letter`).to.be.at.most(600);
      edges.slice(1).forEach(([left], i) => expect(left).to.be.above(edges[i]![1]));
    }
  });

  it('meets each price where its whole beds are', () => {
    const { prices, steps } = curveOf(contract, 'year')!;
    // 6 beds for £136k and 3 for £262k; the first of the steps is 2 beds.
    expect(prices.map(({ meets }) => meets)).to.deep.equal(
      [4, 1].map((i) => ({ x: steps[i]!.x, y: steps[i]!.y })),
    );
  });

  it('meets a price at its share where no beds are known', () => {
    const { prices, left, right } = curveOf(england, 'week')!;
    // 3,110 ÷ (1.6 × 3,970) is 49%, where the axis begins.
    const [{ meets, y }] = [prices[0]!];
    expect((meets!.x - left) / (right - left)).to.be.closeTo((0.7834 - 0.49) / 0.51, 0.001);
    expect(meets!.y).to.be.closeTo(y, 0.15);
  });

  it('meets no price that it never reaches', () => {
    const dataset = examples['no break-even']!.dataset;
    expect(curveOf(dataset, 'year')!.prices[0]!.meets).to.equal(undefined);
  });
});

describe('the bars of a mix', () => {
  it('keep one scale wherever the slider stands', () => {
    const mix = modelOf(contract).mix!;
    const barsAt = (share: number) =>
      mixLayout({ facts: mix, at: atMix(mix, share), words, per: 'year' }, frame(500)).bars;
    const widths = (share: number) => barsAt(share).map(({ widthPx }) => widthPx);
    // 8,000,000 is all 499 px.
    const px = [3.84, 4.16, 4.8, 2.6].map((millions) => (millions / 8) * 499);
    widths(0.75).forEach((each, i) => expect(each).to.be.closeTo(px[i]!, 0.1));
    expect(widths(0.7).slice(0, 2)).to.deep.equal(widths(0.75).slice(0, 2));
    // At today's mix there is nothing to compare it with.
    expect(widths(0.6)).to.deep.equal(widths(0.75).slice(0, 2));
  });
});

describe('every example', () => {
  for (const [name, { dataset }] of Object.entries(examples)) {
    if (!parseCostComparator(dataset).dataset) continue;
    it(`${name} stays within its drawing at every width`, () => {
      for (const widthPx of [280, 640, 1200])
        for (const per of ['year', 'week'] as const) {
          const { costs: drawn } = layoutOf(dataset, widthPx)[per];
          const occupancy = curveOf(dataset, per, widthPx);
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
