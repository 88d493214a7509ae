// Makes the picture of a scorecard that stands in a page: the card as it is now, with the rows that are shown.
import type { MeasureText } from '../core/chart/frame.js';
import { colourNamed, isDrawable, writeCard } from './card-sheet.js';
import { liveTree, type PlainColour } from './live-tree.js';
import { xmlOf } from './markup.js';
import { EDGE_PX, Sheet } from './sheet.js';
import { elementsIn, hasPart, seenText } from './styled.js';

export interface LivePicture {
  readonly svg: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface LiveOptions {
  /** Of the figures: it is told where the texts do not tell it. */
  readonly area: string;
  readonly plainColour: PlainColour;
  /** What writes in a font and measures. */
  readonly pen: Pick<CanvasRenderingContext2D, 'font' | 'measureText'>;
}

/** What a picture needs of the colours of a card. */
const COLOURS = ['ground', 'ink', 'quiet', 'line'];

/** The narrowest that a picture is. */
const LEAST_PX = 280;

/** Undefined where the element has no table now, as while it waits for its data. */
export function livePicture(
  { shadowRoot }: HTMLElement,
  { area, plainColour, pen }: LiveOptions,
): LivePicture | undefined {
  const card = shadowRoot?.querySelector<HTMLElement>('[part~=base]');
  if (!card?.querySelector('[part~=chart] table')) return undefined;
  const host = liveTree(card, { plainColour, custom: coloursIn(card, plainColour) });
  if (!isDrawable(host)) return undefined;
  const { fontFamily } = getComputedStyle(card);
  const measure: MeasureText = (text, fontPx, bold) => {
    pen.font = `${bold ? 700 : 400} ${fontPx}px ${fontFamily}`;
    return pen.measureText(text).width;
  };
  const widthPx = Math.max(LEAST_PX, Math.round(card.getBoundingClientRect().width));
  const sheet = new Sheet({ widthPx, measure, fontFamily });
  const textOf = (part: string): string => elementsIn(host, hasPart(part)).map(seenText).join(' ');
  const surface = {
    title: textOf('heading'),
    subtitle: textOf('subtitle'),
    standfirst: textOf('standfirst'),
  };
  writeCard(sheet, { host, surface, area, theme: 'light' });
  const file = sheet.file({
    title: surface.title,
    description: textOf('summary'),
    ground: colourNamed('ground', host, 'light'),
  });
  const heightPx = Number(file.attributes.height);
  return { svg: xmlOf(file), widthPx: widthPx + 2 * EDGE_PX, heightPx };
}

/** As they are in this theme: what a page says of them may be made of others. */
function coloursIn(card: HTMLElement, plainColour: PlainColour): ReadonlyMap<string, string> {
  const probe = Document.prototype.createElement.call(document, 'span');
  card.append(probe);
  const all = COLOURS.map((name) => {
    probe.style.color = `var(--_${name})`;
    const [colour, alpha] = plainColour(getComputedStyle(probe).color);
    return [`--_${name}`, alpha === 0 ? '#ffffff' : colour] as const;
  });
  probe.remove();
  return new Map(all);
}
