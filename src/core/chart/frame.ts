// Defines the room that a picture is given: its width, its density and how wide a text is in it.

export type Density = 'compact' | 'normal' | 'spacious';

/** Width in px of one line of text in the page's font. */
export type MeasureText = (text: string, fontPx: number, bold?: boolean) => number;

export interface Frame {
  readonly widthPx: number;
  readonly density: Density;
  readonly measure: MeasureText;
}

/** Text is never under 12 px, and grows with the room around it. */
export const FONT_PX: Readonly<Record<Density, number>> = { compact: 12, normal: 14, spacious: 16 };

/** The density of an attribute, which may have any value. */
export const densityOf = (text: string): Density =>
  Object.hasOwn(FONT_PX, text) ? (text as Density) : 'normal';

/** The height of one line of text. */
export const lineHeightPx = (fontPx: number): number => Math.round(fontPx * 1.2);

/** How large text is in a frame. */
export interface TextMeasures {
  readonly fontPx: number;
  readonly linePx: number;
  /** Width in px of one line of text. */
  readonly widthOf: (text: string, bold?: boolean) => number;
}

/** The size of the text in a frame, the height of its lines, and how wide it is. */
export function textMeasures({ density, measure }: Frame): TextMeasures {
  const fontPx = FONT_PX[density];
  return {
    fontPx,
    linePx: lineHeightPx(fontPx),
    widthOf: (text, bold) => measure(text, fontPx, bold),
  };
}

/** The least and the most height of the drawing, without what stands above the plot. */
const HEIGHT_PX: Readonly<Record<Density, readonly [number, number]>> = {
  compact: [200, 280],
  normal: [360, 400],
  spacious: [360, 480],
};

/**
 * The height in px that a chart takes at this width: half of it, within bounds. It does not depend on
 * the data, so the page does not jump when they arrive.
 */
export function chartHeightPx({ widthPx, density }: Pick<Frame, 'widthPx' | 'density'>): number {
  const [least, most] = HEIGHT_PX[density];
  return Math.round(Math.min(most, Math.max(least, widthPx / 2)));
}
