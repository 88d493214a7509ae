// Tests that the measures of rows are those of the pictures at every density.
import { expect } from '@open-wc/testing';
import { rowMeasures } from '../../../src/core/chart/rows.measures.js';

describe('measures of rows', () => {
  it('are whole px for each density', () => {
    expect(rowMeasures('normal')).to.deep.equal({
      gapPx: 8,
      airPx: 2,
      barPx: 16,
      beforePx: 5,
      lineBarPx: 18,
      thinBarPx: 8,
      pairGapPx: 3,
      cutPx: 22,
      stackPx: 28,
      stackGapPx: 10,
      pieceGapPx: 2,
      overhangPx: 4,
      stackOverhangPx: 3,
      indentPx: 18,
      leastWidthPx: 260,
      betweenPx: 32,
    });
  });

  it('grow with the text only where bars do', () => {
    const { barPx, lineBarPx, cutPx, ...others } = rowMeasures('compact');
    expect([barPx, lineBarPx, cutPx]).to.deep.equal([14, 16, 20]);
    expect(rowMeasures('spacious')).to.deep.equal({
      ...others,
      barPx: 18,
      lineBarPx: 20,
      cutPx: 24,
    });
  });
});
