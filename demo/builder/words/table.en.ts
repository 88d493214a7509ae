// The texts of the table as it was read, and of its cells where they are typed into.

export const tableWords = {
  unread: ({ text }: { text: string }): string => `${text} (not read)`,
  headOfColumn: ({ column }: { column: number }): string => `Head of column ${column}`,
  headOfRow: ({ row }: { row: number }): string => `Head of row ${row}`,
  row: ({ row }: { row: number }): string => `row ${row}`,
  column: ({ column }: { column: number }): string => `column ${column}`,
};
