// Tests that a value axis has its ticks where its scale puts them, with room for their labels.
import { expect } from '@open-wc/testing';
import { placedValueAxis } from '../../../src/core/chart/placed-value-axis.js';

/** Every letter is 7 px wide; a line of text is 17 px high. */
const frame = {
  widthPx: 640,
  density: 'normal',
  measure: (text: string) => text.length * 7,
} as const;
const needs = { min: 0, max: 100, fromZero: true, topPx: 20, bottomPx: 220 };
const labelOf = (tick: number, decimals: number) => `${tick.toFixed(decimals)} m`;

describe('a placed value axis', () => {
  it('has its ticks from the bottom to the top, and says which is zero', () => {
    const { ticks } = placedValueAxis({ ...needs, minGapPx: 90 }, frame, labelOf);
    expect(ticks).to.deep.equal([
      { y: 220, label: '0 m', zero: true },
      { y: 120, label: '50 m', zero: false },
      { y: 20, label: '100 m', zero: false },
    ]);
  });
  it('places values on the same scale as its ticks', () => {
    const { yOf, domain } = placedValueAxis({ ...needs, minGapPx: 90 }, frame, labelOf);
    expect(domain.map(yOf)).to.deep.equal([220, 20]);
    expect(yOf(25)).to.equal(170);
  });
  it('says how wide its widest label is', () => {
    expect(placedValueAxis(needs, frame, labelOf).labelPx).to.equal('100 m'.length * 7);
  });
  it('keeps 2.2 lines of text between ticks unless it is told otherwise', () => {
    const gapPx = ({ ticks }: ReturnType<typeof placedValueAxis>) => ticks[0]!.y - ticks[1]!.y;
    const low = { ...needs, bottomPx: needs.topPx + 70 };
    expect(gapPx(placedValueAxis(low, frame, labelOf))).to.equal(70);
    expect(gapPx(placedValueAxis({ ...low, minGapPx: 15 }, frame, labelOf))).to.equal(17.5);
  });
  it('writes its ticks with the decimal places that they need', () => {
    const { ticks } = placedValueAxis({ ...needs, max: 0.9 }, frame, labelOf);
    expect(ticks.at(-1)!.label).to.equal('0.8 m');
  });
});
