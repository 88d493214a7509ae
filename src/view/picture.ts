// Defines what a widget draws inside its card, and says around it.
import type { HeardRow } from '../core/chart/tones.js';
import type { DataTable } from '../core/data/table.js';
import type { Surface } from '../core/words/surface.js';
import type { Folded } from './folded.js';
import type { Content } from './nodes.js';

export interface Picture {
  /** The texts above and below the chart. */
  readonly surface: Surface;
  /** Beside the number: whether the target is met. */
  readonly rating?: Content;
  /** What a person can switch, above the chart. */
  readonly controls?: Content;
  /** The chart, below its legend. */
  readonly chart: readonly Content[];
  /** The figures behind the chart; absent where none is shown. Like all that is folded, it is made only when its parts are loaded. */
  readonly table?: () => DataTable;
  /** The same figures for a file, where a row of the table has several in a cell; else the table is for files too. */
  readonly fileTable?: () => DataTable;
  /** Numbered in the same way as the events in the chart that it has no room to name. */
  readonly events?: () => readonly string[];
  /** What a person has put aside, said below the chart as long as it is away; it belongs to the picture, not to the figures. */
  readonly notDrawn?: string;
  /** What can be heard of it: a row for each series. Made when a person opens its description. */
  readonly heard?: () => readonly HeardRow[];
  /** Parts of the widget's own that a person opens, each always at the same place; a function where its parts are loaded later. */
  readonly folded?: readonly (Folded | (() => Folded) | undefined)[];
}
