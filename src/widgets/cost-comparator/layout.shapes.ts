// The shapes that a comparison is drawn with, and the colours of its kinds.
import type { LegendEntry as EntryOf } from '../../core/chart/legend-entry.js';
import type { Basis, Kind } from './input.js';
import type { Bar } from './model.js';

/** How a cost was come to is drawn, so that nobody takes two for the same. */
export type Pattern = Basis | 'unknown' | 'under';

export type LegendEntry = EntryOf<Pattern | 'average' | 'dot'>;

export interface Tick {
  readonly x: number;
  readonly label: string;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** What a pointer finds: a bar, or the packages. */
export interface CostRow {
  readonly bar?: Bar;
  /** The same kind of provision on the same basis is the same thing in another group. */
  readonly key: string;
}

export const SLOT: Readonly<Record<Kind, number>> = {
  'in-house': 1,
  external: 2,
  'out-of-authority': 4,
  all: 5,
};
export const PACKAGES_SLOT = 3;
