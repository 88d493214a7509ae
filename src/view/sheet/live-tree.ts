// Reads what stands in a page as styled nodes: the same as style sheets make of described ones, as the browser has it.
import { type Described, node } from '../nodes.js';
import type { PlainValues } from './plain-values.js';
import type { Styled } from './styled.js';

/** What shapes inherit, and what a file takes for it where it is told nothing. */
const INHERITED = {
  ...{ fill: 'rgb(0, 0, 0)', stroke: 'none', 'stroke-width': '1px', 'stroke-dasharray': 'none' },
  ...{ 'stroke-linecap': 'butt', 'stroke-linejoin': 'miter', 'paint-order': 'normal' },
  ...{ 'text-anchor': 'start', 'font-weight': '400', 'font-style': 'normal' },
  'letter-spacing': 'normal',
};

/** What is for fingers, or for listeners alone; and what is folded, but for words that belong to the picture. */
const LEFT_OUT =
  'details:not([part=key], [part=notes], [part=description]), [part=controls], [part=tooltip], .points, [hidden]:not([hidden=until-found])';

export interface Live {
  readonly values: PlainValues;
  /** Custom properties, by the names that a card has for them. */
  readonly custom: ReadonlyMap<string, string>;
  /** How many px of the page one of the picture takes; drawings are in px of the picture already. */
  readonly scale: number;
}

/** What is around an element. */
interface Around {
  readonly parent: Styled;
  readonly style: CSSStyleDeclaration;
}

/** An element with all within it that may be of a picture. */
export function liveTree(element: Element, live: Live, around?: Around): Styled {
  const style = getComputedStyle(element);
  const isDrawn = element instanceof SVGElement;
  const [colour] = live.values.colour(style.color);
  const made: Styled & { content: Styled['content'] } = {
    ...{ described: describedOf(element), parent: around?.parent, previous: undefined },
    own: ownOf(element, style, around),
    ...{ custom: live.custom, content: [], colour },
    fontPx: parseFloat(style.fontSize) / (isDrawn ? 1 : live.scale),
    isBold: Number(style.fontWeight) >= 600,
  };
  made.content = [...element.childNodes].flatMap((child): (Styled | string)[] => {
    if (child instanceof Element)
      return child.matches(LEFT_OUT) ? [] : [liveTree(child, live, { parent: made, style })];
    return child.nodeType === Node.TEXT_NODE ? [child.textContent ?? ''] : [];
  });
  return made;
}

function ownOf(
  element: Element,
  style: CSSStyleDeclaration,
  around: Around | undefined,
): Styled['own'] {
  const own = new Map<string, string>();
  if (style.display === 'none' || style.visibility === 'hidden') own.set('display', 'none');
  // What it inherits is not its own.
  if (style.color !== around?.style.color) own.set('color', style.color);
  if (!(element instanceof SVGElement)) return own;
  if (style.opacity !== '1') own.set('opacity', style.opacity);
  for (const [name, usual] of Object.entries(INHERITED)) {
    const value = style.getPropertyValue(name);
    const inherited = isDrawing(element) ? usual : around!.style.getPropertyValue(name);
    if (value !== inherited) own.set(name, value.replace(/px\b/g, ''));
  }
  return own;
}

const isDrawing = ({ localName }: Element): boolean => localName === 'svg';

const describedOf = ({ localName, attributes }: Element): Described =>
  node(
    localName,
    Object.fromEntries(
      [...attributes].map(({ name, value }) => [name, value === '' ? true : value]),
    ),
    [],
  );
