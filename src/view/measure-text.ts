// Measures how wide a text is in the font of an element, without laying anything out.
import type { MeasureText } from '../core/chart/frame.js';

/** About the width of a letter in common fonts, in em, for use where there is no canvas. */
const WIDTH_OF_A_LETTER = 0.55;

/** A function that measures texts and remembers their widths, because a layout measures the same texts at every width. */
export function textMeasure(element: Element): MeasureText {
  const family = getComputedStyle(element).fontFamily || 'sans-serif';
  const context = document.createElement('canvas').getContext('2d');
  const remembered = new Map<string, number>();
  return (text, fontPx, bold = false) => {
    if (!context) return text.length * fontPx * WIDTH_OF_A_LETTER;
    const font = `${bold ? 'bold ' : ''}${fontPx}px ${family}`;
    const key = `${font}|${text}`;
    const known = remembered.get(key);
    if (known !== undefined) return known;
    context.font = font;
    const { width } = context.measureText(text);
    remembered.set(key, width);
    return width;
  };
}
