// Describes the card of a widget as it stands in a declared shadow root: whole, and of use where no script runs.
// Shapes have their look also as attributes, for pages whose policy allows no style sheet in them.
import type { CardWords } from '../core/words/words.js';
import type { Folded } from '../view/folded.js';
import { type FoldedParts, sharedParts } from '../view/folded-parts.js';
import { type Attributes, type Content, type Described, node } from '../view/nodes.js';
import { lookOf } from '../view/sheet/drawn.js';
import { hasClass, type Styled } from '../view/sheet/styled.js';
import { type Theme, valuesIn } from './style-values.js';

/** Closed as in a page, and complete. */
export const closedParts: FoldedParts = (picture, card: CardWords, room) => [
  ...(picture.folded ?? []).map((own) =>
    own instanceof Function ? keptPlace(own()) : own && closedPart(own),
  ),
  ...sharedParts(picture, card, room).map((part) => part && closedPart(part)),
  keptPlace({ name: card.actions }),
];

const closedPart = ({ part, name, around, content }: Folded): Described =>
  node('details', { part }, [node('summary', {}, name), node('div', { ...around }, content())]);

/** Where scripts are on their way, what does nothing without them has its place; else there is none. */
const keptPlace = ({ name }: Pick<Folded, 'name'>): Described =>
  node('details', { class: 'later', hidden: true }, [node('summary', {}, name)]);

/** A card that is laid out for a room. */
export interface Fitted {
  readonly host: Styled;
  /** Of the narrowest room that it is shown in. */
  readonly fromPx: number;
}

/**
 * The content of a declared root: the card of the widest room, with the drawings of all.
 *
 * @param fitted from the narrowest to the widest, at least one
 */
export function declaredContent(fitted: readonly Fitted[], theme: Theme): readonly Content[] {
  const drawings = fitted.map(({ host }) => drawingIn(host));
  const widest = fitted.at(-1)!.host;
  const fits = drawings.map((each, i) => each && fitView(described(each, theme), i, drawings));
  const content = (styled: Styled): readonly Content[] =>
    styled.content.flatMap((each): readonly Content[] => {
      if (typeof each === 'string') return [each];
      if (each === drawings.at(-1)) return fits;
      return isForScripts(each) ? [] : [described(each, theme, content)];
    });
  return content(widest);
}

/** Only one is shown where style sheets are, and where they are not. */
const fitView = (drawing: Described, i: number, { length }: readonly unknown[]): Described =>
  node('div', { class: `fit fit-${i}`, hidden: i < length - 1 }, [drawing]);

/** Shows each drawing in its rooms; all but the widest are drawn as wide as their room. */
export const fitStyles = (fitted: readonly Fitted[]): string =>
  `.fit{display:none}${fitted.map(({ fromPx }, i) => `@container ${limitsOf(fromPx, i, fitted)}`).join('')}`;

function limitsOf(fromPx: number, i: number, { [i + 1]: next }: readonly Fitted[]): string {
  const least = i === 0 ? 0 : fromPx;
  if (!next) return `(width >= ${least}px){.fit-${i}{display:block}}`;
  return `(width >= ${least}px) and (width < ${next.fromPx}px){.fit-${i}{display:block}.fit-${i} svg[part=chart]{inline-size:100%}}`;
}

const isExplored = hasClass('explore');

const drawingIn = (element: Styled): Styled | undefined =>
  isExplored(element)
    ? element
    : element.content
        .map((each) => (typeof each === 'string' ? undefined : drawingIn(each)))
        .find((each) => each !== undefined);

/** Says how a person moves through a picture. */
const isForScripts = (element: Styled): boolean =>
  element.described.attributes.id === 'instructions' || hasClass('help')(element);

type ContentOf = (element: Styled) => readonly Content[];

function described(element: Styled, theme: Theme, contentOf?: ContentOf): Described {
  const { name, attributes } = element.described;
  const within: ContentOf =
    contentOf ??
    (({ content }) =>
      content.map((each) => (typeof each === 'string' ? each : described(each, theme))));
  return node(
    name,
    { ...shapeLook(element, theme), ...withoutScripts(element, attributes) },
    within(element),
  );
}

/** Of shapes alone: what their sheets say wins where there are any. */
function shapeLook(element: Styled, theme: Theme): Attributes {
  for (let each = element.parent; each; each = each.parent)
    if (each.described.name === 'svg') return lookOf(element, valuesIn(theme));
  return {};
}

/** Controls do nothing, the picture is no place to go to by keyboard, and properties are attributes. */
function withoutScripts(element: Styled, attributes: Attributes): Attributes {
  const { name } = element.described;
  const kept = Object.entries(attributes)
    .filter(([key]) => key !== '.style' && !key.startsWith('@'))
    .map(([key, value]) => [key.replace('.', ''), value] as const);
  return {
    ...Object.fromEntries(kept),
    ...(/^(button|input|select)$/.test(name) ? { disabled: true } : {}),
    ...(isExplored(element) ? { tabindex: undefined, 'aria-describedby': 'description' } : {}),
    ...(hasClass('canvas')(element) ? { class: 'canvas laid' } : {}),
  };
}
