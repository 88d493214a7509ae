// What a mix's picture is made of, and what its parts share while they are placed.
import type { Frame } from '../../core/chart/frame.js';
import type { Point } from '../../core/chart/path.js';
import type { PlacementMixModel } from './model.js';
import type { PlacementMixWords } from './words.js';

/** What every part of the layout takes. */
export interface LayoutContext {
  readonly model: PlacementMixModel;
  readonly words: PlacementMixWords;
  readonly frame: Frame;
}

/** An arc or a bar; its number names it in the legend, where it is not labelled. */
export interface ShapeLayout {
  readonly d: string;
  /** Which colour, from 1. */
  readonly slot: number;
  /** Which area or date, and which entry. */
  readonly row: number;
  readonly column: number;
}

/** A group's part of the outer ring, or its thin bar. */
export interface RingLayout {
  readonly d: string;
  /** Place of the group: tells apart by fill and outline. */
  readonly group: number;
  /** Where the group should end, where the data do not say where it does. */
  readonly aim?: boolean;
}

export interface TextLayout {
  readonly x: number;
  /** Middle of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly kind: 'label' | 'bold' | 'figure' | 'quiet';
}

export interface LegendEntry {
  readonly kind: 'part' | 'ring' | 'aim' | 'mark';
  /** Colour of a part, place of a group. */
  readonly slot: number;
  readonly text: string;
}

export interface PictureLayout {
  readonly kind: 'donut' | 'bars' | 'stacks';
  readonly heightPx: number;
  readonly shapes: readonly ShapeLayout[];
  readonly rings: readonly RingLayout[];
  /** Target shares, as lines. */
  readonly marks: readonly string[];
  /** From a label to what it names. */
  readonly leaders: readonly string[];
  readonly texts: readonly TextLayout[];
  /** A row per area or date, a column per entry: where a tooltip belongs. */
  readonly points: readonly (readonly Point[])[];
  readonly legend: readonly LegendEntry[];
}

export interface PlacementMixLayout {
  readonly widthPx: number;
  readonly fontPx: number;
  /** What the numbers call for. */
  readonly picture: PictureLayout;
  /** The same as bars; absent where the picture is no donut. */
  readonly bars?: PictureLayout;
}
