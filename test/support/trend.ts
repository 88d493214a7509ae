// Makes a trend's model by running the stages before it, once the parts of all its stages are loaded.
import * as indicatorModel from '../../src/core/indicator/model.js';
import * as layout from '../../src/widgets/indicator-trend/layout.js';
import {
  indicatorTrendModel,
  type IndicatorTrendModel,
} from '../../src/widgets/indicator-trend/model.js';
import {
  type IndicatorTrendDataset,
  parseIndicatorTrend,
} from '../../src/widgets/indicator-trend/input.js';
import { protectIndicatorTrend } from '../../src/widgets/indicator-trend/protect.js';
import * as words from '../../src/widgets/indicator-trend/words.parts.en.js';
import { loadParts } from './load-parts.js';

await loadParts(indicatorModel, layout, words);

/** A dataset with a leading series of these values, and any other fields. */
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
