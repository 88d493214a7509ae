// Defines a cube: published figures by area, period, measure and filters, whatever format they come in.
// The model and its words are those of JSON-stat 2.0 (https://json-stat.org/full/).
import type { YearMeaning } from '../core/data/period.js';
import type { Problem } from '../core/data/problem.js';
import type { Text } from '../core/data/text.js';
import type { ValueInput } from '../core/data/value.js';

/** JSON-stat calls the first three `geo`, `time` and `metric`; a filter divides the figures further. */
export type DimensionRole = 'area' | 'period' | 'measure' | 'filter';

/** How large an area is; undefined of one that is neither, or of which nothing tells it. */
export type AreaKind = 'nation' | 'region' | 'authority';

export interface Category {
  /** Each once in its dimension. */
  readonly id: string;
  readonly label: string;
  /** Of an area: all codes that the source has for it, the newest kind first. */
  readonly codes?: readonly string[];
  readonly kind?: AreaKind;
  /** Of an area: the code and the name of the region that it lies in, as far as the source has them. */
  readonly within?: readonly string[];
  /** Of a measure, as `measure.unit` of a dataset takes it. */
  readonly unit?: string;
  readonly decimals?: number;
  /** Of a period: the marks that its name gives to all its figures, `p`. */
  readonly marks?: readonly string[];
  readonly note?: string;
}

export interface Dimension {
  readonly id: string;
  readonly label: string;
  readonly role: DimensionRole;
  /** In the order of the source. */
  readonly categories: readonly Category[];
  readonly note?: string;
}

export interface Observation {
  /** The place of its category in each dimension; same order and length as the dimensions. */
  readonly at: readonly number[];
  /** The number, or the reason why there is none, as a dataset has it. */
  readonly value: ValueInput;
  /** Bounds of its confidence interval. */
  readonly lower?: number;
  readonly upper?: number;
}

export interface CubeSource {
  readonly name: Text;
  readonly url?: string;
  readonly published?: string;
  readonly licence?: string;
}

export interface Cube {
  /** `''` where the source has no title. */
  readonly label: string;
  readonly dimensions: readonly Dimension[];
  /** Those that the source has: a combination of categories may have none. No two at one place. */
  readonly observations: readonly Observation[];
  readonly notes: readonly string[];
  readonly source?: CubeSource;
  /** What a year means, where the source says so. */
  readonly year?: YearMeaning;
}

/** Tells which category of a dimension a row of a table has. */
export interface RowKey {
  /** Places of the columns that say so. */
  readonly columns: readonly number[];
  /** Undefined where the row has none that can be read: it is left out then. */
  readonly of: (row: readonly string[]) => Category | undefined;
}

/** What a reader of figures makes of a source: a cube, or problems that say why there is none. */
export interface ReadCube {
  readonly cube?: Cube;
  /** Of a table, for each of the first dimensions; the ones after these are in the heads. */
  readonly keys?: readonly RowKey[];
  readonly problems: readonly Problem[];
}
