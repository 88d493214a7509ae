// Says in English what a reader may want to know about costs: their bases, their sources, their shorthand.
import { coreEn } from '../../core/words/en.js';
import type { Basis } from './input.js';
import { barsOf, type CostComparatorModel, isNothing } from './model.js';
import { ownStandingNotes } from './words.notes.js';

/** What each basis means. */
const BASES: Readonly<Record<Basis | 'unknown', string>> = {
  'full occupancy': 'At full occupancy: what a bed would cost if every bed were in use all year.',
  'stated occupancy': 'At a stated occupancy: what a bed in use costs when so many of them are.',
  forecast: 'Forecast: what is expected to be spent by the end of the year.',
  actual: 'Actual: what was spent.',
  price: 'Price: what is paid to a provider.',
  unknown: 'Where the basis is not known, nothing can be compared.',
};

export function notes(model: CostComparatorModel): readonly string[] {
  if (isNothing(model)) return [];
  const bases = [...new Set(barsOf(model).map((bar) => bar.basis ?? 'unknown'))];
  return [
    'A year is 365 days: 365 ÷ 7 = 52.14 weeks. A cost that is converted is no more exact than it was given.',
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
    ...ownStandingNotes(coreEn, model),
  ].filter(Boolean);
}
