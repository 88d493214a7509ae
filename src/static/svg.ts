// Draws a widget as an SVG that stands alone: the drawing with title, number, sentence and key above it, and with
// source, licence and notes below it.
import type { Publishable } from '../core/data/publishable.js';
import { nameOf } from '../core/data/text.js';
import type { WidgetTypes } from '../view/define-widget.js';
import type { FoldedParts } from '../view/folded-parts.js';
import { node } from '../view/nodes.js';
import { type Card, cardOf, rulesIn } from './card.js';
import { drawnGroup } from './drawn.js';
import { xmlOf } from './markup.js';
import { FONT_FAMILY, measureText } from './measure.js';
import { type Drawing, EDGE_PX, type Piece, Sheet, type TextLook } from './sheet.js';
import { elementsIn, hasClass, hasPart, seenText, type Styled, styledTree } from './styled.js';
import { colourOf, hexOf, type Theme } from './style-values.js';

export { isDrawn } from './card.js';

export interface SvgOptions {
  /** One that the widget has words in. */
  readonly lang: string;
  readonly theme: Theme;
  /** Of the whole picture. */
  readonly widthPx: number;
}

/**
 * The picture of what may be published, as the text of an SVG file; undefined where there is no drawing of it, or
 * several. For widgets that are drawn.
 */
export async function svgOf(
  name: string,
  data: Publishable<WidgetTypes['data']>,
  { lang, theme, widthPx }: SvgOptions,
): Promise<string | undefined> {
  const innerPx = widthPx - 2 * EDGE_PX;
  const frame = { widthPx: innerPx, density: 'normal', measure: measureText } as const;
  const card = await cardOf(name, data, { lang, frame, foldedParts: writtenOut });
  const host = styledTree(card.host, { theme, rules: rulesIn(card, innerPx) });
  const [drawing, ...others] = elementsIn(host, isDrawing);
  if (!drawing || others.length > 0) return undefined;
  const sheet = new Sheet({ widthPx: innerPx, measure: measureText, fontFamily: FONT_FAMILY });
  writeSheet(sheet, { card, host, theme, area: data.area ? nameOf(data.area.name) : '' });
  const svg = sheet.file({
    title: card.picture.surface.title,
    description: card.picture.surface.description().join(' '),
    ground: colourNamed('ground', host, theme),
  });
  return `${xmlOf(svg)}\n`;
}

/**
 * Where nobody can open them. Notes are no more than a source is; those of events have the numbers that stand in the
 * drawing. A picture has its figures without the table.
 */
const writtenOut: FoldedParts = ({ surface, events }) =>
  [...(events?.() ?? []).map((event, i) => `${i + 1}. ${event}`), ...surface.notes()].map((note) =>
    node('p', { part: 'source' }, note),
  );

/** From the number to what stands beside it. */
const BESIDE_NUMBER_PX = 10;

const isDrawing = (element: Styled): boolean =>
  element.described.name === 'svg' && hasPart('chart')(element);

interface Written {
  readonly card: Card;
  readonly host: Styled;
  readonly theme: Theme;
  /** `''` where there is none. */
  readonly area: string;
}

function writeSheet(sheet: Sheet, { card, host, theme, area }: Written): void {
  const within = (test: (element: Styled) => boolean) => elementsIn(host, test);
  const write = (element: Styled, text = seenText(element)) => sheet.write(text, lookOf(element));
  const { title, subtitle, standfirst } = card.picture.surface;
  const [heading] = within(hasPart('heading'));
  const [below = heading!] = within(hasPart('subtitle'));
  write(heading!);
  write(below, subtitle);
  const headline = within(hasPart('headline')).flatMap((each) => piecesOf(each, theme));
  const texts = [title, subtitle, standfirst, ...headline.map(({ text }) => text)];
  // A picture without its page must say whom it is about.
  if (!texts.some((text) => text.includes(area))) write(below, area);
  sheet.writePieces(headline, BESIDE_NUMBER_PX);
  within(hasPart('standfirst')).forEach((each) => write(each));
  for (const each of within((element) => isDrawing(element) || hasClass('legend')(element)))
    if (isDrawing(each)) sheet.draw(drawingOf(each, theme));
    else sheet.writePieces(elementsIn(each, isNamed('li')).map((entry) => pieceOf(entry, theme)));
  within(hasPart('vital'))
    .flatMap((each) => elementsIn(each, isNamed('p')))
    .forEach((each) => write(each));
  within(hasPart('source')).forEach((each) => write(each));
}

const isNamed =
  (name: string) =>
  ({ described }: Styled): boolean =>
    described.name === name;

const lookOf = ({ fontPx, isBold, colour }: Styled): TextLook => ({ fontPx, isBold, colour });

/** The number, what stands beside it, and the rating. */
function piecesOf(headline: Styled, theme: Theme): readonly Piece[] {
  const [figure] = elementsIn(headline, hasClass('figure'));
  const parts = (figure?.content ?? []).filter((each) => typeof each !== 'string');
  return [...parts, ...elementsIn(headline, hasPart('rating'))]
    .map((each) => pieceOf(each, theme))
    .filter(({ text }) => text !== '');
}

/** A text with its sample, where it has one; it looks as the words in it. */
function pieceOf(element: Styled, theme: Theme): Piece {
  const [sample] = elementsIn(element, isNamed('svg'));
  const [words = element] = elementsIn(element, isNamed('strong'));
  return {
    text: seenText(element),
    look: lookOf(words),
    sample: sample && drawingOf(sample, theme),
  };
}

function drawingOf(drawing: Styled, theme: Theme): Drawing {
  const box = String(drawing.described.attributes.viewBox).split(' ').map(Number);
  const [x = 0, y = 0, widthPx = 0, heightPx = 0] = box;
  const at = (transform: string) => drawnGroup(drawing, transform, theme);
  return { ...{ x, y, widthPx, heightPx }, at };
}

/** What lies behind all. */
const colourNamed = (name: string, host: Styled, theme: Theme): string =>
  hexOf(colourOf(host.custom.get(`--_${name}`)!, theme)!);
