// The shapes that a picture of a mix is made of, and what each of its layouts is given.
import type { Frame } from '../../core/chart/frame.js';
import type { LegendEntry as EntryOf } from '../../core/chart/legend-entry.js';
import type { Point } from '../../core/chart/path.js';
import type { BarLayout, TextKind, TextLayout as TextOf } from '../../core/chart/rows.js';
import type { HitBox } from '../../core/chart/rows.hit-test.js';
import type { PlacementMixModel } from './model.js';
import type { PlacementMixWords } from './words.js';

/** What every part of the layout takes. */
export interface LayoutContext {
  readonly model: PlacementMixModel;
  readonly words: PlacementMixWords;
  readonly frame: Frame;
}

/** An arc; its number names it in the legend, where it is not labelled. */
export interface ShapeLayout {
  readonly d: string;
  /** Which colour, from 1. */
  readonly slot: number;
  /** Which area or date, and which entry. */
  readonly row: number;
  readonly column: number;
}

/** A group's part of the outer ring. */
export interface RingLayout {
  readonly d: string;
  /** Place of the group: tells apart by fill and outline. */
  readonly group: number;
  /** Whether it shows the target of the group, because its share is not known. */
  readonly aim?: boolean;
}

/** `total` stands in the hole of the ring. */
export type TextLayout = TextOf<TextKind | 'total'>;

/** A text of several lines. */
export interface LabelLayout extends Omit<TextLayout, 'text'> {
  readonly lines: readonly string[];
}

/** For a part the slot is its colour, for a group its place. */
export type LegendEntry = EntryOf<'part' | 'ring' | 'aim' | 'target'>;

export interface PictureLayout {
  readonly kind: 'donut' | 'bars' | 'stacks';
  readonly heightPx: number;
  readonly shapes: readonly ShapeLayout[];
  readonly rings: readonly RingLayout[];
  /** The thin bar of each group that has one. */
  readonly groupBars: readonly BarLayout[];
  /** Target shares, as lines. */
  readonly targetLines: readonly string[];
  /** From a label to what it names. */
  readonly leaders: readonly string[];
  readonly texts: readonly TextLayout[];
  /** A row for each area or date, a column for each entry: where a tooltip belongs. */
  readonly points: readonly (readonly Point[])[];
  /** Where a pointer finds the entries, each with its bar; none where they are found by their shapes. */
  readonly hitBoxes: readonly (readonly HitBox<BarLayout | undefined>[])[];
  readonly legend: readonly LegendEntry[];
}

/** The donut, whose labels are not yet lines. */
export interface DonutLayout extends Omit<PictureLayout, 'groupBars' | 'hitBoxes' | 'texts'> {
  readonly texts: readonly LabelLayout[];
}

export interface PlacementMixLayout {
  readonly widthPx: number;
  readonly fontPx: number;
  /** What the numbers call for. */
  readonly picture: PictureLayout;
  /** The same as bars; absent where the picture is no donut. */
  readonly bars?: PictureLayout;
}
