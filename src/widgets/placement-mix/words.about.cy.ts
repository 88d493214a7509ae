// Says in Welsh what the picture is, and names its rows of points, for who does not see it.
import { rowText } from '../../core/words/exploring.cy.js';
import { counted, NOUNS } from '../../core/words/plural.cy.js';
import type { PlacementMixModel } from './model.js';
import { mixName } from './words.names.cy.js';

type Model = PlacementMixModel;

export function about(model: Model, kind: 'donut' | 'bars'): string {
  const parts = counted(model.entries.length, NOUNS.part);
  const { length } = model.mixes;
  if (kind === 'donut') {
    return `Siart toesen: ${parts}. Mae pob rhan o’r cylch cyhyd â’i chyfran, ac yn dilyn yr un o’i blaen gyda’r cloc o’r brig.`;
  }
  const several = length > 1 ? ` Nifer yr ardaloedd neu’r dyddiadau: ${length}.` : '';
  return `Siart bar: ${parts}.${several} Mae’r barrau i gyd ar un raddfa o 0.`;
}

export const rowName = (model: Model, row: number): string =>
  rowText(
    mixName(model, row),
    model.mixes.length > 1 ? 'ardal neu ddyddiad' : '',
    [row, model.mixes.length],
    counted(model.entries.length, NOUNS.part),
  );
