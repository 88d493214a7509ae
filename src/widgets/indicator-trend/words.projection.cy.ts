// Says in one Welsh sentence what a part-year figure would come to.
import { projectionFormat } from '../../core/indicator/median-format.js';
import { coreCy } from '../../core/words/cy.js';
import { fromRounded, monthsText } from '../../core/words/indicator.cy.js';
import { formatOf } from '../../core/words/indicator-formats.js';
import type { IndicatorTrendModel } from './model.js';

const { amount } = coreCy;

type Model = IndicatorTrendModel;

/** `, o ffigurau wedi’u talgrynnu i’r 10 agosaf`, after what is projected; `''` where they are exact. */
export const projectedFrom = (model: Model): string => {
  const rounding = model.projection?.refused ? undefined : model.projection?.rounding;
  return rounding ? `, ${fromRounded(model, rounding)}` : '';
};

/** Without the method, which is in the summary; `''` where nothing is projected. */
export function projectionStandfirst(model: Model): string {
  const { projection: projected } = model;
  // None so far tells nothing of a year.
  if (!projected || projected.refused || projected.soFar === 0) return '';
  const format = formatOf(model);
  const soFar = amount(projected.soFar, format);
  const value = amount(projected.value, projectionFormat(model, format));
  return `Ar yr un raddfa, byddai ${soFar} mewn ${monthsText(projected.monthsElapsed)} yn golygu tua ${value} am y flwyddyn${projectedFrom(model)}.`;
}
