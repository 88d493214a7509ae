// The mix as Lit templates: the drawing and its legend.
// Colours and outlines are classes that `styles.ts` fills in.
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { hitTest } from '../../core/chart/rows.hit-test.js';
import type { Cursor } from '../../view/explore.js';
import { barView, slotClass, textView } from '../../view/rows.js';
import type { LegendEntry, PictureLayout } from './layout.js';

/** The drawing; `at` is the entry that a person is looking at. */
export const drawing = (picture: PictureLayout, at: Cursor | undefined): SVGTemplateResult => svg`
  ${picture.rings.map(({ d, group, aim }) => svg`<path class="${aim ? 'aim aim' : 'ring ring'}-${group % 3}" d=${d}></path>`)}
  ${picture.shapes.map(
    ({ d, slot, row, column }) => svg`<path
      class="shape ${slotClass(slot)} ${atClass(at, row, column)}"
      data-row=${row}
      data-column=${column}
      d=${d}
    ></path>`,
  )}
  ${picture.groupBars.map((bar) => barView(bar))}
  ${picture.hitBoxes.map((boxes, row) =>
    boxes.map(({ of: bar }, column) =>
      bar
        ? svg`<g class=${atClass(at, row, column)} data-row=${row} data-column=${column}>${barView(bar)}</g>`
        : nothing,
    ),
  )}
  ${picture.targetLines.map((d) => svg`<path class="halo" d=${d}></path><path class="target" d=${d}></path>`)}
  ${picture.leaders.map((d) => svg`<path class="leader" d=${d}></path>`)}
  ${picture.texts.map(textView)}`;

/** The class of what a person is looking at. */
const atClass = (at: Cursor | undefined, row: number, column: number): string =>
  at?.row === row && at.column === column ? 'at' : '';

/** The entry at a place: the nearest bar, or the arc under the pointer. */
export function entryAt(
  { hitBoxes }: PictureLayout,
  x: number,
  y: number,
  target: Element,
): Cursor | undefined {
  if (hitBoxes.length > 0) return hitTest(hitBoxes, x, y);
  const { row, column } = target.closest<SVGElement>('[data-column]')?.dataset ?? {};
  return column === undefined ? undefined : { row: Number(row), column: Number(column) };
}

/** A part by its colour and number, a group by its fill and outline, the target by its line. */
export const legendSample = ({ kind, slot }: LegendEntry): SVGTemplateResult =>
  kind === 'part'
    ? svg`<rect class="shape ${slotClass(slot)}" x="0" y="1" width="14" height="14"></rect>
      <text class="heading" x="19" y="8" dy="0.35em">${slot}</text>`
    : kind !== 'target'
      ? svg`<rect class="${kind} ${kind}-${slot % 3}" x="1" y="5" width="28" height="7"></rect>`
      : svg`<path class="target" d="M15,0V16"></path>`;
