// The English words for what was received, and for lists of names in quotation marks.
import type { Received } from '../data/received.js';

const RECEIVED: Readonly<Record<string, string>> = {
  number: 'a number',
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
export const quoted = (items: readonly string[]): string =>
  items.map((item) => `"${item}"`).join(', ');

/** The most ids that a message lists. */
const MOST_IDS = 12;

/** The ids that a reference may name. */
export const known = (ids: readonly string[]): string =>
  ids.length === 0
    ? 'none, since there are none'
    : quoted(ids.slice(0, MOST_IDS)) + (ids.length > MOST_IDS ? ' …' : '');
