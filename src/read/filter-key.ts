// Makes a dimension of a column that says nothing but what a row is of, such as a sex or a setting.
import { spaced } from './measure-unit.js';
import type { KeyPlan } from './tidy-cube.js';

/** @param head the head of the column, which names the dimension */
export const filterKey = (head: string, column: number): KeyPlan => ({
  id: head,
  label: spaced(head),
  role: 'filter',
  columns: [column],
  of: (row) => ({ id: row[column]!.trim(), label: row[column]!.trim() || '(blank)' }),
});
