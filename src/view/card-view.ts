// Describes the card around every picture: title, notices, notes, table, source; or what is shown without a picture.
import type { Density } from '../core/chart/frame.js';
import type { Source } from '../core/data/source.js';
import type { Text } from '../core/data/text.js';
import type { CoreWords, CardWords } from '../core/words/words.js';
import { keptTableView } from './kept-table.js';
import { type Content, type Described, node, ofText } from './nodes.js';
import type { Fallback } from './fallback.js';
import { type Notice, noticeView } from './notice.js';
import type { FoldedParts } from './folded-parts.js';
import type { Picture } from './picture.js';
import { sourceTexts } from '../core/words/source-line.js';

/** What is shown while there is no picture: the reason, or a placeholder. A fallback in the page is left as it is. */
export function fallbackView(
  of: Notice &
    Fallback & {
      readonly words: CardWords | undefined;
      readonly density: Density;
      /** There is too little room for a picture. */
      readonly isNarrow: boolean;
      /** The width of paper while the page is printed. */
      readonly paperPx: number | undefined;
    },
): Described | undefined {
  const { state, words, hasFallback, density } = of;
  // Of a table that cannot be drawn nothing is lost: its author is told, and readers have it.
  if (of.isOfTable && hasFallback) return undefined;
  if (of.failed) return noticeView(of, words, false);
  if (hasFallback) return undefined;
  if (of.isNarrow) return node('p', { class: 'quiet', role: 'status' }, words?.narrow);
  const waiting = of.paperPx !== undefined ? words?.notLoaded : words?.loading;
  const text = state === 'empty' ? words?.empty : waiting;
  return node('p', { class: `placeholder ${density}`, role: 'status' }, text);
}

/**
 * The picture with everything that belongs to it, in the order of the anatomy: what a reader needs first
 * stands above it, what would mislead below it, and the rest is folded.
 */
export function cardView(
  of: Notice & {
    readonly words: CoreWords;
    readonly source: Source | undefined;
    /** Of the figures; undefined where the data have none. */
    readonly area: Text | undefined;
    /** Whether a person is offered to take the figures away. */
    readonly hasActions: boolean;
    readonly heading: number;
    readonly density: Density;
    /** How many px of the page one of a layout takes. */
    readonly scale: number;
    /** The width of paper while the page is printed. */
    readonly paperPx: number | undefined;
    readonly picture: Picture;
    /** Makes what is folded; undefined while its parts are not loaded. */
    readonly foldedParts: FoldedParts | undefined;
    /** Whether they could not be loaded. */
    readonly isRestMissing: boolean;
    /** A person is near what is folded. */
    readonly approach: () => void;
  },
): Described {
  const { words, source, heading, density, picture } = of;
  const { card, lang } = words;
  const { title, subtitle, standfirst } = picture.surface;
  const vital = [...picture.surface.vital, picture.notDrawn ?? ''].filter(Boolean);
  const looks = { class: density, lang, '.style': `--_scale:${of.scale}` };
  // Two widgets have controls of the same names: whose they are is said once, where a listener comes into one.
  return node('div', { part: 'base', role: 'group', 'aria-labelledby': 'heading', ...looks }, [
    node('div', { class: 'together' }, [
      node(
        'div',
        { part: 'heading', id: 'heading', role: 'heading', 'aria-level': heading },
        title,
      ),
      paragraph('subtitle', subtitle),
      of.failed || of.hasFaults ? noticeView(of, card, true) : undefined,
      headlineView(picture),
      ...standfirstView(density === 'compact' ? '' : standfirst, picture),
      ...picture.chart,
    ]),
    vital.length > 0 ? node('div', { part: 'vital' }, vital.map(ofText('p'))) : undefined,
    source && sourceView(source, words),
    node('div', { class: 'folded', '@pointerenter': of.approach }, [
      of.isRestMissing ? node('p', {}, card.restMissing) : undefined,
      ...(of.foldedParts?.(picture, card, of) ?? withoutParts(picture, card, of)),
    ]),
  ]);
}

/** Until they come a reader misses nothing but time; else the table of the page, which is there, is shown. */
function withoutParts(
  picture: Picture,
  card: CardWords,
  of: Pick<
    Parameters<typeof cardView>[0],
    'hasActions' | 'isRestMissing' | 'isTableKept' | 'paperPx'
  >,
): readonly Content[] {
  const { hasActions, isRestMissing, isTableKept, paperPx } = of;
  if (!isRestMissing && paperPx === undefined) return unmadeParts(picture, card, hasActions);
  return [
    isRestMissing ? undefined : node('p', {}, card.restNotLoaded),
    isTableKept ? keptTableView(card) : undefined,
  ];
}

/** Takes as much room as what will stand there. */
function unmadeParts(
  { folded = [], table }: Picture,
  card: CardWords,
  hasActions: boolean,
): readonly Content[] {
  const unmade = (text: string, kind = '') =>
    node('div', { class: `unmade ${kind}`, 'aria-hidden': 'true' }, text);
  const names = [
    ...[card.notes(1), ...(table ? [card.figures] : []), card.description],
    ...(hasActions ? [card.actions] : []),
  ];
  return [
    ...folded.map(
      (own) => own && (own instanceof Function ? unmade('\u00a0', 'wide') : unmade(own.name)),
    ),
    ...names.map((name) => unmade(name)),
  ];
}

const paragraph = (part: string, text: string): Described | undefined =>
  text === '' ? undefined : node('p', { part }, text);

/** The number to remember, how it changed, and whether that is where it should be. */
function headlineView({ surface: { value, beside }, rating }: Picture): Described | undefined {
  if (value === '' && beside === '' && !rating) return undefined;
  const number = value ? [node('strong', {}, value), ' '] : [undefined, undefined];
  const figure = node('p', { class: 'figure' }, [...number, node('span', {}, beside)]);
  return node('div', { part: 'headline' }, [value || beside ? figure : undefined, rating]);
}

/** The controls stand beside the sentence where there is room, so that the picture begins sooner. */
function standfirstView(standfirst: string, { controls }: Picture): readonly Content[] {
  const sentence = paragraph('standfirst', standfirst);
  return controls
    ? [undefined, node('div', { class: 'standfirst-row' }, [sentence, controls])]
    : [sentence, undefined];
}

function sourceView(source: Source, words: CoreWords): Described {
  const { name, after, address } = sourceTexts(source, words);
  const { sourceIs } = words.card;
  const content = address
    ? [`${sourceIs} `, node('a', { href: address }, name), after]
    : [`${sourceIs} ${name}${after}`];
  return node('p', { part: 'source' }, content);
}
