// Reads what stands in a page as styled nodes: the same as style sheets make of described ones, as the browser has it.
import { type Described, node } from '../view/nodes.js';
import type { Styled } from './styled.js';

/** A colour of a style sheet as `#rrggbb`, and how solid it is. */
export type PlainColour = (written: string) => readonly [colour: string, alpha: number];

/** What shapes take of their styles. */
const WORDS = ['stroke-linecap', 'stroke-linejoin', 'opacity', 'stroke-width', 'stroke-dasharray'];
const COLOURS = ['fill', 'stroke'];

/** Custom properties of which colours are made, by the names that a card has for them. */
export type Named = ReadonlyMap<string, string>;

export interface Live {
  readonly plainColour: PlainColour;
  readonly custom: Named;
}

/** An element with all within it. */
export function liveTree(element: Element, live: Live, parent?: Styled): Styled {
  const style = getComputedStyle(element);
  const [colour] = live.plainColour(style.color);
  const own = new Map<string, string>();
  if (style.display === 'none') own.set('display', 'none');
  // What it inherits is not its own.
  if (colour !== parent?.colour) own.set('color', colour);
  if (isShape(element)) setShape(own, style, live);
  const made: Styled & { content: Styled['content'] } = {
    ...{ described: describedOf(element), parent, previous: undefined },
    ...{ own, custom: live.custom, content: [], colour },
    fontPx: parseFloat(style.fontSize),
    isBold: Number(style.fontWeight) >= 600,
  };
  made.content = [...element.childNodes].flatMap((child): (Styled | string)[] => {
    if (child instanceof Element) return [liveTree(child, live, made)];
    return child.nodeType === Node.TEXT_NODE ? [child.textContent ?? ''] : [];
  });
  return made;
}

const isShape = (element: Element): boolean =>
  element instanceof SVGElement && element.localName !== 'svg';

function setShape(own: Map<string, string>, style: CSSStyleDeclaration, live: Live): void {
  for (const name of WORDS) {
    const value = style.getPropertyValue(name).replace(/px\b/g, '');
    if (!/^(none|)$/.test(value)) own.set(name, value);
  }
  for (const name of COLOURS) {
    const [colour, alpha] = live.plainColour(style.getPropertyValue(name));
    const mixed = `color-mix(in srgb, ${colour} ${alpha * 100}%, transparent)`;
    own.set(name, alpha === 0 ? 'none' : alpha === 1 ? colour : mixed);
  }
}

const describedOf = ({ localName, attributes }: Element): Described =>
  node(
    localName,
    Object.fromEntries(
      [...attributes].map(({ name, value }) => [name, value === '' ? true : value]),
    ),
    [],
  );
