// Describes the mix as nodes: ring, key, bars, and the legend of a target.
// Colours and outlines are classes that `styles.ts` fills in.
import { type Content, type Described, node } from '../../view/nodes.js';
import { barView, pathView, slotClass, textView } from '../../view/rows.js';
import type { Cursor } from '../../view/scene.js';
import type { Fill, KeyRowLayout, PictureLayout } from './layout.js';

/** The drawing; `at` is the entry that a person is looking at. */
export const drawing = (picture: PictureLayout, at: Cursor | undefined): readonly Content[] => [
  ...picture.aims.map(({ slot, d }) => node('path', { class: `aim ${slotClass(slot)}`, d })),
  ...picture.shapes.map(({ d, column, ...fill }) =>
    node('path', { ...placeOf(fillClass(fill), at, 0, column), d }),
  ),
  ...picture.groupBars.flatMap(barView),
  ...picture.hitBoxes.flatMap((boxes, row) =>
    boxes.map(
      ({ of: bar }, column) => bar && node('g', placeOf('', at, row, column), barView(bar)),
    ),
  ),
  ...picture.paths.flatMap((path) => [
    path.kind === 'target' ? node('path', { class: 'halo', d: path.d }) : undefined,
    pathView(path),
  ]),
  ...picture.texts.map(textView),
  ...picture.key.map((row) => keyRowView(row, at, picture.aims.length > 0)),
];

const fillClass = ({ slot, tint, isOther }: Fill): string =>
  `shape ${isOther ? 'other' : slotClass(slot)}${tint > 0 ? ` tint-${tint}` : ''}`;

/** A heading leads to no arc, so it is no place to point at. */
function keyRowView(
  { x, y, widthPx, heightPx, column, swatch, texts }: KeyRowLayout,
  at: Cursor | undefined,
  isAim: boolean,
): Described {
  const kind = swatch && (isAim ? `aim ${slotClass(swatch.slot)}` : fillClass(swatch));
  const sample =
    swatch &&
    node('rect', {
      class: kind,
      ...{ x: swatch.x, y: swatch.y, width: swatch.sizePx, height: swatch.sizePx },
    });
  const content = [sample, ...texts.map(textView)];
  if (column < 0) return node('g', { class: 'key' }, content);
  return node('g', placeOf('key', at, 0, column), [
    node('rect', { class: 'row', x: x - 4, y, width: widthPx + 8, height: heightPx }),
    ...content,
  ]);
}

/** What tells the entry of a shape, and whether a person is looking at it. */

const placeOf = (kind: string, at: Cursor | undefined, row: number, column: number) => ({
  class: (at?.row === row && at.column === column ? `${kind} at` : kind).trim() || undefined,
  'data-row': row,
  'data-column': column,
});

/** The entry whose arc or row of the key is under the pointer. */
export function entryAt(target: Element): Cursor | undefined {
  const { row, column } = target.closest<SVGElement>('[data-column]')?.dataset ?? {};
  return column === undefined ? undefined : { row: Number(row), column: Number(column) };
}

/** The line of a target. */
export const legendSample = (): readonly Content[] => [
  node('path', { class: 'target', d: 'M15,0V16' }),
];
