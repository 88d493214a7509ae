// Defines what the scorecard is described from, and what the reader can do in them.
import type { MatrixLayout } from './layout.matrix.js';
import type { VitalSignsLayout } from './layout.js';
import type { Choice, Filter, Group, Selection, SortKey } from './model.select.js';
import type { Row, VitalSignsModel } from './model.js';
import type { Rows } from './view.kept-rows.js';
import type { VitalSignsWords } from './words.js';

/** What the reader can do, and what is open. */
export interface Actions {
  readonly filter: (filter: Filter) => void;
  /** To the next order of a column; `of` is an indicator that has a column of its own. */
  readonly sort: (by: SortKey, of?: string) => void;
  /** To an order, as the attribute names it; `''` is the author's. */
  readonly order: (sort: string) => void;
  readonly search: (text: string) => void;
  readonly area: (key: string, chosen: boolean) => void;
  readonly allAreas: () => void;
  /** Anything in the table: a row is opened or closed. */
  readonly press: (event: Event) => void;
  /** The trend of an opened row, or what stands in its place; undefined where the row is closed. */
  readonly opened: (row: Row) => HTMLElement | string | undefined;
  readonly overdue: (row: Row) => boolean;
}

/** Everything that one choice of the reader needs to be drawn. */
export interface Shown {
  readonly model: VitalSignsModel;
  readonly words: VitalSignsWords;
  readonly layout: VitalSignsLayout;
  readonly choice: Choice;
  readonly selection: Selection;
  /** Every row of the table in the chosen order, with those that the choice leaves out. */
  readonly order: readonly Group[];
  /** The rows of the selection. */
  readonly chosen: ReadonlySet<Row>;
  /** Where areas stand side by side. */
  readonly matrix?: MatrixLayout;
  /** The same as long as the texts of all rows are. */
  readonly version: unknown;
  readonly rows: Rows;
  readonly act: Actions;
}
