// Says how narrow an element may be, in px. It is shared with the upgrade of tables, which loads no element.

/** A narrower element has no picture: it is hidden from sight in some way, or too narrow for one. */
export const LEAST_PX = 120;
