// Says how long a title and a standfirst may be, so that a reader takes them in at a glance.

const MOST_TITLE_WORDS = 12;
export const MOST_STANDFIRST_WORDS = 25;

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Whether a text can be a title: it has words, and no more than 12. */
export const fitsTitle = (text: string): boolean =>
  text !== '' && wordsIn(text) <= MOST_TITLE_WORDS;

/** Whether a text can be a standfirst: it has words, and no more than 25. */
export const fitsStandfirst = (text: string): boolean =>
  text !== '' && wordsIn(text) <= MOST_STANDFIRST_WORDS;
