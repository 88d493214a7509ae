// Defines the sentences about one measure over periods, for the trend and for a row of the scorecard.
// English is in `indicator.en.ts`.
import type { IndicatorModel, Line, TargetRating } from '../indicator/model.js';
import type { CoreWords } from './words.js';

/** Names of what is drawn or listed beside the series. */
export interface IndicatorLabels {
  readonly target: string;
  readonly targetRange: string;
  readonly mean: string;
  readonly median: string;
  readonly limits: string;
  readonly interval: string;
  /** After the name of a series, in the head of a column. */
  readonly ofInterval: string;
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
  /** How much of a period is over, where it is not over: `first 8 months`, `after 8 months`; else `''`. */
  soFar(model: IndicatorModel, index: number): string;
  /** Beside the target of a period that is not over, since its figure is of a part: `whole year`, `year end`; else `''`. */
  wholePeriod(model: IndicatorModel, index: number): string;
  /** A period's name, with how much of it is over where it is not over. */
  periodSoFar(model: IndicatorModel, index: number): string;
  /** Since the previous period and since a year earlier, or why no change is given. */
  changes(model: IndicatorModel): readonly string[];
  readonly ratings: Readonly<Record<TargetRating, string>>;
  lineName(line: Line): string;
  /** Of a column of targets, with the period by which they are due: no row is of that. */
  targetHead(model: IndicatorModel): string;
  readonly labels: IndicatorLabels;
}
