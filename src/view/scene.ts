// Defines a picture that can be explored, and where its points are.
import type { HitBox } from '../core/chart/rows.hit-test.js';
import type { GivenSelection } from './events.js';
import type { Content } from './nodes.js';
import type { Picture } from './picture.js';

/** A point by its row (a series) and its column (a period). */
export interface Cursor {
  readonly row: number;
  readonly column: number;
}

/** Where the tooltip of a point belongs, in px of the drawing. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  /** The bottom of a box that begins at `y`, whose tooltip is below or above it; else it is beside the point. */
  readonly bottomPx?: number;
  /** Finds the same thing in another row; without it, the same column is taken. */
  readonly key?: string | undefined;
}

/** A picture that can be explored: made once for each layout, and drawn again for each point. */
export interface Scene extends Omit<Picture, 'chart'> {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly fontPx: number;
  /** How far the drawing reaches above its own zero; 0 where it is left out. */
  readonly topPx?: number;
  /** Tells drawings of one widget apart, for its styles. */
  readonly kind?: string;
  /** The first key leads to the latest column; else to the first. */
  readonly beginsLast?: boolean;
  readonly instructions: string;
  readonly legend?: Content;
  readonly legendBelow?: boolean;
  /** What a person has changed in it last, in one sentence. */
  readonly change?: string;
  draw(at: Cursor | undefined): readonly Content[];
  /** What the picture is, in words: its kind, how many series and points, its axis. Like lines and names, it is asked for when what is loaded later is there. */
  about(): string;
  /** Names a row, with what it is and how many points it has: `Exampleshire, line 1 of 2, 20 periods`. */
  rowName(row: number): string;
  /** Which series each row is, where a person can put some aside; else each row is always the same. */
  readonly rows?: readonly number[];
  /** The lines of the tooltip of a point; the first names it. */
  lines(at: Cursor): readonly string[];
  /** The detail of `council-select` for a point. */
  selection(at: Cursor): GivenSelection;
  /** A row for each series or area, a column for each point of it; those of the hit boxes where it is left out. */
  readonly anchors?: () => readonly (readonly Anchor[])[];
  /** A row for each area or group; `key` finds the same thing in another row. */
  readonly hitBoxes?: readonly (readonly HitBox<object | undefined>[])[];
  /** The point that a person means by a place; else the hit box there or, without any, the nearest anchor. */
  hitTest?(target: Element): Cursor | undefined;
}
