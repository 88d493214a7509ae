// Where everything of a mix stands: model + words + frame → plain objects in px.
// It knows no SVG, no colour and no browser; texts are measured by a function that it is given.
// The parts are beside this file: layout.donut, layout.bars, layout.stacks, layout.spread.
import { FONT_PX, type Frame } from '../../core/chart/frame.js';
import type { Point } from '../../core/chart/path.js';
import { barsOf } from './layout.bars.js';
import { donutOf } from './layout.donut.js';
import { stacksOf } from './layout.stacks.js';
import type { PlacementMixModel } from './model.js';
import type { PlacementMixWords } from './words.js';

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
  /** Where the group should end, while nobody knows where it does. */
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

export function placementMixLayout(
  model: PlacementMixModel,
  words: PlacementMixWords,
  frame: Frame,
): PlacementMixLayout {
  const of = { widthPx: frame.widthPx, fontPx: FONT_PX[frame.density] };
  const scene = { model, words, frame };
  if (model.form === 'bars') return { ...of, picture: barsOf(scene) };
  if (model.form === 'stacks') return { ...of, picture: stacksOf(scene) };
  const picture = donutOf(scene);
  return model.form === 'donut' ? { ...of, picture, bars: barsOf(scene) } : { ...of, picture };
}

/** What every part of the layout takes. */
export interface LayoutContext {
  readonly model: PlacementMixModel;
  readonly words: PlacementMixWords;
  readonly frame: Frame;
}
