// Gives each line of a trend its colour.
import { areaSlots } from '../../core/chart/area-colour.js';
import { MOST_COLOURS } from './input.js';
import type { Slots } from './layout.types.js';
import type { IndicatorTrendModel } from './model.js';

/** One slot for each line, in their order. */
export const slotsOf = ({ lines, envelope }: IndicatorTrendModel): Slots => {
  const crowded = lines.filter(({ member }) => !member).length > MOST_COLOURS;
  return areaSlots(
    lines.map(({ name, role, colour }, i) => {
      if (i === 0) return { is: 'lead', colour: colour ?? envelope.area?.colour };
      if (role === 'national') return { is: 'nation', name, colour };
      return { name, colour, is: role === 'neighbours' || crowded ? 'neighbours' : undefined };
    }),
  );
};
