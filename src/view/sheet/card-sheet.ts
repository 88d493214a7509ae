// Writes a styled card on a sheet: title, number, sentence and key, then its drawing or its table, then source, licence
// and notes.
import type { Surface } from '../../core/words/surface.js';
import type { Drawing, Piece } from './block.js';
import { drawnGroup } from './drawn.js';
import type { PlainValues } from './plain-values.js';
import type { Sheet } from './sheet.js';
import { writeRows } from './rows-sheet.js';
import { elementsIn, hasClass, hasPart, isNamed, lookOf, seenText, type Styled } from './styled.js';

/** From the number to what stands beside it. */
const BESIDE_NUMBER_PX = 10;

/** The drawing of most widgets, and the box of the table of a scorecard. */
const isMain = hasPart('chart');
const isSvg = isNamed('svg');

/** Whether a card has a drawing or a table, and no more than one. */
export const isDrawable = (host: Styled): boolean => elementsIn(host, isMain).length === 1;

export interface WrittenCard {
  readonly surface: Pick<Surface, 'title' | 'subtitle' | 'standfirst'>;
  readonly host: Styled;
  readonly values: PlainValues;
  /** `''` where there is none. */
  readonly area: string;
}

export function writeCard(sheet: Sheet, { surface, host, values, area }: WrittenCard): void {
  const within = (test: (element: Styled) => boolean) => elementsIn(host, test);
  const write = (element: Styled, text = seenText(element)) => sheet.write(text, lookOf(element));
  const { title, subtitle, standfirst } = surface;
  const [heading] = within(hasPart('heading'));
  const [below = heading!] = within(hasPart('subtitle'));
  write(heading!);
  write(below, subtitle);
  const headline = within(hasPart('headline')).flatMap((each) => piecesOf(each, values));
  const texts = [title, subtitle, standfirst, ...headline.map(({ text }) => text)];
  // A picture without its page must say whom it is about.
  if (!texts.some((text) => text.includes(area))) write(below, area);
  sheet.writePieces(headline, BESIDE_NUMBER_PX);
  within(hasPart('standfirst')).forEach((each) => write(each));
  const [ink, quiet, line] = RULES.map((name) => colourNamed(name, host, values)) as Rules;
  const colours = { ink, quiet, line };
  // Where a filter leaves rows out, a picture must say so.
  within(hasPart('status'))
    .filter((each) => !hasClass('unseen')(each))
    .forEach((each) => write(each));
  for (const each of within((element) => isMain(element) || hasClass('legend')(element)))
    if (!isMain(each)) sheet.writePieces(entriesOf(each, values));
    else if (isSvg(each)) sheet.draw(drawingOf(each, values));
    else writeRows(sheet, each, { drawingOf: (drawing) => drawingOf(drawing, values), colours });
  within(hasPart('vital'))
    .flatMap((each) => elementsIn(each, isNamed('p')))
    .forEach((each) => write(each));
  const [small] = within(hasPart('source'));
  for (const each of within(hasPart('key')))
    sheet.writePieces(entriesOf(each, values).map((entry) => lookingLike(small, entry)));
  within(hasPart('source')).forEach((each) => write(each));
  // Those of a page are one text as long as they are closed.
  for (const notes of within(hasPart('notes'))) {
    const entries = elementsIn(notes, isNamed('li'));
    for (const each of entries.length > 0 ? entries : [notes])
      sheet.write(seenText(each), lookOf(small ?? each));
  }
}

/** Of a legend or a key. */
const entriesOf = (legend: Styled, values: PlainValues): readonly Piece[] =>
  elementsIn(legend, isNamed('li')).map((entry) => pieceOf(entry, values));

const lookingLike = (element: Styled | undefined, piece: Piece): Piece =>
  element ? { ...piece, look: lookOf(element) } : piece;

/** The number, what stands beside it, and the rating. */
function piecesOf(headline: Styled, values: PlainValues): readonly Piece[] {
  const [figure] = elementsIn(headline, hasClass('figure'));
  const parts = (figure?.content ?? []).filter((each) => typeof each !== 'string');
  return [...parts, ...elementsIn(headline, hasPart('rating'))]
    .map((each) => pieceOf(each, values))
    .filter(({ text }) => text !== '');
}

/** A text with its sample, where it has one; it looks as the words in it. */
function pieceOf(element: Styled, values: PlainValues): Piece {
  const [sample] = elementsIn(element, isNamed('svg'));
  const [words = element] = elementsIn(element, isNamed('strong'));
  return {
    text: seenText(element),
    look: lookOf(words),
    sample: sample && drawingOf(sample, values),
  };
}

function drawingOf(drawing: Styled, values: PlainValues): Drawing {
  const box = String(drawing.described.attributes.viewBox).split(' ').map(Number);
  const [x = 0, y = 0, widthPx = 0, heightPx = 0] = box;
  const at = (transform: string) => drawnGroup(drawing, transform, values);
  return { ...{ x, y, widthPx, heightPx }, at };
}

/** Of the lines of a table. */
const RULES = ['ink', 'quiet', 'line'] as const;
type Rules = [string, string, string];

/** One of those that a page can change, such as `ground`, which lies behind all. */
export const colourNamed = (name: string, host: Styled, values: PlainValues): string =>
  values.colour(host.custom.get(`--_${name}`)!)[0];
