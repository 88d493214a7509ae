// Loads the words of a part that comes by itself, later than those of its widget.

/** What loads the words of each language; English is always among them. */
export type Languages<Words> = Readonly<
  Record<'en', () => Promise<{ readonly words: Words }>> &
    Partial<Record<string, () => Promise<{ readonly words: Words }>>>
>;

/** Those of a language; English where there are none of it. @throws what the load throws */
export async function wordsIn<Words>(languages: Languages<Words>, lang: string): Promise<Words> {
  // Not an inherited member: a page may ask for the language `constructor`.
  const load = (Object.hasOwn(languages, lang) && languages[lang]) || languages.en;
  return (await load()).words;
}
