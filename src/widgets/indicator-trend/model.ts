// Says what a trend tells: the model of its indicator, with title and source.
// No pixels, no colours, no language.
import type { Envelope } from '../../core/data/dataset.js';
import type { Publishable } from '../../core/data/publishable.js';
import { type IndicatorModel, indicatorModel } from '../../core/indicator/model.js';
import type { IndicatorTrend } from './input.js';

export interface IndicatorTrendModel extends IndicatorModel {
  readonly envelope: Envelope;
}

export function indicatorTrendModel(trend: Publishable<IndicatorTrend>): IndicatorTrendModel {
  const { indicator, year: _, ...envelope } = trend;
  return { ...indicatorModel(indicator, trend.disclosure), envelope };
}
