// Writes where figures are from, for what stands below a picture and for what is taken away of it.
import type { Source } from '../data/source.js';
import { textIn } from '../data/text.js';
import { stopAfter, withStop } from './full-stop.js';
import type { CoreWords } from './words.js';

export interface SourceTexts {
  readonly name: string;
  /** After the name: its full stop, status, dates and licence. */
  readonly after: string;
  /** Undefined where it has none that may be followed. */
  readonly address: string | undefined;
}

export function sourceTexts(source: Source, { card, lang }: CoreWords): SourceTexts {
  const name = textIn(source.name, lang).trimEnd();
  const licence = textIn(source.licence, lang);
  // Only addresses of pages: a dataset must not be able to put a script behind a link. And none with an @, before
  // which a password may stand, or what looks like another host.
  const address = /^https?:\/\/[^@]+$/i.test(source.url ?? '') ? source.url : undefined;
  const terms = licence && withStop(`${card.licence}: ${licence}`);
  return {
    name,
    after: [stopAfter(name), card.source(source), terms].filter(Boolean).join(' '),
    address,
  };
}

/** All of it in one line, with the address written out; `''` where there is no source. */
export function sourceLine(source: Source | undefined, words: CoreWords): string {
  if (!source) return '';
  const { name, after, address = '' } = sourceTexts(source, words);
  return `${words.card.sourceIs} ${name}${after} ${address}`.trimEnd();
}
