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
import { isObject } from './written.js';

const WHY: Readonly<Record<keyof Differences, string>> = {
  basis: 'Some assume that all beds are in use, others not.',
  unknownBasis: 'What some of them assume is not said: step 2 asks for it.',
  period: 'They are of several periods, and costs rise from year to year.',
};
const MEANING = 'Costs on several bases stand side by side. The picture names each and ranks none; readers may compare them all the same.'; // prettier-ignore
const BUTTON = (count: number): string => `Keep the ${count} costs on one basis alone`;

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
  const reasons = (Object.keys(WHY) as (keyof Differences)[]).filter((each) => differ[each]);
  const alike = mostAlike(bars);
  const mixed: Misleading = {
    name: 'mixed bases',
    meaning: [MEANING, ...reasons.map((each) => WHY[each])].join(' '),
    ...(alike.length > 1
      ? { cure: { button: BUTTON(alike.length), mend: keeping(alike[0]!) } }
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
