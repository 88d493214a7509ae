// Makes the HTML that a council pastes into a page: the tag, with a table as its fallback.
// The table is a copy of the one that the widget shows, so nothing withheld is in it.

/** HTML for a page, in which the addresses of the dataset and of the widget's file must be corrected. */
export function pageSnippet(widget: string, table: HTMLTableElement): string {
  const tag = `council-${widget}`;
  return [
    `<script type="module" src="/assets/council-widgets/${widget}.js"></script>`,
    `<${tag} src="/data/my-figures.json">`,
    ...tableLines(table).map((line) => `  ${line}`),
    '  <p><a href="/data/my-figures.json">These figures as a file</a></p>',
    `</${tag}>`,
    '',
  ].join('\n');
}

function tableLines(table: HTMLTableElement): readonly string[] {
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  return [
    '<table>',
    `  <caption>${textOf(table.caption)}</caption>`,
    '  <thead>',
    `    ${rowLine(table.tHead?.rows[0], 'col')}`,
    '  </thead>',
    '  <tbody>',
    ...rows.map((row) => `    ${rowLine(row, 'row')}`),
    '  </tbody>',
    '</table>',
  ];
}

function rowLine(row: HTMLTableRowElement | undefined, scope: 'col' | 'row'): string {
  const cells = [...(row?.cells ?? [])].map((cell) =>
    cell.localName === 'th'
      ? `<th scope="${scope}">${textOf(cell)}</th>`
      : `<td>${textOf(cell)}</td>`,
  );
  return `<tr>${cells.join('')}</tr>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const textOf = (node: Element | null): string =>
  (node?.textContent ?? '').trim().replace(/[&<>]/g, (sign) => ENTITIES[sign]!);
