// Sources: how an author writes where figures come from.
import { MOST_IN_NAME } from './limits.js';
import * as s from './schema.js';
import type { Text } from './text.js';
import { languagesSchema, textSchema, wordsSchema } from './text.schema.js';

export interface Source {
  readonly name: Text;
  readonly url?: string;
  readonly published?: string;
  readonly next?: string;
  readonly licence?: Text;
  readonly status?: 'official' | 'management information' | 'estimate';
}

/** Its name, or the particulars. */
export const sourceSchema = s.union(
  [
    s.upTo(MOST_IN_NAME, s.string()),
    s.object({
      /** Who published it, or under which name. */
      name: wordsSchema,
      /** Where it is. A link, where it begins with `http://` or `https://` and holds no `@`. */
      url: s.optional(s.string()),
      /** The day it was published. */
      published: s.optional(s.string()),
      /** The day the next figures are due. */
      next: s.optional(s.string()),
      /** Under which terms. */
      licence: s.optional(textSchema),
      /** How much the figures may be relied on. */
      status: s.optional(s.oneOf(['official', 'management information', 'estimate'])),
    }),
    languagesSchema,
  ],
  'source',
);
