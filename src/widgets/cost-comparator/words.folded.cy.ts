// Sums up a comparison of costs in Welsh, in short paragraphs.
import { capital } from '../../core/words/capital.js';
import { coreCy } from '../../core/words/cy.js';
import { and } from '../../core/words/mutation.cy.js';
import { counted, NOUNS } from '../../core/words/plural.cy.js';
import type { Per } from './input.unit.js';
import { atMix, atOccupancy, type Bar, type CostComparatorModel, type Group } from './model.js';
import {
  costWords,
  explanationText,
  groupName,
  ownPeriod,
  shortBasis,
  unit,
} from './words.costs.cy.js';
import { writerFor } from './words.costs.js';
import { gapSentence } from './words.gap.cy.js';
import { atOneCost, groupText } from './words.headline.js';
import { lower, type WriteMoney } from './words.money.js';
import { packagesSentence } from './words.packages.cy.js';
import { whatIfs } from './words.parts.cy.js';
import { summaryOf } from './words.summary.js';
import { nothingText, notRanked, whenOf } from './words.surface.cy.js';

export { about, rowName } from './words.about.cy.js';
export { notes } from './words.notes.cy.js';
export { point } from './words.point.cy.js';

type Model = CostComparatorModel;

/** @param first what it begins with; `''` where it says all of the sentence that compares */
export function summary(model: Model, per: Per, first: string): readonly string[] {
  const { groups, packages, gap } = model;
  return summaryOf(model, {
    first,
    heads: [whenOf(model), groups.length > 0 ? lower(unit(model.unit, per)) : ''],
    gap: (withCosts) => (gap ? gapSentence(model, { gap, withCosts }, per) : ''),
    group: (group) => groupText(costWords, group, per),
    count: (bars) => `${counted(bars, NOUNS.cost)}.`,
    vital: [nothingText(model), notRanked(model)],
    range: (group) => rangeText(group, groups.length > 1, per),
    explanation: (each) => explanationText(each, per),
    packages: packages ? `${capital(packagesSentence(packages))}.` : '',
    whatIfs: () => whatIfSentences(model, per),
  });
}

/** The what-ifs as they stand before anything is tried out: all beds in use, and today's mix. */
const whatIfSentences = ({ occupancy, mix }: Model, per: Per): readonly string[] => [
  occupancy
    ? whatIfs.now.occupancySentence(occupancy, atOccupancy(occupancy, occupancy.steps), per)
    : '',
  mix ? whatIfs.now.mixSentence(mix, atMix(mix, mix.today), per) : '',
];

function rangeText({ range, ...group }: Group, named: boolean, per: Per): string {
  // With two costs in each of many groups, the reader sees which is lower.
  if (!range || (named && group.bars.length < 3)) return '';
  const { lowest, highest, isWhole } = range;
  const where = [
    named ? groupName(group) : '',
    ownPeriod(lowest[0]!),
    isWhole ? '' : 'o’r costau hysbys',
    `ar yr un sail (${shortBasis(lowest[0]!)})`,
  ];
  const same = capital(where.filter(Boolean).join(', '));
  const end = { per, write: writerFor([...lowest, ...highest], per) };
  const most = (bars: readonly Bar[]) => costsText(bars, end, bars.length > 1 ? ' yr un' : '');
  return lowest[0] === highest[0]
    ? `${same}: mae ${costsText(lowest, end, '')} yn costio’r un faint.`
    : `${same}: yr isaf yw ${most(lowest)} ${and('yr uchaf')} yw ${most(highest)}.`;
}

/** Those of one cost, with it. */
function costsText(
  bars: readonly Bar[],
  end: { readonly per: Per; readonly write: WriteMoney },
  after: string,
): string {
  const { names, isMany, cost } = atOneCost(costWords, bars, end);
  const said = isMany ? counted(names.length, NOUNS.provision) : coreCy.list(names);
  return `${said}${cost && ` (${cost}${after})`}`;
}
