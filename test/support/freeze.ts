// What makes a picture the same on every machine: widths of texts, and nothing that moves.
// It knows no widget.

/** About the width of a letter in common fonts, in em: what a text is taken to be wide. */
const WIDTH_OF_A_LETTER_EM = 0.55;

/**
 * Every text is as wide as its letters are many, whatever fonts the machine has; nothing is animated.
 * Returns what puts things back.
 */
export function freeze(): () => void {
  const { prototype } = CanvasRenderingContext2D;
  const measured = prototype.measureText;
  prototype.measureText = function (this: CanvasRenderingContext2D, text: string): TextMetrics {
    const fontPx = Number(/([\d.]+)px/.exec(this.font)?.[1]);
    return { width: text.length * fontPx * WIDTH_OF_A_LETTER_EM } as TextMetrics;
  };
  const still = new CSSStyleSheet();
  still.replaceSync(
    '*, *::before, *::after { animation: none !important; transition: none !important; }',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
  return () => {
    prototype.measureText = measured;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== still);
  };
}
