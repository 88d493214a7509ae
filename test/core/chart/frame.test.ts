import { expect } from '@open-wc/testing';
import {
  chartHeightPx,
  type Density,
  FONT_PX,
  textMeasures,
} from '../../../src/core/chart/frame.js';

const height = (widthPx: number, density: Density) => chartHeightPx({ widthPx, density });

describe('the frame of a chart', () => {
  it('is half as high as wide, within the bounds of its density', () => {
    expect([200, 320, 400, 600, 1600].map((width) => height(width, 'compact'))).to.eql([
      200, 200, 200, 280, 280,
    ]);
    expect([200, 720, 741, 1600].map((width) => height(width, 'normal'))).to.eql([
      360, 360, 371, 400,
    ]);
    expect([200, 800, 1600].map((width) => height(width, 'spacious'))).to.eql([360, 400, 480]);
  });

  it('has text of at least 12 px', () => {
    expect(FONT_PX).to.eql({ compact: 12, normal: 14, spacious: 16 });
  });

  it('has the size of its text, and how wide it is, bold or not', () => {
    const measure = (text: string, fontPx: number, bold = false) =>
      text.length * fontPx + (bold ? 1 : 0);
    const { fontPx, linePx, widthOf } = textMeasures({ widthPx: 640, density: 'normal', measure });
    expect([fontPx, linePx, widthOf('ab'), widthOf('ab', true)]).to.eql([14, 17, 28, 29]);
  });
});
