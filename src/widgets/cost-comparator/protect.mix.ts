// Withholds the places of a mix where they are few.
import { roundCount } from '../../core/data/round-count.js';
import type { CostComparator } from './input.js';
import type { MixWhatIf } from './input.what-if.mix.js';
import { isFew } from './protect.few.js';

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
