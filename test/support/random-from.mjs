// Gives numbers that look random and are the same in every run, for tests in Node and in a browser.

/**
 * A function that gives the next number, 0 to less than 1 (mulberry32).
 *
 * @param {number} seed the same seed gives the same numbers
 * @returns {() => number}
 */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
