// Defines the sentences of a scorecard, in any language.
// English is in `words.en.ts`; a language is loaded only when it is used.
import type { Text } from '../../core/data/text.js';
import type { TargetRating } from '../../core/indicator/model.js';
import type { Surface } from '../../core/words/surface.js';
import type { IndicatorLabels, IndicatorWords } from '../../core/words/indicator.js';
import type { Filter, SortKey } from './model.select.js';
import type { QualityModel, Row, VitalSignsModel } from './model.js';

export interface VitalSignsWords extends IndicatorWords {
  /** What stands above and below the table. */
  surface(model: VitalSignsModel): Surface;
  /** The share or change that is published in place of the latest figure; `''` elsewhere. */
  only(row: Row): string;
  /** The target and its tolerance: `at least 95%`, `tolerance 3 percentage points`. */
  target(row: Row): readonly string[];
  /** `54%` or the reason why there is none. */
  quality(quality: QualityModel): string;
  /** The line in words: its first and last figures; `''` where there are fewer than two. */
  line(row: Row): string;
  due(row: Row): string;
  /** What each rating means, for the key. */
  readonly meanings: Readonly<Record<TargetRating, string>>;
  readonly filters: Readonly<Record<Filter, string>>;
  readonly columns: Readonly<Record<SortKey | 'target' | 'trend' | 'comparisons', string>>;
  /** After each choice: how many rows are shown, and which. */
  shown(shown: number, total: number, filter: Filter, areas: readonly Text[]): string;
  /** Which areas are shown, of how many: on the button that offers them. */
  areas(chosen: readonly Text[], total: number): string;
  /** Heads a row of the table of figures: the indicator, its area and the series. */
  figure(row: Row, model: VitalSignsModel, series: string): string;
  readonly labels: IndicatorLabels & {
    /** Heads the filters. */
    readonly show: string;
    readonly allAreas: string;
    readonly overdue: string;
    /** In an empty cell. */
    readonly nothing: string;
    readonly close: string;
    /** While the trend of a row is being loaded. */
    readonly opening: string;
    readonly notOpened: string;
    /** How to use the table, for screen reader users. */
    readonly instructions: string;
    /** Heads the rows of the table of figures. */
    readonly series: string;
    /** Heads the figures, where indicators do not share their periods. */
    readonly figures: string;
  };
}
