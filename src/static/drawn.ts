// Turns a styled drawing into shapes that say themselves how they look, so that they look so in any program.
import { omitUndefined } from '../core/data/omit-undefined.js';
import { type Attributes, type Content, type Described, node } from '../view/nodes.js';
import type { Styled } from './styled.js';
import { colourOf, hexOf, lengthPx, type Theme } from './style-values.js';

/** What a style sheet may say of a shape or a text. */
const WORDS = ['text-anchor', 'stroke-linecap', 'stroke-linejoin', 'paint-order', 'opacity', 'font-weight']; // prettier-ignore
const COLOURS = ['fill', 'stroke'];
/** Of no use in a file. */
const LEFT_OUT = /^(class|part|style|role|tabindex|aria-.*|data-.*|@.*|\..*)$/;

/** A group with all that is seen of a drawing, at its own scale, moved to a place. */
export const drawnGroup = (drawing: Styled, at: string, theme: Theme): Described =>
  node('g', { ...lookOf(drawing, theme), transform: at }, contentOf(drawing, theme));

const contentOf = ({ content }: Styled, theme: Theme): readonly Content[] =>
  content.map((each) => (typeof each === 'string' ? each : drawn(each, theme)));

/** Undefined where nothing of it is seen. */
function drawn(element: Styled, theme: Theme): Described | undefined {
  const { own, described } = element;
  if (own.get('display') === 'none' || own.get('opacity') === '0') return undefined;
  const kept = Object.entries(described.attributes).filter(
    ([name, value]) => !LEFT_OUT.test(name) && value !== undefined && value !== false,
  );
  const attributes = { ...Object.fromEntries(kept), ...lookOf(element, theme) };
  return node(described.name, attributes, contentOf(element, theme));
}

/** Of a shape or a text, as attributes. */
export function lookOf({ own, fontPx, parent }: Styled, theme: Theme): Attributes {
  const words = WORDS.map((name) => [name, own.get(name)] as const);
  const lengths = [
    ['font-size', fontPx === parent?.fontPx ? undefined : fontPx],
    ['stroke-width', lengthPx(own.get('stroke-width') ?? '', fontPx)],
    ['stroke-dasharray', own.get('stroke-dasharray')],
  ] as const;
  const colours = COLOURS.flatMap((name) => colourAttributes(name, own.get(name), theme));
  return omitUndefined(Object.fromEntries([...words, ...lengths, ...colours]));
}

function colourAttributes(
  name: string,
  value: string | undefined,
  theme: Theme,
): readonly (readonly [string, string])[] {
  if (value === undefined) return [];
  const colour = colourOf(value, theme);
  if (!colour || colour[3] === 0) return [[name, 'none']];
  const share = [[`${name}-opacity`, colour[3].toFixed(2)]] as const;
  return [[name, hexOf(colour)], ...(colour[3] < 1 ? share : [])];
}
