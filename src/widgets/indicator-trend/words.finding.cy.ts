// Makes the title of a trend in Welsh, where its author gives the name of the measure and no title.
import { textIn } from '../../core/data/text.js';
import { poundsIn } from '../../core/data/money-unit.js';
import { isPercent } from '../../core/data/unit.js';
import { latestFormat, projectionFormat } from '../../core/indicator/median-format.js';
import { isWithinRounding } from '../../core/statistics/change.js';
import { doubtsOf } from '../../core/statistics/comparability.js';
import { capital } from '../../core/words/capital.js';
import { coreCy, rise } from '../../core/words/cy.js';
import {
  chanceText,
  changeSize,
  fromRounded,
  leadName,
  monthsText,
} from '../../core/words/indicator.cy.js';
import { asOf, changeGiven, formatOf, monthsOfChange } from '../../core/words/indicator-formats.js';
import { fitsTitle } from '../../core/words/reading-limits.js';
import { saysWords } from '../../core/words/says-words.js';
import type { SurfaceParts } from '../../core/words/surface.js';
import { unitWords } from '../../core/words/unit.cy.js';
import { bareFormat, withCaveats, withDoubts } from '../../core/words/words.js';
import type { IndicatorTrendModel } from './model.js';

const { amount, period } = coreCy;

type Model = IndicatorTrendModel;

/**
 * The latest figure and its change: `Plant sy’n derbyn gofal, Cymru: 6,846, cynnydd o 439 mewn blwyddyn`. A change
 * that makes it too long is left out whole and stands below; `finding` is `''` where the figure alone is too long, and
 * where the last period has no figure, since an older one is no finding.
 */
export function finding(model: Model): Pick<SurfaceParts, 'finding' | 'leftOut'> {
  const { latest, lastAbsent, envelope } = model;
  const name = textIn(envelope.measureName, 'cy');
  if (!latest || lastAbsent || name === '') return { finding: '' };
  const said = model.unfinished ? soFar(model, name) : figure(model, name);
  const more = model.unfinished ? projected(model) : change(model);
  const whole = [said, more].filter(Boolean).join(', ');
  if (fitsTitle(whole)) return { finding: whole };
  if (!fitsTitle(said)) return { finding: '' };
  return { finding: said, leftOut: model.unfinished ? '' : leftOut(model, more) };
}

/** Below the title there is room for what figures are rounded to. */
function leftOut(model: Model, more: string): string {
  const rounding = changeGiven(model)?.rounding;
  return capital(rounding && more ? `${more}, ${fromRounded(model, rounding)}` : more);
}

/** The name stands before the number, where nothing mutates it. With what a reader must know: `72% (rhagolwg)`. */
function figure(model: Model, name: string): string {
  const { measure, latest } = model;
  const { value } = latest!.value;
  const unit = unitWords(measure.unit, value);
  // A sign stays; a word that the name has is not said again.
  const isUnitSaid =
    !isPercent(measure) && !poundsIn(measure.unit) && unit !== '' && saysWords(name, unit);
  const format = isUnitSaid ? bareFormat(measure) : measure;
  const shown = amount(value, latestFormat(model, value, format));
  return `${capital(name)}, ${leadName(model)}: ${withCaveats(coreCy, shown, latest!.value)}`;
}

/** A year that is not over: `…: 148 mewn 8 mis`; of a count on a day `ar ôl`. */
function soFar(model: Model, name: string): string {
  const months = monthsText(model.projection?.monthsElapsed ?? 0);
  return `${figure(model, name)} ${asOf(model) ? 'ar ôl' : 'mewn'} ${months}`;
}

function projected(model: Model): string {
  const { projection } = model;
  return projection && !projection.refused
    ? `amcanestyniad: tua ${amount(projection.value, projectionFormat(model, formatOf(model)))}`
    : '';
}

function change(model: Model): string {
  const since = changeGiven(model);
  if (!since) return '';
  const span = spanOf(model, since.from);
  if (since.difference === 0) return `dim newid ${span}`;
  if (isWithinRounding(since)) return '';
  return `${rise(since.difference)} ${changeSize(model, since)} ${span}${chanceText(since)}`;
}

const SPANS: Readonly<Record<number, string>> = {
  1: 'mewn mis',
  3: 'mewn chwarter',
  6: 'mewn hanner blwyddyn',
  12: 'mewn blwyddyn',
};

function spanOf(model: Model, from: number): string {
  const doubts = doubtsOf(model.lead.values[from]);
  const span = doubts.length > 0 ? undefined : SPANS[monthsOfChange(model, from)];
  return span ?? withDoubts(coreCy, `ers ${period.short(model.periods[from]!)}`, doubts);
}
