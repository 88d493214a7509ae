// Withholds small counts of children in a comparison of costs, and the costs of so few.
// Packages and places count children; pounds do not.
import { areaKey } from '../../core/data/area.js';
import { omitUndefined } from '../../core/data/omit-undefined.js';
import type { Path } from '../../core/data/path.js';
import { type Protection, publishable, type WithheldNumber } from '../../core/data/publishable.js';
import { withheldValue } from '../../core/data/shown-value.js';
import { nameKey } from '../../core/data/text.js';
import { saysAverage } from '../../core/data/unit.js';
import { isKnown } from '../../core/data/value.js';
import type { CostComparator, Provision } from './input.js';
import type { Packages } from './input.packages.js';
import { hidesAverage, isSecret, protectPackages, withheldOfPackages } from './protect.packages.js';
import { protectBeds } from './protect.beds.js';
import { isFew } from './protect.few.js';
import { protectMix } from './protect.mix.js';

/**
 * The costs without counts of children under the threshold, without the costs of so few, and without what
 * would tell either: see `protectPackages`, `protectBeds` and `protectMix`.
 *
 * The cost of all places is an average: beside the share in-house it tells the cost of the one kind from that
 * of the other. Where one of the two is withheld and a mix says the share, so is the cost of all. So is a cost that is
 * the average of packages, by its name, where one of these is withheld or they are few.
 */
export function protectCostComparator(costs: CostComparator): Protection<CostComparator> {
  const { disclosure, packages, occupancy, mix, provisions, ...rest } = costs;
  if (disclosure.protected) return { publishable: publishable(costs), withheld: [] };
  const ofMix = mix && protectMix(mix, costs);
  const hasSecretPackages = packages && hidesAverage(packages, disclosure);
  const withoutAverages = (all: readonly Provision[]) =>
    (ofMix ? all.map((each) => withoutAverage(each, all)) : all).map((each) =>
      hasSecretPackages && isKnown(each.cost) && isAverageOf(each, packages)
        ? { ...each, cost: withheldValue(each.cost) }
        : each,
    );
  // Before beds, since a cost that is withheld leaves no what-if of them; after them, since they withhold costs.
  const ofBeds = protectBeds({ ...costs, provisions: withoutAverages(provisions) });
  const shown = omitUndefined({
    ...rest,
    disclosure,
    packages: packages && protectPackages(packages, disclosure),
    occupancy: ofBeds.occupancy,
    mix: ofMix,
    hidesMix: (mix && !ofMix) || rest.hidesMix || undefined,
    provisions: withoutAverages(ofBeds.provisions),
  });
  return {
    publishable: publishable(shown),
    withheld: [
      ...(packages ? withheldOfPackages(packages, shown.packages!, disclosure) : []),
      ...withheldOfBeds(occupancy, shown.occupancy, costs),
      ...(mix && !ofMix ? [{ path: ['whatIf', 'mix', 'places'], few: true }] : []),
      ...provisions.flatMap((before, i) =>
        withheldOfCost(before, shown.provisions[i]!, ['provisions', i], !hidesInUse(costs)),
      ),
    ],
  };
}

/** What a what-if of beds has lost: how many are in use, or how many there are; else it is lost itself. */
function withheldOfBeds(
  before: CostComparator['occupancy'],
  after: CostComparator['occupancy'],
  costs: CostComparator,
): readonly WithheldNumber[] {
  const here = ['whatIf', 'occupancy'];
  const few = !hidesInUse(costs);
  // Beds that are not few are left out of a what-if only so that rounding is not undone.
  const isOfFew = [before?.occupied, before?.beds].some((beds) => isFew(beds, costs.disclosure));
  if (after && few && !isOfFew) return [];
  const name = (['occupied', 'beds'] as const).find(
    (each) => before?.[each] !== undefined && after?.[each] === undefined,
  );
  if (name) return [{ path: few ? [...here, name] : here, few }];
  return before && !after ? [{ path: here, few: false }] : [];
}

/** Whether the author withholds how many beds are in use, which are then not few as far as anyone knows. */
const hidesInUse = ({ occupancy, provisions, hidesBeds }: CostComparator): boolean =>
  !!hidesBeds || !!occupancy?.hidesInUse || provisions.some(({ hidesOccupancy }) => hidesOccupancy);

function withheldOfCost(
  before: Provision,
  after: Provision,
  path: Path,
  few: boolean,
): readonly WithheldNumber[] {
  return [
    ...(before.occupancy !== undefined && after.occupancy === undefined
      ? [{ path: [...path, 'occupancy'], few }]
      : []),
    ...(isKnown(before.cost) && !isKnown(after.cost)
      ? [{ path: [...path, 'cost'], few: false }]
      : []),
  ];
}

const SAYS_PACKAGES = /\bpackages?\b|\b(?:p|b|ph|mh)ecyn/;

/**
 * Whether the name of a provision says that its cost is the average of the packages: their name, or that it is an
 * average. Where they have a name, averages of other things are not theirs.
 */
function isAverageOf({ name }: Provision, packages: Packages): boolean {
  const [key, own] = [name, packages.name ?? ''].map(nameKey) as [string, string];
  if (own !== '' && key.includes(own)) return true;
  return saysAverage(key) && (own === '' || SAYS_PACKAGES.test(key));
}

/** The cost of all places withheld, where that of some of them is. */
function withoutAverage(provision: Provision, among: readonly Provision[]): Provision {
  const { kind, cost } = provision;
  const placeOf = (of: Pick<Provision, 'area' | 'setting'>) =>
    `${areaKey(of.area)}|${nameKey(of.setting ?? '')}`;
  const isPart = (other: Provision) =>
    other.kind !== 'all' && placeOf(other) === placeOf(provision);
  return kind === 'all' &&
    isKnown(cost) &&
    among.some((other) => isPart(other) && isSecret(other.cost))
    ? { ...provision, cost: withheldValue(cost) }
    : provision;
}
