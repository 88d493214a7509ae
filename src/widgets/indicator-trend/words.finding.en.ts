// Makes the title of a trend in English, where its author gives the name of the measure and no title.
import { sameArea } from '../../core/data/area.js';
import { textIn } from '../../core/data/text.js';
import { poundsIn } from '../../core/data/money-unit.js';
import { isPercent, perHowMany } from '../../core/data/unit.js';
import { doubtsOf } from '../../core/statistics/comparability.js';
import { isWithinRounding } from '../../core/statistics/change.js';
import { latestFormat, projectionFormat } from '../../core/indicator/median-format.js';
import { decimalsOf } from '../../core/statistics/decimals.js';
import { capital } from '../../core/words/capital.js';
import { fitsTitle } from '../../core/words/reading-limits.js';
import { coreEn, unitWords } from '../../core/words/en.js';
import { chanceText, changeSize, fromRounded, leadName } from '../../core/words/indicator.en.js';
import { asOf, changeGiven, formatOf, monthsOfChange } from '../../core/words/indicator-formats.js';
import { saysWords } from '../../core/words/says-words.js';
import type { SurfaceParts } from '../../core/words/surface.js';
import { bareFormat, withCaveats, withDoubts } from '../../core/words/words.js';
import type { IndicatorTrendModel } from './model.js';

const { amount, period } = coreEn;

type Model = IndicatorTrendModel;

/**
 * The latest figure and its change: `Doncaster: 74 children in care per 10,000, down 5 in a year`. A change
 * that makes it too long is left out whole and stands below, since without its span it would be taken for
 * that of another; a projection is left out, since the picture names it. `finding` is `''` where the figure
 * alone is too long, and where the last period has no figure, since an older one is no finding.
 */
export function finding(model: Model): Pick<SurfaceParts, 'finding' | 'leftOut'> {
  const { latest, lastAbsent, envelope } = model;
  const name = textIn(envelope.measureName, 'en');
  if (!latest || lastAbsent || name === '') return { finding: '' };
  const said = model.unfinished ? soFar(model, name) : figure(model, name);
  const more = model.unfinished ? projected(model) : change(model);
  const whole = [said, more.replace('percentage point', 'point')].filter(Boolean).join(', ');
  if (fitsTitle(whole)) return { finding: whole };
  if (!fitsTitle(said)) return { finding: '' };
  return { finding: said, leftOut: model.unfinished ? '' : leftOut(model, more) };
}

/** Below the title there is room for what figures are rounded to. */
function leftOut(model: Model, more: string): string {
  const rounding = changeGiven(model)?.rounding;
  return capital(rounding && more ? `${more}, ${fromRounded(model, rounding)}` : more);
}

/** Whether the series is the area: a figure is in Exampleshire, but not in girls. */
const isOfArea = ({ envelope: { area }, lead }: Model): boolean =>
  area !== undefined && sameArea(area, { name: lead.name });

/** Whether the name follows the number: `74 children in care per 10,000`, but not `7 satisfaction points out of 10`. */
const isCounted = ({ measure }: Model): boolean =>
  measure.unit === 'count' ||
  (!isPercent(measure) &&
    perHowMany(measure) !== undefined &&
    /^(?:per|out of|for every|in every|in)\b|^[/‰]/i.test(unitWords(measure.unit)));

/**
 * With what a reader must know of it: `72% (forecast)`. Within a sentence only a name in lower case reads well, so any
 * other stands before it; and a name that is of several does not follow a 1.
 */
function figure(model: Model, name: string): string {
  const { measure, latest } = model;
  const { value } = latest!.value;
  const said = (text: string) => withCaveats(coreEn, text, latest!.value);
  const lead = leadName(model);
  const unit = unitWords(measure.unit);
  const counted = isCounted(model);
  // A sign stays; a word that the name has is not said again: “Places: 220”.
  const hasUnit =
    !isPercent(measure) && !poundsIn(measure.unit) && unit !== '' && saysWords(name, unit);
  if (!counted || capital(name) === name || (value === 1 && measure.unit === 'count')) {
    const format = hasUnit ? bareFormat(measure) : measure;
    const shown = said(amount(value, latestFormat(model, value, format)));
    return isOfArea(model)
      ? `${capital(name)}: ${shown} in ${lead}`
      : `${capital(name)}, ${lead}: ${shown}`;
  }
  const shown = unit === '' || hasUnit ? name : `${name} ${unit}`;
  const figure = amount(value, latestFormat(model, value, bareFormat(measure)));
  return said(`${lead}: ${figure} ${shown}`);
}

/** A year that is not over: `Rotherham: 148 children leaving care in 8 months`; of a count on a day `after`. */
function soFar(model: Model, name: string): string {
  const months = model.projection?.monthsElapsed ?? 0;
  const many = `${coreEn.number(months, decimalsOf(months))} month${months === 1 ? '' : 's'}`;
  return `${figure(model, name)} ${asOf(model) ? 'after' : 'in'} ${many}`;
}

function projected(model: Model): string {
  const { projection } = model;
  return projection && !projection.refused
    ? `about ${amount(projection.value, projectionFormat(model, formatOf(model)))} projected`
    : '';
}

function change(model: Model): string {
  const since = changeGiven(model);
  if (!since) return '';
  const span = spanOf(model, since.from);
  if (since.difference === 0) return `unchanged ${span}`;
  if (isWithinRounding(since)) return '';
  return `${since.difference > 0 ? 'up' : 'down'} ${changeSize(model, since)} ${span}${chanceText(since)}`;
}

const SPANS: Readonly<Record<number, string>> = {
  1: 'in a month',
  3: 'in a quarter',
  6: 'in half a year',
  12: 'in a year',
};

function spanOf(model: Model, from: number): string {
  const doubts = doubtsOf(model.lead.values[from]);
  const span = doubts.length > 0 ? undefined : SPANS[monthsOfChange(model, from)];
  return span ?? withDoubts(coreEn, `since ${period.short(model.periods[from]!)}`, doubts);
}
