// Draws a widget as an SVG that stands alone: its drawing or its table with title, number, sentence and key above it,
// and with source, licence and notes below it.
import type { Publishable } from '../core/data/publishable.js';
import { nameOf } from '../core/data/text.js';
import type { WidgetTypes } from '../view/define-widget.js';
import type { FoldedParts } from '../view/folded-parts.js';
import { node } from '../view/nodes.js';
import { cardOf, rulesIn } from './card.js';
import { colourNamed, isDrawable, writeCard } from '../view/sheet/card-sheet.js';
import { xmlOf } from '../view/sheet/markup.js';
import { FONT_FAMILY, measureText } from './measure.js';
import { EDGE_PX, Sheet } from '../view/sheet/sheet.js';
import { styledTree } from './style-tree.js';
import { type Theme, valuesIn } from './style-values.js';

export interface SvgOptions {
  /** One that the widget has words in. */
  readonly lang: string;
  readonly theme: Theme;
  /** Of the whole picture. */
  readonly widthPx: number;
}

/**
 * The picture of what may be published, as the text of an SVG file; undefined where there is nothing to draw of it, or
 * several.
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
  if (!isDrawable(host)) return undefined;
  const sheet = new Sheet({ widthPx: innerPx, measure: measureText, fontFamily: FONT_FAMILY });
  const area = data.area ? nameOf(data.area.name) : '';
  const values = valuesIn(theme);
  writeCard(sheet, { host, values, area, surface: card.picture.surface });
  const svg = sheet.file({
    title: card.picture.surface.title,
    description: card.picture.surface.description().join(' '),
    ground: colourNamed('ground', host, values),
  });
  return `${xmlOf(svg)}\n`;
}

/**
 * Where nobody can open them. Notes are no more than a source is; those of events have the numbers that stand in the
 * drawing. A picture has its figures without the table.
 */
const writtenOut: FoldedParts = ({ surface, events, folded = [] }) => [
  ...folded.map((own) =>
    own && !(own instanceof Function) && own.part === 'key'
      ? node('div', { part: 'key' }, own.content())
      : undefined,
  ),
  ...[...(events?.() ?? []).map((event, i) => `${i + 1}. ${event}`), ...surface.notes()].map(
    (note) => node('p', { part: 'source' }, note),
  ),
];
