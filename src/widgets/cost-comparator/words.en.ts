// Says a comparison of costs in English: brings its parts together, and adds notes and labels.
import { coreEn } from '../../core/words/en.js';
import { standingNotes } from '../../core/words/standing-notes.js';
import { type Bar, barsOf, type CostComparatorModel } from './model.js';
import {
  barName,
  basis,
  BASES,
  cost,
  groupHeading,
  groupName,
  KINDS,
  point,
  rowNote,
  unit,
} from './words.costs.en.js';
import type { CostComparatorWords } from './words.js';
import { mix } from './words.mix.en.js';
import { capital } from '../../core/words/capital.js';
import { money, text } from './words.money.en.js';
import { occupancy } from './words.occupancy.en.js';
import { packages } from './words.packages.en.js';
import { surfaceWith } from './words.surface.en.js';

function notes(model: CostComparatorModel): readonly string[] {
  const bars = barsOf(model);
  const bases = [...new Set(bars.map((bar) => bar.basis ?? 'unknown'))];
  return [
    'A year is 365 days: 365 ÷ 7 = 52.14 weeks.',
    ...bases.map((each) => BASES[each]),
    model.occupancy || model.explanations.length > 0
      ? 'What occupancy would explain is worked out as if all costs are fixed: the same is spent however many beds are in use. Costs that fall with fewer children make it less.'
      : '',
    model.occupancy?.beds ? 'Break-even is rounded up to whole beds.' : '',
    model.mix
      ? 'The mix takes the two costs of a place as they are. It leaves out the cost of changing over, notice periods and empty places.'
      : '',
    model.packages?.listed.length === 0
      ? 'Of the packages only what is written is known; they are not drawn one by one.'
      : '',
    ...standingNotes(coreEn, {
      values: bars.map((bar) => [barName(bar), bar.cost]),
      periods: [model.period, ...bars.map((bar) => bar.period)],
      more: bars.map(sourceNote),
      codes: model.shorthand,
    }),
  ].filter(Boolean);
}

/** The source of one cost, where it has its own; `''` elsewhere. */
const sourceNote = (bar: Bar): string => {
  const name = [barName(bar), groupName(bar)].filter(Boolean).join(', ');
  return bar.source ? `${name}. ${coreEn.card.sourceIs} ${text(bar.source.name)}.` : '';
};

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
  instructions:
    'Use the left and right arrow keys to move between bars, up and down between groups, Home and End for the first and last, Enter to select, Escape to leave.',
};

export const words: CostComparatorWords = {
  core: coreEn,
  surface: (model, per) => surfaceWith(model, per, notes(model)),
  money,
  barName,
  groupName,
  groupHeading,
  rowNote,
  cost,
  basis: (bar) => capital(basis(bar)),
  point,
  unit,
  packages,
  occupancy,
  mix,
  kinds: KINDS,
  per: { year: 'Per year', week: 'Per week' },
  labels: LABELS,
};
