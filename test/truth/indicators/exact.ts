// Counts with decimal figures exactly, as fractions of whole numbers: the pocket calculator of the checker.

/** A fraction; `of` is above 0. */
export interface Exact {
  readonly parts: bigint;
  readonly of: bigint;
}

const fraction = (parts: bigint, of: bigint): Exact =>
  of < 0n ? { parts: -parts, of: -of } : { parts, of };

/** The decimal figure that is written for a number: 0.1 is a tenth, not the nearest binary number. */
export function exact(written: number | string): Exact {
  const [, sign = '', whole = '0', part = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(written)) ?? [];
  const digits = BigInt(`${sign}${whole}${part}`);
  const shift = part.length - Number(power);
  return shift > 0
    ? fraction(digits, 10n ** BigInt(shift))
    : fraction(digits * 10n ** BigInt(-shift), 1n);
}

export const plus = (a: Exact, b: Exact): Exact =>
  fraction(a.parts * b.of + b.parts * a.of, a.of * b.of);
export const minus = (a: Exact, b: Exact): Exact =>
  fraction(a.parts * b.of - b.parts * a.of, a.of * b.of);
export const times = (a: Exact, b: Exact): Exact => fraction(a.parts * b.parts, a.of * b.of);
export const over = (a: Exact, b: Exact): Exact => fraction(a.parts * b.of, a.of * b.parts);
export const size = (a: Exact): Exact => fraction(a.parts < 0n ? -a.parts : a.parts, a.of);

/** 1 where `a` is above `b`, −1 below, 0 where they are equal. */
export const compare = (a: Exact, b: Exact): -1 | 0 | 1 => {
  const gap = a.parts * b.of - b.parts * a.of;
  return gap > 0n ? 1 : gap < 0n ? -1 : 0;
};
export const signOf = (a: Exact): -1 | 0 | 1 => compare(a, NONE);
export const NONE: Exact = { parts: 0n, of: 1n };

export const sumOf = (all: readonly Exact[]): Exact => all.reduce(plus, NONE);
export const meanOf = (all: readonly Exact[]): Exact => over(sumOf(all), exact(all.length));
export const ascending = (all: readonly Exact[]): readonly Exact[] => [...all].sort(compare);

/** The figure at a share of the way through a list in order, between two figures in proportion. */
export function quantile(inOrder: readonly Exact[], share: Exact): Exact {
  const at = times(share, exact(inOrder.length - 1));
  const below = Number(at.parts / at.of);
  const rest = minus(at, exact(below));
  const low = inOrder[below]!;
  const high = inOrder[below + 1] ?? low;
  return plus(low, times(rest, minus(high, low)));
}
export const medianOf = (all: readonly Exact[]): Exact =>
  quantile(ascending(all), { parts: 1n, of: 2n });

/** Rounded to decimal places, halves away from zero, as digits without a point. */
function digitsOf(value: Exact, decimals: number): bigint {
  const scaled = value.parts * 10n ** BigInt(decimals);
  const up = (scaled < 0n ? -scaled : scaled) * 2n + value.of;
  const whole = up / (value.of * 2n);
  return scaled < 0n ? -whole : whole;
}

export const rounded = (value: Exact, decimals: number): Exact => ({
  parts: digitsOf(value, decimals),
  of: 10n ** BigInt(decimals),
});

/** Whether a figure has no more than so many decimal places. */
export const hasOnly = (value: Exact, decimals: number): boolean =>
  compare(value, rounded(value, decimals)) === 0;

/** How many places a finite decimal has. */
export function placesOf(value: Exact): number {
  let places = 0;
  while (!hasOnly(value, places)) {
    places += 1;
    if (places > 12) return Infinity;
  }
  return places;
}

/** As it is printed: `1,234.50`, `−3`. */
export function printed(value: Exact, decimals: number): string {
  const digits = digitsOf(value, decimals);
  const text = `${digits < 0n ? -digits : digits}`.padStart(decimals + 1, '0');
  const whole = text.slice(0, text.length - decimals).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${digits < 0n ? '−' : ''}${whole}${decimals > 0 ? `.${text.slice(-decimals)}` : ''}`;
}

export const toNumber = (value: Exact): number => Number(value.parts) / Number(value.of);
