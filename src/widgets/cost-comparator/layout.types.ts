// The shapes that a comparison is drawn with, the colours of its kinds, and what parts of its curve share.
import type { PlotBox } from '../../core/chart/plot-box.js';
import type { ProvisionKind } from '../../core/data/provision-kind.js';
import type { Per } from './input.unit.js';
import type { Bar, OccupancyFacts } from './model.js';
import type { CostComparatorWords } from './words.js';

/** The label stands below its place, centred on `labelX`. */
export interface Tick {
  readonly x: number;
  readonly labelX: number;
  readonly label: string;
}

/** What a pointer finds: a bar, or the packages. */
export interface CostRow {
  readonly bar?: Bar;
  /** The same kind of provision on the same basis is the same thing in another group. */
  readonly key: string;
}

export const SLOT: Readonly<Record<ProvisionKind, number>> = {
  'in-house': 1,
  external: 2,
  'out-of-authority': 4,
  all: 5,
};
export const PACKAGES_SLOT = 3;

/** The field that the curve of occupancy is drawn in, and its scales. */
export interface Plot extends PlotBox {
  readonly x: (step: number) => number;
  readonly y: (pounds: number) => number;
}

export interface OccupancyContext {
  readonly facts: OccupancyFacts;
  readonly words: CostComparatorWords;
  readonly per: Per;
  readonly plot: Plot;
  readonly linePx: number;
  /** Of a text of normal weight. */
  readonly widthOf: (text: string) => number;
}
