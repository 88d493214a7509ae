// Tells what would mislead in a trend: a value axis that leaves out zero, and figures that are old.
import { leavesOutZero } from '../../src/widgets/indicator-trend/layout.axis.js';
import { indicatorTrendModel } from '../../src/widgets/indicator-trend/model.js';
import type { IndicatorTrend } from '../../src/widgets/indicator-trend/input.js';
import { latestOf, oldFigure } from './misleading.age.js';
import type { Looked, Misleading } from './misleading.js';
import { isObject } from './written.js';

const CUT_AXIS: Misleading = {
  name: 'cut axis',
  meaning:
    'The value axis does not start at zero, so a small change looks large. The picture says so; a reader in a hurry may not see it.',
  cure: { button: 'Start the axis at zero', mend: fromZero },
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
