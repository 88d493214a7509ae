// Says one cost in English, for the tooltip and the polite region.
import { isKnown } from '../../core/data/value.js';
import { capital } from '../../core/words/capital.js';
import { coreEn } from '../../core/words/en.js';
import type { Per } from './input.unit.js';
import type { Bar, CostComparatorModel } from './model.js';
import { cost } from './words.costs.js';
import { barName, basis, explanationText, groupName, KINDS, text } from './words.costs.en.js';
import { exactMoney, moneyBeside } from './words.money.js';
import { PER } from './words.money.en.js';

export function point(model: CostComparatorModel, bar: Bar, per: Per): readonly string[] {
  const { cost: value, pounds, places, unit: own } = bar;
  const other: Per = per === 'year' ? 'week' : 'year';
  const explanations = model.explanations.filter((each) => each.other === bar);
  return [
    [barName(bar), model.groups.length > 1 ? groupName(bar) : ''].filter(Boolean).join(', '),
    `${cost(bar, per)}${pounds ? ` ${PER[per]}` : ''}`,
    pounds ? `${exactMoney(pounds[other], places?.[other])} ${PER[other]}` : '',
    capital(basis(bar)),
    KINDS[bar.kind] === barName(bar) ? '' : KINDS[bar.kind],
    isKnown(value) && value.was !== undefined
      ? `was ${moneyBeside(value.was, value.value)} ${PER[own.per]} before revision`
      : '',
    ...explanations.map((each) => explanationText(each, per)),
    text(value.note),
    bar.source ? `${coreEn.card.sourceIs} ${text(bar.source.name)}` : '',
  ].filter(Boolean);
}
