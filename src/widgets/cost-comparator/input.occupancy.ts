// How an author writes the share of beds in use.
import * as s from '../../core/data/schema.js';

/**
 * Over 0: where no bed is in use there is no cost of a bed in use. Of few beds it is a number of children, so
 * that messages never repeat it.
 */
export const occupancySchema = s.where(s.number('occupancy'), {
  code: 'occupancy',
  test: (share) => share > 0 && share <= 1,
  unquoted: true,
});
