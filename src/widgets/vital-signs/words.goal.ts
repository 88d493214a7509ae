// Writes the target of a row in few letters, in any language.
import { poundsIn } from '../../core/data/money-unit.js';
import type { IndicatorModel } from '../../core/indicator/model.js';
import { decimalsOf } from '../../core/statistics/decimals.js';
import { bareFormat, type CoreWords, exactFormat } from '../../core/words/words.js';

const SIGNS: Readonly<Record<string, string>> = { high: '≥ ', low: '≤ ' };

/** The target of the latest figure: its number, or its range; absent where its period has none. */
export const goalOf = ({ target: found }: IndicatorModel): readonly number[] | undefined => {
  const { value, range } = found!;
  return range ?? (value === undefined ? undefined : [value]);
};

/** Without a unit: `≥ 95% (±3)`, `4 to 6`. @param to between the ends of a range */
export function shortGoal(
  core: CoreWords,
  { measure, target }: IndicatorModel,
  goal: readonly number[],
  to: string,
): string {
  const { tolerance } = target!;
  const bare = (value: number) => core.amount(value, exactFormat(value, bareFormat(measure)));
  const sign = goal.length > 1 ? '' : (SIGNS[measure.direction as string] ?? '');
  const text = sign + goal.map(bare).join(` ${to} `);
  const slack =
    poundsIn(measure.unit) === undefined
      ? core.number(tolerance, decimalsOf(tolerance))
      : bare(tolerance);
  return tolerance > 0 ? `${text} (±${slack})` : text;
}
