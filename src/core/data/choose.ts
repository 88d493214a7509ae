// Counts the ways of taking some out of many.

/**
 * In how many ways so many can be taken out of all.
 *
 * @example choose(4, 2) // 6
 */
export const choose = (all: number, some: number): number =>
  Array.from({ length: Math.min(some, all - some) }).reduce<number>(
    (ways, _, i) => (ways * (all - i)) / (i + 1),
    1,
  );

/** The natural logarithm of it, which is finite however large they are. */
export const logOfChoose = (all: number, some: number): number =>
  Array.from({ length: Math.min(some, all - some) }).reduce<number>(
    (log, _, i) => log + Math.log((all - i) / (i + 1)),
    0,
  );
