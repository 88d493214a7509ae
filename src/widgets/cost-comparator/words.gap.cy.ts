// Says in Welsh how much more one cost is than another on the same basis.
import { capital } from '../../core/words/capital.js';
import { coreCy } from '../../core/words/cy.js';
import { as, than } from '../../core/words/mutation.cy.js';
import { counted, NOUNS } from '../../core/words/plural.cy.js';
import { withCaveats } from '../../core/words/words.js';
import type { Per } from './input.unit.js';
import type { Bar, CostComparatorModel, Gap } from './model.js';
import {
  barName,
  KINDS,
  ownPeriod,
  periodFirst,
  placeAmong,
  shortBasis,
} from './words.costs.cy.js';
import { cost, MOST_NAMED, writerFor } from './words.costs.js';
import { gapCosts, gapShare, sizeOf } from './words.gap.js';
import { PER } from './words.money.cy.js';
import { money } from './words.money.js';

/** A kind of provision is written small; a name of the author's is left as it is. */
const inSentence = (bar: Bar): string => {
  const name = barName(bar);
  return name === KINDS[bar.kind] ? name.charAt(0).toLowerCase() + name.slice(1) : name;
};

/** `allanol`, `Cartref A (dros dro) a Cartref B`; more than a few are counted. */
const namesOf = (bars: readonly Bar[]): string =>
  bars.length > MOST_NAMED
    ? counted(bars.length, NOUNS.provision)
    : coreCy.list(bars.map((bar) => withCaveats(coreCy, inSentence(bar), bar.cost)));

const moreOrLess = ({ more }: Gap): string => (more.year > 0 ? 'yn fwy' : 'yn llai');

/** Of several costs, so much for each. */
const each = ({ others }: Gap): string => (others.length > 1 ? ' yr un' : '');

/** `, ar yr un sail (rhagolwg, 2020 i 2021)`, with area and setting before it where there are several. */
function sameBasis(model: CostComparatorModel, { base }: Gap): string {
  const where = placeAmong(model, base);
  const basis = [shortBasis(base), ownPeriod(base)].filter(Boolean).join(', ');
  return `${where && `, ${where}`}, ar yr un sail (${basis})`;
}

/** The number: the difference, or the cost where there is none. */
export const gapValue = (gap: Gap, per: Per): string =>
  sizeOf(gap, per) === 0 ? cost(gap.base, per) : money(sizeOf(gap, per));

/** After the number: `yn fwy y flwyddyn: y tu allan i’r awdurdod na mewnol, ar yr un sail (rhagolwg)`. */
export function gapBeside(model: CostComparatorModel, gap: Gap, per: Per): string {
  const { bases, others } = gap;
  const same = sameBasis(model, gap);
  return sizeOf(gap, per) === 0
    ? `${PER[per]}: ${namesOf([...others, ...bases])}${same}`
    : `${moreOrLess(gap)} ${PER[per]}${each(gap)}: ${namesOf(others)} ${than(namesOf(bases))}${same}`;
}

/** `Allanol: £20k yn fwy y flwyddyn na mewnol`. */
export function gapFinding(gap: Gap, per: Per): string {
  const [first, second] = [capital(namesOf(gap.others)), namesOf(gap.bases)];
  return sizeOf(gap, per) === 0
    ? `${first}: yr un gost ${PER[per]} ${as(second)}`
    : `${first}: ${money(sizeOf(gap, per))}${each(gap)} ${moreOrLess(gap)} ${PER[per]} ${than(second)}`;
}

/** The same as a title: with area and setting, where costs of others are drawn too; with a period of their own; as a forecast. */
export function gapTitle(model: CostComparatorModel, gap: Gap, per: Per): string {
  const { base } = gap;
  const head = [placeAmong(model, base), capital(ownPeriod(base))].filter(Boolean).join(', ');
  const finding = [head, gapFinding(gap, per)].filter(Boolean).join(': ');
  return base.basis === 'forecast' ? `${finding}, yn ôl ${shortBasis(base)}` : finding;
}

/** `£145k o gymharu â £125k (dros dro)`. */
function costsText(gap: Gap, per: Per): string {
  const [other, base] = gapCosts(coreCy, gap, per);
  return `${other} o gymharu ${as(base)}`;
}

/**
 * The whole difference: `Allanol: £20k (16%) yn fwy y flwyddyn na mewnol, ar yr un sail (pris).`; `''` where there is none.
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
  const more = `${write(size)} (${gapShare(coreCy, gap)})${each(gap)} ${moreOrLess(gap)} ${PER[per]}`;
  const costs = withCosts ? `, ${costsText(gap, per)}` : '';
  return `${capital(namesOf(gap.others))}: ${more} ${than(namesOf(gap.bases))}${costs}${sameBasis(model, gap)}.`;
}

/** The same in per cent, with both costs: what stands where the number does not say it. */
export function gapInPercent(gap: Gap, per: Per): string {
  if (sizeOf(gap, per) === 0) return '';
  return `${periodFirst(gap.base)}${capital(namesOf(gap.others))}: ${gapShare(coreCy, gap)}${each(gap)} ${moreOrLess(gap)}, ${costsText(gap, per)} ${PER[per]}.`;
}
