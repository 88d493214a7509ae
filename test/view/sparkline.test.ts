// Tests that a sparkline draws its figures, and is hidden from assistive technology: the row prints them.
import { expect } from '@open-wc/testing';
import type { SparklineNeeds } from '../../src/core/chart/sparkline.js';
import { write } from '../../src/view/nodes.js';
import { sparklineView } from '../../src/view/sparkline.js';

describe('sparklineView', () => {
  const draw = (needs: Partial<SparklineNeeds>): SVGElement => {
    const box = document.createElement('div');
    const values = needs.values ?? [1, 3];
    const positions = values.map((_, i) => (values.length > 1 ? i / (values.length - 1) : 0));
    write(box, [sparklineView({ values, positions, widthPx: 64, heightPx: 20, ...needs })]);
    return box.querySelector('svg')!;
  };
  const at = (svg: SVGElement, name: string, attribute: string): string | null =>
    svg.querySelector(`.${name}`)?.getAttribute(attribute) ?? null;

  it('draws the line and its last point in the box it is given', () => {
    const svg = draw({});
    expect(svg.getAttribute('viewBox')).to.equal('0 0 64 20');
    expect([svg.getAttribute('width'), svg.getAttribute('height')]).to.deep.equal(['64', '20']);
    expect(at(svg, 'line', 'd')).to.equal('M2,18L62,2');
    expect([at(svg, 'last', 'cx'), at(svg, 'last', 'cy')]).to.deep.equal(['62', '2']);
    expect(Number(at(svg, 'last', 'r'))).to.be.greaterThan(0);
    expect(svg.getAttribute('aria-hidden')).to.equal('true');
  });
  it('draws the target across, where there is one', () => {
    expect(at(draw({ target: 2 }), 'target', 'd')).to.equal('M0,10H64');
    expect(at(draw({}), 'target', 'd')).to.equal(null);
  });
  it('draws a target of zero', () => {
    expect(at(draw({ target: 0 }), 'target', 'd')).to.equal('M0,18H64');
  });
  it('draws a point between two gaps, and leaves gaps open', () => {
    const svg = draw({ values: [1, undefined, 3, undefined, 2, 2] });
    expect(at(svg, 'line', 'd')!.match(/M/g)).to.have.lengthOf(1);
    expect(at(svg, 'alone', 'd')).to.equal('M2,18h0M26,2h0');
  });
  it('draws nothing where no value is known', () => {
    const svg = draw({ values: [undefined, undefined] });
    expect(svg.childElementCount).to.equal(0);
    expect(svg.outerHTML).to.not.match(/NaN|undefined/);
  });
});
