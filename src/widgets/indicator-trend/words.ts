// What a trend can say, in any language: the interface of its sentences.
// An interface only; English is in `words.en.ts`, and a language is loaded only when it is used.
import type { CoreWords } from '../../core/words/words.js';
import type { Line } from '../../core/indicator/model.js';
import type { IndicatorTrendModel } from './model.js';

/** A sentence with the sign that stands before it: the sign alone never carries the meaning. */
export interface Signed {
  readonly sign: string;
  readonly text: string;
}

export interface RatingWords {
  readonly label: string;
  /** What the rating means here, with its numbers: "29.4% is 4.4 percentage points above the target …". */
  readonly explanation: string;
}

export interface IndicatorTrendWords {
  readonly core: CoreWords;
  /** The latest figure and its period; `value` is `''` where no figure is at hand. */
  headline(model: IndicatorTrendModel): { readonly value: string; readonly period: string };
  /** Since the previous period and since a year earlier, as far as they can be told. */
  changes(model: IndicatorTrendModel): readonly string[];
  rating(model: IndicatorTrendModel): RatingWords | undefined;
  /** Against England, the region, the neighbours. */
  comparisons(model: IndicatorTrendModel): readonly string[];
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
  lineName(line: Line): string;
  /** Beside the projected point: `222 projected`. */
  projected(amount: string): string;
  /** Of lines that the chart draws beside the series. */
  readonly labels: {
    readonly period: string;
    /** Heads the names of series where they stand in rows. */
    readonly series: string;
    readonly target: string;
    readonly targetRange: string;
    readonly tolerance: string;
    readonly mean: string;
    readonly median: string;
    readonly limits: string;
    readonly interval: string;
    readonly projection: string;
    readonly break: string;
    readonly signal: string;
    readonly neighboursMedian: string;
    readonly neighboursRange: string;
    readonly was: string;
    readonly denominator: string;
    readonly lower: string;
    readonly upper: string;
    /** Where the value axis does not start at zero. */
    readonly cutAxis: string;
  };
}
