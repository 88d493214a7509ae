// Writes a table of texts as HTML that an author can paste.

export interface TextTable {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Each as long as `columns`; the first text of a row is its head. */
  readonly rows: readonly (readonly string[])[];
  /** Where it may stand on a page in another language. */
  readonly lang?: string;
}

/** Lines of HTML, with heads that say what they are heads of. */
export function tableLines({ caption, columns, rows, lang }: TextTable): readonly string[] {
  const heads = columns.map((text) => `<th scope="col">${escaped(text)}</th>`);
  return [
    lang === undefined ? '<table>' : `<table lang="${escaped(lang)}">`,
    `  <caption>${escaped(caption)}</caption>`,
    '  <thead>',
    `    <tr>${heads.join('')}</tr>`,
    '  </thead>',
    '  <tbody>',
    ...rows.map((row) => `    <tr>${row.map(cell).join('')}</tr>`),
    '  </tbody>',
    '</table>',
  ];
}

const cell = (text: string, at: number): string =>
  at === 0 ? `<th scope="row">${escaped(text)}</th>` : `<td>${escaped(text)}</td>`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it stands in HTML, between tags or in quotation marks. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
