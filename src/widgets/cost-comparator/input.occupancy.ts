// A share of beds in use, as an author writes it.
// It knows no beds.
import * as v from 'valibot';

/** Over 0, since no bed in use has no cost per bed. */
export const occupancySchema = v.pipe(
  v.number('an occupancy over 0 and up to 1; write 0.85 for 85%'),
  v.check(
    (share) => share > 0 && share <= 1,
    ({ input }) =>
      input >= 2 && input <= 100
        ? `an occupancy over 0 and up to 1; did you mean ${input / 100}?`
        : 'an occupancy over 0 and up to 1; where every bed is in use it is 1',
  ),
);
