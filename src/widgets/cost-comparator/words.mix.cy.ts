// Says in Welsh what all places cost together at another share in-house.
import { capital } from '../../core/words/capital.js';
import { having } from '../../core/words/mutation.cy.js';
import type { Per } from './input.unit.js';
import type { MixCosts } from './model.mix.js';
import type { AtMix, MixFacts } from './model.js';
import { text } from './words.costs.cy.js';
import type { CostComparatorWords } from './words.js';
import { mixChangeBeside, placesAt } from './words.mix.js';
import { PER } from './words.money.cy.js';
import { money, moneyAmong, percentAt, type WriteMoney } from './words.money.js';

const mixName = ({ name }: MixFacts): string => text(name);

export const mixValue = ({ today, target }: MixFacts, { share }: AtMix): string => {
  const value = `${percentAt(share)} yn fewnol`;
  return share === today ? `${value}, fel heddiw` : share === target ? `${value}, y targed` : value;
};

/** `150 o’r 200 lle`: a noun after the digits of many is in its own form. */
const placesText = (facts: MixFacts, share: number): string => {
  const { inHouse, all } = placesAt(facts, share);
  return `${inHouse} o’r ${all} lle`;
};

/** `mae costau mewnol yn codi £960k`. */
const changeText = (size: number, what: string, write: WriteMoney): string => {
  if (size === 0) return `mae ${what} yn aros yr un fath`;
  return `mae ${what} yn ${size > 0 ? 'codi' : 'gostwng'} ${write(Math.abs(size))}`;
};

function todayText({ inHouse, external, total }: MixCosts): string {
  const write = moneyAmong(inHouse, external, total);
  return `costau lleoedd mewnol yw ${write(inHouse)}, rhai allanol ${write(external)}, cyfanswm ${write(total)}`;
}

export function mixSentence(facts: MixFacts, at: AtMix, per: Per): string {
  const share = having(mixValue(facts, at));
  const start = mixName(facts) ? `${mixName(facts)}: ${share}` : capital(share);
  const where = `${start} (${placesText(facts, at.share)})`;
  if (at.share === facts.today) return `${where}, ${todayText(at.costs[per])} ${PER[per]}.`;
  const { inHouse, external, size, write, now, before } = mixChangeBeside(at, per);
  const changes = `${changeText(inHouse, 'costau mewnol', write)}, ${changeText(external, 'costau allanol', write)}`;
  const together =
    size === 0
      ? 'yr un fath'
      : `${write(Math.abs(size))} ${size > 0 ? 'yn fwy' : 'yn llai'} ${PER[per]}`;
  return `${where}, ${changes} ac mae’r cyfanswm ${together}: ${now} yn lle ${before}.`;
}

export const mix: CostComparatorWords['mix'] = {
  heading: (facts) =>
    `Beth pe bai cyfran arall yn fewnol${mixName(facts) ? `: ${mixName(facts)}` : ''}`,
  label: 'Cyfran fewnol, y cant',
  value: mixValue,
  sentence: mixSentence,
  row: (facts, at) => capital(mixValue(facts, at)),
  parts: ({ costs }, per) =>
    `Mewnol ${money(costs[per].inHouse)}, allanol ${money(costs[per].external)}`,
  less: 'Un y cant yn llai',
  more: 'Un y cant yn fwy',
  share: 'Cyfran fewnol',
  total: 'Cyfanswm',
};
