// The mix as Lit templates: ring, key, bars, and the legend of a target.
// Colours and outlines are classes that `styles.ts` fills in.
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { hitTest } from '../../core/chart/rows.hit-test.js';
import type { Cursor } from '../../view/explore.js';
import { barView, pathView, slotClass, textView } from '../../view/rows.js';
import type { Fill, KeyRowLayout, PictureLayout } from './layout.js';

/** The drawing; `at` is the entry that a person is looking at. */
export const drawing = (picture: PictureLayout, at: Cursor | undefined): SVGTemplateResult => svg`
  ${picture.aims.map((aim) => svg`<path class="aim ${slotClass(aim.slot)}" d=${aim.d}></path>`)}
  ${picture.shapes.map(
    ({ d, column, ...fill }) => svg`<path
      class="${fillClass(fill)} ${atClass(at, 0, column)}"
      data-row="0"
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
  ${picture.paths.map((path) =>
    path.kind === 'target'
      ? svg`<path class="halo" d=${path.d}></path>${pathView(path)}`
      : pathView(path),
  )}
  ${picture.texts.map(textView)}
  ${picture.key.map((row) => keyRowView(row, at, picture.aims.length > 0))}`;

const fillClass = ({ slot, tint, isOther }: Fill): string =>
  `shape ${isOther ? 'other' : slotClass(slot)}${tint > 0 ? ` tint-${tint}` : ''}`;

/** A heading leads to no arc, so it is no place to point at. */
function keyRowView(
  { x, y, widthPx, heightPx, column, swatch, texts }: KeyRowLayout,
  at: Cursor | undefined,
  isAim: boolean,
): SVGTemplateResult {
  const sample = swatch
    ? svg`<rect class=${isAim ? `aim ${slotClass(swatch.slot)}` : fillClass(swatch)}
        x=${swatch.x} y=${swatch.y} width=${swatch.sizePx} height=${swatch.sizePx}></rect>`
    : nothing;
  if (column < 0) return svg`<g class="key">${sample}${texts.map(textView)}</g>`;
  return svg`<g class="key ${atClass(at, 0, column)}" data-row="0" data-column=${column}>
    <rect class="row" x=${x - 4} y=${y} width=${widthPx + 8} height=${heightPx}></rect>
    ${sample}${texts.map(textView)}
  </g>`;
}

/** The class of what a person is looking at. */
const atClass = (at: Cursor | undefined, row: number, column: number): string =>
  at?.row === row && at.column === column ? 'at' : '';

/** The entry at a place: the nearest bar, or the arc or row of the key under the pointer. */
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

/** The line of a target. */
export const legendSample = (): SVGTemplateResult => svg`<path class="target" d="M15,0V16"></path>`;
