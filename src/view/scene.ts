// Defines a picture that can be explored, and where its points are.
import type { nothing, SVGTemplateResult, TemplateResult } from 'lit';
import { type HitBox, hitTest } from '../core/chart/rows.hit-test.js';
import type { GivenSelection } from './events.js';
import type { Cursor } from './explore.js';
import type { Picture } from './picture.js';

type View = TemplateResult | typeof nothing;

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
interface SceneParts extends Omit<Picture, 'chart'> {
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
  readonly legend?: View;
  readonly legendBelow?: boolean;
  draw(at: Cursor | undefined): SVGTemplateResult;
  /** The lines of the tooltip of a point; the first names it. */
  lines(at: Cursor): readonly string[];
  /** The detail of `council-select` for a point. */
  selection(at: Cursor): GivenSelection;
}

interface Places {
  /** A row for each series or area, a column for each point of it. */
  readonly anchors: readonly (readonly Anchor[])[];
  /** The point that a person means by a place of the drawing. */
  hitTest(x: number, y: number, target: Element): Cursor | undefined;
}

interface BoxPlaces {
  /** A row for each area or group; `key` finds the same thing in another row. */
  readonly hitBoxes: readonly (readonly HitBox<{ readonly key?: string }>[])[];
}

/** The places of points follow from hit boxes, unless the scene says where they are. */
export type Scene = SceneParts & (Places | BoxPlaces);

/** A scene whose places are known. */
export type PlacedScene = SceneParts & Places;

/** From the left of a box to its tooltip. */
const WITHIN_PX = 24;

/** The scene with an anchor for each hit box, where it has hit boxes alone. */
export const placedScene = (scene: Scene): PlacedScene =>
  'hitTest' in scene
    ? scene
    : {
        ...scene,
        anchors: scene.hitBoxes.map((row) => row.map(anchorOf)),
        hitTest: (x, y) => hitTest(scene.hitBoxes, x, y),
      };

const anchorOf = ({ x, topPx, bottomPx, of }: HitBox<{ readonly key?: string }>): Anchor => ({
  x: x + WITHIN_PX,
  y: topPx,
  bottomPx,
  key: of.key,
});
