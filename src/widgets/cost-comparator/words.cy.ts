// Says a comparison of costs in Welsh: brings its parts together, and adds labels.
import { capital } from '../../core/words/capital.js';
import { coreCy } from '../../core/words/cy.js';
import { keysText } from '../../core/words/exploring.cy.js';
import { cost } from './words.costs.js';
import { barName, basis, groupHeading, groupName, KINDS, rowNote, unit } from './words.costs.cy.js';
import type { CostComparatorWords } from './words.js';
import { money, moneyBeside } from './words.money.js';
import { packages } from './words.packages.cy.js';
import { folded, needs, whatIfs } from './words.parts.cy.js';
import { surface } from './words.surface.cy.js';

const LABELS: CostComparatorWords['labels'] = {
  show: 'Dangos costau',
  row: 'Darpariaeth',
  area: 'Ardal',
  setting: 'Math o leoliad',
  kind: 'Math o ddarpariaeth',
  basis: 'Sail',
  was: 'Cyn diwygio',
  source: 'Ffynhonnell',
  count: 'Nifer',
  average: 'cyfartaledd',
  under: 'o dan',
  whatIfTable: 'Tabl ar gyfer y sefyllfa hon',
  instructions: keysText('bariau', 'grwpiau'),
};

export const words: CostComparatorWords = {
  core: coreCy,
  needs,
  later: () => [folded],
  surface,
  money,
  moneyBeside,
  barName,
  groupName,
  groupHeading,
  rowNote,
  cost,
  basis: (bar) => capital(basis(bar)),
  point: (model, bar, per) => folded.now.point(model, bar, per),
  about: (model, per) => folded.now.about(model, per),
  rowName: (model, row) => folded.now.rowName(model, row),
  unit,
  packages,
  get occupancy() {
    return whatIfs.now.occupancy;
  },
  get mix() {
    return whatIfs.now.mix;
  },
  kinds: KINDS,
  per: { year: 'Y flwyddyn', week: 'Yr wythnos' },
  labels: LABELS,
};
