// Answers in one English sentence whether a trend is where it should be.
import type { Comparison, NeighbourComparison } from '../../core/indicator/compare-areas.js';
import { textIn } from '../../core/data/text.js';
import { coreEn } from '../../core/words/en.js';
import {
  against,
  amongNeighbours,
  chanceText,
  distanceSize,
  goalText,
  toNearest,
  withArticle,
} from '../../core/words/indicator.en.js';
import { comparedFirst } from '../../core/words/indicator-formats.js';
import { control } from './words.parts.en.js';
import { projectionStandfirst } from './words.projection.en.js';
import type { IndicatorTrendModel } from './model.js';
import { withStop } from '../../core/words/full-stop.js';

const { period } = coreEn;

type Model = IndicatorTrendModel;

/** What of a model a sentence says, so that what follows does not say it again. */
export type Fact = Comparison | NeighbourComparison | NonNullable<Model['projection' | 'control']>;

export interface Standfirst {
  readonly text: string;
  /** All that it says but the target, which nothing else compares with. */
  readonly says: readonly Fact[];
}

/**
 * Against the target where there is one; else against the nation and the neighbours; else against the first
 * other area; else what the limits say. Its text is `''` where there is nothing to compare with.
 */
export function standfirst(model: Model): Standfirst {
  const { projection, control: chart } = model;
  const candidates: readonly Standfirst[] = [
    { text: toTarget(model), says: [] },
    toOthers(model),
    { text: projectionStandfirst(model), says: projection ? [projection] : [] },
    { text: control(model)[0] ?? '', says: chart ? [chart] : [] },
  ];
  return candidates.find(({ text }) => text !== '') ?? { text: '', says: [] };
}

const GOOD: Readonly<Record<string, string>> = {
  high: '; higher is better',
  low: '; lower is better',
};

function toTarget(model: Model): string {
  const { target, measure, latest } = model;
  if (!target || !latest || target.distance === undefined) return '';
  const { distance, range, by, rounding, mayBe } = target;
  const asOf = measure.kind === 'stock';
  const due = by ? `, due by ${withArticle(period.long(by, asOf))}` : '';
  const goal = goalText(model, 'the good range, ');
  if (mayBe === 'on either side')
    return `This is too close to ${goal}${due && `${due},`} to tell on which side it is, as it is rounded ${toNearest(model, rounding!)}.`;
  if (distance === 0)
    return withStop(`This is ${range ? 'within' : 'at'} ${goal}${due}${chanceText(target)}`);
  const good = typeof measure.direction === 'string' ? (GOOD[measure.direction] ?? '') : '';
  const rounded = rounding ? `, as it is rounded ${toNearest(model, rounding)}` : '';
  return withStop(
    `This is ${distanceSize(model)} ${distance > 0 ? 'above' : 'below'} ${goal}${due}${rounded}${chanceText(target)}${good}`,
  );
}

function toOthers(model: Model): Standfirst {
  const { compared, among } = comparedFirst(model);
  const texts = [
    ...compared.map((each) => against(model, each, textIn(each.name, 'en'))),
    ...among.map(() => amongNeighbours(model)),
  ];
  return {
    text: texts.length > 0 ? withStop(`This is ${coreEn.list(texts)}`) : '',
    says: [...compared, ...among],
  };
}
