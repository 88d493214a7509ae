// Reads the HTML again that the builder has made: the table, the link with its options, and the notes below it.
import type { PlainTable } from '../../src/core/data/plain-table.js';
import { optionPairs } from '../../src/core/table/options.js';
import { decodeText } from '../../src/read/decode.js';
import { marksOf } from '../../src/read/xml.js';
import { coreCy } from '../../src/core/words/cy.js';
import { coreEn } from '../../src/core/words/en.js';
import { shorthandIn } from './page-notes.js';

export interface MadeHtml {
  readonly table: PlainTable;
  readonly notes: readonly string[];
  /** Without `council-`; `''` where nothing names one. */
  readonly widget: string;
  /** Those of the link, in their order. */
  readonly options: readonly (readonly [name: string, value: string])[];
}

/**
 * Undefined where it is no HTML, or none with one plain table: a page is read by a browser, and what a person has pasted
 * is not let into this one.
 */
export function madeHtml(content: string | Uint8Array): MadeHtml | undefined {
  const text = (typeof content === 'string' ? content : decodeText(content).text).trim();
  if (!text.startsWith('<') || !/<table[\s>]/i.test(text)) return undefined;
  const read: Reading = {
    caption: '',
    rows: [],
    tables: 0,
    paragraphs: [],
    widget: '',
    options: '',
  };
  let into: string[] | undefined;
  for (const { kind, name, text: written, attribute } of marksOf(text)) {
    if (kind === 'text') {
      if (into) into[into.length - 1] += written;
    } else if (kind === 'open') {
      if (attribute('colspan') ?? attribute('rowspan')) return undefined;
      if (name === 'table') read.tables += 1;
      if (name === 'tr') read.rows.push([]);
      into = placeOf(name, read) ?? into;
      takeNames(name, attribute('href') ?? '', read);
    } else if (/^(caption|t[hd]|p)$/.test(name)) {
      if (name === 'caption') read.caption = into?.at(-1) ?? '';
      into = undefined;
    }
  }
  return read.tables === 1 ? asMade(read) : undefined;
}

interface Reading {
  caption: string;
  readonly rows: string[][];
  tables: number;
  readonly paragraphs: string[];
  widget: string;
  options: string;
}

/** The list whose last text is written now. */
function placeOf(name: string, { rows, paragraphs }: Reading): string[] | undefined {
  const list = name === 'caption' ? [] : name === 'p' ? paragraphs : rows.at(-1);
  if (!/^(caption|t[hd]|p)$/.test(name) || !list) return undefined;
  list.push('');
  return list;
}

/** The fragment of the link names the widget; so does the tag around the table. */
function takeNames(name: string, href: string, read: Reading): void {
  const tag = /^council-([a-z-]+)$/.exec(name)?.[1];
  const found = /#council-([a-z-]+)(?:\?(.*))?$/s.exec(href);
  const linked = found?.[1];
  const options = found?.[2] ?? '';
  if (tag !== undefined) read.widget = tag;
  if (name === 'a' && linked !== undefined) [read.widget, read.options] = [linked, options];
}

function asMade({ caption, rows, paragraphs, widget, options }: Reading): MadeHtml | undefined {
  const [heads = [], ...others] = rows.map((row) => row.map((cell) => cell.trim()));
  if (others.length === 0 || others.some(({ length }) => length !== heads.length)) return undefined;
  const table = { caption: caption.trim(), heads: [heads], rows: others };
  const written = { caption: '', columns: heads, rows: others };
  // It may have been made in the other language.
  const own = [coreEn, coreCy].map((core) => shorthandIn(written, core));
  // The link has the source; the meaning of shorthand is written anew. The first text is that of the link.
  const notes = paragraphs
    .map((each) => each.trim())
    .filter(
      (each) =>
        !/^((Source|Ffynhonnell): |(Show as a chart|Dangos fel siart|These figures as a file|Y ffigurau hyn fel ffeil)$)/.test(
          each,
        ),
    )
    .filter((each) => each !== '' && !own.includes(each));
  return { table, notes, widget, options: optionPairs(options) };
}
