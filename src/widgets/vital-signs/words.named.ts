// Names as many rows as a short sentence holds, in any language.
import { fitsStandfirst, MOST_STANDFIRST_WORDS } from '../../core/words/reading-limits.js';

/**
 * The sentence with the most names that fits; `''` where it fits with none.
 *
 * @param names all of them, a word at least each
 * @param sentence of the first names and the number of those left out
 */
export function withMostNames(
  names: readonly string[],
  rest: string,
  sentence: (named: readonly string[], left: number) => string,
): string {
  for (let count = Math.min(names.length, MOST_STANDFIRST_WORDS); count > 0; count -= 1) {
    const text = sentence(names.slice(0, count), names.length - count);
    if (fitsStandfirst(`${text} ${rest}`)) return text;
  }
  return '';
}
