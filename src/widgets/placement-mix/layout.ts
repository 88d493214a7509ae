// Places everything of a mix: chooses its picture, a donut or bars.
import { type Frame, textMeasures } from '../../core/chart/frame.js';
import { barsOf } from './layout.bars.js';
import { donutOf } from './layout.donut.js';
import type { PlacementMixLayout } from './layout.types.js';
import type { PlacementMixModel } from './model.js';
import type { PlacementMixWords } from './words.js';

export type * from './layout.types.js';

export function placementMixLayout(
  model: PlacementMixModel,
  words: PlacementMixWords,
  frame: Frame,
): PlacementMixLayout {
  const of = { widthPx: frame.widthPx, fontPx: textMeasures(frame).fontPx };
  const context = { model, words, frame };
  if (model.form === 'bars') return { ...of, picture: barsOf(context) };
  const picture = donutOf(context);
  return model.form === 'donut' ? { ...of, picture, bars: barsOf(context) } : { ...of, picture };
}
