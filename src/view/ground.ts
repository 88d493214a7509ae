// Reads what lies behind an element in its page, and the colour of the text around it.
import { coloursOn, type Rgb } from './ground-colours.js';
import { shadowHostOf, unclobbered } from './unclobbered.js';

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
    ground = grounds.get(at) ?? ownGroundOf(at);
    if (ground !== undefined || grounds.has(at)) break;
    asked.push(at);
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
  unclobbered(Node.prototype, 'parentElement', element) ??
  shadowHostOf(unclobbered(Node.prototype, 'parentNode', element));

/** Undefined for colours that browsers write in other ways than these two: the usual colours do for them. */
function readColour(text: string): { readonly rgb: Rgb; readonly alpha: number } | undefined {
  const [, space, list] = /^(rgba?|color)\((?:srgb )?([^a-z]+)\)$/.exec(text) ?? [];
  if (!space || !list) return undefined;
  const parts = list.split(/[,/\s]+/).map(Number);
  const [red = NaN, green = NaN, blue = NaN, alpha = 1] = parts;
  const scale = space === 'color' ? 255 : 1;
  return { rgb: [red * scale, green * scale, blue * scale], alpha };
}
