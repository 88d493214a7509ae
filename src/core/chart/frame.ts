// The room that a picture is given, and how wide a text is in it.
// Both are parameters: nothing pure asks a browser.

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

/** Of one line of text. */
export const lineHeightPx = (fontPx: number): number => Math.round(fontPx * 1.2);

/** Of the drawing without what stands above the plot: half its width, within these bounds. */
const HEIGHT_PX: Readonly<Record<Density, readonly [number, number]>> = {
  compact: [140, 260],
  normal: [220, 400],
  spacious: [260, 480],
};

/** The height in px that a chart takes at this width: known before its data, so that nothing jumps. */
export function chartHeightPx({ widthPx, density }: Pick<Frame, 'widthPx' | 'density'>): number {
  const [least, most] = HEIGHT_PX[density];
  return Math.round(Math.min(most, Math.max(least, widthPx / 2)));
}
