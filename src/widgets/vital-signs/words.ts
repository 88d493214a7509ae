// What a scorecard can say, in any language: the interface of its sentences.
// An interface only; English is in `words.en.ts`, and a language is loaded only when it is used.
import type { Text } from '../../core/data/text.js';
import type { TargetRating } from '../../core/indicator/model.js';
import type { IndicatorWords } from '../../core/words/indicator.js';
import type { Filter, SortKey } from './model.select.js';
import type { QualityModel, Row, VitalSignsModel } from './model.js';

export interface VitalSignsWords extends IndicatorWords {
  /** How many have which rating, in one paragraph that can stand alone: printed, and read by a screen reader. */
  summary(model: VitalSignsModel): string;
  /** What a reader must know to read the table. */
  notes(model: VitalSignsModel): readonly string[];
  /** Where the latest figure is absent and a share or a change is published; `''` elsewhere. */
  only(row: Row): string;
  /** What is aimed at, and how far short still counts: `at least 95%`, `tolerance 3 percentage points`. */
  target(row: Row): readonly string[];
  /** `54%` or the reason why there is none. */
  quality(quality: QualityModel): string;
  /** The line in words: its first and its last figure; `''` where there are not two. */
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
  /** Of a figure in the table of figures: the indicator, its area and the series. */
  figure(row: Row, model: VitalSignsModel, series: string): string;
  readonly own: {
    /** Heads the filters. */
    readonly show: string;
    readonly allAreas: string;
    readonly overdue: string;
    /** In a cell where there is nothing to say. */
    readonly nothing: string;
    readonly close: string;
    /** While the trend of a row is on its way. */
    readonly opening: string;
    readonly notOpened: string;
    /** What the table offers, for those who hear it. */
    readonly instructions: string;
    /** Heads the rows of the table of figures. */
    readonly series: string;
    /** Heads their figures, where indicators do not share their periods. */
    readonly figures: string;
  };
}
