// Describes what an author wrote where something else was expected, without repeating a count.
import { MOST_NUMBER } from './limits.js';

/**
 * What was received. `quote` is text that may be repeated; `value` is a number that says nothing about
 * people (a target, a number of months). For everything else only the kind is given.
 */
export type Received =
  | { readonly kind: Kind }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'value'; readonly value: number | boolean };

type Kind =
  | 'nothing'
  | 'null'
  | 'number'
  | 'number too large'
  | 'number in quotes'
  | 'empty text'
  | 'text'
  | 'list'
  | 'object'
  | 'symbol'
  | 'function';

/** Quotations are cut after this many characters. */
const LONGEST_QUOTE = 40;

/** A text as a message quotes it: cut where it is long. Of what an author writes only a name may hold a digit. */
export const cutQuote = (text: string): string =>
  text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;

/**
 * Describes any input. A number is never repeated, since it may count people. Neither is text that
 * holds a digit of any script, since `"3"` is still three children, nor the length of a list, which
 * may have one member a child.
 *
 * @example receivedOf('upwards') // { kind: 'quote', text: 'upwards' }
 */
export function receivedOf(input: unknown): Received {
  if (input === undefined) return { kind: 'nothing' };
  if (input === null) return { kind: 'null' };
  if (Array.isArray(input)) return { kind: 'list' };
  if (typeof input === 'string') return receivedText(input);
  if (typeof input === 'boolean') return { kind: 'value', value: input };
  if (typeof input === 'bigint') return { kind: 'number' };
  if (typeof input === 'number') return receivedNumber(input);
  return { kind: typeof input as 'object' | 'symbol' | 'function' };
}

function receivedNumber(number: number): Received {
  if (!Number.isFinite(number)) return { kind: 'value', value: number };
  return { kind: Math.abs(number) < MOST_NUMBER ? 'number' : 'number too large' };
}

function receivedText(text: string): Received {
  if (text.trim() === '') return { kind: 'empty text' };
  if (/^[£\s]*[-+]?[\d.,]+\s*%?$/.test(text)) return { kind: 'number in quotes' };
  if (/\p{N}/u.test(text)) return { kind: 'text' };
  return { kind: 'quote', text: cutQuote(text) };
}
