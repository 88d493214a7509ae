// Attacks counts that add up to nothing. Each small count is replaced by every other small count,
// and nothing that the element makes may differ: no letter, no pixel, no event, no message.
import { harvestOf } from './harvest.js';
import type { Harvest } from './harvest.types.js';
import { type Chance, chance } from './puzzle.js';
import { firstDifference, mounted } from './siege.js';

/** One dataset for every value that a small count may have; a reader must not be able to tell them apart. */
export type Twins = readonly [object, ...object[]];

/** Everything that was made. */
const made = ({ texts, table, points, events, messages, data, markup }: Harvest) => ({
  texts,
  table,
  points,
  events,
  messages,
  data,
  markup,
});

/** The difference between two harvests; `''` if there is none. */
export const tellsApart = (a: Harvest, b: Harvest): string => firstDifference(made(a), made(b));

/** `tables` random sets of twins, the same for the same seed. Stops at the third leak. */
export async function besiegeTwins(
  tag: string,
  make: (random: Chance) => Twins,
  seed: number,
  tables: number,
): Promise<{ readonly leaks: readonly string[]; readonly compared: number }> {
  const random = chance(seed);
  const element = await mounted(tag, make(chance(1))[0]);
  const leaks: string[] = [];
  let compared = 0;
  for (let i = 0; i < tables && leaks.length < 3; i += 1) {
    const [dataset, ...others] = make(random);
    const harvest = await harvestOf(element, dataset);
    for (const other of others) {
      compared += 1;
      const differs = tellsApart(harvest, await harvestOf(element, other));
      if (differs !== '')
        leaks.push([JSON.stringify(dataset), JSON.stringify(other), differs].join('\n'));
    }
  }
  element.remove();
  return { leaks, compared };
}
