// Writes what readers must know of a table: where its figures are from, and what its shorthand means.
import { coreEn } from '../../src/core/words/en.js';
import { shorthandNote } from '../../src/core/words/standing-notes.js';
import type { Shorthand } from '../../src/core/data/value.js';
import type { TextTable } from '../../src/core/table/table-lines.js';
import { type Fields, textOf, type Written } from './written.js';

/**
 * A paragraph each: source and licence, shorthand, and the notes of the dataset.
 *
 * @example pageNotes({ source: { name: 'Ayton' } }, { caption: '', columns: [], rows: [] }) // ['Source: Ayton.']
 */
export function pageNotes(written: Written, { columns, rows }: TextTable): readonly string[] {
  const cells = [...columns, ...rows.flat()].join(' ');
  const found = new Set([...cells.matchAll(/\[([a-z!])\]/g)].map(([, code]) => code!));
  const codes = Object.keys(coreEn.shorthand).filter((code) => found.has(code)) as Shorthand[];
  const notes = Array.isArray(written.notes) ? written.notes.map((note) => textOf(note)) : [];
  return [sourceNote(written.source), shorthandNote(coreEn, codes), ...notes].filter(Boolean);
}

function sourceNote(source: Fields | undefined): string {
  if (!source) return '';
  const { published, licence, url } = source;
  const parts = [
    `Source: ${textOf(source.name)}`,
    published === undefined ? '' : `published ${textOf(published)}`,
    licence === undefined ? '' : textOf(licence),
    url === undefined ? '' : textOf(url),
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}
