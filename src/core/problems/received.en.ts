// The English words for what was received, and for lists of names in quotation marks.
import type { Received } from '../data/received.js';

const RECEIVED: Readonly<Record<string, string>> = {
  number: 'a number',
  'number too large': 'a number of more than fifteen digits',
  'number in quotes': 'a number in quotes',
  list: 'a list',
  object: 'an object',
  symbol: 'a symbol',
  function: 'a function',
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

export const orList = (items: readonly string[]): string => items.join(' or ');

/** `"A", "B" or "C"`; of more than `most` the first ones: `"A", "B" …`. */
export function quoted(
  items: readonly string[],
  joined: 'and' | 'or',
  most = items.length,
): string {
  const texts = items.slice(0, most).map((item) => `"${item}"`);
  if (items.length > most) return `${texts.join(', ')} …`;
  return [texts.slice(0, -1).join(', '), ...texts.slice(-1)].filter(Boolean).join(` ${joined} `);
}

/** The most ids that a message lists. */
const MOST_IDS = 12;

/** The ids that a reference may name. */
export const known = (ids: readonly string[]): string =>
  ids.length === 0 ? 'none, since there are none' : quoted(ids, 'or', MOST_IDS);
