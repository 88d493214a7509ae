// What does a table tell of the counts that nobody has said?
// It knows sums; it refuses to know a threshold, and what of all this may be shown.
import type { SummedCell } from './additive-table.js';

/**
 * The table with one cell in the place of all that nobody has said of a partition: parts without a
 * number (`x`, be it that nobody has one or that it cannot be read), and what known parts leave over
 * of their whole. That cell is `residual`, and has the number that the others leave for it: whoever sees
 * them can work it out, so it is a count like others, though it is nowhere shown. Which of several
 * parts it is made of nobody can tell.
 *
 * Its value is `c` where a withheld count is in the way, its whole or another part: together they can
 * be worked out. It stays `x` where nothing says what all come to, and where `stands`, since a
 * publisher's numbers are not worked on. A sum without a number says nothing that its parts do not,
 * and gives way to them.
 *
 * @example
 * // 20 = 17 + what is not available
 * withResiduals({ id: 'all', value: 20, partitions: [[own, kin]] }, false) // kin: 3, residual
 */
export function withResiduals(cell: SummedCell, stands: boolean): SummedCell {
  const partitions = cell.partitions.map((parts) =>
    parts.flatMap(saying).map((part) => withResiduals(part, stands)),
  );
  const { value } = cell;
  // The ways in which a whole is parted come to the same.
  const whole = value === 'x' ? partitions.map(sum).find((each) => !isNaN(each)) : value;
  if (whole === undefined) return { ...cell, partitions };
  return {
    ...cell,
    partitions: partitions.map((parts, at) => {
      const residual = parts.filter((part) => part.value === 'x');
      const said = parts.filter((part) => part.value !== 'x');
      const left = Number(whole) - sum(said);
      if (left < 0 || (residual.length === 0 && !(left > 0))) return parts;
      const id = residual.map((part) => part.id).join('+') || `${cell.id} rest ${at}`;
      const counted = isNaN(left) ? 'c' : left;
      const one = { id, value: stands ? 'x' : counted, partitions: [], residual: true } as const;
      return [...said, one];
    }),
  };
}

/** NaN where one has no number. */
const sum = (parts: readonly SummedCell[]): number =>
  parts.reduce((total, { value }) => total + Number(value), 0);

const saying = (cell: SummedCell): readonly SummedCell[] =>
  cell.value === 'x' && cell.partitions.length === 1 ? cell.partitions[0]!.flatMap(saying) : [cell];
