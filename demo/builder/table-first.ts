// Writes the HTML that needs least of a site: a captioned table, a link that draws it, and what readers must know of it.
import { escaped, tableLines, type TextTable } from '../../src/core/table/table-lines.js';
import { isWelshPage } from '../words/page-language.js';
import { words } from './words/words.js';

export interface TableFirst {
  readonly widget: string;
  readonly table: TextTable;
  /** As in the fragment of the link: `direction=low&target=75`. */
  readonly options: string;
  /** Where the link leads whoever has no script: a page that draws a table. */
  readonly address: string;
  /** Below the table, a paragraph each: source, shorthand, notes. */
  readonly notes: readonly string[];
}

/** HTML for a page whose site has `upgrade.js`; without the script it is a table with a link. */
export function tableFirstHtml({ widget, table, options, address, notes }: TableFirst): string {
  // A Welsh table may go onto an English page.
  const lang = isWelshPage ? ' lang="cy"' : '';
  const query = options === '' ? '' : `?${options}`;
  const href = escaped(`${address}#council-${widget}${query}`);
  return [
    ...tableLines(isWelshPage ? { ...table, lang: 'cy' } : table),
    `<p${lang}><a href="${href}">${words.take.html.chart}</a></p>`,
    ...notes.map((note) => `<p${lang}>${escaped(note)}</p>`),
    '',
  ].join('\n');
}
