// Works out the residuals of an additive table: the numbers that its sums leave for what is not given.
import type { SummedCell } from './additive-table.js';
import { isSmall } from './small-count.js';

/**
 * The table with one `residual` cell in place of everything in a partition that is not given: parts
 * without a number (`x`, because there is none or it cannot be read), and what the known parts leave
 * over of their total. The residual is the number that the other counts leave. Anyone who sees those
 * can work it out, so it is a count like any other, although it is nowhere shown. How it is divided
 * among several parts cannot be worked out.
 *
 * Its value is `c` where its total or another part is withheld: then only both together can be worked
 * out. It stays `x` where the total is not known, and where the table is protected, because a
 * publisher's numbers are shown as they are. A sum without a number is replaced by its parts, because
 * it adds nothing to them.
 *
 * @example
 * // 20 = 17 + a part that is not available
 * withResiduals({ id: 'all', value: 20, partitions: [[own, kin]] }, false) // kin: 3, residual
 */
export function withResiduals(cell: SummedCell, isProtected: boolean): SummedCell {
  const partitions = cell.partitions.map((parts) =>
    parts.flatMap(expandUnknownSum).map((part) => withResiduals(part, isProtected)),
  );
  const { value } = cell;
  // Every partition adds up to the same total.
  const total = value === 'x' ? partitions.map(sum).find((each) => !isNaN(each)) : value;
  if (total === undefined) return { ...cell, partitions };
  return {
    ...cell,
    partitions: partitions.map((parts, at) => {
      const unknown = parts.filter((part) => part.value === 'x');
      const known = parts.filter((part) => part.value !== 'x');
      const left = Number(total) - sum(known);
      if (left < 0 || (unknown.length === 0 && !(left > 0))) return parts;
      const id = unknown.map((part) => part.id).join('+') || `${cell.id} rest ${at}`;
      const count = isProtected ? 'x' : isNaN(left) ? 'c' : left;
      return [...known, { id, value: count, partitions: [], residual: true }];
    }),
  };
}

/**
 * Whether the parts of a sum, though each is given, come to less than it: what is left over is named nowhere. Not of
 * a sum under the threshold, which is hidden with its parts: to say so of it would rule numbers out.
 *
 * @example leavesRest(summed({ id: 'all', value: 20, partitions: [[{ id: 'own', value: 17 }]] }), 5) // true
 */
export const leavesRest = ({ value, partitions }: SummedCell, threshold: number): boolean => {
  if (typeof value === 'number' && isSmall(value, threshold)) return false;
  return (
    (typeof value === 'number' && partitions.some((parts) => sum(parts) < value)) ||
    partitions.flat().some((part) => leavesRest(part, threshold))
  );
};

/** NaN where a part has no number. */
const sum = (parts: readonly SummedCell[]): number =>
  parts.reduce((total, { value }) => total + Number(value), 0);

const expandUnknownSum = (cell: SummedCell): readonly SummedCell[] =>
  cell.value === 'x' && cell.partitions.length === 1
    ? cell.partitions[0]!.flatMap(expandUnknownSum)
    : [cell];
