// Defines the sentences of a trend, in any language.
// English is in `words.en.ts`; a language is loaded only when it is used.
import type { IndicatorLabels, IndicatorWords } from '../../core/words/indicator.js';
import type { IndicatorTrendModel } from './model.js';

/** A sentence with the sign before it; the sign is never used without the sentence. */
export interface Signed {
  readonly sign: string;
  readonly text: string;
}

export interface IndicatorTrendWords extends IndicatorWords {
  projection(model: IndicatorTrendModel): string;
  /** Variation and assurance; the basis of the limits is in the notes. */
  control(model: IndicatorTrendModel): readonly Signed[];
  /** One paragraph that can stand alone: printed, and read by a screen reader. */
  summary(model: IndicatorTrendModel): string;
  /** What a reader needs to know to understand the picture: breaks without an event, signals, shorthand, when years end. */
  notes(model: IndicatorTrendModel, axisFromZero: boolean): readonly string[];
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
