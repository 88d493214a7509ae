// Says between which two stages of a journey the number falls most, and where that cannot be known.
import { pairs } from 'd3-array';
import { isKnown } from '../../core/data/value.js';
import type { Item } from './model.items.js';

export interface Fall {
  /** Index of the stage after it. */
  readonly at: number;
  /** Whether the number falls nowhere else, as far as the same thing is counted. */
  readonly isOnly: boolean;
  /** Whether nothing else that is counted falls. */
  readonly isOnlyUnit: boolean;
  /** Whether each other stage keeps a larger share of the one before, as far as rounding tells. */
  readonly isSteepest: boolean;
}

/**
 * The stage before which the number falls most, among the first stages that all count the same thing and show it: a
 * fall of contacts is not held against one of children. Undefined where none falls, where two fall as much as far as
 * rounding tells, and where a stage without a number may hide a deeper fall.
 */
export function deepestFall(stages: readonly Item[], rounding = 0): Fall | undefined {
  const starts = stages.flatMap(({ stage }, i) => (i === 0 || stage!.unitBreak ? [i] : []));
  const runs = starts.map((start, r) => stages.slice(start, starts[r + 1]));
  const falls = runs.map(fallsOf);
  const isOnlyUnit = falls.filter((each) => each.some((fall) => !(fall <= 0))).length === 1;
  const [found] = runs.flatMap((run, r) => {
    const own = falls[r]!;
    const [most = 0, next = 0] = [...own].sort((a, b) => b - a);
    const isClear = most > 0 && most - Math.max(0, next) > 2 * rounding;
    if (!isClear || own.some(Number.isNaN)) return [];
    const within = own.indexOf(most) + 1;
    const isSteepest = run.every(
      (stage, i) => i === 0 || i === within || isSteeper(run[within]!, stage),
    );
    return [{ at: starts[r]! + within, isOnly: !(next > 0), isOnlyUnit, isSteepest }];
  });
  return found;
}

/** By how much each stage but the first is below the one before; NaN where one of the two has no number. */
const fallsOf = (stages: readonly Item[]): readonly number[] =>
  pairs(stages, ({ value: before }, { value }) =>
    isKnown(value) && isKnown(before) ? before.value - value.value : NaN,
  );

/** Whether a stage keeps less of the one before than another does, whatever rounding made of both. */
function isSteeper({ stage: a }: Item, { stage: b }: Item): boolean {
  const [own, other] = [a!.ofPrevious ?? 1, b!.ofPrevious ?? 1];
  return own + (a!.shareOff ?? 0) < other - (b!.shareOff ?? 0);
}
