// Says in Welsh what the picture is, and names its rows of points, for who does not see it.
import { rowText } from '../../core/words/exploring.cy.js';
import { counted, NOUNS } from '../../core/words/plural.cy.js';
import type { View } from './input.js';
import type { ThresholdFunnelModel } from './model.js';
import { panelName } from './words.items.cy.js';

type Model = ThresholdFunnelModel;

export function about({ panels }: Model, view: View): string {
  // After a number, "ardal" has one form.
  const areas = panels.length > 1 ? ` ar gyfer ${panels.length} ardal` : '';
  return view === 'journey'
    ? `Siart bar${areas}: camau taith yn eu trefn, pob un â bar cyhyd â’i nifer.`
    : `Siart bar${areas}: cysylltiadau yn ôl lefel angen, pob un â bar cyhyd â’i nifer.`;
}

export const rowName = (model: Model, row: number, bars: number): string =>
  rowText(
    panelName(model, row),
    model.panels.length > 1 ? 'ardal' : '',
    [row, model.panels.length],
    counted(bars, NOUNS.bar),
  );
