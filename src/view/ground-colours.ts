// Works out colours that can be seen and read on the ground that a page has around an element.
import { COLOUR_NAMES, type ColourName, LABEL_SHARES, PALETTE } from './palette.js';

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** WCAG 2.2, 1.4.3 and 1.4.11: of text, and of lines and shapes. */
const [OF_TEXT, OF_SHAPES] = [4.5, 3];

/** Those that no text is written in; labels are mixed with the ink. Dark grey (5) is to be stronger than that of neighbours. */
const SHAPES: readonly ColourName[] = [
  ...(['focus', 'neighbours', 'series-1', 'series-2', 'series-3', 'series-4', 'series-6'] as const),
];

/** Those that text stands on: dark ones and light ones on a light ground. */
const INSIDE_DARK: readonly ColourName[] = ['accent', 'series-1', 'series-3', 'series-5'];
const INSIDE_LIGHT: readonly ColourName[] = ['series-2', 'series-4', 'series-6'];

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

/**
 * The custom properties of these colours as CSS, and whether the ground is light or dark. The text has the colour of
 * the text around, where that can be read on the ground.
 *
 * @param ground what lies behind the element
 * @param ink the colour of the text around it
 */
export function coloursOn(ground: Rgb, ink: Rgb): string {
  const isLight = contrast(ground, BLACK) > contrast(ground, WHITE);
  const far = isLight ? BLACK : WHITE;
  const own = (name: ColourName) => readHex(PALETTE[name][isLight ? 0 : 1]);
  const text = contrast(ink, ground) >= OF_TEXT ? ink : far;
  const special: Partial<Record<ColourName, Rgb>> = {
    ink: text,
    ground,
    line: mix(ground, text, 0.2),
  };
  const colourOf = (name: ColourName, least = SHAPES.includes(name) ? OF_SHAPES : OF_TEXT) =>
    special[name] ?? towards(own(name), far, ground, least);
  const values = COLOUR_NAMES.map((name) => `--_on-${name}:${written(colourOf(name))}`);
  const shares = LABEL_SHARES.map((most, i) => {
    const series = colourOf(`series-${(i + 1) as 1}`);
    return `--_on-share-${i + 1}:${shareOf(series, text, ground, most)}%`;
  });
  // The accent is a text too, and a line that is strong need not be so light.
  const lead = `--_on-lead:${written(colourOf('accent', OF_SHAPES))}`;
  const inside = [INSIDE_DARK, INSIDE_LIGHT].map((names, i) => {
    const fills = names.map((name) => colourOf(name));
    return `--_on-${i === 0 ? 'dark' : 'light'}-fill:${written(clearestOn(fills))}`;
  });
  const scheme = `--_scheme:${isLight ? 'light' : 'dark'}`;
  return [scheme, lead, ...values, ...shares, ...inside].join(';');
}

/** Black or white, for text on any of these colours. */
function clearestOn(fills: readonly Rgb[]): Rgb {
  const least = (text: Rgb): number => Math.min(...fills.map((fill) => contrast(text, fill)));
  return least(BLACK) > least(WHITE) ? BLACK : WHITE;
}

const written = (colour: Rgb): string => `rgb(${colour.map(Math.round).join()})`;

/** How much of its colour the label of a series has, in percent; the rest is ink. */
function shareOf(series: Rgb, ink: Rgb, ground: Rgb, most: number): number {
  let share = most;
  while (share > 0 && contrast(mix(ink, series, share / 100), ground) < OF_TEXT) share -= 5;
  return share;
}

/** As little of the far colour as gives the contrast; that itself where nothing less is enough. */
function towards(colour: Rgb, far: Rgb, ground: Rgb, least: number): Rgb {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(colour, far, share);
    if (contrast(mixed, ground) >= least) return mixed;
  }
  return far;
}

const mix = (one: Rgb, other: Rgb, share: number): Rgb =>
  one.map((part, i) => part + (other[i]! - part) * share) as unknown as Rgb;

/** Of a colour as `#rrggbb`. */
export const readHex = (hex: string): Rgb =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

/** WCAG 2.2, "contrast ratio". */
function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(a, b) / Math.min(a, b);
}

/** WCAG 2.2, "relative luminance". */
const luminance = (rgb: Rgb): number => {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
