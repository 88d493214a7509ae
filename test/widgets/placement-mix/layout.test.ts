// Tests that arcs, bars and stacks are in proportion to their shares, with gaps, and that no texts overlap.
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

const layoutOf = (input: unknown, widthPx: number) =>
  placementMixLayout(modelOf(input), words, frame(widthPx));
const numbersOf = (d: string): readonly number[] => (d.match(/-?[\d.]+/g) ?? []).map(Number);

const partsOf = ({ hitBoxes }: PictureLayout) =>
  hitBoxes.flatMap((boxes) => boxes.flatMap(({ of }) => of ?? []));

/** The angle around the centre of a square or wide donut, clockwise from 12 o'clock. */
function anglesOf(picture: PictureLayout, widthPx: number, d: string): readonly [number, number] {
  const n = numbersOf(d);
  const angle = (x: number, y: number) => {
    const turned = Math.atan2(x - widthPx / 2, picture.heightPx / 2 - y);
    return turned < -1e-6 ? turned + 2 * Math.PI : turned;
  };
  // M x y, then an arc of rx ry rotation flags x y.
  return [angle(n[0]!, n[1]!), angle(n[7]!, n[8]!)];
}

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
  const arcs = picture.shapes.map(({ d }) => anglesOf(picture, 800, d));

  it('begins at 12 o’clock and goes round once, less its gaps', () => {
    const lengths = arcs.map(([from, to]) => to - from);
    const sum = lengths.reduce((all, length) => all + length, 0);
    const gaps = arcs.map(
      ([from], i) => from - (i > 0 ? arcs[i - 1]![1] : arcs.at(-1)![1] - 2 * Math.PI),
    );
    expect(sum + gaps.reduce((all, gap) => all + gap, 0)).to.be.closeTo(2 * Math.PI, 1e-9);
    [168, 42, 118, 22].forEach((value, i) => {
      expect(lengths[i]! / sum).to.be.closeTo(value / 350, 0.002);
    });
    expect(arcs[0]![0]).to.be.closeTo(gaps[0]! / 2, 0.002);
    const innerPx = numbersOf(picture.shapes[0]!.d).at(-7)!;
    for (const gap of gaps) expect(gap * innerPx).to.be.greaterThan(1);
  });

  it('has a ring of groups over their arcs, and a mark at three quarters', () => {
    const rings = picture.rings.map(({ d }) => anglesOf(picture, 800, d));
    expect(rings.length).to.equal(2);
    expect(rings[0]![0]).to.be.closeTo(arcs[0]![0], 0.003);
    expect(rings[0]![1]).to.be.closeTo(arcs[1]![1], 0.003);
    expect(rings[1]![1]).to.be.closeTo(arcs[3]![1], 0.003);
    const [x1, y1, x2, y2] = numbersOf(picture.targetLines[0]!);
    expect(picture.targetLines.length).to.equal(1);
    expect([x1! < 400, x2! < x1!]).to.deep.equal([true, true]);
    expect(y1).to.be.closeTo(picture.heightPx / 2, 3);
    expect(y2).to.be.closeTo(picture.heightPx / 2, 3);
  });

  it('names every part beside it where there is room, and in a legend with its number where not', () => {
    expect(picture.legend.map(({ kind }) => kind)).to.deep.equal(['ring', 'ring']);
    const narrow = layoutOf(carers, 320).picture;
    expect(narrow.legend.map(({ text }) => text)).to.deep.equal([
      'Our own carers: 168 (48%)',
      'Our carers, family and friends: 42 (12%)',
      'Agency carers: 118 (34%)',
      'Agency carers, parent and child: 22 (6%)',
      'In-house: 210 (60%), target 75%',
      'External: 140 (40%), target 25%',
      'Target 75% in-house',
    ]);
    const numbers = narrow.texts.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
    expect(numbers).to.deep.equal(['1', '2', '3', '4']);
  });

  it('is a whole ring of one part', () => {
    const one = layoutOf({ title: 'Homes', parts: parts({ A: 30 }) }, 800).picture;
    const { d } = one.shapes[0]!;
    const [from, half] = anglesOf(one, 800, d);
    expect(from).to.be.closeTo(0, 1e-6);
    // A whole circle is two halves: an arc from a place to itself draws nothing.
    expect(half).to.be.closeTo(Math.PI, 1e-6);
    expect(numbersOf(d).slice(14, 16)).to.deep.equal(numbersOf(d).slice(0, 2));
  });

  it('has no arcs but a ring of the targets where there are no figures', () => {
    const { picture: targets, bars } = layoutOf({ title: 'Carers', groups: carers.groups }, 800);
    expect([targets.shapes.length, targets.rings.length, targets.targetLines.length]).to.deep.equal(
      [0, 2, 1],
    );
    expect(bars).to.equal(undefined);
    // It is hollow and named, so that a target does not look like a result.
    expect(targets.rings.map(({ aim }) => aim)).to.deep.equal([true, true]);
    expect(
      targets.texts.filter(({ kind }) => kind === 'heading').map(({ text }) => text),
    ).to.deep.equal(['Target 75% in-house', 'Target 25% external']);
    const narrow = layoutOf({ title: 'Carers', groups: carers.groups }, 320).picture;
    expect(narrow.legend).to.deep.equal([
      { kind: 'aim', slot: 0, text: 'Target 75% in-house' },
      { kind: 'aim', slot: 1, text: 'Target 25% external' },
    ]);
  });
});

describe('bars', () => {
  const widths = (picture: PictureLayout) => partsOf(picture).map(({ widthPx }) => widthPx);

  it('are as long as their shares', () => {
    const [a, b, c, d] = widths(layoutOf(carers, 800).bars!);
    for (const [width, value] of [
      [b, 42],
      [c, 118],
      [d, 22],
    ] as const) {
      expect(width! / a!).to.be.closeTo(value / 168, 0.002);
    }
  });

  it('mark the target of each group on the same scale', () => {
    const bars = layoutOf(carers, 800).bars!;
    const perShare = widths(bars)[0]! / (168 / 350);
    const marks = bars.targetLines.map((d) => numbersOf(d)[0]! / perShare);
    expect(marks[0]).to.be.closeTo(0.75, 0.001);
    expect(marks[1]).to.be.closeTo(0.25, 0.001);
  });

  it('have one colour for parts of one area that no donut can show, and one for each of several', () => {
    const slots = (input: unknown) => [
      ...new Set(partsOf(layoutOf(input, 700).picture).map(({ slot }) => slot)),
    ];
    const some = { A: 90, B: 60, C: '[c]' } as const;
    expect(slots({ title: 'Homes', parts: parts(some) })).to.deep.equal([1]);
    const areas = ['Exampleshire', 'Sampleton', 'Mockford'].map((area) => ({
      area,
      parts: parts(some),
    }));
    expect(slots({ title: 'Homes', areas })).to.deep.equal([1, 2, 3]);
    expect(partsOf(layoutOf(carers, 700).bars!).map(({ slot }) => slot)).to.deep.equal([
      1, 2, 3, 4,
    ]);
  });

  it('of several areas begin behind the widest name', () => {
    const areas = ['Exampleshire', 'Mockford'].map((area) => ({
      area,
      parts: parts({ A: 90, B: '[c]' }),
    }));
    const { picture } = layoutOf({ title: 'Homes', areas }, 700);
    const widest = 'Exampleshire'.length * 14 * 0.55;
    for (const { x } of partsOf(picture)) expect(x).to.be.closeTo(widest + 8, 0.06);
    const names = picture.texts.filter(({ x, text }) => x === 0 && text === 'Mockford');
    expect(names).to.have.lengthOf(2);
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

  it('have no residual for a total that its publisher has protected', () => {
    const { picture } = layoutOf(
      {
        title: 'Homes',
        parts: parts({ A: 228, B: 218, C: '[c]', D: '[c]' }),
        total: 480,
        disclosure: { protected: true },
      },
      700,
    );
    expect(partsOf(picture).length).to.equal(2);
    expect(JSON.stringify(picture.texts)).not.to.contain('34');
  });
});

describe('stacks', () => {
  const { picture } = layoutOf(examples['several areas']!.dataset, 602);
  it('are all of one length, split by share', () => {
    const tops = [...new Set(partsOf(picture).map(({ y }) => y))];
    expect(tops).to.have.lengthOf(3);
    const rows = tops.map((top) => partsOf(picture).filter(({ y }) => y === top));
    for (const row of rows) {
      expect(row[0]!.x).to.equal(0);
      expect(row[1]!.x + row[1]!.widthPx).to.equal(602);
      expect(row[1]!.x - row[0]!.widthPx).to.be.closeTo(2, 0.11);
    }
    expect(rows[0]![0]!.widthPx).to.be.closeTo((320 / 504) * 600, 0.06);
  });

  it('are found part by part', () => {
    picture.hitBoxes.forEach((boxes, row) =>
      boxes.forEach(({ x, widthPx, topPx }, column) => {
        expect(hitTest(picture.hitBoxes, x + widthPx / 2, topPx + 5)).to.deep.equal({
          row,
          column,
        });
      }),
    );
  });
});

describe('every example at every width', () => {
  const boxOf = ({ x, y, text, anchor, kind }: TextLayout) => {
    const widthPx = text.length * (kind === 'total' ? 14 : 14 * 0.55);
    const left = x - { start: 0, middle: widthPx / 2, end: widthPx }[anchor];
    return { left, right: left + widthPx, top: y - 7, bottom: y + 7 };
  };
  for (const widthPx of [200, 320, 520, 700, 1280, 1600]) {
    it(`keeps its texts apart at ${widthPx} px`, () => {
      for (const [name, { dataset }] of Object.entries(examples)) {
        if (!parsePlacementMix(dataset).dataset) continue;
        const { picture, bars } = layoutOf(dataset, widthPx);
        for (const each of [picture, bars].filter((found) => found !== undefined)) {
          const boxes = each.texts.map(boxOf);
          boxes.forEach((a, i) =>
            boxes.slice(i + 1).forEach((b, k) => {
              const apart =
                a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
              const of = [each.texts[i]!, each.texts[i + 1 + k]!].map(({ text }) => text);
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
