// Works out colours that can be seen and read on the ground that a page has around an element.
import { COLOUR_NAMES, type ColourName, PALETTE } from './palette.js';

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** WCAG 2.2, 1.4.3 and 1.4.11: of text, and of lines and shapes. */
const [OF_TEXT, OF_SHAPES] = [4.5, 3];

/** Those that no text is written in; labels of light lines are mixed with the ink. */
const SHAPES: readonly ColourName[] = ['focus', 'series-2', 'series-4', 'series-6', 'neighbours'];

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
  const values = COLOUR_NAMES.map((name) => {
    const least = SHAPES.includes(name) ? OF_SHAPES : OF_TEXT;
    const colour = special[name] ?? towards(own(name), far, ground, least);
    return `--_on-${name}:rgb(${colour.map(Math.round).join()})`;
  });
  return [`--_scheme:${isLight ? 'light' : 'dark'}`, ...values].join(';');
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

const readHex = (hex: string): Rgb =>
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
