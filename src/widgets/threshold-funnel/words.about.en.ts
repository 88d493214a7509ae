// Says in English what the picture is, and names its rows of points, for who does not see it.
import { numberOf, rowText } from '../../core/words/exploring.en.js';
import type { View } from './input.js';
import type { ThresholdFunnelModel } from './model.js';
import { panelName } from './words.items.en.js';

type Model = ThresholdFunnelModel;

export function about({ panels }: Model, view: View): string {
  const areas = panels.length > 1 ? ` for ${panels.length} areas` : '';
  return view === 'journey'
    ? `Bar chart${areas}: the stages of a journey in their order, each with a bar as long as its number.`
    : `Bar chart${areas}: contacts by level of need, each with a bar as long as its number.`;
}

export const rowName = (model: Model, row: number, bars: number): string =>
  rowText(
    panelName(model, row),
    model.panels.length > 1 ? 'area' : '',
    [row, model.panels.length],
    numberOf(bars, 'bar'),
  );
