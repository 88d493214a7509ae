// How an author writes text: in one language or in several.
import { MOST_IN_NAME } from './limits.js';
import * as s from './schema.js';
import { nameOf, textIn } from './text.js';

/** One text per language. A key that is not a language tag is a misspelt field, not a text. */
const languagesUpTo = (most?: number) =>
  s.record(
    { code: 'language', test: (key) => /^[a-z]{2,3}(-|$)/i.test(key) },
    { ...s.string(), most },
  );

const textUpTo = (most?: number) =>
  s.union([{ ...s.string(), most }, languagesUpTo(most)], 'translated text');

export const languagesSchema = languagesUpTo(MOST_IN_NAME);

/** Several sentences. */
export const textSchema = textUpTo();

/** A few words. */
export const wordsSchema = textUpTo(MOST_IN_NAME);

export const titleSchema = s.where(wordsSchema, {
  code: 'title',
  test: (title) => textIn(title, 'en').trim() !== '',
});

/** What a thing is called: a bar or a row needs a name. */
export const nameSchema = s.where(wordsSchema, {
  code: 'name',
  test: (name) => nameOf(name).trim() !== '',
});
