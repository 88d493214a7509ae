// How an author writes text: in one language or in several.
import * as s from './schema.js';
import { nameOf, textIn } from './text.js';

/** One text per language. A key that is not a language tag is a misspelt field, not a text. */
export const languagesSchema = s.record(
  { code: 'language', test: (key) => /^[a-z]{2,3}(-|$)/i.test(key) },
  s.string(),
);

export const textSchema = s.union([s.string(), languagesSchema], 'translated text');

export const titleSchema = s.where(textSchema, {
  code: 'title',
  test: (title) => textIn(title, 'en').trim() !== '',
});

/** What a thing is called: a bar or a row needs a name. */
export const nameSchema = s.where(textSchema, {
  code: 'name',
  test: (name) => nameOf(name).trim() !== '',
});
