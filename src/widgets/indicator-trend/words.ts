// Defines the sentences of a trend, in any language.
// English is in `words.en.ts`; a language is loaded only when it is used.
import type { IndicatorLabels, IndicatorWords } from '../../core/words/indicator.js';
import type { Surface } from '../../core/words/surface.js';
import type { IndicatorTrendModel } from './model.js';

export interface IndicatorTrendWords extends IndicatorWords {
  projection(model: IndicatorTrendModel): string;
  /** What stands above and below the picture. */
  surface(model: IndicatorTrendModel, axisFromZero: boolean): Surface;
  /** One sentence for each event, in the model's order. */
  events(model: IndicatorTrendModel): readonly string[];
  /** One point of one of the model's lines, for the tooltip and the polite region: a line of text each. */
  point(model: IndicatorTrendModel, line: number, index: number): readonly string[];
  /** Beside the projected point: `222 projected`. */
  projected(amount: string): string;
  readonly labels: IndicatorLabels & {
    readonly period: string;
    /** Heads the names of series where series are rows. */
    readonly series: string;
    readonly tolerance: string;
    readonly break: string;
    readonly signal: string;
    /** Where the value axis does not start at zero. */
    readonly cutAxis: string;
  };
}
