// Tests that bars are in proportion to their numbers, and that texts and bars do not overlap.
import { expect } from '@open-wc/testing';
import type { Density } from '../../../src/core/chart/frame.js';
import { hitTest } from '../../../src/core/chart/rows.hit-test.js';
import { isKnown } from '../../../src/core/data/value.js';
import type { View } from '../../../src/widgets/threshold-funnel/input.js';
import { examples } from '../../../src/widgets/threshold-funnel/examples.js';
import {
  type ThresholdFunnelLayout,
  thresholdFunnelLayout,
} from '../../../src/widgets/threshold-funnel/layout.js';
import { words } from '../../../src/widgets/threshold-funnel/words.en.js';
import { door, frame, journey, modelOf } from './scene.js';

const layoutOf = (input: unknown, view: View, widthPx = 700, density: Density = 'normal') =>
  thresholdFunnelLayout(modelOf(input), words, frame(widthPx, density), view);

/** The bars of an item's row: its parts in order, then the thin bar of the period before. */
const barsOf = ({ bars, hitBoxes }: ThresholdFunnelLayout, name: string, area = 0) => {
  const box = hitBoxes[area]!.find(({ of }) => of.name === name || of.kind === name)!;
  return bars.filter(
    ({ x, y, heightPx }) =>
      x >= box.x && x < box.x + box.widthPx && y >= box.topPx && y + heightPx <= box.bottomPx + 0.1,
  );
};
const widthOf = (layout: ThresholdFunnelLayout, name: string, area = 0) =>
  barsOf(layout, name, area).find(({ pattern }) => pattern !== 'before')!.widthPx;
const textsOf = ({ texts }: ThresholdFunnelLayout, kind: string) =>
  texts.filter((text) => text.kind === kind).map(({ text }) => text);

describe('thresholdFunnelLayout', () => {
  it('draws a level after those above it, and both as long as their numbers', () => {
    const layout = layoutOf(door, 'levels');
    const [met, none] = barsOf(layout, 'contacts');
    const perContact = (met!.widthPx + none!.widthPx) / 1000;
    expect(met!.widthPx / perContact).to.be.closeTo(600, 0.3);
    const [higher, own] = barsOf(layout, 'Enhanced');
    expect(higher!.widthPx / perContact).to.be.closeTo(150, 0.3);
    expect(own!.widthPx / perContact).to.be.closeTo(450, 0.3);
    expect([higher!.tint > 0, own!.tint]).to.deep.equal([true, 0]);
    expect(own!.x).to.be.closeTo(higher!.x + higher!.widthPx, 0.11);
    const [top, ...others] = barsOf(layout, 'Statutory').filter(
      ({ pattern }) => pattern === 'solid',
    );
    expect(others).to.deep.equal([]);
    expect(top!.widthPx / perContact).to.be.closeTo(150, 0.3);
    for (const [name, count] of [
      ['Police', 667],
      ['Schools', 333],
      ['Advice', 400],
    ] as const)
      expect(widthOf(layout, name) / perContact, name).to.be.closeTo(count, 0.3);
  });

  it('names each row, and says what of it is of the level itself', () => {
    const { texts } = layoutOf({ ...door, contacts: 1000 }, 'levels');
    const shown = texts.map(({ text }) => text);
    expect(shown.slice(0, 8)).to.deep.equal([
      'Contacts', '1,000', 'up 200 (25%)', 'Any level', 'Enhanced: 450', '600 · 60%',
      'Statutory', '150 · 15%',
    ]); // prettier-ignore
  });

  it('leads from the end of what goes on to the end of the next bar, where there is a gutter', () => {
    const layout = layoutOf(door, 'levels');
    const drops = layout.paths.filter(({ kind }) => kind === 'drop').map(({ d }) => d);
    expect(drops).to.have.lengthOf(2);
    for (const [i, name] of ['contacts', 'Enhanced'].entries()) {
      const [pale] = barsOf(layout, name);
      const [, x] = /^M([\d.]+),/.exec(drops[i]!)!;
      expect(Number(x)).to.be.closeTo(pale!.x + pale!.widthPx, 0.2);
    }
    const narrow = layoutOf(door, 'levels', 320);
    expect(narrow.paths.filter(({ kind }) => kind === 'drop')).to.deep.equal([]);
  });

  it('explains the parts of a funnel and the bars of the period before in a legend', () => {
    const legendOf = (data: typeof door) => layoutOf(data, 'levels').legend.map(({ text }) => text);
    // What met no level has bars and a heading of its own.
    expect(legendOf(door)).to.deep.equal(['At this level', 'At a higher level', 'Period before']);
    expect(legendOf({ ...door, contacts: '[x]' })).to.deep.equal(['Period before']);
    expect(layoutOf(journey, 'journey').legend).to.deep.equal([]);
  });

  it('draws each level alone where one is withheld', () => {
    const levels = [
      { id: '2', name: 'Enhanced', value: 450 },
      { id: '4', name: 'Statutory', value: '[c]' },
    ];
    const outcomes = [
      { name: 'Advice', value: 400 },
      { name: 'Other', value: '[c]' },
    ];
    const layout = layoutOf(
      { ...door, levels, outcomes, disclosure: { protected: true } },
      'levels',
    );
    expect(barsOf(layout, 'Enhanced')).to.have.lengthOf(1);
    expect(barsOf(layout, 'Statutory')).to.deep.equal([]);
    expect(widthOf(layout, 'Enhanced') / widthOf(layout, 'contacts')).to.be.closeTo(0.45, 0.001);
    expect(textsOf(layout, 'name')).to.not.include('Any level');
    expect(textsOf(layout, 'figure')).to.include('[c]');
  });

  it('draws lengths by number where the contacts are not known', () => {
    const layout = layoutOf({ ...door, contacts: '[x]' }, 'levels');
    expect(widthOf(layout, 'Schools') / widthOf(layout, 'Police')).to.be.closeTo(333 / 667, 0.001);
    expect(barsOf(layout, 'contacts').map(({ pattern }) => pattern)).to.deep.equal(['before']);
  });

  it('draws shares where nothing but shares is known', () => {
    const share = (name: string, of: number) => ({ name, value: { value: '[x]', share: of } });
    const sources = [share('Schools', 0.4), share('Police', 0.6)];
    const layout = layoutOf({ title: 'Shares', sources }, 'levels');
    expect(widthOf(layout, 'Schools') / widthOf(layout, 'Police')).to.be.closeTo(2 / 3, 0.01);
    expect(textsOf(layout, 'figure')).to.deep.equal([
      '60%; no number given',
      '40%; no number given',
    ]);
  });

  it('draws the period before thinner, on the same scale', () => {
    const layout = layoutOf(door, 'levels');
    const [now, before] = barsOf(layout, 'Police');
    expect(before!.pattern).to.equal('before');
    expect(before!.heightPx).to.be.below(now!.heightPx / 2);
    expect(before!.widthPx / now!.widthPx).to.be.closeTo(500 / 667, 0.001);
  });

  it('draws a front door without figures as hatched rungs, and names what is only named in one line', () => {
    const layout = layoutOf(
      {
        ...{ title: 'Named', contacts: 6134, sources: [{ name: 'Police', order: 'most' }] },
        outcomes: [{ name: 'Advice' }, { name: 'Early help' }],
        levels: ['1', '2', '3', '4'].map((id) => ({ id, name: `Level ${id}` })),
      },
      'levels',
    );
    const rungs = layout.bars.filter(({ pattern }) => pattern === 'hatched');
    expect(rungs).to.have.lengthOf(4);
    expect(new Set(rungs.map(({ widthPx }) => widthPx)).size).to.equal(1);
    expect(textsOf(layout, 'quiet')).to.deep.equal(['No figures shown', 'No figures shown']);
    expect(textsOf(layout, 'name')).to.include('Advice; Early help');
    expect(textsOf(layout, 'figure')).to.deep.equal(['6,134', 'the most; no number given']);
    expect(layout.texts.filter(({ text }) => text.includes('[x]'))).to.deep.equal([]);
  });

  const ladder = {
    title: 'Steps',
    contacts: 1000,
    levels: ['1', '2', '3', '4'].map((id, i) => ({ id, name: `Level ${id}`, value: 100 - 20 * i })),
  };
  const steps = [
    { from: '2', to: '4', value: 20 },
    { from: '4', to: '2', value: 30 },
  ];

  it('draws steps as arrows from row to row beside them, and lists them where they have no room', () => {
    const layout = layoutOf({ ...ladder, movements: steps }, 'levels', 1000);
    const middleOf = (name: string) => {
      const [bar] = barsOf(layout, name);
      return bar!.y + bar!.heightPx / 2;
    };
    const [up, down] = layout.paths
      .filter(({ kind, d }) => kind === 'arrow' && d.includes('V'))
      .map(({ d }) => /,([\d.]+)V([\d.]+)/.exec(d)!.slice(1).map(Number));
    expect(up![0]).to.be.closeTo(middleOf('Level 2'), 0.2);
    expect(up![1]).to.be.closeTo(middleOf('Level 4') - 6, 0.2);
    expect(down![0]).to.be.closeTo(middleOf('Level 4'), 0.2);
    expect(textsOf(layout, 'quiet').slice(-2)).to.deep.equal(['Step up', 'Step down']);
    expect(textsOf(layout, 'heading')).to.deep.equal(['No threshold met']);
    const narrow = layoutOf({ ...ladder, movements: steps }, 'levels', 320);
    expect(narrow.paths.filter(({ kind }) => kind === 'arrow')).to.deep.equal([]);
    expect(textsOf(narrow, 'heading')).to.include('Steps between levels');
  });

  it('lists steps where one has no number', () => {
    const movements = [steps[0], { ...steps[1], value: '[x]' }];
    const { paths, hitBoxes } = layoutOf({ ...ladder, movements }, 'levels', 1000);
    expect(paths.filter(({ kind }) => kind === 'arrow')).to.deep.equal([]);
    expect(hitBoxes[0]!.filter(({ of }) => of.kind === 'movement')).to.have.lengthOf(2);
  });

  it('makes each stage as long as its number, also where it rises', () => {
    const layout = layoutOf(journey, 'journey');
    const perPx = widthOf(layout, 'Contacts') / 2000;
    for (const { of: item } of layout.hitBoxes[0]!) {
      const value = isKnown(item.value) ? item.value.value : NaN;
      expect(widthOf(layout, item.name as string) / perPx).to.be.closeTo(value, 0.3);
    }
  });

  it('says what is counted in a heading, which a stage that counts something else begins anew', () => {
    expect(textsOf(layoutOf(journey, 'journey'), 'heading')).to.deep.equal([
      'In the year: contacts',
      'In the year: episodes',
      'On 31 March 2025: children',
    ]);
    expect(layoutOf(journey, 'journey').paths.map(({ kind }) => kind)).to.not.include('unit-break');
  });

  it('has the rate between two names, away from what leads from bar to bar', () => {
    const layout = layoutOf(journey, 'journey');
    expect(textsOf(layout, 'quiet')).to.deep.equal(['↓ 75%', '↓ 33%']);
    const links = layout.paths.filter(({ kind }) => kind === 'link');
    expect(links).to.have.lengthOf(2);
    for (const { d } of links) {
      const ys = [...d.matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y));
      const [, x] = /^M([\d.]+)/.exec(d)!;
      const within = layout.texts.filter(
        (text) =>
          text.x >= Number(x) && text.y > Math.min(...ys) - 6 && text.y < Math.max(...ys) + 6,
      );
      expect(within).to.deep.equal([]);
    }
    expect(layoutOf(journey, 'journey', 320).paths.map(({ kind }) => kind)).to.not.include('link');
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
    expect(widthOf(like, 'Referrals', 1)).to.be.closeTo(2 * widthOf(like, 'Referrals', 0), 0.11);
    const unlike = layoutOf({ ...journey, areas: areas(100) }, 'journey', 900);
    expect(unlike.ownScales).to.equal(true);
    // Values of unlike length leave their bars a little more or less room.
    expect(widthOf(unlike, 'Referrals', 1) / widthOf(unlike, 'Referrals', 0)).to.be.closeTo(1, 0.1);
  });

  it('has a row for each stage and a column for each area, also where an area lacks a stage', () => {
    const [contacts, ...later] = journey.journey!;
    const areas = [
      { area: 'B', journey: later },
      { area: 'C', journey: [contacts!, { ...later[0]!, previous: 350 }, ...later.slice(1)] },
    ];
    const layout = layoutOf({ ...journey, area: 'A', areas }, 'journey', 900);
    const { hitBoxes, texts } = layout;
    expect(hitBoxes.map(({ length }) => length)).to.deep.equal([6, 5, 6]);
    for (const { key } of hitBoxes[1]!.map(({ of }) => of)) {
      const tops = hitBoxes.map((list) => list.find((box) => box.of.key === key)!.topPx);
      expect(new Set(tops).size, key).to.equal(1);
    }
    const xs = hitBoxes.map(([first]) => first!.x);
    expect(xs[0]! < xs[1]! && xs[1]! < xs[2]!).to.equal(true);
    for (const text of ['A', 'B', 'C', 'Referrals'])
      expect(
        texts.filter((each) => each.text === text),
        text,
      ).to.have.lengthOf(1);
    expect(texts.filter(({ text }) => text === '↓ 75%')).to.have.lengthOf(3);
  });

  it('gives no rate of a stage that an area does not have', () => {
    const [contacts, referrals, , ...later] = journey.journey!;
    const areas = [{ area: 'B', journey: [contacts!, referrals!, ...later] }];
    const { texts } = layoutOf({ ...journey, area: 'A', areas }, 'journey', 900);
    expect(texts.filter(({ text }) => text.startsWith('↓'))).to.have.lengthOf(2);
  });

  it('keeps apart stages of one name that count different things', () => {
    const [contacts, referrals] = journey.journey!;
    const areas = [{ area: 'B', journey: [contacts!, { ...referrals!, of: 'children' }] }];
    const layout = layoutOf(
      { ...journey, area: 'A', journey: [contacts, referrals], areas },
      'journey',
      900,
    );
    expect(textsOf(layout, 'heading')).to.include.members([
      'In the year: episodes',
      'In the year: children',
    ]);
  });

  it('draws areas as funnels only where all of them are, of the same levels', () => {
    const areas = (levels: readonly unknown[]) => [{ area: 'B', contacts: 1000, levels }];
    const own = { ...ladder, area: 'A' };
    const same = layoutOf({ ...own, areas: areas(ladder.levels) }, 'levels', 900);
    expect(textsOf(same, 'name')).to.include('Level 2 and over');
    expect(widthOf(same, 'Level 4', 1)).to.equal(widthOf(same, 'Level 4', 0));
    const other = layoutOf({ ...own, areas: areas(ladder.levels.slice(1)) }, 'levels', 900);
    expect(textsOf(other, 'name')).to.not.include('Level 2 and over');
    expect(textsOf(other, 'heading')).to.include('Threshold level met');
    expect(other.legend).to.deep.equal([]);
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
          for (const view of model.views) {
            const layout = thresholdFunnelLayout(model, words, frame(widthPx, density), view);
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
function overlaps(
  { texts, fontPx, widthPx }: ThresholdFunnelLayout,
  density: Density,
): readonly string[] {
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
