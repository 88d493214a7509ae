// Whether a text says what another says, in whole words.

/** What stands in a pattern as itself. */
const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** A letter, an accent upon one or a digit; a hyphen joins words into another: "Stoke-on-Trent" is not "Stoke". */
const WORD = '[\\p{L}\\p{M}\\p{N}-]';

/**
 * Whether `said` holds all of `text` in whole words, in capitals or not; `''` is said by everything.
 *
 * @example saysWords('Placements, beside Derbyshire', 'Derby') // false
 */
export function saysWords(said: string, text: string): boolean {
  if (text === '') return true;
  const inner = literal(text.toLowerCase());
  return new RegExp(`(?<!${WORD})${inner}(?!${WORD})`, 'u').test(said.toLowerCase());
}
