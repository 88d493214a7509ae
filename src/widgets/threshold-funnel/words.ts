// Defines the sentences of a funnel, in any language.
// English is in `words.en.ts`; a language is loaded only when it is used.
import type { Surface } from '../../core/words/surface.js';
import type { CoreWords } from '../../core/words/words.js';
import type { Stage } from './input.figures.js';
import type { View } from './input.js';
import type { Item, ThresholdFunnelModel } from './model.js';

export interface ThresholdFunnelWords {
  readonly core: CoreWords;
  /** What stands above and below the picture. `ownScales`: areas are not drawn to one scale. */
  surface(model: ThresholdFunnelModel, view: View, ownScales: boolean): Surface;
  /** One number, for the tooltip and the polite region: a line of text each. */
  point(model: ThresholdFunnelModel, panel: number, item: Item): readonly string[];
  panelName(model: ThresholdFunnelModel, panel: number): string;
  itemName(item: Item): string;
  /** Beside a bar: `1,130 · 22%`, `most; number not available`, `[c]`. */
  figures(item: Item): string;
  /** Of the contacts: `22%`, `under 1%`; `''` where there is none. */
  share(item: Item): string;
  /** Since the previous period: `down 70 (6%), was 23%`; `''` where none is given. */
  change(item: Item): string;
  /** What a stage counts and how: `Children, on the last day`. */
  stageKind(of: Stage['of'], kind: Stage['kind']): string;
  /** From the stage before to this one: the rate, or why none is given; `''` for the first stage. */
  rate(item: Item, before: Item | undefined): string;
  readonly views: Readonly<Record<View, string>>;
  readonly labels: {
    readonly show: string;
    readonly sources: string;
    readonly levels: string;
    readonly none: string;
    /** In place of `none`, where the data do not say which outcome is of which level. */
    readonly outcomes: string;
    readonly movements: string;
    readonly previous: string;
    readonly flow: string;
    readonly stock: string;
    readonly unitBreak: string;
    readonly shareOnly: string;
    readonly row: string;
    readonly stage: string;
    readonly was: string;
    readonly number: string;
    readonly share: string;
    readonly previousNumber: string;
    readonly previousShare: string;
    readonly change: string;
    readonly counts: string;
    readonly ofPrevious: string;
    readonly ofFirst: string;
    /** Beside a number that is known only to be the largest. */
    readonly most: string;
    readonly instructions: (several: boolean) => string;
  };
}
