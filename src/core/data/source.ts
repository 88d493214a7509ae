// Sources: how an author writes where figures come from.
import * as v from 'valibot';
import type { Text } from './text.js';
import { languagesSchema, textSchema } from './text.schema.js';
import { expects } from './validate.js';

export interface Source {
  readonly name: Text;
  readonly url?: string;
  readonly published?: string;
  readonly next?: string;
  readonly licence?: Text;
  readonly status?: 'official' | 'management information' | 'estimate';
}

/** Its name, or the particulars. */
export const sourceSchema = v.union(
  [
    v.string(),
    v.object({
      /** Who published it, or under which name. */
      name: textSchema,
      /** Where it is. */
      url: v.optional(v.string()),
      /** The day it was published. */
      published: v.optional(v.string()),
      /** The day the next figures are due. */
      next: v.optional(v.string()),
      /** Under which terms. */
      licence: v.optional(textSchema),
      /** How much the figures may be relied on. */
      status: v.optional(v.picklist(['official', 'management information', 'estimate'])),
    }),
    languagesSchema,
  ],
  expects('source'),
);
