// Tells what would mislead in a comparison of costs: costs on several bases, and figures that are old.
import type { CostComparator } from '../../src/widgets/cost-comparator/input.js';
import { parseCostComparator } from '../../src/widgets/cost-comparator/input.js';
import {
  type Bar,
  barsOf,
  costComparatorModel,
  type Differences,
} from '../../src/widgets/cost-comparator/model.js';
import { barsFrom, isAlike } from '../../src/widgets/cost-comparator/model.costs.js';
import { latestOf, oldFigure } from './misleading.age.js';
import type { Looked, Misleading } from './misleading.js';
import { words } from './words/words.js';
import { isObject } from './written.js';

export function misleadingCosts({
  data,
  dataset,
  today,
}: Looked<CostComparator>): readonly Misleading[] {
  const model = costComparatorModel(data);
  const { differ, period } = model;
  const bars = barsOf(model);
  const old = oldFigure(latestOf([period, ...bars.map((bar) => bar.period)]), dataset, today);
  if (!differ) return old;
  const { meaning, why, button } = words.misleading.mixedBases;
  const reasons = (Object.keys(why) as (keyof Differences)[]).filter((each) => differ[each]);
  const alike = mostAlike(bars);
  const mixed: Misleading = {
    name: 'mixed bases',
    meaning: [meaning, ...reasons.map((each) => why[each])].join(' '),
    ...(alike.length > 1
      ? { cure: { button: button({ count: alike.length }), mend: keeping(alike[0]!) } }
      : {}),
  };
  return [mixed, ...old];
}

/** The most costs that can be ranked against each other. */
const mostAlike = (bars: readonly Bar[]): readonly Bar[] =>
  bars
    .map((bar) => bars.filter((other) => isAlike(bar, other)))
    .reduce((most, each) => (each.length > most.length ? each : most), []);

/** Leaves out each provision that cannot be ranked against this one. */
const keeping =
  (kept: Bar) =>
  (dataset: unknown): unknown => {
    if (!isObject(dataset) || !Array.isArray(dataset.provisions)) return dataset;
    const isKept = (provision: unknown): boolean => {
      const read = parseCostComparator({ ...dataset, provisions: [provision] });
      return barsFrom(read.dataset?.provisions ?? []).some((bar) => isAlike(bar, kept));
    };
    return { ...dataset, provisions: dataset.provisions.filter(isKept) };
  };
