// Says in English what a bed costs when more or fewer of them are in use.
import { roundTo } from '../../core/statistics/decimals.js';
import { coreEn } from '../../core/words/en.js';
import type { Per } from './input.unit.js';
import type { AtOccupancy, OccupancyFacts, Price } from './model.js';
import { barName, cost, IF_FIXED } from './words.costs.en.js';
import { money, moneyBeside, PER, percent, percentAt, percentFine } from './words.money.en.js';
import type { CostComparatorWords } from './words.js';

const { list, number } = coreEn;

const bedsText = (beds: number): string => `${number(beds, 0)} bed${beds === 1 ? '' : 's'}`;

/** Whose bed it is, for a heading. */
const bedOf = ({ bar }: OccupancyFacts): string => (bar ? `: ${barName(bar)}` : '');

const occupancyValue: CostComparatorWords['occupancy']['value'] = (
  { beds, steps },
  { step, share },
) => (beds ? `${number(step, 0)} of ${bedsText(steps)}, ${percent(share)}` : `${step}%`);

export function occupancySentence(facts: OccupancyFacts, at: AtOccupancy, per: Per): string {
  const { beds, prices } = facts;
  const now = at.pounds[per];
  const where = beds
    ? `With ${number(at.step, 0)} of ${bedsText(beds)} in use (${percent(at.share)})`
    : `At ${at.step}% occupancy`;
  const against = prices.map((price) => {
    const difference = roundTo(now - price.pounds[per], 6);
    if (difference === 0) return `the same as ${priceText(price, per)}`;
    return `${money(Math.abs(difference))} ${difference > 0 ? 'more' : 'less'} than ${priceText(price, per)}`;
  });
  const compared = against.length > 0 ? ` That is ${list(against)}.` : '';
  return `${where} a bed in use costs ${moneyBeside(now, ...poundsOf(prices, per))} ${PER[per]}, ${IF_FIXED}.${compared}`;
}

const poundsOf = (prices: readonly Price[], per: Per): readonly number[] =>
  prices.map(({ pounds }) => pounds[per]);

/** `External (£136k)`. */
const priceText = ({ bar }: Price, per: Per): string => `${barName(bar)} (${cost(bar, per)})`;

function breakEvens(facts: OccupancyFacts, per: Per): string {
  const { prices, beds, full, bar } = facts;
  const own = bar ? barName(bar) : 'A bed in use';
  const reached = prices.filter(({ breakEven }) => breakEven);
  const missed = prices.filter(({ breakEven }) => !breakEven);
  const at = (price: Price) =>
    beds
      ? `with ${priceText(price, per)} from ${number(price.breakEven!.beds!, 0)} of ${bedsText(beds)} in use`
      : `with ${priceText(price, per)} at ${percentFine(price.breakEven!.share)} occupancy`;
  return [
    reached.length > 0
      ? `${own} (${moneyBeside(full[per], ...poundsOf(reached, per))} at full occupancy) breaks even ${list(reached.map(at))}, ${IF_FIXED}.`
      : '',
    missed.length > 0
      ? `Even with every bed in use ${own} costs ${moneyBeside(full[per], ...poundsOf(missed, per))}, more than ${list(missed.map((price) => priceText(price, per)))}: there is no break-even.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

const priceLabel = (facts: OccupancyFacts, price: Price, per: Per): string => {
  const { breakEven } = price;
  const where = !breakEven
    ? 'no break-even'
    : facts.beds
      ? `break-even at ${bedsText(breakEven.beds!)}`
      : `break-even at ${percentFine(breakEven.share)}`;
  return `${priceShort(price, per)}: ${where}`;
};

const priceShort = ({ bar }: Price, per: Per): string => `${barName(bar)} ${cost(bar, per)}`;

/** From where on an own bed costs no more than the first price that it can reach; `''` without such a price. */
export function breakEvenSentence(facts: OccupancyFacts, per: Per): string {
  const { prices, beds, bar } = facts;
  const reached = prices.find(({ breakEven }) => breakEven);
  if (!reached) return '';
  const own = bar ? barName(bar) : 'A bed';
  const { beds: needed, from: least } = reached.breakEven!;
  const inBeds =
    needed === beds ? 'only with all beds in use' : `from ${needed} of ${beds} beds in use on`;
  const from = beds ? inBeds : `from ${percentAt(least)} occupancy on`;
  return `${own} costs no more than ${priceText(reached, per)} ${from}, ${IF_FIXED}.`;
}

export const occupancy: CostComparatorWords['occupancy'] = {
  heading: (facts) => `What if more or fewer beds were in use${bedOf(facts)}`,
  label: ({ beds }) => (beds ? 'Beds in use' : 'Occupancy, per cent'),
  value: occupancyValue,
  sentence: occupancySentence,
  breakEvens,
  price: priceLabel,
  priceShort,
  step: ({ beds }, step) => (beds ? number(step, 0) : `${step}%`),
  axis: { beds: 'Beds in use', percent: 'Occupancy' },
  fewer: { beds: 'One bed fewer', percent: 'One per cent less' },
  more: { beds: 'One bed more', percent: 'One per cent more' },
  against: (price, per) => `Against ${priceText(price, per)}`,
};
