// Describes the points of a picture for assistive technology: what the picture is in words, a group for each series or
// area, and in it each point by name, at its place in the drawing. The focus moves through them.
import type { HitBox } from '../core/chart/rows.hit-test.js';
import { heard } from './heard.js';
import { type Described, node } from './nodes.js';
import type { Anchor, Cursor, Scene } from './scene.js';

/** The names of the points of a scene, which stay the same while the focus moves. */
const namesOf = new WeakMap<Scene, readonly (readonly string[])[]>();

const named = (scene: Scene, anchors: readonly (readonly Anchor[])[]) =>
  anchors.map((points, row) => points.map((_, column) => heard(scene.lines({ row, column }))));

/**
 * Every point, to be read in order as well as by arrow keys: only that of `stop` is a tab stop.
 *
 * @param scale how many px of the page one of the scene takes
 */
export function pointsView(
  scene: Scene,
  anchors: readonly (readonly Anchor[])[],
  stop: Cursor,
  scale: number,
): Described {
  const names = namesOf.get(scene) ?? named(scene, anchors);
  namesOf.set(scene, names);
  const groups = anchors.map((points, row) =>
    node(
      'div',
      { role: 'group', 'aria-label': scene.rowName(row) },
      points.map((anchor, column) =>
        node('div', {
          role: 'img',
          'aria-label': names[row]![column],
          tabindex: row === stop.row && column === stop.column ? 0 : -1,
          '.style': styleOf(scene, placeOf(anchor, scene.hitBoxes?.[row]?.[column]), scale),
        }),
      ),
    ),
  );
  return node('div', { class: 'points' }, [
    node('p', { class: 'unseen' }, scene.about()),
    ...groups,
  ]);
}

/** A point is as large as a focus ring around its marker; a bar has its own box. */
export const POINT_PX = 24;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

const placeOf = ({ x, y }: Anchor, box: HitBox<unknown> | undefined): Place =>
  box
    ? { x: box.x, y: box.topPx, widthPx: box.widthPx, heightPx: box.bottomPx - box.topPx }
    : { x: x - POINT_PX / 2, y: y - POINT_PX / 2, widthPx: POINT_PX, heightPx: POINT_PX };

function styleOf({ topPx = 0 }: Scene, { x, y, widthPx, heightPx }: Place, scale: number): string {
  const px = (length: number) => `${length * scale}px`;
  return `left:${px(x)};top:${px(y + topPx)};width:${px(widthPx)};height:${px(heightPx)}`;
}

/** The elements of the points, a list for each row. */
export const pointElements = (root: ParentNode): readonly (readonly HTMLElement[])[] =>
  [...root.querySelectorAll('.points > [role=group]')].map(
    ({ children }) => [...children] as HTMLElement[],
  );

/** Which point an element is; undefined of any other. */
export function pointOf(root: ParentNode, element: Element | null): Cursor | undefined {
  const rows = pointElements(root);
  const row = rows.findIndex((points) => points.includes(element as HTMLElement));
  return row < 0 ? undefined : { row, column: rows[row]!.indexOf(element as HTMLElement) };
}
