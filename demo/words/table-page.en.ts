// What the page says that draws a pasted table.

export const tablePageWords = {
  empty: 'Paste a table to see its chart.',
  noTable: 'This is no table. Copy all of it, from its caption to its last row.',
  noCaption: 'Give the table a caption, which says what it shows.',
  drawn: 'Drawn, but look at this:',
  undrawn: 'It cannot be drawn as this. The table stays as it is, for these reasons:',
};
