// The shapes that a picture of a mix is made of, and what each of its layouts is given.
import type { Frame } from '../../core/chart/frame.js';
import type { Point } from '../../core/chart/path.js';
import type {
  BarLayout,
  PathLayout,
  Slot,
  TextKind,
  TextLayout as TextOf,
} from '../../core/chart/rows.js';
import type { HitBox } from '../../core/chart/rows.hit-test.js';
import type { PlacementMixModel } from './model.js';
import type { PlacementMixWords } from './words.js';

/** What every part of the layout takes. */
export interface LayoutContext {
  readonly model: PlacementMixModel;
  readonly words: PlacementMixWords;
  readonly frame: Frame;
  readonly fills: Fills;
}

/** How an entry is filled. */
export interface Fill {
  readonly slot: Slot;
  /** Lighter from 1 on; 0 is the full colour. */
  readonly tint: number;
  /** Whether it is drawn together of several parts: pale grey, with an outline. */
  readonly isOther: boolean;
}

export interface Fills {
  /** One per entry, in their order. */
  readonly entries: readonly Fill[];
  /** The full colour of a group, by its place. */
  readonly group: (group: number) => Fill;
}

/** An arc. */
export interface ShapeLayout extends Fill {
  readonly d: string;
  readonly column: number;
}

/** A row of the key: a part, or the heading of a group. */
export interface KeyRowLayout {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** −1 for a heading. */
  readonly column: number;
  /** The sample of the arc; none for a heading. */
  readonly swatch?: Fill & { readonly x: number; readonly y: number; readonly sizePx: number };
  readonly texts: readonly TextLayout[];
}

/**
 * `hole` stands in the hole of the ring, `on-dark`, `on-light` and `on-pale` on an arc of such a colour; `tell`
 * is a number that tells arcs apart where there are no colours, and `tell seen` one that is there for everybody.
 */
export type TextLayout = TextOf<
  TextKind | 'hole' | OnFill | 'tell' | 'tell seen' | `tell seen ${OnFill}`
>;
type OnFill = 'on-dark' | 'on-light' | 'on-pale';

interface LegendEntry {
  readonly kind: 'target';
  readonly text: string;
}

export interface PictureLayout {
  readonly kind: 'donut' | 'bars';
  readonly heightPx: number;
  readonly shapes: readonly ShapeLayout[];
  /** Targets that stand alone, as dashed pieces of a ring. */
  readonly aims: readonly (Fill & { readonly d: string })[];
  readonly key: readonly KeyRowLayout[];
  /** Bars that no key leads to: the sum of each group. */
  readonly groupBars: readonly BarLayout[];
  /** Zero rules and the lines of targets. */
  readonly paths: readonly PathLayout[];
  readonly texts: readonly TextLayout[];
  /** A row for each area or date, a column for each entry: where a tooltip belongs, a point or a box. */
  readonly points: readonly (readonly (Point & { readonly bottomPx?: number })[])[];
  /** Where a pointer finds the entries, each with its bar; none where they are found by their shapes. */
  readonly hitBoxes: readonly (readonly HitBox<BarLayout | undefined>[])[];
  readonly legend: readonly LegendEntry[];
}

export interface PlacementMixLayout {
  readonly widthPx: number;
  readonly fontPx: number;
  readonly picture: PictureLayout;
}
