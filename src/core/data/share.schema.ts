// How an author writes a share: 0 to 1.
import * as v from 'valibot';
import { expects } from './validate.js';

export const shareSchema = v.pipe(
  v.number(expects('share')),
  v.minValue(0, expects('share')),
  v.maxValue(1, expects('share')),
);

/** A count of people can be worked out from a share and a shown total, so messages never repeat it. */
export const shareOfPeopleSchema = v.pipe(
  v.number(expects('share of people')),
  v.minValue(0, expects('share of people')),
  v.maxValue(1, expects('share of people')),
  v.metadata({ unquoted: true }),
);
