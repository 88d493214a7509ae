// Says in one English sentence what a part-year figure would come to.
import { decimalsOf } from '../../core/statistics/decimals.js';
import { coreEn } from '../../core/words/en.js';
import { formatOf } from '../../core/words/indicator.en.js';
import type { IndicatorTrendModel } from './model.js';

const { amount } = coreEn;

type Model = IndicatorTrendModel;

/** Without the method, which is in the summary; `''` where nothing is projected. */
export function projectionStandfirst(model: Model): string {
  const { projection: projected } = model;
  // None so far tells nothing of a year.
  if (!projected || projected.refused || projected.soFar === 0) return '';
  const months = coreEn.number(projected.monthsElapsed, decimalsOf(projected.monthsElapsed));
  const [soFar, value] = [projected.soFar, projected.value].map((it) =>
    amount(it, formatOf(model)),
  );
  return `At the same pace, ${soFar} in ${months} months would come to about ${value} for the year.`;
}
