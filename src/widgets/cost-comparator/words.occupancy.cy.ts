// Says in Welsh what a bed costs when more or fewer of them are in use.
import { capital } from '../../core/words/capital.js';
import { coreCy } from '../../core/words/cy.js';
import { as, having, than } from '../../core/words/mutation.cy.js';
import { counted, NOUNS } from '../../core/words/plural.cy.js';
import type { Per } from './input.unit.js';
import type { AtOccupancy, OccupancyFacts, Price } from './model.js';
import { barName, costInBrackets, IF_FIXED, periodFirst } from './words.costs.cy.js';
import { cost } from './words.costs.js';
import type { CostComparatorWords } from './words.js';
import { PER, percent } from './words.money.cy.js';
import { money, percentAt, type WriteMoney } from './words.money.js';
import { besidePrices, evenAt, fullBeside } from './words.occupancy.js';

const { list, number } = coreCy;

const bedsText = (beds: number): string => counted(beds, NOUNS.bed, number(beds, 0));

/** `5 o’r 6 gwely`. */
const ofBeds = (some: number, beds: number): string => `${number(some, 0)} o’r ${bedsText(beds)}`;

/** Whose bed it is, for a heading. */
const bedOf = ({ bar }: OccupancyFacts): string => (bar ? `: ${barName(bar)}` : '');

const ownName = ({ bar }: OccupancyFacts, bed: string): string => (bar ? barName(bar) : bed);

const occupancyValue: CostComparatorWords['occupancy']['value'] = (
  { beds, steps },
  { step, share },
) => (beds ? `${ofBeds(step, steps)}, ${percent(share)}` : `${step}%`);

export function occupancySentence(facts: OccupancyFacts, at: AtOccupancy, per: Per): string {
  const { beds, prices, bar } = facts;
  const { differences, write, cost: now } = besidePrices(facts, at, per);
  const where = beds
    ? `${capital(having(ofBeds(at.step, beds)))} mewn defnydd (${percent(at.share)})`
    : `Gyda defnydd o ${at.step}%`;
  const against = prices.map((price, i) => {
    const text = priceText(price, per, write);
    const difference = differences[i]!;
    if (difference === 0) return `yr un faint ${as(text)}`;
    return `${write(Math.abs(difference))} yn ${difference > 0 ? 'fwy' : 'llai'} ${than(text)}`;
  });
  const compared = against.length > 0 ? ` Mae hynny ${list(against)}.` : '';
  return `${periodFirst(bar)}${where}, mae gwely mewn defnydd yn costio ${now} ${PER[per]}, ${IF_FIXED}.${compared}`;
}

/** `External (£136k)`. */
const priceText = ({ bar }: Price, per: Per, write: WriteMoney): string =>
  `${barName(bar)} (${costInBrackets(bar, per, write)})`;

function breakEvens(facts: OccupancyFacts, per: Per): string {
  const reached = facts.prices.filter(({ breakEven }) => breakEven);
  const missed = facts.prices.filter(({ breakEven }) => !breakEven);
  return [
    reached.length > 0 ? reachedText(facts, reached, per) : '',
    missed.length > 0 ? missedText(facts, missed, per) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** With semicolons, since each has a comma. Nothing is mutated after `yn erbyn`. */
function reachedText(facts: OccupancyFacts, prices: readonly Price[], per: Per): string {
  const { beds } = facts;
  const full = fullBeside(facts, prices, per);
  const at = (price: Price) => {
    const where = beds
      ? `o ${ofBeds(price.breakEven!.beds!, beds)} mewn defnydd ymlaen`
      : `gyda defnydd o ${evenAt(coreCy, price.breakEven!, facts)}`;
    return `yn erbyn ${priceText(price, per, full.write)}, ${where}`;
  };
  return `${periodFirst(facts.bar)}Pwynt adennill costau ${ownName(facts, 'gwely mewn defnydd')} (${full.cost} gyda defnydd llawn), ${IF_FIXED}: ${prices.map(at).join('; ')}.`;
}

function missedText(facts: OccupancyFacts, prices: readonly Price[], per: Per): string {
  const full = fullBeside(facts, prices, per);
  const texts = prices.map((price) => priceText(price, per, full.write));
  return `${periodFirst(facts.bar)}Hyd yn oed gyda phob gwely mewn defnydd, cost ${ownName(facts, 'gwely')} yw ${full.cost}, sy’n fwy ${than(list(texts))}: nid oes pwynt adennill costau.`;
}

const priceLabel = (facts: OccupancyFacts, price: Price, per: Per): string => {
  const { breakEven } = price;
  const where = !breakEven
    ? 'heb adennill costau'
    : `adennill costau ar ${facts.beds ? bedsText(breakEven.beds!) : evenAt(coreCy, breakEven, facts)}`;
  return `${priceShort(price, per)}: ${where}`;
};

const priceShort = ({ bar }: Price, per: Per): string => `${barName(bar)} ${cost(bar, per)}`;

/** From where on an own bed costs no more than the first price that it can reach; `''` without such a price. */
export function breakEvenSentence(facts: OccupancyFacts, per: Per): string {
  const { prices, beds, bar } = facts;
  const reached = prices.find(({ breakEven }) => breakEven);
  if (!reached) return '';
  const costs = `mae ${ownName(facts, 'gwely')} yn costio dim mwy ${than(priceText(reached, per, money))}`;
  const { beds: needed, from: least } = reached.breakEven!;
  const start = periodFirst(bar);
  if (beds && needed === beds)
    return `${start}Dim ond pan fo pob gwely mewn defnydd y ${costs}, ${IF_FIXED}.`;
  const from = beds
    ? `pan fo ${number(needed!, 0)} neu fwy o’r ${bedsText(beds)} mewn defnydd`
    : `gyda defnydd o ${percentAt(least)} neu fwy`;
  return `${start}${capital(costs)} ${from}, ${IF_FIXED}.`;
}

export const occupancy: CostComparatorWords['occupancy'] = {
  heading: (facts) => `Beth pe bai mwy neu lai o welyau mewn defnydd${bedOf(facts)}`,
  label: ({ beds }) => (beds ? 'Gwelyau mewn defnydd' : 'Canran y defnydd'),
  value: occupancyValue,
  sentence: occupancySentence,
  breakEvens,
  price: priceLabel,
  priceShort,
  step: ({ beds }, step) => (beds ? number(step, 0) : `${step}%`),
  axis: { beds: 'Gwelyau mewn defnydd', percent: 'Canran y defnydd' },
  fewer: { beds: 'Un gwely’n llai', percent: 'Un y cant yn llai' },
  more: { beds: 'Un gwely’n fwy', percent: 'Un y cant yn fwy' },
  against: (price, per) => `Yn erbyn ${priceText(price, per, money)}`,
};
