// Says one cost in English: its name, amount and basis, and what another basis would mean.
import { coreEn } from '../../core/words/en.js';
import type { Per } from './input.unit.js';
import type { Bar, Explanation } from './model.js';
import type { CostComparatorWords } from './words.js';
import { amountsIn, basesIn, explainedOf, namesIn } from './words.costs.js';
import { percentAt, type WriteMoney } from './words.money.js';
import { percentBeside } from './words.money.en.js';

const names = namesIn(coreEn);
export const { text, barName, groupName, placeAmong, ownPeriod, periodFirst } = names;

const amounts = amountsIn(coreEn);
export const { costSaid, costInBrackets } = amounts;

/** What every sentence about occupancy assumes. */
export const IF_FIXED = 'if all costs are fixed';

export const KINDS: CostComparatorWords['kinds'] = {
  'in-house': 'In-house',
  external: 'External',
  'out-of-authority': 'Out of authority',
  all: 'In-house and external together',
};

/** Within a sentence: `at 85% occupancy`, `forecast`. */
export function shortBasis({ basis, occupancy }: Bar): string {
  const at = occupancy === undefined ? '' : `at ${percentAt(occupancy)} occupancy`;
  if (basis === 'full occupancy') return 'at full occupancy';
  if (basis === 'stated occupancy') return at || 'at an occupancy that is not known';
  return [basis ?? 'basis not known', at].filter(Boolean).join(' ');
}

/** Of several: `forecast`, `prices`. */
export const sharedBasis = (bar: Bar): string => shortBasis(bar).replace(/^price\b/, 'prices');

const bases = basesIn(names, {
  kinds: KINDS,
  shortBasis,
  allOn: (bar) => `all ${sharedBasis(bar)}`,
});
export const { basis, basisAndPeriod, groupBasis, groupHeading, rowNote } = bases;

/** What is said of one cost. */
export const costWords = { ...names, ...amounts, ...bases };

/** `£125k at full occupancy`, `£129k (provisional) forecast`. */
const withBasis = (bar: Bar, per: Per, write: WriteMoney): string =>
  `${costSaid(bar, per, write)} ${shortBasis(bar)}`;

export const unit: CostComparatorWords['unit'] = ({ of }, per) =>
  `Pounds ${of ? `per ${of} ` : ''}per ${per}`;

export function explanationText(explanation: Explanation, per: Per): string {
  const { base, occupancy } = explanation;
  const { is, write, beside } = explainedOf(explanation, per);
  const own = withBasis(base, per, write);
  const other = withBasis(explanation.other, per, write);
  const at = periodFirst(base);
  switch (is) {
    case 'below':
      return `${at}${other} is less than ${beside} at full occupancy would be: occupancy does not explain it.`;
    case 'worked out':
      return `${at}${own} comes to ${other} at ${percentBeside(occupancy, base.occupancy ?? 1)} occupancy, ${IF_FIXED}.`;
    case 'explained':
      return `${at}${other} is what ${own} would come to, ${IF_FIXED}.`;
    default:
      return `${at}${other} is not explained by occupancy alone: ${own} would come to ${beside}, ${IF_FIXED}.`;
  }
}
