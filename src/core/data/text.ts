// Text that may exist in several languages, read in one of them.

/** A string, or one string per language: `{ "en": "Foster care", "cy": "Gofal maeth" }`. */
export type Text = string | { readonly [lang: string]: string };

/**
 * The text in `lang`, else in English, else in the first language that it has; `''` where there is none.
 * A regional tag falls back to its language: `cy-GB` reads `cy`.
 */
export function textIn(text: Text | undefined, lang: string): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return text[lang] ?? text[lang.split('-')[0]!] ?? text.en ?? Object.values(text)[0] ?? '';
}

/** A text with another in parentheses, in every language that either has: `Children on a plan (Girls)`. */
export function withDetail(text: Text, detail: Text): Text {
  const langs = [text, detail].flatMap((each) =>
    typeof each === 'string' ? [] : Object.keys(each),
  );
  const joined = (lang: string) => `${textIn(text, lang)} (${textIn(detail, lang)})`;
  return langs.length === 0
    ? joined('en')
    : Object.fromEntries([...new Set(langs)].map((lang) => [lang, joined(lang)]));
}

/** The name that references and messages use: the same whatever language is shown. */
export const nameOf = (text: Text): string => textIn(text, 'en');

/**
 * The name for comparing it with others: names that differ only by capitals or white space are the same.
 *
 * @example nameKey(' In-House\u00a0 care') // 'in-house care'
 */
export const nameKey = (text: Text): string =>
  nameOf(text).normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/** `"England"` and `{ "en": … }` are names; an object with a `name` is the thing itself. */
export const expandName = <T extends { readonly name: Text }>(
  input: Text | T | undefined,
): T | undefined =>
  (input === undefined || (typeof input === 'object' && 'name' in input)
    ? input
    : { name: input }) as T | undefined;
