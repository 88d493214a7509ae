// Sums up a comparison of costs in English: the cost that leads, and short paragraphs.
import { coreEn } from '../../core/words/en.js';
import type { Per } from './input.unit.js';
import { atMix, atOccupancy, barsOf, type CostComparatorModel, type Group } from './model.js';
import {
  barName,
  basis,
  cost,
  explanationText,
  groupName,
  shortBasis,
  unit,
} from './words.costs.en.js';
import { mixSentence, mixValue } from './words.mix.en.js';
import { capital } from '../../core/words/capital.js';
import { lower, money, PER } from './words.money.en.js';
import { occupancySentence } from './words.occupancy.en.js';
import { packagesSentence } from './words.packages.en.js';

const { period } = coreEn;

type Model = CostComparatorModel;

export function headline(model: Model, per: Per) {
  const bars = barsOf(model);
  const known = bars.filter(({ pounds }) => pounds);
  const lead =
    known.find(({ id }) => id === model.occupancy?.bar?.id) ??
    known.find(({ kind }) => kind === 'in-house') ??
    known[0];
  const at = model.period ? period.long(model.period, false) : '';
  if (!lead) return { value: '', unit: '', what: at, ...whatIfHeadline(model, per) };
  const where = model.groups.length > 1 ? groupName(lead) : '';
  const what = [barName(lead), where, shortBasis(lead), lead.period ? '' : at];
  return {
    value: cost(lead, per),
    what: what.filter(Boolean).join(', '),
    unit: unit(model.unit, per),
  };
}

/** Where the only costs are those of a what-if. */
function whatIfHeadline({ groups, occupancy, mix }: Model, per: Per) {
  if (groups.length > 0) return {};
  if (occupancy)
    return { value: money(occupancy.full[per]), what: `a bed ${PER[per]} at full occupancy` };
  if (!mix) return {};
  const at = atMix(mix, mix.target);
  return { value: money(at.costs[per].total), what: `${PER[per]} at ${mixValue(mix, at)}` };
}

/** More costs than these are too many for a sentence: the picture and the table list them. */
const MOST_LISTED = 12;

export function summary(model: Model, per: Per): readonly string[] {
  const { groups, packages, basesDiffer } = model;
  const at = model.period ? period.long(model.period, false) : '';
  const heads = groups.length > 0 ? [at, lower(unit(model.unit, per))] : [at];
  const head = heads.filter(Boolean).join(', ');
  const many = barsOf(model).length;
  const [first = '', ...others] =
    many > MOST_LISTED ? [`${many} costs.`] : groups.map((group) => groupText(group, per));
  return [
    [head ? `${capital(head)}.` : '', first].filter(Boolean).join(' '),
    ...others,
    [
      basesDiffer ? 'These costs are on different bases and are not ranked.' : '',
      ...groups.map((group) => rangeText(group, groups.length > 1, per)),
    ]
      .filter(Boolean)
      .join(' '),
    ...model.explanations.map((each) => explanationText(each, per)),
    packages ? `${capital(packagesSentence(packages))}.` : '',
    ...(groups.length > 0 || packages ? [] : whatIfSentences(model, per)),
  ].filter(Boolean);
}

/** The what-ifs as they stand before anything is tried out: all beds in use, and today's mix. */
const whatIfSentences = ({ occupancy, mix }: Model, per: Per): readonly string[] => [
  occupancy ? occupancySentence(occupancy, atOccupancy(occupancy, occupancy.steps), per) : '',
  mix ? mixSentence(mix, atMix(mix, mix.today), per) : '',
];

function groupText(group: Group, per: Per): string {
  const name = groupName(group);
  const bars = group.bars.map(
    (bar) => `${barName(bar)}: ${[cost(bar, per), basis(bar)].join(', ')}`,
  );
  return `${name ? `${name}. ` : ''}${bars.join('; ')}.`;
}

function rangeText({ range, ...group }: Group, named: boolean, per: Per): string {
  // With two costs in each of many groups, the reader sees which is lower.
  if (!range || (named && group.bars.length < 3)) return '';
  const { lowest, highest } = range;
  const where = named ? groupName(group) : '';
  const same = `${where ? `${where}, o` : 'O'}n the same basis (${shortBasis(lowest)})`;
  const [low, high] = [lowest, highest].map((bar) => `${barName(bar)} (${cost(bar, per)})`);
  return lowest.pounds!.year === highest.pounds!.year
    ? `${same} ${low} and ${high} cost the same.`
    : `${same} the lowest is ${low} and the highest ${high}.`;
}
