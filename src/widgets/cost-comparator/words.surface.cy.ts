// Says in Welsh what stands above the picture of costs: what the comparison comes to, and one sentence.
import { withStop } from '../../core/words/full-stop.js';
import { coreCy } from '../../core/words/cy.js';
import { having } from '../../core/words/mutation.cy.js';
import { type Surface, surfaceOf } from '../../core/words/surface.js';
import type { Per } from './input.unit.js';
import { atMix, type CostComparatorModel, isNothing } from './model.js';
import {
  barName,
  basisAndPeriod,
  costSaid,
  costWords,
  explanationText,
  unit,
} from './words.costs.cy.js';
import { writerFor } from './words.costs.js';
import { gapBeside, gapInPercent, gapTitle, gapValue } from './words.gap.cy.js';
import { whenIn } from './words.gap.js';
import { ifFits, leadHeadline, titleOf, whatIfHeadline } from './words.headline.js';
import { PER } from './words.money.cy.js';
import { folded, whatIfs } from './words.parts.cy.js';
import { leadBar, otherBars, type Standfirst, standfirstOf } from './words.summary.js';

type Model = CostComparatorModel;

/** Which costs are not ranked, while others may be that are alike; `''` where all are alike. */
export function notRanked({ differ }: Model): string {
  if (!differ) return '';
  const { basis, unknownBasis, period: isOfPeriods } = differ;
  const ways = [basis ? 'ar seiliau gwahanol' : '', isOfPeriods ? 'o gyfnodau gwahanol' : ''];
  const said = ways.filter(Boolean).join(' neu ');
  const unlike = said && `Ni chaiff costau ${said} eu gosod yn nhrefn eu maint`;
  const unknown =
    basis || !unknownBasis ? '' : 'Ni chaiff cost â sail anhysbys ei gosod yn nhrefn ei maint';
  return [unlike, unknown].filter(Boolean).map(withStop).join(' ');
}

/** Why nothing is shown; `''` where anything is. */
export const nothingText = (model: Model): string =>
  isNothing(model)
    ? 'Ni ddangosir unrhyw gost: mae cyn lleied o leoedd mewnol neu allanol fel y byddai eu cost yn dangos sawl un sydd.'
    : '';

/** The number to remember and what it is of; `''` where no cost is known. */
export function headline(model: Model, per: Per): Pick<Surface, 'value' | 'beside'> {
  const { gap } = model;
  if (gap) return { value: gapValue(gap, per), beside: gapBeside(model, gap, per) };
  return (
    leadHeadline(costWords, model, per) ??
    whatIfHeadline(model, per, {
      full: `y gwely ${PER[per]} gyda defnydd llawn`,
      mix: (mix, at) => `${PER[per]} ${having(whatIfs.now.mixValue(mix, at))}`,
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
    return `${barName(bar)}: ${costSaid(bar, per, write)} ${PER[per]}${aside}`;
  });
  // What joins names may mutate them.
  return `${texts.join('; ')}.`;
}

export const whenOf = (model: Model): string => whenIn(coreCy, model);

const findingOf = (model: Model, per: Per): string =>
  ifFits(
    model.gap
      ? gapTitle(model, model.gap, per)
      : titleOf(costWords, leadBar(model), [per, PER[per]]),
  );

export function surface(model: Model, per: Per): Surface {
  const { text, isListed } = standfirst(model, per);
  return surfaceOf(coreCy, model.envelope, {
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
