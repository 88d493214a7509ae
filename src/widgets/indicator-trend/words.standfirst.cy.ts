// Answers in one Welsh sentence whether a trend is where it should be.
import type { Comparison, NeighbourComparison } from '../../core/indicator/compare-areas.js';
import { textIn } from '../../core/data/text.js';
import { coreCy } from '../../core/words/cy.js';
import { withStop } from '../../core/words/full-stop.js';
import {
  against,
  amongNeighbours,
  chanceText,
  distanceSize,
  goalText,
  toNearest,
} from '../../core/words/indicator.cy.js';
import { comparedFirst } from '../../core/words/indicator-formats.js';
import { as, than } from '../../core/words/mutation.cy.js';
import { withArticle } from '../../core/words/period.cy.js';
import type { IndicatorTrendModel } from './model.js';
import { control } from './words.parts.cy.js';
import { projectionStandfirst } from './words.projection.cy.js';

const { period } = coreCy;

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
  high: '; gorau po uchaf',
  low: '; gorau po isaf',
};

function toTarget(model: Model): string {
  const { target, measure, latest } = model;
  if (!target || !latest || target.distance === undefined) return '';
  const { distance, range, by, rounding, mayBe } = target;
  const due = by ? `, erbyn ${withArticle(period.long(by, measure.kind === 'stock'))}` : '';
  const goal = goalText(model, 'yr ystod dda, ');
  const rounded = rounding ? `, gan ei fod wedi’i dalgrynnu ${toNearest(model, rounding)}` : '';
  if (mayBe === 'on either side')
    return `Mae hyn yn rhy agos at ${goal}${due} i wybod ar ba ochr iddo y mae${rounded}.`;
  if (distance === 0)
    return withStop(
      `Mae hyn ${range ? `o fewn ${goal}` : `yr un fath ${as(goal)}`}${due}${chanceText(target)}`,
    );
  const good = typeof measure.direction === 'string' ? (GOOD[measure.direction] ?? '') : '';
  return withStop(
    `Mae hyn ${distanceSize(model)} yn ${distance > 0 ? 'uwch' : 'is'} ${than(goal)}${due}${rounded}${chanceText(target)}${good}`,
  );
}

function toOthers(model: Model): Standfirst {
  const { compared, among } = comparedFirst(model);
  const texts = [
    ...compared.map((each) => against(model, each, textIn(each.name, 'cy'))),
    ...among.map(() => amongNeighbours(model)),
  ];
  return {
    text: texts.length > 0 ? withStop(`Mae hyn ${coreCy.list(texts)}`) : '',
    says: [...compared, ...among],
  };
}
