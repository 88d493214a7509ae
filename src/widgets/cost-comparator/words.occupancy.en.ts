// Says in English what a bed costs when more or fewer of them are in use.
import { coreEn } from '../../core/words/en.js';
import type { Per } from './input.unit.js';
import type { AtOccupancy, OccupancyFacts, Price } from './model.js';
import type { CostComparatorWords } from './words.js';
import { cost } from './words.costs.js';
import { barName, costInBrackets, IF_FIXED, periodFirst } from './words.costs.en.js';
import { money, percentAt, type WriteMoney } from './words.money.js';
import { PER, percent } from './words.money.en.js';
import { besidePrices, evenAt, fullBeside } from './words.occupancy.js';

const { list, number } = coreEn;

const bedsText = (beds: number): string => `${number(beds, 0)} bed${beds === 1 ? '' : 's'}`;

/** Whose bed it is, for a heading. */
const bedOf = ({ bar }: OccupancyFacts): string => (bar ? `: ${barName(bar)}` : '');

const occupancyValue: CostComparatorWords['occupancy']['value'] = (
  { beds, steps },
  { step, share },
) => (beds ? `${number(step, 0)} of ${bedsText(steps)}, ${percent(share)}` : `${step}%`);

export function occupancySentence(facts: OccupancyFacts, at: AtOccupancy, per: Per): string {
  const { beds, prices, bar } = facts;
  const { differences, write, cost: now } = besidePrices(facts, at, per);
  const where = beds
    ? `With ${number(at.step, 0)} of ${bedsText(beds)} in use (${percent(at.share)})`
    : `At ${at.step}% occupancy`;
  const against = prices.map((price, i) => {
    const text = priceText(price, per, write);
    const difference = differences[i]!;
    if (difference === 0) return `the same as ${text}`;
    return `${write(Math.abs(difference))} ${difference > 0 ? 'more' : 'less'} than ${text}`;
  });
  const compared = against.length > 0 ? ` That is ${list(against)}.` : '';
  return `${periodFirst(bar)}${where} a bed in use costs ${now} ${PER[per]}, ${IF_FIXED}.${compared}`;
}

/** `External (£136k)`. */
const priceText = ({ bar }: Price, per: Per, write: WriteMoney): string =>
  `${barName(bar)} (${costInBrackets(bar, per, write)})`;

function breakEvens(facts: OccupancyFacts, per: Per): string {
  const { prices, bar } = facts;
  const own = bar ? barName(bar) : 'A bed in use';
  const reached = prices.filter(({ breakEven }) => breakEven);
  const missed = prices.filter(({ breakEven }) => !breakEven);
  return [
    reached.length > 0 ? reachedText(facts, { own, prices: reached }, per) : '',
    missed.length > 0 ? missedText(facts, { own, prices: missed }, per) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

interface OwnAndPrices {
  readonly own: string;
  readonly prices: readonly Price[];
}

function reachedText(facts: OccupancyFacts, { own, prices }: OwnAndPrices, per: Per): string {
  const { beds, bar } = facts;
  const full = fullBeside(facts, prices, per);
  const at = (price: Price) =>
    beds
      ? `with ${priceText(price, per, full.write)} from ${number(price.breakEven!.beds!, 0)} of ${bedsText(beds)} in use`
      : `with ${priceText(price, per, full.write)} at ${evenAt(coreEn, price.breakEven!, facts)} occupancy`;
  return `${periodFirst(bar)}${own} (${full.cost} at full occupancy) breaks even ${list(prices.map(at))}, ${IF_FIXED}.`;
}

function missedText(facts: OccupancyFacts, { own, prices }: OwnAndPrices, per: Per): string {
  const full = fullBeside(facts, prices, per);
  const texts = prices.map((price) => priceText(price, per, full.write));
  return `${periodFirst(facts.bar)}Even with every bed in use ${own} costs ${full.cost}, more than ${list(texts)}: there is no break-even.`;
}

const priceLabel = (facts: OccupancyFacts, price: Price, per: Per): string => {
  const { breakEven } = price;
  const where = !breakEven
    ? 'no break-even'
    : facts.beds
      ? `break-even at ${bedsText(breakEven.beds!)}`
      : `break-even at ${evenAt(coreEn, breakEven, facts)}`;
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
  return `${periodFirst(bar)}${own} costs no more than ${priceText(reached, per, money)} ${from}, ${IF_FIXED}.`;
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
  against: (price, per) => `Against ${priceText(price, per, money)}`,
};
