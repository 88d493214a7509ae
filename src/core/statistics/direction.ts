// Turns a direction and a target into the range of values that meets them.

/** Which values are good: high ones, low ones, those in a range (bounds included), or none in particular. */
export type Direction =
  'high' | 'low' | 'neutral' | { readonly between: readonly [number, number] };

/**
 * The values that meet the target, both ends included; undefined where there is nothing to meet.
 *
 * A range is its own target: a `target` beside it changes nothing.
 *
 * @example targetRange(78, 'low') // [-Infinity, 78]
 */
export const targetRange = (
  target: number | undefined,
  direction: Direction,
): readonly [number, number] | undefined => {
  if (typeof direction === 'object') return direction.between;
  if (target === undefined || direction === 'neutral') return undefined;
  return direction === 'high' ? [target, Infinity] : [-Infinity, target];
};
