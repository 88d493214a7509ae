// Says one cost in Welsh: its name, amount and basis, and what another basis would mean.
// An author's names stand where nothing mutates them, but for names of Welsh places.
import { coreCy } from '../../core/words/cy.js';
import { than } from '../../core/words/mutation.cy.js';
import { unitName } from '../../core/words/unit.cy.js';
import { reasonsOf } from '../../core/words/words.js';
import { type Per, unitText } from './input.unit.js';
import type { Bar, Explanation } from './model.js';
import { amountOf, amountsIn, basesIn, explainedOf, namesIn } from './words.costs.js';
import { percentBeside } from './words.money.cy.js';
import { percentAt, type WriteMoney } from './words.money.js';
import type { CostComparatorWords } from './words.js';

const names = namesIn(coreCy);
export const { text, barName, groupName, placeAmong, ownPeriod, periodFirst } = names;

const amounts = amountsIn(coreCy);
export const { costSaid, costInBrackets } = amounts;

/** What every sentence about occupancy assumes. */
export const IF_FIXED = 'os yw’r holl gostau’n sefydlog';

export const KINDS: CostComparatorWords['kinds'] = {
  'in-house': 'Mewnol',
  external: 'Allanol',
  'out-of-authority': 'Y tu allan i’r awdurdod',
  all: 'Mewnol ac allanol gyda’i gilydd',
};

/** Within a sentence: `gyda defnydd o 85%`, `rhagolwg`. */
export function shortBasis({ basis, occupancy }: Bar): string {
  const at = occupancy === undefined ? '' : `gyda defnydd o ${percentAt(occupancy)}`;
  if (basis === 'full occupancy') return 'gyda defnydd llawn';
  if (basis === 'stated occupancy') return at || 'gyda defnydd anhysbys';
  return [basis ? BASES[basis] : 'sail anhysbys', at].filter(Boolean).join(' ');
}

const BASES: Readonly<Record<'forecast' | 'actual' | 'price', string>> = {
  forecast: 'rhagolwg',
  actual: 'gwirioneddol',
  price: 'pris',
};

const bases = basesIn(names, {
  kinds: KINDS,
  shortBasis,
  allOn: (bar) => `pob un: ${shortBasis(bar)}`,
});
export const { basis, basisAndPeriod, groupBasis, groupHeading, rowNote } = bases;

/** What is said of one cost. */
export const costWords = { ...names, ...amounts, ...bases };

/** `£125k (gyda defnydd llawn)`, `£129k (dros dro, rhagolwg)`. */
const withBasis = (bar: Bar, per: Per, write: WriteMoney): string =>
  `${amountOf(bar, per, write)} (${[...reasonsOf(coreCy, bar.cost), shortBasis(bar)].join(', ')})`;

export const unit: CostComparatorWords['unit'] = ({ of }, per) =>
  unitName(unitText(of ? { of, per } : { per }));

export function explanationText(explanation: Explanation, per: Per): string {
  const { base, occupancy } = explanation;
  const { is, write, beside } = explainedOf(explanation, per);
  const own = withBasis(base, per, write);
  const other = withBasis(explanation.other, per, write);
  const at = periodFirst(base);
  switch (is) {
    case 'below':
      return `${at}Mae ${other} yn is ${than(beside)}, sef y gost gyda defnydd llawn: nid yw defnydd yn esbonio hyn.`;
    case 'worked out':
      return `${at}Mae ${own} yn cyfateb i ${other} gyda defnydd o ${percentBeside(occupancy, base.occupancy ?? 1)}, ${IF_FIXED}.`;
    case 'explained':
      return `${at}Byddai ${own} yn cyfateb i ${other}, ${IF_FIXED}.`;
    default:
      return `${at}Nid yw defnydd yn unig yn esbonio ${other}: byddai ${own} yn cyfateb i ${beside}, ${IF_FIXED}.`;
  }
}
