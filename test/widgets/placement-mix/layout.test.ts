// Tests that arcs and bars are in proportion to their shares, with gaps, what the key says, and that no texts overlap.
import { expect } from '@open-wc/testing';
import { hitTest } from '../../../src/core/chart/rows.hit-test.js';
import { examples } from '../../../src/widgets/placement-mix/examples.js';
import { parsePlacementMix } from '../../../src/widgets/placement-mix/input.js';
import {
  type PictureLayout,
  placementMixLayout,
  type TextLayout,
} from '../../../src/widgets/placement-mix/layout.js';
import { sectorPath } from '../../../src/widgets/placement-mix/layout.circle.js';
import { spreadAround } from '../../../src/widgets/placement-mix/layout.spread.js';
import { words } from '../../../src/widgets/placement-mix/words.en.js';
import { carers, frame, modelOf, parts } from './scene.js';

const layoutOf = (input: unknown, widthPx: number, view?: string) =>
  placementMixLayout(modelOf(input), words, frame(widthPx), view);
const numbersOf = (d: string): readonly number[] => (d.match(/-?[\d.]+/g) ?? []).map(Number);

const partsOf = ({ hitBoxes }: PictureLayout) =>
  hitBoxes.flatMap((boxes) => boxes.flatMap(({ of }) => of ?? []));

/** The angles of a donut around its centre, clockwise from 12 o'clock. */
function anglesOf(d: string, centre: readonly [number, number]): readonly [number, number] {
  const n = numbersOf(d);
  const angle = (x: number, y: number) => {
    const turned = Math.atan2(x - centre[0], centre[1] - y);
    return turned < -1e-6 ? turned + 2 * Math.PI : turned;
  };
  // M x y, then an arc of rx ry rotation flags x y.
  return [angle(n[0]!, n[1]!), angle(n[7]!, n[8]!)];
}
/** The hole's text stands in the middle. */
const centreOf = ({ texts }: PictureLayout): readonly [number, number] => {
  const [hole, line] = texts.filter(({ kind }) => kind === 'hole' || kind === 'plain');
  return [hole!.x, (hole!.y - 1.9 * 7 + line!.y + 8.5) / 2];
};

describe('spread', () => {
  it('puts half a gap on each side of the start of a circle', () => {
    const degree = Math.PI / 180;
    const { stretches } = spreadAround([1, 1], 2 * degree);
    const ends = stretches.flatMap(({ from, to }) => [from / degree, to / degree]);
    [1, 180 - 1, 181, 359].forEach((end, i) => expect(ends[i]).to.be.closeTo(end, 1e-9));
  });
  it('finds the middle of the gap where a share ends with a weight', () => {
    const degree = Math.PI / 180;
    const { placeOf } = spreadAround([3, 1], 2 * degree);
    expect(placeOf(0.75) / degree).to.be.closeTo(269, 1e-9);
    expect(spreadAround([1, 1], 2 * degree).placeOf(0.5) / degree).to.be.closeTo(180, 1e-9);
    expect(spreadAround([1, 1], 2 * degree).placeOf(0.25) / degree).to.be.closeTo(90, 1e-9);
  });
  it('has no gap where there is one weight', () => {
    expect(spreadAround([5], 2).stretches).to.deep.equal([{ from: 0, to: 2 * Math.PI }]);
  });
});

describe('sectorPath', () => {
  it('is an arc out and one back, around its centre', () => {
    expect(sectorPath({ x: 200, y: 150 }, [50, 100], { from: 0, to: Math.PI })).to.equal(
      'M200,50A100,100,0,1,1,200,250L200,200A50,50,0,1,0,200,100Z',
    );
  });
  it('is a ring where it goes all the way round', () => {
    expect(sectorPath({ x: 0, y: 0 }, [50, 100], { from: 0, to: 2 * Math.PI })).to.equal(
      'M0,-100A100,100,0,1,1,0,100A100,100,0,1,1,0,-100M0,-50A50,50,0,1,0,0,50A50,50,0,1,0,0,-50Z',
    );
  });
  it('stays within a tenth of a pixel of its radius, also where it is nearly half a circle', () => {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    const [centre, radiusPx] = [{ x: 123.45, y: 67.89 }, 141.4142] as const;
    for (const to of [0.4, 3.1, 3.138, 3.141, Math.PI, 3.1425, 3.2, 5, 6.2]) {
      path.setAttribute('d', sectorPath(centre, [0, radiusPx], { from: 0, to }));
      const arcPx = radiusPx * to;
      for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
        const { x, y } = path.getPointAtLength(arcPx * share);
        const offPx = Math.hypot(x - centre.x, y - centre.y) - radiusPx;
        expect(Math.abs(offPx), `${to} rad, ${share}`).to.be.lessThan(0.1);
      }
    }
  });
});

describe('the donut', () => {
  const { picture } = layoutOf(carers, 800);
  const arcs = picture.shapes.map(({ d }) => anglesOf(d, centreOf(picture)));

  it('leaves the hole empty where four parts lead alike', () => {
    const four = parts({ A: 50, B: 50, C: 50, D: 50 });
    const { texts } = layoutOf({ title: 'Places', parts: four }, 400).picture;
    expect(texts.filter(({ text }) => text === '')).to.deep.equal([]);
  });
  it('begins at 12 o’clock and goes round once, less its gaps', () => {
    const lengths = arcs.map(([from, to]) => to - from);
    const sum = lengths.reduce((all, length) => all + length, 0);
    const gaps = arcs.map(
      ([from], i) => from - (i > 0 ? arcs[i - 1]![1] : arcs.at(-1)![1] - 2 * Math.PI),
    );
    expect(sum + gaps.reduce((all, gap) => all + gap, 0)).to.be.closeTo(2 * Math.PI, 1e-9);
    [168, 42, 118, 22].forEach((value, i) => {
      expect(lengths[i]! / sum).to.be.closeTo(value / 350, 0.003);
    });
    const innerPx = numbersOf(picture.shapes[0]!.d).at(-7)!;
    for (const gap of gaps) expect(gap * innerPx).to.be.greaterThan(1);
  });

  it('draws what is left of the total to scale, pale and last', () => {
    const { picture: together } = layoutOf(examples['protected by its publisher']!.dataset, 800);
    const { d, isOther } = together.shapes.at(-1)!;
    const [from, to] = anglesOf(d, centreOf(together));
    expect(isOther).to.equal(true);
    expect((to - from) / (2 * Math.PI)).to.be.closeTo(34 / 480, 0.006);
  });

  it('has two tints of one colour for a group, and never orange', () => {
    expect(picture.shapes.map(({ slot, tint }) => [slot, tint > 0])).to.deep.equal([
      [1, false],
      [1, true],
      [2, false],
      [2, true],
    ]);
    const six = parts({ A: 90, B: 80, C: 70, D: 60, E: 50, F: 40 });
    const { shapes } = layoutOf({ title: 'Homes', parts: six }, 800).picture;
    expect(new Set(shapes.map(({ slot, tint }) => `${slot} ${tint}`)).size).to.equal(6);
    expect(shapes.map(({ slot }) => slot)).not.to.include(4);
  });

  it('has a mark at three quarters with its word, which no text crosses', () => {
    const marks = picture.paths.filter(({ kind }) => kind === 'target');
    expect(marks).to.have.lengthOf(1);
    const [x1, y1, x2, y2] = numbersOf(marks[0]!.d);
    const [x, y] = centreOf(picture);
    expect([x1! < x, x2! < x1!]).to.deep.equal([true, true]);
    for (const at of [y1, y2]) expect(at).to.be.closeTo(y, 4);
    const word = picture.texts.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
    expect(word).to.deep.equal(['Target', '75%']);
    const shares = picture.texts.filter(({ kind }) => kind.startsWith('on-'));
    for (const { y: textY } of shares.filter((each) => each.x < x))
      expect(Math.abs(textY - y)).to.be.greaterThan(10);
  });

  it('writes shares of 6% and over on their arcs', () => {
    const wide = layoutOf({ title: 'Homes', parts: parts({ A: 60, B: 29, C: 6, D: 5 }) }, 800);
    const shares = wide.picture.texts.filter(({ kind }) => kind.startsWith('on-'));
    expect(shares.map(({ text }) => text)).to.deep.equal(['60%', '29%', '6%']);
  });

  it('has no mark where parts of several groups are drawn together', () => {
    const { picture: mixed } = layoutOf(
      {
        ...carers,
        groups: [{ ...carers.groups![0]!, value: '[c]' }, carers.groups![1]],
        parts: carers.parts!.map((part, i) => (i === 0 ? { ...part, value: '[c]' } : part)),
        ...{ total: 350, disclosure: { protected: true } },
      },
      800,
    );
    expect(mixed.kind).to.equal('donut');
    expect(mixed.paths).to.deep.equal([]);
  });

  it('is a whole ring of one part', () => {
    const one = layoutOf({ title: 'Homes', parts: parts({ A: 30 }) }, 800).picture;
    const { d } = one.shapes[0]!;
    const [from, half] = anglesOf(d, centreOf(one));
    expect(from).to.be.closeTo(0, 1e-6);
    // A whole circle is two halves: an arc from a place to itself draws nothing.
    expect(half).to.be.closeTo(Math.PI, 1e-6);
    expect(numbersOf(d).slice(14, 16)).to.deep.equal(numbersOf(d).slice(0, 2));
  });

  it('has no arcs but hollow pieces for the targets where there are no figures', () => {
    const aims = { title: 'Carers', groups: carers.groups };
    const { picture: targets } = layoutOf(aims, 800);
    expect([targets.shapes.length, targets.aims.length]).to.deep.equal([0, 2]);
    expect(layoutOf(aims, 800, 'bar').picture).to.deep.equal(targets);
    const on = targets.texts.filter(({ kind }) => kind === 'on-pale').map(({ text }) => text);
    expect(on).to.deep.equal(['75%', '25%']);
    expect(targets.key.flatMap(({ texts }) => texts.map(({ text }) => text))).to.deep.equal([
      ...['In-house', 'target 75%', 'External', 'target 25%'],
    ]);
  });
});

describe('the key', () => {
  const keyTexts = (widthPx: number) =>
    layoutOf(carers, widthPx).picture.key.map(({ texts }) =>
      texts.filter(({ kind }) => kind !== 'tell').map(({ text }) => text),
    );

  it('is a table of name, number, share and change, under the sums of groups', () => {
    expect(keyTexts(900)).to.deep.equal([
      ['In-house', '210', '60%', 'up 14'],
      ['Our own carers', '168', '48%', 'up 7'],
      ['Our carers, family and friends', '42', '12%', 'up 7'],
      ['External', '140', '40%', 'down 5'],
      ['Agency carers', '118', '34%', 'down 9'],
      ['Agency carers, parent and child', '22', '6%', 'up 4'],
    ]);
  });

  it('stands beside the ring from 560 px, and below it where there is less', () => {
    const [beside, below] = [560, 559].map((widthPx) => layoutOf(carers, widthPx).picture);
    expect(beside!.key[0]!.x).to.be.greaterThan(256);
    expect(beside!.heightPx).to.be.lessThan(below!.heightPx);
    expect(below!.key[0]).to.include({ x: 0 });
    expect(below!.key[0]!.y).to.be.greaterThan(256);
  });

  it('keeps within its width, with the change below the name where columns have no room', () => {
    for (const widthPx of [260, 320, 560, 700, 1100])
      for (const { dataset } of Object.values(examples)) {
        if (!parsePlacementMix(dataset).dataset) continue;
        for (const { texts } of layoutOf(dataset, widthPx).picture.key)
          for (const { x, text, anchor, kind } of texts) {
            const bold = kind === 'heading' || kind === 'figure';
            const textPx = frame(widthPx).measure(text, 14, bold);
            expect(anchor === 'end' ? x - textPx : x, text).to.be.at.least(0);
            expect(anchor === 'end' ? x : x + textPx, text).to.be.at.most(widthPx + 1);
          }
      }
    expect(keyTexts(280)[1]).to.deep.equal(['Our own carers', 'up 7', '168', '48%']);
  });

  it('breaks long words of official tables after a stroke', () => {
    const name = 'Independent living arrangements/supported accommodation';
    const { picture } = layoutOf({ title: 'Homes', parts: parts({ [name]: 60, A: 30 }) }, 320);
    const lines = picture.key[0]!.texts.filter(({ kind }) => kind === 'name').map(
      ({ text }) => text,
    );
    expect(lines.join(' ').replace('/ ', '/')).to.equal(name);
    expect(lines.length).to.be.greaterThan(1);
  });
});

describe('bars', () => {
  const widths = (picture: PictureLayout) => partsOf(picture).map(({ widthPx }) => widthPx);

  it('are as long as their shares', () => {
    const [a, b, c, d] = widths(layoutOf(carers, 800, 'bar').picture);
    for (const [width, value] of [
      [b, 42],
      [c, 118],
      [d, 22],
    ] as const) {
      expect(width! / a!).to.be.closeTo(value / 168, 0.002);
    }
  });

  it('mark the target of each group on the same scale', () => {
    const bars = layoutOf(carers, 800, 'bar').picture;
    const perShare = widths(bars)[0]! / (168 / 350);
    const zeroPx = partsOf(bars)[0]!.x;
    const marks = bars.paths
      .filter(({ kind }) => kind === 'target')
      .map(({ d }) => (numbersOf(d)[0]! - zeroPx) / perShare);
    expect(marks[0]).to.be.closeTo(0.75, 0.001);
    expect(marks[1]).to.be.closeTo(0.25, 0.001);
  });

  it('have the colour of the area, or of their arcs where there is a donut', () => {
    const slots = (input: unknown) => [
      ...new Set(partsOf(layoutOf(input, 700).picture).map(({ slot }) => slot)),
    ];
    const some = { A: 90, B: 60, C: '[c]' } as const;
    expect(slots({ title: 'Homes', parts: parts(some) })).to.deep.equal(['lead']);
    const areas = ['Exampleshire', 'England'].map((area) => ({ area, parts: parts(some) }));
    expect(slots({ title: 'Homes', areas })).to.deep.equal(['lead', 5]);
    const dates = ['2024', '2025'].map((year) => ({
      period: `31 March ${year}`,
      parts: parts(some),
    }));
    expect(slots({ title: 'Homes', area: 'Exampleshire', areas: dates })).to.deep.equal(['lead']);
    const { picture } = layoutOf(carers, 700);
    const { picture: bars } = layoutOf(carers, 700, 'bar');
    expect(partsOf(bars).map(({ slot, tint }) => [slot, tint])).to.deep.equal(
      picture.shapes.map(({ slot, tint }) => [slot, tint]),
    );
  });

  it('have a row for each part and a column for each area', () => {
    const { picture } = layoutOf(examples['several areas']!.dataset, 900);
    const rows = [...new Set(partsOf(picture).map(({ y }) => y))];
    expect([picture.kind, rows.length]).to.deep.equal(['bars', 2]);
    const heads = picture.texts.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
    expect(heads).to.deep.equal(['Exampleshire (504)', 'Sampleton (476)', 'Mockford (1,366)']);
    picture.hitBoxes.forEach((boxes, row) =>
      boxes.forEach(({ x, widthPx, topPx, bottomPx }, column) => {
        const at = hitTest(picture.hitBoxes, x + widthPx / 2, (topPx + bottomPx) / 2);
        expect(at).to.deep.equal({ row, column });
      }),
    );
    const [inside, outside] = partsOf(picture).slice(0, 2);
    expect(inside!.widthPx / outside!.widthPx).to.be.closeTo(320 / 184, 0.01);
  });

  it('are found from their name to their end, also where they have no number', () => {
    const { picture } = layoutOf({ title: 'Homes', parts: parts({ A: 90, B: '[c]' }) }, 700);
    picture.hitBoxes[0]!.forEach(({ topPx, bottomPx }, column) => {
      for (const y of [topPx + 1, bottomPx - 1])
        expect(hitTest(picture.hitBoxes, 350, y)).to.deep.equal({ row: 0, column });
    });
    expect(picture.hitBoxes[0]!.map(({ of }) => of?.pattern)).to.deep.equal(['solid', undefined]);
  });

  it('draw nothing for a withheld number, whatever it was', () => {
    const draw = (small: number) =>
      JSON.stringify(
        layoutOf(
          { title: 'Homes', parts: parts({ A: 90, B: small, C: 14 - small }), total: 104 },
          700,
        ),
      );
    expect(draw(3)).to.equal(draw(4));
    expect(
      partsOf(layoutOf({ title: 'Homes', parts: parts({ A: 90, B: '[c]' }) }, 700).picture).length,
    ).to.equal(1);
  });
});

describe('an arc', () => {
  /** What everybody sees. */
  const seen = (texts: readonly TextLayout[]) => texts.filter(({ kind }) => kind !== 'tell');

  it('is found in the key without its colour: by a share of its own, or by its number', () => {
    let numbered = 0;
    for (const [name, { dataset }] of Object.entries(examples)) {
      if (!parsePlacementMix(dataset).dataset) continue;
      const { mixes, form } = modelOf(dataset);
      const { kind, key, texts } = layoutOf(dataset, 900, 'donut').picture;
      if (kind !== 'donut' || form === 'targets') continue;
      const drawn = mixes[0]!.entries.filter(({ share = 0 }) => share > 0).length;
      const onArcs = seen(texts).filter((text) => text.kind.startsWith('on-'));
      if (new Set(onArcs.map(({ text }) => text)).size === drawn) continue;
      numbered += 1;
      key.forEach(({ swatch, column, texts: inRow }) => {
        if (!swatch) return;
        const number = `${column + 1}`;
        const onSample = seen(inRow).filter(({ text, x }) => text === number && x < swatch.x + swatch.sizePx); // prettier-ignore
        expect(onSample, `${name}: ${number} in the key`).to.have.lengthOf(1);
        expect(
          seen(texts).filter(({ text }) => text === number),
          name,
        ).to.have.lengthOf(1);
      });
    }
    expect(numbered).to.be.above(2);
  });

  it('has no number on another, however small the arcs', () => {
    const parts = [600, 300, 40, 30, 20, 10].map((value, i) => ({ name: 'ABCDEF'[i]!, value }));
    const mix = { title: 'Homes', area: 'Ayton', period: '2024-25', parts };
    const { texts } = layoutOf(mix, 640).picture;
    const numbers = seen(texts).filter(({ text }) => /^\d$/.test(text));
    expect(numbers.map(({ text }) => text)).to.deep.equal(['1', '2', '3', '4', '5', '6']);
    numbers.slice(1).forEach((each, i) => {
      const before = numbers[i]!;
      expect(Math.hypot(each.x - before.x, each.y - before.y)).to.be.at.least(10);
    });
  });

  it('has a number only for who sees no colours where its share tells it', () => {
    const { key, texts } = layoutOf(carers, 900).picture;
    const all = [...texts, ...key.flatMap((row) => row.texts)];
    expect(all.filter(({ kind }) => kind === 'tell')).to.have.lengthOf(8);
    expect(seen(all).filter(({ text }) => /^\d$/.test(text))).to.deep.equal([]);
  });
});

describe('every example at every width', () => {
  const boxOf = ({ x, y, text, anchor, kind }: TextLayout) => {
    const widthPx = text.length * (kind === 'hole' ? 14 : 14 * 0.55);
    const left = x - { start: 0, middle: widthPx / 2, end: widthPx }[anchor];
    return { left, right: left + widthPx, top: y - 7, bottom: y + 7 };
  };
  for (const widthPx of [200, 320, 520, 700, 1280, 1600]) {
    it(`keeps its texts apart at ${widthPx} px`, () => {
      for (const [name, { dataset }] of Object.entries(examples)) {
        if (!parsePlacementMix(dataset).dataset) continue;
        for (const view of ['donut', 'bar']) {
          const each = layoutOf(dataset, widthPx, view).picture;
          const texts = [...each.texts, ...each.key.flatMap((row) => row.texts)].filter(
            ({ kind }) => kind !== 'tell',
          );
          const boxes = texts.map(boxOf);
          boxes.forEach((a, i) =>
            boxes.slice(i + 1).forEach((b, k) => {
              const apart =
                a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
              const of = [texts[i]!, texts[i + 1 + k]!].map(({ text }) => text);
              expect(apart, `${name}, ${each.kind}: ${of.join(' | ')}`).to.equal(true);
            }),
          );
          for (const { top, bottom } of boxes) {
            expect(top, name).to.be.greaterThan(-3);
            expect(bottom, name).to.be.lessThan(each.heightPx + 3);
          }
        }
      }
    });
  }
});
