// Writes the tag of a widget with its table inside it, which readers have where no script runs.
import { escaped, tableLines, type TextTable } from '../src/core/table/table-lines.js';
import { words } from './words/words.js';

export interface ElementHtml {
  /** Without `council-`. */
  readonly widget: string;
  readonly table: TextTable | undefined;
  /** The address of the dataset. */
  readonly src: string;
  /** The folder of the widgets' files, without a slash at its end. */
  readonly folder: string;
  /** Further attributes and their values. */
  readonly attributes?: readonly (readonly [string, string])[];
}

/** HTML for a page that may have scripts and tags of its own. */
export function elementHtml({ widget, table, src, folder, attributes = [] }: ElementHtml): string {
  const tag = `council-${widget}`;
  const file = escaped(src);
  const set = attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  return [
    `<script type="module" src="${escaped(folder)}/${widget}.js"></script>`,
    `<${tag} src="${file}"${set}>`,
    ...(table ? tableLines(table).map((line) => `  ${line}`) : []),
    `  <p><a href="${file}">${words.copy.file}</a></p>`,
    `</${tag}>`,
    '',
  ].join('\n');
}
