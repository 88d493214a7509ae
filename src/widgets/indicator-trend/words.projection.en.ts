// Says in English what a part-year figure would come to, or why that is not said.
import { decimalsOf } from '../../core/statistics/decimals.js';
import { coreEn } from '../../core/words/en.js';
import { formatOf } from '../../core/words/indicator.en.js';
import type { IndicatorTrendModel } from './model.js';

const { amount } = coreEn;

type Model = IndicatorTrendModel;

const REFUSED: Readonly<Record<string, string>> = {
  stock: 'it is a count on a day, which does not add up over a year',
  unit: 'only counts and pounds add up over a year',
  'not a year': 'only a year can be projected',
  'no value': 'there is no figure so far',
  break: 'the series breaks there',
  'under three months': 'fewer than three months are over',
  'not needed': 'the year is over',
  'kind not given': 'the data does not say that it counts what happens in a period',
};

export function projection(model: Model): string {
  const { projection: projected } = model;
  if (!projected) return '';
  if (projected.refused) return `No projection is drawn: ${REFUSED[projected.refused]}.`;
  const { soFar, monthsElapsed, value } = projected;
  const format = formatOf(model);
  const months = coreEn.number(monthsElapsed, decimalsOf(monthsElapsed));
  return `If it went on at the same pace, ${amount(soFar, format)} in ${months} months would come to about ${amount(value, format)} for the year (straight line: ${amount(soFar, format)} ÷ ${months} × 12).`;
}

/** Without the method, which is in the summary; `''` where nothing is projected. */
export function projectionStandfirst(model: Model): string {
  const { projection: projected } = model;
  if (!projected || projected.refused) return '';
  const months = coreEn.number(projected.monthsElapsed, decimalsOf(projected.monthsElapsed));
  const [soFar, value] = [projected.soFar, projected.value].map((it) =>
    amount(it, formatOf(model)),
  );
  return `At the same pace, ${soFar} in ${months} months would come to about ${value} for the year.`;
}
