// Says a comparison of costs in English: brings its parts together, and adds labels.
import { keysText } from '../../core/words/exploring.en.js';
import { coreEn } from '../../core/words/en.js';
import type { CostComparatorWords } from './words.js';
import { capital } from '../../core/words/capital.js';
import { cost } from './words.costs.js';
import { barName, basis, groupHeading, groupName, KINDS, rowNote, unit } from './words.costs.en.js';
import { money, moneyBeside } from './words.money.js';
import { packages } from './words.packages.en.js';
import { folded, needs, whatIfs } from './words.parts.en.js';
import { surface } from './words.surface.en.js';

const LABELS: CostComparatorWords['labels'] = {
  show: 'Show costs',
  row: 'Provision',
  area: 'Area',
  setting: 'Setting',
  kind: 'Kind',
  basis: 'Basis',
  was: 'Before revision',
  source: 'Source',
  count: 'Number',
  average: 'average',
  under: 'under',
  whatIfTable: 'Table of this what-if',
  instructions: keysText('bars', 'groups'),
};

export const words: CostComparatorWords = {
  core: coreEn,
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
  per: { year: 'Per year', week: 'Per week' },
  labels: LABELS,
};
