// Reads what lies behind an element in its page, and the colour of the text around it.
import { canvasContext } from './canvas.js';
import { coloursOn, readHex, type Rgb } from './ground-colours.js';
import { parentOf, shadowHostOf, unclobbered } from './unclobbered.js';

/** A colour with less of its own is taken for the one behind it. */
const LEAST_ALPHA = 0.5;

/** The ground of each element that was asked, in one frame; undefined where the page gives none. */
export type Grounds = Map<Element, string | undefined>;

/** Worked out once for all elements on one ground. */
const known = new Map<string, string>();

/** Grounds that are remembered, so that a page that fades between colours for weeks does not fill up. */
const MOST_REMEMBERED = 100;

/**
 * The colours for the ground of an element, as CSS; `''` where the page gives it none, and the usual ones do.
 *
 * @param ink the colour of the text around it, as the browser writes it
 * @param grounds what was found for others in the same frame
 */
export function groundColours(element: Element, ink: string, grounds: Grounds): string {
  const ground = groundOf(element, grounds);
  if (ground === undefined) return '';
  const key = `${ground} ${ink}`;
  const colours = known.get(key) ?? colouredBy(ground, ink);
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, colours);
  return colours;
}

function colouredBy(ground: string, ink: string): string {
  const [behind, text] = [readColour(ground), readColour(ink)];
  return behind && text ? coloursOn(behind.rgb, text.rgb) : '';
}

/** The nearest background that cannot be seen through: of the element, of what holds it, of the page. */
function groundOf(element: Element, grounds: Grounds): string | undefined {
  const asked: Element[] = [];
  let ground: string | undefined;
  for (let at: Element | null = element; at; at = holderOf(at)) {
    const isKnown = grounds.has(at);
    ground = isKnown ? grounds.get(at) : ownGroundOf(at);
    if (isKnown) break;
    asked.push(at);
    if (ground !== undefined) break;
  }
  asked.forEach((each) => grounds.set(each, ground));
  return ground;
}

function ownGroundOf(element: Element): string | undefined {
  const { backgroundColor } = getComputedStyle(element);
  return (readColour(backgroundColor)?.alpha ?? 1) > LEAST_ALPHA ? backgroundColor : undefined;
}

/** What an element is drawn in. */
const holderOf = (element: Element): Element | null =>
  unclobbered(Element.prototype, 'assignedSlot', element) ??
  parentOf(element) ??
  shadowHostOf(unclobbered(Node.prototype, 'parentNode', element));

interface Colour {
  readonly rgb: Rgb;
  readonly alpha: number;
}

/** Of a colour as a browser has worked it out, in whatever way it writes it; undefined where it cannot be read. */
const readColour = (text: string): Colour | undefined => readRgb(text) ?? readRgb(inSrgb(text));

/** Most are written as `rgb()`; a canvas writes `#rrggbb` too. */
function readRgb(text: string): Colour | undefined {
  if (/^#[0-9a-f]{6}$/.test(text)) return { rgb: readHex(text), alpha: 1 };
  const found = /^(rgba?|color)\((?:srgb )?([^a-z]+)\)$/.exec(text);
  const space = found?.[1];
  const list = found?.[2];
  if (!space || !list) return undefined;
  const [red = NaN, green = NaN, blue = NaN, alpha = 1] = list.split(/[,/\s]+/).map(Number);
  const scale = space === 'color' ? 255 : 1;
  // Outside 0 to 1 where no screen of this kind has the colour.
  const [r, g, b] = [red, green, blue].map((part) => Math.min(255, Math.max(0, part * scale)));
  return { rgb: [r!, g!, b!], alpha };
}

let context: CanvasRenderingContext2D | null | undefined;

/** A colour of another space, such as `oklch()`, as the browser writes it in this one. */
function inSrgb(text: string): string {
  context ??= canvasContext();
  if (!context) return '';
  // What it does not understand leaves the last.
  context.fillStyle = 'transparent';
  context.fillStyle = `color-mix(in srgb,${text},${text})`;
  return String(context.fillStyle);
}
