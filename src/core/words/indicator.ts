// Defines the sentences about one measure over periods, for the trend and for a row of the scorecard.
// English is in `indicator.en.ts`.
import type { Value } from '../data/value.js';
import type { IndicatorModel, Line, TargetRating } from '../indicator/model.js';
import type { CoreWords } from './words.js';

export interface RatingWords {
  readonly label: string;
  /** What the rating means here, with its numbers: "29.4% is 4.4 percentage points above the target …". */
  readonly explanation: string;
}

/** Names of what is drawn or listed beside the series. */
export interface IndicatorLabels {
  readonly target: string;
  readonly targetRange: string;
  readonly mean: string;
  readonly median: string;
  readonly limits: string;
  readonly interval: string;
  readonly projection: string;
  readonly neighboursMedian: string;
  readonly neighboursRange: string;
  /** From the lower to the upper quartile. */
  readonly neighboursMiddle: string;
  readonly was: string;
  readonly denominator: string;
  readonly lower: string;
  readonly upper: string;
}

export interface IndicatorWords {
  readonly core: CoreWords;
  /** The latest figure and its period; `value` is `''` where there is none. */
  headline(model: IndicatorModel): { readonly value: string; readonly period: string };
  /** Since the previous period and since a year earlier, or why no change is given. */
  changes(model: IndicatorModel): readonly string[];
  rating(model: IndicatorModel): RatingWords | undefined;
  readonly ratings: Readonly<Record<TargetRating, string>>;
  /** With the nation, the region and the neighbours. */
  comparisons(model: IndicatorModel): readonly string[];
  /** The share or the change, where only that is published; otherwise `''`. */
  onlyKnown(value: Value, model: IndicatorModel): string;
  lineName(line: Line): string;
  readonly labels: IndicatorLabels;
}
