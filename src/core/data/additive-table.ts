// Defines which counts add up to which: a total, its partitions, and the parts of the parts.
import { countOf } from './count.js';
import { absenceOf, isKnown, type Value } from './value.js';

/** A number; `c`: withheld by the author; `x`: not known. */
export type CellValue = number | 'c' | 'x';

/**
 * A count and the counts that add up to it, exactly. A cell stands in one place of one table, so
 * the sums form a tree; several partitions of one cell (sources of contacts, outcomes of contacts)
 * each add up to it. What the parts leave over of a given total is a part too: see `withResiduals`.
 */
export interface Cell {
  readonly id: string;
  /**
   * `[k]`, a low count, is `c` as well; `[z]` and `[w]` are 0. Left out: the sum of the first
   * partition, `x` where one of its parts has no number.
   */
  readonly value?: CellValue;
  /** Each with one part or more. */
  readonly partitions?: readonly (readonly Cell[])[];
}

export interface SummedCell extends Cell {
  readonly value: CellValue;
  readonly partitions: readonly (readonly SummedCell[])[];
  /** Not given and nowhere shown: its value is what the given counts leave for it. */
  readonly residual?: boolean;
}

/**
 * The count of a value in a table. A low count, `[k]`, is withheld. A value that could not be read,
 * `[!]`, is not known, like one that is not available; either may be worked out: see `withResiduals`.
 *
 * @example cellValue({ value: '[k]', marks: [] }) // 'c'
 */
export const cellValue = (value: Value | undefined): CellValue =>
  countOf(value) ?? (value && !isKnown(value) && 'ck'.includes(absenceOf(value)) ? 'c' : 'x');

/** The cell of a value with its partitions; a partition without parts is left out. */
export const sumCell = (
  id: string,
  value: Value | undefined,
  partitions: readonly (readonly Cell[])[],
): Cell => ({
  id,
  value: cellValue(value),
  partitions: partitions.filter(({ length }) => length > 0),
});

/**
 * The table where each sum may hold more than its parts, which do not claim to make it up.
 *
 * @example withRest({ id: 'all', value: 7, partitions: [[own]] }).partitions // [[own, { id: 'all more 0', value: 'x' }]]
 */
export const withRest = (cell: Cell): Cell => ({
  ...cell,
  partitions: (cell.partitions ?? []).map((parts, at): readonly Cell[] => [
    ...parts.map(withRest),
    { id: `${cell.id} more ${at}`, value: 'x' },
  ]),
});

/**
 * The table with every sum filled in that was left out.
 *
 * @example summed({ id: 'all', partitions: [[{ id: 'own', value: 7 }]] }).value // 7
 */
export function summed({ id, value, partitions = [] }: Cell): SummedCell {
  const inner = partitions.map((parts) => parts.map(summed));
  const sum = (inner[0] ?? []).reduce((total, part) => total + Number(part.value), 0);
  return { id, value: value ?? (inner[0] && !isNaN(sum) ? sum : 'x'), partitions: inner };
}

/**
 * Every cell, in the order of the dataset, parts before their sum.
 *
 * @example cellsOf({ id: 'all', value: 7, partitions: [[{ id: 'own', value: 7, partitions: [] }]] }) // own, all
 */
export const cellsOf = (root: SummedCell): readonly SummedCell[] => [
  ...root.partitions.flat().flatMap(cellsOf),
  root,
];
