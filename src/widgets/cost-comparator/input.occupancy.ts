// How an author writes the share of beds in use.
import * as v from 'valibot';
import { expects } from '../../core/data/validate.js';

/** Over 0: where no bed is in use there is no cost of a bed in use. */
export const occupancySchema = v.pipe(
  v.number(expects('occupancy')),
  v.check((share) => share > 0 && share <= 1, expects('occupancy')),
);
