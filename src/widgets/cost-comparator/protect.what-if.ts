// Withholds what of the what-ifs would tell a small number of children, or a cost that is withheld.
import { roundCount } from '../../core/data/round-count.js';
import { isKnown } from '../../core/data/value.js';
import type { CostComparator, Provision } from './input.js';
import { poundsIn } from './input.unit.js';
import type { OccupancyWhatIf } from './input.what-if.js';
import type { MixWhatIf } from './input.what-if.mix.js';
import { isFew } from './protect.few.js';
import { isSecret } from './protect.packages.js';

/**
 * The what-if of occupancy as it may be shown; undefined where it would tell a withheld cost of the same beds.
 *
 * Few beds in use today are not said. Where all beds are few, or where an occupancy or a cost of the same
 * beds would tell that few are in use, it is in per cent: its table says what a bed costs with each number of
 * beds in use, so that any cost of a bed in use tells how many are.
 */
export function protectOccupancy(
  whatIf: OccupancyWhatIf,
  costs: CostComparator,
): OccupancyWhatIf | undefined {
  const { disclosure } = costs;
  const { occupied, ...other } = whatIf;
  const own = sameBeds(whatIf, costs);
  if (own.some(({ cost }) => isSecret(cost))) return undefined;
  const shown =
    occupied === undefined || isFew(occupied, disclosure)
      ? other
      : { ...other, occupied: roundedBeds(occupied, whatIf, disclosure.rounding) };
  const { beds } = whatIf;
  const tellsFew =
    beds !== undefined &&
    [1, ...own.flatMap((provision) => sharesOf(provision, whatIf))].some((share) =>
      isFew(beds * share, disclosure),
    );
  return tellsFew ? withoutBeds(shown, costs) : shown;
}

const roundedBeds = (occupied: number, { beds = 1 }: OccupancyWhatIf, rounding?: 5 | 10): number =>
  Math.min(beds, Math.max(1, roundCount(occupied, rounding)));

/** The costs of the beds that are meant: those of their kind. */
function sameBeds(
  { provision }: OccupancyWhatIf,
  { provisions }: CostComparator,
): readonly Provision[] {
  const kindOfBeds = provisions.find(({ id }) => id === provision)?.kind ?? 'in-house';
  return provisions.filter(({ kind }) => kind === kindOfBeds);
}

/** The shares of beds in use that a provision tells: the one that it states, and those that its costs come to. */
function sharesOf(
  { basis, occupancy, cost, unit }: Provision,
  { costAtFull, per }: OccupancyWhatIf,
): readonly number[] {
  if (basis === 'full occupancy') return [];
  const stated = occupancy === undefined ? [] : [occupancy];
  if (basis === 'price' || !isKnown(cost)) return stated;
  const full = poundsIn(costAtFull, per).year;
  const pounds = [cost.value, ...(cost.was === undefined ? [] : [cost.was])];
  const found = pounds.map((each) => full / poundsIn(each, unit.per).year);
  return [...stated, ...found.filter((share) => share <= 1 + 1e-9)];
}

/** The what-if in per cent instead of beds, with the cost of a bed in the dataset's unit. */
const withoutBeds = (
  { beds: _, occupied: __, costAtFull, per, ...rest }: OccupancyWhatIf,
  { unit }: CostComparator,
): OccupancyWhatIf => ({
  ...rest,
  costAtFull: poundsIn(costAtFull, per)[unit.per],
  per: unit.per,
});

/** The what-if of a mix; undefined where places are few, since its total divided by the cost of a place is their number. */
export function protectMix(
  mix: MixWhatIf,
  { disclosure }: Pick<CostComparator, 'disclosure'>,
): MixWhatIf | undefined {
  const { places, inHouse } = mix;
  const hasFew = [places, places * inHouse, places * (1 - inHouse)].some((each) =>
    isFew(each, disclosure),
  );
  return hasFew ? undefined : { ...mix, places: roundCount(places, disclosure.rounding) };
}
