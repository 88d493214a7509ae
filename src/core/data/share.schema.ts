// How an author writes a share: 0 to 1.
import * as s from './schema.js';

export const shareSchema = s.where(s.number('share'), s.inRange('share', 0, 1));

/** A count of people can be worked out from a share and a shown total, so messages never repeat it. */
export const shareOfPeopleSchema = s.where(s.number('share of people'), {
  ...s.inRange('share of people', 0, 1),
  unquoted: true,
});
