// Defines a node of which it is known how it looks, and finds in a tree of such nodes what a picture shows.
import type { Described } from '../nodes.js';
import type { TextLook } from './block.js';

/** A described element with what style sheets say of it. */
export interface Styled {
  readonly described: Described;
  readonly parent: Styled | undefined;
  /** The element before it. */
  readonly previous: Styled | undefined;
  /** What the sheets say of this one, without variables; not what it inherits. */
  readonly own: ReadonlyMap<string, string>;
  /** Custom properties, those that it inherits among them. */
  readonly custom: ReadonlyMap<string, string>;
  readonly fontPx: number;
  readonly isBold: boolean;
  /** Of its text, as `#rrggbb`. */
  readonly colour: string;
  readonly content: readonly (Styled | string)[];
}

/** All elements within one that pass a test, in their order. */
export function elementsIn(element: Styled, test: (element: Styled) => boolean): readonly Styled[] {
  const found: Styled[] = [];
  const look = ({ content }: Styled): void => {
    for (const each of content) {
      if (typeof each === 'string') continue;
      if (test(each)) found.push(each);
      look(each);
    }
  };
  look(element);
  return found;
}

const hasWord =
  (attribute: string) =>
  (word: string) =>
  ({ described }: Pick<Styled, 'described'>): boolean =>
    ` ${String(described.attributes[attribute] ?? '')} `.includes(` ${word} `);

export const hasClass = hasWord('class');
/** By the name that a page styles it by. */
export const hasPart = hasWord('part');

export const isNamed =
  (name: string) =>
  ({ described }: Styled): boolean =>
    described.name === name;

/** How its text looks. */
export const lookOf = ({ fontPx, isBold, colour }: Styled): TextLook => ({
  fontPx,
  isBold,
  colour,
});

/** What is seen of its texts: not what is for listeners alone, nor drawings. */
export function seenText(element: Styled): string {
  return textOf(element).replace(/\s+/g, ' ').trim();
}

function textOf({ content }: Styled): string {
  return content
    .map((each) => (typeof each === 'string' ? each : isSeen(each) ? textOf(each) : ''))
    .join('');
}

const isUnseen = hasClass('unseen');

const isSeen = (element: Styled): boolean =>
  !/^(svg|summary)$/.test(element.described.name) &&
  !isUnseen(element) &&
  !isHidden(element.described.attributes.hidden);

/** What a page finds when it is searched is only folded. */
const isHidden = (hidden: unknown): boolean => !!hidden && hidden !== 'until-found';
