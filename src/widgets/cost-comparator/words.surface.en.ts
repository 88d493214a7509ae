// Says in English what stands above the picture of costs: what the comparison comes to, and one sentence.
import { coreEn } from '../../core/words/en.js';
import { withStop } from '../../core/words/full-stop.js';
import { type Surface, surfaceOf } from '../../core/words/surface.js';
import type { Per } from './input.unit.js';
import { atMix, type CostComparatorModel, isNothing } from './model.js';
import { writerFor } from './words.costs.js';
import {
  barName,
  basisAndPeriod,
  costSaid,
  costWords,
  explanationText,
  unit,
} from './words.costs.en.js';
import { whenIn } from './words.gap.js';
import { gapBeside, gapInPercent, gapTitle, gapValue } from './words.gap.en.js';
import { ifFits, leadHeadline, titleOf, whatIfHeadline } from './words.headline.js';
import { PER } from './words.money.en.js';
import { folded, whatIfs } from './words.parts.en.js';
import { leadBar, otherBars, type Standfirst, standfirstOf } from './words.summary.js';

/** Which costs are not ranked, while others may be that are alike; `''` where all are alike. */
export function notRanked({ differ }: Model): string {
  if (!differ) return '';
  const { basis, unknownBasis, period: isOfPeriods } = differ;
  const ways = [
    basis ? 'on different bases' : '',
    isOfPeriods ? 'of different periods' : '',
  ].filter(Boolean);
  const unlike =
    ways.length > 0 ? `Costs ${ways.join(' or ')} are not ranked against each other` : '';
  const unknown = basis || !unknownBasis ? '' : 'A cost whose basis is not known is not ranked';
  return [unlike, unknown].filter(Boolean).map(withStop).join(' ');
}

/** Why nothing is shown; `''` where anything is. */
export const nothingText = (model: Model): string =>
  isNothing(model)
    ? 'No cost is shown: so few places are in-house or external that what they cost would tell how many they are.'
    : '';

type Model = CostComparatorModel;

/** The number to remember and what it is of; `''` where no cost is known. */
export function headline(model: Model, per: Per): Pick<Surface, 'value' | 'beside'> {
  const { gap } = model;
  if (gap) return { value: gapValue(gap, per), beside: gapBeside(model, gap, per) };
  return (
    leadHeadline(costWords, model, per) ??
    whatIfHeadline(model, per, {
      full: `a bed ${PER[per]} at full occupancy`,
      mix: (mix, at) => `${PER[per]} at ${whatIfs.now.mixValue(mix, at)}`,
    })
  );
}

/** What occupancy would explain, from where on an own bed pays, or the costs themselves. */
function standfirst(model: Model, per: Per): Standfirst {
  const { gap, mix, occupancy, groups } = model;
  return standfirstOf(model, {
    explanation: (each) => explanationText(each, per),
    breakEven: occupancy ? whatIfs.now.breakEvenSentence(occupancy, per) : '',
    listed: gap ? gapInPercent(gap, per) : othersText(model, per),
    alone:
      mix && groups.length === 0 ? whatIfs.now.mixSentence(mix, atMix(mix, mix.target), per) : '',
  });
}

/** The costs beside the one that leads, each with its basis and its period where these differ. */
function othersText(model: Model, per: Per): string {
  const others = otherBars(model);
  if (others.length === 0) return '';
  const write = writerFor(others, per);
  const texts = others.map((bar) => {
    const aside = model.differ || bar.period ? ` (${basisAndPeriod(bar)})` : '';
    return `${barName(bar)} costs ${costSaid(bar, per, write)} ${PER[per]}${aside}`;
  });
  return `${coreEn.list(texts)}.`;
}

export const whenOf = (model: Model): string => whenIn(coreEn, model);

const findingOf = (model: Model, per: Per): string =>
  ifFits(
    model.gap
      ? gapTitle(model, model.gap, per)
      : titleOf(costWords, leadBar(model), [per, PER[per]]),
  );

export function surface(model: Model, per: Per): Surface {
  const { text, isListed } = standfirst(model, per);
  return surfaceOf(coreEn, model.envelope, {
    ...headline(model, per),
    finding: findingOf(model, per),
    what: model.groups.length > 0 ? unit(model.unit, per) : '',
    when: whenOf(model),
    standfirst: text,
    isSummedUp: true,
    summary: () => folded.now.summary(model, per, isListed ? '' : text),
    vital: [notRanked(model), nothingText(model)].filter(Boolean),
    notes: () => folded.now.notes(model),
  });
}
