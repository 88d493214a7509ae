// Defines the sentences of a funnel, in any language.
// English is in `words.en.ts`; a language is loaded only when it is used.
import type { Surface } from '../../core/words/surface.js';
import type { WithParts } from '../../core/with-parts.js';
import type { CoreWords } from '../../core/words/words.js';
import type { Stage } from './input.figures.js';
import type { ThresholdFunnel, View } from './input.js';
import type { Figure, Item, ThresholdFunnelModel } from './model.js';

/** What only the drawing knows. */
export interface Drawn {
  /** Areas are not drawn to one scale. */
  readonly ownScales: boolean;
  /** There are thin bars, of the period before. */
  readonly hasThinBars: boolean;
  /** Rows add to a level all those above it. */
  readonly hasRungs: boolean;
}

export interface ThresholdFunnelWords extends WithParts<ThresholdFunnel, ThresholdFunnelModel> {
  readonly core: CoreWords;
  /** What stands above and below the picture. */
  surface(model: ThresholdFunnelModel, view: View, drawn: Drawn): Surface;
  /** One number, for the tooltip and the polite region: a line of text each. */
  point(model: ThresholdFunnelModel, panel: number, item: Item): readonly string[];
  /** What the picture is: `Bar chart: the stages of a journey …`. */
  about(model: ThresholdFunnelModel, view: View): string;
  /** The bars of an area, with which of how many it is. */
  rowName(model: ThresholdFunnelModel, panel: number, bars: number): string;
  panelName(model: ThresholdFunnelModel, panel: number): string;
  itemName(item: Item): string;
  /** Several in one line: `Advice; Early help`. */
  names(items: readonly Item[]): string;
  /** A level of a funnel with those above it: `Level 2 and over`. */
  atLeastName(level: Item): string;
  /** Of a row of a funnel, the level itself: `1,130 at this level`; `''` where no other is in the row. */
  ownFigure(level: Item): string;
  /** Beside a bar: `1,130 · 22%`, `most; number: not applicable`, `[c]`. */
  figures(figure: Figure & Pick<Item, 'most'>): string;
  /** Of the contacts: `22%`, `under 1%`; `''` where there is none. */
  share(figure: Figure): string;
  /** The same where no number stands beside it that has the marks: `22% [p]`. */
  shareWithMarks(figure: Figure): string;
  /** Since the previous period: `down 70 (6%), was 23%`; `''` where none is given. */
  change(figure: Figure): string;
  /** The same in a table, or why none is given: `not known`, `not applicable`; `''` where there is nothing before. */
  changeCell(figure: Figure): string;
  /** Which way a movement leads. */
  direction(movement: Item): string;
  /** What a stage counts and how: `Children, on the last day`. */
  stageKind(of: Stage['of'], kind: Stage['kind']): string;
  /** The heading of stages that count the same: `On 31 March 2025: children`. */
  counted(model: ThresholdFunnelModel, stage: Item): string;
  /** Between the stage before and this one: `↓ 35%`; `''` where no rate is given. */
  rate(stage: Item): string;
  readonly views: Readonly<Record<View, string>>;
  readonly labels: {
    readonly show: string;
    readonly sources: string;
    readonly levels: string;
    readonly none: string;
    /** In place of `none`, where the data do not say which outcome is of which level. */
    readonly outcomes: string;
    readonly movements: string;
    readonly noFigures: string;
    readonly own: string;
    readonly higher: string;
    readonly rest: string;
    /** Of the thin bars. */
    readonly previous: string;
    readonly row: string;
    readonly stage: string;
    readonly was: string;
    readonly number: string;
    readonly share: string;
    readonly atLeast: string;
    readonly atLeastShare: string;
    /** Of the period before, by its name; `''` where its author does not name it. */
    previousNumber(when: string): string;
    previousShare(when: string): string;
    readonly change: string;
    readonly counts: string;
    readonly ofPrevious: string;
    readonly ofFirst: string;
    /** Beside a number that is known only to be the largest. */
    readonly most: string;
    readonly instructions: (several: boolean) => string;
  };
}
