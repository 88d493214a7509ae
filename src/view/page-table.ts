// Finds the table among the children of an element that is its dataset. What reads it is loaded when there is one.
import type { FromTable, TableDataset } from '../core/table/from-table.js';

/** A table of the page, as it stands now. */
export interface PageTable {
  readonly table: HTMLTableElement;
  readonly options: string;
  /** Of all that is read: another text is another dataset. */
  readonly text: string;
}

/**
 * The first table with a caption inside an element; undefined where there is none. Its options are those of the
 * element, else of a link beside it whose fragment names the widget.
 */
export function pageTable(
  element: Element & { readonly options?: string | undefined },
): PageTable | undefined {
  const found = [...element.querySelectorAll('table')].find(
    (table) => table.caption ?? table.closest('figure')?.querySelector('figcaption'),
  );
  if (!found) return undefined;
  const options = element.options ?? linkedOptions(element);
  return { table: found, options, text: `${options}\n${found.textContent}` };
}

function linkedOptions(element: Element): string {
  const fragment = `#${element.localName}?`;
  const link = [...element.querySelectorAll('a')]
    .map((each) => each.getAttribute('href') ?? '')
    .find((href) => href.includes(fragment));
  return link?.slice(link.indexOf(fragment) + fragment.length) ?? '';
}

/** Whether a page that is still coming has written all of the table: something stands after it. */
export function isWhole({ table }: PageTable): boolean {
  for (let node: Node | null = table; node; node = node.parentNode) {
    if (node.nextSibling) return true;
  }
  return false;
}

/** The table as a dataset, by the stage of the widget. */
export async function readPageTable(
  { table, options }: PageTable,
  load: () => Promise<FromTable>,
): Promise<TableDataset> {
  const [{ readHtmlTable }, fromTable] = await Promise.all([
    import('../read/html-table.js'),
    load(),
  ]);
  return fromTable(readHtmlTable(table), options);
}
