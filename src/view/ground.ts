// Reads what lies behind an element in its page, and the colour of the text around it.
import { coloursOn, type Rgb } from './ground-colours.js';

/** A colour with less of its own is taken for the one behind it. */
const LEAST_ALPHA = 0.5;

/** The ground of each element that was asked, in one frame; undefined where the page gives none. */
export type Grounds = Map<Element, string | undefined>;

/** One text for all elements on the same ground, so that it can be told whether it has changed. */
const known = new Map<string, string>();

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
  known.set(key, colours);
  return colours;
}

function colouredBy(ground: string, ink: string): string {
  const [behind, text] = [readColour(ground), readColour(ink)];
  return behind && text ? coloursOn(behind.rgb, text.rgb) : '';
}

/** The nearest background that cannot be seen through: of the element, of what holds it, of the page. */
function groundOf(element: Element, grounds: Grounds): string | undefined {
  if (grounds.has(element)) return grounds.get(element);
  const { backgroundColor } = getComputedStyle(element);
  const isOpen =
    backgroundColor === NOTHING || (readColour(backgroundColor)?.alpha ?? 1) <= LEAST_ALPHA;
  const holder = isOpen ? holderOf(element) : null;
  const behind = holder ? groundOf(holder, grounds) : undefined;
  const ground = isOpen ? behind : backgroundColor;
  grounds.set(element, ground);
  return ground;
}

const NOTHING = 'rgba(0, 0, 0, 0)';

function holderOf({ assignedSlot, parentElement, parentNode }: Element): Element | null {
  return assignedSlot ?? parentElement ?? (parentNode as ShadowRoot | null)?.host ?? null;
}

/** Undefined for colours that browsers write in other ways than these two: the usual colours do for them. */
function readColour(text: string): { readonly rgb: Rgb; readonly alpha: number } | undefined {
  const [, space, list] = /^(rgba?|color)\((?:srgb )?([^a-z]+)\)$/.exec(text) ?? [];
  if (!space || !list) return undefined;
  const parts = list.split(/[,/\s]+/).map(Number);
  const [red = NaN, green = NaN, blue = NaN, alpha = 1] = parts;
  const scale = space === 'color' ? 255 : 1;
  return { rgb: [red * scale, green * scale, blue * scale], alpha };
}
