// Places everything of a mix: a donut or bars, whose code is loaded only for them.
import { type Frame, textMeasures } from '../../core/chart/frame.js';
import { type Lazy, lazy } from '../../core/lazy.js';
import { donutOf } from './layout.donut.js';
import { fillsOf } from './layout.fills.js';
import type { PlacementMixLayout } from './layout.types.js';
import type { PlacementMixModel } from './model.js';
import type { PlacementMixWords } from './words.js';

export type * from './layout.types.js';

export const bars = lazy(() => import('./layout.bars.js'));

/** Whether bars are drawn: where a donut would mislead, and where the view `bar` is asked for. */
const isBars = ({ form }: PlacementMixModel, view: string | undefined): boolean =>
  form === 'bars' || (form === 'donut' && view === 'bar');

/** The parts that place the picture. */
export const placementMixParts = (
  model: PlacementMixModel,
  view: string | undefined,
): readonly Lazy[] => (isBars(model, view) ? [bars] : []);

export function placementMixLayout(
  model: PlacementMixModel,
  words: PlacementMixWords,
  frame: Frame,
  view?: string,
): PlacementMixLayout {
  const context = { model, words, frame, fills: fillsOf(model) };
  return {
    widthPx: frame.widthPx,
    fontPx: textMeasures(frame).fontPx,
    picture: isBars(model, view) ? bars.now.barsOf(context) : donutOf(context),
  };
}
