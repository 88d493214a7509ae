// Measures texts where there is no browser: by the widths of the letters of the font that a picture names first.
import type { MeasureText } from '../core/chart/frame.js';
import { BOLD, type FontWidths, REGULAR } from './font-widths.js';

/** Arial, and fonts whose letters are as wide. */
export const FONT_FAMILY = "Arial, 'Liberation Sans', Arimo, Helvetica, sans-serif";

const UNITS_PER_EM = 2048;

const byLetter = (widths: FontWidths): ReadonlyMap<string, number> =>
  new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));

const [regular, heavy] = [byLetter(REGULAR), byLetter(BOLD)];

/** Marks stand over the letter before them. */
const isMark = (letter: string): boolean => /\p{M}/u.test(letter);

/**
 * Width in px of one line. A letter that the font has not is taken for one em wide. That letters such as `AV` are
 * moved together is left out, so that a text is drawn no wider than it was measured.
 */
export const measureText: MeasureText = (text, fontPx, bold = false) => {
  const widths = bold ? heavy : regular;
  const units = [...text].map((letter) =>
    isMark(letter) ? 0 : (widths.get(letter) ?? UNITS_PER_EM),
  );
  return (units.reduce((sum, each) => sum + each, 0) * fontPx) / UNITS_PER_EM;
};
