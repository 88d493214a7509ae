// Defines the sentences of a mix, in any language.
// English is in `words.en.ts`; a language is loaded only when it is used.
import type { Surface } from '../../core/words/surface.js';
import type { WithParts } from '../../core/with-parts.js';
import type { CoreWords } from '../../core/words/words.js';
import type { PlacementMix } from './input.js';
import type { Entry } from './model.entries.js';
import type { Facts, PlacementMixModel } from './model.js';

export interface PlacementMixWords extends WithParts<PlacementMix, PlacementMixModel> {
  readonly core: CoreWords;
  /** What stands above and below the picture. */
  /** Title and area in one line, of the table. */
  caption(model: PlacementMixModel): string;
  surface(model: PlacementMixModel): Surface;
  /** One entry of one area, for the tooltip and the polite region: a line of text each. */
  point(model: PlacementMixModel, mix: number, entry: number): readonly string[];
  /** What the picture is: `Donut chart of 8 parts. …`. */
  about(model: PlacementMixModel, kind: 'donut' | 'bars'): string;
  /** The parts of an area or date, with which of how many it is. */
  rowName(model: PlacementMixModel, mix: number): string;
  partName(model: PlacementMixModel, part: number): string;
  groupName(model: PlacementMixModel, group: number): string;
  /** `of which kinship care`. */
  subgroupName(model: PlacementMixModel, subgroup: number): string;
  /** Of a subgroup in a table, where it does not stand alone below its part: `Foster care, of which kinship care`. */
  subgroupHead(model: PlacementMixModel, subgroup: number): string;
  /** The part's name; "All other", with its group where it is of one of several groups; or "Not broken down". */
  entryName(model: PlacementMixModel, entry: Entry): string;
  /** Below the name of what is drawn together: `of which 2 kinds withheld`; `''` where none is. */
  withheld(entry: Entry): string;
  /** The area's name, the date where all are of one area, or the title of a breakdown; `''` where there is only one mix. */
  mixName(model: PlacementMixModel, mix: number): string;
  /** `54%`, `under 1%`, of what is some of a part `22% of all`; `''` where there is no share. */
  share(facts: Facts): string;
  /** Beside a bar: number and share, or why there is no number: `168 (54%)`, `[c]`; `''` where there is no such part. */
  figure(facts: Facts): string;
  /** With its direction: `up 7`, `down 3`, `no change`; `''` where none is given. */
  change(facts: Facts): string;
  /** The same in a table; or `not known`, `not applicable` where there is no number before. */
  changeCell(facts: Facts): string;
  /** The number alone, or why there is none: `168`, `[c]`. */
  number(facts: Facts): string;
  /** The target of a group: `75%`; `''` where it has none. */
  target(model: PlacementMixModel, group: number): string;
  /** The same as a remark: `target 75%`; `''` where it has none. */
  aim(model: PlacementMixModel, group: number): string;
  /** Above the column of an area or date: `Doncaster (504)`. */
  mixHeading(model: PlacementMixModel, mix: number): string;
  /** In the hole of the donut: the share that answers, and what it is of. */
  centre(model: PlacementMixModel): { readonly value: string; readonly about: string };
  /** A part that is drawn together with others: `Residential schools (in All other)`. */
  inOther(model: PlacementMixModel, name: string): string;
  readonly labels: {
    readonly part: string;
    readonly group: string;
    readonly number: string;
    readonly share: string;
    readonly target: string;
    readonly change: string;
    readonly previous: string;
    readonly previousShare: (when: string) => string;
    readonly total: string;
    readonly sum: (group: string) => string;
    readonly showBars: string;
    readonly showDonut: string;
    /** Heads the parts without a group. */
    readonly ungrouped: string;
    readonly instructions: (several: boolean) => string;
  };
}
