// The Welsh words for what was received, and for lists of names in quotation marks.
import type { Received } from '../data/received.js';
import { and } from '../words/mutation.cy.js';

const RECEIVED: Readonly<Record<string, string>> = {
  nothing: 'dim',
  number: 'rhif',
  'number in quotes': 'rhif mewn dyfynodau',
  'empty text': 'testun gwag',
  text: 'testun',
  list: 'rhestr',
  object: 'gwrthrych',
  symbol: 'symbol',
  function: 'ffwythiant',
};

export function receivedText(received: Received): string {
  switch (received.kind) {
    case 'quote':
      return `"${received.text}"`;
    case 'value':
      return String(received.value);
    default:
      return RECEIVED[received.kind] ?? received.kind;
  }
}

export const orList = (items: readonly string[]): string => items.join(' neu ');

/** A name in quotation marks is not mutated; before a vowel `a` is `ac` all the same. */
const joinedBy = (joined: 'a' | 'neu', next: string): string =>
  joined === 'a' && and(next).startsWith('ac ') ? 'ac' : joined;

/** `"A", "B" neu "C"`; of more than `most` the first ones: `"A", "B" …`. */
export function quoted(items: readonly string[], joined: 'a' | 'neu', most = items.length): string {
  const texts = items.slice(0, most).map((item) => `"${item}"`);
  if (items.length > most) return `${texts.join(', ')} …`;
  const joiner = ` ${joinedBy(joined, items.at(-1) ?? '')} `;
  return [texts.slice(0, -1).join(', '), ...texts.slice(-1)].filter(Boolean).join(joiner);
}

/** The most ids that a message lists. */
const MOST_IDS = 12;

/** The ids that a reference may name. */
export const known = (ids: readonly string[]): string =>
  ids.length === 0 ? 'dim un, gan nad oes rhai' : quoted(ids, 'neu', MOST_IDS);
