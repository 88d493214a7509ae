// Places everything of a mix: chooses its picture, a donut, bars or stacks.
import { FONT_PX, type Frame } from '../../core/chart/frame.js';
import { barsOf } from './layout.bars.js';
import { donutOf } from './layout.donut.js';
import { stacksOf } from './layout.stacks.js';
import type { PlacementMixLayout } from './layout.types.js';
import type { PlacementMixModel } from './model.js';
import type { PlacementMixWords } from './words.js';

export type * from './layout.types.js';

export function placementMixLayout(
  model: PlacementMixModel,
  words: PlacementMixWords,
  frame: Frame,
): PlacementMixLayout {
  const of = { widthPx: frame.widthPx, fontPx: FONT_PX[frame.density] };
  const context = { model, words, frame };
  if (model.form === 'bars') return { ...of, picture: barsOf(context) };
  if (model.form === 'stacks') return { ...of, picture: stacksOf(context) };
  const picture = donutOf(context);
  return model.form === 'donut' ? { ...of, picture, bars: barsOf(context) } : { ...of, picture };
}
