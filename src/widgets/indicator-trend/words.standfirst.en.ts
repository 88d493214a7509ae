// Answers in one English sentence whether a trend is where it should be.
import { textIn } from '../../core/data/text.js';
import { coreEn } from '../../core/words/en.js';
import {
  against,
  amongNeighbours,
  distanceSize,
  goalText,
  toNearest,
} from '../../core/words/indicator.en.js';
import { control } from './words.parts.en.js';
import { projectionStandfirst } from './words.projection.en.js';
import type { IndicatorTrendModel } from './model.js';
import { withStop } from '../../core/words/full-stop.js';

const { period } = coreEn;

type Model = IndicatorTrendModel;

/**
 * Against the target where there is one; else against the nation and the neighbours; else against the first
 * other area; else what the limits say. `''` where there is nothing to compare with.
 */
export function standfirst(model: Model): string {
  return (
    toTarget(model) || toOthers(model) || projectionStandfirst(model) || (control(model)[0] ?? '')
  );
}

const GOOD: Readonly<Record<string, string>> = {
  high: '; higher is better',
  low: '; lower is better',
};

function toTarget(model: Model): string {
  const { target, measure, latest } = model;
  if (!target || !latest || target.distance === undefined) return '';
  const { distance, range, by, rounding } = target;
  const asOf = measure.kind === 'stock';
  const due = by ? `, due by ${period.long(by, asOf)}` : '';
  const goal = goalText(model, 'the good range, ');
  if (rounding)
    return `This is too close to ${goal}${due} to tell on which side it is, as it is rounded ${toNearest(model, rounding)}.`;
  if (distance === 0) return withStop(`This is ${range ? 'within' : 'at'} ${goal}${due}`);
  const good = typeof measure.direction === 'string' ? (GOOD[measure.direction] ?? '') : '';
  return withStop(
    `This is ${distanceSize(model)} ${distance > 0 ? 'above' : 'below'} ${goal}${due}${good}`,
  );
}

function toOthers(model: Model): string {
  const { comparisons, neighbours } = model;
  const nation = comparisons.find(({ role }) => role === 'national');
  const average = comparisons.find(({ role }) => role === 'neighbours');
  const named = [nation, average].flatMap((each) =>
    each ? [against(model, each, textIn(each.name, 'en'))] : [],
  );
  const said = [...named, ...(neighbours?.side === undefined ? [] : [amongNeighbours(model)])];
  const [first] = comparisons;
  const other = first ? [against(model, first, textIn(first.name, 'en'))] : [];
  const compared = said.length > 0 ? said : other;
  return compared.length > 0 ? withStop(`This is ${coreEn.list(compared)}`) : '';
}
