// Defines the sentences of a scorecard, in any language.
// English is in `words.en.ts`; a language is loaded only when it is used.
import type { Text } from '../../core/data/text.js';
import type { Value } from '../../core/data/value.js';
import type { NeighbourComparison } from '../../core/indicator/compare-areas.js';
import type { ChangeSince, IndicatorModel, TargetRating } from '../../core/indicator/model.js';
import type { Surface } from '../../core/words/surface.js';
import type { IndicatorLabels, IndicatorWords } from '../../core/words/indicator.js';
import type { Filter, Selection, SortKey } from './model.select.js';
import type { QualityModel, Row, VitalSignsModel } from './model.js';

export interface VitalSignsWords extends IndicatorWords {
  /** What stands above and below the table. */
  surface(model: VitalSignsModel): Surface;
  /** With the nation, the region and the neighbours. */
  comparisons(model: IndicatorModel): readonly string[];
  /** The share or change that is published in place of the latest figure; `''` elsewhere. */
  only(row: Row): string;
  /** A unit in words, below a name that does not say it: `cases`. */
  unitLine(unit: Text): string;
  /** The target and its tolerance: `at least 95%`, `tolerance 3 percentage points`. */
  target(row: Row): readonly string[];
  /** `54%` or the reason why there is none. */
  quality(quality: QualityModel): string;
  /** The line in words: its first and last figures; `''` where there are fewer than two. */
  line(row: Row): string;
  due(row: Row): string;
  /** The rating to listen to, with the reason where there is no verdict; `''` without one. */
  rating(row: Row): string;
  /** A rating in few letters, below the head of its column. */
  readonly shortRatings: Readonly<Record<TargetRating, string>>;
  /** The target and its tolerance in few letters: `≥ 95% (±3)`. */
  shortTarget(row: Row): string;
  /** Below a target whose figure is of a part of a year: `whole year`, `year end`; else `''`. */
  wholeTarget(row: Row): string;
  /** When the target is due: `by Sep 2025`. */
  by(period: string): string;
  /** A change in few letters: `↑ 2 pts`, `break`; `''` where the figure is the first. */
  shortChange(since: ChangeSince, model: IndicatorModel): string;
  /** In place of a change to or from a figure that is absent. */
  changeUnknown(absent: Value | undefined): string;
  /** Since when a change is: `from Feb 2025`. */
  from(period: string): string;
  /** Beside a change since a year earlier. */
  inYear(change: string): string;
  shortQuality(value: string): string;
  /** The median of the neighbours that have a value, in few letters: `10 neighbours 66`, `9 of 10 neighbours 66`. */
  medianOf(neighbours: NeighbourComparison, value: string): string;
  /** Why there is no median to compare with: `4 neighbours: 3 are withheld`. */
  neighboursMissing(neighbours: NeighbourComparison): string;
  /** Below the rating: when a report is due. */
  reportDue(period: string): string;
  /** Heads the list of indicators without a figure; `period` is that of all of them, or `''`. */
  noFigure(period: string): string;
  /** One of them: why, its target and when its report is due; `''` where there is nothing to add. */
  noFigureBecause(row: Row, isPeriodSaid: boolean): string;
  /** What each rating means, for the key. */
  readonly meanings: Readonly<Record<TargetRating, string>>;
  readonly filters: Readonly<Record<Filter, string>>;
  readonly columns: Readonly<Record<SortKey | 'target' | 'trend' | 'comparisons', string>>;
  /** A choice of the list that sorts. */
  sortedBy(column: string): string;
  /** The same, the other way round. */
  reversed(column: string): string;
  /** After each choice: how many rows are shown, and which. */
  shown(
    selection: Pick<Selection, 'shown' | 'total' | 'search'>,
    model: Pick<VitalSignsModel, 'areas'>,
    filter: Filter,
    areas: readonly Text[],
  ): string;
  /** Which areas are shown, of how many: on the button that offers them. */
  areas(chosen: readonly Text[], total: number): string;
  /** Heads a row of the table of figures: the indicator, its area and the series. */
  figure(row: Row, model: VitalSignsModel, series: string): string;
  readonly labels: IndicatorLabels & {
    /** Heads the filters. */
    readonly show: string;
    /** Heads the list that sorts. */
    readonly sort: string;
    /** The author's order. */
    readonly asGiven: string;
    /** Heads the key. */
    readonly ratingsMean: string;
    readonly allAreas: string;
    /** Names the field for words that rows must have. */
    readonly search: string;
    /** On the button that moves past the rows, and where it leads. */
    readonly skip: string;
    readonly end: string;
    readonly overdue: string;
    /** In an empty cell. */
    readonly nothing: string;
    readonly close: string;
    /** While the trend of a row is being loaded. */
    readonly opening: string;
    readonly notOpened: string;
    /** How to use the table by keyboard. */
    readonly instructions: string;
    /** Heads the rows of the table of figures. */
    readonly series: string;
    /** Heads the figures, where indicators do not share their periods. */
    readonly figures: string;
    /** Heads columns of a file that has a row for each figure. */
    readonly file: Readonly<Record<'group' | 'series' | 'period' | 'value', string>>;
  };
}
