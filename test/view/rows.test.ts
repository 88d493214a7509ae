// Tests that rows are drawn where their layout has placed them, with outlines inside bars and around the selected one.
import { expect } from '@open-wc/testing';
import { type Content, node, write } from '../../src/view/nodes.js';
import { barView, outlineView, pathView, rowsView } from '../../src/view/rows.js';

function drawn(content: readonly Content[]): readonly string[] {
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  write(drawing, content);
  return [...drawing.querySelectorAll('*')].map((shape) =>
    [shape.localName, ...[...shape.attributes].map(({ name, value }) => `${name}=${value}`)].join(
      ' ',
    ),
  );
}

const bar = { x: 10, y: 20, widthPx: 100, heightPx: 16, pattern: 'solid', slot: 1, tint: 0 };

describe('rows as SVG', () => {
  it('draw a bar at its length', () => {
    expect(drawn(barView(bar))).to.deep.equal([
      'rect class=bar solid slot-1 x=10 y=20 width=100 height=16',
    ]);
  });

  it('draw ground around a bar that begins where the one before it ends', () => {
    const beside = { ...bar, x: 110, slot: 2 };
    const below = { ...bar, x: 110, y: 60 };
    const rows = rowsView({ paths: [], texts: [], bars: [bar, beside, below] });
    expect(drawn(rows)).to.deep.equal([
      'rect class=bar solid slot-1 x=10 y=20 width=100 height=16',
      'rect class=bar solid slot-2 apart x=110 y=20 width=100 height=16',
      'rect class=bar solid slot-1 x=110 y=60 width=100 height=16',
    ]);
  });

  it('draw an outlined bar within its length, and never less than half a px', () => {
    const hollow = { ...bar, pattern: 'hollow' };
    expect(drawn(barView(hollow))).to.deep.equal([
      'rect class=bar hollow slot-1 x=11 y=21 width=98 height=14',
    ]);
    expect(drawn(barView({ ...bar, pattern: 'hatched' }))).to.deep.equal([
      'rect class=bar hatched slot-1 x=10.5 y=20.5 width=99 height=15',
    ]);
    expect(drawn(barView({ ...hollow, widthPx: 1 }))[0]).to.include(' width=0.5 ');
  });

  it('draw the edge of a lighter part', () => {
    expect(drawn(barView({ ...bar, tint: 2 }))).to.deep.equal([
      'rect class=bar solid tint-2 slot-1 x=10 y=20 width=100 height=16',
      'rect class=edge slot-1 x=10.5 y=20.5 width=99 height=15',
    ]);
  });

  it('use the six colours again from the seventh slot on', () => {
    expect(drawn(barView({ ...bar, slot: 7 }))[0]).to.include('solid slot-1 ');
  });

  it('move a path where it has a place', () => {
    const path = { d: 'M0,0h5', kind: 'marker', slot: 3 };
    expect(drawn([pathView(path), pathView({ ...path, x: 6, y: 8.5 })])).to.eql([
      'path class=marker slot-3 d=M0,0h5',
      'path class=marker slot-3 transform=translate(6 8.5) d=M0,0h5',
    ]);
  });

  it('outline a thing and its piece, within the drawing', () => {
    const box = { x: 0, widthPx: 300, topPx: 40, bottomPx: 60 };
    const piece = { x: 50, widthPx: 20, topPx: 10, bottomPx: 20 };
    expect(drawn(outlineView({ ...box, of: '', piece }, 300))).to.deep.equal([
      'rect class=outline x=0.5 y=38 width=299 height=24',
      'rect class=outline x=47 y=8 width=26 height=14',
    ]);
  });

  it('draw the overlay over bars and under texts', () => {
    const text = { x: 0, y: 8, text: 'Name', anchor: 'start', kind: 'name' } as const;
    const shapes = drawn(rowsView({ paths: [], bars: [bar], texts: [text] }, [node('circle')]));
    expect(shapes.map((shape) => shape.split(' ')[0])).to.deep.equal(['rect', 'circle', 'text']);
  });
});
