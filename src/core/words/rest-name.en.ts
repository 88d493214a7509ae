// Tells from an English name that it is of what is left over, and not of one thing.

/**
 * Whether a name stands for all that has no name of its own: such a part is not called the largest.
 *
 * @example isRestName('Others') // true
 */
export const isRestName = (name: string): boolean =>
  /^(all |any )?(other|unknown|not (known|stated|recorded|given|broken down)|no source|unspecified|miscellaneous|remain)/i.test(
    name.trim(),
  );
