// Defines the sentences of a mix, in any language.
// English is in `words.en.ts`; a language is loaded only when it is used.
import type { Surface } from '../../core/words/surface.js';
import type { CoreWords } from '../../core/words/words.js';
import type { Entry } from './model.entries.js';
import type { Facts, PlacementMixModel } from './model.js';

export interface PlacementMixWords {
  readonly core: CoreWords;
  /** What stands above and below the picture. */
  surface(model: PlacementMixModel): Surface;
  /** Why there is no donut; `''` where there is one, or could be one. */
  reason(model: PlacementMixModel): string;
  /** One entry of one area, for the tooltip and the polite region: a line of text each. */
  point(model: PlacementMixModel, mix: number, entry: number): readonly string[];
  partName(model: PlacementMixModel, part: number): string;
  groupName(model: PlacementMixModel, group: number): string;
  /** The part's name, or "Other" with its group where there are several groups. */
  entryName(model: PlacementMixModel, entry: Entry): string;
  /** The area's name, or the date where all are of one area; `''` where there is only one mix. */
  mixName(model: PlacementMixModel, mix: number): string;
  /** `54%`, `under 1%`; `''` where there is no share. */
  share(facts: Facts): string;
  /** Beside a bar: number and share, or why there is no number: `168 (54%)`, `[c]`. */
  figure(facts: Facts): string;
  /** With its direction: `up 7`, `down 3`, `no change`; `''` where none is given. */
  change(facts: Facts): string;
  /** Above the bars of a group: `In-house: 60%, target 75%`. */
  groupHeading(model: PlacementMixModel, group: number): string;
  /** At the sign for a target: `Target 75% in-house`; `''` where the group has none. */
  target(model: PlacementMixModel, group: number): string;
  /** A name with its figure on one line: `Agency carers: 118 (34%)`. */
  labelled(name: string, figure: string): string;
  /** Above a stack: `Doncaster, total 504`. */
  mixHeading(model: PlacementMixModel, mix: number): string;
  /** In the middle of the donut: the total, and below it what is counted. */
  centre(model: PlacementMixModel): { readonly value: string; readonly about: string };
  /** A part that is drawn within "Other": `Residential schools (in Other)`. */
  inOther(model: PlacementMixModel, name: string): string;
  /** For touch screens: tapping "Other" shows its parts in the table; `''` where nothing is merged. */
  openTable(model: PlacementMixModel): string;
  readonly labels: {
    readonly part: string;
    readonly group: string;
    readonly number: string;
    readonly share: string;
    readonly target: string;
    readonly change: string;
    readonly previous: string;
    readonly total: string;
    readonly sum: (group: string) => string;
    readonly showBars: string;
    readonly showDonut: string;
    /** Of the outer ring. */
    readonly ring: string;
    readonly instructions: (several: boolean) => string;
  };
}
