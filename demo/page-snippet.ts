// Makes the HTML that a council pastes into a page: the tag, with a table as its fallback.
// The table is a copy of the one that the widget shows, so nothing withheld is in it.
import { unfold } from '../src/view/folded.js';
import { elementHtml } from './element-html.js';
import type { TextTable } from '../src/core/table/table-lines.js';

interface Tag {
  /** The name of the dataset's file. */
  readonly file?: string;
  /** Further attributes and their values. */
  readonly attributes?: readonly (readonly [string, string])[];
}

/**
 * The table of figures of a widget whose `updateComplete` has settled, copied while its part is opened for a
 * moment: a scorecard's picture is a table too, with buttons in its heads.
 */
export function figuresOf(widget: Element | undefined): HTMLTableElement | null {
  const figures = widget?.shadowRoot?.querySelector<HTMLDetailsElement>('[part~=figures]');
  if (!figures) return null;
  const wasOpen = figures.open;
  unfold(figures);
  const table = figures.querySelector('table')?.cloneNode(true) ?? null;
  figures.open = wasOpen;
  return table as HTMLTableElement | null;
}

/** HTML for a page, in which the addresses of the dataset and of the widget's file must be corrected. */
export const pageSnippet = (
  widget: string,
  table: HTMLTableElement | null,
  { file = 'my-figures.json', attributes = [] }: Tag = {},
): string =>
  elementHtml({
    widget,
    table: table ? textsOf(table) : undefined,
    src: `/data/${file}`,
    folder: '/assets/council-widgets',
    attributes,
  });

/** The texts of a table that a widget has made: its first row is of heads, and each row begins with its own. */
export function textsOf(table: HTMLTableElement): TextTable {
  const texts = (row: HTMLTableRowElement | undefined) =>
    [...(row?.cells ?? [])].map(({ textContent }) => textContent.trim());
  return {
    caption: table.caption?.textContent.trim() ?? '',
    columns: texts(table.tHead?.rows[0]),
    rows: [...table.tBodies].flatMap((body) => [...body.rows]).map(texts),
  };
}
