// Writes the accessibility tree of a page as the lines that a listener is read.

export interface ReadNode {
  readonly role: string;
  readonly name: string;
  readonly depth: number;
}

/** Nodes of which nothing is heard but what is in them. */
const SILENT = new Set([
  'RootWebArea',
  'generic',
  'none',
  'paragraph',
  'InlineTextBox',
  'LineBreak',
  'ListMarker',
  'rowgroup',
]);
const CELLS = new Set(['cell', 'columnheader', 'rowheader', 'gridcell']);

/**
 * A line for each node, such as `heading: Homes`. A row of a table is one line, and a text that its parent has as its
 * name is heard once.
 */
export function transcript(nodes: readonly ReadNode[]): string {
  const lines: string[] = [];
  let named: ReadNode | undefined;
  for (const node of nodes) {
    if (SILENT.has(node.role)) continue;
    const name = node.name.replace(/\s+/g, ' ').trim();
    if (named && node.depth <= named.depth) named = undefined;
    const isText = node.role === 'StaticText';
    if (named && (CELLS.has(named.role) || (isText && named.name.includes(node.name)))) continue;
    if (CELLS.has(node.role)) {
      lines[lines.length - 1] += ` | ${name}`;
    } else {
      const role = isText ? '' : `${node.role}: `;
      lines.push(`${'  '.repeat(Math.ceil(node.depth / 2))}${role}${name}`.trimEnd());
    }
    if (node.name) named = node;
  }
  // The snapshot is stored in a template literal, which a backtick would end.
  return lines.join('\n').replace(/[`\\$]/g, '?');
}
