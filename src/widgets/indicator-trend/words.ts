// What a trend can say, in any language: the interface of its sentences.
// An interface only; English is in `words.en.ts`, and a language is loaded only when it is used.
import type { IndicatorLabels, IndicatorWords } from '../../core/words/indicator.js';
import type { IndicatorTrendModel } from './model.js';

/** A sentence with the sign that stands before it: the sign alone never carries the meaning. */
export interface Signed {
  readonly sign: string;
  readonly text: string;
}

export interface IndicatorTrendWords extends IndicatorWords {
  projection(model: IndicatorTrendModel): string;
  /** Variation and assurance; what the limits rest on is in the notes. */
  control(model: IndicatorTrendModel): readonly Signed[];
  /** One paragraph that can stand alone: printed, and read by a screen reader. */
  summary(model: IndicatorTrendModel): string;
  /** What a reader must know to read the picture: breaks without an event, signals, shorthand, the meaning of years. */
  notes(model: IndicatorTrendModel, axisFromZero: boolean): readonly string[];
  /** One sentence per event of the model, in its order. */
  events(model: IndicatorTrendModel): readonly string[];
  /** One point of one of the model's lines, for the tooltip and the polite region: a line of text each. */
  point(model: IndicatorTrendModel, line: number, index: number): readonly string[];
  /** Beside the projected point: `222 projected`. */
  projected(amount: string): string;
  readonly labels: IndicatorLabels & {
    readonly period: string;
    /** Heads the names of series where they stand in rows. */
    readonly series: string;
    readonly tolerance: string;
    readonly break: string;
    readonly signal: string;
    /** Where the value axis does not start at zero. */
    readonly cutAxis: string;
  };
}
