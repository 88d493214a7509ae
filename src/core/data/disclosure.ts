// Finds the counts of people in an additive table that must be hidden, and rounds those that are shown.
// It checks one table, and not what other tables, charts and files about the same people reveal.
import { type Cell, cellsOf, summed, type SummedCell } from './additive-table.js';
import { type Role, suppress } from './complementary-suppression.js';
import type { Disclosure } from './disclosure-settings.js';
import { type Range, feasibleRanges } from './feasible-range.js';
import { possibleCounts, roundCount } from './round-count.js';
import { withResiduals } from './residual.js';

export type { Role };

/** Roles by id, in the order of the dataset, parts before their sum. */
export type Hidden = ReadonlyMap<string, Role>;

export interface ProtectedTable {
  /** Counts by id, rounded where asked for. An id neither here nor hidden has no number. */
  readonly shown: ReadonlyMap<string, number>;
  /** An id here may be that of a residual: those of its parts joined (`own+kin`), or one of what is left over. */
  readonly hidden: Hidden;
  /** The last resort: every count is hidden, those of 0 too, all as `withheld`. */
  readonly all: boolean;
  /**
   * Of a table that its publisher has protected: how many candidates the withheld cell with the fewest has,
   * 0 where the shown numbers contradict each other. `Infinity` where nothing is withheld, and in other tables.
   */
  readonly fewestCandidates: number;
}

/**
 * The table without counts of people from 1 to T − 1, where T is the threshold (primary suppression),
 * and without the counts from which one of those could be worked out (secondary suppression).
 *
 * The table is safe if every value from 1 to T − 1 is possible for every primary cell, even for a
 * reader who knows everything that is shown, the threshold, which hidden cells are primary and which are
 * secondary, and the rule by which they were chosen: a table with that value exists of which the same is
 * published. For the rule see `suppress`. A sum is a cell like any other. Where the total is small or no
 * choice is safe, all counts are hidden and nothing shows which cell has which role.
 *
 * A count that is not given (`x`, or what the parts leave over of a total) needs no protection unless
 * it can be worked out. Where the other counts of a sum leave one number for all such parts together,
 * that residual is a count like any other, and is hidden from the start. From 1 to T − 1 it is primary
 * and must be protected. Otherwise it protects others as a hidden count of T or more would, or not at all
 * if it is 0. For example, an `[x]` that is the only unknown part of a shown total is safe if it is 17; if
 * it is 3, another part or the total is hidden.
 *
 * A count that the author withheld may be small or not, and a residual beside it may also be 0: where the
 * numbers allow it to be small, it is protected as a small one. For example, two `[c]` that add up to 1
 * need another hidden cell; two that add up to 40 do not.
 *
 * With `protected: true` all numbers are shown as they are, and only what the author withheld is
 * hidden, which may be any number from 0. With too few candidates the author must get a notice:
 * see `fewCandidatesNotice`.
 *
 * Every figure that is computed from counts must be a cell too: the share of two parts together tells
 * their sum. Previous values are a second table. A share or a change is removed
 * with any count that it comes from, and shares are worked out from the rounded counts.
 *
 * `shownValue` makes of each value what may be shown: a hidden number and a low count, `[k]`, become
 * `[c]`; a hidden `[x]` or `[!]` keeps its code.
 *
 * Hundepool and others, Handbook on Statistical Disclosure Control, second edition, 2024; for the
 * choice of cells see `suppress`.
 *
 * @example
 * protectTable(
 *   { id: 'all', value: 90, partitions: [[{ id: 'own', value: 88 }, { id: 'kin', value: 2 }]] },
 *   { threshold: 5, protected: false },
 * ).hidden // own: secondary, kin: primary
 */
export function protectTable(root: Cell, disclosure: Disclosure): ProtectedTable {
  const table = tableOf(root, disclosure);
  const cells = cellsOf(table);
  const found = hiddenIn(table, disclosure);
  const roleOf = ({ id, value }: SummedCell): Role | undefined =>
    found ? found.get(id) : value === 'x' ? undefined : 'withheld';
  const hidden: Hidden = new Map(
    cells.flatMap((cell): [string, Role][] => {
      const role = roleOf(cell);
      return role ? [[cell.id, role]] : [];
    }),
  );
  const rounding = disclosure.protected ? undefined : disclosure.rounding;
  const shown = cells.flatMap(({ id, value, residual }): [string, number][] =>
    hidden.has(id) || residual || typeof value !== 'number'
      ? []
      : [[id, roundCount(value, rounding)]],
  );
  const fewestCandidates = disclosure.protected ? fewest(root, hidden, disclosure) : Infinity;
  return { shown: new Map(shown), hidden, all: !found, fewestCandidates };
}

function fewest(root: Cell, hidden: Hidden, disclosure: Disclosure): number {
  const candidates = candidatesOf(root, hidden, disclosure);
  const counts = [...hidden.keys()].map((id) => {
    const [low, high] = candidates?.get(id) ?? [1, 0];
    return high - low + 1;
  });
  return Math.min(...counts);
}

/**
 * The numbers that a reader can narrow each hidden cell down to, by id; `undefined` where the shown
 * numbers contradict each other.
 *
 * @example candidatesOf(root, protectTable(root, disclosure).hidden, disclosure)?.get('kin') // [1, 4]
 */
export function candidatesOf(
  root: Cell,
  hidden: Hidden,
  disclosure: Disclosure,
): ReadonlyMap<string, Range> | undefined {
  const table = tableOf(root, disclosure);
  const ownRange = (cell: SummedCell) => rangeOf(cell, hidden.get(cell.id), disclosure);
  const ranges = feasibleRanges(table, ownRange);
  return (
    ranges &&
    new Map(
      cellsOf(table).flatMap((cell): [string, Range][] => {
        const [[low, high], [least, most]] = [ranges.get(cell.id)!, ownRange(cell)];
        return hidden.has(cell.id) ? [[cell.id, [Math.max(low, least), Math.min(high, most)]]] : [];
      }),
    )
  );
}

const tableOf = (root: Cell, { protected: isProtected }: Disclosure): SummedCell =>
  withResiduals(summed(root), isProtected);

/** The roles of all cells that must be hidden; `undefined` where only hiding all of them is safe. */
function hiddenIn(table: SummedCell, { threshold, protected: isProtected }: Disclosure) {
  if (!isProtected && threshold > 1) return suppress(table, threshold);
  const withheld = cellsOf(table).filter(({ value }) => value === 'c');
  return new Map(withheld.map(({ id }): [string, Role] => [id, 'withheld']));
}

/** The range that a cell is known to lie in before any sum is considered. */
function rangeOf(
  { value, residual }: SummedCell,
  role: Role | undefined,
  { threshold, rounding, protected: isProtected }: Disclosure,
): Range {
  if (role === 'primary') return [1, threshold - 1];
  if (role === 'secondary') return [threshold, Infinity];
  if (role || typeof value !== 'number') return [0, Infinity];
  if (residual) return value ? [threshold, Infinity] : [0, 0];
  // A number in a protected table that is not a multiple has not been rounded.
  const isRounded = !isProtected || roundCount(value, rounding) === value;
  return possibleCounts(value, isRounded ? rounding : undefined, isProtected ? 0 : threshold);
}
