// The colours that an author can give to an area, by the names that the Government Analysis Function uses.
import * as s from './schema.js';

/** Orange is left out: it means outside, over or missed. */
const COLOURS = ['dark blue', 'turquoise', 'dark pink', 'dark grey', 'light purple'] as const;

export type Colour = (typeof COLOURS)[number];

export const colourSchema = s.oneOf(COLOURS);
