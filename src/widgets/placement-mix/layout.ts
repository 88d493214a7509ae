// Places everything of a mix: chooses its picture, a donut, bars or stacks.
import { type Frame, textMeasures } from '../../core/chart/frame.js';
import { roundToTenth } from '../../core/chart/path.js';
import { barsOf } from './layout.bars.js';
import { donutOf } from './layout.donut.js';
import type { DonutLayout, PictureLayout, PlacementMixLayout } from './layout.types.js';
import { stacksOf } from './layout.stacks.js';
import type { PlacementMixModel } from './model.js';
import type { PlacementMixWords } from './words.js';

export type * from './layout.types.js';

export function placementMixLayout(
  model: PlacementMixModel,
  words: PlacementMixWords,
  frame: Frame,
): PlacementMixLayout {
  const { fontPx, linePx } = textMeasures(frame);
  const of = { widthPx: frame.widthPx, fontPx };
  const context = { model, words, frame };
  if (model.form === 'bars') return { ...of, picture: barsOf(context) };
  if (model.form === 'stacks') return { ...of, picture: stacksOf(context) };
  const picture = donutPicture(donutOf(context), linePx);
  return model.form === 'donut' ? { ...of, picture, bars: barsOf(context) } : { ...of, picture };
}

/** Each line of a label becomes a text of its own. */
const donutPicture = (donut: DonutLayout, linePx: number): PictureLayout => ({
  ...donut,
  groupBars: [],
  hitBoxes: [],
  texts: donut.texts.flatMap(({ lines, y, ...label }) =>
    lines.map((text, i) => ({ ...label, y: roundToTenth(y + i * linePx), text })),
  ),
});
