// Says in English what all places cost together at another share in-house.
import type { Per } from './input.unit.js';
import type { AtMix, MixFacts } from './model.js';
import type { MixCosts } from './model.mix.js';
import { capital } from '../../core/words/capital.js';
import type { CostComparatorWords } from './words.js';
import { text } from './words.costs.en.js';
import { mixChangeBeside, placesAt } from './words.mix.js';
import { money, moneyAmong, percentAt, type WriteMoney } from './words.money.js';
import { PER } from './words.money.en.js';

const mixName = ({ name }: MixFacts): string => text(name);

export const mixValue = ({ today, target }: MixFacts, { share }: AtMix): string => {
  const value = `${percentAt(share)} in-house`;
  return share === today ? `${value}, as today` : share === target ? `${value}, the target` : value;
};

/** `150 of 200 places`. */
const placesText = (facts: MixFacts, share: number): string => {
  const { inHouse, all } = placesAt(facts, share);
  return `${inHouse} of ${all} places`;
};

/** `in-house costs rise by £960k`. */
const changeText = (size: number, what: string, write: WriteMoney): string => {
  if (size === 0) return `${what} stay as they are`;
  return `${what} ${size > 0 ? 'rise' : 'fall'} by ${write(Math.abs(size))}`;
};

function todayText({ inHouse, external, total }: MixCosts): string {
  const write = moneyAmong(inHouse, external, total);
  return `in-house places cost ${write(inHouse)}, external ones ${write(external)}, together ${write(total)}`;
}

export function mixSentence(facts: MixFacts, at: AtMix, per: Per): string {
  const start = mixName(facts) ? `${mixName(facts)}: at` : 'At';
  const where = `${start} ${mixValue(facts, at)} (${placesText(facts, at.share)})`;
  if (at.share === facts.today) return `${where}, ${todayText(at.costs[per])} ${PER[per]}.`;
  const { inHouse, external, size, write, now, before } = mixChangeBeside(at, per);
  const together =
    size === 0 ? 'the same' : `${write(Math.abs(size))} ${size > 0 ? 'more' : 'less'}`;
  return `${where}, ${changeText(inHouse, 'in-house costs', write)}, ${changeText(external, 'external costs', write)}, together ${together} ${PER[per]}: ${now} in place of ${before}.`;
}

export const mix: CostComparatorWords['mix'] = {
  heading: (facts) =>
    `What if another share were in-house${mixName(facts) ? `: ${mixName(facts)}` : ''}`,
  label: 'Share in-house, per cent',
  value: mixValue,
  sentence: mixSentence,
  row: (facts, at) => capital(mixValue(facts, at)),
  parts: ({ costs }, per) =>
    `In-house ${money(costs[per].inHouse)}, external ${money(costs[per].external)}`,
  less: 'One per cent less',
  more: 'One per cent more',
  share: 'In-house share',
  total: 'Together',
};
