// Makes pictures the same on every machine: fixed letter widths, no animation.
import { forgetMeasures } from '../../src/view/measure-text.js';

/** About the mean width of a letter in common fonts. */
const WIDTH_OF_A_LETTER_EM = 0.55;

/**
 * Gives every letter the same width, whatever fonts the machine has, and stops animations.
 * Returns a function that undoes this.
 */
export function freeze(): () => void {
  const { prototype } = CanvasRenderingContext2D;
  const measured = prototype.measureText;
  prototype.measureText = function (this: CanvasRenderingContext2D, text: string): TextMetrics {
    const fontPx = Number(/([\d.]+)px/.exec(this.font)?.[1]);
    return { width: text.length * fontPx * WIDTH_OF_A_LETTER_EM } as TextMetrics;
  };
  forgetMeasures();
  const still = new CSSStyleSheet();
  still.replaceSync(
    '*, *::before, *::after { animation: none !important; transition: none !important; }',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
  return () => {
    prototype.measureText = measured;
    forgetMeasures();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== still);
  };
}
