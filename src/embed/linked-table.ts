// Finds the captioned table that stands before a link whose fragment names a widget.
import { parentOf } from '../view/unclobbered.js';

/** Links that may name a widget. */
export const LINK = 'a[href*="#council-"]';

/** A table and its link in the page. */
export interface LinkedTable {
  /** Without `council-`. */
  readonly name: string;
  /** After the `?` of the fragment; `''` where there are none. */
  readonly options: string;
  readonly link: HTMLElement;
  readonly table: HTMLTableElement;
  /** The table, or the figure or box that holds it and nothing else. */
  readonly outer: Element;
  /** What stands after it and holds nothing but the link; undefined where other text stands there too. */
  readonly block: Element | undefined;
}

/** The name and the options of a link. */
export const FRAGMENT = /#council-([a-z]+(?:-[a-z]+)*)(?:\?(.*))?$/s;

/** How far up from the link its table is looked for. */
const MOST_STEPS = 4;

/** What the link leads to; undefined where no captioned table stands right before it, or a widget has it already. */
export function linkedTable(link: Element): LinkedTable | undefined {
  const found = FRAGMENT.exec(link.getAttribute('href') ?? '');
  const name = found?.[1];
  const options = found?.[2] ?? '';
  if (name === undefined || isInWidget(link)) return undefined;
  let block: Element = link;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const outer = before(block);
    const table = outer && tableIn(outer);
    if (table) {
      const isAlone = block.textContent.trim() === link.textContent.trim();
      const own = isAlone ? block : undefined;
      return { name, options, link: link as HTMLElement, table, outer, block: own };
    }
    // Text before the link is part of its own paragraph.
    const isFirst = outer === undefined || isInline(outer);
    const parent = parentOf(block);
    if (!isFirst || !parent || parent.localName === 'body') return undefined;
    block = parent;
  }
  return undefined;
}

/** The element of a widget that something is in, or is itself. */
export function widgetAround(element: Element): Element | undefined {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (at.localName.startsWith('council-')) return at;
  }
  return undefined;
}

export const isInWidget = (element: Element): boolean => widgetAround(element) !== undefined;

const INLINE = 'a, abbr, b, br, cite, code, em, i, small, span, strong, sub, sup';
const isInline = (element: Element): boolean => element.matches(INLINE);

/** The element before this one; empty paragraphs, which editors leave, are passed over. */
function before(element: Element): Element | undefined {
  let at = element.previousElementSibling;
  while (at && at.localName === 'p' && at.childElementCount === 0 && at.textContent.trim() === '') {
    at = at.previousElementSibling;
  }
  return at ?? undefined;
}

/** The captioned table that an element is, or that is all it holds. */
function tableIn(outer: Element): HTMLTableElement | undefined {
  if (isInWidget(outer)) return undefined;
  const tables =
    outer.localName === 'table'
      ? [outer as HTMLTableElement]
      : [...outer.querySelectorAll('table')];
  const [table, ...others] = tables;
  if (!table || others.length > 0) return undefined;
  const figcaption = outer.querySelector('figcaption');
  if (captionOf(table, outer) === '') return undefined;
  const rest = outer.textContent.trim().length - table.textContent.trim().length;
  const isAll = rest - (figcaption?.textContent.trim().length ?? 0) < 2;
  return isAll ? table : undefined;
}

/** The caption of a table, or that of the box around it; `''` where there is none. */
export const captionOf = (table: HTMLTableElement, box: Element | null = table.closest('figure')) =>
  (table.caption ?? box?.querySelector('figcaption'))?.textContent.trim() ?? '';
