// Works out what the sentences about a difference of costs say in any language.
import { roundTo } from '../../core/statistics/decimals.js';
import { type CoreWords, reasonsOf } from '../../core/words/words.js';
import type { Per } from './input.unit.js';
import type { Bar, CostComparatorModel, Gap } from './model.js';
import { barsOf } from './model.js';
import { amountsIn, namesIn, writerFor } from './words.costs.js';
import { percentsIn } from './words.money.js';

/** In pounds, without the binary tail of a conversion. */
export const sizeOf = ({ more }: Gap, per: Per): number => roundTo(Math.abs(more[per]), 6);

/** `20%`: of less never all, and of more as much as it is. */
export function gapShare(core: CoreWords, { base, more }: Gap): string {
  const { percent, percentMore } = percentsIn(core);
  const share = Math.abs(more.year) / base.pounds.year;
  return more.year > 0 ? percentMore(share) : percent(share);
}

/** Both costs in one way of writing, the other first: `['£145k', '£125k (provisional)']`. */
export function gapCosts(
  core: CoreWords,
  { bases, others }: Gap,
  per: Per,
): readonly [other: string, base: string] {
  const write = writerFor([...bases, ...others], per);
  const of = (bars: readonly Bar[]): string => {
    const [first] = bars as readonly [Bar];
    const marks = new Set(bars.map((bar) => reasonsOf(core, bar.cost).join()));
    return marks.size === 1
      ? amountsIn(core).costSaid(first, per, write)
      : write(first.pounds![per], first.places?.[per]);
  };
  return [of(others), of(bases)];
}

/** The period of the dataset; that of all costs, where none is of the dataset's; `''` where theirs differ. */
export function whenIn(core: CoreWords, model: CostComparatorModel): string {
  const { packages, occupancy, mix } = model;
  const bars = barsOf(model);
  const isOfBars = !packages && !mix && (!occupancy || occupancy.bar !== undefined);
  const { ownPeriod } = namesIn(core);
  const own = new Set(bars.map(ownPeriod));
  if (!isOfBars || bars.length === 0 || own.has(''))
    return model.period ? core.period.long(model.period, false) : '';
  return own.size === 1 ? ownPeriod(bars[0]!) : '';
}
