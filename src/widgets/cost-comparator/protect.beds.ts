// Withholds what would tell that few beds are in use: their number, an occupancy, or two costs of the same beds.
import { areaKey } from '../../core/data/area.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import { roundCount } from '../../core/data/round-count.js';
import { withheldValue } from '../../core/data/shown-value.js';
import { nameKey } from '../../core/data/text.js';
import { isKnown } from '../../core/data/value.js';
import type { CostComparator, Provision } from './input.js';
import { poundsIn } from './input.unit.js';
import type { OccupancyWhatIf } from './input.what-if.js';
import { isFew } from './protect.few.js';
import { isSecret } from './protect.packages.js';

type Beds = Pick<CostComparator, 'occupancy' | 'provisions'>;

/**
 * The what-if of occupancy and the costs of the same beds, as they may be shown.
 *
 * A cost with all beds in use, divided by a cost of a bed in use, is the share in use: of a home whose size is
 * known, that is a number of children. Where few are in use,
 *
 * - neither their number nor an occupancy that comes to it is said;
 * - beside a cost of a bed in use, none with all beds in use is shown, nor what tells it: the what-if, a cost at
 *   full occupancy, a cost at another stated occupancy.
 *
 * The same holds where an author withholds how many there are or are in use, or what share of them: `"occupied": "[c]"`.
 *
 * Where all beds are few, the what-if is in per cent; so it is with rounding, where the share of beds in use is known:
 * 90% of 20 beds are 18 exactly. Where a cost of the same beds is withheld, there is none.
 */
export function protectBeds(costs: CostComparator): Beds {
  const { occupancy: whatIf, disclosure } = costs;
  const provisions = withoutHidden(costs.provisions, !!costs.hidesBeds);
  if (!whatIf) return { provisions };
  const own = new Set(provisions.filter((each) => isOfBeds(each, whatIf, provisions)));
  const { beds, occupied } = whatIf;
  const isHidden = whatIf.hidesInUse !== undefined || [...own].some((each) => each.hidesOccupancy);
  const full = [poundsIn(whatIf.costAtFull, whatIf.per).year, ...[...own].flatMap(fullCosts)];
  const shares = [1, ...[...own].flatMap((each) => sharesOf(each, full))];
  const areFew =
    isHidden ||
    isFew(occupied, disclosure) ||
    (beds !== undefined && shares.some((share) => isFew(beds * share, disclosure)));
  const open = provisions.map((each) =>
    areFew && own.has(each) ? withoutFewInUse(each, isHidden ? undefined : beds, costs) : each,
  );
  const ofBeds = open.filter((_, i) => own.has(provisions[i]!));
  const hidesFull = areFew && ofBeds.some(isInUse);
  return omitUndefined({
    occupancy:
      hidesFull || ofBeds.some(({ cost }) => isSecret(cost))
        ? undefined
        : shownWhatIf(isHidden ? withoutInUse(whatIf) : whatIf, {
            ...costs,
            tellsShare: ofBeds.some((each) => isInUse(each) || each.occupancy !== undefined),
          }),
    provisions: open.map((each, i) =>
      hidesFull && own.has(provisions[i]!) && tellsFull(each)
        ? { ...each, cost: withheldValue(each.cost) }
        : each,
    ),
  });
}

/** Without how many beds are in use, or what share of them; that it is withheld stays. */
const withoutInUse = ({ occupied: _, occupancy: __, ...rest }: OccupancyWhatIf): OccupancyWhatIf =>
  rest;

/** Few beds in use are left out, others rounded; of few beds in all, or where rounding is undone, it is in per cent. */
function shownWhatIf(
  whatIf: OccupancyWhatIf,
  costs: CostComparator & { readonly tellsShare: boolean },
): OccupancyWhatIf {
  const { beds, occupied, ...rest } = whatIf;
  const { disclosure } = costs;
  if (isFew(beds, disclosure) || (disclosure.rounding && costs.tellsShare))
    return inPerCent(rest, costs);
  return omitUndefined({
    ...rest,
    beds,
    occupied: isFew(occupied, disclosure)
      ? undefined
      : occupied && roundedBeds(occupied, beds!, disclosure.rounding),
  });
}

const roundedBeds = (occupied: number, beds: number, rounding?: 5 | 10): number =>
  Math.min(beds, Math.max(1, roundCount(occupied, rounding)));

/** With the cost of a bed in the dataset's unit. */
const inPerCent = (
  { costAtFull, per, ...rest }: OccupancyWhatIf,
  { unit }: CostComparator,
): OccupancyWhatIf => ({
  ...rest,
  costAtFull: poundsIn(costAtFull, per)[unit.per],
  per: unit.per,
});

/** Whether a cost is of the beds that are meant: of their kind and, as far as both name them, of their area and setting. */
function isOfBeds(
  { kind, area, setting }: Provision,
  { provision }: OccupancyWhatIf,
  all: readonly Provision[],
): boolean {
  const named = all.find(({ id }) => id === provision);
  return (
    kind === (named?.kind ?? 'in-house') &&
    (!named || fits(placeOf(named), placeOf({ area, setting })))
  );
}

/** Where beds are, and of what setting; empty where it is not said. */
const placeOf = ({ area, setting }: Pick<Provision, 'area' | 'setting'>) =>
  [areaKey(area), nameKey(setting ?? '')] as const;

/** Whether two places may be the same, as far as both are said. */
const fits = (a: ReturnType<typeof placeOf>, b: ReturnType<typeof placeOf>): boolean =>
  a.every((key, i) => !key || !b[i] || key === b[i]);

/** Whether it is a cost of a bed in use that does not say how many are; a basis that is not known may be such. */
const isInUse = ({ basis, occupancy, cost }: Provision): boolean =>
  isKnown(cost) && basis !== 'full occupancy' && basis !== 'price' && occupancy === undefined;

/** Whether it tells what a bed would cost with all beds in use. */
const tellsFull = ({ basis, occupancy, cost }: Provision): boolean =>
  isKnown(cost) && (basis === 'full occupancy' || occupancy !== undefined);

/** What a bed costs in a year, now and before a revision. */
const yearlyCosts = ({ cost, unit }: Provision): readonly number[] =>
  isKnown(cost)
    ? [cost.value, ...(cost.was === undefined ? [] : [cost.was])].map(
        (pounds) => poundsIn(pounds, unit.per).year,
      )
    : [];

/** What a provision says that a bed would cost in a year with all beds in use. */
const fullCosts = (provision: Provision): readonly number[] =>
  provision.basis === 'full occupancy' ? yearlyCosts(provision) : [];

/**
 * The shares of beds in use that a provision tells: the one that it states, and those that its costs come to.
 *
 * @param full what a bed of the same beds would cost in a year with all in use: several where sources differ
 */
function sharesOf(provision: Provision, full: readonly number[]): readonly number[] {
  const { basis, occupancy } = provision;
  if (basis === 'full occupancy') return [];
  const stated = occupancy === undefined ? [] : [occupancy];
  if (basis === 'price') return stated;
  const found = full.flatMap((atFull) => yearlyCosts(provision).map((cost) => atFull / cost));
  return [...stated, ...found.filter((share) => share <= 1 + 1e-9)];
}

/** Without an occupancy that comes to few beds, or that may be withheld where `beds` is undefined. */
const withoutFewInUse = (
  provision: Provision,
  beds: number | undefined,
  { disclosure }: CostComparator,
): Provision =>
  provision.occupancy === undefined ||
  (beds !== undefined && !isFew(beds * provision.occupancy, disclosure))
    ? provision
    : withoutOccupancy(provision);

/** Without an occupancy, and without a basis that is nothing else. */
function withoutOccupancy({ occupancy: _, basis, ...rest }: Provision): Provision {
  return { ...rest, ...(basis && basis !== 'stated occupancy' ? { basis } : {}) };
}

/**
 * Without what an occupancy that its author withholds follows from: the cost of the same beds with others in use.
 *
 * @param hidesAny of which beds it is withheld cannot be read: it may be of any
 */
function withoutHidden(provisions: readonly Provision[], hidesAny: boolean): readonly Provision[] {
  const hidden = provisions.filter((each) => each.hidesOccupancy);
  const areSame = (a: Provision, b: Provision) =>
    a !== b && a.kind === b.kind && fits(placeOf(a), placeOf(b));
  return provisions.map((each) => {
    if (each.hidesOccupancy) return withoutOccupancy(each);
    const isTold = tellsFull(each) && (hidesAny || hidden.some((other) => areSame(each, other)));
    if (!isTold) return each;
    return { ...(hidesAny ? withoutOccupancy(each) : each), cost: withheldValue(each.cost) };
  });
}
