// Chooses which counts of an additive table are hidden, so that no small one can be worked out, even by a
// reader who knows this rule.
import type { SummedCell } from './additive-table.js';
import type { Range } from './feasible-range.js';
import { type HiddenSum, isEnough, leastOf, stillPossible } from './hidden-sum.js';
import { isSmall } from './small-count.js';

/**
 * Why a count is hidden. `primary`: it is from 1 to one under the threshold. `secondary`: a primary
 * count could be worked out from it. `withheld`: for a reason that is not told, because its author withheld
 * it, or because everything beside it is hidden.
 */
export type Role = 'primary' | 'secondary' | 'withheld';

/**
 * The roles of all counts that must be hidden, by id; `undefined` where only hiding all of them is safe.
 *
 * A reader knows the counts that are shown, the role of each hidden one, and this rule. Whichever small
 * numbers they try out, there must be a table with them from which the same is published. So nothing is
 * decided by the value of a hidden count, only by what is public: which counts are 0, small, or of T or
 * more, how they add up, and what the hidden parts of a sum come to.
 *
 * In a sum with a hidden part, parts of T or more are hidden one by one, from the last in the dataset to
 * the first, single counts before groups, until it is enough: see `isEnough`. Where that never is, the sum
 * is hidden too, and protected in the sum that it is part of; if it is divided in several ways, so is
 * everything in it. A group that is hidden to protect another loses a part as well, or its parts would tell
 * it. Where a sum is small, everything in it is hidden, zeros too: two hidden parts beside a zero would show
 * that it is not 1. Elsewhere a zero is shown, and it protects nothing.
 *
 * The choice by size (the fewest, then the smallest) tells which counts are larger than the hidden ones: the
 * minimality attack, Wong, Fu, Wang and Pei, "Minimality Attack in Privacy Preserving Data Publishing"
 * (2007). Secondary cell suppression: Hundepool and others, Handbook on Statistical Disclosure Control,
 * second edition, 2024.
 *
 * @param table with its residuals: see `withResiduals`
 * @example suppress(summed({ id: 'all', partitions: [[own40, kin3, other8]] }), 5) // kin: primary, other: secondary
 */
export function suppress(
  table: SummedCell,
  threshold: number,
): ReadonlyMap<string, Role> | undefined {
  const hiding = new Hiding(threshold);
  const range = hiding.protect(table);
  const sums = hiding.sumsOf(table);
  // Nothing can be worked out from a total that a reader does not know.
  const isOpen = sums.length > 0 && sums.every(({ whole }) => isNaN(whole));
  const isSafe = isOpen ? !isApart(sums, threshold) : !range;
  return isSafe ? hiding.roles : undefined;
}

/**
 * Whether one way of dividing an unknown total may lack a small number of what another has. If what it lacks
 * is withheld, that number is known.
 */
function isApart(sums: readonly HiddenSum[], threshold: number): boolean {
  const ranges = sums.map((sum) => stillPossible(sum, threshold));
  return ranges.some(([one]) => ranges.some(([low, high]) => one > low && one - high < threshold));
}

/** One sum while its parts are being hidden. */
interface OpenSum extends HiddenSum {
  /** Shown parts of T or more; the last is hidden next. */
  readonly candidates: readonly SummedCell[];
}

class Hiding {
  readonly roles = new Map<string, Role>();
  readonly #sums = new Map<SummedCell, readonly OpenSum[]>();
  readonly #threshold: number;

  constructor(threshold: number) {
    this.#threshold = threshold;
  }

  sumsOf(cell: SummedCell): readonly OpenSum[] {
    return this.#sums.get(cell) ?? [];
  }

  /** Hides what must be hidden in a count; the numbers that must stay possible of it, if it must be hidden too. */
  protect(cell: SummedCell): Range | undefined {
    const { id, value, partitions } = cell;
    if (isSmall(knownOf(cell), this.#threshold)) {
      cellsWithin(cell).forEach((part) => this.roles.set(part.id, 'withheld'));
      this.roles.set(id, 'primary');
      return [1, this.#threshold - 1];
    }
    if (value === 'c') this.roles.set(id, 'withheld');
    const ranges = partitions.map(
      (parts) => new Map(parts.map((part) => [part, this.protect(part)])),
    );
    // A number that is not shown can be worked out where it is divided in two ways.
    const whole =
      typeof value === 'number' ? value : partitions.length > 1 ? wholeOf(partitions) : NaN;
    const found = ranges.map((each) => this.#hideEnough(openSum(each, whole, this.#threshold)));
    this.#sums.set(
      cell,
      found.map(({ sum }) => sum),
    );
    const unsafe = found.flatMap(({ range }) => (range ? [range] : []));
    if (unsafe.length === 0) return undefined;
    if (typeof value === 'number') this.roles.set(id, 'secondary');
    return partitions.length > 1 ? this.#hideAllIn(cell, unsafe) : unsafe[0];
  }

  /** Hides everything in a count that is divided in several ways: the parts of any of them would tell it. */
  #hideAllIn(cell: SummedCell, unsafe: readonly Range[]): Range {
    for (const { id } of cellsWithin(cell)) this.roles.set(id, 'withheld');
    return [this.#threshold, Math.max(...unsafe.map(([, high]) => high))];
  }

  /** Hides parts of a sum until it is safe; with the numbers that must stay possible of it, if it never is. */
  #hideEnough(open: OpenSum): { readonly sum: OpenSum; readonly range?: Range } {
    const threshold = this.#threshold;
    if (open.sensitive.length + open.withheld === 0 || open.whole === 0) return { sum: open };
    let sum = open;
    while (!isEnough(sum, threshold)) {
      const next = isNaN(sum.whole) ? undefined : this.#hideNext(sum);
      if (!next) return { sum, range: stillPossible(sum, threshold) };
      sum = next;
    }
    return { sum };
  }

  /** The sum with one more part hidden; undefined where none is left. */
  #hideNext(sum: OpenSum): OpenSum | undefined {
    for (let left = sum.candidates; left.length > 0; left = left.slice(0, -1)) {
      const part = left.at(-1)!;
      const least = this.#hide(part);
      if (least === undefined) continue;
      return {
        ...sum,
        candidates: left.slice(0, -1),
        shown: sum.shown - Number(part.value),
        large: sum.large + 1,
        least: sum.least + least,
      };
    }
    return undefined;
  }

  /** Hides a count of T or more; the least that it may come to, or undefined where its parts would tell it. */
  #hide(cell: SummedCell): number | undefined {
    const [sum] = this.sumsOf(cell);
    const least = sum ? this.#loosen(cell, sum) : this.#threshold;
    if (least !== undefined) this.roles.set(cell.id, 'secondary');
    return least;
  }

  /** Hides a part of a group unless one is hidden that may be of any size; the least that the group may come to. */
  #loosen(cell: SummedCell, sum: OpenSum): number | undefined {
    const least = leastOf(sum, this.#threshold);
    if (least !== undefined) return least;
    const more = this.#hideNext(sum);
    if (more) this.#sums.set(cell, [more]);
    return more && leastOf(more, this.#threshold);
  }
}

function openSum(
  ranges: ReadonlyMap<SummedCell, Range | undefined>,
  whole: number,
  threshold: number,
): OpenSum {
  const parts = [...ranges.keys()].filter((part) => !ranges.get(part));
  const large = parts.filter(({ residual, value }) => residual && Number(value) > 0);
  const shown = parts.filter((part) => !large.includes(part) && !isNaN(numberOf(part)));
  const candidates = shown.filter(
    ({ value, partitions }) => Number(value) > 0 && partitions.length < 2,
  );
  const isGroup = ({ partitions }: SummedCell) => partitions.length > 0;
  return {
    whole,
    sensitive: [...ranges.values()].filter((range) => range !== undefined),
    withheld: parts.length - large.length - shown.length,
    shown: sumOf(shown),
    candidates: [...candidates.filter(isGroup), ...candidates.filter((part) => !isGroup(part))],
    large: large.length,
    least: large.length * threshold,
  };
}

/** The number that all partitions add up to; NaN where each has a part without a number. */
const wholeOf = (partitions: SummedCell['partitions']): number =>
  partitions.map(sumOf).find((each) => !isNaN(each)) ?? NaN;

const sumOf = (parts: readonly SummedCell[]): number =>
  parts.reduce((total, part) => total + numberOf(part), 0);

/** A sum that its author withheld is known where all its parts are. */
const numberOf = ({ value, partitions }: SummedCell): number =>
  typeof value === 'number' ? value : partitions.length === 1 ? sumOf(partitions[0]!) : NaN;

/** What is known to be in a count: its number, or where it has none what its parts come to that have one. */
const knownOf = ({ value, partitions }: SummedCell): number =>
  typeof value === 'number'
    ? value
    : Math.max(
        0,
        ...partitions.map((parts) => parts.reduce((total, part) => total + knownOf(part), 0)),
      );

/** All counts within a sum. */
const cellsWithin = ({ partitions }: SummedCell): readonly SummedCell[] =>
  partitions
    .flat()
    .flatMap((part) => [part, ...cellsWithin(part)])
    .filter(({ value }) => value !== 'x');
