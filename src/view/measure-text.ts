// Measures how wide a text is in a font, without laying anything out: one canvas and one memory for all elements.
import type { MeasureText } from '../core/chart/frame.js';
import { canvasContext } from './canvas.js';

/** About the width of a letter in common fonts, in em, for use where there is no canvas. */
const WIDTH_OF_A_LETTER = 0.55;

/** Texts that are remembered for a font, so that a page that runs for weeks does not fill up. */
const MOST_REMEMBERED = 10_000;

/** Styles that are remembered: one that is drawn larger as its window grows has many. */
const MOST_STYLES = 100;

/** What the width of a text depends on, besides its size. */
export interface TextStyle {
  readonly fontFamily: string;
  /** Added after each letter, and after each space too. */
  readonly letterPx: number;
  readonly wordPx: number;
}

/** By font. */
const fonts = new Map<string, MeasureText>();
/** By all that a width depends on. */
const measures = new Map<string, MeasureText>();
let context: CanvasRenderingContext2D | null | undefined;

/**
 * A function that measures texts and remembers their widths; the same one for every element with that style.
 *
 * @param scale how many px of the page one of a drawing takes: letters may be wider or narrower for their size there,
 *   since a browser rounds them to whole px, or a font spaces small ones out
 */
export function textMeasure(style: TextStyle, scale = 1): MeasureText {
  const family = style.fontFamily || 'sans-serif';
  const key = `${style.letterPx} ${style.wordPx} ${scale} ${family}`;
  const known = measures.get(key);
  if (known) return known;
  const font = fonts.get(family) ?? measureIn(family);
  fonts.set(family, font);
  if (measures.size >= MOST_STYLES) measures.clear();
  const measure = spaced(scaled(font, scale), style);
  measures.set(key, measure);
  return measure;
}

const scaled = (measure: MeasureText, scale: number): MeasureText =>
  scale === 1 ? measure : (text, fontPx, bold) => measure(text, fontPx * scale, bold) / scale;

/** Readers may ask for more space between letters and words; not every browser has a canvas that knows of it. */
function spaced(measure: MeasureText, { letterPx, wordPx }: TextStyle): MeasureText {
  if (letterPx === 0 && wordPx === 0) return measure;
  return (text, fontPx, bold) =>
    measure(text, fontPx, bold) +
    [...text].length * letterPx +
    (text.match(/\s/g)?.length ?? 0) * wordPx;
}

/** For fonts that arrive late: the same texts have other widths then. */
export function forgetMeasures(): void {
  fonts.clear();
  measures.clear();
}

function measureIn(family: string): MeasureText {
  const remembered = new Map<string, number>();
  return (text, fontPx, bold = false) => {
    const font = `${bold ? 'bold ' : ''}${fontPx}px ${family}`;
    const key = `${font}|${text}`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    context ??= canvasContext();
    if (!context) return text.length * fontPx * WIDTH_OF_A_LETTER;
    context.font = font;
    const { width } = context.measureText(text);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(key, width);
    return width;
  };
}
