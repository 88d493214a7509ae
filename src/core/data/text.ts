// How a text that may exist in several languages is read in one of them.
// It knows no language of its own.

/** A string, or one string per language: `{ "en": "Foster care", "cy": "Gofal maeth" }`. */
export type Text = string | { readonly [lang: string]: string };

/**
 * The text in `lang`, else in English, else in the first language that it has; `''` for none.
 * A regional tag falls back to its language: `cy-GB` reads `cy`.
 */
export function textIn(text: Text | undefined, lang: string): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return text[lang] ?? text[lang.split('-')[0]!] ?? text.en ?? Object.values(text)[0] ?? '';
}

/** The name that references and messages use: the same whatever language is shown. */
export const nameOf = (text: Text): string => textIn(text, 'en');
