// Says in English how much more one cost is than another on the same basis.
import { capital } from '../../core/words/capital.js';
import { coreEn } from '../../core/words/en.js';
import { withCaveats } from '../../core/words/words.js';
import type { Per } from './input.unit.js';
import type { Bar, CostComparatorModel, Gap } from './model.js';
import { cost, MOST_NAMED, writerFor } from './words.costs.js';
import {
  barName,
  KINDS,
  ownPeriod,
  periodFirst,
  placeAmong,
  sharedBasis,
  shortBasis,
} from './words.costs.en.js';
import { gapCosts, gapShare, sizeOf } from './words.gap.js';
import { lower, money } from './words.money.js';
import { PER } from './words.money.en.js';

/** A kind of provision can be written small; a name of the author's is left as it is. */
const isKind = (bar: Bar): boolean => barName(bar) === KINDS[bar.kind];
const inSentence = (bar: Bar): string => (isKind(bar) ? lower(barName(bar)) : barName(bar));

/** `external`, `Home A (provisional) and Home B`; more than a few are counted. */
const namesOf = (bars: readonly Bar[]): string =>
  bars.length > MOST_NAMED
    ? `${bars.length} provisions`
    : coreEn.list(bars.map((bar) => withCaveats(coreEn, inSentence(bar), bar.cost)));

const moreOrLess = ({ more }: Gap): string => (more.year > 0 ? 'more' : 'less');

/** `, both forecast, 2020 to 2021`, with area and setting where there are several. */
function bothOf(model: CostComparatorModel, { base, bases, others }: Gap): string {
  const where = placeAmong(model, base);
  const both = bases.length + others.length > 2 ? 'all' : 'both';
  const basis = [`${both} ${sharedBasis(base)}`, ownPeriod(base)].filter(Boolean).join(', ');
  return `, ${basis}${where ? ` (${where})` : ''}`;
}

/** The number: the difference, or the cost where there is none. */
export const gapValue = (gap: Gap, per: Per): string =>
  sizeOf(gap, per) === 0 ? cost(gap.base, per) : money(sizeOf(gap, per));

/** After the number: `more a year out of authority than in-house, both forecast`. */
export function gapBeside(model: CostComparatorModel, gap: Gap, per: Per): string {
  const { bases, others } = gap;
  const word = [...bases, ...others].every(isKind) ? '' : 'for ';
  const both = bothOf(model, gap);
  if (sizeOf(gap, per) === 0) return `${PER[per]} for ${namesOf([...others, ...bases])}${both}`;
  const each = others.length > 1 ? ' each' : '';
  return `${moreOrLess(gap)} ${PER[per]}${each} ${word}${namesOf(others)} than ${word}${namesOf(bases)}${both}`;
}

/** What costs; a name of the author's may be of one or of several, so that no verb follows it. */
function costsOf(bars: readonly Bar[]): string {
  const [verb, colon] = bars.length > 1 ? [' each cost', ': each'] : [' costs', ':'];
  return bars.every(isKind) ? capital(namesOf(bars)) + verb : namesOf(bars) + colon;
}

/** `Out of authority costs £133k more a year than in-house`, `Private homes: £20k more a year than in-house`. */
export function gapFinding(gap: Gap, per: Per): string {
  const { bases, others } = gap;
  const [first, second] = [costsOf(others), namesOf(bases)];
  return sizeOf(gap, per) === 0
    ? `${first} the same ${PER[per]} as ${second}`
    : `${first} ${money(sizeOf(gap, per))} ${moreOrLess(gap)} ${PER[per]} than ${second}`;
}

/** The same as a title: with area and setting, where costs of others are drawn too; with a period of their own; as a forecast. */
export function gapTitle(model: CostComparatorModel, gap: Gap, per: Per): string {
  const { base } = gap;
  const isForecast = base.basis === 'forecast';
  const both = gap.bases.length + gap.others.length > 2 ? 'all' : 'both';
  const head = [placeAmong(model, base), capital(ownPeriod(base))].filter(Boolean).join(', ');
  const finding = [head, gapFinding(gap, per)].filter(Boolean).join(': ');
  return isForecast ? `${finding}, ${both} ${shortBasis(base)}` : finding;
}

const costsText = (gap: Gap, per: Per): string => gapCosts(coreEn, gap, per).join(' against ');

/**
 * The whole difference: `External costs £20k (16%) more a year than in-house, both prices.`; `''` where there is none.
 *
 * @param withCosts whether both costs are said too
 */
export function gapSentence(
  model: CostComparatorModel,
  { gap, withCosts }: { readonly gap: Gap; readonly withCosts: boolean },
  per: Per,
): string {
  const size = sizeOf(gap, per);
  if (size === 0) return '';
  const write = withCosts ? writerFor([...gap.bases, ...gap.others], per, size) : money;
  const more = `${write(size)} (${gapShare(coreEn, gap)}) ${moreOrLess(gap)} ${PER[per]}`;
  const costs = withCosts ? `, ${costsText(gap, per)}` : '';
  return `${costsOf(gap.others)} ${more} than ${namesOf(gap.bases)}${costs}${bothOf(model, gap)}.`;
}

/** The same in per cent, with both costs: what stands where the number does not say it. */
export function gapInPercent(gap: Gap, per: Per): string {
  const { base, others } = gap;
  if (sizeOf(gap, per) === 0) return '';
  const mark = others.every(isKind) && others.length === 1 ? ':' : ',';
  return `${periodFirst(base)}${costsOf(others)} ${gapShare(coreEn, gap)} ${moreOrLess(gap)}${mark} ${costsText(gap, per)} ${PER[per]}.`;
}
