// Places everything of a mix: chooses its picture, a donut or bars, whose files are loaded only for it.
import { type Frame, textMeasures } from '../../core/chart/frame.js';
import { lazy } from '../../core/lazy.js';
import { fillsOf } from './layout.fills.js';
import type { PlacementMixLayout } from './layout.types.js';
import type { PlacementMixModel } from './model.js';
import type { PlacementMixWords } from './words.js';

export type * from './layout.types.js';

export const bars = lazy(() => import('./layout.bars.js'));
export const donut = lazy(() => import('./layout.donut.js'));

/** Whether bars are drawn: where a donut would mislead, and where the view `bar` is asked for. */
const isBars = ({ form }: PlacementMixModel, view: string | undefined): boolean =>
  form === 'bars' || (form === 'donut' && view === 'bar');

/** The part that places the picture. */
export const placementMixPart = (model: PlacementMixModel, view: string | undefined) =>
  isBars(model, view) ? bars : donut;

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
    picture: isBars(model, view) ? bars.now.barsOf(context) : donut.now.donutOf(context),
  };
}
