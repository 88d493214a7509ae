// Says in one English sentence what a part-year figure would come to.
import { projectionFormat } from '../../core/indicator/median-format.js';
import { decimalsOf } from '../../core/statistics/decimals.js';
import { coreEn } from '../../core/words/en.js';
import { fromRounded } from '../../core/words/indicator.en.js';
import { formatOf } from '../../core/words/indicator-formats.js';
import type { IndicatorTrendModel } from './model.js';

const { amount } = coreEn;

type Model = IndicatorTrendModel;

/** `, from figures rounded to the nearest 10`, after what is projected; `''` where they are exact. */
export const projectedFrom = (model: Model): string => {
  const rounding = model.projection?.refused ? undefined : model.projection?.rounding;
  return rounding ? `, ${fromRounded(model, rounding)}` : '';
};

/** Without the method, which is in the summary; `''` where nothing is projected. */
export function projectionStandfirst(model: Model): string {
  const { projection: projected } = model;
  // None so far tells nothing of a year.
  if (!projected || projected.refused || projected.soFar === 0) return '';
  const months = coreEn.number(projected.monthsElapsed, decimalsOf(projected.monthsElapsed));
  const format = formatOf(model);
  const soFar = amount(projected.soFar, format);
  const value = amount(projected.value, projectionFormat(model, format));
  return `At the same pace, ${soFar} in ${months} months would come to about ${value} for the year${projectedFrom(model)}.`;
}
