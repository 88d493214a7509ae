// Says in English how much more one cost is than another on the same basis.
import { roundTo } from '../../core/statistics/decimals.js';
import { capital } from '../../core/words/capital.js';
import type { Per } from './input.unit.js';
import type { Bar, CostComparatorModel, Gap } from './model.js';
import { barName, cost, placeAmong, KINDS, sharedBasis } from './words.costs.en.js';
import { lower, money, PER, percent } from './words.money.en.js';

/** A kind of provision can be written small; a name of the author's is left as it is. */
const isKind = (bar: Bar): boolean => barName(bar) === KINDS[bar.kind];
const inSentence = (bar: Bar): string => (isKind(bar) ? lower(barName(bar)) : barName(bar));

/** In pounds, without the binary tail of a conversion. */
const sizeOf = ({ more }: Gap, per: Per): number => roundTo(Math.abs(more[per]), 6);
const moreOrLess = ({ more }: Gap): string => (more.year > 0 ? 'more' : 'less');

/** `, both forecast`, with area and setting where there are several. */
function bothOf(model: CostComparatorModel, { base }: Gap): string {
  const where = placeAmong(model, base);
  return `, both ${sharedBasis(base)}${where ? ` (${where})` : ''}`;
}

/** The number: the difference, or the cost where there is none. */
export const gapValue = (gap: Gap, per: Per): string =>
  sizeOf(gap, per) === 0 ? cost(gap.base, per) : money(sizeOf(gap, per));

/** After the number: `more a year out of authority than in-house, both forecast`. */
export function gapBeside(model: CostComparatorModel, gap: Gap, per: Per): string {
  const { base, other } = gap;
  const word = isKind(base) && isKind(other) ? '' : 'for ';
  const [first, second] = [other, base].map((bar) => word + inSentence(bar));
  const both = bothOf(model, gap);
  return sizeOf(gap, per) === 0
    ? `${PER[per]} for ${inSentence(other)} and for ${inSentence(base)}${both}`
    : `${moreOrLess(gap)} ${PER[per]} ${first} than ${second}${both}`;
}

/** What costs; a name of the author's may be of one or of several, so that no verb follows it. */
const costsOf = (bar: Bar): string =>
  isKind(bar) ? `${capital(inSentence(bar))} costs` : `${inSentence(bar)}:`;

/** `Out of authority costs £133k more a year than in-house`, `Private homes: £20k more a year than in-house`. */
export const gapFinding = (gap: Gap, per: Per): string => {
  const [first, second] = [costsOf(gap.other), inSentence(gap.base)];
  return sizeOf(gap, per) === 0
    ? `${first} the same ${PER[per]} as ${second}`
    : `${first} ${money(sizeOf(gap, per))} ${moreOrLess(gap)} ${PER[per]} than ${second}`;
};

/** The same as a title: with area and setting, where costs of others are drawn too. */
export const gapTitle = (model: CostComparatorModel, gap: Gap, per: Per): string =>
  [placeAmong(model, gap.base), gapFinding(gap, per)].filter(Boolean).join(': ');

const shareOf = ({ base, more }: Gap): string => percent(Math.abs(more.year) / base.pounds.year);

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
  const { base, other } = gap;
  const size = sizeOf(gap, per);
  if (size === 0) return '';
  const more = `${money(size)} (${shareOf(gap)}) ${moreOrLess(gap)} ${PER[per]}`;
  const costs = withCosts ? `, ${cost(other, per)} against ${cost(base, per)}` : '';
  return `${costsOf(other)} ${more} than ${inSentence(base)}${costs}${bothOf(model, gap)}.`;
}

/** The same in per cent, with both costs: what stands where the number does not say it. */
export function gapInPercent(gap: Gap, per: Per): string {
  const { base, other } = gap;
  if (sizeOf(gap, per) === 0) return '';
  const mark = isKind(other) ? ':' : ',';
  return `${costsOf(other)} ${shareOf(gap)} ${moreOrLess(gap)}${mark} ${cost(other, per)} against ${cost(base, per)} ${PER[per]}.`;
}
