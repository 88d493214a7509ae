// Turns a styled drawing into shapes that say themselves how they look, so that they look so in any program.
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { type Attributes, type Content, type Described, node } from '../nodes.js';
import type { PlainColour, PlainValues } from './plain-values.js';
import type { Styled } from './styled.js';

/** What a style sheet may say of a shape or a text. */
const WORDS = ['text-anchor', 'stroke-linecap', 'stroke-linejoin', 'paint-order', 'opacity', 'font-weight', 'font-style', 'letter-spacing']; // prettier-ignore
const COLOURS = ['fill', 'stroke'];
/** Of no use in a file. */
const LEFT_OUT = /^(class|part|style|role|tabindex|aria-.*|data-.*|@.*|\..*)$/;

/** What texts have in a file that says nothing of them. */
const USUAL_PX = 16;

/** A group with all that is seen of a drawing, at its own scale, moved to a place. */
export function drawnGroup(drawing: Styled, at: string, values: PlainValues): Described {
  const { fontPx } = drawing;
  // What is around it in its page is not around it in a file.
  const font = { 'font-size': fontPx === USUAL_PX ? undefined : fontPx };
  const look = { ...lookOf(drawing, values), ...font, transform: at };
  return node('g', look, contentOf(drawing, values));
}

const contentOf = ({ content }: Styled, values: PlainValues): readonly Content[] =>
  content.map((each) => (typeof each === 'string' ? each : drawn(each, values)));

/** Undefined where nothing of it is seen. */
function drawn(element: Styled, values: PlainValues): Described | undefined {
  const { own, described } = element;
  if (own.get('display') === 'none' || own.get('opacity') === '0') return undefined;
  const kept = Object.entries(described.attributes).filter(
    ([name, value]) => !LEFT_OUT.test(name) && value !== undefined && value !== false,
  );
  const attributes = { ...Object.fromEntries(kept), ...lookOf(element, values) };
  return node(described.name, attributes, contentOf(element, values));
}

/** Of a shape or a text, as attributes. */
export function lookOf({ own, fontPx, parent }: Styled, values: PlainValues): Attributes {
  const words = WORDS.map((name) => [name, own.get(name)] as const);
  const lengths = [
    ['font-size', fontPx === parent?.fontPx ? undefined : fontPx],
    ['stroke-width', values.lengthPx(own.get('stroke-width') ?? '', fontPx)],
    ['stroke-dasharray', own.get('stroke-dasharray')],
  ] as const;
  const colours = COLOURS.flatMap((name) => {
    const value = own.get(name);
    if (value === undefined) return [];
    return colourAttributes(name, values.colour(value), isWithinMixed(parent, name, values));
  });
  return omitUndefined(Object.fromEntries([...words, ...lengths, ...colours]));
}

/** @param isSaid that it is solid has to be said: what is around it is not */
function colourAttributes(
  name: string,
  [colour, alpha]: PlainColour,
  isSaid: boolean,
): readonly (readonly [string, string])[] {
  if (alpha === 0) return [[name, 'none']];
  if (alpha < 1) return [[name, colour], [`${name}-opacity`, alpha.toFixed(2)]]; // prettier-ignore
  return [[name, colour], ...(isSaid ? [[`${name}-opacity`, '1'] as const] : [])];
}

/** Shapes inherit how solid a colour is, apart from the colour. */
function isWithinMixed(around: Styled | undefined, name: string, values: PlainValues): boolean {
  for (let each = around; each; each = each.parent) {
    const value = each.own.get(name);
    const alpha = value === undefined ? 1 : values.colour(value)[1];
    if (alpha > 0 && alpha < 1) return true;
  }
  return false;
}
