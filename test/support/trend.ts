// A trend's model, as it comes out of the stages before it.
// It knows the names of the stages and nothing of what they do.
import {
  indicatorTrendModel,
  type IndicatorTrendModel,
} from '../../src/widgets/indicator-trend/model.js';
import {
  type IndicatorTrendDataset,
  parseIndicatorTrend,
} from '../../src/widgets/indicator-trend/input.js';
import { protectIndicatorTrend } from '../../src/widgets/indicator-trend/protect.js';

/** Of a leading series of these values, with whatever else is said of it. */
export function trendModel(
  values: IndicatorTrendDataset['series'][number]['values'],
  more: Partial<IndicatorTrendDataset> = {},
): IndicatorTrendModel {
  const { dataset, problems } = parseIndicatorTrend({
    title: 'Visits',
    area: 'Exampleshire',
    measure: { unit: 'percent', kind: 'flow', direction: 'high' },
    periods: values.map((_, i) => `${2020 + i}-${21 + i}`),
    series: [{ name: 'Exampleshire', role: 'area', values }],
    ...more,
  });
  if (!dataset || problems.length > 0) throw new Error(JSON.stringify(problems));
  return indicatorTrendModel(protectIndicatorTrend(dataset).publishable);
}
