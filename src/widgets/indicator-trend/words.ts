// Defines the sentences of a trend, in any language.
// English is in `words.en.ts`; a language is loaded only when it is used.
import type { NeighbourRange } from '../../core/indicator/compare-areas.js';
import type { IndicatorLabels, IndicatorWords } from '../../core/words/indicator.js';
import type { Surface } from '../../core/words/surface.js';
import type { WithParts } from '../../core/with-parts.js';
import type { IndicatorTrend } from './input.js';
import type { IndicatorTrendModel } from './model.js';

/** What a picture leaves out, so that the notes say it. */
export interface Drawn {
  readonly axisFromZero: boolean;
  /** Indexes of the lines that leave the plot. */
  readonly cut: readonly number[];
}

/** What of the picture is said to who does not see it. */
export interface Seen {
  /** The first and last tick; undefined where there is no axis. */
  readonly axis: { readonly from: string; readonly to: string } | undefined;
  /** What is drawn beside the series, as the key names it. */
  readonly also: readonly string[];
}

export interface IndicatorTrendWords
  extends IndicatorWords, WithParts<IndicatorTrend, IndicatorTrendModel> {
  /** What stands above and below the picture. */
  surface(model: IndicatorTrendModel, drawn: Drawn): Surface;
  /** One sentence for each event, in the model's order. */
  events(model: IndicatorTrendModel): readonly string[];
  /** One point of one of the model's lines, for the tooltip and the polite region: a line of text each. */
  point(model: IndicatorTrendModel, line: number, index: number): readonly string[];
  /** What the picture is: `Line chart of 2 lines over 20 periods, …`. */
  about(model: IndicatorTrendModel, seen: Seen): string;
  /** A line or a bar, with which of how many it is and how many periods it has. */
  rowName(model: IndicatorTrendModel, line: number): string;
  /** Beside the projected point: `222 projected`. */
  projected(amount: string): string;
  /** The title of an axis that does not start at zero: `Percent, from 40%`. */
  axisFrom(unit: string, start: string): string;
  /** A person has put a line aside, or has it drawn again. */
  putAside(name: string): string;
  drawnAgain(name: string): string;
  /** Which lines a person has put aside. */
  notDrawn(names: readonly string[]): string;
  /** Names the band of neighbours: `Middle half of 10 neighbours`. */
  middleHalf(range: NeighbourRange): string;
  readonly labels: IndicatorLabels & {
    readonly period: string;
    /** Names the list of the lines, each with a button. */
    readonly lines: string;
    /** Heads the names of series where series are rows. */
    readonly series: string;
    readonly tolerance: string;
    readonly break: string;
    readonly signal: string;
    /** The median of the neighbours, at the end of its line. */
    readonly neighboursShort: string;
  };
}
