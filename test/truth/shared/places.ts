// Reads every text of a page in its place: what each place may say is told by its widget.
import { textOf } from './cells.js';
import { furniture, sourceText } from './furniture.js';
import type { Page } from './page.js';
import { readerOf, type Sentence, type Vocabulary } from './sentences.js';

/** A text of the author's, as it was written. */
export const own = (text: string): Sentence => [{ own: text }];

/** What may be said on a page, where its words are known. */
export interface Sayings {
  readonly words: Vocabulary;
  /** What may be said in every place that is not named here. */
  readonly any: readonly Sentence[];
  readonly titles: readonly Sentence[];
  readonly subtitles: readonly Sentence[];
  readonly headlines: readonly Sentence[];
  readonly captions: readonly Sentence[];
  /** What a listener hears of what has no text, beside captions. */
  readonly labels?: readonly Sentence[];
  readonly summaries?: readonly Sentence[];
  readonly keys?: readonly Sentence[];
}

/** What is wrong with the texts of a page, each with its place. Every widget has the same places. */
export function complaintsOfPlaces(
  page: Page,
  written: { readonly title?: unknown; readonly source?: unknown; readonly area?: unknown },
  { words, any, titles, subtitles, headlines, captions, labels, summaries, keys }: Sayings,
): readonly string[] {
  const read = readerOf(any, words);
  const only = (list: readonly Sentence[] = []) => readerOf(list, words);
  const common = furniture(page);
  const places: readonly (readonly [string, readonly string[], typeof read])[] = [
    ['title', page.heading === textOf(written.title) ? [] : [page.heading], only(titles)],
    ['subtitle', page.subtitle === '' ? [] : page.subtitle.split(' · '), only(subtitles)],
    ['headline', [page.headline], only(headlines)],
    ['standfirst', [page.standfirst], read],
    ['vital', page.vital, read],
    ['notes', page.notes, read],
    ['description', page.description, read],
    ['source', [page.source], only([own(sourceText(written.source))])],
    ['caption', [page.table.caption], only(captions)],
    ['label', page.labels, only([...captions, ...(labels ?? []), ...common])],
    ['button', page.buttons, only(common)],
    ['summary', page.summaries, only([...(summaries ?? []), ...common])],
    ['key', page.key, only([...(keys ?? []), ...common])],
    ['left over', page.rest, only(common)],
  ];
  return [
    ...areaUnnamed(page, written.area),
    ...places.flatMap(([place, texts, reader]) =>
      texts.filter(Boolean).flatMap((text) => reader(text).map((each) => `${place}: ${each}`)),
    ),
  ];
}

const wordsOf = (text: string): string =>
  ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}-]+/gu) ?? []).join(' ')} `;

/** Above the picture stands whose figures they are, word for word: “Derbyshire” does not name Derby. */
function areaUnnamed({ heading, subtitle }: Page, area: unknown): readonly string[] {
  const { name: named = area } = (area ?? {}) as { readonly name?: unknown };
  const name = textOf(named);
  if (name === '' || wordsOf(`${heading} · ${subtitle}`).includes(wordsOf(name))) return [];
  return [`subtitle: nowhere stands that this is ${name}`];
}
