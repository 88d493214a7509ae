// Makes a picture of a widget that stands alone: the card as it is now, its drawing or its table with title, number and
// sentence above it, and with source, licence and notes below it.
import { textMeasure } from '../measure-text.js';
import type { Described } from '../nodes.js';
import { colourNamed, isDrawable, writeCard } from '../sheet/card-sheet.js';
import { liveTree } from '../sheet/live-tree.js';
import { xmlOf } from '../sheet/markup.js';
import type { PlainValues } from '../sheet/plain-values.js';
import { EDGE_PX, Sheet } from '../sheet/sheet.js';
import { elementsIn, hasPart, seenText, type Styled } from '../sheet/styled.js';
import { plainColour } from './plain-colour.js';

export interface PictureFile {
  readonly svg: string;
  /** The same, as it is described. */
  readonly sheet: Described;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** As a browser has worked it out, all lengths are in px. */
const values: PlainValues = {
  colour: plainColour,
  lengthPx: (written) => (written === '' ? undefined : parseFloat(written)),
};

/** What a picture needs of the colours of a card. */
const COLOURS = ['ground', 'ink', 'quiet', 'line'];

/** The narrowest that a picture is. */
const LEAST_PX = 320;

/** A what-if has a drawing of its own, which belongs to what a person has set there. */
const MAIN = '[part~=chart]:not(.folded *)';

/** Whether a widget has a drawing or a table now, and no more than one. */
export function hasPicture({ shadowRoot }: HTMLElement): boolean {
  const [main, ...others] = shadowRoot?.querySelectorAll(MAIN) ?? [];
  return others.length === 0 && (main instanceof SVGElement || !!main?.querySelector('table'));
}

/**
 * The picture as it is drawn now, of a scorecard with the rows that are shown; undefined where there is none, or several.
 *
 * @param area of the figures: it is told where the texts do not tell it
 */
export function pictureFile(widget: HTMLElement, area = ''): PictureFile | undefined {
  const card = widget.shadowRoot?.querySelector<HTMLElement>('[part~=base]');
  if (!card || !hasPicture(widget)) return undefined;
  const { fontFamily } = getComputedStyle(card);
  const scale = Number(getComputedStyle(card).getPropertyValue('--_scale')) || 1;
  const host = liveTree(card, { values, scale, custom: coloursIn(card) });
  if (!isDrawable(host)) return undefined;
  const widthPx = Math.max(LEAST_PX, Math.round(widthIn(card, scale)));
  const measure = textMeasure({ fontFamily, letterPx: 0, wordPx: 0 });
  const sheet = new Sheet({ widthPx, measure, fontFamily });
  const surface = {
    title: textOf(host, 'heading'),
    subtitle: textOf(host, 'subtitle'),
    standfirst: textOf(host, 'standfirst'),
  };
  writeCard(sheet, { host, surface, area, values });
  const file = sheet.file({
    title: surface.title,
    description: textOf(host, 'summary'),
    ground: colourNamed('ground', host, values),
  });
  const heightPx = Number(file.attributes['height']);
  return { svg: xmlOf(file), sheet: file, widthPx: widthPx + 2 * EDGE_PX, heightPx };
}

const textOf = (host: Styled, part: string): string =>
  elementsIn(host, hasPart(part)).map(seenText).join(' ');

/** Of a drawing its own, of a table that of its card. */
function widthIn(card: HTMLElement, scale: number): number {
  const main = card.querySelector(MAIN);
  return main instanceof SVGSVGElement
    ? main.viewBox.baseVal.width
    : card.getBoundingClientRect().width / scale;
}

/** As they are in this theme: what a page says of them may be made of others. */
function coloursIn(card: HTMLElement): ReadonlyMap<string, string> {
  const probe = Document.prototype.createElement.call(document, 'span');
  card.append(probe);
  const all = COLOURS.map((name) => {
    probe.style.color = `var(--_${name})`;
    const { color } = getComputedStyle(probe);
    return [`--_${name}`, plainColour(color)[1] === 0 ? '#ffffff' : color] as const;
  });
  probe.remove();
  return new Map(all);
}
