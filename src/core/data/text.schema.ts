// How an author writes text: in one language or in several.
import * as v from 'valibot';
import { nameOf, textIn } from './text.js';
import { expects } from './validate.js';

/** One text per language. A key that is not a language tag is a misspelt field, not a text. */
export const languagesSchema = v.record(
  v.custom<string>((key) => /^[a-z]{2,3}(-|$)/i.test(`${key}`), expects('language')),
  v.string(),
);

export const textSchema = v.union([v.string(), languagesSchema], expects('translated text'));

export const titleSchema = v.pipe(
  textSchema,
  v.check((title) => textIn(title, 'en').trim() !== '', expects('title')),
);

/** What a thing is called: a bar or a row needs a name. */
export const nameSchema = v.pipe(
  textSchema,
  v.check((name) => nameOf(name).trim() !== '', expects('name')),
);
