// Tells what would mislead in a trend: a value axis that leaves out zero, and figures that are old.
import { leavesOutZero } from '../../src/widgets/indicator-trend/layout.axis.js';
import { indicatorTrendModel } from '../../src/widgets/indicator-trend/model.js';
import type { IndicatorTrend } from '../../src/widgets/indicator-trend/input.js';
import { latestOf, oldFigure } from './misleading.age.js';
import type { Looked, Misleading } from './misleading.js';
import { words } from './words/words.js';
import { isObject } from './written.js';

const CUT_AXIS: Misleading = {
  name: 'cut axis',
  meaning: words.misleading.cutAxis.meaning,
  cure: { button: words.misleading.cutAxis.button, mend: fromZero },
};

export function misleadingTrend({
  data,
  dataset,
  today,
}: Looked<IndicatorTrend>): readonly Misleading[] {
  const model = indicatorTrendModel(data);
  const { latest, periods } = model;
  const last = latest ? periods[latest.index] : latestOf(periods);
  return [...(leavesOutZero(model) ? [CUT_AXIS] : []), ...oldFigure(last, dataset, today)];
}

function fromZero(dataset: unknown): unknown {
  if (!isObject(dataset)) return dataset;
  const measure = isObject(dataset.measure) ? dataset.measure : {};
  return { ...dataset, measure: { ...measure, fromZero: true } };
}
