// Writes what readers must know of a table: where its figures are from, and what its shorthand means.
import type { CoreWords } from '../../src/core/words/words.js';
import { shorthandNote } from '../../src/core/words/standing-notes.js';
import type { Shorthand } from '../../src/core/data/value.js';
import type { TextTable } from '../../src/core/table/table-lines.js';
import { words } from './words/words.js';
import { type Fields, textOf, type Written } from './written.js';

/**
 * A paragraph each: source and licence, shorthand, and the notes of the dataset.
 *
 * @example pageNotes({ source: { name: 'Ayton' } }, { caption: '', columns: [], rows: [] }) // ['Source: Ayton.']
 */
export function pageNotes(written: Written, table: TextTable): readonly string[] {
  const notes = Array.isArray(written.notes) ? written.notes.map((note) => textOf(note)) : [];
  return [sourceNote(written.source), shorthandIn(table, words.core), ...notes].filter(Boolean);
}

/** What the shorthand in the cells of a table means. */
export function shorthandIn({ columns, rows }: TextTable, core: CoreWords): string {
  const cells = [...columns, ...rows.flat()].join(' ');
  const found = new Set([...cells.matchAll(/\[([a-z!])\]/g)].map(([, code]) => code!));
  const codes = Object.keys(core.shorthand).filter((code) => found.has(code)) as Shorthand[];
  return shorthandNote(core, codes);
}

function sourceNote(source: Fields | undefined): string {
  if (!source) return '';
  const { published, licence, url } = source;
  const texts = words.take.html;
  const parts = [
    texts.source({ name: textOf(source.name) }),
    published === undefined ? '' : texts.published({ day: textOf(published) }),
    licence === undefined ? '' : textOf(licence),
    url === undefined ? '' : textOf(url),
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}
