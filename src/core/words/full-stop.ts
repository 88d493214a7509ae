// Ends sentences with one full stop, also where an author's text that has its own ends them.

/** A stop, before quotation marks that close after it. */
const STOP = /[.!?…]["'”’»]*$/;

/** What ends the text as a sentence: a full stop, or `''` where it has one, or is empty. */
export const stopAfter = (text: string): string => (text === '' || STOP.test(text) ? '' : '.');

/**
 * The text as a sentence: with a full stop, unless it has one, or another mark that ends a sentence; `''` of `''`.
 *
 * @example withStop('Two teams did not report.') // 'Two teams did not report.'
 */
export const withStop = (text: string): string => {
  const trimmed = text.trimEnd();
  return trimmed + stopAfter(trimmed);
};

/**
 * The text without the full stop at its end, where more of the sentence follows. Letters that end with one keep
 * theirs: `D.O.B.`, `etc.`
 *
 * @example withoutStop('Two teams did not report.') // 'Two teams did not report'
 */
export const withoutStop = (text: string): string => {
  const trimmed = text.trimEnd();
  return /(?:\.\w|\betc)\.$/.test(trimmed) ? trimmed : trimmed.replace(/([^.])\.$/, '$1');
};
