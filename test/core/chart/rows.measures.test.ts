// Tests that the measures of rows are those of the pictures at every density.
import { expect } from '@open-wc/testing';
import { rowMeasures } from '../../../src/core/chart/rows.measures.js';

describe('measures of rows', () => {
  it('are whole px for each density', () => {
    expect(rowMeasures('normal')).to.deep.equal({
      wideFromPx: 560,
      gutterPx: 189,
      pitchPx: 42,
      splitPitchPx: 28,
      besideBarPx: 21,
      belowBarPx: 16,
      splitBarPx: 18,
      splitRoomPx: 35,
      valueGapPx: 7,
      groupGapPx: 26,
      headingGapPx: 7,
      gapPx: 8,
      airPx: 2,
      beforePx: 5,
      overhangPx: 4,
    });
  });

  it('are at every density what the pictures were drawn with', () => {
    const of = (density: 'compact' | 'spacious') => {
      const { pitchPx, besideBarPx, belowBarPx, gutterPx, wideFromPx } = rowMeasures(density);
      return [pitchPx, besideBarPx, belowBarPx, gutterPx, wideFromPx];
    };
    expect(of('compact')).to.deep.equal([28, 16, 12, 162, 480]);
    expect(of('spacious')).to.deep.equal([56, 24, 20, 216, 640]);
  });

  it('leave the bar more than a line of text free in its row', () => {
    for (const density of ['compact', 'normal', 'spacious'] as const) {
      const { pitchPx, besideBarPx, splitPitchPx, splitBarPx } = rowMeasures(density);
      expect(besideBarPx).to.be.below(pitchPx - 8);
      expect(splitBarPx).to.be.below(splitPitchPx - 5);
    }
  });
});
