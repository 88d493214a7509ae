// Tests that bars are in proportion to their numbers, and that texts and bars do not overlap.
import { expect } from '@open-wc/testing';
import type { Density } from '../../../src/core/chart/frame.js';
import { hitTest } from '../../../src/core/chart/rows.hit-test.js';
import { isKnown } from '../../../src/core/data/value.js';
import type { View } from '../../../src/widgets/threshold-funnel/input.js';
import { examples } from '../../../src/widgets/threshold-funnel/examples.js';
import {
  thresholdFunnelLayout,
  type ViewLayout,
} from '../../../src/widgets/threshold-funnel/layout.js';
import { words } from '../../../src/widgets/threshold-funnel/words.en.js';
import { door, frame, journey, modelOf } from './scene.js';

const layoutOf = (input: unknown, view: View, widthPx = 700, density: Density = 'normal') =>
  thresholdFunnelLayout(modelOf(input), words, frame(widthPx, density))[view]!;

const barsOf = ({ bars, hitBoxes }: ViewLayout, name: string, area = 0) => {
  const box = hitBoxes[area]!.find(({ of }) => of.name === name)!;
  return bars.filter(
    ({ x, y, heightPx }) => x === box.x && y >= box.topPx && y + heightPx <= box.bottomPx + 0.1,
  );
};
const widthOf = (layout: ViewLayout, name: string, pattern: string, area = 0) =>
  barsOf(layout, name, area).find((bar) => bar.pattern === pattern)?.widthPx;

describe('thresholdFunnelLayout', () => {
  it('draws shares of one width, which stands for all contacts', () => {
    const layout = layoutOf(door, 'levels', 700);
    for (const [name, share] of [
      ['Police', 0.667],
      ['Schools', 0.333],
      ['Enhanced', 0.45],
      ['Statutory', 0.15],
      ['Advice', 0.4],
    ] as const) {
      expect(widthOf(layout, name, 'track')).to.equal(700);
      expect(widthOf(layout, name, 'solid')).to.be.closeTo(700 * share, 0.06);
    }
  });

  it('cuts all contacts into their parts twice, with gaps that add up', () => {
    const { bars } = layoutOf(door, 'levels', 700);
    const strips = [...new Set(bars.map(({ heightPx }) => heightPx))].map((height) =>
      bars.filter(({ heightPx, pattern }) => heightPx === height && pattern === 'solid'),
    );
    const tall = strips.find((strip) => strip[0]!.heightPx === 22)!;
    const ys = [...new Set(tall.map(({ y }) => y))];
    expect(ys).to.have.lengthOf(2);
    for (const y of ys) {
      const cuts = tall.filter((bar) => bar.y === y);
      expect(
        cuts.reduce((sum, { widthPx }) => sum + widthPx, 0) + 2 * (cuts.length - 1),
      ).to.be.closeTo(700, 0.3);
      cuts.slice(1).forEach(({ x }, i) => {
        expect(x - cuts[i]!.x - cuts[i]!.widthPx).to.be.closeTo(2, 0.11);
      });
    }
  });

  it('cuts nothing where a part is withheld', () => {
    const sources = [door.sources![0], { name: 'Police', value: '[c]' }];
    const { bars } = layoutOf(
      { ...door, sources, outcomes: [], disclosure: { protected: true } },
      'levels',
    );
    expect(bars.filter(({ heightPx }) => heightPx === 22)).to.deep.equal([]);
  });

  it('draws lengths by number where the contacts are not known, and no track', () => {
    const layout = layoutOf({ ...door, contacts: '[x]' }, 'levels');
    expect(widthOf(layout, 'Police', 'solid')).to.equal(700);
    expect(widthOf(layout, 'Schools', 'solid')).to.be.closeTo((700 * 333) / 667, 0.06);
    expect(widthOf(layout, 'Schools', 'track')).to.equal(undefined);
  });

  it('draws the period before thinner, on the same scale', () => {
    const layout = layoutOf(door, 'levels');
    expect(widthOf(layout, 'Police', 'before')).to.be.closeTo(700 * 0.63, 0.06);
    expect(widthOf(layout, 'Enhanced', 'before')).to.equal(undefined);
  });

  it('points from name to name where levels have no numbers, and not at all where movements have none', () => {
    const levels = [
      { id: 'low', name: 'Low' },
      { id: 'middle', name: 'Middle' },
      { id: 'high', name: 'High' },
    ];
    const step = (value: number | string) => ({
      ...{ contacts: 60, outcomes: undefined, levels },
      movements: [{ from: 'low', to: 'middle', value }],
    });
    const { paths, texts } = layoutOf({ ...door, ...step(12) }, 'levels');
    const yOf = (name: string) => texts.find(({ text }) => text === name)!.y;
    const [, from, tip] = /,([\d.]+)V([\d.]+)/.exec(
      paths.find(({ kind, d }) => kind === 'arrow' && d.includes('V'))!.d,
    )!;
    expect(Number(from)).to.be.closeTo(yOf('Low'), 6);
    expect(Number(tip)).to.be.closeTo(yOf('Middle') + 6, 6);
    const withoutNumber = layoutOf({ ...door, ...step('[x]') }, 'levels');
    expect(withoutNumber.paths.filter(({ kind }) => kind === 'arrow')).to.deep.equal([]);
  });

  it('draws movements up as arrows upwards and movements down as arrows downwards', () => {
    const movements = [
      { from: '2', to: '4', value: 20 },
      { from: '4', to: '2', value: 30 },
    ];
    const { paths } = layoutOf({ ...door, movements }, 'levels');
    const [up, down] = paths
      .filter(({ kind, d }) => kind === 'arrow' && d.includes('V'))
      .map(({ d }) => /,([\d.]+)V([\d.]+)/.exec(d)!.slice(1).map(Number));
    expect(up![1]).to.be.below(up![0]!);
    expect(down![1]).to.be.above(down![0]!);
    expect(
      layoutOf({ ...door, movements }, 'levels', 320).paths.filter(({ kind }) => kind === 'arrow'),
    ).to.deep.equal([]);
  });

  it('makes each stage as long as its number, also where it rises, and hollow where it is a stock', () => {
    const layout = layoutOf(journey, 'journey');
    for (const { of: item } of layout.hitBoxes[0]!) {
      const value = isKnown(item.value) ? item.value.value : NaN;
      const pattern = item.stage!.kind === 'stock' ? 'hollow' : 'solid';
      expect(widthOf(layout, item.name as string, pattern)).to.be.closeTo(
        (700 * value) / 2000,
        0.06,
      );
    }
  });

  it('links the stages of a run but one that rises, and puts a line at every unit break', () => {
    const { paths, texts } = layoutOf(journey, 'journey');
    expect(paths.filter(({ kind }) => kind === 'link')).to.have.lengthOf(2);
    expect(texts.filter(({ kind }) => kind === 'notice').map(({ text }) => text)).to.deep.equal([
      'More than at the stage before: not all of these came through it, so no rate is given.',
    ]);
    expect(paths.filter(({ kind }) => kind === 'unit-break')).to.have.lengthOf(2);
  });

  it('gives areas of similar size one scale, and others their own, and says so', () => {
    const areas = (factor: number) => [
      {
        area: 'B',
        journey: journey.journey!.map((stage) => ({
          ...stage,
          value: (stage.value as number) * factor,
        })),
      },
    ];
    const like = layoutOf({ ...journey, areas: areas(2) }, 'journey', 900);
    expect(like.ownScales).to.equal(false);
    expect(widthOf(like, 'Referrals', 'solid', 1)).to.be.closeTo(
      2 * widthOf(like, 'Referrals', 'solid', 0)!,
      0.11,
    );
    const unlike = layoutOf({ ...journey, areas: areas(100) }, 'journey', 900);
    expect(unlike.ownScales).to.equal(true);
    expect(widthOf(unlike, 'Referrals', 'solid', 1)).to.equal(
      widthOf(unlike, 'Referrals', 'solid', 0),
    );
  });

  it('puts areas side by side where there is room, and otherwise one below the other', () => {
    const two = { ...journey, areas: [{ area: 'B', journey: journey.journey }] };
    const wide = layoutOf(two, 'journey', 900).hitBoxes.map(([first]) => first!);
    expect(wide[0]!.topPx).to.equal(wide[1]!.topPx);
    expect(wide[1]!.x).to.be.at.least(wide[0]!.x + wide[0]!.widthPx);
    const narrow = layoutOf(two, 'journey', 320);
    expect(narrow.hitBoxes[1]![0]!.topPx).to.be.above(narrow.hitBoxes[0]!.at(-1)!.bottomPx);
  });

  it('aligns the stages of areas side by side, even where one area has fewer stages or lines', () => {
    const [contacts, ...later] = journey.journey!;
    const areas = [
      { area: 'B', journey: later },
      { area: 'C', journey: [contacts!, { ...later[0]!, previous: 350 }, ...later.slice(1)] },
    ];
    const { hitBoxes, bars } = layoutOf({ ...journey, area: 'A', areas }, 'journey', 900);
    expect(hitBoxes.map(({ length }) => length)).to.deep.equal([6, 5, 6]);
    for (const { of: item } of later.map((_, i) => hitBoxes[1]![i]!)) {
      const tops = hitBoxes.map((list) => list.find((box) => box.of.key === item.key)!);
      expect(new Set(tops.map(({ topPx }) => topPx)).size, item.key).to.equal(1);
      const ys = tops.map(
        (box) => bars.find(({ x, y }) => x === box.x && y > box.topPx && y < box.bottomPx)!.y,
      );
      expect(new Set(ys).size, item.key).to.equal(1);
    }
  });

  it('puts four areas in two rows of two where three would leave one alone', () => {
    const areas = ['B', 'C', 'D'].map((area) => ({ area, journey: journey.journey }));
    const tops = layoutOf({ ...journey, area: 'A', areas }, 'journey', 900).hitBoxes.map(
      ([first]) => first!.topPx,
    );
    expect(tops[1]).to.equal(tops[0]);
    expect(tops[3]).to.equal(tops[2]);
    expect(tops[2]).to.be.above(tops[1]!);
  });

  it('gives a part one tint in the cut bar and in its row, the first the full colour', () => {
    const layout = layoutOf(door, 'levels');
    const tints = (name: string) => {
      const { piece } = layout.hitBoxes[0]!.find(({ of }) => of.name === name)!;
      const inCut = layout.bars.find(({ x, y }) => x === piece!.x && y === piece!.topPx)!;
      const row = barsOf(layout, name).find(({ pattern }) => pattern === 'solid')!;
      expect(row.tint, name).to.equal(inCut.tint);
      return row.tint;
    };
    expect(['Police', 'Schools', 'Statutory', 'Enhanced', 'Advice'].map(tints)).to.deep.equal([
      0, 1, 0, 1, 0,
    ]);
  });

  it('labels a piece of the cut bar with its share or not at all', () => {
    const { texts } = layoutOf(door, 'levels');
    expect(texts.filter(({ anchor }) => anchor === 'middle').map(({ text }) => text)).to.deep.equal(
      ['67%', '33%', '15%', '45%', '40%'],
    );
  });

  it('lists items without any figure without empty bars', () => {
    const { bars, paths } = layoutOf(
      { ...door, sources: [{ name: 'Police', order: 'most' }], outcomes: [{ name: 'Advice' }] },
      'levels',
    );
    expect(bars).to.deep.equal([]);
    expect(paths.filter(({ kind }) => kind === 'absent')).to.deep.equal([]);
  });

  it('finds the item at its piece of the cut bar', () => {
    const layout = layoutOf(door, 'levels');
    layout.hitBoxes[0]!.forEach(({ piece }, column) => {
      if (!piece) return;
      const [x, y] = [piece.x + piece.widthPx / 2, (piece.topPx + piece.bottomPx) / 2];
      expect(hitTest(layout.hitBoxes, x, y)).to.deep.equal({ row: 0, column });
    });
  });

  it('finds the item at a place', () => {
    const layout = layoutOf(door, 'levels');
    layout.hitBoxes[0]!.forEach(({ x, topPx, bottomPx }, column) => {
      expect(hitTest(layout.hitBoxes, x + 3, (topPx + bottomPx) / 2)).to.deep.equal({
        row: 0,
        column,
      });
    });
  });

  for (const widthPx of [200, 320, 700, 1600]) {
    it(`keeps bars within ${widthPx} px, and texts of a line apart`, () => {
      for (const [name, { dataset, kind }] of Object.entries(examples)) {
        if (kind === 'invalid') continue;
        const model = modelOf(dataset);
        for (const density of ['compact', 'normal', 'spacious'] as const) {
          const views = thresholdFunnelLayout(model, words, frame(widthPx, density));
          for (const layout of Object.values(views)) {
            for (const { x, widthPx: width, y, heightPx } of layout.bars) {
              expect(x + width, name).to.be.at.most(widthPx + 0.1);
              expect(y + heightPx, name).to.be.at.most(layout.heightPx);
            }
            expect(overlaps(layout, density), `${name}, ${density}`).to.deep.equal([]);
          }
        }
      }
    });
  }
});

/** Pairs of texts that share a place; a word too long for its column may leave it, and is left out. */
function overlaps({ texts, fontPx, widthPx }: ViewLayout, density: Density): readonly string[] {
  const { measure } = frame(widthPx, density);
  const boxes = texts
    .map(({ text, x, y, anchor, kind }) => {
      const bold = kind === 'heading' || kind === 'figure';
      const width = measure(text, fontPx, bold);
      const left = x - { start: 0, middle: width / 2, end: width }[anchor];
      return { text, y, left, right: left + width };
    })
    .filter(({ text }) => text.includes(' ') || measure(text, fontPx) < widthPx);
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => Math.abs(a.y - b.y) < fontPx && a.left < b.right && b.left < a.right)
      .map((b) => `${a.text} / ${b.text}`),
  );
}
