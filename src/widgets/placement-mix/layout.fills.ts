// Chooses the colour of each part: tints of one colour for the parts of a group, else a colour for each.
import type { Fill, Fills } from './layout.types.js';
import type { PlacementMixModel } from './model.js';

/** Without orange, which means outside, over or missed. */
const SLOTS = [1, 2, 3, 6, 5];
/** Of the second part of a colour, the third and so on. */
const TINTS = [0, 3, 4, 5];

const groupFill = (group: number): Fill => ({
  ...{ slot: SLOTS[group % SLOTS.length]!, tint: 0, isOther: false },
});

/** The fills of a mix. An entry beyond the colours has a tint of the first. */
export const fillsOf = (model: PlacementMixModel): Fills => ({
  entries: entryFills(model),
  group: groupFill,
});

function entryFills({ entries, groups, form }: PlacementMixModel): readonly Fill[] {
  const used = new Map<number, number>();
  let families = groups.length;
  return entries.map(({ group, parts }): Fill => {
    if (group < 0 && parts.length !== 1) return { slot: 5, tint: 0, isOther: true };
    // Bars that go with no donut have names beside them: colours would mean nothing.
    if (groups.length === 0 && form !== 'donut') return { slot: 'lead', tint: 0, isOther: false };
    const family = (group < 0 ? families++ : group) % SLOTS.length;
    const before = used.get(family) ?? 0;
    used.set(family, before + 1);
    return { ...groupFill(family), tint: TINTS[before % TINTS.length]! };
  });
}
