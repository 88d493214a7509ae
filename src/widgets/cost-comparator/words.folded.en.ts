// Sums up a comparison of costs in English, in short paragraphs.
import { coreEn } from '../../core/words/en.js';
import type { Per } from './input.unit.js';
import { atMix, atOccupancy, type Bar, type CostComparatorModel, type Group } from './model.js';
import { capital } from '../../core/words/capital.js';
import { writerFor } from './words.costs.js';
import {
  costWords,
  explanationText,
  groupName,
  ownPeriod,
  shortBasis,
  unit,
} from './words.costs.en.js';
import { gapSentence } from './words.gap.en.js';
import { atOneCost, groupText } from './words.headline.js';
import { lower, type WriteMoney } from './words.money.js';
import { packagesSentence } from './words.packages.en.js';
import { whatIfs } from './words.parts.en.js';
import { summaryOf } from './words.summary.js';
import { nothingText, notRanked, whenOf } from './words.surface.en.js';

export { about, rowName } from './words.about.en.js';
export { notes } from './words.notes.en.js';
export { point } from './words.point.en.js';

type Model = CostComparatorModel;

/** @param first what it begins with; `''` where it says all of the sentence that compares */
export function summary(model: Model, per: Per, first: string): readonly string[] {
  const { groups, packages, gap } = model;
  return summaryOf(model, {
    first,
    heads: [whenOf(model), groups.length > 0 ? lower(unit(model.unit, per)) : ''],
    gap: (withCosts) => (gap ? gapSentence(model, { gap, withCosts }, per) : ''),
    group: (group) => groupText(costWords, group, per),
    count: (bars) => `${bars} costs.`,
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
    isWhole ? '' : 'of the costs that are known',
    `on the same basis (${shortBasis(lowest[0]!)})`,
  ];
  const same = capital(where.filter(Boolean).join(', '));
  const verb = (bars: readonly Bar[]) => (bars.length > 1 ? 'are' : 'is');
  const write = writerFor([...lowest, ...highest], per);
  const end = { per, write };
  const each = (bars: readonly Bar[]) => costsText(bars, end, bars.length > 1 ? ' each' : '');
  return lowest[0] === highest[0]
    ? `${same} ${costsText(lowest, end, '', ' cost the same')}.`
    : `${same} the lowest ${verb(lowest)} ${each(lowest)} and the highest ${verb(highest)} ${each(highest)}.`;
}

/** Those of one cost, with it. */
function costsText(
  bars: readonly Bar[],
  end: { readonly per: Per; readonly write: WriteMoney },
  after: string,
  verb = '',
): string {
  const { names, isMany, cost } = atOneCost(costWords, bars, end);
  const said = isMany ? `${names.length} provisions` : coreEn.list(names);
  return `${said}${verb}${cost && ` (${cost}${after})`}`;
}
