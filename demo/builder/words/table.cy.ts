// The texts of the table as it was read, and of its cells where they are typed into, in Welsh.
import type { tableWords as english } from './table.en.js';

export const tableWords: typeof english = {
  unread: ({ text }) => `${text} (heb ei ddarllen)`,
  headOfColumn: ({ column }) => `Pennawd colofn ${column}`,
  headOfRow: ({ row }) => `Pennawd rhes ${row}`,
  row: ({ row }) => `rhes ${row}`,
  column: ({ column }) => `colofn ${column}`,
};
