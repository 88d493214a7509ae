// A frame whose letters are all 10 px wide.
import type { Frame } from '../../../src/core/chart/frame.js';

export const frame = (widthPx: number): Frame => ({
  widthPx,
  density: 'normal',
  measure: (text) => text.length * 10,
});
