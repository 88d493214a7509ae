// Says what keeps a link from having a chart, for the author of a page. Loaded only where a link has none.
import { nearest } from '../core/data/nearest.js';
import { captionOf, FRAGMENT, isInWidget, widgetAround } from './linked-table.js';

/** Widgets that cannot be drawn of a table. */
const WITHOUT_TABLE = ['threshold-funnel'];

/** Names are cut, as in messages about datasets. */
const MOST_LETTERS = 40;

/**
 * A line for each link that was meant to name a widget, and has no chart: what was expected, what is there, and what to
 * do. Nothing for links that lead elsewhere, such as to `#council-tax-bands`.
 *
 * `names` are those of the widgets that are drawn of tables, without `council-`.
 */
export type LinkMistakes = (
  links: readonly Element[],
  names: readonly string[],
) => readonly string[];

export const linkMistakes: LinkMistakes = (links, names) =>
  links.flatMap((link) => mistakeIn(link, names) ?? []);

function mistakeIn(link: Element, names: readonly string[]): string | undefined {
  const fragment = /#(.*)$/s.exec(link.getAttribute('href') ?? '')?.[1] ?? '';
  const found = /^council-([\w-]*)(.*)$/s.exec(fragment);
  const written = found?.[1] ?? '';
  const rest = found?.[2] ?? '';
  // A link to a heading of this page.
  if (link.ownerDocument.getElementById(fragment)) return undefined;
  const all = [...names, ...WITHOUT_TABLE];
  const name = nearest(written, all);
  const said = (text: string): string => `the link ${nameOf(link, written)}: ${text}`;
  if (!name) {
    if (!rest.startsWith('?')) return undefined;
    return said(
      `expected the name of a widget, received another; write one of ${names.map((each) => `#council-${each}`).join(', ')}`,
    );
  }
  if (WITHOUT_TABLE.includes(name)) {
    return said(
      `expected a widget that can be drawn of a table, received <council-${name}>, which cannot; put that element into the page with a file of its figures as src, or embed.html in a frame`,
    );
  }
  if (name !== written) {
    return said(`expected the name of a widget, received another; write #council-${name}`);
  }
  if (!FRAGMENT.test(`#${fragment}`)) {
    return said(
      `expected nothing or a question mark after the name, received other text; write #council-${name}?direction=low&target=75, with your own options`,
    );
  }
  const [received, remedy] = placeFault(link);
  return said(
    `expected a table with a caption right before the link, received ${received}; ${remedy}`,
  );
}

/** By its text, so that its author finds it. */
function nameOf(link: Element, written: string): string {
  const text = link.textContent.trim().replace(/\s+/g, ' ');
  return `"${cut(text)}" (#council-${cut(written)})`;
}

const cut = (text: string): string =>
  text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;

type Fault = readonly [received: string, remedy: string];

/** What is wrong with the place of a link that names a widget. */
function placeFault(link: Element): Fault {
  const own = link.closest('table');
  if (own) return ['the link inside a table', 'put it into a paragraph after the table'];
  const tables = [...link.ownerDocument.querySelectorAll('table')];
  const isBefore = (table: Element): boolean =>
    Boolean(link.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_PRECEDING);
  const last = tables.filter(isBefore).at(-1);
  const next = tables.find((table) => !isBefore(table));
  if (last && !isApart(last, link)) return faultOfTable(last);
  if (next && !isApart(link, next))
    return ['the table after it', 'put the link into a paragraph after the table'];
  if (!last) return ['no table', 'put the link into a paragraph right after its table'];
  const what = captionOf(last) === '' ? 'a table without a caption' : 'a table';
  const remedy =
    'put the link into a paragraph right after the table, and what stands between them after it';
  const captioned = captionOf(last) === '' ? `give the table a <caption>, ${remedy}` : remedy;
  return [`${what} with something else between them`, captioned];
}

/** What keeps a table that stands right before its link from being drawn. */
function faultOfTable(table: HTMLTableElement): Fault {
  if (isInWidget(table))
    return ['one that is drawn already', 'keep one link after each table, and remove the others'];
  if (captionOf(table) === '')
    return ['a table without a caption', 'give the table a <caption> with its title'];
  return [
    'a table in a box with other text or tables',
    'leave the table alone in its box, or put the link into the same box, right after the table',
  ];
}

/** Whether anything but empty paragraphs stands between two elements. */
function isApart(one: Element, other: Element): boolean {
  const range = one.ownerDocument.createRange();
  range.setStartAfter(withItsOwn(one));
  range.setEndBefore(withItsOwn(other));
  if (range.toString().trim() !== '') return true;
  const others = one.ownerDocument.querySelectorAll('img, svg, iframe, hr, script, style');
  return [...others].some((each) => range.intersectsNode(each));
}

/** The caption of a table may stand beside it in its figure, and another link in the element around it. */
const withItsOwn = (element: Element): Element =>
  widgetAround(element) ?? element.closest('figure') ?? element;
