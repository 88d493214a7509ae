// Which counts of people in a table that adds up must not be shown, and what is shown instead?
// It sees one table; other tables, charts and files about the same people are out of its sight.
import { type Cell, cellsOf, summed, type SummedCell } from './additive-table.js';
import { suppressComplementary } from './complementary-suppression.js';
import type { Disclosure } from './disclosure-settings.js';
import { type Range, feasibleRanges } from './feasible-range.js';
import { countsShownAs, roundCount } from './round-count.js';
import { withResiduals } from './residual.js';

/**
 * Why a count is hidden: it is from 1 to one under the threshold; it would give such a count away;
 * or its author withheld it, for a reason that is not known here.
 */
export type Role = 'primary' | 'secondary' | 'withheld';

/** Roles by id, in the order of the dataset, parts before their sum. */
export type Hidden = ReadonlyMap<string, Role>;

export interface ProtectedTable {
  /** Counts by id, rounded where asked for. An id neither here nor hidden had no number to be withheld. */
  readonly shown: ReadonlyMap<string, number>;
  readonly hidden: Hidden;
  /** The last resort: every count is hidden, those of 0 too, all as `withheld`. */
  readonly all: boolean;
  /**
   * How many values the sums leave for the primary or withheld cell that has the fewest: `Infinity`
   * where there is no such cell, 0 where what is shown contradicts itself.
   */
  readonly fewestCandidates: number;
}

/** More ways of sharing roles out among withheld cells are not tried: the worst is assumed of each. */
const MOST_WAYS = 64;

/**
 * The table without counts of people from 1 to T − 1, T being the threshold, and without what would
 * give one away.
 *
 * Safe: knowing all that is shown, the threshold, which hidden cells are primary (1 to T − 1) and
 * which secondary (T or more), and how numbers are rounded, every value from 1 to T − 1 is possible
 * for every primary cell. Further cells are hidden until that holds: see `suppressComplementary`. Zeros are shown and
 * cover nothing; a sum is a cell like others. Where nothing is enough (a sum of 3 is primary itself,
 * and its two parts say that it is not 1), all is hidden, and then nothing tells which cell is which.
 *
 * What nobody has written, `x` and the rest of a total, is no secret where nothing tells it. Where the
 * other counts leave one number for it (for all such parts of a sum together), that is a count like
 * others, which is hidden from the start: from 1 to T − 1 it is primary and must be covered, else it
 * covers others as a hidden count of T or more, or as a 0, would. So `[x]` as the only unknown beside
 * a shown total is safe at 17, and at 3 hides another part or the total.
 *
 * What the author withheld is primary or secondary, and what nobody has written beside it may be 0
 * too: the table must be safe in every combination that what is shown allows, and one must be allowed. So `[c]` and `[c]` that add up to 1
 * are covered by another cell; two that add up to 40 are left alone.
 *
 * With `protected: true` all numbers stand and only what the author withheld is hidden, which may be
 * any number from 0; fewer than five candidates are then worth a notice to the author.
 *
 * Previous values are a second table. A share or a change goes where a count of its goes, and shares
 * come from the rounded counts.
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
 * What a reader can narrow each hidden cell down to, by id; `undefined` where what is shown
 * contradicts itself.
 *
 * @example candidatesOf(root, protectTable(root, disclosure).hidden, disclosure)?.get('kin') // [1, 4]
 */
export function candidatesOf(
  root: Cell,
  hidden: Hidden,
  disclosure: Disclosure,
): ReadonlyMap<string, Range> | undefined {
  const table = tableOf(root, disclosure);
  const own = (cell: SummedCell) => rangeOf(cell, hidden.get(cell.id), disclosure);
  const room = feasibleRanges(table, own);
  return (
    room &&
    new Map(
      cellsOf(table).flatMap((cell): [string, Range][] => {
        const [[low, high], [least, most]] = [room.get(cell.id)!, own(cell)];
        return hidden.has(cell.id) ? [[cell.id, [Math.max(low, least), Math.min(high, most)]]] : [];
      }),
    )
  );
}

const tableOf = (root: Cell, { protected: stands }: Disclosure): SummedCell =>
  withResiduals(summed(root), stands);

/** Roles of all that must be hidden; `undefined` where nothing short of all is enough. */
function hiddenIn(table: SummedCell, disclosure: Disclosure): Hidden | undefined {
  const { threshold, protected: stands } = disclosure;
  const cells = cellsOf(table);
  const isSmall = ({ value }: SummedCell) => Number(value) > 0 && Number(value) < threshold;
  // Neither a zero nor what has no number can be hidden as a count of T or more; what is residual is.
  const choice = cells.filter(
    ({ value, residual }) => !residual && Number(value) > 0 && Number(value) >= threshold,
  );
  const rolesWith = (places: readonly number[]): Hidden =>
    new Map(
      cells.flatMap((cell): [string, Role][] => {
        if (cell.value === 'c') return [[cell.id, 'withheld']];
        if (!stands && isSmall(cell)) return [[cell.id, 'primary']];
        return places.some((place) => choice[place] === cell) ? [[cell.id, 'secondary']] : [];
      }),
    );
  const first = rolesWith([]);
  if (stands || threshold < 2 || first.size === 0) return first;
  const counts = choice.map(({ value }) => Number(value));
  const places = suppressComplementary(counts, (tried) =>
    isSafe(table, rolesWith(tried), disclosure),
  );
  return places && rolesWith(places);
}

function isSafe(table: SummedCell, hidden: Hidden, disclosure: Disclosure): boolean {
  const { threshold } = disclosure;
  const small: Range = [1, threshold - 1];
  /** `undefined` where the ranges of withheld cells do not fit what is shown. */
  const isSafeIn = (withheld: ReadonlyMap<string, Range>): boolean | undefined => {
    const room = feasibleRanges(
      table,
      (cell) => withheld.get(cell.id) ?? rangeOf(cell, hidden.get(cell.id), disclosure, true),
    );
    return (
      room &&
      [...hidden].every(([id, role]) => {
        const [low, high] = room.get(id)!;
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
  const ways = choices.reduce((product, { ranges }) => product * ranges.length, 1);
  if (choices.length === 0 || ways > MOST_WAYS) return false;
  const answers = choices
    .reduce<readonly (readonly (readonly [string, Range])[])[]>(
      (found, { id, ranges }) =>
        found.flatMap((way) => ranges.map((range) => [...way, [id, range] as const])),
      [[]],
    )
    .map((way) => isSafeIn(new Map(way)));
  return answers.includes(true) && !answers.includes(false);
}

/** With `worst`, a withheld cell is 1 to T − 1 from above, or 0 where residual, and T or more from below: see `feasibleRanges`. */
function rangeOf(
  { value, residual }: SummedCell,
  role: Role | undefined,
  { threshold, rounding, protected: stands }: Disclosure,
  worst = false,
): Range {
  if (role === 'primary') return [1, threshold - 1];
  if (role === 'secondary') return [threshold, Infinity];
  if (role === 'withheld' && worst) return [threshold, residual ? 0 : threshold - 1];
  if (role || typeof value !== 'number') return [0, Infinity];
  if (residual) return value ? [threshold, Infinity] : [0, 0];
  // A number that stands and is no multiple has not been rounded.
  const isRounded = !stands || roundCount(value, rounding) === value;
  return countsShownAs(value, isRounded ? rounding : undefined, stands ? 0 : threshold);
}
