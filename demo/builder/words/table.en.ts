// The texts of the table as it was read, and of its cells where they are typed into.

export const tableWords = {
  unread: (text: string) => `${text} (not read)`,
  headOfColumn: (column: number) => `Head of column ${column}`,
  headOfRow: (row: number) => `Head of row ${row}`,
  row: (row: number) => `row ${row}`,
  column: (column: number) => `column ${column}`,
};
