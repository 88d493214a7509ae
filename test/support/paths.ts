// Rounds and compares SVG paths.

const NUMBER = /-?\d*\.?\d+(?:e[-+]?\d+)?/gi;

/** The path with every number rounded: `roundedPath('M0.04,1.26', 1)` is `M0,1.3`. */
export const roundedPath = (d: string, decimals = 0): string =>
  d.replace(NUMBER, (number) => String(Number(Number(number).toFixed(decimals)) + 0));

/** True if both have the same letters, and numbers within half a unit of the last decimal. */
export const samePath = (a: string, b: string, decimals = 0): boolean => {
  const numbers = (d: string) => (d.match(NUMBER) ?? []).map(Number);
  const letters = (d: string) => d.replace(NUMBER, '#');
  const [inA, inB] = [numbers(a), numbers(b)];
  const half = 0.5 * 10 ** -decimals;
  return letters(a) === letters(b) && inA.every((n, i) => Math.abs(n - inB[i]!) <= half);
};

/** The places in a path of moves and lines, in order. */
export const placesOf = (d: string): readonly { readonly x: number; readonly y: number }[] =>
  [...d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
