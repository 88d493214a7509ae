// Describes what is folded below a picture. It is loaded in idle time, or when a person approaches it.
import type { CardWords } from '../core/words/words.js';
import { withheldText } from '../core/words/withheld.js';
import type { DataTable } from '../core/data/table.js';
import type { ActionFacts } from './actions/actions-content.js';
import { actionsPart } from './actions/actions-part.js';
import { dataTable, tableText } from './data-table.js';
import { type Folded, foldedView } from './folded.js';
import { keptTableView } from './kept-table.js';
import { keepLast } from './keep-last.js';
import { type Content, node, ofText } from './nodes.js';
import type { Picture } from './picture.js';
import { soundPart } from './sound/sound-part.js';

export type FoldedParts = typeof foldedParts;

/** The widget's own parts, notes, table, description and actions, each always at the same place. */
export const foldedParts = (
  picture: Picture,
  card: CardWords,
  room: FoldedRoom,
): readonly Content[] =>
  [
    ...(picture.folded ?? []).map((own) => (own instanceof Function ? own() : own)),
    ...sharedParts(picture, card, room),
    room.hasActions ? actionsPart({ ...room, picture }) : undefined,
  ].map((part) => part && foldedView(part));

/** Those that every widget has. */
export const sharedParts = (
  { surface, events, table, heard }: Picture,
  card: CardWords,
  { paperPx, isTableKept, words }: FoldedRoom,
): readonly (Folded | undefined)[] => {
  const [notes, description, happened] = [surface.notes(), surface.description(), events?.() ?? []];
  const figures = table && made(table);
  return [
    notes.length + happened.length > 0 ? notesPart(notes, happened, card) : undefined,
    isTableKept ? keptTable(card) : figures && ownTable(figures, card, paperPx),
    description.length > 0
      ? {
          ...descriptionPart(description, figures, card),
          // Those for whom the picture is described can hear it too; nothing can be pressed on paper.
          below: heard && paperPx === undefined ? () => soundPart(heard, words.lang) : undefined,
        }
      : undefined,
  ];
};

/** A table that is made when it is first asked for, and once. */
function made(table: () => DataTable): () => DataTable {
  const kept = keepLast<DataTable>();
  return () => kept([], table);
}

interface FoldedRoom extends Omit<ActionFacts, 'picture'> {
  /** The width of paper while the page is printed. */
  readonly paperPx: number | undefined;
  /** The table of the page is the table of the figures. */
  readonly isTableKept: boolean;
  /** Whether a person is offered to take the figures away. */
  readonly hasActions: boolean;
}

const ownTable = (
  table: NonNullable<Picture['table']>,
  card: CardWords,
  paperPx: number | undefined,
): Folded => ({
  part: 'figures',
  name: card.figures,
  wholeText: () => tableText(table()),
  content: () => dataTable(table(), paperPx),
});

const keptTable = (card: CardWords): Folded => ({
  part: 'figures',
  name: card.figures,
  content: () => [keptTableView(card)],
});

/** Has an id, because the chart is described by it to those who listen. */
const descriptionPart = (
  description: readonly string[],
  table: Picture['table'],
  card: CardWords,
): Folded => {
  const all = () => [...description, table ? withheldText(card, table()) : ''].filter(Boolean);
  return {
    part: 'description',
    name: card.description,
    around: { part: 'summary', id: 'description' },
    text: description.join(' '),
    wholeText: () => all().join(' '),
    content: () => all().flatMap((each) => [node('p', {}, each), ' ']),
  };
};

const notesPart = (
  notes: readonly string[],
  events: readonly string[],
  card: CardWords,
): Folded => ({
  part: 'notes',
  name: card.notes(notes.length + events.length),
  text: [...events, ...notes].join(' '),
  content: () => [
    events.length > 0 ? node('ol', {}, events.map(ofText('li'))) : undefined,
    notes.length > 0 ? node('ul', {}, notes.map(ofText('li'))) : undefined,
  ],
});
