// Puts together in any language what is said of one cost: the number to remember, a title, a group, those that cost the same.
import { capital } from '../../core/words/capital.js';
import { withStop } from '../../core/words/full-stop.js';
import { fitsTitle } from '../../core/words/reading-limits.js';
import { saysWords } from '../../core/words/says-words.js';
import type { Surface } from '../../core/words/surface.js';
import type { Per } from './input.unit.js';
import {
  atMix,
  type AtMix,
  type Bar,
  type CostComparatorModel,
  type Group,
  type MixFacts,
} from './model.js';
import { cost, MOST_NAMED, writerFor } from './words.costs.js';
import { money, type WriteMoney } from './words.money.js';
import { leadBar } from './words.summary.js';

type Model = CostComparatorModel;

/** What a language says of one cost. */
export interface CostWords {
  barName(bar: Bar): string;
  groupName(group: Pick<Group, 'area' | 'setting'>): string;
  groupBasis(group: Group): string;
  basisAndPeriod(bar: Bar): string;
  ownNote(group: Group, bar: Bar): string;
  costSaid(bar: Bar, per: Per, write?: WriteMoney): string;
  costInBrackets(bar: Bar, per: Per, write?: WriteMoney): string;
}

/** The cost that leads, where there is no difference to remember. */
export function leadHeadline(words: CostWords, model: Model, per: Per) {
  const { barName, groupName, basisAndPeriod } = words;
  const lead = leadBar(model);
  if (!lead) return undefined;
  const where = model.groups.length > 1 ? groupName(lead) : '';
  const place = saysWords(barName(lead), where) ? '' : where;
  const beside = [barName(lead), place, basisAndPeriod(lead)].filter(Boolean).join(', ');
  return { value: cost(lead, per), beside };
}

/** Where the only costs are those of a what-if. */
export function whatIfHeadline(
  { groups, occupancy, mix }: Model,
  per: Per,
  beside: { readonly full: string; mix(facts: MixFacts, at: AtMix): string },
): Pick<Surface, 'value' | 'beside'> {
  if (groups.length > 0) return { value: '', beside: '' };
  if (occupancy) return { value: money(occupancy.full[per]), beside: beside.full };
  if (!mix) return { value: '', beside: '' };
  const at = atMix(mix, mix.target);
  return { value: money(at.costs[per].total), beside: beside.mix(mix, at) };
}

/** A title, where the author gives none: the difference, or the cost that leads, `PER` after its amount. */
export function titleOf(
  words: CostWords,
  lead: Bar | undefined,
  per: readonly [Per, string],
): string {
  if (!lead) return '';
  const { barName, costSaid, basisAndPeriod } = words;
  return `${barName(lead)}: ${costSaid(lead, per[0])} ${per[1]}, ${basisAndPeriod(lead)}`;
}

export const ifFits = (title: string): string => (fitsTitle(title) ? title : '');

/** All costs of a group: `Exampleshire, forecast: In-house £129k; External £136k.` */
export function groupText(words: CostWords, group: Group, per: Per): string {
  const { barName, groupName, groupBasis, ownNote, costSaid } = words;
  const head = [groupName(group), groupBasis(group)].filter(Boolean).join(', ');
  const write = writerFor(group.bars, per);
  const bars = group.bars.map((bar) => {
    const note = ownNote(group, bar);
    return `${barName(bar)} ${costSaid(bar, per, write)}${note ? ` (${note})` : ''}`;
  });
  return withStop(`${capital(head)}: ${bars.join('; ')}`);
}

/** Costs of one amount: their names, and the amount after them; `''` where each stands with its name, as their marks differ. */
export function atOneCost(
  { barName, costInBrackets }: CostWords,
  bars: readonly Bar[],
  { per, write }: { readonly per: Per; readonly write: WriteMoney },
): { readonly names: readonly string[]; readonly isMany: boolean; readonly cost: string } {
  const costs = bars.map((bar) => costInBrackets(bar, per, write));
  const [first] = costs as [string];
  if (costs.some((each) => each !== first))
    return {
      names: bars.map((bar, i) => `${barName(bar)} (${costs[i]})`),
      isMany: false,
      cost: '',
    };
  return { names: bars.map(barName), isMany: bars.length > MOST_NAMED, cost: first };
}
