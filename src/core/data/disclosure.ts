// Finds the counts of people in an additive table that must be hidden, and rounds those that are shown.
// It checks one table, and not what other tables, charts and files about the same people reveal.
import { type Cell, cellsOf, summed, type SummedCell } from './additive-table.js';
import { suppressComplementary } from './complementary-suppression.js';
import type { Disclosure } from './disclosure-settings.js';
import { type Range, feasibleRanges } from './feasible-range.js';
import { possibleCounts, roundCount } from './round-count.js';
import { withResiduals } from './residual.js';

/**
 * Why a count is hidden. `primary`: it is from 1 to one under the threshold. `secondary`: a primary
 * count could be worked out from it. `withheld`: its author withheld it, for a reason not known here.
 */
export type Role = 'primary' | 'secondary' | 'withheld';

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
   * How many candidates the primary or withheld cell with the fewest has: `Infinity` where there is
   * no such cell, 0 where the shown numbers contradict each other.
   */
  readonly fewestCandidates: number;
}

/** The most combinations of roles that are tried for withheld cells. With more, the worst is assumed of each. */
const MOST_COMBINATIONS = 64;

/**
 * The table without counts of people from 1 to T − 1, where T is the threshold (primary suppression),
 * and without the counts from which one of those could be worked out (secondary suppression).
 *
 * The table is safe if every value from 1 to T − 1 is possible for every primary cell, even for a
 * reader who knows everything that is shown, the threshold, how numbers are rounded, which hidden
 * cells are primary (1 to T − 1) and which are secondary (T or more). Further cells are hidden until it
 * is safe: see `suppressComplementary`. A zero is shown and protects nothing. A sum is a cell like any
 * other. Where no choice is safe, all counts are hidden and nothing shows which cell has which role.
 * For example, a sum of 3 is primary itself, and its two parts show that it is not 1.
 *
 * A count that is not given (`x`, or what the parts leave over of a total) needs no protection unless
 * it can be worked out. Where the other counts of a sum leave one number for all such parts together,
 * that residual is a count like any other, and is hidden from the start. From 1 to T − 1 it is primary
 * and must be protected. Otherwise it protects others as a hidden count of T or more would, or as a 0
 * would. For example, an `[x]` that is the only unknown part of a shown total is safe if it is 17; if
 * it is 3, another part or the total is hidden.
 *
 * A count that the author withheld is primary or secondary, and a residual beside it may also be 0.
 * The table must be safe in every combination that the shown numbers allow, and they must allow at
 * least one. For example, two `[c]` that add up to 1 need another hidden cell; two that add up to 40
 * do not.
 *
 * With `protected: true` all numbers are shown as they are, and only what the author withheld is
 * hidden, which may be any number from 0. With fewer than five candidates the author must get a notice:
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
 * choice of cells see `suppressComplementary`, for the audit `feasibleRanges`.
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
  const hidden: Hidden =
    found ?? new Map(cells.flatMap(({ id, value }) => (value === 'x' ? [] : [[id, 'withheld']])));
  const rounding = disclosure.protected ? undefined : disclosure.rounding;
  const shown = cells.flatMap(({ id, value, residual }): [string, number][] =>
    hidden.has(id) || residual || typeof value !== 'number'
      ? []
      : [[id, roundCount(value, rounding)]],
  );
  const candidates = candidatesOf(root, hidden, disclosure);
  const few = [...hidden].map(([id, role]) => {
    const [low, high] = candidates?.get(id) ?? [1, 0];
    return role === 'secondary' ? Infinity : high - low + 1;
  });
  return { shown: new Map(shown), hidden, all: !found, fewestCandidates: Math.min(...few) };
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
function hiddenIn(table: SummedCell, disclosure: Disclosure): Hidden | undefined {
  const { threshold, protected: isProtected } = disclosure;
  const cells = cellsOf(table);
  const isSmall = ({ value }: SummedCell) => Number(value) > 0 && Number(value) < threshold;
  // Only a given count of T or more can become secondary. A residual is hidden already.
  const choice = cells.filter(
    ({ value, residual }) => !residual && Number(value) > 0 && Number(value) >= threshold,
  );
  const rolesWith = (places: readonly number[]): Hidden =>
    new Map(
      cells.flatMap((cell): [string, Role][] => {
        if (cell.value === 'c') return [[cell.id, 'withheld']];
        if (!isProtected && isSmall(cell)) return [[cell.id, 'primary']];
        return places.some((place) => choice[place] === cell) ? [[cell.id, 'secondary']] : [];
      }),
    );
  const first = rolesWith([]);
  if (isProtected || threshold < 2 || first.size === 0) return first;
  const counts = choice.map(({ value }) => Number(value));
  const places = suppressComplementary(counts, (tried) =>
    isSafe(table, rolesWith(tried), disclosure),
  );
  return places && rolesWith(places);
}

function isSafe(table: SummedCell, hidden: Hidden, disclosure: Disclosure): boolean {
  const { threshold } = disclosure;
  const small: Range = [1, threshold - 1];
  /** `undefined` where the ranges of withheld cells contradict the shown numbers. */
  const isSafeIn = (withheld: ReadonlyMap<string, Range>): boolean | undefined => {
    const ranges = feasibleRanges(
      table,
      (cell) => withheld.get(cell.id) ?? rangeOf(cell, hidden.get(cell.id), disclosure, true),
    );
    return (
      ranges &&
      [...hidden].every(([id, role]) => {
        const [low, high] = ranges.get(id)!;
        const isSmall = role !== 'secondary' && (withheld.get(id) ?? small) === small;
        return !isSmall || (low <= 1 && high >= threshold - 1);
      })
    );
  };
  if (isSafeIn(new Map())) return true;
  const choices = cellsOf(table).flatMap(({ id, residual }) =>
    hidden.get(id) === 'withheld'
      ? [{ id, ranges: [small, [threshold, Infinity], ...(residual ? [[0, 0]] : [])] as Range[] }]
      : [],
  );
  const combinations = choices.reduce((product, { ranges }) => product * ranges.length, 1);
  if (choices.length === 0 || combinations > MOST_COMBINATIONS) return false;
  const answers = choices
    .reduce<readonly (readonly (readonly [string, Range])[])[]>(
      (found, { id, ranges }) =>
        found.flatMap((way) => ranges.map((range) => [...way, [id, range] as const])),
      [[]],
    )
    .map((way) => isSafeIn(new Map(way)));
  return answers.includes(true) && !answers.includes(false);
}

/**
 * The range that a cell is known to lie in before any sum is considered. With `worst`, the range of a
 * withheld cell is reversed, from T down to T − 1 (to 0 for a residual): see `feasibleRanges`.
 */
function rangeOf(
  { value, residual }: SummedCell,
  role: Role | undefined,
  { threshold, rounding, protected: isProtected }: Disclosure,
  worst = false,
): Range {
  if (role === 'primary') return [1, threshold - 1];
  if (role === 'secondary') return [threshold, Infinity];
  if (role === 'withheld' && worst) return [threshold, residual ? 0 : threshold - 1];
  if (role || typeof value !== 'number') return [0, Infinity];
  if (residual) return value ? [threshold, Infinity] : [0, 0];
  // A number in a protected table that is not a multiple has not been rounded.
  const isRounded = !isProtected || roundCount(value, rounding) === value;
  return possibleCounts(value, isRounded ? rounding : undefined, isProtected ? 0 : threshold);
}
