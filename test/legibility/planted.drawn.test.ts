// Tests the rules of legibility: each finds the fault that is planted, and nothing in what can be read.
import { expect } from '@open-wc/testing';
import { AXIS_LINES, GRID_LINES, linesOf, textsOf } from './boxes.js';
import { faultsOf } from './faults.js';

/** The faults of a card 300 px wide with this markup. */
function faultsIn(markup: string): readonly string[] {
  const host = document.body.appendChild(document.createElement('div'));
  host.style.cssText = 'width: 300px; font: 16px/1.5 Arial, sans-serif';
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = markup;
  const faults = faultsOf({
    widget: host.getBoundingClientRect(),
    texts: textsOf(root),
    axisLines: linesOf(root, AXIS_LINES),
    gridLines: linesOf(root, GRID_LINES),
  });
  host.remove();
  return faults;
}

const chart = (shapes: string, attributes = 'width="300" height="100"'): string =>
  `<svg part="chart" style="display: block; overflow: visible" ${attributes}>${shapes}</svg>`;

describe('rules of legibility', () => {
  it('find nothing in texts that can be read', () => {
    const card = `<h2>Children in <b>care</b></h2><p>${'A sentence of several lines. '.repeat(9)}</p>`;
    const drawing = `<line class="zero" x1="40" x2="300" y1="90" y2="90"></line>
      <text x="0" y="86">Below 5</text><text x="0" y="60">gap</text><text x="60" y="60">10</text>`;
    expect(faultsIn(card + chart(drawing))).to.deep.equal([]);
  });

  it('find text under 12 px, also where a drawing is made smaller', () => {
    expect(faultsIn('<p style="font-size: 11.5px">small</p>')).to.deep.equal(['11.5 px: "small"']);
    const scaled = chart('<text x="0" y="40">scaled</text>', 'width="150" viewBox="0 0 300 100"');
    expect(faultsIn(scaled)).to.deep.equal(['8.0 px: "scaled"']);
  });

  it('find a text on another, of a drawing or of the card', () => {
    const drawn = chart('<text x="0" y="20">eighty</text><text x="30" y="24">ninety</text>');
    expect(faultsIn(drawn)).to.deep.equal(['overlap: "eighty" ↔ "ninety"']);
    const apart = chart('<text x="0" y="20">eighty</text><text x="60" y="24">ninety</text>');
    expect(faultsIn(apart)).to.deep.equal([]);
    const over = `<p style="margin: 0">A lead</p>${chart('<text x="0" y="-4">drawn</text>')}`;
    expect(faultsIn(over)).to.deep.equal(['overlap: "A lead" ↔ "drawn"']);
  });

  it('find two labels without a gap, which are read as one', () => {
    const context = document.createElement('canvas').getContext('2d')!;
    context.font = '16px Arial, sans-serif';
    const { width } = context.measureText('2024');
    const years = (gapPx: number) =>
      chart(`<text x="0" y="20">2024</text><text x="${width + gapPx}" y="20">2025</text>`);
    expect(faultsIn(years(1))).to.deep.equal(['overlap: "2024" ↔ "2025"']);
    expect(faultsIn(years(3))).to.deep.equal([]);
  });

  it('take letters for what they are: two lines close above each other do not touch', () => {
    const lines = chart('<text x="0" y="20">100</text><text x="0" y="33">200</text>');
    expect(faultsIn(lines)).to.deep.equal([]);
  });

  it('find a text on a line: a rule, a path or the edge of a frame', () => {
    const text = '<text x="20" y="50">75%</text>';
    const on = (shape: string) => faultsIn(chart(shape + text));
    expect(on('<line class="tick" x1="30" x2="30" y1="0" y2="90"></line>')).to.deep.equal([
      'on a line (tick): "75%"',
    ]);
    expect(on('<path class="target" d="M0,10H15V45h90"></path>')).to.deep.equal([
      'on a line (target): "75%"',
    ]);
    expect(on('<rect class="frame" x="0" y="45" width="90" height="40"></rect>')).to.deep.equal([
      'on a line (frame): "75%"',
    ]);
    expect(on('<line class="zero" x1="0" x2="300" y1="54" y2="54"></line>')).to.deep.equal([]);
  });

  it('let a halo interrupt a line of the grid, and no line of an axis', () => {
    const halo =
      '<text style="paint-order: stroke; stroke: white; stroke-width: 4px" x="9" y="50">75%</text>';
    const line = (kind: string) => `<line class="${kind}" x1="0" x2="300" y1="45" y2="45"></line>`;
    expect(faultsIn(chart(line('grid') + halo))).to.deep.equal([]);
    expect(faultsIn(chart(`${line('grid')}<text x="9" y="50">75%</text>`))).to.have.lengthOf(1);
    expect(faultsIn(chart(line('zero') + halo))).to.have.lengthOf(1);
  });

  it('find a text that leaves the widget', () => {
    expect(faultsIn(chart('<text x="280" y="50">£1,200</text>'))).to.deep.equal([
      'outside the widget: "£1,200"',
    ]);
  });

  it('find a text that is cut off, and none that can be scrolled to', () => {
    const long =
      '<p style="white-space: nowrap">A line that is far longer than three hundred px</p>';
    const box = (overflow: string) =>
      `<div class="box" style="overflow: ${overflow}">${long}</div>`;
    expect(faultsIn(box('hidden'))).to.deep.equal([
      'cut off by box: "A line that is far longer than three hundred px"',
    ]);
    expect(faultsIn(box('auto'))).to.deep.equal([]);
  });

  it('pass over what nobody sees', () => {
    const small = '<p style="font-size: 8px">small</p>';
    expect(faultsIn(`<details><summary>More</summary>${small}</details>`)).to.deep.equal([]);
    expect(faultsIn(`<div style="visibility: hidden">${small}</div>`)).to.deep.equal([]);
    expect(
      faultsIn(`<div style="position: absolute; clip-path: inset(50%)">${small}</div>`),
    ).to.deep.equal([]);
    expect(faultsIn(`<details open><summary>More</summary>${small}</details>`)).to.have.lengthOf(1);
  });
});
