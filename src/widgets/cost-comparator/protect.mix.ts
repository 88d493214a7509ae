// Withholds the places of a mix where they are few, and rounds them and those that are in-house.
import { roundCount } from '../../core/data/round-count.js';
import type { CostComparator } from './input.js';
import type { MixWhatIf } from './input.what-if.mix.js';
import { isFew } from './protect.few.js';

/**
 * The what-if of a mix; undefined where places are few, since its total divided by the cost of a place is their number.
 * With rounding the share in-house is that of rounded numbers: 44.19% in-house of about 45 places are 19 of 43.
 */
export function protectMix(
  mix: MixWhatIf,
  { disclosure }: Pick<CostComparator, 'disclosure'>,
): MixWhatIf | undefined {
  const { places, inHouse } = mix;
  const hasFew = [places, places * inHouse, places * (1 - inHouse)].some((each) =>
    isFew(each, disclosure),
  );
  if (hasFew) return undefined;
  const { rounding } = disclosure;
  if (!rounding) return mix;
  const rounded = roundCount(places, rounding);
  const ofThem = Math.min(rounded, roundCount(Math.round(places * inHouse), rounding));
  return { ...mix, places: rounded, inHouse: rounded > 0 ? ofThem / rounded : inHouse };
}
