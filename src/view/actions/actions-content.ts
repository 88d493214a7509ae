// Writes what is taken away of a picture: only of what the picture shows, and of the data as they are published.
import { citation } from '../../core/files/citation.js';
import { fileName } from '../../core/files/file-name.js';
import type { Sheet } from '../../core/files/spreadsheet-text.js';
import { type Text, textIn } from '../../core/data/text.js';
import type { Source } from '../../core/data/source.js';
import { saysWords } from '../../core/words/says-words.js';
import { sourceLine } from '../../core/words/source-line.js';
import { withStop } from '../../core/words/full-stop.js';
import type { CoreWords } from '../../core/words/words.js';
import type { Picture } from '../picture.js';

/** What stands in the card. */
export interface ActionFacts {
  readonly picture: Picture;
  readonly words: CoreWords;
  readonly source: Source | undefined;
  readonly area: Text | undefined;
}

/** The table of figures with all that must go with it; undefined where the picture has none. */
export function sheetOf(facts: ActionFacts, address: string): Sheet | undefined {
  const { picture, words, source } = facts;
  const table = (picture.fileTable ?? picture.table)?.();
  if (!table) return undefined;
  const { title, subtitle, vital, notes } = picture.surface;
  // A title that is made of the figures says more than the name of the table.
  const finding = saysWords(table.caption, title) ? [] : [title];
  const below = [
    [...finding, subtitle, areaUnsaid(facts, [table.caption, ...finding, subtitle])]
      .map(withStop)
      .filter(Boolean)
      .join(' '),
    sourceLine(source, words),
    ...(picture.events?.() ?? []),
    ...vital,
    ...notes(),
    address,
  ];
  return { above: [table.caption], table, below: below.filter(Boolean) };
}

/** The name of a file of it. */
export function nameOf({ picture, words, area }: ActionFacts, ending: string): string {
  const { title, subtitle } = picture.surface;
  // The date stands last there.
  const when = subtitle.split(' · ').at(-1)!;
  return fileName([title, textIn(area, words.lang), when], ending);
}

/** In one line. */
export function citationOf({ picture, words, source, area }: ActionFacts, address: string): string {
  const { title, subtitle } = picture.surface;
  return citation({
    ...{ title, subtitle, address },
    area: textIn(area, words.lang),
    source: sourceLine(source, words),
  });
}

function areaUnsaid({ area, words }: ActionFacts, said: readonly string[]): string {
  const name = textIn(area, words.lang);
  return saysWords(said.join('\n'), name) ? '' : name;
}

/** Of the page, at the element where it has an id; `''` where nobody else could open it, as in a frame without one. */
export function pageAddress(host: Element): string {
  const { href } = location;
  if (!/^(https?|file):/.test(href)) return '';
  const id = Element.prototype.getAttribute.call(host, 'id');
  const page = href.replace(/#.*$/s, '');
  // An id within a shadow root leads nowhere.
  return id && host.getRootNode() === document ? `${page}#${encodeURIComponent(id)}` : page;
}
