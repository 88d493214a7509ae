// Reads a table of the page as a plain table: texts without markup, spans spread over all cells that they cover.
import { MOST_CELLS, type PlainTable } from '../core/data/plain-table.js';

/** What is not read: it is not seen, or says nothing of the figure. */
const SKIPPED = 'script, style, template, table, del, s, [hidden], [aria-hidden="true"]';

/** After these a new word begins. */
const BLOCKS = 'br, p, div, li, ul, ol, dt, dd, h2, h3, h4, h5, h6';

/** A sign of a footnote: one or two letters, digits or symbols, perhaps in brackets. */
const NOTE = /^[[(]?(?:note )?[^\s[\]()]{1,2}[\])]?$/i;

/**
 * The table as it stands there. Where it has no head, its first rows are heads as far as they have nothing but `th`.
 * The caption is that of the table, else that of the figure around it.
 */
export function readHtmlTable(table: HTMLTableElement): PlainTable {
  const { tHead, rows: all } = table;
  const headRows = tHead ? [...tHead.rows] : [...all].slice(0, leadingHeads(all));
  const sections = [headRows, ...sectionsOf(withoutAll([...all], headRows))];
  const budget = { left: MOST_CELLS };
  const spread = sections.map((rows) => spreadRows(rows, budget));
  if (budget.left < 0) return { caption: captionOf(table), heads: [], rows: [], isCut: true };
  const width = Math.max(0, ...spread.flat().map(({ length }) => length));
  const [heads, ...rest] = spread.map((rows) => rows.map((row) => filled(row, width)));
  return { caption: captionOf(table), heads: heads!, rows: rest.flat() };
}

const withoutAll = <T>(list: readonly T[], left: readonly T[]): T[] =>
  list.filter((each) => !left.includes(each));

/** By what holds the rows, since no span reaches out of it; rows that a script has made may stand in the table itself. */
function sectionsOf(rows: readonly HTMLTableRowElement[]): readonly HTMLTableRowElement[][] {
  const sections = new Map<Node | null, HTMLTableRowElement[]>();
  for (const row of rows) {
    const section = sections.get(row.parentNode) ?? [];
    section.push(row);
    sections.set(row.parentNode, section);
  }
  return [...sections.values()];
}

function leadingHeads(rows: HTMLCollectionOf<HTMLTableRowElement>): number {
  const count = [...rows].findIndex(({ cells }) =>
    [...cells].some(({ localName }) => localName !== 'th'),
  );
  return Math.max(0, count);
}

const filled = (row: readonly string[], width: number): readonly string[] =>
  Array.from({ length: width }, (_, i) => row[i] ?? '');

/** Row by row, with the text of a cell wherever it reaches. Stops where there are more cells than are left. */
function spreadRows(
  rows: readonly HTMLTableRowElement[],
  budget: { left: number },
): readonly (readonly string[])[] {
  const spread: string[][] = rows.map(() => []);
  for (const [y, { cells }] of rows.entries()) {
    let x = 0;
    for (const cell of cells) {
      const { colSpan: width, rowSpan } = cell;
      // A span of 0 reaches to the end of its section.
      const height = Math.min(rowSpan || rows.length, rows.length - y);
      budget.left -= height * width;
      if (budget.left < 0) return spread;
      while (spread[y]![x] !== undefined) x += 1;
      const text = textOf(cell);
      for (const row of spread.slice(y, y + height)) {
        for (let at = x; at < x + width; at += 1) row[at] = text;
      }
      x += width;
    }
  }
  return spread;
}

function captionOf(table: HTMLTableElement): string {
  if (table.caption) return textOf(table.caption);
  const caption = table.closest('figure')?.querySelector('figcaption');
  return caption ? textOf(caption) : '';
}

/** The text without signs of footnotes; they are the text where there is nothing else. */
function textOf(element: Element): string {
  const text = spaced(wordsOf(element, true));
  return text === '' ? spaced(wordsOf(element, false)) : text;
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

function wordsOf(node: Node, withoutNotes: boolean): string {
  let words = '';
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) words += (child as Text).data;
    if (child.nodeType !== Node.ELEMENT_NODE) continue;
    const element = child as Element;
    if (element.matches(SKIPPED) || (withoutNotes && isNote(element))) continue;
    const own = wordsOf(element, withoutNotes);
    words += element.matches(BLOCKS) ? ` ${own} ` : own;
  }
  return words;
}

/** In smaller letters, or a link within the page. */
function isNote(element: Element): boolean {
  const isSmall = element.localName === 'sup';
  const isLink = element.localName === 'a' && element.getAttribute('href')?.startsWith('#');
  return (isSmall || isLink === true) && NOTE.test(spaced(element.textContent));
}
