// Where everything of a mix stands: model + words + frame → plain objects in px.
// The parts are beside this file: layout.donut, layout.bars, layout.stacks, layout.spread.
import { FONT_PX, type Frame, lineHeightPx } from '../../core/chart/frame.js';
import { tenth } from '../../core/chart/path.js';
import { barsOf } from './layout.bars.js';
import { donutOf } from './layout.donut.js';
import type { DonutLayout, PictureLayout } from './layout.picture.js';
import { stacksOf } from './layout.stacks.js';
import type { PlacementMixModel } from './model.js';
import type { PlacementMixWords } from './words.js';

export type { LegendEntry, PictureLayout, TextLayout } from './layout.picture.js';

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
  const fontPx = FONT_PX[frame.density];
  const of = { widthPx: frame.widthPx, fontPx };
  const context = { model, words, frame };
  if (model.form === 'bars') return { ...of, picture: barsOf(context) };
  if (model.form === 'stacks') return { ...of, picture: stacksOf(context) };
  const picture = donutPicture(donutOf(context), lineHeightPx(fontPx));
  return model.form === 'donut' ? { ...of, picture, bars: barsOf(context) } : { ...of, picture };
}

/** Each line of a label becomes a text of its own. */
const donutPicture = (donut: DonutLayout, linePx: number): PictureLayout => ({
  ...donut,
  bars: [],
  hitBoxes: [],
  texts: donut.texts.flatMap(({ lines, y, ...label }) =>
    lines.map((text, i) => ({ ...label, y: tenth(y + i * linePx), text })),
  ),
});
